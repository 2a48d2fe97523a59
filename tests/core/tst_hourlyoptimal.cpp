#include "core/hourly/hourlyresult.h"
#include "core/hourly/optimaldispatch.h"
#include "core/hourly/randomstream.h"
#include "tests/support/hourly.h"
#include "tests/support/parks.h"

#include <QTest>

using namespace core;

namespace {

/// A year with load, sun, wind and prices of no place.
HourlyModel anyModel(RandomStream &random)
{
    HourlyModel model;
    model.weather.site = {35, 110, 8, 0};
    LoadProfile load;
    load.id = "load";
    load.power.resize(hoursPerYear);
    PlantProfile sun, wind;
    sun.id = "sun";
    wind.id = "wind";
    wind.technology = PlantTechnology::Wind;
    sun.perUnit.resize(hoursPerYear);
    wind.perUnit.resize(hoursPerYear);
    double gust = 0.3;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        load.power[hour] = 30 + 20 * random.uniform();
        const double day = double(hour % 24);
        sun.perUnit[hour] = std::max(0.0, 1 - std::abs(day - 12) / 6) * random.uniform();
        gust = std::clamp(gust + 0.2 * (random.uniform() - 0.5), 0.0, 1.0);
        wind.perUnit[hour] = gust;
    }
    sun.capacity = 120 * random.uniform();
    wind.capacity = 80 * random.uniform();
    model.loads.push_back(load);
    model.plants = {sun, wind};
    StoreProfile battery{"b", StorageCarrier::Electricity, {}, random.uniform() < 0.5};
    battery.settings = {200 * random.uniform(), 60 * random.uniform(), 0.93, 0.95, 0.1, 0.95, 0, {}};
    model.stores.push_back(battery);
    TariffBand band;
    for (int month = 1; month <= 12; ++month)
        band.months.append(month);
    band.hours = "VVVVVVVVFFPPPFFFFFPPPPFF";
    model.tariff.prices = BandPrices{{}, {1.0}, {0.6}, {0.3}, {}};
    model.tariff.exportPrice = YuanPerKilowattHour{0.25};
    model.prices = hourlyPrices(model.tariff, {band}, {}, {});
    model.prices.hoursOfMonth = 730; // rules, §5.3
    model.feedInOrder = byFallingPrice(model.prices.exported);
    model.grid.exportLimit = 40 * random.uniform();
    model.importLimit = model.grid.importLimit = 90;
    model.emissionFactor = 0.5;
    return model;
}

QByteArray inWords(int number, const HourlyResult &result)
{
    const LeastCost &said = *result.leastCost;
    return QByteArray("plant ") + QByteArray::number(number) + ": bill " + QByteArray::number(totalOf(result.bill), 'g', 12) +
           ", by rule " + QByteArray::number(said.ruleYuan, 'g', 12) + ", bound " + QByteArray::number(said.lowerBound, 'g', 12);
}

void everyCheckHolds(const HourlyModel &model, const HourlyResult &result, int number)
{
    for (const HourlyCheck &check : checksOf(model, result))
        QVERIFY2(check.holds(), (inWords(number, result) + ", " + QByteArray(check.name.data(), qsizetype(check.name.size())) +
                                 " " + QByteArray::number(check.residual))
                                    .constData());
    for (const HourlyValues *values : {&result.grid.imported, &result.grid.exported, &result.grid.curtailed,
                                       &result.grid.unserved, &result.charge, &result.discharge})
        QVERIFY(*std::ranges::min_element(*values) >= -1e-9);
}

/// A flat load of 10 MW beside a battery of so many MWh that may charge from the grid; no plant, and no pay for feed-in.
HourlyModel flatLoadBeside(double battery)
{
    RandomStream random(1, 1);
    HourlyModel model = anyModel(random);
    model.plants.clear();
    model.loads[0].power.assign(hoursPerYear, 10);
    model.stores[0].gridCharging = true;
    model.stores[0].settings = {battery, 8, 0.9, 0.9, 0.1, 0.9, 0, {}};
    model.prices.exported.assign(hoursPerYear, 0);
    return model;
}

} // namespace

/// Dispatch with foresight in the hourly year: exact for one battery at the bus. Source: hourly methods, §10.
class TestHourlyOptimal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arbitrageOfAFlatLoad();
    void neverDearerThanTheRule();
    void budgetDemandAndConnection();
    void loadThatCannotBeServed();
    void leviesOnOwnPower();
    void islandServesAsMuch();
    void feedInDearerThanPurchase();
    void pricesThatPayForTakingAreBounded();
    void feedInThatNobodyHasIsNotCounted();
    void ownPowerBeforeFreePower();
    void withoutABattery();
    void severalBatteries();
};

