#include "core/hourly/hourlysupply.h"
#include "core/planning/casesizing.h"
#include "core/planning/designeconomics.h"
#include "core/sizing/leastcost.h"
#include "tests/support/hourly.h"
#include "tests/support/parks.h"

#include <cmath>

using namespace core;
using support::hourlyTables;

namespace {

/// A park in Beijing with power uses, two solar plants, wind and a battery, tariff and fees.
const QByteArray usesAndDesign = R"(
    "energySupply": {"heatReceived": [{"id": "H1", "kind": "fossil", "gj": 40000}]},
    "production": {"electricityUse": [{"id": "U1", "mwh": 60000, "loadShape": "twoShift"}],
                   "heatUse": [{"id": "HU", "gj": 40000}],
                   "fuelUse": [{"id": "F1", "fuel": "natural_gas", "quantity": 300, "unit": "10^4Nm3", "activity": "finalUse"}]},
    "design": {
        "plants": [{"id": "roof", "technology": "pv", "mw": 10, "tilt": 10}, {"id": "field", "technology": "pv", "mw": 30},
                   {"id": "wind", "technology": "wind", "mw": 20, "meanMs": 6.5, "capexYuanPerKw": 5000, "max": 50, "min": 5}],
        "storage": [{"id": "b", "carrier": "electricity", "mwh": 0, "mw": 0}],
        "grid": {"importMw": 60, "exportMw": 5},
        "tariff": {"bands": [{"months": [1,2,3,4,5,6,7,8,9,10,11,12], "hours": "VVVVVVVVFFPPPFFFFFPPPPFF"}],
                   "prices": {"P": 1.0, "F": 0.6, "V": 0.3}, "exportPrice": 0.3, "capacityYuanPerKwYear": 300,
                   "fees": {"transmission": 0.1, "loss": 0.02, "system": 0.03, "fund": 0.04}, "carbonPriceYuanPerT": 80},
        "policy": {@policy}})";

Park parkOf(const QByteArray &policy = {})
{
    Park park = support::parkWith(QByteArray(usesAndDesign).replace("@policy", policy));
    park.profile.latitude = Degrees{39.9};
    park.profile.longitude = Degrees{116.4};
    return park;
}

HourlyModel modelOf(const Park &park)
{
    auto weather = designWeather(park, park.cases[0], hourlyTables());
    auto model = hourlyModel(park, 0, support::library(), hourlyTables(), *std::move(weather));
    return *std::move(model);
}

CaseEvaluation evaluated(const Park &park)
{
    return evaluateCase(park, 0, support::library(), support::schemes(), support::currentYear, false);
}

tl::expected<CaseSizing, NoSizing> sizingOf(const Park &park)
{
    return caseSizing(park.cases[0], modelOf(park), evaluated(park).account, hourlyTables());
}

constexpr double yuanPerWan = 1e4;

} // namespace

/// A case as problem S, and the money of its design.
class TestPlanning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void presentCapacitiesGiveTheSimulatedYear();
    void leviesAreTheBills();
    void pricesAndBounds();
    void limitsBecomeImport();
    void coreIndicatorIsTheAccountings();
    void whatCannotBeSized();
    void plantsShareAsTheyDid();
    void leastCostKeepsTheLimits();
    void billsMakeTheSavings();
    void solarPlantsWear();
    void replacementsAndRest();
    void movedByTwentyPerCent();
    void figuresOfTheCase();
    void connectionCostsWhatTheBillSays();
    void emptyFeesCostNothing();
};

/// By capacity (notice 1192) the connection is charged alike in the bill and in the sizing; without an average load rate fully.
void TestPlanning::connectionCostsWhatTheBillSays()
{
    std::vector<double> bills;
    for (const std::optional<double> rate : {std::optional(0.6), std::optional(1.0), std::optional<double>()}) {
        Park park = parkOf();
        Tariff &tariff = park.cases[0].design.tariff;
        tariff.networkRule = NetworkRule::Capacity1192;
        tariff.averageLoadRate = rate;
        const HourlyModel model = modelOf(park);
        const HourlyResult year = simulate(model);
        const auto asked = sizingOf(park);
        QVERIFY(asked && model.importLimit);
        const double billed = totalOf(year.bill, BillPart::Transmission) + totalOf(year.bill, BillPart::Capacity);
        COMPARE_CLOSE(1000 * *model.importLimit * asked->problem.grid.capacityCharge, billed);
        bills.push_back(billed);
    }
    QVERIFY(bills[0] > 0 && bills[0] < bills[1]);
    COMPARE_CLOSE(bills[2], bills[1]);
}

