#include "tests/support/packs.h"

using namespace core;
using namespace support;

class TestSchemeRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boolRule();
    void thresholds_data();
    void thresholds();
    void thresholdByYear_data();
    void thresholdByYear();
    void externalReference();
    void elasticities_data();
    void elasticities();
    void trends();
    void missingYearIsNoData();
    void meanOfYears();
    void plannedYearsArePlans();
    void answersStandInForYears();
    void ratioToBenchmark();
    void pointsSteps_data();
    void pointsSteps();
    void ordinal();
    void countAndInterval();
    void distinctTargets();
    void sharesOfEnterprises();
    void enteredValues();
};

void TestSchemeRules::boolRule()
{
    const QByteArray item = itemText("a", R"({"kind": "bool", "expected": true})");
    const auto by = [&](const QByteArray &status) {
        return judgedItem(item, R"("answers": {"own/a": {"status": ")" + status + R"("}})");
    };
    QCOMPARE(by("yes").status, ItemStatus::Met);
    QCOMPARE(by("no").status, ItemStatus::NotMet);
    QCOMPARE(by("partly").status, ItemStatus::NotMet);
    QCOMPARE(by("partly").answer, std::optional(AnswerStatus::Partly)); // stays visible
    const ItemResult none = judgedItem(item, {});
    QCOMPARE(none.status, ItemStatus::NoData);
    QCOMPARE(none.lack, Lack::Answer);
    const auto ofNo = [](const QByteArray &status) {
        return judgedItem(itemText("a", R"({"kind": "bool", "expected": false})"),
                          R"("answers": {"own/a": {"status": ")" + status + R"("}})")
            .status;
    };
    QCOMPARE(ofNo("no"), ItemStatus::Met);
    QCOMPARE(ofNo("yes"), ItemStatus::NotMet);
    QCOMPARE(ofNo("partly"), ItemStatus::NotMet); // resources/schemes/README.md: partly is not met
    // an answer of another scheme says nothing
    QCOMPARE(judgedItem(item, R"("answers": {"a": {"status": "yes"}})").status, ItemStatus::NoData);
}

void TestSchemeRules::thresholds_data()
{
    QTest::addColumn<QByteArray>("op");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("met");
    QTest::newRow("at least: on it") << QByteArray(">=") << 0.5 << true;
    QTest::newRow("at least: within 1e-9") << QByteArray(">=") << 0.5 * (1 - 5e-10) << true;
    QTest::newRow("at least: below") << QByteArray(">=") << 0.4999 << false;
    QTest::newRow("at most: on it") << QByteArray("<=") << 0.5 << true;
    QTest::newRow("at most: above") << QByteArray("<=") << 0.5001 << false;
    QTest::newRow("below: on it is not enough (EN-11)") << QByteArray("<") << 0.5 << false;
    QTest::newRow("below: less") << QByteArray("<") << 0.499 << true;
    QTest::newRow("above: on it is not enough (EC-5)") << QByteArray(">") << 0.5 << false;
    QTest::newRow("above: more") << QByteArray(">") << 0.501 << true;
}

void TestSchemeRules::thresholds()
{
    QFETCH(QByteArray, op);
    QFETCH(double, value);
    QFETCH(bool, met);
    const ItemResult of =
        judgedItem(itemText("a", R"({"kind": "threshold", "op": ")" + op + R"(", "value": 0.5})", R"("metric": "roadShade")"),
                   R"("economy": {)" + economy("roadShade", value) + "}");
    QCOMPARE(of.status == ItemStatus::Met, met);
    COMPARE_CLOSE(*of.gap, op.startsWith('<') ? value - 0.5 : 0.5 - value);
}

void TestSchemeRules::thresholdByYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<double>("target"); // 1192号: 30 %, from 2030 on 35 %
    QTest::newRow("before the first") << 2024 << -1.0;
    QTest::newRow("first") << 2025 << 0.3;
    QTest::newRow("between") << 2026 << 0.3;
}

