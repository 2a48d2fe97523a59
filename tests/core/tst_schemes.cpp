#include "tests/support/parks.h"

using namespace core;

namespace {

const Scheme &ndrc910()
{
    return *std::ranges::find(support::schemes(), QStringLiteral("ndrc-910"), &Scheme::id);
}

/// A judged account with this consumption [tce] and these emissions [t]; no other input.
SchemeResult judged(double tce, double tonnes, const QList<NotApplicable> &reasons = {}, Indicators indicators = {})
{
    Account account;
    account.energy.total = {tce};
    account.accounting.fuel = {tonnes};
    if (tce > 0)
        indicators.carbonPerEnergy = tonnes / tce;
    return judge(ndrc910(), account, indicators, reasons);
}

Indicators allMet()
{
    Indicators indicators;
    indicators.cleanEnergyShare = 0.9;
    indicators.productLimitShare = 1;
    indicators.solidWasteUse = 0.8;
    indicators.wasteEnergyUse = 0.5;
    indicators.waterReuse = 0.8;
    return indicators;
}

NotApplicable reason(const char *item)
{
    NotApplicable reason;
    reason.key = QString::fromLatin1(item);
    reason.reason = QStringLiteral("because");
    return reason;
}

} // namespace

class TestSchemes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void energyClasses_data();
    void energyClasses();
    void coreItem_data();
    void coreItem();
    void allGuidingItemsMustBeMet();
    void notApplicable();
    void gasInTheCleanShare();
    void allElectricParks_data();
    void allElectricParks();
    void brokenPacks_data();
    void brokenPacks();
    void conditions();
    void brokenConditions_data();
    void brokenConditions();
};

void TestSchemes::energyClasses_data()
{
    QTest::addColumn<double>("tce");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << 0.0 << "none";
    QTest::newRow("below 200,000") << 199999.0 << "none";
    QTest::newRow("200,000 is inside") << 200000.0 << "20-100";
    QTest::newRow("within 1e-9 below is on it") << 200000 * (1 - 5e-10) << "20-100";
    QTest::newRow("farther below is not") << 200000 * (1 - 5e-9) << "none";
    QTest::newRow("below a million") << 999999.0 << "20-100";
    QTest::newRow("a million is the upper class") << 1000000.0 << "100+";
    QTest::newRow("within 1e-9 below a million") << 1000000 * (1 - 5e-10) << "100+";
}

void TestSchemes::energyClasses()
{
    QFETCH(double, tce);
    QFETCH(QString, expected);
    QCOMPARE(ndrc910().classes[judged(tce, 1).classIndex].id, expected);
}

void TestSchemes::coreItem_data()
{
    QTest::addColumn<double>("tce");
    QTest::addColumn<double>("tonnes");
    QTest::addColumn<int>("status");
    QTest::addColumn<double>("gap");
    // rules, §8: 110,000 t of 500,000 tce are 0.22, gap 0.02
    QTest::newRow("0.22 of 0.2") << 500000.0 << 110000.0 << int(ItemStatus::NotMet) << 0.02;
    QTest::newRow("on the limit") << 500000.0 << 100000.0 << int(ItemStatus::Met) << 0.0;
    QTest::newRow("within 1e-9 above it") << 500000.0 << 100000 * (1 + 5e-10) << int(ItemStatus::Met) << 0.2 * 5e-10;
    QTest::newRow("farther above") << 500000.0 << 100000 * (1 + 5e-9) << int(ItemStatus::NotMet) << 0.2 * 5e-9;
    QTest::newRow("0.3 for large parks") << 2000000.0 << 590000.0 << int(ItemStatus::Met) << -0.005;
    QTest::newRow("a margin is negative") << 500000.0 << 50000.0 << int(ItemStatus::Met) << -0.1;
    QTest::newRow("no limit below the classes") << 100000.0 << 1.0 << int(ItemStatus::NoData) << 0.0;
}

void TestSchemes::coreItem()
{
    QFETCH(double, tce);
    QFETCH(double, tonnes);
    QFETCH(int, status);
    QFETCH(double, gap);
    const ItemResult item = judged(tce, tonnes).items.front();
    QCOMPARE(int(item.status), status);
    QCOMPARE(item.gap.has_value(), item.status != ItemStatus::NoData);
    if (item.gap)
        QVERIFY(std::abs(*item.gap - gap) < 1e-12);
    QVERIFY(item.value);
}

