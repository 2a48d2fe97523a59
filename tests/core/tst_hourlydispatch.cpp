#include "core/hourly/hourlyresult.h"
#include "core/hourly/randomstream.h"
#include "tests/support/hourly.h"
#include "tests/support/parks.h"

using namespace core;
using support::golden;
using support::GoldenRow;

namespace {

// cases/02-direct-supply, check_rule.py
constexpr double windKw = 192725.0104744364, pvKw = 78372.49949366642, batteryKwh = 45477.24718196709;
constexpr double januaryThreshold = 0.146592;

StoreSettings battery()
{
    StoreSettings store;
    store.energy = batteryKwh;
    store.power = 0.5 * batteryKwh;
    store.chargeEfficiency = 0.93;
    store.dischargeEfficiency = 0.92;
    store.socMin = 1.0 - 0.85;
    store.start = 0.20 * batteryKwh;
    return store;
}

} // namespace

/// The rule of the electricity bus, tariffs, ratios, heat and islands by numbers from outside and by identities.
class TestHourlyDispatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void directSupplyHourByHour();
    void budgetGoesToTheDearestHours();
    void storeEndsAsItBegan();
    void storeTakesAllItCanHourByHour();
    void flexibleLoadKeepsItsBlocks();
    void tariffOfBands();
    void billOfDirectSupply();
    void aFlatPriceKnowsNoShape();
    void ratiosOfPublishedCases();
    void heatPumpCurves();
    void chpFollowsHeatOrPower();
    void heatStoreTakesSurplusOnly();
    void hydrogenFromSurplusFirst();
    void islandOfAStore();
};

/// All 55 rows of the commercial tool within 1e-6 kWh. Source: cases/02-direct-supply.
void TestHourlyDispatch::directSupplyHourByHour()
{
    HourlyValues residual, wind, pv, price;
    for (const GoldenRow &row : golden("direct-supply/first-254-hours-inputs.csv")) {
        wind.push_back(windKw * row["wind_pu"]);
        pv.push_back(pvKw * row["pv_pu"]);
        residual.push_back(row["load_kw"] - wind.back() - pv.back());
        price.push_back(row["price"]);
    }
    QCOMPARE(residual.size(), size_t(254));
    StoreYear store;
    runStore(battery(), residual, store);
    GridYear grid;
    settleGrid(residual, {80000, 80000, false, {}}, 1e300, {}, grid);
    int compared = 0;
    double worst = 0;
    for (const GoldenRow &row : golden("direct-supply/selected-hours-expected.csv")) {
        const auto hour = size_t(row["hour"]);
        // the slice has no year's budget: hours at the threshold get none of it
        const bool feedsIn = price[hour] > januaryThreshold;
        const double exported = feedsIn ? grid.exported[hour] : 0;
        const double curtailed = grid.curtailed[hour] + (feedsIn ? 0 : grid.exported[hour]);
        const std::pair<double, const char *> columns[]{{wind[hour], "wind"},
                                                        {pv[hour], "pv"},
                                                        {store.charge[hour], "charge_ac"},
                                                        {curtailed, "curtailed"},
                                                        {store.discharge[hour], "discharge_ac"},
                                                        {grid.imported[hour], "grid_import"},
                                                        {exported, "feed_in"},
                                                        {store.level[hour], "content"}};
        for (const auto &[actual, column] : columns)
            worst = std::max(worst, std::abs(actual - row[column]));
        ++compared;
    }
    QCOMPARE(compared, 55);
    QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
}