void TestSchemeRules::thresholdByYear()
{
    QFETCH(int, year);
    QFETCH(double, target);
    const QByteArray item = itemText("a", R"({"kind": "threshold_by_year", "op": ">=", "byYear": {"2025": 0.3, "2030": 0.35}})",
                                     R"("metric": "roadShade")");
    const ItemResult of = judgedYears(item, {{year, R"("economy": {"roadShade": 0.32})"}});
    QCOMPARE(of.target.value_or(-1), target);
    QCOMPARE(of.status, target < 0 ? ItemStatus::NoData : ItemStatus::Met);
    if (target < 0)
        QCOMPARE(of.lack, Lack::Target);
    // a pack for a target year takes that year's number
    const Scheme of2030 = schemeOf(packText(item, R"("targetYear": 2030)"));
    const SchemeResult later = judgedLast(of2030, parkOfYears({{year, R"("economy": {"roadShade": 0.32})"}}));
    COMPARE_CLOSE(*later.items[0].target, 0.35);
    QCOMPARE(later.items[0].status, ItemStatus::NotMet);
}

void TestSchemeRules::externalReference()
{
    const QByteArray item = itemText("a", R"({"kind": "external_ref", "op": ">=", "reference": "nationalRenewableShare"})",
                                     R"("metric": "renewableEnergyShare")");
    const QByteArray power = R"("energySupply": {"powerReceived": [{"id": "g", "kind": "grid", "mwh": 80},
        {"id": "d", "kind": "directNonFossil", "mwh": 20}]})";
    const ItemResult without = judgedItem(item, power);
    COMPARE_CLOSE(*without.value, 0.2);
    QCOMPARE(without.status, ItemStatus::NoData);
    QCOMPARE(without.lack, Lack::Target);
    QCOMPARE(judgedItem(item, power + R"(, "economy": {"nationalRenewableShare": 0.18})").status, ItemStatus::Met);
    QCOMPARE(judgedItem(item, power + R"(, "economy": {"nationalRenewableShare": 0.22})").status, ItemStatus::NotMet);
}

void TestSchemeRules::elasticities_data()
{
    QTest::addColumn<double>("energyGrowth");
    QTest::addColumn<double>("economyGrowth");
    QTest::addColumn<double>("elasticity");
    QTest::addColumn<bool>("met");
    QTest::addColumn<bool>("flipped");
    // rules/evaluation-schemes.md, §10, worked checks
    QTest::newRow("energy +2.4 %, value added +6 %") << 0.024 << 0.06 << 0.40 << true << false;
    QTest::newRow("energy -3 %, value added -4 %") << -0.03 << -0.04 << 0.75 << true << true;
    QTest::newRow("on the limit") << 0.036 << 0.06 << 0.60 << true << false;
    QTest::newRow("growing faster than the limit") << 0.045 << 0.06 << 0.75 << false << false;
    QTest::newRow("less energy, more value") << -0.03 << 0.06 << -0.5 << true << false;
    QTest::newRow("falling slower than the economy") << -0.01 << -0.04 << 0.25 << false << true;
    QTest::newRow("more energy, less value") << 0.01 << -0.04 << -0.25 << false << true;
}

void TestSchemeRules::elasticities()
{
    QFETCH(double, energyGrowth);
    QFETCH(double, economyGrowth);
    QFETCH(double, elasticity);
    QFETCH(bool, met);
    QFETCH(bool, flipped);
    const QByteArray item = itemText("10", R"({"kind": "elasticity", "to": "industrialValueAdded", "years": 3, "value": 0.6})",
                                     R"("metric": "mainPollutantsT")");
    const auto year = [](double amount, double value) {
        return R"("economy": {)" + economy("mainPollutantsT", amount) + ", " + economy("valueAddedWanYuan", value) + "}";
    };
    const ItemResult of = judgedYears(
        item, {{2022, year(100, 200)}, {2025, year(100 * std::pow(1 + energyGrowth, 3), 200 * std::pow(1 + economyGrowth, 3))}});
    QVERIFY(std::abs(*of.value - elasticity) < 1e-9);
    QCOMPARE(of.status == ItemStatus::Met, met);
    QCOMPARE(of.isFlipped, flipped);
    COMPARE_CLOSE(*of.gap, flipped ? 0.6 - *of.value : *of.value - 0.6);
    // an economy that stands still has no elasticity
    const ItemResult still = judgedYears(item, {{2022, year(100, 200)}, {2025, year(110, 200)}});
    QCOMPARE(still.status, ItemStatus::NoData);
}

