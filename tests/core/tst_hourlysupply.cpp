#include "core/accounting/accounting.h"
#include "core/accounting/effectiveparameters.h"
#include "core/hourly/hourlysupply.h"
#include "core/hourly/policycheck.h"
#include "core/schemes/evaluation.h"
#include "tests/support/hourlypark.h"

#include <QTest>

using namespace core;
using support::modelOf, support::smallPark, support::wholeDesign;

namespace {

/// The case with what the simulation makes of its energy supply.
Park supplied(Park park, const HourlyModel &model, const HourlyResult &result)
{
    Case &inCase = park.cases[0];
    const auto parameters = effectiveParameters(park.parameters, inCase.parameters, inCase.year, support::library());
    inCase.energySupply = supplyOf(inCase, model, result, support::library(), parameters.factorSet);
    return park;
}

Account accountOf(const Park &park)
{
    std::vector<Finding> findings;
    const Account account = core::account(park, 0, support::library(), findings);
    for (const Finding &finding : findings)
        if (finding.severity == Severity::Error)
            qFatal("an error in the supply that was made");
    return account;
}

} // namespace

/// What a simulated year makes of the energy supply of its case, and the limits it is compared with.
class TestHourlySupply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void simulatedSupplyBalances();
    void heatAndFuelsOfPlantsEnterTheAccounting();
    void everyUseIsBalanced();
    void rowsStayWhatTheyAre();
    void secondRunFindsItsRows();
    void everyKilowattHourHasItsClass();
    void policyIsCompared();
};

/// The rows of a simulation enter the accounting with the simulation's own energies.
void TestHourlySupply::simulatedSupplyBalances()
{
    Park park = smallPark(R"({"plants": [{"id": "pv", "technology": "pv", "mw": 60}], "grid": {"exportMw": 20}})");
    const HourlyModel model = *modelOf(park);
    const HourlyResult result = simulate(model);
    const Account account = accountOf(supplied(park, model, result));
    COMPARE_CLOSE(account.flows.grid.value, result.sums.imported);
    COMPARE_CLOSE(account.flows.generation.value, result.sums.available - result.sums.curtailed);
    COMPARE_CLOSE(account.energy.directNonFossil.value / account.energy.electricityUse.value, *result.directShare);
    COMPARE_CLOSE(account.accounting.electricity.value, result.sums.imported * 0.8325);
    COMPARE_CLOSE(result.emissions, result.sums.imported * 0.8325);
}

/// What CHP, boilers and heat pumps make and burn: the sums of the year, at the factors of the fuel.
void TestHourlySupply::heatAndFuelsOfPlantsEnterTheAccounting()
{
    Park park = smallPark(wholeDesign);
    park.cases[0].design.plants[3].capacity = {0.5}; // a small heat pump leaves something to the boiler
    const HourlyModel model = *modelOf(park);
    const HourlyResult result = simulate(model);
    const Park made = supplied(park, model, result);
    const EnergySupply &supply = made.cases[0].energySupply;
    QCOMPARE(supply.heatProduced.size(), 3); // CHP, heat pump, gas boiler
    double heat = 0, burnt = 0;
    for (const HeatProduced &row : supply.heatProduced)
        heat += row.energy.value;
    COMPARE_CLOSE(heat, 3.6 * (result.plants[2].heat + result.plants[3].heat + result.plants[4].heat));
    const double gas = 3.6 * (result.plants[2].fuel + result.plants[4].fuel) / 389.31; // 10⁴ Nm³, NDRC_24_industries
    for (const FuelUse &row : supply.fuelUse) {
        QCOMPARE(row.fuel, QStringLiteral("natural_gas"));
        QCOMPARE(row.unit, QStringLiteral("10^4Nm3"));
        burnt += row.quantity.value;
    }
    COMPARE_CLOSE(burnt, gas);
    const Account account = accountOf(made);
    COMPARE_CLOSE(account.accounting.fuel.value, gas * 389.31 * 15.3 / 1000 * 0.99 * 44 / 12);
    // the heat of the park: what was needed, what the CHP dumped and the store lost
    const double lost = sumOf(result.heat.store.charge) - sumOf(result.heat.store.discharge);
    COMPARE_CLOSE(account.flows.heatReceived.value + heat, 3.6 * (sumOf(result.heatLoad) + sumOf(result.heat.dumped) + lost));
    const Evaluation evaluation = evaluate(made, support::library(), {}, 2026);
    for (const Finding &finding : evaluation.cases[0].findings)
        QVERIFY2(finding.severity != Severity::Error, qPrintable(path(made, finding.place)));
}

