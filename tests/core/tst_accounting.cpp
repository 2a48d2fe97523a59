#include "core/indicators/energymix.h"
#include "core/indicators/keyfigures.h"
#include "core/model/incomplete.h"
#include "tests/support/parks.h"

#include <numeric>

using namespace core;

namespace {

constexpr double coal = 29.3076; // GJ/tce

} // namespace

class TestAccounting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handCalculationOf2025();
    void handCalculationOf2030();
    void validityOfAttributes_data();
    void validityOfAttributes();
    void electricityLine_data();
    void electricityLine();
    void heatLine_data();
    void heatLine();
    void fuelActivities_data();
    void fuelActivities();
    void fleets_data();
    void fleets();
    void customValuesReplaceWhatTheyGive();
    void buildingsGas();
    void feedstockCountsOnlyWhenAsked();
    void heatThatCountsAsEnergy_data();
    void heatThatCountsAsEnergy();
    void generationThatCountsAsEnergy_data();
    void generationThatCountsAsEnergy();
    void parametersOfTheCaseComeFirst();
    void bunkersAreInsideAndListed();
    void biogenicFuelsCountBesideTheTotal();
    void indicatorsWithoutInputAreAbsent();
    void shareOfProducts_data();
    void shareOfProducts();
    void splitBySystems();
    void keyFiguresOfTheExample_data();
    void keyFiguresOfTheExample();
    void keyFiguresWithoutInputAreAbsent();
    void energyMixOfTheExample();
};

void TestAccounting::handCalculationOf2025()
{
    // cases/parks/README.md, checks 1 to 3
    const CaseEvaluation evaluated = support::evaluate(support::coastalPark()).cases[2];
    const Accounting &accounting = evaluated.account.accounting;
    COMPARE_CLOSE(accounting.electricity.value, 719280);
    COMPARE_CLOSE(evaluated.account.energy.uncoveredGrid.value, 838000);
    COMPARE_CLOSE(*evaluated.indicators.directSupplyShare, 369800.0 / 1579800);
    QVERIFY(std::abs(accounting.heat.value - 243336.48914) < 1e-5);
    QVERIFY(std::abs(accounting.conversion.value - 5330.4275) < 1e-4);
}

void TestAccounting::handCalculationOf2030()
{
    // check 4, printed with three decimals
    const CaseEvaluation evaluated = support::evaluate(support::coastalPark()).cases[4];
    const Accounting &accounting = evaluated.account.accounting;
    const auto isPrinted = [](double value, double printed) { return std::abs(value - printed) < 6e-4; };
    QVERIFY(isPrinted(accounting.fuel.value, 37509.946));
    QVERIFY(isPrinted(accounting.electricity.value, 16650));
    QVERIFY(isPrinted(accounting.heat.value, 9663.224));
    QVERIFY(isPrinted(accounting.process.value, 57684));
    QVERIFY(isPrinted(accounting.total().value, 121507.170));
    QVERIFY(isPrinted(evaluated.account.energy.total.value, 615815.826));
    QVERIFY(isPrinted(*evaluated.indicators.carbonPerEnergy, 0.197311));
    QVERIFY(isPrinted(*evaluated.indicators.cleanEnergyShare, 0.950450));
}

void TestAccounting::validityOfAttributes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("validity");
    QTest::addColumn<bool>("valid");
    // domain model, rule 4
    QTest::newRow("2023-01 with 24 months serves 2025") << "2023-01"
                                                        << "" << 24.0 << true;
    QTest::newRow("2022-12 does not") << "2022-12"
                                      << "" << 24.0 << false;
    QTest::newRow("2023-06 to 2024-05, as GA1") << "2023-06"
                                                << "2024-05" << 24.0 << true;
    QTest::newRow("2022-08 to 2022-11, as GA2") << "2022-08"
                                                << "2022-11" << 24.0 << false;
    QTest::newRow("the year itself") << "2025-12"
                                     << "" << 0.0 << true;
    QTest::newRow("produced after the year") << "2026-01"
                                             << "" << 24.0 << false;
    QTest::newRow("begun in the year, ended after it") << "2025-10"
                                                       << "2026-02" << 24.0 << false;
    QTest::newRow("shorter validity") << "2024-06"
                                      << "" << 6.0 << false;
    QTest::newRow("shorter validity, just in time") << "2024-07"
                                                    << "" << 6.0 << true;
}

