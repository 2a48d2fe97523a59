#include "core/indicators/cleanmix.h"
#include "core/schemes/parkclass.h"
#include "tests/support/parks.h"

#include <numeric>

using namespace core;

namespace {

/// Electricity used by three systems [MWh].
QByteArray uses(double production, double transport, double buildings)
{
    const auto use = [](const char *system, double mwh) {
        return QByteArray("'SYSTEM': {'electricityUse': [{'id': 'SYSTEM', 'mwh': NUMBER}]}")
            .replace("SYSTEM", system)
            .replace("NUMBER", QByteArray::number(mwh))
            .replace('\'', '"');
    };
    return use("production", production) + ", " + use("transport", transport) + ", " + use("buildings", buildings);
}

} // namespace

/// The classes of parks, and the sums by system and by cleanness they and the wizard show.
class TestParkClass : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proposals_data();
    void proposals();
    void onTheThresholdIsNotAbove();
    void noUseNoClass();
    void brokenTests();
    void emissionTableSumsToTheTotal();
    void cleanMixSumsToBoth();
    void cleanMixOfTheExample();
    void largestFirst();

private:
    static ParkClassProposal proposal(const CaseEvaluation &evaluated)
    {
        return *proposeParkClass(evaluated.account, support::library().parkClasses());
    }
};

void TestParkClass::proposals_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("expected");
    // evaluation-schemes.md, §8: production above 60 %, logistics above 50 %, office and science above 60 %, else mixed
    QTest::newRow("works") << uses(61, 20, 19) << "生产型";
    QTest::newRow("port") << uses(30, 51, 19) << "物流型";
    QTest::newRow("campus") << uses(19, 20, 61) << "办公科研型";
    QTest::newRow("of each") << uses(50, 30, 20) << "综合型";
    // 1 × 10^4 Nm3 of natural gas is more than 10 MWh at equal value (13.3 and 2.9 tce)
    QTest::newRow("fuels count") << QByteArray(R"("production": {"fuelUse": [{"id": "F", "fuel": "natural_gas", "quantity": 1,
        "unit": "10^4Nm3", "activity": "finalUse"}]}, "buildings": {"electricityUse": [{"id": "B", "mwh": 10}]})")
                                 << "生产型";
    // what a power station burns counts where its power is used
    QTest::newRow("fuels of stations do not") << QByteArray(R"("energySupply": {"fuelUse": [{"id": "F", "fuel": "natural_gas",
        "quantity": 1000, "unit": "10^4Nm3", "activity": "powerGeneration"}]},
        "buildings": {"electricityUse": [{"id": "B", "mwh": 10}]})")
                                              << "办公科研型";
}

void TestParkClass::proposals()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, expected);
    const ParkClassProposal proposed = proposal(support::evaluateOne(members));
    QVERIFY(proposed.proposed());
    QCOMPARE(proposed.proposed()->name.chinese, expected);
    QCOMPARE(std::ranges::count(proposed.tests, true, &ParkClassTest::holds), 1);
}

void TestParkClass::onTheThresholdIsNotAbove()
{
    const ParkClassProposal proposed = proposal(support::evaluateOne(uses(50, 50, 0)));
    QCOMPARE(*proposed.tests[1].share, 0.5);
    QCOMPARE(proposed.tests[1].threshold, 0.5);
    QCOMPARE(proposed.proposed()->name.english, "Mixed");
}

void TestParkClass::noUseNoClass()
{
    const ParkClassProposal proposed = proposal(support::evaluateOne(R"("answers": {})"));
    QCOMPARE(proposed.tests.size(), size_t(4));
    QVERIFY(!proposed.proposed());
    QVERIFY(!proposed.tests[0].share);
}

void TestParkClass::brokenTests()
{
    const Table &table = support::library().parkClasses();
    for (const auto &[column, text] :
         {std::pair{"metric", "weather"}, std::pair{"threshold", "much"}, std::pair{"threshold", ""}}) {
        std::vector<QStringList> rows;
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            rows.push_back(table.cells(row));
        rows[1][table.column(column)] = QString::fromLatin1(text);
        const auto result = proposeParkClass({}, table.withRows(rows));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ReferenceRow);
    }
}

void TestParkClass::emissionTableSumsToTheTotal()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    for (const CaseEvaluation &each : evaluation.cases) {
        const Accounting &accounting = each.account.accounting;
        const EmissionTable table = emissionTable(each.account);
        COMPARE_CLOSE(table.total.value, accounting.total().value);
        const TonnesCo2 lines[]{accounting.fuel, accounting.conversion, accounting.electricity, accounting.heat,
                                accounting.process};
        for (size_t line = 0; line < lineCount; ++line)
            COMPARE_CLOSE(table.byLine[line].value, lines[line].value);
        for (const System system : allSystems)
            COMPARE_CLOSE(table.bySystem[size_t(system)].value, accounting.bySystem[size_t(system)].value);
    }
}

void TestParkClass::cleanMixSumsToBoth()
{
    for (const bool withGas : {false, true}) {
        Park park = support::coastalPark();
        park.parameters.cleanEnergyIncludesGas = withGas;
        for (const CaseEvaluation &each : support::evaluate(park).cases) {
            const CleanMix mix = cleanMix(each.account);
            COMPARE_CLOSE(mix.total.value, each.account.energy.total.value);
            COMPARE_CLOSE(mix.clean / mix.total,
                          withGas ? *each.indicators.cleanEnergyShareWithGas : *each.indicators.cleanEnergyShare);
            QVERIFY(std::ranges::is_partitioned(mix.pieces, &CleanMixPiece::isClean));
        }
    }
}

void TestParkClass::cleanMixOfTheExample()
{
    const CleanMix mix = cleanMix(support::evaluate(support::coastalPark()).cases[2].account);
    // the picture wizard-energy-mix, in 10^4 tce
    const std::pair<CleanPart, const char *> expected[]{{CleanPart::DirectGreen, "9.88"}, {CleanPart::Certificates, "7.43"},
                                                        {CleanPart::Grid, "24.68"},       {CleanPart::NonFossilHeat, "0.33"},
                                                        {CleanPart::FossilHeat, "7.85"},  {CleanPart::Coal, "4.02"},
                                                        {CleanPart::Oil, "0.51"}};
    for (const auto &[part, text] : expected) {
        const auto piece = std::ranges::find(mix.pieces, part, &CleanMixPiece::part);
        QVERIFY(piece != mix.pieces.end());
        QCOMPARE(QString::number(piece->energy.value / 1e4, 'f', 2), QString::fromLatin1(text));
    }
}

void TestParkClass::largestFirst()
{
    const CaseEvaluation evaluated = support::evaluate(support::coastalPark()).cases[2];
    const auto largest = largestContributions(evaluated.account, 5);
    QCOMPARE(largest.size(), size_t(5));
    const auto amount = [&](size_t i) { return std::abs(evaluated.account.ledger[i].emission.value); };
    QVERIFY(std::ranges::is_sorted(largest, std::ranges::greater(), amount));
    QVERIFY(largestContributions({}, 5).empty());
}

QTEST_APPLESS_MAIN(TestParkClass)
#include "tst_parkclass.moc"
