#include "core/exchange/resultjson.h"
#include "core/schemes/packtext.h"
#include "tests/support/packs.h"

#include <QFile>
#include <QRegularExpression>

using namespace core;
using namespace support;

class TestSchemePacks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classesByAnswerAndProvince();
    void wrongPacks_data();
    void wrongPacks();
    void linesOfWrongPacks();
    void sumsOfPointsNeedSome();
    void remarksAreKeptOut();
    void oneThingOfAPackIsChanged();
    void targetsOfEveryShippedPack();
    void shippedIds();
    void shippedCounts();
    void shippedItemsNameTheirSource();
    void threeSharesStayThree();
    void hunanByYear();
    void coastalPark_data();
    void coastalPark();
    void defaultIsNdrc();
    void readmeListsTheMetrics();
};

/// EIP EN-3: not below the national average, which somebody has to give.

/// History is what was metered: a plan for an earlier year is none. The judged case may be a plan.

/// Turkey, Yesil OSB: 0 to 3 points each.

/// EN-4: targets for the short, medium and long term.

/// HJ 274, 16: 京津冀 30 %, cities short of water 20 %, others 10 %; not said: no target.

void TestSchemePacks::classesByAnswerAndProvince()
{
    const auto target = [](const QByteArray &answers, const QString &province) {
        Park park = parkOfYears({{2025, answers}});
        park.profile.province = province;
        const SchemeResult result = judgedLast(shipped("hj-274"), park);
        return result.items[15].target;
    };
    const QByteArray yes = R"("answers": {"hj-274/waterShortCity": {"status": "yes"}})",
                     no = R"("answers": {"hj-274/waterShortCity": {"status": "no"}})";
    QVERIFY(!target({}, QStringLiteral("湖北省")));
    COMPARE_CLOSE(*target(no, QStringLiteral("湖北省")), 0.1);
    COMPARE_CLOSE(*target(yes, QStringLiteral("湖北省")), 0.2);
    COMPARE_CLOSE(*target(yes, QStringLiteral("河北省")), 0.3);
    COMPARE_CLOSE(*target({}, QStringLiteral("天津市")), 0.3);
}

/// rules/evaluation-schemes.md, §10: 2.4 of 3 up, 20 of 15 up, 5 of 4 down: 97.8 uncapped, 86.7 capped.

/// Shenzhen SZDB/Z 308-2018: what does not apply leaves, the points of the others are rescaled.

/// Turkey, Yesil OSB: platinum above 85, gold from 70, silver from 55, bronze from 40; environment 39 points at the most.

/// MIIT: a score for each of the last three years.

/// Quantities that are not entered make sums say nothing, not less.