/// The year's sums are the accounting's: what heat pumps and chillers take is a use, and heat of other rows is not made twice.
void TestHourlySupply::everyUseIsBalanced()
{
    Park park = smallPark(R"({"plants": [{"id": "pv", "technology": "pv", "mw": 40}, {"id": "hp", "technology": "heatPump", "mw": 2},
                              {"id": "gb", "technology": "gasBoiler", "mw": 40}],
                              "storage": [{"id": "b", "carrier": "electricity", "mwh": 40, "mw": 10}]})");
    HeatProduced geothermal;
    geothermal.id = "G1";
    geothermal.technology = HeatTechnology::Geothermal;
    geothermal.energy = {20000};
    park.cases[0].energySupply.heatProduced.append(geothermal);
    const HourlyModel model = *modelOf(park);
    const HourlyResult result = simulate(model);
    Park made = supplied(park, model, result);
    const Account account = accountOf(made);
    const auto sumOfUses = [](const auto &uses) {
        double sum = 0;
        for (const auto &each : uses)
            sum += each.value;
        return sum;
    };
    QVERIFY(support::isClose(account.flows.supply().value, sumOfUses(account.flows.electricityUse)));
    QVERIFY(support::isClose(account.flows.heatSupply().value, sumOfUses(account.flows.heatUse)));
    // the boiler makes what the hours asked of it, less the 20,000 GJ that stay; its fuel with it
    const auto &produced = made.cases[0].energySupply.heatProduced;
    QCOMPARE(produced.size(), 3);
    COMPARE_CLOSE(produced[2].energy.value, 3.6 * (result.plants[2].heat + result.heatBought) - 20000);
    QVERIFY(made.cases[0].energySupply.heatReceived.isEmpty());
    double burnt = 0;
    for (const FuelUse &row : made.cases[0].energySupply.fuelUse)
        burnt += row.quantity.value;
    COMPARE_CLOSE(burnt * 389.31, 3.6 * result.plants[2].fuel * produced[2].energy.value / (3.6 * result.plants[2].heat));
    // the row of the stations' own use is no load of the next year
    QCOMPARE(made.cases[0].energySupply.electricityUse.size(), 1);
    COMPARE_CLOSE(simulate(*modelOf(made)).sums.load, result.sums.load);
    QVERIFY(hasSimulatedSupply(made.cases[0].energySupply) && !hasSimulatedSupply(park.cases[0].energySupply));
}

/// Annual rows become plants and come back as the rows they were: hydro is no PV, a direct line is no generation.
void TestHourlySupply::rowsStayWhatTheyAre()
{
    Park park = smallPark();
    EnergySupply &supply = park.cases[0].energySupply;
    const std::pair<PowerTechnology, double> generated[]{{PowerTechnology::Hydro, 3000},     {PowerTechnology::Pv, 9000},
                                                         {PowerTechnology::WasteHeat, 2000}, {PowerTechnology::Gas, 4000},
                                                         {PowerTechnology::Biomass, 1000},   {PowerTechnology::Wind, 2500}};
    for (const auto &[technology, energy] : generated) {
        Generation row;
        row.id = QStringLiteral("G%1").arg(int(technology));
        row.technology = technology;
        row.energy = {energy};
        row.capacity = Megawatts{technology == PowerTechnology::Pv ? 8.0 : 1.0};
        supply.generation.append(row);
    }
    for (const auto &[id, kind] :
         {std::pair("L1", ReceivedPowerKind::DirectNonFossil), std::pair("L2", ReceivedPowerKind::OtherFossil)}) {
        PowerReceived row;
        row.id = id;
        row.kind = kind;
        row.energy = {5000};
        supply.powerReceived.append(row);
    }
    FuelUse gas;
    gas.id = "F1";
    gas.fuel = "natural_gas";
    gas.unit = "10^4Nm3";
    gas.quantity = FuelQuantity{100};
    gas.activity = FuelActivity::PowerGeneration;
    supply.fuelUse.append(gas);
    const HourlyModel model = *modelOf(park);
    const HourlyResult result = simulate(model);
    COMPARE_CLOSE(result.sums.available, 31500.0);
    const Park made = supplied(park, model, result);
    const EnergySupply &now = made.cases[0].energySupply;
    const double kept = 1 - result.sums.curtailed / result.sums.available;
    QVERIFY(kept > 0.9);
    QCOMPARE(now.generation.size(), supply.generation.size());
    for (qsizetype i = 0; i < now.generation.size(); ++i) {
        QCOMPARE(now.generation[i].technology, supply.generation[i].technology);
        QVERIFY(now.generation[i].energy.value <= supply.generation[i].energy.value * (1 + 1e-9));
    }
    QCOMPARE(now.powerReceived.size(), 3);
    QCOMPARE(now.powerReceived[1].kind, ReceivedPowerKind::DirectNonFossil);
    QCOMPARE(now.powerReceived[2].kind, ReceivedPowerKind::OtherFossil);
    // the fuel follows the power that is made of it: gas and biomass
    double before = 0, after = 0;
    for (qsizetype i = 0; i < now.generation.size(); ++i)
        if (const PowerTechnology of = now.generation[i].technology;
            of == PowerTechnology::Gas || of == PowerTechnology::Biomass) {
            before += supply.generation[i].energy.value;
            after += now.generation[i].energy.value;
        }
    COMPARE_CLOSE(now.fuelUse[0].quantity.value, 100 * after / before);
    const Account account = accountOf(made);
    COMPARE_CLOSE(account.energy.directNonFossil.value / account.energy.electricityUse.value, *result.directShare);
}