void TestSchemeRules::trends()
{
    const QByteArray growth = itemText("3", R"({"kind": "trend", "of": "growth", "years": 3, "op": ">=", "value": 0.15})",
                                       R"("metric": "mainPollutantsT")");
    const QByteArray cut = itemText("26", R"({"kind": "trend", "of": "cut", "years": 3, "op": ">=", "value": 0.03})",
                                    R"("metric": "mainPollutantsT")");
    const auto between = [](const QByteArray &item, double first, double last) {
        return judgedYears(item, {{2022, R"("economy": {)" + economy("mainPollutantsT", first) + "}"},
                                  {2025, R"("economy": {)" + economy("mainPollutantsT", last) + "}"}});
    };
    // §10: HJ 3, 100 → 133.1 in three years is 10.0 % a year
    QVERIFY(std::abs(*between(growth, 100, 133.1).value - 0.1) < 1e-12);
    QCOMPARE(between(growth, 100, 133.1).status, ItemStatus::NotMet);
    QCOMPARE(between(growth, 100, 152.0875).status, ItemStatus::Met); // 1.15³
    // §10: HJ 26, 1.0 → 0.9127 in three years is 3.0 % a year, rounded: 0.97³ = 0.912673 is on the edge
    QVERIFY(std::abs(*between(cut, 1, 0.9127).value - 0.03) < 5e-5);
    QCOMPARE(between(cut, 1, 0.9127).status, ItemStatus::NotMet);
    QCOMPARE(between(cut, 1, 0.912673).status, ItemStatus::Met);
    // 技工贸收入 growing: more than nothing
    const QByteArray growing = itemText("g", R"({"kind": "trend", "of": "growth", "years": 3, "op": ">", "value": 0})",
                                        R"("metric": "mainPollutantsT")");
    QCOMPARE(between(growing, 100, 100).status, ItemStatus::NotMet);
    QCOMPARE(between(growing, 100, 100.1).status, ItemStatus::Met);
    QCOMPARE(between(growing, 0, 100).status, ItemStatus::NoData); // no growth from nothing
}

void TestSchemeRules::missingYearIsNoData()
{
    const QByteArray item = itemText("3", R"({"kind": "trend", "of": "growth", "years": 3, "op": ">=", "value": -0.5})",
                                     R"("metric": "mainPollutantsT")");
    const QByteArray full = R"("economy": {"mainPollutantsT": 5})";
    const ItemResult noCase = judgedYears(item, {{2023, full}, {2025, full}});
    QCOMPARE(noCase.status, ItemStatus::NoData);
    QCOMPARE(noCase.lack, Lack::Year);
    QCOMPARE(noCase.lackingYear, 2022);
    const ItemResult noFigure = judgedYears(item, {{2022, {}}, {2025, full}});
    QCOMPARE(noFigure.status, ItemStatus::NoData);
    QCOMPARE(noFigure.lackingYear, 2022);
    const ItemResult notNow = judgedYears(item, {{2022, full}, {2025, {}}});
    QCOMPARE(notNow.lackingYear, 2025);
    QVERIFY(!noCase.value && !noFigure.value && !notNow.value);
    QCOMPARE(judgedYears(item, {{2022, full}, {2025, full}}).status, ItemStatus::Met);
}

void TestSchemeRules::meanOfYears()
{
    const QByteArray item = itemText("EC-5", R"({"kind": "threshold", "op": ">", "value": 0.5, "over": "mean", "years": 3})",
                                     R"("metric": "occupancyShare")");
    const auto year = [](double share) { return R"("economy": {)" + economy("occupancyShare", share) + "}"; };
    COMPARE_CLOSE(*judgedYears(item, {{2023, year(0.3)}, {2024, year(0.6)}, {2025, year(0.9)}}).value, 0.6);
    QCOMPARE(judgedYears(item, {{2023, year(0.3)}, {2025, year(0.9)}}).lackingYear, 2024);
}