/// Two prices, no plant: every day the battery is filled once at the low price and emptied at the high one.
void TestHourlyOptimal::arbitrageOfAFlatLoad()
{
    HourlyModel model = flatLoadBeside(20);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        model.prices.import[hour] = hour % 24 < 8 ? 0.3 : 1.0;
    model.optimalAsked = true;
    const HourlyResult result = simulate(model);
    QVERIFY(result.leastCost->isUsed);
    QVERIFY(result.leastCost->gap < 1e-9);
    const double content = 20 * 0.8; // between least and most
    const double saved = 365 * 1000 * (1.0 * content * 0.9 - 0.3 * content / 0.9);
    const double without = 365 * 1000 * 10 * (8 * 0.3 + 16 * 1.0);
    QVERIFY2(std::abs(totalOf(result.bill) - (without - saved)) < 1e-6 * without, inWords(0, result).constData());
    everyCheckHolds(model, result, 0);
}

void TestHourlyOptimal::neverDearerThanTheRule()
{
    RandomStream random(2025, 3);
    int cheaper = 0;
    for (int number = 0; number < 25; ++number) {
        HourlyModel model = anyModel(random);
        if (random.uniform() < 0.3)
            model.stores[0].settings.selfDischarge = 0.001;
        const HourlyResult rule = simulate(model);
        model.optimalAsked = true;
        const HourlyResult optimal = simulate(model);
        const LeastCost &said = *optimal.leastCost;
        COMPARE_CLOSE(said.ruleYuan, totalOf(rule.bill));
        QVERIFY2(totalOf(optimal.bill) <= totalOf(rule.bill) * (1 + 1e-12), inWords(number, optimal).constData());
        QVERIFY2(said.gap >= 0 && said.gap <= 1e-6, inWords(number, optimal).constData());
        everyCheckHolds(model, optimal, number);
        cheaper += totalOf(optimal.bill) < 0.999 * totalOf(rule.bill);
    }
    QVERIFY(cheaper > 5);
}

void TestHourlyOptimal::budgetDemandAndConnection()
{
    RandomStream random(7, 5);
    for (int number = 0; number < 12; ++number) {
        HourlyModel model = anyModel(random);
        model.stores[0].settings.energy += 20;
        model.stores[0].settings.power += 5;
        if (number % 3 == 0)
            model.grid.exportShareMax = 0.02;
        if (number % 3 == 1)
            model.tariff.demandPrice = YuanPerKilowattMonth{38};
        if (number % 3 == 2) {
            model.importLimit.reset();
            model.grid.importLimit = 1e300;
            model.tariff.capacityPrice = YuanPerKilowattYear{300};
        }
        model.optimalAsked = true;
        const HourlyResult result = simulate(model);
        QVERIFY2(totalOf(result.bill) <= result.leastCost->ruleYuan * (1 + 1e-12), inWords(number, result).constData());
        QVERIFY2(result.leastCost->gap <= 1.1e-6, inWords(number, result).constData());
        if (model.grid.exportShareMax)
            QVERIFY(result.sums.exported <= 0.02 * result.sums.available * (1 + 1e-9));
        everyCheckHolds(model, result, number);
    }
}

/// Under 1192号 own power pays levies: the bill's, not the plan's, is what is proven.
/// A connection too small for the peaks: the plan is proven all the same, and as much is served as by the rule.
void TestHourlyOptimal::loadThatCannotBeServed()
{
    RandomStream random(29, 5);
    for (int number = 0; number < 4; ++number) {
        HourlyModel model = anyModel(random);
        model.importLimit = model.grid.importLimit = 38;
        model.tariff.demandPrice = YuanPerKilowattMonth{38};
        const HourlyResult rule = simulate(model);
        model.optimalAsked = true;
        const HourlyResult result = simulate(model);
        QVERIFY(rule.unserved > 0);
        QVERIFY2(result.unserved <= rule.unserved * (1 + 1e-6), inWords(number, result).constData());
        QVERIFY2(result.leastCost->gap <= 1e-5, inWords(number, result).constData());
        everyCheckHolds(model, result, number);
    }
}

void TestHourlyOptimal::leviesOnOwnPower()
{
    RandomStream random(11, 5);
    for (const NetworkRule rule : {NetworkRule::PerKwh, NetworkRule::Capacity1192}) {
        HourlyModel model = anyModel(random);
        model.tariff.fees = GridFees{{0.15}, {0.02}, {0.03}, {0.027}};
        model.tariff.networkRule = rule;
        model.tariff.averageLoadRate = 0.6;
        model.prices.fees = *model.tariff.fees;
        model.optimalAsked = true;
        const HourlyResult result = simulate(model);
        QVERIFY2(totalOf(result.bill) <= result.leastCost->ruleYuan * (1 + 1e-12), inWords(int(rule), result).constData());
        QVERIFY2(result.leastCost->gap <= 1e-6, inWords(int(rule), result).constData());
        everyCheckHolds(model, result, int(rule));
    }
}

void TestHourlyOptimal::islandServesAsMuch()
{
    RandomStream random(13, 5);
    HourlyModel model = anyModel(random);
    model.grid.island = true;
    const HourlyResult rule = simulate(model);
    model.optimalAsked = true;
    const HourlyResult optimal = simulate(model);
    QVERIFY(rule.unserved > 0);
    QVERIFY(optimal.unserved <= rule.unserved + 1e-6);
    QCOMPARE(optimal.sums.imported, 0.0);
    everyCheckHolds(model, optimal, 0);
}

