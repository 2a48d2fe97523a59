#include "core/indicators/views.h"
#include "tests/support/parks.h"

using namespace core;

namespace {

const ViewFactors &factors()
{
    static const ViewFactors read = *ViewFactors::read(QStringLiteral(":/reference"));
    return read;
}

struct Seen {
    Park park;
    CaseEvaluation evaluated;
    explicit Seen(const QByteArray &members) : park(support::parkWith(members)), evaluated(support::evaluate(park).cases.front())
    {}
    const Case &inCase() const { return park.cases.front(); }
    GhgProtocolView protocol() const { return ghgProtocol(inCase(), evaluated.account, support::library(), factors()); }
};

constexpr auto powerOfTheDocument = R"("energySupply": {"powerReceived": [
    {"id": "g", "kind": "grid", "mwh": 40000}, {"id": "d", "kind": "directNonFossil", "mwh": 60000}]})";

} // namespace

class TestViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scope2OfTheDocument();
    void instrumentsForMoreThanIsUsed();
    void protocolOfACase();
    void soldPowerEarnsNothing();
    void freightNeedsItsDistance();
    void categoriesOfIso();
    void categoriesMakeTheWhole();
    void renewableShare();
    void ageOfPlants();
    void matchingOfTheDocument();
    void matchingWithoutStoresOrGrid();
};

/// rules/evaluation-schemes.md, §6.10
void TestViews::scope2OfTheDocument()
{
    const MegawattHours purchased{100000};
    const Instrument instruments[]{{{60000}, {0}}, {{10000}, {0.02}}};
    COMPARE_CLOSE(scope2LocationBased(purchased, {0.5366}).value, 53660);
    COMPARE_CLOSE(scope2MarketBased(purchased, instruments, {0.60}).value, 18200);
}

void TestViews::instrumentsForMoreThanIsUsed()
{
    const Instrument instruments[]{{{100}, {0.1}}};
    COMPARE_CLOSE(scope2MarketBased({80}, instruments, {0.6}).value, 10); // no negative rest
    COMPARE_CLOSE(scope2MarketBased({80}, {}, {0.6}).value, 48);
}

void TestViews::protocolOfACase()
{
    const Seen seen(powerOfTheDocument);
    const GhgProtocolView view = seen.protocol();
    COMPARE_CLOSE(view.scope1.value, 0);
    // 2023 is the newest national year in the tables: average 0.5306, without market-traded non-fossil power 0.6096
    COMPARE_CLOSE(view.scope2Location->value, 100000 * 0.5306);
    COMPARE_CLOSE(view.scope2Market->value, 40000 * 0.6096);
    QCOMPARE(view.residualYear, std::optional(2023));
    QVERIFY(!view.residualIsGridAverage);
    for (const auto &category : view.scope3)
        QVERIFY(!category); // not in the model, which is not 0
}

void TestViews::soldPowerEarnsNothing()
{
    const Seen without(R"("energySupply": {"powerReceived": [{"id": "g", "kind": "grid", "mwh": 1000}],
        "heatReceived": [{"id": "h", "kind": "fossil", "gj": 100}]})");
    const Seen with(R"("energySupply": {"powerReceived": [{"id": "g", "kind": "grid", "mwh": 1000}],
        "powerSent": [{"id": "s", "kind": "fossil", "mwh": 400}],
        "heatReceived": [{"id": "h", "kind": "fossil", "gj": 100}], "heatSent": [{"id": "o", "kind": "fossil", "gj": 60}]})");
    COMPARE_CLOSE(with.protocol().scope2Location->value, without.protocol().scope2Location->value);
    COMPARE_CLOSE(with.protocol().scope2Market->value, without.protocol().scope2Market->value);
    COMPARE_CLOSE(with.protocol().purchasedHeat.value, 11); // 100 GJ at 0.11
    QVERIFY(with.evaluated.account.accounting.total() < without.evaluated.account.accounting.total());
}

void TestViews::freightNeedsItsDistance()
{
    const auto upstream = [](const QByteArray &rows) {
        return Seen(R"("transport": {"freight": [)" + rows + "]}").protocol().scope3[3];
    };
    // GB/T 51366-2019, appendix E: 0.129 by a diesel truck of 18 t, 0.010 by rail
    const auto both = upstream(R"({"id": "a", "mode": "road", "clean": false, "tonnes": 1000, "km": 200},
        {"id": "b", "mode": "rail", "clean": true, "tonnes": 1000, "km": 200})");
    COMPARE_CLOSE(both->value, 1000 * 200 * (0.129 + 0.010) / 1000);
    QVERIFY(!upstream(R"({"id": "a", "mode": "road", "clean": false, "tonnes": 1000})"));
    QVERIFY(!upstream(R"({"id": "a", "mode": "conveyor", "clean": true, "tonnes": 1000, "km": 2})"));
}