void TestAccounting::validityOfAttributes()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, validity);
    QFETCH(bool, valid);
    GreenAttribute attribute;
    attribute.producedFrom = *monthFromText(from);
    attribute.producedTo = monthFromText(to);
    QCOMPARE(isValidFor(attribute, 2025, validity), valid);
}

void TestAccounting::electricityLine_data()
{
    QTest::addColumn<QByteArray>("supply");
    QTest::addColumn<double>("expectedTonnes");
    QTest::addColumn<double>("expectedLocationTonnes"); // 0.5306 t/MWh of 2023 serves 2025
    // rules, §8
    QTest::newRow("100 GWh from the grid") << QByteArray(R"("powerReceived": [{"id": "a", "kind": "grid", "mwh": 100000}])")
                                           << 83250.0 << 53060.0;
    QTest::newRow("60 direct, 30 certificates, 10 plain")
        << QByteArray(
               R"("powerReceived": [{"id": "a", "kind": "grid", "mwh": 40000}, {"id": "b", "kind": "directNonFossil", "mwh": 60000}],
            "greenAttributes": [{"id": "c", "kind": "certificate", "mwh": 30000, "producedFrom": "2025-01"}])")
        << 8325.0 << 40000 * 0.5306;
    QTest::newRow("more attributes than grid power cover it all")
        << QByteArray(R"("powerReceived": [{"id": "a", "kind": "grid", "mwh": 10}],
            "greenAttributes": [{"id": "c", "kind": "greenTrade", "mwh": 30, "producedFrom": "2025-01"}])")
        << 0.0 << 5.306;
    QTest::newRow("other fossil comes in, fossil goes out")
        << QByteArray(
               R"("powerReceived": [{"id": "a", "kind": "otherFossil", "mwh": 1000}], "powerSent": [{"id": "b", "kind": "fossil", "mwh": 400}])")
        << 600 * 0.8325 << 600 * 0.8325;
    QTest::newRow("green power sent out earns nothing")
        << QByteArray(
               R"("powerReceived": [{"id": "a", "kind": "grid", "mwh": 1000}], "powerSent": [{"id": "b", "kind": "nonFossil", "mwh": 400}])")
        << 832.5 << 530.6;
    QTest::newRow("negative when more fossil power goes out")
        << QByteArray(R"("powerSent": [{"id": "b", "kind": "fossil", "mwh": 100}])") << -83.25 << -83.25;
}

void TestAccounting::electricityLine()
{
    QFETCH(QByteArray, supply);
    QFETCH(double, expectedTonnes);
    QFETCH(double, expectedLocationTonnes);
    const Accounting accounting = support::evaluateOne(R"("energySupply": {)" + supply + "}").account.accounting;
    COMPARE_CLOSE(accounting.electricity.value, expectedTonnes);
    COMPARE_CLOSE(accounting.total().value, expectedTonnes);
    COMPARE_CLOSE(accounting.locationBasedTotal->value, expectedLocationTonnes);
}

void TestAccounting::heatLine_data()
{
    QTest::addColumn<QByteArray>("supply");
    QTest::addColumn<double>("expectedTonnes");
    QTest::newRow("100,000 GJ of fossil steam")
        << QByteArray(R"("heatReceived": [{"id": "a", "kind": "fossil", "gj": 100000}])") << 11000.0;
    QTest::newRow("the same of biomass") << QByteArray(R"("heatReceived": [{"id": "a", "kind": "nonFossil", "gj": 100000}])")
                                         << 0.0;
    QTest::newRow("non-fossil stays 0 whatever factor is given")
        << QByteArray(R"("heatReceived": [{"id": "a", "kind": "nonFossil", "gj": 100, "factorTPerGj": 0.2}])") << 0.0;
    QTest::newRow("a measured factor")
        << QByteArray(R"("heatReceived": [{"id": "a", "kind": "fossil", "gj": 1930000, "factorTPerGj": 0.105}])") << 202650.0;
    // README of the example parks, check 2
    QTest::newRow("steam received")
        << QByteArray(
               R"("heatReceived": [{"id": "a", "kind": "fossil", "steam": {"tonnes": 132000, "pressureMPa": 1.1, "temperatureC": 250}}])")
        << 41447.1948;
    QTest::newRow("steam sent")
        << QByteArray(R"("heatSent": [{"id": "a", "kind": "fossil", "steam": {"tonnes": 2600, "pressureMPa": 0.45}}])")
        << -760.70566;
}