void TestSchemePacks::wrongPacks_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, ErrorCode code, const char *place) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << int(code) << place;
    };
    row("no JSON", "{\"id\": \"own\"", "\"id\": \"own\"", ErrorCode::JsonSyntax, "");
    row("a list", "{\"id\": \"own\"", "[{\"id\": \"own\"", ErrorCode::JsonSyntax, "items");
    row("key twice", "\"version\": \"1\"", "\"version\": \"1\", \"version\": \"2\"", ErrorCode::RepeatedKey, "version");
    row("unknown key", "\"version\": \"1\"", "\"version\": \"1\", \"autor\": \"x\"", ErrorCode::UnknownKey, "autor");
    row("missing key", "\"issuer\": \"i\", ", "", ErrorCode::MissingKey, "issuer");
    row("one language", "\"issuer\": \"i\"", "\"issuer\": {\"zh\": \"部\"}", ErrorCode::MissingKey, "issuer/en");
    row("null", "\"issuer\": \"i\"", "\"issuer\": null", ErrorCode::ExpectedText, "issuer");
    row("empty text", "\"issuer\": \"i\"", "\"issuer\": \" \"", ErrorCode::SchemeTextEmpty, "issuer");
    row("one language", "\"zh\": \"甲\", ", "", ErrorCode::MissingKey, "name/zh");
    row("unknown status", "\"status\": \"group\"", "\"status\": \"groups\"", ErrorCode::UnknownWord, "status");
    row("slash in the id", "\"id\": \"own\"", "\"id\": \"o/n\"", ErrorCode::SlashInId, "id");
    row("empty id", "\"id\": \"one\"", "\"id\": \"\"", ErrorCode::EmptyId, "items/1/id");
    row("number as id", "\"id\": \"one\"", "\"id\": 1", ErrorCode::ExpectedText, "items/1/id");
    row("id twice", "\"id\": \"one\"", "\"id\": \"two\"", ErrorCode::SchemeIdRepeated, "items/two/id");
    row("unknown metric", "\"roadShade\"", "\"shade\"", ErrorCode::SchemeMetricUnknown, "items/one/metric");
    row("unknown role", "\"mandatory\"", "\"needed\"", ErrorCode::UnknownWord, "items/one/role");
    row("unknown mark", "\"mark\": \"O\"", "\"mark\": \"Z\"", ErrorCode::UnknownWord, "items/one/mark");
    row("no clause", "\"clause\": \"c\", ", "", ErrorCode::MissingKey, "items/one/clause");
    row("unknown rule", "\"kind\": \"threshold\"", "\"kind\": \"limit\"", ErrorCode::UnknownWord, "items/one/rule/kind");
    row("unknown comparison", "\"op\": \">=\"", "\"op\": \"=\"", ErrorCode::UnknownWord, "items/one/rule/op");
    row("no target", ", \"value\": 0.5", "", ErrorCode::SchemeRuleWithoutTarget, "items/one/rule");
    row("target as text", "\"value\": 0.5", "\"value\": \"0.5\"", ErrorCode::ExpectedNumber, "items/one/rule/value");
    row("target without end", "\"value\": 0.5", "\"value\": 1e999", ErrorCode::NumberNotFinite, "items/one/rule/value");
    row("unknown class", "\"value\": 0.5", "\"byClass\": {\"north\": 1}", ErrorCode::SchemeReferenceUnknown,
        "items/one/rule/byClass/north");
    row("target twice", "\"value\": 0.5", "\"value\": 0.5, \"byClass\": {\"all\": 1}", ErrorCode::UnknownKey,
        "items/one/rule/value");
    row("key of another rule", "\"value\": 0.5", "\"value\": 0.5, \"steps\": []", ErrorCode::UnknownKey, "items/one/rule/steps");
    row("numbers of years where one counts", "\"value\": 0.5", "\"value\": 0.5, \"byYear\": {\"2025\": 0.9}",
        ErrorCode::UnknownKey, "items/one/rule/byYear");
    row("years of no series", "\"value\": 0.5", "\"value\": 0.5, \"years\": 3", ErrorCode::UnknownKey, "items/one/rule/years");
    row("one number beside those of years", "\"byYear\": {", "\"value\": 0.99, \"byYear\": {", ErrorCode::UnknownKey,
        "items/four/rule/value");
    row("a benchmark of no series to something", "\"kind\": \"threshold\", \"op\": \">=\"",
        "\"kind\": \"ratio_to_benchmark\", \"direction\": \"up\", \"to\": \"totalTce\"", ErrorCode::UnknownKey,
        "items/one/rule/to");
    row("unknown group", "\"group\": \"G\"", "\"group\": \"H\"", ErrorCode::SchemeReferenceUnknown, "items/two/group");
    row("choose without group", "\"group\": \"G\", ", "", ErrorCode::MissingKey, "items/two/group");
    row("group too small", "\"choose\": 1", "\"choose\": 2", ErrorCode::SchemeGroupTooSmall, "groups/G");
    row("half an item to choose", "\"choose\": 1", "\"choose\": 0.5", ErrorCode::ExpectedWholeNumber, "groups/G/choose");
    row("unknown category", "\"category\": \"K\"", "\"category\": \"L\"", ErrorCode::SchemeReferenceUnknown,
        "items/one/category");
    row("level of nothing", "\"requires\": [\"one\"]", "\"requires\": [\"six\"]", ErrorCode::SchemeReferenceUnknown,
        "levels/l/requires");
    row("level without ask", ", \"requires\": [\"one\"]", "", ErrorCode::SchemeRuleWithoutTarget, "levels/l");
    row("steps in disorder", "\"from\": 0.2", "\"from\": 0.9", ErrorCode::SchemeOrder, "items/three/rule/steps/2");
    row("years in disorder", "\"2030\": 0.35", "\"2020\": 0.35", ErrorCode::SchemeOrder, "items/four/rule/byYear/2020");
    row("no year", "\"2030\": 0.35", "\"soon\": 0.35", ErrorCode::NumberOutOfRange, "items/four/rule/byYear/soon");
    row("series without years", ", \"years\": 3", "", ErrorCode::MissingKey, "items/five/rule/years");
    row("series of an answer", "\"metric\": \"mainPollutantsT\", ", "", ErrorCode::MissingKey, "items/five/metric");
    row("elasticity to nothing", "\"to\": \"industrialValueAdded\"", "\"to\": \"money\"", ErrorCode::SchemeMetricUnknown,
        "items/five/rule/to");
    row("unknown aggregation", "\"kind\": \"all_pass\"", "\"kind\": \"majority\"", ErrorCode::UnknownWord, "aggregation/kind");
    row("weight of nothing", "\"weight\": 2", "\"weight\": 0", ErrorCode::NumberOutOfRange, "items/three/weight");
    row("points above the most", "\"weight\": 2", "\"weight\": 2, \"maxPoints\": 3", ErrorCode::NumberOutOfRange,
        "items/three/rule/steps/2/points");
    row("points of a gate", "\"role\": \"mandatory\"", "\"role\": \"core\", \"maxPoints\": 3", ErrorCode::UnknownKey,
        "items/one/maxPoints");
    row("score where there is none", "\"kind\": \"all_pass\"", "\"kind\": \"all_pass\", \"passScore\": 70", ErrorCode::UnknownKey,
        "aggregation/passScore");
    row("cap of no ratios", "\"kind\": \"all_pass\"", "\"kind\": \"weighted_sum\", \"cap\": 1", ErrorCode::UnknownKey,
        "aggregation/cap");
    row("filter of another metric", "\"metric\": \"roadShade\"", "\"metric\": \"roadShade\", \"firms\": {\"flags\": [\"a\"]}",
        ErrorCode::UnknownKey, "items/one/firms");
}