/// No hour buys and sells, though it would pay; the result says that the prices were cut.
void TestHourlyOptimal::feedInDearerThanPurchase()
{
    RandomStream random(17, 5);
    HourlyModel model = anyModel(random);
    model.prices.exported.assign(hoursPerYear, 0.7);
    for (size_t hour = 0; hour < hoursPerYear; hour += 50)
        model.prices.import[hour] = -0.05;
    model.optimalAsked = true;
    const HourlyResult result = simulate(model);
    QVERIFY(result.leastCost->arePricesBent);
    QVERIFY2(totalOf(result.bill) <= result.leastCost->ruleYuan + 1e-6 * std::abs(result.leastCost->ruleYuan),
             inWords(0, result).constData());
    everyCheckHolds(model, result, 0);
}

/// An hour a day pays for taking: the store fills then, as far as it has room, and no dispatch is cheaper.
void TestHourlyOptimal::pricesThatPayForTakingAreBounded()
{
    HourlyModel model = flatLoadBeside(2);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        model.prices.import[hour] = hour % 24 == 12 ? -0.1 : 0.5;
    model.optimalAsked = true;
    const HourlyResult result = simulate(model);
    const double content = 2 * 0.8; // between least and most
    const double day = 0.5 * (23 * 10 - content * 0.9) - 0.1 * (10 + content / 0.9);
    QVERIFY(result.leastCost->arePricesBent);
    QVERIFY2(std::abs(totalOf(result.bill) / (365 * 1000 * day) - 1) < 1e-6, inWords(0, result).constData());
    QVERIFY2(result.leastCost->gap < 1e-6, inWords(0, result).constData());
    everyCheckHolds(model, result, 0);
}

/// The load takes more than is made: a feed-in dearer than purchase earns nothing.
void TestHourlyOptimal::feedInThatNobodyHasIsNotCounted()
{
    RandomStream random(1, 1);
    HourlyModel model = anyModel(random);
    model.plants.resize(1);
    model.plants[0].capacity = 5;
    model.plants[0].perUnit.assign(hoursPerYear, 1);
    model.loads[0].power.assign(hoursPerYear, 10);
    model.stores[0].settings = {2, 40, 0.9, 0.9, 0.1, 0.9, 0, {}};
    model.prices.import.assign(hoursPerYear, 0.5);
    model.prices.exported.assign(hoursPerYear, 0.7);
    model.optimalAsked = true;
    const HourlyResult result = simulate(model);
    QVERIFY(!result.leastCost->arePricesBent);
    QVERIFY2(std::abs(totalOf(result.bill) / (8760 * 1000 * 0.5 * 5) - 1) < 1e-6, inWords(0, result).constData());
    QVERIFY2(result.leastCost->gap < 1e-6, inWords(0, result).constData());
    everyCheckHolds(model, result, 0);
}

/// Where power of the grid costs nothing, importing it and curtailing own power costs the same as using that: own power is used.
void TestHourlyOptimal::ownPowerBeforeFreePower()
{
    for (const double priceElsewhere : {0.0, 0.6}) {
        RandomStream random(29, 5);
        HourlyModel model = anyModel(random);
        for (size_t hour = 0; hour < hoursPerYear; ++hour)
            model.prices.import[hour] = hour % 24 >= 10 && hour % 24 < 17 ? 0 : priceElsewhere;
        model.prices.exported.assign(hoursPerYear, 0);
        model.optimalAsked = true;
        const HourlyResult result = simulate(model);
        QVERIFY(result.leastCost->isUsed || priceElsewhere > 0);
        for (size_t hour = 0; hour < hoursPerYear; ++hour)
            QVERIFY2(std::min(result.grid.imported[hour], result.grid.curtailed[hour]) <= 1e-9,
                     QByteArray::number(qulonglong(hour)).constData());
        QVERIFY(totalOf(result.bill) <= result.leastCost->ruleYuan * (1 + 1e-12));
        everyCheckHolds(model, result, 0);
    }
}

void TestHourlyOptimal::withoutABattery()
{
    RandomStream random(19, 5);
    HourlyModel model = anyModel(random);
    model.stores.clear();
    model.optimalAsked = true;
    const HourlyResult result = simulate(model);
    COMPARE_CLOSE(totalOf(result.bill), result.leastCost->ruleYuan);
    everyCheckHolds(model, result, 0);
}

void TestHourlyOptimal::severalBatteries()
{
    RandomStream random(23, 5);
    HourlyModel model = anyModel(random);
    model.stores.push_back(model.stores[0]);
    model.stores[1].settings.energy *= 0.5;
    model.stores[1].gridCharging = false;
    model.optimalAsked = true;
    const HourlyResult result = simulate(model);
    QCOMPARE(result.leastCost->otherStores, size_t(1));
    QVERIFY(totalOf(result.bill) <= result.leastCost->ruleYuan * (1 + 1e-12));
    everyCheckHolds(model, result, 0);
}

QTEST_APPLESS_MAIN(TestHourlyOptimal)
#include "tst_hourlyoptimal.moc"
