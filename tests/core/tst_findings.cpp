#include "tests/support/parks.h"

using namespace core;

/// Every code of domain model §5, each raised by what raises it and not by what does not.
class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void raised_data();
    void raised();
    void errorsStopOnlyTheirCase();
    void resultsThatAreNoNumbers();
    void documentErrorsStopEveryCase();
    void oneOfACodePerPath();
    void severities();
};

void TestFindings::raised_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("expected");
    const QByteArray none;
    const auto row = [&](const char *name, const QByteArray &members, const QByteArray &document, const QStringList &expected) {
        QStringList all;
        for (const QString &each : expected)
            all << (each.startsWith(QLatin1StringView("./")) ? QStringLiteral("cases/C1") + each.mid(1) : each);
        // a case with results this small is below the classes
        QTest::newRow(name) << members << document << all;
    };
    const QString below = QStringLiteral("cases/C1 belowEnergyClass");
    const auto supply = [](const QByteArray &members) { return R"("energySupply": {)" + members + "}"; };
    const auto fuel = [&](const QByteArray &members) { return supply(R"("fuelUse": [{"id": "f", )" + members + "}]"); };

    row("nothing but the class", none, none, {below});
    row("no class finding at 200,000 tce",
        fuel(
            R"("fuel": "other_oil", "quantity": 200000, "unit": "t", "activity": "finalUse", "custom": {"ncvGjPerUnit": 29.3076, "source": "s"})"),
        none, {});
    row("more attributes than grid power",
        supply(
            R"("powerReceived": [{"id": "p", "kind": "grid", "mwh": 10}], "greenAttributes": [{"id": "a", "kind": "certificate", "mwh": 10.1, "producedFrom": "2025-01"}])"),
        none, {below, "./energySupply/greenAttributes attributesExceedGrid"});
    row("a rounded sum is not more",
        supply(
            R"("powerReceived": [{"id": "p", "kind": "grid", "mwh": 10}], "greenAttributes": [{"id": "a", "kind": "certificate", "mwh": 10.000000005, "producedFrom": "2025-01"}])"),
        none, {below});
    row("an expired and a future attribute",
        supply(
            R"("powerReceived": [{"id": "p", "kind": "grid", "mwh": 10}], "greenAttributes": [{"id": "a", "kind": "certificate", "mwh": 1, "producedFrom": "2022-12"}, {"id": "b", "kind": "certificate", "mwh": 1, "producedFrom": "2026-01"}])"),
        none, {below, "./energySupply/greenAttributes/a expiredAttribute", "./energySupply/greenAttributes/b expiredAttribute"});
    row("a certificate claimed twice in a case, and a batch told apart by its serials",
        supply(
            R"("powerReceived": [{"id": "p", "kind": "grid", "mwh": 10}], "greenAttributes": [{"id": "a", "kind": "certificate", "mwh": 1, "producedFrom": "2025-01", "serial": "GEC-1"},
            {"id": "b", "kind": "certificate", "mwh": 1, "producedFrom": "2025-02", "serial": " gec-1 "}, {"id": "c", "kind": "certificate", "mwh": 1, "producedFrom": "2025-02", "serial": "GEC-2"},
            {"id": "d", "kind": "certificate", "mwh": 1, "producedFrom": "2025-02"}, {"id": "e", "kind": "certificate", "mwh": 1, "producedFrom": "2025-02"}])"),
        none, {below, "./energySupply/greenAttributes/b serialTwice"});
    row("negative electricity", supply(R"("powerSent": [{"id": "p", "kind": "fossil", "mwh": 1}])"), none,
        {below, "./energySupply negativeElectricity"});
    row("imbalances",
        supply(
            R"("powerReceived": [{"id": "p", "kind": "grid", "mwh": 100}], "heatReceived": [{"id": "h", "kind": "fossil", "gj": 100}],
            "electricityUse": [{"id": "u", "mwh": 98.9}])") +
            R"(, "production": {"heatUse": [{"id": "v", "gj": 101.1}]})",
        none, {below, "./energySupply electricityImbalance", "./energySupply heatImbalance"});
    row("balanced within 1 %",
        supply(R"("powerReceived": [{"id": "p", "kind": "grid", "mwh": 100}], "electricityUse": [{"id": "u", "mwh": 99.1}])"),
        none, {below});
    row("no use, no imbalance", supply(R"("powerReceived": [{"id": "p", "kind": "grid", "mwh": 100}])"), none, {below});
    row("a unit no searched set has", fuel(R"("fuel": "diesel", "quantity": 1, "unit": "L", "activity": "finalUse")"), none,
        {"./energySupply/fuelUse/f unitMismatch"});
    row("also with own values",
        fuel(
            R"("fuel": "diesel", "quantity": 1, "unit": "gal", "activity": "finalUse", "custom": {"ncvGjPerUnit": 1, "tco2PerUnit": 1, "source": "s"})"),
        none, {"./energySupply/fuelUse/f unitMismatch"});
    row("an unknown fuel, even with own values",
        fuel(
            R"("fuel": "x", "quantity": 1, "unit": "t", "activity": "finalUse", "custom": {"ncvGjPerUnit": 1, "tco2PerUnit": 1, "source": "s"})"),
        none, {"./energySupply/fuelUse/f unknownFuel"});
    row("no heat value in any searched set",
        fuel(R"("fuel": "diesel", "quantity": 1, "unit": "L", "activity": "feedstock", "factorSet": "JST303_2026")"), none,
        {"./energySupply/fuelUse/f missingFactor"});
    row("an own heat value helps",
        fuel(
            R"("fuel": "diesel", "quantity": 1, "unit": "L", "activity": "finalUse", "factorSet": "JST303_2026", "custom": {"ncvGjPerUnit": 0.036, "source": "s"})"),
        none, {below});
    row("a biogenic fuel without CO2 factor is a warning",
        fuel(R"("fuel": "bioethanol", "quantity": 1, "unit": "t", "activity": "finalUse", "factorSet": "IPCC_2006")"), none,
        {below, "./energySupply/fuelUse/f missingFactor"});
    row("a fallback", fuel(R"("fuel": "gangue", "quantity": 1, "unit": "t", "activity": "finalUse")"), none,
        {below, "./energySupply/fuelUse/f factorSetFallback"});
    row("no fallback where the set is named",
        fuel(R"("fuel": "gangue", "quantity": 1, "unit": "t", "activity": "finalUse", "factorSet": "MEE_ETS")"), none, {below});
    row("fallbacks of fleets and buildings",
        R"("transport": {"fleets": [{"id": "v", "vehicle": "x", "powertrain": "diesel", "count": 1, "annualKm": 1, "energyPer100Km": 1, "energyUnit": "L"}]},
           "buildings": {"buildings": [{"id": "b", "name": "n", "type": "t", "floorAreaM2": 1, "gasM3PerM2": 1}]})",
        R"("parameters": {"fuelFactorSet": "JST303_2026"})",
        {below, "./buildings/buildings/b factorSetFallback", "./transport/fleets/v factorSetFallback"});
    row("fleet units",
        R"("transport": {"fleets": [{"id": "v", "vehicle": "x", "powertrain": "diesel", "count": 1, "annualKm": 1, "energyPer100Km": 1, "energyUnit": "m3"},
        {"id": "w", "vehicle": "x", "powertrain": "phev", "count": 1, "annualKm": 1, "energyPer100Km": 1, "energyUnit": "kg"}, {"id": "y", "vehicle": "x", "powertrain": "fcev", "count": 1, "annualKm": 1, "energyPer100Km": 1, "energyUnit": "L"}]})",
        none,
        {"./transport/fleets/v fleetUnitMismatch", "./transport/fleets/w fleetUnitMismatch",
         "./transport/fleets/y fleetUnitMismatch"});
    row("steam outside of the table",
        supply(
            R"("heatSent": [{"id": "h", "kind": "nonFossil", "steam": {"tonnes": 1, "pressureMPa": 1, "temperatureC": 700}}])"),
        none, {"./energySupply/heatSent/h missingFactor"});
    row("negative numbers",
        R"("infrastructure": {"water": {"freshM3": 1, "reusedM3": 1, "reclaimedM3": -1}, "symbiosis": [{"id": "s", "from": "E1", "to": "outside", "stream": "x", "quantity": -1, "unit": "t"}]},
        "production": {"products": [{"id": "q", "product": "x", "output": -1, "unit": "t", "unitEnergyKgce": -5}], "heatUse": [{"id": "h", "gj": 1, "temperatureC": -20}]}, "parameters": {"discountRate": -0.1})",
        none,
        {"./infrastructure/symbiosis/s negativeQuantity", "./infrastructure/water negativeQuantity",
         "./parameters/discountRate negativeQuantity", "./production/products/q negativeQuantity"});
    row("a negative factor of its own",
        fuel(
            R"("fuel": "coke", "quantity": 1, "unit": "t", "activity": "finalUse", "custom": {"tco2PerUnit": -1, "source": "s"})"),
        none, {"./energySupply/fuelUse/f negativeQuantity"});
    row("negative parameters and area of the document", none,
        R"("parameters": {"heatTcePerGj": -1, "fossilHeatFactorTPerGj": -2})",
        {"parameters/fossilHeatFactorTPerGj negativeQuantity", "parameters/heatTcePerGj negativeQuantity"});
    row("shares out of range are no negative numbers",
        R"("transport": {"fleets": [{"id": "v", "vehicle": "x", "powertrain": "bev", "count": 1, "annualKm": 1, "energyPer100Km": 1, "energyUnit": "kWh", "shareInPark": -0.1}]},
        "buildings": {"buildings": [{"id": "b", "name": "n", "type": "t", "floorAreaM2": 1, "pvUsableShare": 1.01}]}, "infrastructure": {"networks": [{"id": "n", "kind": "gas", "lossShare": 0, "meteredShare": 2}]})",
        none,
        {"./buildings/buildings/b shareOutOfRange", "./infrastructure/networks/n shareOutOfRange",
         "./transport/fleets/v shareOutOfRange"});
    row("repeated ids",
        R"("energySupply": {"electricityUse": [{"id": "u", "mwh": 1}]}, "ecosystem": {"surfaces": [{"id": "u", "kind": "water", "areaHa": 1}], "electricityUse": [{"id": "u", "mwh": 1}]})",
        R"("measures": [{"id": "m", "name": "n", "effects": {}}, {"id": "m", "name": "n", "effects": {}}], "evidence": [{"id": "e", "title": "t", "fileName": "f", "sha256": "s"}, {"id": "e", "title": "t", "fileName": "f", "sha256": "s"}])",
        {"./ecosystem/electricityUse/u duplicateId", "./ecosystem/surfaces/u duplicateId", "evidence/e duplicateId",
         "measures/m duplicateId"});
    row("unknown references of rows",
        R"("infrastructure": {"symbiosis": [{"id": "s", "from": "E1", "to": "E9", "stream": "x", "quantity": 1, "unit": "t"}], "electricityUse": [{"id": "u", "mwh": 1, "enterprise": "E9"}]},
        "production": {"fuelUse": [{"id": "f", "fuel": "x", "quantity": 1, "unit": "t", "activity": "finalUse", "factorSet": "none"}]})",
        none,
        {"./infrastructure/electricityUse/u unknownReference", "./infrastructure/symbiosis/s unknownReference",
         "./production/fuelUse/f unknownReference"});
    row("an unknown set of the case",
        R"("parameters": {"fuelFactorSet": "none"}, "energySupply": {"fuelUse": [{"id": "f", "fuel": "coke", "quantity": 1, "unit": "t", "activity": "finalUse"}]})",
        none, {"./parameters/fuelFactorSet unknownReference"});
    row("an unknown set of the document", none, R"("parameters": {"fuelFactorSet": "none"})",
        {"parameters/fuelFactorSet unknownReference"});
    row("an unknown limit",
        R"("production": {"products": [{"id": "p", "product": "x", "output": 1, "unit": "t", "limitStandard": "GB 16780-2021", "limitProduct": "水泥制备工段"}]})",
        none, {"./production/products/p unknownReference"});
    row("unknown references that warn",
        R"("answers": {"i": {"status": "yes", "evidence": ["e", "none"]}, "j": {"status": "yes", "evidence": ["e"]}})",
        R"("measures": [{"id": "m", "name": "n", "effects": {}, "appliesTo": ["C1", "C7"]}, {"id": "k", "name": "n", "effects": {}, "relations": [{"kind": "needs", "measure": "m"}, {"kind": "excludes", "measure": "z"}]}],
           "evidence": [{"id": "e", "title": "t", "fileName": "f", "sha256": "s", "refers": ["park", "enterprises/E1", "measures/m", "cases/C1", "cases/C1/answers/j", "cases/C1/energySupply/fuelUse"]},
             {"id": "e2", "title": "t", "fileName": "f", "sha256": "s", "refers": ["cases/C1/energySupply/fuelUse/none"]}, {"id": "e3", "title": "t", "fileName": "f", "sha256": "s", "refers": ["cases/C2"]},
             {"id": "e4", "title": "t", "fileName": "f", "sha256": "s", "refers": ["cases/C1/energySupply/none"]}, {"id": "e5", "title": "t", "fileName": "f", "sha256": "s", "refers": [""]}])",
        {below, "./answers/i unknownReference", "evidence/e2 unknownReference", "evidence/e3 unknownReference",
         "evidence/e4 unknownReference", "evidence/e5 unknownReference", "measures/k unknownReference",
         "measures/m unknownReference"});
    row("large, but not negative", R"("energySupply": {"electricityUse": [{"id": "a", "mwh": 1.7e308}]})", none,
        {below, "./energySupply electricityImbalance"});
    row("a sink that is a stock",
        R"("ecosystem": {"greenAreas": [{"id": "g", "type": "t", "areaHa": 1, "sinkTPerHaYr": 50.1}, {"id": "h", "type": "t", "areaHa": 1, "sinkTPerHaYr": 50}]})",
        none, {"./ecosystem/greenAreas/g sinkIsStock"});
    row("more used than there was",
        R"("infrastructure": {"solidWaste": [{"id": "a", "generatedT": 1, "usedT": 2}, {"id": "b", "generatedT": 9, "usedT": 1, "usedFromStockT": 2}, {"id": "c", "generatedT": 1, "usedT": 3, "usedFromStockT": 2}],
        "wasteEnergy": [{"id": "d", "kind": "heat", "recoverableGj": 1, "usedGj": 1.0000000005}, {"id": "e", "kind": "heat", "recoverableGj": 1, "usedGj": 1.1}]})",
        none,
        {"./infrastructure/solidWaste/a usedExceedsAvailable", "./infrastructure/solidWaste/b usedExceedsAvailable",
         "./infrastructure/wasteEnergy/e usedExceedsAvailable"});
}