/// The second pass alone: three price levels, the sum of each level is unique.
void TestHourlyDispatch::budgetGoesToTheDearestHours()
{
    const std::vector<double> residual{-10, -10, 5, -10, -10, -30, -10};
    const std::vector<double> price{0.3, 0.5, 0.9, 0.1, 0.3, 0.5, 0.3};
    GridYear grid;
    settleGrid(residual, {100, 20, false, {}}, 45, byFallingPrice(price), grid);
    QCOMPARE(grid.exported[1] + grid.exported[5], 30.0); // dearest level, 20 MW at most in an hour
    QCOMPARE(grid.exported[0], 10.0);                    // equal prices in time order
    QCOMPARE(grid.exported[4], 5.0);
    QCOMPARE(grid.exported[6] + grid.exported[3] + grid.exported[2], 0.0);
    for (size_t i = 0; i < residual.size(); ++i)
        QCOMPARE(grid.exported[i] + grid.curtailed[i], std::max(-residual[i], 0.0));
    QCOMPARE(grid.imported[2], 5.0);
    settleGrid(residual, {3, 20, false, {}}, 1e9, {}, grid);
    QCOMPARE(grid.imported[2], 3.0);
    QCOMPARE(grid.unserved[2], 2.0);
    const std::vector<double> dumping{0.3, -0.01, 0.9, 0, 0.3, -0.5, 0.3}; // nobody pays to feed in
    settleGrid(residual, {3, 20, false, {}}, 1e9, {}, grid, dumping);
    QCOMPARE(grid.exported[1] + grid.exported[5], 0.0);
    QCOMPARE(grid.curtailed[5], 30.0);
    QCOMPARE(grid.exported[3], 10.0);                       // for nothing
    settleGrid(residual, {3, 20, true, {}}, 1e9, {}, grid); // an island has no grid
    QCOMPARE(grid.unserved[2], 5.0);
    QCOMPARE(sumOf(grid.exported), 0.0);
}

void TestHourlyDispatch::storeEndsAsItBegan()
{
    RandomStream random(5, 1);
    for (int plant = 0; plant < 50; ++plant) {
        HourlyValues residual(hoursPerYear);
        for (double &value : residual)
            value = 20 * random.normal() + 5 * random.uniform();
        StoreSettings store;
        store.energy = 200 * random.uniform();
        store.power = 60 * random.uniform();
        store.chargeEfficiency = 0.8 + 0.2 * random.uniform();
        store.dischargeEfficiency = 0.8 + 0.2 * random.uniform();
        store.socMin = 0.3 * random.uniform();
        store.selfDischarge = plant % 3 == 0 ? 0.002 : 0;
        const HourlyValues before = residual;
        StoreYear year;
        runStore(store, residual, year);
        QVERIFY(std::abs(year.level.back() - year.start) <= 1e-9 * store.energy);
        double level = year.start;
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            level = level * (1 - store.selfDischarge) + year.charge[hour] * store.chargeEfficiency -
                    year.discharge[hour] / store.dischargeEfficiency;
            QVERIFY(std::abs(level - year.level[hour]) <= 1e-9 * store.energy);
            QVERIFY(level >= -1e-9 && level <= store.most() + 1e-9);
            QVERIFY(std::min(year.charge[hour], year.discharge[hour]) == 0);
            QVERIFY(year.charge[hour] <= std::max(0.0, -before[hour]) && year.discharge[hour] <= std::max(0.0, before[hour]));
            QVERIFY(std::abs(before[hour] + year.charge[hour] - year.discharge[hour] - residual[hour]) < 1e-9);
        }
    }
}

/// Whatever the number of hours, also for stores that are never full or empty: each hour takes the most that power, surplus and
/// level let it, and begins where the hour before ended.
void TestHourlyDispatch::storeTakesAllItCanHourByHour()
{
    RandomStream random(6, 1);
    for (const size_t hours : {0, 1, 2, 63, 64, 65, 254, 255, 8760, 17521}) {
        for (const double energy : {3.0, 150.0, 1e6}) {
            StoreSettings store{energy, 1 + 30 * random.uniform(), 0.85, 0.9, 0.1, 0.9, random.uniform() < 0.5 ? 0.001 : 0.0, {}};
            store.start = store.least() + random.uniform() * (store.most() - store.least());
            HourlyValues residual(hours);
            for (double &value : residual)
                value = 20 * random.normal();
            const HourlyValues before = residual;
            StoreYear year;
            runStore(store, residual, year);
            QCOMPARE(year.level.size(), hours);
            double level = *store.start;
            for (size_t hour = 0; hour < hours; ++hour) {
                level *= 1 - store.selfDischarge;
                const double room = std::max(0.0, store.most() - level), stock = std::max(0.0, level - store.least());
                const double charge = std::min({store.power, std::max(0.0, -before[hour]), room / 0.85});
                const double discharge = std::min({store.power, std::max(0.0, before[hour]), stock * 0.9});
                QVERIFY(std::abs(year.charge[hour] - charge) <= 1e-9);
                QVERIFY(std::abs(year.discharge[hour] - discharge) <= 1e-9);
                level += charge * 0.85 - discharge / 0.9;
                QVERIFY(std::abs(year.level[hour] - level) <= 1e-9);
                level = year.level[hour];
            }
        }
    }
}

