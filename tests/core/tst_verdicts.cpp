#include "tests/support/packs.h"

using namespace core;
using namespace support;

class TestVerdicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notApplicableEffects();
    void noVerdictWhileDataAreMissing();
    void groups();
    void meanRatioOfTheDocument();
    void meanRatioChoosesTheBest();
    void pointsAreRescaled();
    void theAggregationRescales();
    void categoryCapsAreOfTheirKind();
    void pointsOfGatesAreNone();
    void categoryCapsAndLevels();
    void levelsWithoutScoreAskForTheirItems();
    void weightedSum();
    void scoreOnTheMark();
    void scoresOfYears();
    void incompleteRowsGiveNoSums();
};

void TestVerdicts::notApplicableEffects()
{
    const auto verdict = [](const QByteArray &members) {
        const Scheme scheme = schemeOf(packText(itemText("a", R"({"kind": "bool", "expected": true})", members)));
        return judgedLast(scheme, parkOfYears({{2025, R"("notApplicable": {"own/a": "none here"})"}})).verdict;
    };
    QCOMPARE(verdict({}), Verdict::Passed);
    QCOMPARE(verdict(R"("naEffect": "drop")"), Verdict::Passed);
    QCOMPARE(verdict(R"("naEffect": "fail")"), Verdict::NotPassed);
}

void TestVerdicts::noVerdictWhileDataAreMissing()
{
    const Scheme scheme = schemeOf(packText(itemText("a", R"({"kind": "bool", "expected": true})") + ",\n" +
                                            itemText("b", R"({"kind": "bool", "expected": true})") + ",\n" +
                                            itemText("c", R"({"kind": "bool", "expected": true})", {}, "info")));
    const auto by = [&](const char *a, const char *b) {
        QByteArray answers;
        if (*a)
            answers += answer("a", QByteArray(R"("status": ")") + a + "\"");
        if (*b)
            answers += (answers.isEmpty() ? "" : ", ") + answer("b", QByteArray(R"("status": ")") + b + "\"");
        return judgedLast(scheme, parkOfYears({{2025, R"("answers": {)" + answers + "}"}}));
    };
    QCOMPARE(by("yes", "yes").verdict, Verdict::Passed); // c is information
    QCOMPARE(by("yes", "no").verdict, Verdict::NotPassed);
    QCOMPARE(by("yes", "").verdict, Verdict::Open);
    const SchemeResult failed = by("no", "");
    QCOMPARE(failed.verdict, Verdict::Open);
    QCOMPARE(failed.failed, std::vector<size_t>{0}); // and what has failed already is said
    QVERIFY(!failed.passed);
    QCOMPARE(failed.counts, (StatusCounts{0, 1, 0, 1}));
}

void TestVerdicts::groups()
{
    const Scheme scheme =
        schemeOf(packText(itemText("a", R"({"kind": "bool", "expected": true})", R"("group": "G")", "choose") + ",\n" +
                              itemText("b", R"({"kind": "bool", "expected": true})", R"("group": "G")", "choose"),
                          R"("groups": [{"id": "G", "name": {"zh": "组", "en": "group"}, "choose": 1}])"));
    const auto by = [&](const QByteArray &answers, const QByteArray &more = {}) {
        return judgedLast(scheme, parkOfYears({{2025, R"("answers": {)" + answers + "}" + more}}));
    };
    const QByteArray yesA = answer("a", R"("status": "yes")"), noA = answer("a", R"("status": "no")"),
                     noB = answer("b", R"("status": "no")");
    QCOMPARE(by(yesA).verdict, Verdict::Passed); // the other is not needed
    QCOMPARE(by(yesA + "," + noB).verdict, Verdict::Passed);
    QCOMPARE(by(noA).verdict, Verdict::Open); // the other may still be met
    const SchemeResult none = by(noA + "," + noB);
    QCOMPARE(none.verdict, Verdict::NotPassed);
    QCOMPARE(none.failedGroups, std::vector<size_t>{0});
    QCOMPARE(by(noA, R"(, "notApplicable": {"own/b": "none"})").verdict, Verdict::NotPassed);
    QCOMPARE(by({}, R"(, "notApplicable": {"own/a": "none", "own/b": "none"})").verdict, Verdict::Passed);
}