/// What was metered goes first; only a plan takes the years of plans. Source: rules/evaluation-schemes.md, §10, stage rule.
void TestSchemeRules::plannedYearsArePlans()
{
    const Scheme scheme = schemeOf(packText(itemText(
        "3", R"({"kind": "trend", "of": "growth", "years": 2, "op": ">=", "value": 0})", R"("metric": "mainPollutantsT")")));
    Park park = parkOfYears({{2024, R"("economy": {"mainPollutantsT": 5})"}, {2026, R"("economy": {"mainPollutantsT": 6})"}});
    park.cases[1].kind = CaseKind::Planned;
    QCOMPARE(judgedLast(scheme, park).items[0].status, ItemStatus::Met);
    park.cases[0].kind = CaseKind::Planned;
    QCOMPARE(judgedLast(scheme, park).items[0].status, ItemStatus::Met);
    COMPARE_CLOSE(*judgedLast(scheme, park).items[0].value, std::sqrt(6.0 / 5) - 1);
    Case metered = park.cases[0];
    metered.id = QStringLiteral("metered");
    metered.kind = CaseKind::Actual;
    metered.economy[0].value = 12;
    park.cases.insert(1, metered); // after the plan of its year, and yet before it
    QCOMPARE(judgedLast(scheme, park).items[0].status, ItemStatus::NotMet);
    park.cases.removeAt(1);
    park.cases[1].kind = CaseKind::Actual;
    QCOMPARE(judgedLast(scheme, park).items[0].status, ItemStatus::NoData);
}

void TestSchemeRules::answersStandInForYears()
{
    const QByteArray rule = R"({"kind": "trend", "of": "growth", "years": 1, "op": ">=", "value": 0.1})";
    const QByteArray year = R"("economy": {"mainPollutantsT": 5})",
                     given = year + R"(, "answers": {)" + answer("a", R"("status": "yes", "value": 0.2)") + "}";
    const QByteArray item = itemText("a", rule, R"("metric": "mainPollutantsT")");
    const ItemResult alone = judgedYears(item, {{2025, given}});
    COMPARE_CLOSE(*alone.value, 0.2);
    QVERIFY(alone.isEntered && alone.lack == Lack::Nothing);
    QCOMPARE(alone.status, ItemStatus::Met);
    const ItemResult known = judgedYears(item, {{2024, year}, {2025, given}}); // figures of both years go before it
    COMPARE_CLOSE(*known.value, 0);
    QCOMPARE(known.status, ItemStatus::NotMet);
    // what notice 910 judges comes from rows only
    QCOMPARE(judgedYears(itemText("a", rule, R"("metric": "carbonPerEnergy")"), {{2025, given}}).lack, Lack::Year);
}

void TestSchemeRules::ratioToBenchmark()
{
    const auto ratio = [](const QByteArray &direction, double benchmark, double value) {
        return judgedItem(itemText("a",
                                   R"({"kind": "ratio_to_benchmark", "direction": ")" + direction + R"(", "value": )" +
                                       QByteArray::number(benchmark) + "}",
                                   R"("metric": "mainPollutantsT")"),
                          R"("economy": {)" + economy("mainPollutantsT", value) + "}");
    };
    COMPARE_CLOSE(*ratio("up", 3, 2.4).ratio, 0.8); // §10
    QCOMPARE(ratio("up", 3, 2.4).status, ItemStatus::NotMet);
    COMPARE_CLOSE(*ratio("up", 15, 20).ratio, 20.0 / 15);
    QCOMPARE(ratio("up", 15, 20).status, ItemStatus::Met);
    COMPARE_CLOSE(*ratio("down", 4, 5).ratio, 0.8);
    COMPARE_CLOSE(*ratio("down", 4, 0).ratio, 1); // nothing at all is not infinitely good
}

void TestSchemeRules::pointsSteps_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("points"); // digits legible in SZDB/Z 308-2018: 6, 4, 2
    QTest::addColumn<bool>("met");
    QTest::newRow("below all") << 0.1 << 0.0 << false;
    QTest::newRow("first step") << 0.2 << 2.0 << false;
    QTest::newRow("second") << 0.45 << 4.0 << false;
    QTest::newRow("on the highest") << 0.6 << 6.0 << true;
    QTest::newRow("above") << 0.9 << 6.0 << true;
}

