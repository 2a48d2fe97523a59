#include "core/accounting/ledgersums.h"
#include "tests/support/parks.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

using namespace core;

namespace {

QString fileOf(const QString &name)
{
    const QString example = QStringLiteral(EXAMPLES "/%1.json").arg(name);
    return QFile::exists(example) ? example : QStringLiteral(TEST_DATA "/parks/%1.json").arg(name);
}

constexpr LedgerGrouping groupings[]{LedgerGrouping::System, LedgerGrouping::Enterprise, LedgerGrouping::Carrier,
                                     LedgerGrouping::Line};

} // namespace

/// Sums of the ledger against the results that the whole cases expect.
class TestLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsAreTheResults_data();
    void sumsAreTheResults();
    void groupsMakeTheWhole_data() { sumsAreTheResults_data(); }
    void groupsMakeTheWhole();
    void filtersByWhatIsAsked();
    void enterprisesOfRows();
    void sourcesOfFactors();
};

void TestLedger::sumsAreTheResults_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"coastal-park", "new-zone", "minimal", "three-examples"})
        QTest::newRow(name) << QString(name);
}

/// The numbers come from tests/data/parks/*.expected.json.
void TestLedger::sumsAreTheResults()
{
    QFETCH(QString, name);
    const Evaluation evaluation = support::evaluate(support::parkFromFile(fileOf(name)));
    const QJsonArray expected =
        QJsonDocument::fromJson(support::bytesOf(QStringLiteral(TEST_DATA "/parks/%1.expected.json").arg(name)))["cases"]
            .toArray();
    for (size_t i = 0; i < evaluation.cases.size(); ++i) {
        const QJsonObject accounting = expected[qsizetype(i)]["accounting"].toObject();
        if (!evaluation.cases[i].hasResults)
            continue;
        const std::vector<Contribution> &ledger = evaluation.cases[i].account.ledger;
        const LedgerSum sum = sumOf(ledger);
        QVERIFY2(support::isClose(sum.emission.value, accounting["totalT"].toDouble()), qPrintable(name));
        QVERIFY2(support::isClose(sum.energy.value, expected[qsizetype(i)]["energy"]["totalTce"].toDouble()), qPrintable(name));
        // line by line
        const std::pair<Line, const char *> lines[]{{Line::Fuel, "fuelT"},
                                                    {Line::Conversion, "conversionT"},
                                                    {Line::Electricity, "electricityT"},
                                                    {Line::Heat, "heatT"},
                                                    {Line::Process, "processT"}};
        const std::vector<qint32> none(ledger.size(), -1);
        for (const auto &[line, key] : lines) {
            const double found = sumOf(ledger, filtered(ledger, none, {{}, {}, {}, line})).emission.value;
            QVERIFY2(std::abs(found - accounting[QLatin1StringView(key)].toDouble()) <=
                         1e-9 * std::max(1.0, std::abs(sum.emission.value)),
                     key);
        }
    }
}

void TestLedger::groupsMakeTheWhole()
{
    QFETCH(QString, name);
    const Park park = support::parkFromFile(fileOf(name));
    const Evaluation evaluation = support::evaluate(park);
    for (size_t i = 0; i < evaluation.cases.size(); ++i) {
        const std::vector<Contribution> &ledger = evaluation.cases[i].account.ledger;
        const std::vector<qint32> enterprises = enterprisesOf(park, qsizetype(i), ledger);
        QCOMPARE(enterprises.size(), ledger.size());
        LedgerRows all(ledger.size());
        std::iota(all.begin(), all.end(), 0);
        QVERIFY(grouped(ledger, enterprises, all, LedgerGrouping::None).empty());
        const LedgerSum whole = sumOf(ledger);
        for (const LedgerGrouping grouping : groupings) {
            LedgerSum sum;
            LedgerRows rows;
            for (const LedgerGroup &group : grouped(ledger, enterprises, all, grouping)) {
                QVERIFY(!group.rows.empty());
                QCOMPARE(group.sum.count, qsizetype(group.rows.size()));
                sum.emission += group.sum.emission;
                sum.energy += group.sum.energy;
                rows.insert(rows.end(), group.rows.begin(), group.rows.end());
            }
            std::ranges::sort(rows);
            QVERIFY(rows == all); // every row in one group
            QVERIFY(support::isClose(sum.emission.value, whole.emission.value));
            QVERIFY(support::isClose(sum.energy.value, whole.energy.value));
        }
    }
}