void TestHourlyDispatch::flexibleLoadKeepsItsBlocks()
{
    RandomStream random(11, 2);
    HourlyValues load(hoursPerYear), residual(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        load[hour] = 5 + 5 * random.uniform();
        residual[hour] = load[hour] + 10 * random.normal();
    }
    const HourlyValues loadBefore = load, residualBefore = residual;
    shiftLoad({0.5, 0.3, 24}, load, residual);
    double moved = 0;
    for (size_t day = 0; day < 365; ++day) {
        double before = 0, after = 0;
        for (size_t hour = 24 * day; hour < 24 * (day + 1); ++hour) {
            before += loadBefore[hour];
            after += load[hour];
            moved += std::abs(load[hour] - loadBefore[hour]);
            QVERIFY(load[hour] <= 1.5 * loadBefore[hour] + 1e-9 && load[hour] >= 0.7 * loadBefore[hour] - 1e-9);
            QVERIFY(std::abs((load[hour] - loadBefore[hour]) - (residual[hour] - residualBefore[hour])) < 1e-9);
            QVERIFY(std::abs(residual[hour]) <= std::abs(residualBefore[hour]) + 1e-9); // only from deficit into surplus
        }
        QVERIFY(std::abs(before - after) < 1e-9);
    }
    QVERIFY(moved > 100);
}

void TestHourlyDispatch::tariffOfBands()
{
    Tariff tariff;
    tariff.prices = BandPrices{YuanPerKilowattHour{1.5}, {1.0}, {0.6}, {0.3}, {}};
    TariffBand summer, all;
    summer.months = {7, 8};
    summer.weekdays = QList<double>{1, 2, 3, 4, 5};
    summer.hours = QStringLiteral("VVVVVVVVFFFFSSFFPPPPFFFD");
    all.months = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    all.hours = QStringLiteral("VVVVVVVVFFFFFFFFPPPPFFFF");
    const HourlyPrices prices = hourlyPrices(tariff, {summer, all}, {}, {});
    QCOMPARE(prices.import[0], 0.3);
    QCOMPARE(prices.import[17], 1.0);
    const size_t monday = 24 * 182; // 2 July, 182 = 26 weeks
    QCOMPARE(Calendar().weekdayOfHour(monday), size_t(0));
    QCOMPARE(prices.import[monday + 12], 1.5);
    QCOMPARE(prices.import[monday + 23], 0.3);          // deep valley without a price is valley
    QCOMPARE(prices.import[monday + 5 * 24 + 12], 0.6); // Saturday: the next band
    QCOMPARE(prices.band[monday + 12], 'S');
    QCOMPARE(hourlyPrices({}, {}, HourlyValues(hoursPerYear, 0.42), {}).import[7], 0.42);
}