/// A fee that nobody has entered yet, as in a form that is being filled in.
void TestPlanning::emptyFeesCostNothing()
{
    Park park = parkOf();
    park.cases[0].design.tariff.fees = GridFees{};
    const Bill free = simulate(modelOf(park)).bill;
    park.cases[0].design.tariff.fees->fund.value = notGiven;
    const Bill empty = simulate(modelOf(park)).bill;
    for (size_t part = 0; part < size_t(BillPart::Carbon); ++part)
        COMPARE_CLOSE(totalOf(empty, BillPart(part)), totalOf(free, BillPart(part)));
}

/// Without a battery both follow the same rule: the same hours, the same sums.
void TestPlanning::presentCapacitiesGiveTheSimulatedYear()
{
    const Park park = parkOf();
    const HourlyModel model = modelOf(park);
    const HourlyResult year = simulate(model);
    const auto asked = sizingOf(park);
    QVERIFY(asked);
    const sizing::Design design = sizing::ruleDispatch(asked->problem, {20, 40, 0, 0, 60});
    COMPARE_CLOSE(design.annual.loadMwh, year.sums.load);
    COMPARE_CLOSE(design.annual.importMwh, year.sums.imported);
    COMPARE_CLOSE(design.annual.exportMwh, year.sums.exported);
    COMPARE_CLOSE(design.annual.availableMwh, year.sums.available);
    COMPARE_CLOSE(design.annual.curtailedMwh, year.sums.curtailed);
    QVERIFY(year.sums.exported > 0 && year.sums.curtailed > 0);
    // the bill of the hourly year: energy with its fees, less feed-in
    const double bought = totalOf(year.bill, BillPart::Energy) + totalOf(year.bill, BillPart::Loss) +
                          totalOf(year.bill, BillPart::Transmission) + totalOf(year.bill, BillPart::System) +
                          totalOf(year.bill, BillPart::Fund);
    COMPARE_CLOSE(design.costs.importEnergy, bought);
    COMPARE_CLOSE(std::abs(design.costs.exportRevenue), -totalOf(year.bill, BillPart::FeedIn));
    COMPARE_CLOSE(design.costs.carbon, totalOf(year.bill, BillPart::Carbon));
}

/// The levies on own power that the sizing adds up are those of the year's bill; they are in the price of every plant then.
void TestPlanning::leviesAreTheBills()
{
    const Park without = parkOf();
    QCOMPARE(sizingOf(without)->problem.grid.ownLevy, 0.0);
    const sizing::Design cheaper = sizing::leastCost(sizingOf(without)->problem).design;
    for (const NetworkRule rule : {NetworkRule::PerKwh, NetworkRule::Capacity1192}) {
        Park park = parkOf();
        park.cases[0].design.tariff.networkRule = rule;
        park.cases[0].design.tariff.averageLoadRate = 0.6;
        const auto asked = sizingOf(park);
        QVERIFY(asked);
        COMPARE_CLOSE(asked->problem.grid.ownLevy, rule == NetworkRule::PerKwh ? 0.04 + 0.1 : 0.04);
        const HourlyResult year = simulate(modelOf(park));
        const sizing::Design design = sizing::ruleDispatch(asked->problem, {20, 40, 0, 0, 60});
        QVERIFY(design.costs.ownLevy > 0);
        COMPARE_CLOSE(design.costs.ownLevy, totalOf(year.bill, BillPart::SelfUse));
        if (rule == NetworkRule::PerKwh) { // nothing but the levies differs
            const sizing::Design least = sizing::leastCost(asked->problem).design;
            QCOMPARE(least.outcome, sizing::Outcome::Optimal);
            QVERIFY(least.costs.ownLevy > 0 && least.objectiveYuan > cheaper.objectiveYuan);
            const double levied = 1000 * 0.14 * (cheaper.annual.ownToBusMwh + cheaper.annual.exportMwh);
            QVERIFY(least.lowerBoundYuan <= cheaper.objectiveYuan + levied); // that design stands, too
        }
    }
}