void TestAccounting::heatLine()
{
    QFETCH(QByteArray, supply);
    QFETCH(double, expectedTonnes);
    COMPARE_CLOSE(support::evaluateOne(R"("energySupply": {)" + supply + "}").account.accounting.heat.value, expectedTonnes);
}

void TestAccounting::fuelActivities_data()
{
    QTest::addColumn<QByteArray>("activity");
    QTest::addColumn<double>("fuelTonnes");
    QTest::addColumn<double>("conversionTonnes");
    QTest::addColumn<double>("expectedTce");
    const double factor = 23.204 * 26.18 / 1000 * 44 / 12, tce = 23.204 / coal; // bituminous coal
    QTest::newRow("final use") << QByteArray("finalUse") << 100 * factor * 0.93 << 0.0 << 100 * tce;
    QTest::newRow("power generation") << QByteArray("powerGeneration") << 100 * factor * 0.93 << 0.0 << 100 * tce;
    QTest::newRow("heat generation") << QByteArray("heatGeneration") << 100 * factor * 0.93 << 0.0 << 100 * tce;
    QTest::newRow("conversion input is oxidised whole") << QByteArray("conversionInput") << 0.0 << 100 * factor << 100 * tce;
    QTest::newRow("conversion output is taken off") << QByteArray("conversionOutput") << 0.0 << -100 * factor << -100 * tce;
    QTest::newRow("recovered energy too") << QByteArray("recoveredEnergy") << 0.0 << -100 * factor << -100 * tce;
    QTest::newRow("feedstock emits nothing") << QByteArray("feedstock") << 0.0 << 0.0 << 0.0;
}

void TestAccounting::fuelActivities()
{
    QFETCH(QByteArray, activity);
    QFETCH(double, fuelTonnes);
    QFETCH(double, conversionTonnes);
    QFETCH(double, expectedTce);
    const CaseEvaluation evaluated = support::evaluateOne(
        R"("production": {"fuelUse": [{"id": "a", "fuel": "bituminous", "quantity": 100, "unit": "t", "activity": ")" + activity +
        R"("}]})");
    QVERIFY(evaluated.hasResults);
    COMPARE_CLOSE(evaluated.account.accounting.fuel.value, fuelTonnes);
    COMPARE_CLOSE(evaluated.account.accounting.conversion.value, conversionTonnes);
    COMPARE_CLOSE(evaluated.account.energy.total.value, expectedTce);
    COMPARE_CLOSE(evaluated.account.energy.byCarrier[size_t(Carrier::Coal)].value, expectedTce);
    COMPARE_CLOSE(evaluated.account.accounting.bySystem[size_t(System::Production)].value, fuelTonnes + conversionTonnes);
}

void TestAccounting::fleets_data()
{
    QTest::addColumn<QByteArray>("powertrain");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<double>("expectedTonnes"); // 10 vehicles × 20,000 km / 100 × 30 × 0.5 = 30,000 units
    QTest::addColumn<double>("expectedMwh");
    const double diesel = 43.33 * 20.2 / 1000 * 0.98 * 44 / 12, gasoline = 44.8 * 18.9 / 1000 * 0.98 * 44 / 12,
                 gas = 389.31 * 15.3 / 1000 * 0.99 * 44 / 12;
    QTest::newRow("diesel in litres") << QByteArray("diesel") << QByteArray("L") << 30 * 0.84 * diesel << 0.0;
    QTest::newRow("diesel in kilograms") << QByteArray("diesel") << QByteArray("kg") << 30 * diesel << 0.0;
    QTest::newRow("gasoline in litres") << QByteArray("gasoline") << QByteArray("L") << 30 * 0.73 * gasoline << 0.0;
    QTest::newRow("plug-in hybrid on gasoline") << QByteArray("phev") << QByteArray("L") << 30 * 0.73 * gasoline << 0.0;
    QTest::newRow("plug-in hybrid charged") << QByteArray("phev") << QByteArray("kWh") << 0.0 << 30.0;
    QTest::newRow("battery") << QByteArray("bev") << QByteArray("kWh") << 0.0 << 30.0;
    QTest::newRow("CNG in cubic metres") << QByteArray("cng") << QByteArray("m3") << 3 * gas << 0.0;
    QTest::newRow("LNG in kilograms") << QByteArray("lng") << QByteArray("kg") << 3 / 0.7174 * gas << 0.0;
    QTest::newRow("fuel cells add nothing") << QByteArray("fcev") << QByteArray("kg") << 0.0 << 0.0;
}