void TestFindings::raised()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, document);
    QFETCH(QStringList, expected);
    expected.sort();
    QStringList found = support::findings(support::parkWith(members, document));
    found.sort();
    QCOMPARE(found, expected);
}

/// Each number is accepted, and their sum is none: no result, in place of one that says "inf".
void TestFindings::resultsThatAreNoNumbers()
{
    const auto received = [](const char *energy) {
        return support::parkWith(QByteArray(R"("energySupply": {"powerReceived": [{"id": "a", "kind": "grid", "mwh": )") +
                                 energy + R"(}, {"id": "b", "kind": "grid", "mwh": )" + energy + "}]}");
    };
    const Park park = received("1e308");
    QVERIFY(support::findings(park).contains("cases/C1 resultTooLarge"));
    QVERIFY(!support::evaluate(park).cases[0].hasResults);
    QVERIFY(support::evaluate(received("1e300")).cases[0].hasResults); // absurd, but numbers
}

void TestFindings::errorsStopOnlyTheirCase()
{
    Park park = support::coastalPark();
    park.cases[0].year = support::currentYear + 1;
    park.cases[0].energySupply.greenAttributes[0].producedFrom = monthOf(2010, 1);
    park.cases[0].energySupply.greenAttributes[0].producedTo.reset();
    const Evaluation evaluation = support::evaluate(park);
    QVERIFY(!evaluation.cases[0].hasResults && evaluation.cases[1].hasResults);
    QVERIFY(hasError(evaluation.cases[0].findings) && !hasError(evaluation.findings));
    const QStringList found = support::findings(park);
    QVERIFY(found.contains(QStringLiteral("cases/C2023 futureActual")));
    QVERIFY(found.contains(QStringLiteral("cases/C2023/energySupply/greenAttributes/GA1 expiredAttribute")));
    park.cases[0].year = support::currentYear;
    QVERIFY(!support::findings(park).contains(QStringLiteral("cases/C2023 futureActual")));
    park.cases[3].year = 2999; // planned years may be far away
    QVERIFY(support::evaluate(park).cases[3].hasResults);
}