void TestSchemes::allGuidingItemsMustBeMet()
{
    QVERIFY(judged(500000, 90000, {}, allMet()).passed);
    QVERIFY(!judged(500000, 110000, {}, allMet()).passed);
    for (auto member : {&Indicators::cleanEnergyShare, &Indicators::productLimitShare, &Indicators::solidWasteUse,
                        &Indicators::wasteEnergyUse, &Indicators::waterReuse}) {
        Indicators one = allMet();
        one.*member = *(one.*member) - 0.01;
        QVERIFY(!judged(500000, 90000, {}, one).passed);
        one.*member = std::nullopt;
        QVERIFY(!judged(500000, 90000, {}, one).passed);
    }
}

void TestSchemes::notApplicable()
{
    Indicators indicators = allMet();
    indicators.waterReuse = 0.1;
    const SchemeResult excused = judged(500000, 90000, {reason("waterReuse")}, indicators);
    QVERIFY(excused.passed);
    QCOMPARE(excused.items[5].status, ItemStatus::NotApplicable);
    COMPARE_CLOSE(*excused.items[5].value, 0.1); // stays reported
    QVERIFY(!excused.items[5].gap);
    QVERIFY(judged(500000, 90000, {reason("ndrc-910/waterReuse")}, indicators).passed);
    // the core item can never be excused
    const SchemeResult core = judged(500000, 110000, {reason("carbonPerEnergy")}, allMet());
    QCOMPARE(core.items[0].status, ItemStatus::NotMet);
    QVERIFY(!core.passed);
}

void TestSchemes::gasInTheCleanShare()
{
    const QByteArray rows = R"("energySupply": {"powerReceived": [{"id": "p", "kind": "directNonFossil", "mwh": 1000}],
        "fuelUse": [{"id": "a", "fuel": "natural_gas", "quantity": 10, "unit": "10^4Nm3", "activity": "finalUse"}]})";
    const CaseEvaluation without = support::evaluateOne(rows);
    COMPARE_CLOSE(*without.schemes[0].items[1].value, *without.indicators.cleanEnergyShare);
    const CaseEvaluation with = support::evaluateOne(rows, R"("parameters": {"cleanEnergyIncludesGas": true})");
    COMPARE_CLOSE(*with.schemes[0].items[1].value, 1);
    COMPARE_CLOSE(*with.indicators.cleanEnergyShare, *without.indicators.cleanEnergyShare);
}

void TestSchemes::allElectricParks_data()
{
    QTest::addColumn<double>("uncoveredShare");
    QTest::addColumn<bool>("met");
    // rules, §3: at 0.2856 an all-electric park meets 0.2 with at most 6.86 % uncovered grid power
    QTest::newRow("6.86 %") << 0.0686 << true;
    QTest::newRow("6.87 %") << 0.0687 << false;
}

void TestSchemes::allElectricParks()
{
    QFETCH(double, uncoveredShare);
    QFETCH(bool, met);
    const double mwh = 2000000;
    const CaseEvaluation evaluated = support::evaluateOne(
        R"("energySupply": {"powerReceived": [{"id": "a", "kind": "grid", "mwh": )" +
        QByteArray::number(mwh * uncoveredShare, 'f', 6) + R"(}, {"id": "b", "kind": "directNonFossil", "mwh": )" +
        QByteArray::number(mwh * (1 - uncoveredShare), 'f', 6) + "}]}");
    QCOMPARE(evaluated.schemes[0].items[0].status == ItemStatus::Met, met);
}

void TestSchemes::brokenPacks_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("unknown metric") << QByteArray("\"metric\": \"waterReuse\"") << QByteArray("\"metric\": \"water\"");
    QTest::newRow("unknown comparison") << QByteArray("\"op\": \"<=\"") << QByteArray("\"op\": \"=\"");
    QTest::newRow("unknown rule") << QByteArray("threshold") << QByteArray("trend");
    QTest::newRow("no target") << QByteArray("\"value\": 0.9") << QByteArray("\"values\": 0.9");
    QTest::newRow("unknown role") << QByteArray("\"guiding\"") << QByteArray("\"other\"");
    QTest::newRow("no id") << QByteArray("\"id\": \"waterReuse\"") << QByteArray("\"key\": \"waterReuse\"");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("");
}