void TestAccounting::fleets()
{
    QFETCH(QByteArray, powertrain);
    QFETCH(QByteArray, unit);
    QFETCH(double, expectedTonnes);
    QFETCH(double, expectedMwh);
    const CaseEvaluation evaluated = support::evaluateOne(
        R"("transport": {"fleets": [{"id": "v", "vehicle": "x", "powertrain": ")" + powertrain +
        R"(", "count": 10, "annualKm": 20000, "energyPer100Km": 30, "energyUnit": ")" + unit + R"(", "shareInPark": 0.5}]})");
    QVERIFY(evaluated.hasResults);
    COMPARE_CLOSE(evaluated.account.accounting.fuel.value, expectedTonnes);
    COMPARE_CLOSE(evaluated.account.accounting.bySystem[size_t(System::Transport)].value, expectedTonnes);
    COMPARE_CLOSE(evaluated.account.flows.electricityUse[size_t(System::Transport)].value, expectedMwh);
}

void TestAccounting::customValuesReplaceWhatTheyGive()
{
    // rules, §8: 500,000 tce with 110,000 t are 0.22 t/tce
    const CaseEvaluation both = support::evaluateOne(
        R"("energySupply": {"fuelUse": [{"id": "a", "fuel": "other_oil", "quantity": 500000, "unit": "t", "activity": "finalUse",
            "custom": {"ncvGjPerUnit": 29.3076, "tco2PerUnit": 0.22, "source": "s"}}]})");
    COMPARE_CLOSE(both.account.energy.total.value, 500000);
    COMPARE_CLOSE(*both.indicators.carbonPerEnergy, 0.22);
    // an own heat value does not touch the factor of the table
    const CaseEvaluation heatOnly = support::evaluateOne(
        R"("energySupply": {"fuelUse": [{"id": "a", "fuel": "diesel", "quantity": 1, "unit": "t", "activity": "finalUse",
            "custom": {"ncvGjPerUnit": 58.6152, "source": "s"}}]})");
    COMPARE_CLOSE(heatOnly.account.energy.total.value, 2);
    COMPARE_CLOSE(heatOnly.account.accounting.fuel.value, 43.33 * 20.2 / 1000 * 0.98 * 44 / 12);
    // an own factor stands as it is in a conversion
    const CaseEvaluation conversion = support::evaluateOne(
        R"("energySupply": {"fuelUse": [{"id": "a", "fuel": "coke", "quantity": 10, "unit": "t", "activity": "conversionOutput",
            "custom": {"tco2PerUnit": 3, "source": "s"}}]})");
    COMPARE_CLOSE(conversion.account.accounting.conversion.value, -30);
}

void TestAccounting::buildingsGas()
{
    const CaseEvaluation evaluated = support::evaluateOne(
        R"("buildings": {"buildings": [{"id": "b", "name": "n", "type": "office", "floorAreaM2": 20000, "gasM3PerM2": 5, "electricityKwhPerM2": 60, "heatGjPerM2": 0.3}]})");
    COMPARE_CLOSE(evaluated.account.accounting.fuel.value, 10 * 389.31 * 15.3 / 1000 * 0.99 * 44 / 12);
    COMPARE_CLOSE(evaluated.account.flows.electricityUse[size_t(System::Buildings)].value, 1200);
    COMPARE_CLOSE(evaluated.account.flows.heatUse[size_t(System::Buildings)].value, 6000);
    COMPARE_CLOSE(evaluated.account.energy.naturalGas.value, 10 * 389.31 / coal);
}