void TestSchemeRules::pointsSteps()
{
    QFETCH(double, value);
    QFETCH(double, points);
    QFETCH(bool, met);
    const QByteArray rule = R"({"kind": "points_steps", "direction": "up", "steps": [{"from": 0.2, "points": 2},
        {"from": 0.4, "points": 4}, {"from": 0.6, "points": 6}]})";
    const ItemResult of = judgedItem(itemText("a", rule, R"("metric": "roadShade")", "scored"),
                                     R"("economy": {)" + economy("roadShade", value) + "}");
    COMPARE_CLOSE(*of.points, points);
    QCOMPARE(of.status == ItemStatus::Met, met);
    const QByteArray down = R"({"kind": "points_steps", "direction": "down", "steps": [{"upTo": 0.8, "points": 2},
        {"upTo": 0.6, "points": 4}, {"upTo": 0.4, "points": 6}]})";
    const ItemResult other = judgedItem(itemText("a", down, R"("metric": "roadShade")", "scored"),
                                        R"("economy": {)" + economy("roadShade", 1 - value) + "}");
    COMPARE_CLOSE(*other.points, points);
}

void TestSchemeRules::ordinal()
{
    const QByteArray item = itemText("a", R"({"kind": "ordinal", "highest": 3})", R"("maxPoints": 6)", "scored");
    const auto by = [&](const QByteArray &value) {
        return judgedItem(item, R"("answers": {"own/a": {"status": "partly", "value": )" + value + "}}");
    };
    COMPARE_CLOSE(*by("2").points, 4);
    QCOMPARE(by("2").status, ItemStatus::NotMet);
    COMPARE_CLOSE(*by("3").points, 6);
    QCOMPARE(by("3").status, ItemStatus::Met);
    COMPARE_CLOSE(*by("7").points, 6); // never more than all
    QCOMPARE(judgedItem(item, {}).status, ItemStatus::NoData);
    QVERIFY(!judgedItem(item, {}).points);
}

void TestSchemeRules::countAndInterval()
{
    // HJ 19: no incident; SO-11: two activities; PM-3: six months
    const QByteArray none = itemText("19", R"({"kind": "count", "op": "<=", "value": 0})", R"("metric": "majorIncidents")");
    QCOMPARE(judgedItem(none, R"("economy": {"majorIncidents": 0})").status, ItemStatus::Met);
    QCOMPARE(judgedItem(none, R"("economy": {"majorIncidents": 1})").status, ItemStatus::NotMet);
    QCOMPARE(judgedItem(none, {}).status, ItemStatus::NoData); // not said is not none
    const QByteArray two = itemText("SO-11", R"({"kind": "count", "op": ">=", "value": 2})");
    QCOMPARE(judgedItem(two, R"("answers": {"own/SO-11": {"status": "yes", "value": 2}})").status, ItemStatus::Met);
    QCOMPARE(judgedItem(two, R"("answers": {"own/SO-11": {"status": "yes"}})").status, ItemStatus::NoData); // how many?
    const QByteArray months = itemText("PM-3", R"({"kind": "interval", "months": 6})");
    QCOMPARE(judgedItem(months, R"("answers": {"own/PM-3": {"status": "yes", "value": 6}})").status, ItemStatus::Met);
    QCOMPARE(judgedItem(months, R"("answers": {"own/PM-3": {"status": "yes", "value": 7}})").status, ItemStatus::NotMet);
}

void TestSchemeRules::distinctTargets()
{
    const QByteArray item = itemText("EN-4", R"({"kind": "distinct_targets", "horizons": ["short", "medium", "long"]})");
    const auto by = [&](const QByteArray &answers) { return judgedItem(item, R"("answers": {)" + answers + "}"); };
    const auto horizon = [](const char *name, const QByteArray &members) { return answer(QByteArray("EN-4.") + name, members); };
    const QByteArray yes = R"("status": "yes")", no = R"("status": "no")";
    QCOMPARE(by(horizon("short", yes) + "," + horizon("medium", yes) + "," + horizon("long", yes)).status, ItemStatus::Met);
    const ItemResult two = by(horizon("short", yes) + "," + horizon("medium", yes) + "," + horizon("long", no));
    QCOMPARE(two.status, ItemStatus::NotMet);
    COMPARE_CLOSE(*two.gap, 1);
    QCOMPARE(by(horizon("short", yes) + "," + horizon("medium", yes)).status, ItemStatus::NoData);
    // the same target three times is one target
    const QByteArray same = R"("status": "yes", "value": 0.4)";
    COMPARE_CLOSE(*by(horizon("short", same) + "," + horizon("medium", same) + "," + horizon("long", same)).value, 1);
    QCOMPARE(by(answer("EN-4", yes)).status, ItemStatus::Met);
    QCOMPARE(by(answer("EN-4", no)).status, ItemStatus::NotMet);
    QCOMPARE(by({}).status, ItemStatus::NoData);
}