/// Items 24, 25 and 29 of the commercial tool's formulas. Source: cases/02-direct-supply, README, "Money items".
void TestHourlyDispatch::billOfDirectSupply()
{
    Tariff tariff;
    tariff.networkRule = NetworkRule::Capacity1192;
    tariff.averageLoadRate = 0.5;
    tariff.fees = GridFees{{0.0525}, {0.0094}, {0.0062}, {0.022425}};
    // the year's sums of the tool, spread evenly: energy prices alone depend on the hour
    const double hours = double(hoursPerYear);
    const HourlyValues imported(hoursPerYear, 154321.73231313462 / hours), exported(hoursPerYear, 127956.37115656998 / hours),
        generated(hoursPerYear, 536649.9191078284 / hours);
    HourlyPrices prices = hourlyPrices(tariff, {}, HourlyValues(hoursPerYear, 0.360406), HourlyValues(hoursPerYear, 0.39891635));
    prices.hoursOfMonth = support::hourlyTables().defaultOf("networkRuleHours");
    QCOMPARE(prices.hoursOfMonth, 730.0); // rules, §5.3
    Bill bill = billOf(tariff, prices, {imported, exported, generated}, 80, 0);
    COMPARE_CLOSE(totalOf(bill, BillPart::Transmission), 1839.6e4);       // capacity part of item 24
    COMPARE_CLOSE(totalOf(bill, BillPart::SelfUse), 1203.437443599306e4); // item 25
    COMPARE_CLOSE(totalOf(bill, BillPart::Loss) + totalOf(bill, BillPart::System) + totalOf(bill, BillPart::Fund),
                  154321.73231313462e3 * 0.038025);
    QVERIFY(std::abs(totalOf(bill, BillPart::FeedIn) + 5104.388888818176e4) < 100); // item 29 with its mean price
    const double item24 = totalOf(bill, BillPart::Transmission) + totalOf(bill, BillPart::Energy) +
                          totalOf(bill, BillPart::Loss) + totalOf(bill, BillPart::System) + totalOf(bill, BillPart::Fund);
    QVERIFY(std::abs(item24 - 7988.254757266199e4) < 1000); // the mean price is known to six digits

    tariff.networkRule = NetworkRule::PerKwh; // scheme 2: item 25 = actual × (transmission + fund)
    bill = billOf(tariff, prices, {imported, exported, generated}, 80, 0);
    COMPARE_CLOSE(totalOf(bill, BillPart::SelfUse), 536649.9191078284e3 * (0.022425 + 0.0525));
    COMPARE_CLOSE(totalOf(bill, BillPart::Transmission), 154321.73231313462e3 * 0.0525);
    tariff.networkRule = {}; // an ordinary user pays nothing on what his roof makes
    QCOMPARE(totalOf(billOf(tariff, prices, {imported, exported, generated}, 80, 0), BillPart::SelfUse), 0.0);
}