void TestAccounting::feedstockCountsOnlyWhenAsked()
{
    const QByteArray rows =
        R"("production": {"fuelUse": [{"id": "a", "fuel": "natural_gas", "quantity": 10, "unit": "10^4Nm3", "activity": "feedstock"}]})";
    COMPARE_CLOSE(support::evaluateOne(rows).account.energy.total.value, 0);
    const CaseEvaluation counted = support::evaluateOne(rows, R"("parameters": {"includeFeedstockInEnergy": true})");
    COMPARE_CLOSE(counted.account.energy.total.value, 3893.1 / coal);
    COMPARE_CLOSE(counted.account.accounting.total().value, 0);
    COMPARE_CLOSE(*counted.indicators.cleanEnergyShareWithGas, 0); // only gas that is used counts there
}

void TestAccounting::heatThatCountsAsEnergy_data()
{
    QTest::addColumn<QByteArray>("technology");
    QTest::addColumn<double>("expectedTce");
    for (const char *counts : {"solarThermal", "geothermal"})
        QTest::newRow(counts) << QByteArray(counts) << 100.0;
    for (const char *not_ : {"biomassBoiler", "electricBoiler", "heatPump", "wasteHeat", "gasBoiler", "coalBoiler"})
        QTest::newRow(not_) << QByteArray(not_) << 0.0;
}

void TestAccounting::heatThatCountsAsEnergy()
{
    QFETCH(QByteArray, technology);
    QFETCH(double, expectedTce);
    const CaseEvaluation evaluated = support::evaluateOne(R"("energySupply": {"heatProduced": [{"id": "a", "technology": ")" +
                                                          technology + R"(", "gj": 2930.76}]})");
    COMPARE_CLOSE(evaluated.account.energy.total.value, expectedTce);
    COMPARE_CLOSE(evaluated.account.flows.heatSupply().value, 2930.76);
}

void TestAccounting::generationThatCountsAsEnergy_data()
{
    QTest::addColumn<QByteArray>("technology");
    QTest::addColumn<double>("expectedTce");
    QTest::addColumn<double>("expectedDirect");
    for (const char *primary : {"pv", "wind", "hydro", "geothermal", "solarThermalPower", "nuclear"})
        QTest::newRow(primary) << QByteArray(primary) << 285.6 << 1.0;
    QTest::newRow("biomass is inside its fuel") << QByteArray("biomass") << 0.0 << 1.0;
    for (const char *not_ : {"wasteHeat", "gas", "coal", "otherFossil"})
        QTest::newRow(not_) << QByteArray(not_) << 0.0 << 0.0;
}

void TestAccounting::generationThatCountsAsEnergy()
{
    QFETCH(QByteArray, technology);
    QFETCH(double, expectedTce);
    QFETCH(double, expectedDirect);
    const QByteArray rows =
        R"("energySupply": {"generation": [{"id": "a", "technology": ")" + technology + R"(", "mwh": 1000}]})";
    const CaseEvaluation evaluated = support::evaluateOne(rows);
    COMPARE_CLOSE(evaluated.account.energy.total.value, expectedTce);
    COMPARE_CLOSE(*evaluated.indicators.directSupplyShare, expectedDirect);
    COMPARE_CLOSE(*evaluated.indicators.nonFossilPowerShare, expectedDirect);
    const CaseEvaluation notDirect = support::evaluateOne(rows, R"("parameters": {"onSiteCountsAsDirect": false})");
    COMPARE_CLOSE(*notDirect.indicators.directSupplyShare, 0);
    COMPARE_CLOSE(*notDirect.indicators.nonFossilPowerShare, expectedDirect);
}

void TestAccounting::parametersOfTheCaseComeFirst()
{
    const QByteArray power = R"("energySupply": {"powerReceived": [{"id": "a", "kind": "grid", "mwh": 1000}]})";
    const QByteArray project = R"("parameters": {"fossilPowerFactorTPerMwh": 0.9, "locationFactorTPerMwh": 0.4})";
    COMPARE_CLOSE(support::evaluateOne(power, project).account.accounting.total().value, 900);
    const CaseEvaluation own = support::evaluateOne(R"("parameters": {"fossilPowerFactorTPerMwh": 0.8273}, )" + power, project);
    COMPARE_CLOSE(own.account.accounting.total().value, 827.3);
    COMPARE_CLOSE(own.account.accounting.locationBasedTotal->value, 400);
}