namespace {

QByteArray wholePack()
{
    const QByteArray items =
        itemText("one", R"({"kind": "threshold", "op": ">=", "value": 0.5})", R"("metric": "roadShade", "category": "K")") +
        ",\n" + itemText("two", R"({"kind": "bool", "expected": true})", R"("group": "G")", "choose") + ",\n" +
        itemText(
            "three",
            R"({"kind": "points_steps", "direction": "up", "steps": [{"from": 0.2, "points": 2}, {"from": 0.4, "points": 4}]})",
            R"("metric": "parkingShade", "weight": 2)", "scored") +
        ",\n" +
        itemText("four", R"({"kind": "threshold_by_year", "op": ">=", "byYear": {"2025": 0.3, "2030": 0.35}})",
                 R"("metric": "cleanBusShare")") +
        ",\n" +
        itemText("five", R"({"kind": "elasticity", "to": "industrialValueAdded", "years": 3, "value": 0.6})",
                 R"("metric": "mainPollutantsT")");
    return packText(items, R"( "categories": [{"id": "K", "name": {"zh": "类", "en": "kind"}}],
 "groups": [{"id": "G", "name": {"zh": "组", "en": "group"}, "choose": 1}],
 "levels": [{"id": "l", "name": {"zh": "级", "en": "level"}, "requires": ["one"]}],
 "aggregation": {"kind": "all_pass"})");
}

} // namespace