/// Identity: with one price, and without a demand charge, any shape of the same sum has the same bill.
void TestHourlyDispatch::aFlatPriceKnowsNoShape()
{
    Tariff tariff;
    tariff.capacityPrice = YuanPerKilowattYear{360};
    tariff.carbonPrice = YuanPerTonneCo2{80};
    const HourlyPrices prices = hourlyPrices(tariff, {}, HourlyValues(hoursPerYear, 0.6), {});
    const HourlyValues none(hoursPerYear), flat(hoursPerYear, 10);
    HourlyValues peaked(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        peaked[hour] = hour % 24 < 6 ? 40 : 0;
    const double a = totalOf(billOf(tariff, prices, {flat, none, none}, 50, 0.6)),
                 b = totalOf(billOf(tariff, prices, {peaked, none, none}, 50, 0.6));
    COMPARE_CLOSE(a, b);
    COMPARE_CLOSE(a, 87600e3 * 0.6 + 50e3 * 360 + 87600 * 0.6 * 80);
    tariff.demandPrice = YuanPerKilowattMonth{30};
    COMPARE_CLOSE(totalOf(billOf(tariff, prices, {peaked, none, none}, 50, 0.6), BillPart::Demand), 12 * 40e3 * 30.0);
}

void TestHourlyDispatch::ratiosOfPublishedCases()
{
    // cases/02: 自发自用 63.880140 % with storage losses, 63.508876 % without; 绿电比 72.474006 %; feed-in 20 %,
    // curtailed 16.119860 %
    const SupplyRatios tool = ratiosOf({560640.0, 639781.8557828474, 154321.73231313462, 127956.37115656998, 103131.93667502244});
    QVERIFY(std::abs(*tool.selfUseOfGenerationGeneration - 0.63880140) < 5e-9);
    QVERIFY(std::abs(*tool.selfUseOfGenerationDelivered - 0.63508876) < 5e-9);
    COMPARE_CLOSE(*tool.selfUseOfLoadDelivered, 0.7247400607999168);
    QVERIFY(std::abs(*tool.exportOfGeneration - 0.2) < 5e-9);
    QVERIFY(std::abs(*tool.unusedGeneration - 0.16119860) < 5e-9);
    // cases/published/03: 64.0778 %, 69.2075 %, 35.9222 %; its printed formula would give 0.281556
    const SupplyRatios contest = ratiosOf({558.7200, 603.4480, 172.0438, 216.7718, 0});
    QVERIFY(std::abs(*contest.selfUseOfGenerationGeneration - 0.640778) < 1e-6);
    QVERIFY(std::abs(*contest.selfUseOfGenerationDelivered - 0.640778) < 1e-6);
    QVERIFY(std::abs(*contest.selfUseOfLoadDelivered - 0.692075) < 1e-6);
    QVERIFY(std::abs(*contest.exportOfGeneration - 0.359222) < 1e-6);
    QVERIFY(!ratiosOf({}).exportOfGeneration); // without generation there is no share
}

/// hourly methods, §6: the check values of the curves, before × 0.85.
void TestHourlyDispatch::heatPumpCurves()
{
    const HeatPumpRules rules = support::hourlyTables().heatPumps();
    const auto cop = [&](HeatPumpSource source, double sink, double from) { return heatPumpCop(source, sink, from, rules); };
    QVERIFY(std::abs(cop(HeatPumpSource::Air, 35, 7) - 0.85 * 3.952) < 1e-9);
    QVERIFY(std::abs(cop(HeatPumpSource::Air, 35, 7) - 3.36) < 0.005);
    // 6.08 − 0.09·48 + 0.0005·48² = 2.912; × 0.85 = 2.4752, of which the methods print 2.47: cut, where 3.36 is rounded
    COMPARE_CLOSE(cop(HeatPumpSource::Air, 55, 7), 0.85 * 2.912);
    QCOMPARE(std::floor(100 * cop(HeatPumpSource::Air, 55, 7)) / 100, 2.47);
    QCOMPARE(cop(HeatPumpSource::Air, 20, 19), cop(HeatPumpSource::Air, 34, 19)); // lift ≥ 15 K
    QCOMPARE(cop(HeatPumpSource::Waste, 80, 40), 0.5 * 353.15 / 40);
    for (double source = -40; source < 60; source += 1) {
        const double lift = std::max(15.0, 55 - source); // the curves as the methods print them, to the bit
        const double ground = 0.85 * (10.29 - 0.21 * lift + 0.0012 * lift * lift);
        const double water = 0.85 * (9.97 - 0.20 * lift + 0.0012 * lift * lift);
        QVERIFY(cop(HeatPumpSource::Ground, 55, source) == std::clamp(ground, 1.0, 8.0));
        QVERIFY(cop(HeatPumpSource::Water, 55, source) == std::clamp(water, 1.0, 8.0));
        for (const HeatPumpSource kind :
             {HeatPumpSource::Air, HeatPumpSource::Ground, HeatPumpSource::Water, HeatPumpSource::Waste})
            QVERIFY(cop(kind, 55, source) >= 1 && cop(kind, 55, source) <= 8);
    }
}

void TestHourlyDispatch::chpFollowsHeatOrPower()
{
    HeatPlant chp;
    chp.kind = HeatPlant::Kind::Chp;
    chp.power = 10;
    chp.efficiency = 0.4;
    chp.powerToHeat = 0.5;
    const std::vector<double> load{8, 40, 0};
    HeatYear year;
    std::vector<double> deficit{6, 6, 6};
    balanceHeat(load, deficit, std::span(&chp, 1), {}, year);
    QCOMPARE(year.power[0][0], -4.0);
    QCOMPARE(deficit[0], 2.0);
    QCOMPARE(year.power[0][1], -10.0); // no more than its power
    QCOMPARE(year.heat[0][1], 20.0);
    QCOMPARE(year.bought[1], 20.0);
    QCOMPARE(year.fuel[0][1], 25.0);
    QCOMPARE(year.power[0][2], 0.0);
    chp.mode = ChpMode::Power;
    deficit = {6, 6, -3};
    balanceHeat(load, deficit, std::span(&chp, 1), {}, year);
    QCOMPARE(year.heat[0][0], 12.0);
    QCOMPARE(year.dumped[0], 4.0);
    QCOMPARE(year.bought[1], 28.0);
    QCOMPARE(year.heat[0][2], 0.0);
    QCOMPARE(deficit[2], -3.0);
}

void TestHourlyDispatch::heatStoreTakesSurplusOnly()
{
    RandomStream random(3, 1);
    HourlyValues load(hoursPerYear), deficit(hoursPerYear), cop(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        load[hour] = 20 * random.uniform();
        deficit[hour] = 15 * random.normal();
        cop[hour] = 2 + 2 * random.uniform();
    }
    HeatPlant pump, boiler;
    pump.kind = HeatPlant::Kind::HeatPump;
    pump.power = 12;
    pump.cop = cop;
    boiler.power = 6;
    boiler.efficiency = 0.9;
    StoreSettings store;
    store.energy = 50;
    store.power = 10;
    store.chargeEfficiency = store.dischargeEfficiency = 0.95;
    const HeatPlant plants[]{pump, boiler};
    const HourlyValues before = deficit;
    HeatYear year;
    balanceHeat(load, deficit, plants, store, year);
    QVERIFY(std::abs(year.store.level.back() - year.store.start) < 1e-9);
    double charged = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const double made = year.heat[0][hour] + year.heat[1][hour];
        QVERIFY(std::abs(made + year.store.discharge[hour] + year.bought[hour] - load[hour] - year.store.charge[hour]) < 1e-9);
        QVERIFY(std::abs(before[hour] + year.used[hour] - deficit[hour]) < 1e-9);
        QVERIFY(std::abs(year.power[0][hour] * cop[hour] - year.heat[0][hour]) < 1e-9);
        QVERIFY(year.heat[0][hour] <= 12 + 1e-9 && year.heat[1][hour] <= 6 + 1e-9);
        if (year.store.charge[hour] > 0) {
            QVERIFY(before[hour] < 0 && deficit[hour] <= 1e-9); // from surplus, and no more than there was
            QCOMPARE(year.store.discharge[hour], 0.0);
        }
        charged += year.store.charge[hour];
    }
    QVERIFY(charged > 1000);
}