void TestSchemeRules::sharesOfEnterprises()
{
    const QByteArray firms = R"({"id": "1", "name": "1", "employees": 300, "flags": {"iso": true, "other": false}},
        {"id": "2", "name": "2", "employees": 250, "flags": {"iso": false, "other": true}},
        {"id": "3", "name": "3", "employees": 900, "aboveScale": true, "flags": {"iso": false, "other": false, "key": true}})";
    const auto share = [&](const QByteArray &filter, const QByteArray &more = {}) {
        const Scheme scheme = schemeOf(packText(itemText("a", R"({"kind": "threshold", "op": ">=", "value": 0.5})",
                                                         R"("metric": "firmsShare", "firms": )" + filter)));
        return judgedLast(scheme, parkOfYears({{2025, {}}}, firms + more)).items.front();
    };
    COMPARE_CLOSE(*share(R"({"flags": ["iso"]})").value, 1.0 / 3);
    COMPARE_CLOSE(*share(R"({"flags": ["iso", "other"]})").value, 2.0 / 3);          // one is enough
    COMPARE_CLOSE(*share(R"({"flags": ["iso"], "employeesOver": 250})").value, 0.5); // 250 is not over 250
    COMPARE_CLOSE(*share(R"({"flags": ["iso"], "aboveScale": true})").value, 0);
    // one that does not say whether it counts, or whether it has it: no data
    const ItemResult unknown = share(R"({"flags": ["iso"], "among": "key"})");
    QCOMPARE(unknown.status, ItemStatus::NoData);
    QCOMPARE(unknown.lack, Lack::Enterprises);
    QCOMPARE(share(R"({"flags": ["iso"]})", R"(, {"id": "4", "name": "4"})").status, ItemStatus::NoData);
    QCOMPARE(share(R"({"flags": ["iso"], "employeesOver": 250})", R"(, {"id": "4", "name": "4", "flags": {"iso": true}})").status,
             ItemStatus::NoData);
    QCOMPARE(share(R"({"flags": ["iso"], "employeesOver": 5000})").status, ItemStatus::NoData); // none in scope
}

void TestSchemeRules::enteredValues()
{
    const QByteArray item = itemText("a", R"({"kind": "threshold", "op": ">=", "value": 0.5})", R"("metric": "greenCoverage")");
    const QByteArray economyFigure = R"("economy": {"greenCoverage": 0.4})";
    const QByteArray answered = R"("answers": {"own/a": {"status": "yes", "value": 0.6}})";
    COMPARE_CLOSE(*judgedItem(item, economyFigure).value, 0.4);
    QVERIFY(judgedItem(item, economyFigure).isEntered);
    COMPARE_CLOSE(*judgedItem(item, economyFigure + ", " + answered).value, 0.6); // of the item before that of all
    // 20 ha of 2 km²: rows go before what somebody entered
    const ItemResult rows = judgedItem(item, R"("ecosystem": {"greenAreas": [{"id": "g", "type": "tree", "areaHa": 20}]}, )" +
                                                 economyFigure + ", " + answered);
    COMPARE_CLOSE(*rows.value, 0.1);
    QVERIFY(!rows.isEntered);
    // what notice 910 judges comes from rows only
    const QByteArray reuse = itemText("a", R"({"kind": "threshold", "op": ">=", "value": 0.5})", R"("metric": "waterReuse")");
    QCOMPARE(judgedItem(reuse, R"("economy": {"waterReuse": 0.9}, )" + answered).status, ItemStatus::NoData);
}

QTEST_APPLESS_MAIN(TestSchemeRules)
#include "tst_schemerules.moc"