void TestPlanning::pricesAndBounds()
{
    const auto asked = sizingOf(parkOf());
    QVERIFY(asked);
    const sizing::SizingCase &problem = asked->problem;
    QCOMPARE(problem.wind.capexYuanPerKw, 5000.0);
    QVERIFY(!asked->windDefault && asked->pvDefault && asked->batteryDefault);
    QCOMPARE(problem.wind.min, 5.0);
    QCOMPARE(problem.wind.max, 50.0);
    QCOMPARE(problem.pv.capexYuanPerKw, hourlyTables().defaultOf("pvCapex"));
    QCOMPARE(problem.batteryEnergy.capexYuanPerKw, hourlyTables().defaultOf("batteryCapexPerKwh"));
    QCOMPARE(problem.battery.powerPerEnergy, std::optional(0.5)); // a system of two hours
    QCOMPARE(problem.grid.maxMw, 60.0);
    QCOMPARE(problem.grid.exportMaxMw, 5.0);
    QCOMPARE(problem.grid.capacityCharge, 300.0);
    QCOMPARE(problem.grid.carbonPrice, 80.0);
    COMPARE_CLOSE(asked->paidFees, 0.19);
    COMPARE_CLOSE(problem.series.importPrice[0], 0.3 + 0.19); // the first hour is in the valley
    COMPARE_CLOSE(problem.series.importPrice[10], 1.0 + 0.19);
    // 10 MW of roof and 30 MW of field share one output per MW
    const HourlyModel model = modelOf(parkOf());
    for (const size_t hour : {size_t(4000), size_t(4380)})
        COMPARE_CLOSE(problem.series.pvPu[hour], 0.25 * model.plants[0].perUnit[hour] + 0.75 * model.plants[1].perUnit[hour]);
}

void TestPlanning::limitsBecomeImport()
{
    const auto asked = sizingOf(parkOf(R"("directShareMin": 0.6, "selfUseOfGenerationMin": 0.7, "exportOfGenerationMax": 0.2)"));
    QVERIFY(asked);
    COMPARE_CLOSE(*asked->directShareCap, 0.4 * asked->loadMwh);
    COMPARE_CLOSE(*asked->problem.limits.importMaxMwh, 0.4 * asked->loadMwh);
    QCOMPARE(asked->problem.limits.selfUseOfGenerationMin, std::optional(0.7));
    QCOMPARE(asked->problem.limits.exportOfGenerationMax, std::optional(0.2));
    QVERIFY(!asked->carbonCap);
    const auto both = sizingOf(parkOf(R"("directShareMin": 0.6, "carbonPerEnergyMax": 0.9)"));
    COMPARE_CLOSE(*both->problem.limits.importMaxMwh, std::min(*both->directShareCap, *both->carbonCap));
    // 0.9 t/tce of all energy, less heat and gas, over the factor of fossil power
    COMPARE_CLOSE(both->carbon.carbonPerEnergy(*both->carbonCap).value(), 0.9);
    const auto tooLow = sizingOf(parkOf(R"("carbonPerEnergyMax": 0.01)"));
    QVERIFY(*tooLow->carbonCap < 0);
    QCOMPARE(tooLow->problem.limits.importMaxMwh, std::optional(0.0));
}

/// The simulated year written into the case and accounted gives the core indicator that the sizing works with.
void TestPlanning::coreIndicatorIsTheAccountings()
{
    Park park = parkOf();
    const HourlyModel model = modelOf(park);
    const HourlyResult year = simulate(model);
    const auto asked = sizingOf(park);
    park.cases[0].energySupply =
        supplyOf(park.cases[0], model, year, support::library(), evaluated(park).account.parameters.factorSet);
    const CaseEvaluation result = evaluated(park);
    QVERIFY(result.hasResults);
    const double accounted = result.indicators.carbonPerEnergy.value();
    const double expected = asked->carbon.carbonPerEnergy(year.sums.imported).value();
    QVERIFY2(support::isClose(accounted, expected), qPrintable(QStringLiteral("%1 %2").arg(accounted).arg(expected)));
    QVERIFY(expected > 0.1);
}

void TestPlanning::whatCannotBeSized()
{
    Park park = parkOf();
    park.cases[0].design.tariff.prices.reset();
    QCOMPARE(sizingOf(park).error(), NoSizing::Prices);
    park = parkOf();
    park.cases[0].production.electricityUse.clear();
    QCOMPARE(sizingOf(park).error(), NoSizing::Load);
}