void TestSchemePacks::wrongPacks()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, code);
    QFETCH(QString, place);
    QByteArray text = wholePack();
    QVERIFY(schemeFromJson(text));
    const qsizetype at = text.indexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);
    const auto scheme = schemeFromJson(text);
    QVERIFY(!scheme);
    QCOMPARE(int(scheme.error().code), code);
    if (code != int(ErrorCode::JsonSyntax)) // broken text has a line and a column and perhaps no path
        QCOMPARE(scheme.error().place, place);
    QVERIFY(code == int(ErrorCode::RepeatedKey) || scheme.error().line > 0);
}

void TestSchemePacks::linesOfWrongPacks()
{
    QByteArray text = wholePack();
    const qsizetype at = text.indexOf("\"roadShade\"");
    text.replace(at, 11, "\"shade\"");
    const auto scheme = schemeFromJson(text);
    QCOMPARE(scheme.error().line, int(text.left(at).count('\n')) + 1);
    QCOMPARE(scheme.error().subject, QStringLiteral("shade"));
}

/// Without them no park would ever have a score, whatever it enters.
void TestSchemePacks::sumsOfPointsNeedSome()
{
    QByteArray text = wholePack();
    text.replace("all_pass", "category_caps");
    QVERIFY(schemeFromJson(text)); // item three has the points of its steps
    text.replace("\"scored\"", "\"bonus\"");
    const auto scheme = schemeFromJson(text);
    QVERIFY(!scheme);
    QCOMPARE(int(scheme.error().code), int(ErrorCode::MissingKey));
    QCOMPARE(scheme.error().subject, QStringLiteral("maxPoints"));
    QCOMPARE(scheme.error().place, QStringLiteral("items"));
    QVERIFY(scheme.error().line > 0);
}

void TestSchemePacks::remarksAreKeptOut()
{
    QByteArray text = wholePack();
    text.replace("\"version\"", "\"x-author\": {\"name\": \"a\"}, \"version\"")
        .replace("\"op\": \">=\"", "\"x-why\": 1, \"op\": \">=\"");
    QVERIFY(schemeFromJson(text));
}