void TestViews::categoriesOfIso()
{
    GhgProtocolView view;
    view.scope1 = {1};
    view.scope2Location = TonnesCo2{2};
    for (size_t i = 0; i < scope3Count; ++i)
        view.scope3[i] = TonnesCo2{std::pow(2.0, double(i + 1))};
    const auto categories = iso14064Categories(view);
    COMPARE_CLOSE(categories[0]->value, 1);
    COMPARE_CLOSE(categories[1]->value, 2);
    COMPARE_CLOSE(categories[2]->value, 16 + 64 + 128 + 512);  // 4, 6, 7, 9
    COMPARE_CLOSE(categories[3]->value, 2 + 4 + 8 + 32 + 256); // 1, 2, 3, 5, 8
    COMPARE_CLOSE(categories[4]->value, 65536 - 1024);         // 10 to 15
    QVERIFY(!categories[5]);
}

/// Each of the 15 categories stands in one ISO category, and in one only.
void TestViews::categoriesMakeTheWhole()
{
    for (size_t i = 0; i < scope3Count; ++i) {
        GhgProtocolView view;
        view.scope3[i] = TonnesCo2{7};
        double sum = 0;
        for (const auto &category : iso14064Categories(view))
            sum += category ? category->value : 0;
        COMPARE_CLOSE(sum, 7);
    }
}

void TestViews::renewableShare()
{
    const Seen seen(R"("energySupply": {"powerReceived": [{"id": "g", "kind": "grid", "mwh": 100},
        {"id": "d", "kind": "directNonFossil", "mwh": 30}], "powerSent": [{"id": "s", "kind": "nonFossil", "mwh": 5}],
        "generation": [{"id": "p", "technology": "pv", "mwh": 20}, {"id": "n", "technology": "nuclear", "mwh": 15}],
        "greenAttributes": [{"id": "c", "kind": "certificate", "mwh": 90, "producedFrom": "2025-01"},
        {"id": "t", "kind": "greenTrade", "mwh": 60, "producedFrom": "2025-01"},
        {"id": "o", "kind": "certificate", "mwh": 1000, "producedFrom": "2020-01"}]})");
    const Re100View view = re100(seen.inCase(), seen.evaluated.account);
    COMPARE_CLOSE(view.total.value, 160);
    COMPARE_CLOSE(view.byType[0].value, 15); // 20 of the sun less 5 sold; nuclear is none
    COMPARE_CLOSE(view.byType[1].value, 30);
    COMPARE_CLOSE(view.byType[2].value + view.byType[3].value, 100); // 150 valid ones cover 100 of the grid
    COMPARE_CLOSE(view.byType[3].value, 60);
    COMPARE_CLOSE(*view.share, 145.0 / 160);
    COMPARE_CLOSE(view.ofUnknownAge.value, 100);
    const Seen nothing(R"("buildings": {})");
    QVERIFY(!re100(nothing.inCase(), nothing.evaluated.account).share);
}

void TestViews::ageOfPlants()
{
    QVERIFY(isWithinExemption({15}, {100}, factors()));
    QVERIFY(!isWithinExemption({15.1}, {100}, factors()));
}

/// rules/evaluation-schemes.md, §6.7
void TestViews::matchingOfTheDocument()
{
    const double demand[]{10, 10, 10, 10}, clean[]{14, 8, 0, 10}, charge[]{3, 0, 0, 0}, discharge[]{0, 2, 0.5, 0},
        grid[]{0.3, 0.3, 0.5, 0.4};
    const HourlyMatching of = matchHourly({demand, clean, charge, discharge, grid});
    COMPARE_CLOSE(of.matched, 30.5);
    COMPARE_CLOSE(of.excess, 1);
    COMPARE_CLOSE(of.imported, 9.5);
    COMPARE_CLOSE(*of.contracted, 0.7625);
    COMPARE_CLOSE(*of.total, 0.88125);
    QVERIFY(std::abs(*of.totalPerAllDemand - 0.88272) < 5e-6); // as printed
    COMPARE_CLOSE(*of.annual, 0.80);
}

void TestViews::matchingWithoutStoresOrGrid()
{
    const double demand[]{10, 10}, clean[]{20, 0};
    const HourlyMatching of = matchHourly({demand, clean, {}, {}, {}});
    COMPARE_CLOSE(*of.annual, 1); // all of the year's energy, half of its hours
    COMPARE_CLOSE(*of.contracted, 0.5);
    QVERIFY(!of.total);
    const double none[]{0, 0};
    QVERIFY(!matchHourly({none, clean, {}, {}, {}}).contracted);
}

QTEST_APPLESS_MAIN(TestViews)
#include "tst_views.moc"
