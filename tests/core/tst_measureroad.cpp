#include "core/model/incomplete.h"
#include "core/planning/measurehours.h"
#include "core/planning/road.h"
#include "tests/support/hourlypark.h"
#include "tests/support/measures.h"

using namespace core;
using support::measure;

/// Measures through the hours of a year and the years of a road.
class TestMeasureRoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void surplusIsThatOfTheHours();
    void hoursInClosedFormAndEvaluation();
    void withoutPlantsTheHoursOfALevelLoadAreTheYear();
    void roadOfTheExample();
    void roadWithoutAGoal();
    void measuresActAfterTheyEnd();
    void whatNobodyEnteredStaysSo();

private:
    static MeasureModel model(const Park &park, qsizetype inCase, const QList<Measure> &measures)
    {
        return *MeasureModel::make(park, inCase, measures, support::library(), support::currentYear);
    }
    static constexpr qsizetype C2025 = 2;
};

/// Without stores and limits: displaced is Σ min(load, what is added) hour by hour, the rest is sent out.
void TestMeasureRoad::surplusIsThatOfTheHours()
{
    const Park park = support::smallPark(R"({"plants": [{"id": "pv", "technology": "pv", "mw": 5}], "grid": {"exportMw": 1e6}})");
    const HourlyModel model = *support::modelOf(park);
    const MeasureHours hours(model, Flows());
    HourlyValues load(hoursPerYear, 0);
    for (const LoadProfile &each : model.loads)
        if (each.carrier == LoadCarrier::Electricity)
            for (size_t h = 0; h < hoursPerYear; ++h)
                load[h] += each.power[h];
    const HourlyValues &sun = model.plants.front().perUnit;
    const double sunYear = sumOf(sun), saved = 8000, loadYear = sumOf(load);
    for (const double added : {1000.0, 20000.0, 200000.0}) {
        double before = 0, after = 0;
        for (size_t h = 0; h < hoursPerYear; ++h) {
            before += std::max(0.0, load[h] - 5 * sun[h]);
            after += std::max(0.0, load[h] * (1 - saved / loadYear) - (5 + added / sunYear) * sun[h]);
        }
        const PowerSplit split = hours.split(saved, added);
        QVERIFY(std::abs(split.displaced - (before - after)) < 1e-6 * before);
        QVERIFY(std::abs(split.sent - (saved + added - split.displaced)) < 1e-6 * (saved + added));
        QVERIFY(std::abs(split.unused) < 1e-6 * (saved + added));
    }
    QVERIFY(hours.split(0, 200000).sent > 50000); // the sun does not shine at night
    QVERIFY(hours.split(-1000, 0).displaced < 0);
    HourlyModel closed = model; // nothing may be sent out: what was sent is not used
    closed.grid.exportLimit = 0;
    const PowerSplit kept = MeasureHours(closed, Flows()).split(0, 200000);
    QVERIFY(std::abs(kept.sent) < 1e-6 && std::abs(kept.unused - hours.split(0, 200000).sent) < 1e-3);
}

/// With a battery, limits of the connection and rows that differ from the simulated year.
void TestMeasureRoad::hoursInClosedFormAndEvaluation()
{
    Park park = support::smallPark(support::wholeDesign);
    park.cases[0].energySupply.powerReceived.append([] {
        PowerReceived row;
        row.id = "P1";
        row.energy = {95000};
        return row;
    }());
    park.cases[0].energySupply.generation.append([] {
        Generation row;
        row.id = "G1";
        row.technology = PowerTechnology::Pv;
        row.energy = {4000};
        return row;
    }());
    const QList<Measure> measures{measure(9000), measure(0, 0, 0, 60000), measure(-12000), measure(0, 0, 0, 90000)};
    MeasureModel of = model(park, 0, measures);
    const auto yearly = of.totals(std::vector<bool>(4, true));
    of.setHours(std::make_shared<const MeasureHours>(*support::modelOf(park), of.account().flows));
    const double scale = of.totals(of.empty()).total, use = of.account().energy.electricityUse.value;
    for (unsigned set = 0; set < 16; ++set) {
        std::vector<bool> chosen(4);
        double saved = 0;
        for (size_t i = 0; i < 4; ++i)
            if ((chosen[i] = set >> i & 1))
                saved += of.amounts(i)[0];
        const CaseTotals closed = of.totals(chosen), evaluated = *of.evaluated(chosen);
        QVERIFY(std::abs(closed.total - evaluated.total) < 1e-9 * scale);
        QVERIFY(std::abs(closed.energy - evaluated.energy) < 1e-9 * scale);
        Park with = park; // what the park uses falls by what is saved, whatever the hours do with the rest
        with.cases[0] = of.derived(chosen).derived;
        const double useAfter = support::evaluate(with).cases[0].account.energy.electricityUse.value;
        QVERIFY(std::abs(useAfter - (use - saved)) < 1e-6 * use);
    }
    QVERIFY(of.totals(std::vector<bool>(4, true)).total > yearly.total); // the year as one sum promises more
}