void TestHourlyDispatch::hydrogenFromSurplusFirst()
{
    StoreSettings store;
    store.energy = 10;
    store.power = 5;
    const std::vector<double> load{2, 2, 2, 2};
    std::vector<double> deficit{-12, 3, 3, 3};
    HydrogenYear year;
    balanceHydrogen(load, deficit, 9, 1.5, store, year);
    QCOMPARE(year.made[0], 6.0); // 9 MW of electricity, all from surplus
    QCOMPARE(year.store.charge[0], 4.0);
    QCOMPARE(year.made[1], 0.0); // from the store
    QCOMPARE(year.store.discharge[1] + year.store.discharge[2], 4.0);
    QCOMPARE(year.made[3], 2.0); // from the bus
    QCOMPARE(deficit[3], 3 + 3.0);
    QCOMPARE(sumOf(year.bought), 0.0);
    deficit = {3, 3, 3, 3};
    balanceHydrogen(load, deficit, 1.5, 1.5, {}, year);
    QCOMPARE(sumOf(year.bought), 4.0); // the electrolyser is too small
}

void TestHourlyDispatch::islandOfAStore()
{
    StoreSettings store;
    store.energy = 10;
    store.power = 4;
    StoreYear year;
    year.start = 10;
    year.level = {10, 10, 10, 10, 10, 10};
    const StoreYear *const years[]{&year};
    const std::vector<double> deficit{3, 3, 3, 3, 3, 3}, imported(6, 3);
    IslandCheck check = islandCheck(deficit, std::span(&store, 1), years, imported, 3);
    QCOMPARE(check.startsSurvived, size_t(6)); // 9 of 10 MWh
    check = islandCheck(deficit, std::span(&store, 1), years, imported, 5);
    QCOMPARE(check.startsSurvived, size_t(0));
    QCOMPARE(check.worstLost, 5.0);
    QCOMPARE(check.hoursWithoutImport, size_t(0));
    check = islandCheck(deficit, {}, {}, imported, 1);
    QCOMPARE(check.meanLost, 3.0);
}

QTEST_APPLESS_MAIN(TestHourlyDispatch)
#include "tst_hourlydispatch.moc"