/// A name, a clause and targets of one item; not a byte more of the pack is another one.
void TestSchemePacks::oneThingOfAPackIsChanged()
{
    const QByteArray item = R"({"id": "a", "name": {"zh": "甲\"一\"", "en": "A \\"}, "clause": "§ 1", "rule": {"kind": "threshold",
        "op": ">=", "byClass": {"small": 0.20,"big" : 1e-1}}})";
    const QByteArray other = R"({"id": "b", "name": {"zh": "乙", "en": "B"}, "clause": {"zh": "一", "en": "1"},
        "rule": {"kind": "threshold_by_year", "op": ">=", "byYear": {"2025": 3}}})";
    const QByteArray pack = "\xEF\xBB\xBF{\n  \"items\": [" + item + ", " + other + "],\"x-own\" : [ 1 ] }\n";
    const PackText text(pack);
    const auto with = [&](const char *from, const char *to) { return std::optional(QByteArray(pack).replace(from, to)); };
    QCOMPARE(text.withText(0, "name", true, "甲“二”"), with(R"("甲\"一\"")", R"("甲“二”")"));
    QCOMPARE(text.withText(0, "name", false, "A \"2\""), with(R"("A \\")", R"("A \"2\"")"));
    QCOMPARE(text.withText(0, "clause", false, "§ 2"), with("§ 1", "§ 2"));
    QCOMPARE(text.withText(1, "clause", false, "2"), with(R"("en": "1")", R"("en": "2")"));
    QCOMPARE(text.target(0, "small"), std::optional(0.2));
    QCOMPARE(text.withTarget(0, "small", 0.25), with("0.20", "0.25"));
    QCOMPARE(text.target(0, "big"), std::optional(0.1));
    QCOMPARE(text.withTarget(0, "big", 12), with("1e-1", "12"));
    QVERIFY(!text.target(0, "none") && !text.withTarget(0, "none", 1));
    QVERIFY(!text.target(1, "small")); // by year
    QVERIFY(!text.withText(2, "name", true, "-") && !text.withText(0, "unit", true, "-"));
    QVERIFY(!PackText("{").target(0, "small"));
}

/// What the text says is what the item is judged by, and a pack with another target is taken.
void TestSchemePacks::targetsOfEveryShippedPack()
{
    int changed = 0;
    for (const Scheme &scheme : schemes()) {
        QFile file(QStringLiteral(":/schemes/%1.json").arg(scheme.id));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const PackText text(file.readAll());
        for (size_t item = 0; item < scheme.items.size(); ++item)
            for (size_t ofClass = 0; ofClass < scheme.classes.size(); ++ofClass) {
                const auto target = text.target(item, scheme.classes[ofClass].id);
                if (!target)
                    continue;
                QCOMPARE(scheme.items[item].targetByClass[ofClass], target);
                const auto other = schemeFromJson(*text.withTarget(item, scheme.classes[ofClass].id, *target == 1 ? 2 : 1));
                const bool isRubric = scheme.items[item].rule.kind == RuleKind::Ordinal; // 2 may be above its highest step
                QVERIFY2(other || isRubric, qPrintable(scheme.id + u'/' + scheme.items[item].id));
                changed += other ? 1 : 0;
            }
    }
    QVERIFY(changed > 50);
}

void TestSchemePacks::shippedIds()
{
    QStringList ids;
    for (const Scheme &scheme : support::schemes())
        ids.append(scheme.id);
    QCOMPARE(ids, QStringList({"ndrc-910", "eip", "green-direct-650", "green-direct-688", "guideline-six-systems", "hj-274",
                               "hunan-2027", "hunan-2030", "hunan-2035", "jiangsu-reference", "miit-green-park",
                               "near-consumption-1192", "vietnam-eip", "zero-carbon-factory"}));
}

/// rules/evaluation-schemes.md, §10, worked checks

void TestSchemePacks::shippedCounts()
{
    const Scheme &hj = shipped("hj-274");
    QCOMPARE(countOf(hj, ItemRole::Mandatory), 17);
    QCOMPARE(countOf(hj, ItemRole::Choose), 15);
    QCOMPARE(hj.items.size(), size_t(32));
    const int sizes[]{4, 2, 2, 2, 3, 2};
    for (int i = 0; i < 6; ++i)
        QCOMPARE(sizeOf(hj, QByteArray("G") + QByteArray::number(i + 1)), sizes[i]);
    for (size_t i = 0; i < hj.items.size(); ++i)
        QCOMPARE(hj.items[i].id, QString::number(i + 1));
    const Scheme &miit = shipped("miit-green-park");
    QCOMPARE(countOf(miit, ItemRole::Mandatory), 18);
    QCOMPARE(countOf(miit, ItemRole::Choose), 13);
    QCOMPARE(sizeOf(miit, "R") * 10000 + sizeOf(miit, "B") * 1000 + sizeOf(miit, "T") * 100 + sizeOf(miit, "E") * 10 +
                 sizeOf(miit, "N"),
             42223);
    QCOMPARE(miit.yearsAssessed, 3);
    const Scheme &eip = shipped("eip");
    QCOMPARE(countOf(eip, ItemRole::Prerequisite), 18);
    QCOMPARE(countOf(eip, ItemRole::Mandatory), 33);
    const StatusCounts none{};
    QCOMPARE(none[0], 0);
    QCOMPARE(shipped("jiangsu-reference").items.size(), size_t(20));
    QCOMPARE(shipped("guideline-six-systems").categories.size(), size_t(10)); // six systems, four areas
    for (const SchemeItem &item : shipped("guideline-six-systems").items)
        QVERIFY(item.rule.kind == RuleKind::Bool); // no invented threshold
    QCOMPARE(shipped("guideline-six-systems").status, QStringLiteral("draft"));
}

void TestSchemePacks::shippedItemsNameTheirSource()
{
    const auto isLatin = [](const QString &text) { // none left in Chinese for English readers
        return !text.isEmpty() && std::ranges::none_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
    };
    for (const Scheme &scheme : support::schemes()) {
        for (const LocalText &each : {scheme.issuer, scheme.document, scheme.version})
            QVERIFY2(isLatin(each.english) && !each.chinese.isEmpty(), qPrintable(scheme.id));
        for (const SchemeItem &item : scheme.items) {
            QVERIFY2(!item.clause.chinese.isEmpty() && !item.mark.isEmpty(), qPrintable(scheme.id + u'/' + item.id));
            QVERIFY2(isLatin(item.clause.english), qPrintable(scheme.id + u'/' + item.id));
            QVERIFY2(item.sourceUrl.startsWith("http"), qPrintable(scheme.id + u'/' + item.id));
            QVERIFY(!item.name.chinese.isEmpty() && !item.name.english.isEmpty());
            QVERIFY2(scheme.id == defaultScheme || !item.evidence.chinese.isEmpty(), qPrintable(scheme.id + u'/' + item.id));
        }
    }
}

/// rules/evaluation-schemes.md, §9: renewable, non-fossil and clean have three numerators.

void TestSchemePacks::threeSharesStayThree()
{
    const CaseEvaluation of = support::evaluateOne(R"("energySupply": {
        "powerReceived": [{"id": "g", "kind": "grid", "mwh": 500}],
        "generation": [{"id": "p", "technology": "pv", "mwh": 200}, {"id": "n", "technology": "nuclear", "mwh": 300}],
        "fuelUse": [{"id": "f", "fuel": "natural_gas", "quantity": 1, "unit": "10^4Nm3", "activity": "finalUse"}]},
        "parameters": {"cleanEnergyIncludesGas": true})");
    const auto value = [&](const char *scheme, const char *item) {
        const auto index = size_t(&shipped(scheme) - support::schemes().data());
        const auto &items = shipped(scheme).items;
        return of.schemes[index]
            .items[size_t(std::ranges::find(items, QLatin1StringView(item), &SchemeItem::id) - items.begin())]
            .value;
    };
    const double k = of.account.parameters.electricityEqualValue.value, c = of.account.energy.total.value;
    const double gas = of.account.energy.naturalGas.value;
    COMPARE_CLOSE(*value("hj-274", "12"), 200 * k / c);
    COMPARE_CLOSE(*value("jiangsu-reference", "7"), 500 * k / c);
    COMPARE_CLOSE(*value("hunan-2027", "cleanEnergyShare"), (500 * k + gas) / c);
}