void TestAccounting::bunkersAreInsideAndListed()
{
    const Accounting accounting = support::evaluateOne(R"("transport": {"fuelUse": [
            {"id": "a", "fuel": "fuel_oil", "quantity": 564, "unit": "t", "activity": "finalUse", "internationalBunker": true},
            {"id": "b", "fuel": "fuel_oil", "quantity": 1, "unit": "t", "activity": "finalUse"}]})")
                                      .account.accounting;
    QVERIFY(std::abs(accounting.internationalBunkers.value - 1718.609) < 6e-4); // README, check 4
    COMPARE_CLOSE(accounting.fuel.value, accounting.internationalBunkers.value / 564 * 565);
}

void TestAccounting::biogenicFuelsCountBesideTheTotal()
{
    const CaseEvaluation evaluated = support::evaluateOne(
        R"("energySupply": {"fuelUse": [{"id": "a", "fuel": "wood", "quantity": 100, "unit": "t", "activity": "heatGeneration"},
            {"id": "b", "fuel": "wood", "quantity": 7, "unit": "t", "activity": "conversionInput"}]})");
    COMPARE_CLOSE(evaluated.account.accounting.total().value, 0);
    COMPARE_CLOSE(evaluated.account.accounting.biogenic.value, 100 * 15.6 * 30.5 / 1000 * 44 / 12);
    COMPARE_CLOSE(evaluated.account.energy.biogenicFuels.value, 1560 / coal);
    COMPARE_CLOSE(*evaluated.indicators.cleanEnergyShare, 100.0 / 107);
}

void TestAccounting::indicatorsWithoutInputAreAbsent()
{
    const Indicators none = support::evaluateOne({}).indicators;
    for (const Indicator &each : allIndicators())
        QVERIFY2(!(none.*each.value), each.key.data());
    const Indicators zeroes = support::evaluateOne(R"("infrastructure": {"water": {"freshM3": 0, "reusedM3": 0},
        "solidWaste": [{"id": "a", "generatedT": 5, "usedT": 1, "hazardous": true}], "wasteEnergy": [{"id": "b", "kind": "cold", "recoverableGj": 0, "usedGj": 0}]})")
                                  .indicators;
    QVERIFY(!zeroes.waterReuse && !zeroes.solidWasteUse && !zeroes.wasteEnergyUse);
    const Indicators some = support::evaluateOne(R"("infrastructure": {"water": {"freshM3": 25, "reusedM3": 75},
        "solidWaste": [{"id": "a", "generatedT": 80, "usedT": 60, "usedFromStockT": 20}],
        "wasteEnergy": [{"id": "b", "kind": "heat", "recoverableGj": 80, "usedGj": 50}, {"id": "c", "kind": "cold", "recoverableGj": 20, "usedGj": 1}]},
        "transport": {"freight": [{"id": "d", "mode": "rail", "clean": true, "tonnes": 30}, {"id": "e", "mode": "road", "clean": false, "tonnes": 10}]},
        "ecosystem": {"greenAreas": [{"id": "f", "type": "t", "areaHa": 50}]},
        "buildings": {"buildings": [{"id": "g", "name": "n", "type": "t", "floorAreaM2": 10, "isNew": true, "standard": "green1"},
            {"id": "h", "name": "n", "type": "t", "floorAreaM2": 30, "isNew": true, "standard": "zero"}, {"id": "i", "name": "n", "type": "t", "floorAreaM2": 90, "standard": "zero"}]})")
                                .indicators;
    COMPARE_CLOSE(*some.waterReuse, 0.75);
    COMPARE_CLOSE(*some.solidWasteUse, 0.6);
    COMPARE_CLOSE(*some.wasteEnergyUse, 0.51);
    COMPARE_CLOSE(*some.wasteEnergyUseByKind[1], 0.05);
    QVERIFY(!some.wasteEnergyUseByKind[2]);
    COMPARE_CLOSE(*some.cleanFreightShare, 0.75);
    COMPARE_CLOSE(*some.greenCoverage, 0.25);
    COMPARE_CLOSE(*some.newGreenBuildingShare, 0.75);
}