/// Taking a year into the accounting twice is taking it once.
void TestHourlySupply::secondRunFindsItsRows()
{
    const Park park = smallPark(wholeDesign);
    const HourlyModel model = *modelOf(park);
    const Park once = supplied(park, model, simulate(model));
    const HourlyModel again = *modelOf(once);
    const Park twice = supplied(once, again, simulate(again));
    QVERIFY(once.cases[0].energySupply == twice.cases[0].energySupply);
}

/// Direct green, own fossil, green trade, certificate and fossil grid make the load; what is not covered is what emits.
void TestHourlySupply::everyKilowattHourHasItsClass()
{
    Park park = smallPark(R"({"plants": [{"id": "pv", "technology": "pv", "mw": 20},
        {"id": "far", "technology": "wind", "mw": 10, "meanMs": 6.5, "direct": false}], "grid": {"exportMw": 5}})");
    GreenAttribute certificates;
    certificates.id = "A1";
    certificates.energy = {7000};
    certificates.producedFrom = monthOf(park.cases[0].year, 1);
    park.cases[0].energySupply.greenAttributes.append(certificates);
    const HourlyModel model = *modelOf(park);
    COMPARE_CLOSE(model.certificates, 7000.0);
    const HourlyResult result = simulate(model);
    COMPARE_CLOSE(sumOf(result.certificates), 7000.0);
    QVERIFY(sumOf(result.tradedGreen) > 1000);
    COMPARE_CLOSE(sumOf(result.directGreen) + sumOf(result.directFossil) + sumOf(result.tradedGreen) +
                      sumOf(result.certificates) + sumOf(result.gridPower),
                  result.sums.load);
    const Park made = supplied(park, model, result);
    const EnergySupply &supply = made.cases[0].energySupply;
    QCOMPARE(supply.greenAttributes.size(), 2);
    QCOMPARE(supply.greenAttributes[1].kind, AttributeKind::GreenTrade);
    COMPARE_CLOSE(supply.greenAttributes[1].energy.value, sumOf(result.tradedGreen));
    const Account account = accountOf(made);
    COMPARE_CLOSE(account.accounting.electricity.value, result.emissions);
    COMPARE_CLOSE(account.energy.uncoveredGrid.value, sumOf(result.gridPower));
}

void TestHourlySupply::policyIsCompared()
{
    SupplyPolicy policy;
    policy.selfUseOfGenerationMin = 0.6;
    policy.unusedMax = 0.1;
    policy.directShareMin = 0.5;
    SupplyRatios ratios = ratiosOf({100, 80, 40, 5, 6});
    auto checks = policyChecks(policy, ratios, 0.7, {});
    QCOMPARE(checks.size(), size_t(3));
    COMPARE_CLOSE(*checks[0].value, 60.0 / 80); // (100 − 40) / 80
    QVERIFY(checks[0].isMet() && !checks[1].isMet() && checks[2].isMet());
    COMPARE_CLOSE(*checks[1].value, 15.0 / 80);
    policy.basis = PolicyBasis::Generation;
    checks = policyChecks(policy, ratios, 0.7, {});
    COMPARE_CLOSE(*checks[0].value, 69.0 / 80);
    COMPARE_CLOSE(*checks[1].value, 6.0 / 80);
    QVERIFY(checks[1].isMet());
    QVERIFY(policyChecks(policy, ratiosOf({}), {}, {})[0].isMet() == false); // without generation nothing is met
}

QTEST_APPLESS_MAIN(TestHourlySupply)
#include "tst_hourlysupply.moc"