void TestVerdicts::meanRatioOfTheDocument()
{
    const auto ratio = [](const char *id, const char *direction, const char *benchmark, const char *metric) {
        return itemText(
            id, QByteArray(R"({"kind": "ratio_to_benchmark", "direction": ")") + direction + R"(", "value": )" + benchmark + "}",
            QByteArray(R"("metric": ")") + metric + "\"");
    };
    const QByteArray items = ratio("1", "up", "3", "mainPollutantsT") + ",\n" + ratio("2", "up", "15", "innovationPlatforms") +
                             ",\n" + ratio("3", "down", "4", "ecoChainProjects");
    const Park park =
        parkOfYears({{2025, R"("economy": {"mainPollutantsT": 2.4, "innovationPlatforms": 20, "ecoChainProjects": 5})"}});
    const double uncapped = *judgedLast(schemeOf(packText(items, R"("aggregation": {"kind": "mean_ratio"})")), park).score;
    QVERIFY(std::abs(uncapped - 97.8) < 0.05); // as printed
    COMPARE_CLOSE(uncapped, 100.0 / 3 * (0.8 + 20.0 / 15 + 0.8));
    const double capped =
        *judgedLast(schemeOf(packText(items, R"("aggregation": {"kind": "mean_ratio", "cap": 1})")), park).score;
    QVERIFY(std::abs(capped - 86.7) < 0.05);
    const SchemeResult missing = judgedLast(schemeOf(packText(items, R"("aggregation": {"kind": "mean_ratio"})")),
                                            parkOfYears({{2025, R"("economy": {"mainPollutantsT": 2.4})"}}));
    QVERIFY(!missing.score);
    QCOMPARE(missing.verdict, Verdict::Open);
}

void TestVerdicts::meanRatioChoosesTheBest()
{
    const auto choice = [](const char *id, const char *metric) {
        return itemText(id, R"({"kind": "ratio_to_benchmark", "direction": "up", "value": 1})",
                        QByteArray(R"("group": "G", "metric": ")") + metric + "\"", "choose");
    };
    const QByteArray items =
        choice("1", "roadShade") + ",\n" + choice("2", "parkingShade") + ",\n" + choice("3", "cleanBusShare");
    const Scheme scheme = schemeOf(packText(items, R"("aggregation": {"kind": "mean_ratio", "passScore": 70},
        "groups": [{"id": "G", "name": {"zh": "组", "en": "group"}, "choose": 2}])"));
    const SchemeResult result =
        judgedLast(scheme, parkOfYears({{2025, R"("economy": {"roadShade": 0.9, "parkingShade": 0.2, "cleanBusShare": 0.7})"}}));
    COMPARE_CLOSE(*result.score, 80);
    QCOMPARE(result.verdict, Verdict::Passed);
    QVERIFY(judgedLast(scheme, parkOfYears({{2025, R"("economy": {"roadShade": 0.9, "cleanBusShare": 0.4})"}})).verdict ==
            Verdict::NotPassed);
    QVERIFY(!judgedLast(scheme, parkOfYears({{2025, R"("economy": {"roadShade": 0.9})"}})).score); // two are asked for
}

void TestVerdicts::pointsAreRescaled()
{
    const auto scored = [](const char *id, const char *points) {
        return itemText(id, R"({"kind": "ordinal", "highest": 1})", QByteArray(R"("maxPoints": )") + points, "scored");
    };
    const QByteArray items = scored("a", "60") + ",\n" + scored("b", "40") + ",\n" +
                             itemText("x", R"({"kind": "ordinal", "highest": 1})", R"("maxPoints": 5)", "bonus");
    const auto score = [&](const char *kind, const QByteArray &members) {
        return judgedLast(schemeOf(packText(items, QByteArray(R"("aggregation": {"kind": ")") + kind + "\"}")),
                          parkOfYears({{2025, members}}))
            .score;
    };
    const QByteArray a = answer("a", R"("status": "yes", "value": 1)"), b = answer("b", R"("status": "no", "value": 0)"),
                     x = answer("x", R"("status": "yes", "value": 1)");
    COMPARE_CLOSE(*score("sum_points_rescaled_for_na", R"("answers": {)" + a + "," + b + "}"), 60);
    COMPARE_CLOSE(*score("sum_points_rescaled_for_na", R"("answers": {)" + a + R"(}, "notApplicable": {"own/b": "none"})"), 100);
    COMPARE_CLOSE(*score("category_caps", R"("answers": {)" + a + R"(}, "notApplicable": {"own/b": "none"})"), 60);
    COMPARE_CLOSE(*score("sum_points_rescaled_for_na", R"("answers": {)" + a + "," + b + "," + x + "}"), 65);
    QVERIFY(!score("sum_points_rescaled_for_na", R"("answers": {)" + a + "}"));
}

/// Two items of 10 points, one met and one that does not apply: whether the other counts for it says the aggregation, and none of
/// the two words that leave it out.
void TestVerdicts::theAggregationRescales()
{
    const auto score = [](const char *kind, const char *effect) {
        const auto item = [&](const char *id) {
            return itemText(id, R"({"kind": "bool", "expected": true})",
                            QByteArray(R"("maxPoints": 10, "naEffect": ")") + effect + "\"", "scored");
        };
        const Scheme scheme =
            schemeOf(packText(item("a") + ",\n" + item("b"), QByteArray(R"("aggregation": {"kind": ")") + kind + "\"}"));
        return *judgedLast(scheme, parkOfYears({{2025, R"("answers": {)" + answer("a", R"("status": "yes")") +
                                                           R"(}, "notApplicable": {"own/b": "none here"})"}}))
                    .score;
    };
    for (const char *effect : {"drop", "rescale"}) {
        COMPARE_CLOSE(score("sum_points_rescaled_for_na", effect), 20);
        COMPARE_CLOSE(score("category_caps", effect), 10);
    }
    COMPARE_CLOSE(score("sum_points_rescaled_for_na", "fail"), 10);
}

/// Two items of 4 met, one of 4 not applicable, bonus 3, most of the category 5: 8 · 12 / 8 + 3, and 5 + 3 where categories cap.
void TestVerdicts::categoryCapsAreOfTheirKind()
{
    const auto item = [](const char *id, const char *members, const char *role) {
        return itemText(id, R"({"kind": "bool", "expected": true})", QByteArray(R"("category": "K", )") + members, role);
    };
    const QByteArray items = item("a", R"("maxPoints": 4)", "scored") + ",\n" + item("b", R"("maxPoints": 4)", "scored") + ",\n" +
                             item("c", R"("maxPoints": 4)", "scored") + ",\n" + item("x", R"("maxPoints": 3)", "bonus");
    const auto score = [&](const char *kind) {
        const Scheme scheme =
            schemeOf(packText(items, QByteArray(R"("aggregation": {"kind": ")") + kind +
                                         R"("}, "categories": [{"id": "K", "name": {"zh": "类", "en": "k"}, "maxPoints": 5}])"));
        const QByteArray yes = R"("status": "yes")";
        return *judgedLast(scheme, parkOfYears({{2025, R"("answers": {)" + answer("a", yes) + "," + answer("b", yes) + "," +
                                                           answer("x", yes) + R"(}, "notApplicable": {"own/c": "none here"})"}}))
                    .score;
    };
    COMPARE_CLOSE(score("sum_points_rescaled_for_na"), 15);
    COMPARE_CLOSE(score("category_caps"), 8);
}

/// A gate holds or does not: neither its rule nor the pack gives it points that the score would lack.
void TestVerdicts::pointsOfGatesAreNone()
{
    const Scheme scheme = schemeOf(packText(itemText("g", R"({"kind": "ordinal", "highest": 3})", {}, "core") + ",\n" +
                                                itemText("a", R"({"kind": "ordinal", "highest": 3})", {}, "scored"),
                                            R"("aggregation": {"kind": "category_caps"})"));
    const SchemeResult result =
        judgedLast(scheme, parkOfYears({{2025, R"("answers": {)" + answer("g", R"("status": "yes", "value": 3)") + "," +
                                                   answer("a", R"("status": "yes", "value": 2)") + "}"}}));
    QVERIFY(!result.items[0].points);
    COMPARE_CLOSE(*result.items[1].points, 2);
    COMPARE_CLOSE(*result.score, 2);
}

void TestVerdicts::categoryCapsAndLevels()
{
    const QByteArray levels = R"("aggregation": {"kind": "category_caps"},
 "categories": [{"id": "env", "name": {"zh": "环境", "en": "environment"}, "maxPoints": 39}, {"id": "rest", "name": {"zh": "其他", "en": "rest"}}],
 "levels": [{"id": "bronze", "name": {"zh": "铜", "en": "bronze"}, "minScore": 40}, {"id": "silver", "name": {"zh": "银", "en": "silver"}, "minScore": 55},
  {"id": "gold", "name": {"zh": "金", "en": "gold"}, "minScore": 70, "requires": ["gate"]}])";
    const auto scored = [](const char *id, const char *category) {
        return itemText(id, R"({"kind": "ordinal", "highest": 100})", QByteArray(R"("category": ")") + category + "\"", "scored");
    };
    const Scheme scheme = schemeOf(packText(itemText("gate", R"({"kind": "bool", "expected": true})", {}, "prerequisite") +
                                                ",\n" + scored("e", "env") + ",\n" + scored("r", "rest"),
                                            levels));
    const auto by = [&](int e, int r, const char *gate) {
        return judgedLast(
            scheme, parkOfYears({{2025, R"("answers": {)" + answer("gate", QByteArray(R"("status": ")") + gate + "\"") + "," +
                                            answer("e", R"("status": "partly", "value": )" + QByteArray::number(e)) + "," +
                                            answer("r", R"("status": "partly", "value": )" + QByteArray::number(r)) + "}"}}));
    };
    COMPARE_CLOSE(*by(50, 20, "yes").score, 59); // 39 and 20
    QCOMPARE(by(50, 20, "yes").level, 1);
    QCOMPARE(by(50, 20, "yes").verdict, Verdict::Passed);
    QCOMPARE(by(50, 31, "yes").level, 2);
    QCOMPARE(by(50, 31, "no").level, -1); // gate, score, level (rules/evaluation-schemes.md, §5): no score makes up for a gate
    QCOMPARE(by(50, 20, "partly").level, -1);
    QCOMPARE(by(50, 31, "no").verdict, Verdict::NotPassed);
    QCOMPARE(by(10, 20, "yes").level, -1);
    const SchemeResult unanswered =
        judgedLast(scheme, parkOfYears({{2025, R"("answers": {)" + answer("e", R"("status": "yes", "value": 50)") + "," +
                                                   answer("r", R"("status": "yes", "value": 31)") + "}"}}));
    COMPARE_CLOSE(*unanswered.score, 70);
    QCOMPARE(unanswered.level, -1);
    QCOMPARE(unanswered.verdict, Verdict::Open);
}

/// As the entry values of zero-carbon-factory, which may be reached while the core item is not.
void TestVerdicts::levelsWithoutScoreAskForTheirItems()
{
    const Scheme scheme =
        schemeOf(packText(itemText("c", R"({"kind": "bool", "expected": true})", {}, "core") + ",\n" +
                              itemText("e", R"({"kind": "bool", "expected": true})"),
                          R"("levels": [{"id": "entry", "name": {"zh": "准入", "en": "entry"}, "requires": ["e"]}])"));
    const SchemeResult result = judgedLast(scheme, parkOfYears({{2025, R"("answers": {)" + answer("c", R"("status": "no")") +
                                                                           "," + answer("e", R"("status": "yes")") + "}"}}));
    QCOMPARE(result.level, 0);
    QVERIFY(!result.passed);
}

void TestVerdicts::weightedSum()
{
    const QByteArray items = itemText("a", R"({"kind": "bool", "expected": true})", R"("weight": 3)", "scored") + ",\n" +
                             itemText("b", R"({"kind": "ratio_to_benchmark", "direction": "up", "value": 0.8})",
                                      R"("weight": 1, "metric": "roadShade")", "scored");
    const Scheme scheme = schemeOf(packText(items, R"("aggregation": {"kind": "weighted_sum"})"));
    const auto score = [&](const QByteArray &members) { return judgedLast(scheme, parkOfYears({{2025, members}})).score; };
    const QByteArray yes = R"("answers": {"own/a": {"status": "yes"}})";
    COMPARE_CLOSE(*score(yes + R"(, "economy": {"roadShade": 0.4})"), 100 * (3 + 0.5) / 4);
    COMPARE_CLOSE(*score(yes + R"(, "economy": {"roadShade": 0.9})"), 100); // no more than fulfilled
    COMPARE_CLOSE(*score(yes + R"(, "notApplicable": {"own/b": "none"})"), 100);
    QVERIFY(!score(yes));
}

/// Weights .05 .10 .25 .20 .15 .15 .10, all met but the second: 90, which sums of doubles miss by a rounding.
void TestVerdicts::scoreOnTheMark()
{
    const QByteArray weights[]{"0.05", "0.10", "0.25", "0.20", "0.15", "0.15", "0.10"};
    QByteArray items, answers;
    for (size_t i = 0; i < std::size(weights); ++i) {
        const QByteArray id = "i" + QByteArray::number(qsizetype(i));
        items += (i ? ",\n" : "") + itemText(id, R"({"kind": "bool", "expected": true})", R"("weight": )" + weights[i], "scored");
        answers += (i ? "," : "") + answer(id, i == 1 ? R"("status": "no")" : R"("status": "yes")");
    }
    const auto by = [&](const QByteArray &mark) {
        const Scheme scheme = schemeOf(
            packText(items, R"("aggregation": {"kind": "weighted_sum", "passScore": )" + mark +
                                R"(}, "levels": [{"id": "l", "name": {"zh": "级", "en": "l"}, "minScore": )" + mark + "}]"));
        return judgedLast(scheme, parkOfYears({{2025, R"("answers": {)" + answers + "}"}}));
    };
    QVERIFY(*by("90").score < 90); // else this shows nothing
    QCOMPARE(by("90").verdict, Verdict::Passed);
    QCOMPARE(by("90").level, 0);
    QCOMPARE(by("90.000001").verdict, Verdict::NotPassed);
    QCOMPARE(by("90.000001").level, -1);
}

void TestVerdicts::scoresOfYears()
{
    const Scheme scheme = schemeOf(packText(
        itemText("1", R"({"kind": "ratio_to_benchmark", "direction": "up", "value": 10})", R"("metric": "mainPollutantsT")"),
        R"("aggregation": {"kind": "mean_ratio"}, "yearsAssessed": 3)"));
    const auto year = [](double amount) { return R"("economy": {)" + economy("mainPollutantsT", amount) + "}"; };
    const SchemeResult result = judgedLast(scheme, parkOfYears({{2023, year(4)}, {2025, year(8)}}));
    QCOMPARE(result.scores.size(), size_t(3));
    QCOMPARE(result.scores[0].year, 2025);
    COMPARE_CLOSE(*result.scores[0].score, 80);
    QCOMPARE(result.scores[1].year, 2024);
    QVERIFY(!result.scores[1].score); // there is no 2024
    COMPARE_CLOSE(*result.scores[2].score, 40);
}

void TestVerdicts::incompleteRowsGiveNoSums()
{
    Park park = parkOfYears(
        {{2025,
          R"("energySupply": {"powerReceived": [{"id": "g", "kind": "grid", "mwh": 80}, {"id": "d", "kind": "directNonFossil", "mwh": 20}]},
        "infrastructure": {"solidWaste": [{"id": "w", "generatedT": 10, "usedT": 4, "disposedT": 6, "landfilledT": 1}]}, "economy": {"valueAddedWanYuan": 10})"}});
    const auto values = [&] {
        return judgedLast(
            schemeOf(packText(
                itemText("a", R"({"kind": "threshold", "op": ">=", "value": 0})", R"("metric": "renewableEnergyShare")") + ",\n" +
                itemText("b", R"({"kind": "threshold", "op": "<=", "value": 9})", R"("metric": "energyPerValueAdded")") + ",\n" +
                itemText("c", R"({"kind": "threshold", "op": "<=", "value": 9})", R"("metric": "landfillShare")"))),
            park);
    };
    for (const ItemResult &item : values().items)
        QVERIFY(item.value);
    COMPARE_CLOSE(*values().items[2].value, 0.1);
    park.cases[0].energySupply.powerReceived[0].energy = {notGiven};
    for (const ItemResult &item : values().items)
        QVERIFY(!item.value && item.status == ItemStatus::NoData);
}

QTEST_APPLESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