void TestPlanning::leastCostKeepsTheLimits()
{
    const auto asked = sizingOf(parkOf(R"("directShareMin": 0.5)"));
    const sizing::SearchResult found = leastCost(asked->problem);
    QCOMPARE(found.design.outcome, sizing::Outcome::Optimal);
    QVERIFY(found.design.annual.importMwh <= *asked->directShareCap * (1 + 1e-6));
    QVERIFY(found.design.capacities.windMw >= 5 - 1e-6 && found.design.capacities.windMw <= 50 + 1e-6);
    QVERIFY(found.design.capacities.gridMw <= 60 + 1e-6);
    // what stands there now costs no less
    const sizing::Design present = sizing::ruleDispatch(asked->problem, {20, 40, 0, 0, 60});
    if (present.annual.importMwh <= *asked->directShareCap)
        QVERIFY(found.design.objectiveYuan <= present.objectiveYuan * (1 + 1e-9));
}

void TestPlanning::billsMakeTheSavings()
{
    const Park park = parkOf();
    const HourlyModel model = modelOf(park);
    const EconomicInputs inputs = economicInputs(park.cases[0], 0.06, hourlyTables());
    const DesignEconomics made = designEconomics(park.cases[0], model, hourlyTables(), inputs);
    QCOMPARE(made.parts.size(), 3u); // the battery has no energy: nothing is bought
    double investment = 0;
    for (const InvestmentPart &part : made.parts)
        investment += part.investment;
    COMPARE_CLOSE(investment, (40e3 * hourlyTables().defaultOf("pvCapex") + 20e3 * 5000) / yuanPerWan);
    COMPARE_CLOSE(made.project.investment, investment);
    const economics::Project &project = made.project;
    COMPARE_CLOSE(project.avoidedCost + project.revenue - project.carbonCost, made.billWithout - made.billWith);
    COMPARE_CLOSE(made.billWith, totalOf(simulate(model).bill) / yuanPerWan);
    QVERIFY(project.carbonCost < 0 && project.avoidedCost > 0 && project.revenue > 0);
    // the net present value by its definition
    double value = 0;
    for (size_t y = 0; y < made.years.size(); ++y)
        value += made.years[y].net / std::pow(1.06, double(y));
    COMPARE_CLOSE(made.indicators.netPresentValue, value);
    // cost of energy × energy × annuity = what is bought and run, at present value
    const double annuity = economics::annuityFactor(0.06, inputs.years);
    COMPARE_CLOSE(*made.levelisedCost * made.madeMwh * annuity * 0.1,
                  investment + annuity * project.omCost); // 10⁴ yuan per yuan/kWh × MWh
    EconomicInputs unworn = inputs;
    unworn.pvFirstYearLoss = unworn.pvYearlyLoss = 0;
    const HourlyResult year = simulate(model);
    const DesignEconomics asNew = designEconomics(park.cases[0], model, hourlyTables(), unworn);
    COMPARE_CLOSE(asNew.madeMwh, year.sums.available - year.sums.curtailed);
    QVERIFY(made.madeMwh < asNew.madeMwh && *made.levelisedCost > *asNew.levelisedCost);
}

/// Modules lose 1 % in their first year and 0.4 % of their output as new in each year after it (hourly methods, §4, 4).
void TestPlanning::solarPlantsWear()
{
    const Park park = parkOf();
    const HourlyModel model = modelOf(park);
    const EconomicInputs inputs = economicInputs(park.cases[0], 0.06, hourlyTables());
    QCOMPARE(inputs.pvFirstYearLoss, 0.01);
    QCOMPARE(inputs.pvYearlyLoss, 0.004);
    const DesignEconomics made = designEconomics(park.cases[0], model, hourlyTables(), inputs);
    // the last of 25 years is that of plants of 89.4 %
    HourlyModel worn = model;
    for (PlantProfile &plant : worn.plants)
        plant.capacity *= plant.technology == PlantTechnology::Pv ? 0.894 : 1;
    const double withWorn = totalOf(simulate(worn).bill) / yuanPerWan;
    const economics::YearFlow &last = made.years.back();
    COMPARE_CLOSE(last.avoidedCost + last.revenue - last.carbonCost, made.billWithout - withWorn);
    // the first lies by proportion between it and that of new ones
    const economics::YearFlow &first = made.years[1];
    const double asNew = made.billWithout - made.billWith, saved = first.avoidedCost + first.revenue - first.carbonCost;
    COMPARE_CLOSE(saved, asNew - (withWorn - made.billWith) * 0.010 / 0.106);
    for (size_t y = 2; y < made.years.size(); ++y)
        QVERIFY(made.years[y].avoidedCost < made.years[y - 1].avoidedCost);
}