void TestAccounting::shareOfProducts_data()
{
    QTest::addColumn<QByteArray>("energies"); // clinker: level 2 is 107 kgce/t
    QTest::addColumn<double>("expected");     // −1: absent
    QTest::newRow("on the limit is reached") << QByteArray("107") << 1.0;
    QTest::newRow("above is not") << QByteArray("107.1") << 0.0;
    QTest::newRow("one of two") << QByteArray("100 120") << 0.5;
    QTest::newRow("one without its energy") << QByteArray("100 -") << -1.0;
}

void TestAccounting::shareOfProducts()
{
    QFETCH(QByteArray, energies);
    QFETCH(double, expected);
    QByteArray rows = R"({"id": "free", "product": "p", "output": 1, "unit": "t"})";
    int id = 0;
    for (const QByteArray &energy : energies.split(' '))
        rows += R"(, {"id": "p)" + QByteArray::number(++id) +
                R"(", "product": "p", "output": 1, "unit": "t", "limitStandard": "GB 16780-2021", "limitProduct": "水泥熟料")" +
                (energy == "-" ? QByteArray() : R"(, "unitEnergyKgce": )" + energy) + "}";
    const auto share = support::evaluateOne(R"("production": {"products": [)" + rows + "]}").indicators.productLimitShare;
    QCOMPARE(share.has_value(), expected >= 0);
    if (share)
        COMPARE_CLOSE(*share, expected);
}

void TestAccounting::splitBySystems()
{
    // 100 MWh supplied, 60 used by production, 10 by the park's stations: 30 that no row uses stay with energy supply
    const auto parts =
        support::evaluateOne(
            R"("energySupply": {"powerReceived": [{"id": "a", "kind": "otherFossil", "mwh": 100}], "electricityUse": [{"id": "b", "mwh": 10}]},
        "production": {"electricityUse": [{"id": "c", "mwh": 60}]})")
            .account.accounting.bySystem;
    COMPARE_CLOSE(parts[size_t(System::Production)].value, 60 * 0.8325);
    COMPARE_CLOSE(parts[size_t(System::EnergySupply)].value, 40 * 0.8325);
    // more used than supplied: the uses share it, nothing is left
    const auto over = support::evaluateOne(R"("energySupply": {"powerReceived": [{"id": "a", "kind": "otherFossil", "mwh": 100}]},
        "production": {"electricityUse": [{"id": "c", "mwh": 150}]}, "ecosystem": {"electricityUse": [{"id": "d", "mwh": 50}]})")
                          .account.accounting.bySystem;
    COMPARE_CLOSE(over[size_t(System::Production)].value, 75 * 0.8325);
    COMPARE_CLOSE(over[size_t(System::Ecosystem)].value, 25 * 0.8325);
    QVERIFY(std::abs(over[size_t(System::EnergySupply)].value) < 1e-9);
}

void TestAccounting::keyFiguresOfTheExample_data()
{
    QTest::addColumn<int>("system");
    QTest::addColumn<int>("position");
    QTest::addColumn<double>("expected"); // printed with three or four digits
    // picture of the energy page, case 2025
    QTest::newRow("emissions of energy supply") << int(System::EnergySupply) << 0 << 146300.0;
    QTest::newRow("their share") << int(System::EnergySupply) << 1 << 0.109;
    QTest::newRow("electricity use") << int(System::EnergySupply) << 2 << 1579800.0;
    QTest::newRow("direct share") << int(System::EnergySupply) << 3 << 0.234;
    QTest::newRow("uncovered grid power") << int(System::EnergySupply) << 4 << 838000.0;
    QTest::newRow("heat use") << int(System::EnergySupply) << 5 << 4119000.0;
    // picture of the evaluation page
    QTest::newRow("solid waste") << int(System::Infrastructure) << 2 << 0.820;
    QTest::newRow("water") << int(System::Infrastructure) << 4 << 0.785;
    // from the file: 6 % of the heating, 7 % of the water, 2 % of the microgrid, 4 % of the cooling
    QTest::newRow("network losses") << int(System::Infrastructure) << 5 << 0.07;
    QTest::newRow("products") << int(System::Production) << 2 << 0.6;
    QTest::newRow("process emissions") << int(System::Production) << 3 << 74280.0;
    // from the file: six buildings of 1,734,000 m² use 45,062 MWh; four of them state roof and usable share
    QTest::newRow("electricity by floor area") << int(System::Buildings) << 4 << 45062000.0 / 1734000;
    QTest::newRow("roof for PV") << int(System::Buildings) << 5 << 5200 * 0.6 + 820000 * 0.62 + 16000 * 0.45 + 9000 * 0.7;
    // from the file: 151, 134 and 50 ha with 3.4, 1.5 and 3.34 t; the first and the last are native
    QTest::newRow("native share") << int(System::Ecosystem) << 3 << 201.0 / 335;
    QTest::newRow("yearly uptake") << int(System::Ecosystem) << 4 << 151 * 3.4 + 134 * 1.5 + 50 * 3.34;
}