void TestSchemePacks::hunanByYear()
{
    // 湘工信节能〔2025〕467号: 1.0 / 0.7 / 0.3 and 1.1 / 0.8 / 0.5; no limit below 2 万tce
    const double small[]{1.0, 0.7, 0.3}, large[]{1.1, 0.8, 0.5}, clean[]{0.6, 0.7, 0.9}, heat[]{0.5, 0.55, 0.6};
    const char *const ids[]{"hunan-2027", "hunan-2030", "hunan-2035"};
    for (size_t i = 0; i < 3; ++i) {
        const auto judgedAt = [&](double tce) {
            Account account;
            account.energy.total = {tce};
            Indicators indicators;
            indicators.carbonPerEnergy = 0.5;
            return judge(shipped(ids[i]), account, indicators, {});
        };
        QVERIFY(!judgedAt(19000).items[0].target);
        COMPARE_CLOSE(*judgedAt(20000).items[0].target, small[i]);
        COMPARE_CLOSE(*judgedAt(1000000).items[0].target, large[i]);
        COMPARE_CLOSE(*judgedAt(20000).items[2].target, clean[i]);
        COMPARE_CLOSE(*judgedAt(20000).items[5].target, heat[i]);
    }
}

/// Every pack on the coastal park; the values were computed a second time by tests/data/schemes/values.py, which says how.
void TestSchemePacks::coastalPark_data()
{
    QTest::addColumn<QString>("id");
    for (const Scheme &scheme : support::schemes())
        QTest::newRow(qPrintable(scheme.id)) << scheme.id;
}