void TestPlanning::replacementsAndRest()
{
    Park park = parkOf();
    Design &design = park.cases[0].design;
    design.storage[0].energy = MegawattHours{20};
    design.storage[0].power = Megawatts{10};
    design.storage[0].costs.life = Years{10};
    const EconomicInputs inputs = economicInputs(park.cases[0], 0.06, hourlyTables());
    QCOMPARE(inputs.years, 25);
    const DesignEconomics made = designEconomics(park.cases[0], modelOf(park), hourlyTables(), inputs);
    QCOMPARE(made.parts.size(), 4u);
    const double battery = made.parts[3].investment;
    COMPARE_CLOSE(battery, 20e3 * hourlyTables().defaultOf("batteryCapexPerKwh") / yuanPerWan);
    QCOMPARE(made.project.replacements.size(), 2u); // after 10 and 20 years
    QCOMPARE(made.project.replacements[1].year, 20);
    COMPARE_CLOSE(made.project.residualValue, battery * 0.5); // five of ten years are left; solar and wind have lived
    // a price per kW is that of the whole system
    design.storage[0].costs.capex = YuanPerKilowatt{1000};
    const DesignEconomics priced = designEconomics(park.cases[0], modelOf(park), hourlyTables(), inputs);
    COMPARE_CLOSE(priced.parts[3].investment, 10e3 * 1000 / yuanPerWan);
    COMPARE_CLOSE(sizingOf(park)->problem.batteryEnergy.capexYuanPerKw, 500);
}

void TestPlanning::movedByTwentyPerCent()
{
    const Park park = parkOf();
    EconomicInputs inputs = economicInputs(park.cases[0], 0.06, hourlyTables());
    const HourlyModel model = modelOf(park);
    const DesignEconomics made = designEconomics(park.cases[0], model, hourlyTables(), inputs);
    QCOMPARE(made.moved.size(), economicDriverCount);
    for (const DesignEconomics::Moved &each : made.moved) {
        if (each.driver == EconomicDriver::DiscountRate) {
            EconomicInputs other = inputs;
            other.discountRate = 0.06 * 1.2;
            COMPARE_CLOSE(each.more, designEconomics(park.cases[0], model, hourlyTables(), other).indicators.netPresentValue);
        } else if (each.driver == EconomicDriver::Investment) {
            Park dearer = park; // operation is a share of the investment, so it is kept as money here
            for (Plant &plant : dearer.cases[0].design.plants) {
                const double price = plant.technology == PlantTechnology::Pv ? hourlyTables().defaultOf("pvCapex") : 5000.0;
                const double om = plant.technology == PlantTechnology::Pv ? hourlyTables().defaultOf("pvOmShare")
                                                                          : hourlyTables().defaultOf("windOmShare");
                plant.costs.capex = YuanPerKilowatt{1.2 * price};
                plant.costs.omShare = om / 1.2;
            }
            COMPARE_CLOSE(each.more, designEconomics(dearer.cases[0], model, hourlyTables(), inputs).indicators.netPresentValue);
        } else if (each.driver == EconomicDriver::Yield) {
            QVERIFY(each.more > made.indicators.netPresentValue && each.less < made.indicators.netPresentValue);
        }
    }
    for (size_t i = 1; i < made.moved.size(); ++i)
        QVERIFY(std::abs(made.moved[i].more - made.moved[i].less) <= std::abs(made.moved[i - 1].more - made.moved[i - 1].less));
}

void TestPlanning::figuresOfTheCase()
{
    Park park = parkOf();
    EconomyFigure tax;
    tax.key = QLatin1StringView(key(EconomicFigure::IncomeTaxRate));
    tax.value = 0.15;
    EconomyFigure years;
    years.key = QLatin1StringView(key(EconomicFigure::ProjectYears));
    years.value = 500; // more than there may be
    park.cases[0].economy = {tax, years};
    const EconomicInputs inputs = economicInputs(park.cases[0], 0.06, hourlyTables());
    QCOMPARE(inputs.taxRate, 0.15);
    QCOMPARE(double(inputs.years), rangeOf(EconomicFigure::ProjectYears).second);
    QCOMPARE(inputs.subsidy, 0.0);
}

void TestPlanning::plantsShareAsTheyDid()
{
    QCOMPARE(sharedAsNow(100, {30, 10}), (std::vector<double>{75, 25}));
    QCOMPARE(sharedAsNow(100, {0, 0}), (std::vector<double>{50, 50}));
    QCOMPARE(sharedAsNow(100, {5}), std::vector<double>{100});
    QVERIFY(sharedAsNow(100, {}).empty());
}

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"