void TestAccounting::keyFiguresOfTheExample()
{
    QFETCH(int, system);
    QFETCH(int, position);
    QFETCH(double, expected);
    const Park park = support::coastalPark();
    const CaseEvaluation evaluated = support::evaluate(park).cases[2];
    const auto figures = keyFigures(park.cases[2], System(system), evaluated.account, evaluated.indicators);
    const auto value = figures[size_t(position)].value;
    QVERIFY(value);
    QVERIFY2(std::abs(*value - expected) <= 5e-3 * expected, qPrintable(QString::number(*value)));
}

void TestAccounting::keyFiguresWithoutInputAreAbsent()
{
    const Park park = support::parkWith({});
    const CaseEvaluation evaluated = support::evaluate(park).cases[0];
    for (const System system : allSystems) {
        const auto figures = keyFigures(park.cases[0], system, evaluated.account, evaluated.indicators);
        QVERIFY(figures.size() >= 5);
        for (const KeyFigure &figure : figures)
            QVERIFY2(!figure.value, figure.label); // nothing was entered: missing is never zero
    }
    const auto buildings = keyFigures(park.cases[0], System::Buildings, evaluated.account, evaluated.indicators);
    QVERIFY(!buildings[2].value); // no floor area is not 0 m²
    // nor is what no row states: losses, electricity, roofs and sinks are not 0 where nobody said so
    const Park silent = support::parkWith(R"("infrastructure": {"networks": [{"id": "N", "kind": "gas"}]},
        "buildings": {"buildings": [{"id": "B", "name": "b", "type": "office", "floorAreaM2": 100, "roofAreaM2": 50}]},
        "ecosystem": {"greenAreas": [{"id": "G", "type": "lawn", "areaHa": 2}]})");
    const CaseEvaluation ofSilent = support::evaluate(silent).cases[0];
    for (const auto &[system, position] : {std::pair(System::Infrastructure, 5), {System::Buildings, 4}, {System::Buildings, 5},
                                           {System::Ecosystem, 4}})
        QVERIFY(!keyFigures(silent.cases[0], system, ofSilent.account, ofSilent.indicators)[size_t(position)].value);
    // a row without its amount is no input either
    Park half = support::parkWith(R"("energySupply": {"powerReceived": [{"id": "P", "kind": "grid", "mwh": 100}]})");
    half.cases[0].energySupply.powerReceived[0].energy.value = notGiven;
    const CaseEvaluation ofHalf = support::evaluate(half).cases[0];
    for (const KeyFigure &figure :
         keyFigures(withoutMissing(half, 0).cases[0], System::EnergySupply, ofHalf.account, ofHalf.indicators, ofHalf.findings))
        QVERIFY2(!figure.value, figure.label);
}

void TestAccounting::energyMixOfTheExample()
{
    // picture of the overview, case 2025, in 10,000 tce
    const auto mix = energyMix(support::evaluate(support::coastalPark()).cases[2].account);
    const std::pair<MixPart, double> printed[]{{MixPart::DirectGreen, 9.9}, {MixPart::Certificates, 7.4}, {MixPart::Grid, 24.7},
                                               {MixPart::Biomass, 1.9},     {MixPart::Heat, 8.2},         {MixPart::Gas, 11.8},
                                               {MixPart::Oil, 0.5},         {MixPart::Coal, 4.0}};
    for (const auto &[part, expected] : printed)
        QVERIFY2(std::abs(mix[size_t(part)].value / 1e4 - expected) <= 0.05, mixParts[size_t(part)].key.data());
}

QTEST_APPLESS_MAIN(TestAccounting)
#include "tst_accounting.moc"