void TestLedger::filtersByWhatIsAsked()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    const std::vector<Contribution> &ledger = evaluation.cases[2].account.ledger;
    const std::vector<qint32> enterprises = enterprisesOf(park, 2, ledger);
    QCOMPARE(filtered(ledger, enterprises, {}).size(), ledger.size());
    // fuels of energy supply that are coal: FE5 alone, 30,000 t at 2.0715 t/t (picture of the energy page)
    const LedgerRows coal = filtered(ledger, enterprises, {System::EnergySupply, {}, Carrier::Coal, Line::Fuel});
    QCOMPARE(coal.size(), size_t(1));
    QVERIFY(support::isClose(sumOf(ledger, coal).emission.value, 30000 * 23.204 * 26.18 / 1000 * 0.93 * 44 / 12));
    // process emissions carry no energy: no carrier has them
    for (const Contribution &row : ledger)
        if (row.line == Line::Process)
            QVERIFY(!carrierOf(row) && row.energy == Tce{});
    size_t byCarrier = 0;
    for (size_t i = 0; i < carrierCount; ++i)
        byCarrier += filtered(ledger, enterprises, {{}, {}, Carrier(i), {}}).size();
    QCOMPARE(byCarrier + filtered(ledger, enterprises, {{}, {}, {}, Line::Process}).size(), ledger.size());
}

void TestLedger::enterprisesOfRows()
{
    const Park park = support::parkWith(R"("energySupply": {
        "powerReceived": [{"id": "P1", "kind": "grid", "mwh": 100, "enterprise": "E2"}, {"id": "P2", "kind": "grid", "mwh": 50}],
        "generation": [{"id": "G1", "technology": "pv", "mwh": 5, "enterprise": "E1"}]})");
    const Evaluation evaluation = support::evaluate(park);
    const std::vector<Contribution> &ledger = evaluation.cases[0].account.ledger;
    QVERIFY((enterprisesOf(park, 0, ledger) == std::vector<qint32>{1, -1, 0}));
    const auto groups = grouped(ledger, {1, -1, 0}, {0, 1, 2}, LedgerGrouping::Enterprise);
    QCOMPARE(groups.size(), size_t(3));
    QVERIFY(groups[0].key == 0 && groups[1].key == 1 && groups[2].key == -1); // those without one last
}

void TestLedger::sourcesOfFactors()
{
    // fossil power factor: the park's own here, the notice's where nobody sets it
    const Park own = support::parkWith(R"("energySupply": {"powerReceived": [{"id": "P1", "kind": "grid", "mwh": 100}]})",
                                       R"("parameters": {"fossilPowerFactorTPerMwh": 0.8})");
    const Park plain = support::parkWith(R"("energySupply": {"powerReceived": [{"id": "P1", "kind": "grid", "mwh": 100},
        {"id": "P2", "kind": "directNonFossil", "mwh": 100}]})");
    const auto ledger = support::evaluate(plain).cases[0].account.ledger;
    QVERIFY(!sourceOf(support::evaluate(own).cases[0].account.ledger[0].factorFrom, own, 0, support::library()));
    const auto source = sourceOf(ledger[0].factorFrom, plain, 0, support::library());
    QVERIFY(source && source->document.contains(QStringLiteral("910号")));
    // annex 4 says 0.8325 t/MWh: who writes the same number has it from there
    const Park same = support::parkWith(R"("energySupply": {"powerReceived": [{"id": "P1", "kind": "grid", "mwh": 100}]})",
                                        R"("parameters": {"fossilPowerFactorTPerMwh": 0.8325})");
    const auto repeated = sourceOf(support::evaluate(same).cases[0].account.ledger[0].factorFrom, same, 0, support::library());
    QVERIFY(repeated && repeated->document == source->document);
    QCOMPARE(ledger[1].factorFrom.kind, FactorOrigin::Kind::ByRule);
    QVERIFY(!sourceOf(ledger[1].factorFrom, plain, 0, support::library()));
}

QTEST_APPLESS_MAIN(TestLedger)
#include "tst_ledger.moc"