void TestMeasureRoad::withoutPlantsTheHoursOfALevelLoadAreTheYear()
{
    const Park park = support::smallPark();
    HourlyModel level = *support::modelOf(park);
    level.plants.clear();
    level.stores.clear();
    level.grid.exportLimit = 1e6;
    level.loads.resize(1);
    level.loads.front() = {QStringLiteral("L"), LoadCarrier::Electricity, HourlyValues(hoursPerYear, 10), {}};
    const MeasureHours hours(level, Flows());
    const double load = 10 * double(hoursPerYear);
    QVERIFY(std::abs(hours.split(1000, 2000).displaced - 3000) < 1e-6);
    QVERIFY(std::abs(hours.split(0, load + 500).displaced - load) < 1e-6);
    QVERIFY(std::abs(hours.split(0, load + 500).sent - 500) < 1e-6);
}

/// 2025, 2028 and 2030 with straight ways between them: the five years after 2025 emit E25 + 2.5 E28 + 1.5 E30, the straight way
/// to the target 2 E25 + 3 T.
void TestMeasureRoad::roadOfTheExample()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    const auto total = [&](size_t i) { return evaluation.cases[i].account.accounting.total().value; };
    const Road road = roadOf(park, evaluation, C2025);
    QCOMPARE(road.points.size(), size_t(5));
    QCOMPARE(road.first, 2025);
    QCOMPARE(road.last, 2030);
    COMPARE_CLOSE(*road.cumulated, total(2) + 2.5 * total(3) + 1.5 * total(4));
    const ItemResult &core = evaluation.cases[4].schemes.front().items.front();
    const double target = *core.target * evaluation.cases[4].account.energy.total.value;
    COMPARE_CLOSE(*road.target, target);
    COMPARE_CLOSE(*road.budget, 2 * total(2) + 3 * target);
    Park own = park; // the park's own target comes before the scheme's
    own.cases[4].design.policy.carbonPerEnergyMax = TonnesCo2PerTce{0.1};
    COMPARE_CLOSE(*roadOf(own, evaluation, C2025).target, 0.1 * evaluation.cases[4].account.energy.total.value);
    Park twice = park; // two plans of a year: the road goes through the shown one
    twice.cases.append(park.cases[3]);
    twice.cases.back().id = "C2028-2";
    const Evaluation two = support::evaluate(twice);
    const auto isOn = [&](qsizetype shown, qsizetype index) {
        const Road each = roadOf(twice, two, shown);
        return std::ranges::any_of(each.points,
                                   [&](const RoadPoint &point) { return point.caseIndex == index && point.isOnRoad; });
    };
    QVERIFY(isOn(5, 5) && !isOn(5, 3));
    QVERIFY(isOn(C2025, 3) && !isOn(C2025, 5));
}

void TestMeasureRoad::roadWithoutAGoal()
{
    Park park = support::coastalPark();
    park.cases.resize(3); // metered ones alone
    const Road road = roadOf(park, support::evaluate(park), C2025);
    QCOMPARE(road.first, 2025);
    QCOMPARE(road.last, 2025);
    QVERIFY(!road.cumulated && !road.target && !road.budget);
    park.cases.clear();
    QVERIFY(roadOf(park, support::evaluate(park), -1).points.empty());
}

void TestMeasureRoad::measuresActAfterTheyEnd()
{
    const Park park = support::coastalPark();
    const MeasureModel of = model(park, C2025, park.measures);
    const auto measures = size_t(park.measures.size());
    const std::vector<bool> all(measures, true);
    const auto emissions = phasedEmissions(of, park.measures, all, 2025, 2031);
    QCOMPARE(emissions.size(), size_t(7));
    COMPARE_CLOSE(emissions.front(), of.totals(of.empty()).total);
    COMPARE_CLOSE(emissions.back(), of.evaluated(all)->total); // the last one ends in 2030
    std::vector<bool> ended(measures);
    for (size_t i = 0; i < measures; ++i)
        ended[i] = park.measures[qsizetype(i)].endYear.value() <= 2028;
    COMPARE_CLOSE(emissions[4], of.evaluated(ended)->total); // 2029
    QList<Measure> without = park.measures;
    for (Measure &each : without)
        each.endYear.reset();
    const auto late = phasedEmissions(of, without, all, 2025, 2030);
    COMPARE_CLOSE(late[4], late[0]);
    COMPARE_CLOSE(late[5], emissions.back());
}

void TestMeasureRoad::whatNobodyEnteredStaysSo()
{
    Park park = support::coastalPark();
    Case &inCase = park.cases[C2025];
    inCase.energySupply.powerReceived[0].energy = {notGiven};
    inCase.production.electricityUse[1].energy = {notGiven};
    inCase.energySupply.heatReceived[0].energy.reset();
    inCase.energySupply.heatReceived[0].steam.reset();
    Case made = withoutMissing(park, C2025).cases[C2025];
    QVERIFY(!(made == inCase));
    emptyMissing(made, inCase);
    QVERIFY(made == inCase);
    QVERIFY(isHeldBy(park.measures[0], park.cases[3]) && !isHeldBy(park.measures[0], inCase));
}

QTEST_APPLESS_MAIN(TestMeasureRoad)
#include "tst_measureroad.moc"