void TestSchemePacks::coastalPark()
{
    QFETCH(QString, id);
    static const Park park = support::coastalPark();
    static const Evaluation evaluation = support::evaluate(park);
    static const QList<QByteArray> lines = support::bytesOf(QStringLiteral(TEST_DATA "/schemes/coastal-park.csv")).split('\n');
    size_t compared = 0;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() < 7 || QString::fromUtf8(cells[0]) != id)
            continue;
        const auto index = std::ranges::find(park.cases, QString::fromUtf8(cells[1]), &Case::id) - park.cases.begin();
        const auto &results = evaluation.cases[size_t(index)].schemes;
        const auto result = std::ranges::find_if(results, [&](const SchemeResult &each) { return each.scheme->id == id; });
        const Scheme &scheme = *result->scheme;
        const auto item = std::ranges::find(scheme.items, QString::fromUtf8(cells[3]), &SchemeItem::id);
        QVERIFY2(item != scheme.items.end(), line);
        const ItemResult &of = result->items[size_t(item - scheme.items.begin())];
        QCOMPARE(scheme.classes[result->classIndex].id, QString::fromUtf8(cells[2]));
        QVERIFY2(of.value.has_value() == !cells[4].isEmpty(), line);
        QVERIFY2(!of.value || support::isClose(*of.value, cells[4].toDouble()), line);
        QVERIFY2(of.target.has_value() == !cells[5].isEmpty(), line);
        QVERIFY2(!of.target || support::isClose(*of.target, cells[5].toDouble()), line);
        QVERIFY2(key(of.status) == std::string_view(cells[6].constData(), size_t(cells[6].size())), line);
        ++compared;
    }
    QCOMPARE(compared, std::ranges::find(support::schemes(), id, &Scheme::id)->items.size() * size_t(park.cases.size()));
}

void TestSchemePacks::defaultIsNdrc()
{
    QCOMPARE(support::schemes().front().id, defaultScheme);
    const ResultChoice none, two{{}, {QStringLiteral("eip"), QStringLiteral("hj-274")}};
    QVERIFY(none.has(shipped("ndrc-910")) && !none.has(shipped("eip")));
    QVERIFY(two.has(shipped("eip")) && two.has(shipped("hj-274")) && !two.has(shipped("ndrc-910")));
}

void TestSchemePacks::readmeListsTheMetrics()
{
    const QString readme = QString::fromUtf8(support::bytesOf(QStringLiteral(SOURCE_ROOT "/resources/schemes/README.md")));
    QStringList listed, units, known, knownUnits;
    static const QRegularExpression row(QStringLiteral("^\\| `(\\w+)` \\| ([^|]+) \\| (?:C|E|A)"),
                                        QRegularExpression::MultilineOption);
    for (auto each = row.globalMatch(readme); each.hasNext();) {
        const auto match = each.next();
        listed.append(match.captured(1));
        units.append(match.captured(2));
    }
    for (const Metric &metric : allMetrics()) {
        known.append(QString::fromUtf8(metric.key.data(), qsizetype(metric.key.size())));
        knownUnits.append(QString::fromUtf8(metric.unit.data(), qsizetype(metric.unit.size())));
    }
    QCOMPARE(listed, known);
    QCOMPARE(units, knownUnits);
}

QTEST_APPLESS_MAIN(TestSchemePacks)
#include "tst_schemepacks.moc"