void TestFindings::documentErrorsStopEveryCase()
{
    Park park = support::coastalPark();
    park.profile.area = SquareKilometres{-1};
    const Evaluation evaluation = support::evaluate(park);
    for (const CaseEvaluation &each : evaluation.cases)
        QVERIFY(!each.hasResults);
    QCOMPARE(support::findings(park).last(), QStringLiteral("park/areaKm2 negativeQuantity"));
    Park twice = support::coastalPark();
    twice.cases[1].id = twice.cases[0].id;
    QVERIFY(support::findings(twice).contains(QStringLiteral("cases/C2023 duplicateId")));
    QVERIFY(hasError(support::evaluate(twice).findings));
}

void TestFindings::oneOfACodePerPath()
{
    const QStringList found = support::findings(
        support::parkWith(R"("infrastructure": {"solidWaste": [{"id": "a", "generatedT": -1, "usedT": -1, "disposedT": -2}]})"));
    QCOMPARE(found.count(QStringLiteral("cases/C1/infrastructure/solidWaste/a negativeQuantity")), 1);
}

void TestFindings::severities()
{
    const Evaluation evaluation = support::evaluate(support::coastalPark());
    for (const CaseEvaluation &each : evaluation.cases)
        for (const Finding &finding : each.findings) {
            if (finding.code == FindingCode::ExpiredAttribute)
                QCOMPARE(finding.severity, Severity::Warning);
            if (finding.code == FindingCode::FactorSetFallback)
                QCOMPARE(finding.severity, Severity::Info);
        }
    // no national average before 2021: null with a warning
    Park early = support::parkWith({});
    early.cases[0].year = 2019;
    const Evaluation result = support::evaluate(early);
    QVERIFY(result.cases[0].hasResults && !result.cases[0].account.accounting.locationBasedTotal);
    QVERIFY(support::findings(early).contains(QStringLiteral("cases/C1/parameters/locationFactorTPerMwh missingFactor")));
}

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"