void TestSchemes::brokenPacks()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray text = support::bytesOf(QStringLiteral(":/schemes/ndrc-910.json"));
    QVERIFY(schemeFromJson(text));
    QVERIFY(text.contains(from));
    QVERIFY(!schemeFromJson(text.replace(from, to)));
}

void TestSchemes::conditions()
{
    // annex 1: four conditions; the answer of the examples has the id of the last one
    const auto &conditions = ndrc910().conditions;
    QCOMPARE(conditions.size(), size_t(4));
    QCOMPARE(conditions[1].id, "clearBoundary");
    QVERIFY(conditions[1].isAboutBoundary && !conditions[0].isAboutBoundary);
    QCOMPARE(conditions[3].id, "noMajorAccident");
    for (const SchemeCondition &condition : conditions) {
        QVERIFY(condition.clause.chinese.startsWith("附件1"));
        QVERIFY(condition.sourceUrl.startsWith("https://www.gov.cn/"));
    }
    for (const QStringView number : {u"1", u"2", u"3", u"4"})
        QVERIFY(ndrc910().annex(number));
    QVERIFY(!ndrc910().annex(u"5"));
    QCOMPARE(ndrc910().annex(u"2")->chapters.size(), size_t(6));
    QCOMPARE(ndrc910().annex(u"2")->chapters[1].chinese, "建设国家级零碳园区的可行性分析");
    // a pack may have neither
    QByteArray text = support::bytesOf(QStringLiteral(":/schemes/ndrc-910.json"));
    const auto bare = schemeFromJson(text.replace("\"conditions\"", "\"x-conditions\"").replace("\"annexes\"", "\"x-annexes\""));
    QVERIFY(bare && bare->conditions.empty() && bare->annexes.empty());
}

void TestSchemes::brokenConditions_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, ErrorCode code, const char *place) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << int(code) << place;
    };
    row("empty id", R"("id": "clearBoundary")", R"("id": "")", ErrorCode::EmptyId, "conditions/2/id");
    row("id twice", R"("id": "clearBoundary")", R"("id": "developmentZone")", ErrorCode::SchemeIdRepeated,
        "conditions/developmentZone/id");
    row("id of an item", R"("id": "clearBoundary")", R"("id": "waterReuse")", ErrorCode::SchemeIdRepeated,
        "conditions/waterReuse/id");
    row("no clause", R"("zh": "附件1 第2条")", R"("zh": "")", ErrorCode::SchemeTextEmpty, "conditions/clearBoundary/clause/zh");
    row("clause left out", R"("clause": {"zh": "附件1 第2条", "en": "annex 1, condition 2"},)", "", ErrorCode::MissingKey,
        "conditions/clearBoundary/clause");
    row("one language", R"("en": "Boundary and management body")", R"("en": "")", ErrorCode::SchemeTextEmpty,
        "conditions/clearBoundary/name/en");
    row("unknown profile", R"("profile": "boundary")", R"("profile": "weather")", ErrorCode::UnknownWord,
        "conditions/clearBoundary/profile");
    row("annex twice", R"({"id": "4")", R"({"id": "3")", ErrorCode::SchemeIdRepeated, "annexes/3/id");
    row("chapter without English", R"("en": "Safeguards")", R"("en": "")", ErrorCode::SchemeTextEmpty, "annexes/2/chapters/6/en");
}

void TestSchemes::brokenConditions()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, code);
    QFETCH(QString, place);
    QByteArray text = support::bytesOf(QStringLiteral(":/schemes/ndrc-910.json"));
    QVERIFY(text.contains(from));
    const auto scheme = schemeFromJson(text.replace(from, to));
    QVERIFY(!scheme);
    QCOMPARE(int(scheme.error().code), code);
    QCOMPARE(scheme.error().place, place);
    QVERIFY(scheme.error().line > 1);
}

QTEST_APPLESS_MAIN(TestSchemes)
#include "tst_schemes.moc"
