#include "core/base/wholefile.h"
#include "tests/support/fill.h"
#include "tests/support/parks.h"
#include "tests/support/zips.h"

#include <QDir>
#include <QStringConverter>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace core;

class TestParkJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void everyDeclaredKeySurvives();
    void defaultsAreLeftOut();
    void calendarsComeBack();
    void extraKeysSurvive();
    void numbersReadBackToTheSameDouble();
    void textsReadBackWhole();
    void refusals_data();
    void refusals();
    void placesOfRefusals();
    void acceptedOddities_data();
    void acceptedOddities();
    void deepNestingIsRefused();
    void filesThatCannotBeRead();
};

void TestParkJson::roundTrips_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &directory :
         {QStringLiteral(EXAMPLES), QStringLiteral(TEST_DATA "/parks"), QStringLiteral(TEST_DATA "/parks/broken")})
        for (const QString &file : QDir(directory).entryList({QStringLiteral("*.json")}))
            if (!file.contains(QLatin1StringView("expected")) && readPark(directory + u'/' + file))
                QTest::newRow(qPrintable(file)) << directory + u'/' + file;
}

void TestParkJson::roundTrips()
{
    QFETCH(QString, file);
    const Park park = support::parkFromFile(file);
    const QByteArray text = toJson(park);
    const auto again = parkFromJson(text);
    QVERIFY(again);
    QVERIFY(*again == park);
    QCOMPARE(toJson(*again), text);
    QVERIFY(support::findings(park) == support::findings(*again));
}

void TestParkJson::everyDeclaredKeySurvives()
{
    Park park = support::filledPark();
    support::dropProjectOnly(park);
    const auto again = parkFromJson(toJson(park));
    QVERIFY2(again, again ? "" : qPrintable(again.error().place + QString::number(int(again.error().code))));
    QVERIFY(*again == park);
}

void TestParkJson::defaultsAreLeftOut()
{
    const QByteArray text = toJson(support::parkWith(
        R"("infrastructure": {"solidWaste": [{"id": "a", "generatedT": 1, "usedT": 0, "usedFromStockT": 0, "hazardous": false}]},
           "transport": {"fleets": [{"id": "v", "vehicle": "x", "powertrain": "bev", "count": 1, "annualKm": 1, "energyPer100Km": 1, "energyUnit": "kWh", "shareInPark": 1}]})"));
    for (const char *key : {"usedFromStockT", "hazardous", "shareInPark", "aboveScale", "energySupply", "design", "parameters"})
        QVERIFY2(!text.contains(key), key);
    QVERIFY(text.contains("usedT")); // 0, but no default
    const QByteArray weather =
        toJson(support::parkWith(R"("design": {"weather": {"kind": "synthetic", "scaleToStation": false, "windHeightM": 10}})"));
    QVERIFY(weather.contains("synthetic") && !weather.contains("scaleToStation") && !weather.contains("windHeightM"));
    const QByteArray calendar =
        toJson(support::parkWith(R"("design": {"dispatch": "optimal", "calendar": {"firstWeekday": 1, "holidays": []}})"));
    QVERIFY(calendar.contains("optimal") && !calendar.contains("calendar"));
}

void TestParkJson::calendarsComeBack()
{
    const Park park = support::parkWith(R"("design": {"calendar": {"firstWeekday": 4, "holidays": ["01-01", "10-01"],
        "workdays": ["01-04"], "x-notice": "2026"}})");
    const DesignCalendar &calendar = park.cases[0].design.calendar;
    QCOMPARE(calendar.firstWeekday, Weekday::Thursday);
    QCOMPARE(calendar.holidays, (QStringList{"01-01", "10-01"}));
    QCOMPARE(calendar.workdays, QStringList{"01-04"});
    const QByteArray text = toJson(park);
    QVERIFY(text.contains("\"firstWeekday\": 4,") && text.contains("\"x-notice\": \"2026\""));
    const auto again = parkFromJson(text);
    QVERIFY(again && *again == park);
}

void TestParkJson::extraKeysSurvive()
{
    const Park park = support::parkWith(
        R"("x-case": [1, {"a": 12345678901234567890123}], "economy": {"x-why": "text", "grossOutputWanYuan": 5},
           "answers": {"x-a": 1, "i": {"status": "yes", "x-b": {"c": true}}},
           "energySupply": {"x-s": 1.50, "heatReceived": [{"id": "h", "kind": "fossil", "steam": {"tonnes": 1, "pressureMPa": 1, "x-meter": "M1", "x-a.x-b": 7}}], "x-c.x-d": 8})",
        R"("x-root": "根", "measures": [{"id": "m", "name": "n", "effects": {"x-e": 1, "fuels": [{"fuel": "coke", "quantity": 1, "x-f": 2}]}}])");
    const QByteArray text = toJson(park);
    for (const char *piece :
         {"12345678901234567890123", "1.50", "\"x-why\"", "\"x-a\"", "\"x-b\"", "\"x-meter\"", "根", "\"x-e\"", "\"x-f\""})
        QVERIFY2(text.contains(piece), piece);
    const auto again = parkFromJson(text);
    QVERIFY(again && *again == park);
    QVERIFY(support::evaluate(park).cases.front().hasResults);
}

void TestParkJson::numbersReadBackToTheSameDouble()
{
    for (const double number :
         {0.1, 1.0 / 3, 29.3076, 5e-324, 1.7976931348623157e308, 123456789012345680.0, 0.30000000000000004}) {
        const QByteArray text = QByteArray::fromStdString(json::numberText(number));
        QCOMPARE(text.toDouble(), number);
        const Park park = support::parkWith(R"("energySupply": {"electricityUse": [{"id": "a", "mwh": )" + text + "}]}");
        QCOMPARE(park.cases[0].energySupply.electricityUse[0].energy.value, number);
    }
}

void TestParkJson::textsReadBackWhole()
{
    Park park = *parkFromJson(support::textWith({}));
    for (const QString &id :
         {QString(QChar(QChar::ByteOrderMark)) + QStringLiteral("C1"), QString(QChar(0)) + QStringLiteral("z")}) {
        park.cases[0].id = id;
        EnterpriseFlag flag; // a key of a map
        flag.key = id;
        park.enterprises[0].flags = {flag};
        const auto again = parkFromJson(toJson(park));
        QVERIFY(again);
        QCOMPARE(again->cases[0].id, id);
        QCOMPARE(again->enterprises[0].flags[0].key, id);
    }
}

void TestParkJson::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &text, ErrorCode code, const char *place) {
        QTest::newRow(name) << text << int(code) << QString::fromUtf8(place);
    };
    const auto inSupply = [](const QByteArray &members) { return support::textWith(R"("energySupply": {)" + members + "}"); };
    row("empty", "", ErrorCode::JsonSyntax, "");
    row("a number", "5", ErrorCode::ExpectedObject, "");
    row("text after the end", support::textWith({}) + "x", ErrorCode::JsonSyntax, "");
    row("text after a zero byte", support::textWith({}) + QByteArray("\0 x", 3), ErrorCode::JsonSyntax, "");
    row("wrong format", R"({"format": "other", "version": 1})", ErrorCode::WrongFormat, "format");
    row("no version", R"({"format": "parkwright-exchange"})", ErrorCode::WrongVersion, "version");
    row("no park", R"({"format": "parkwright-exchange", "version": 1})", ErrorCode::MissingKey, "");
    row("UTF-16 with its mark", QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(u"{}"),
        ErrorCode::JsonEncoding, "");
    row("UTF-16 without a mark", QStringEncoder(QStringConverter::Utf16BE)(u"{}"), ErrorCode::JsonEncoding, "");
    row("not UTF-8", support::textWith("\"note\": \"\xC4\xFA\""), ErrorCode::JsonEncoding, "");
    row("a lone surrogate", support::textWith(R"("x-n": "\udc00")"), ErrorCode::JsonEncoding, "");
    row("NaN", inSupply(R"("electricityUse": [{"id": "a", "mwh": NaN}])"), ErrorCode::JsonSyntax, "");
    row("too large a number", inSupply(R"("electricityUse": [{"id": "a", "mwh": 1e999}])"), ErrorCode::NumberNotFinite,
        "cases/#1/energySupply/electricityUse/a/mwh");
    row("unknown key", inSupply(R"("electricityUse": [{"id": "a", "mwh": 1, "loadShape": "continuous"}])"), ErrorCode::UnknownKey,
        "cases/C1/energySupply/electricityUse/a/loadShape");
    row("unknown list", inSupply(R"("fleets": [])"), ErrorCode::UnknownKey, "cases/C1/energySupply/fleets");
    row("an id for water", support::textWith(R"("infrastructure": {"water": {"id": "w", "freshM3": 1, "reusedM3": 1}})"),
        ErrorCode::UnknownKey, "cases/C1/infrastructure/water/id");
    row("half a water", support::textWith(R"("infrastructure": {"water": {"freshM3": 1}})"), ErrorCode::MissingKey,
        "cases/C1/infrastructure/water");
    row("missing id", inSupply(R"("electricityUse": [{"mwh": 1}])"), ErrorCode::MissingKey,
        "cases/C1/energySupply/electricityUse/#1");
    row("half a steam", inSupply(R"("heatSent": [{"id": "h", "kind": "fossil", "steam": {"tonnes": 1}}])"), ErrorCode::MissingKey,
        "cases/C1/energySupply/heatSent/h/steam");
    row("custom without source",
        inSupply(
            R"("fuelUse": [{"id": "f", "fuel": "coke", "quantity": 1, "unit": "t", "activity": "finalUse", "custom": {"tco2PerUnit": 1}}])"),
        ErrorCode::MissingKey, "cases/C1/energySupply/fuelUse/f/custom");
    row("a measure without effects", support::textWith({}, R"("measures": [{"id": "m", "name": "n"}])"), ErrorCode::MissingKey,
        "measures/m");
    row("a list that is none", inSupply(R"("electricityUse": {"id": "a"})"), ErrorCode::ExpectedArray,
        "cases/C1/energySupply/electricityUse");
    row("a row that is none", inSupply(R"("electricityUse": [5])"), ErrorCode::ExpectedObject,
        "cases/C1/energySupply/electricityUse/#1");
    row("a system that is none", support::textWith(R"("energySupply": [])"), ErrorCode::ExpectedObject, "cases/C1/energySupply");
    row("a flag that is none", support::textWith({}, R"("parameters": {"onSiteCountsAsDirect": 1})"), ErrorCode::ExpectedFlag,
        "parameters/onSiteCountsAsDirect");
    row("a text that is none", inSupply(R"("electricityUse": [{"id": 5, "mwh": 1}])"), ErrorCode::ExpectedText,
        "cases/C1/energySupply/electricityUse/#1/id");
    row("texts that are none",
        support::textWith({},
                          R"("evidence": [{"id": "e", "title": "t", "fileName": "f", "sha256": "s", "refers": ["park", 5]}])"),
        ErrorCode::ExpectedTextList, "evidence/e/refers");
    row("half a year", support::textWith({}).replace("\"year\": 2025", "\"year\": 2025.5"), ErrorCode::ExpectedWholeNumber,
        "cases/C1/year");
    row("a year out of the calendar", support::textWith({}).replace("\"year\": 2025", "\"year\": -3"),
        ErrorCode::NumberOutOfRange, "cases/C1/year");
    row("ninth task", support::textWith({}, R"("measures": [{"id": "m", "name": "n", "effects": {}, "task": 9}])"),
        ErrorCode::NumberOutOfRange, "measures/m/task");
    const auto measure = [](const QByteArray &member) {
        return support::textWith({}, R"("measures": [{"id": "m", "name": "n", "effects": {}, )" + member + "}]");
    };
    row("a life of ages", measure(R"("lifetimeYears": 1e12)"), ErrorCode::NumberOutOfRange, "measures/m/lifetimeYears");
    row("a life below zero", measure(R"("lifetimeYears": -1)"), ErrorCode::NumberOutOfRange, "measures/m/lifetimeYears");
    row("a beginning out of the calendar", measure(R"("startYear": -2000000000)"), ErrorCode::NumberOutOfRange,
        "measures/m/startYear");
    row("an end out of the calendar", measure(R"("endYear": 20270)"), ErrorCode::NumberOutOfRange, "measures/m/endYear");
    row("month 13", inSupply(R"("greenAttributes": [{"id": "g", "kind": "certificate", "mwh": 1, "producedFrom": "2025-13"}])"),
        ErrorCode::ExpectedMonth, "cases/C1/energySupply/greenAttributes/g/producedFrom");
    row("reversed period",
        inSupply(
            R"("greenAttributes": [{"id": "g", "kind": "certificate", "mwh": 1, "producedFrom": "2025-02", "producedTo": "2025-01"}])"),
        ErrorCode::PeriodReversed, "cases/C1/energySupply/greenAttributes/g");
    row("neither gj nor steam", inSupply(R"("heatSent": [{"id": "h", "kind": "fossil"}])"), ErrorCode::NeitherEnergyNorSteam,
        "cases/C1/energySupply/heatSent/h");
    row("half a limit",
        support::textWith(
            R"("production": {"products": [{"id": "p", "product": "x", "output": 1, "unit": "t", "limitProduct": "x"}]})"),
        ErrorCode::LimitHalfGiven, "cases/C1/production/products/p");
    row("unknown word", support::textWith(R"("answers": {"i": {"status": "maybe"}})"), ErrorCode::UnknownWord,
        "cases/C1/answers/i/status");
    row("unknown word of the design", support::textWith(R"("design": {"dispatch": "best"})"), ErrorCode::UnknownWord,
        "cases/C1/design/dispatch");
    const auto calendar = [](const char *members) {
        return support::textWith(QByteArray(R"("design": {"calendar": {)") + members + "}}");
    };
    row("eighth weekday", calendar(R"("firstWeekday": 8)"), ErrorCode::NumberOutOfRange, "cases/C1/design/calendar/firstWeekday");
    row("weekday zero", calendar(R"("firstWeekday": 0)"), ErrorCode::NumberOutOfRange, "cases/C1/design/calendar/firstWeekday");
    row("half a weekday", calendar(R"("firstWeekday": 1.5)"), ErrorCode::ExpectedWholeNumber,
        "cases/C1/design/calendar/firstWeekday");
    row("a weekday as a word", calendar(R"("firstWeekday": "Monday")"), ErrorCode::ExpectedWholeNumber,
        "cases/C1/design/calendar/firstWeekday");
    row("29 February", calendar(R"("holidays": ["01-01", "02-29"])"), ErrorCode::LeapDay, "cases/C1/design/calendar/holidays");
    row("31 April", calendar(R"("workdays": ["04-31"])"), ErrorCode::NoDateOfYear, "cases/C1/design/calendar/workdays");
    row("a date with its year", calendar(R"("holidays": ["2026-01-01"])"), ErrorCode::NoDateOfYear,
        "cases/C1/design/calendar/holidays");
    row("a date twice", calendar(R"("holidays": ["01-01", "05-01", "01-01"])"), ErrorCode::DateRepeated,
        "cases/C1/design/calendar/holidays");
    row("a date in both lists", calendar(R"("holidays": ["01-01", "05-01"], "workdays": ["05-01"])"), ErrorCode::DateInBothLists,
        "cases/C1/design");
    row("dates that are numbers", calendar(R"("holidays": [101])"), ErrorCode::ExpectedTextList,
        "cases/C1/design/calendar/holidays");
    row("a key that is none", calendar(R"("firstDay": 1)"), ErrorCode::UnknownKey, "cases/C1/design/calendar/firstDay");
    row("empty reason", support::textWith(R"("notApplicable": {"waterReuse": ""})"), ErrorCode::EmptyReason,
        "cases/C1/notApplicable/waterReuse");
    row("empty key", support::textWith(R"("economy": {"": 1})"), ErrorCode::EmptyKey, "cases/C1/economy/");
    row("a key in a map row", support::textWith(R"("answers": {"i": {"status": "yes", "key": "j"}})"), ErrorCode::UnknownKey,
        "cases/C1/answers/i");
    row("empty id", inSupply(R"("electricityUse": [{"id": "", "mwh": 1}])"), ErrorCode::EmptyId,
        "cases/C1/energySupply/electricityUse/#1/id");
    row("an id with a slash", inSupply(R"("electricityUse": [{"id": "a/b", "mwh": 1}])"), ErrorCode::SlashInId,
        "cases/C1/energySupply/electricityUse/a/b/id");
    row("null inside x-", support::textWith(R"("x-a": {"b": [null]})"), ErrorCode::NullValue, "cases/C1/x-a");
    row("null row", inSupply(R"("electricityUse": [null])"), ErrorCode::NullValue, "cases/C1/energySupply/electricityUse/#1");
    row("repeated key in a map", support::textWith(R"("economy": {"a": 1, "a": 1})"), ErrorCode::RepeatedKey,
        "cases/#1/economy/a");
    row("repeated x-", support::textWith(R"("x-a": {"b": 1, "b": 2})"), ErrorCode::RepeatedKey, "cases/#1/x-a/b");
}

void TestParkJson::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(QString, place);
    const auto park = parkFromJson(text);
    QVERIFY(!park);
    QCOMPARE(int(park.error().code), code);
    if (park.error().code == ErrorCode::RepeatedKey || park.error().code == ErrorCode::NumberNotFinite)
        QCOMPARE(park.error().place.section(u'/', -1), place.section(u'/', -1));
    else
        QCOMPARE(park.error().place, place);
}

void TestParkJson::placesOfRefusals()
{
    const auto park = parkFromJson("{\n \"format\": \"parkwright-exchange\",\n \"version\": 1,\n  \"园\": 2\n}\n");
    QVERIFY(!park);
    QCOMPARE(park.error().line, 4);
    const auto cut = parkFromJson("{\n \"a\": [1,\n 2");
    QVERIFY(!cut);
    QCOMPARE(cut.error().line, 3);
    QCOMPARE(cut.error().column, 3);
    // a mark before the text moves nothing
    for (const QByteArray &text : {QByteArray("{\"format\":\"parkwright-exchange\",\"version\":1,\n\"foo\":1}"),
                                   QByteArray("{\"format\":\"parkwright-exchange\",\"version\":1,\"foo\":1}")}) {
        const auto plain = parkFromJson(text), marked = parkFromJson("\xEF\xBB\xBF" + text);
        QVERIFY(!plain && !marked);
        QCOMPARE(marked.error().line, plain.error().line);
        QCOMPARE(marked.error().column, plain.error().column);
    }
    // a key that differs in capitals only is named
    const auto meant = parkFromJson(support::textWith(R"("energySupply": {"powerreceived": []})"));
    QVERIFY(!meant);
    QCOMPARE(meant.error().detail, QStringLiteral("powerReceived"));
}

void TestParkJson::acceptedOddities_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF" + support::textWith({});
    QTest::newRow("a whole number written with a point") << support::textWith({}).replace("\"year\": 2025", "\"year\": 2025.0");
    QTest::newRow("a number too small for a double")
        << support::textWith(R"("energySupply": {"electricityUse": [{"id": "a", "mwh": 1e-999}]})");
    QTest::newRow("an empty system") << support::textWith(R"("ecosystem": {})");
    QTest::newRow("answers of another scheme") << support::textWith(R"("answers": {"eip/PM-P1": {"status": "no"}})");
    QTest::newRow("an id with spaces and Chinese")
        << support::textWith(R"("energySupply": {"electricityUse": [{"id": "一 号", "mwh": 1}]})");
}

void TestParkJson::acceptedOddities()
{
    QFETCH(QByteArray, text);
    QVERIFY(parkFromJson(text));
}

void TestParkJson::deepNestingIsRefused()
{
    const auto deep = parkFromJson(QByteArray(1000000, '['));
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, ErrorCode::JsonTooDeep);
    QVERIFY(parkFromJson(support::textWith(R"("x-deep": )" + QByteArray(20, '[') + QByteArray(20, ']'))));
}

void TestParkJson::filesThatCannotBeRead()
{
    QTemporaryDir directory;
    QCOMPARE(readPark(directory.filePath(QStringLiteral("none.json"))).error().code, ErrorCode::FileMissing);
    QCOMPARE(readPark(directory.path()).error().code, ErrorCode::FileNotRegular);
    const QString pipe = directory.filePath(QStringLiteral("pipe.json"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readPark(pipe).error().code, ErrorCode::FileNotRegular); // and does not wait for it
    QCOMPARE(readFile(QStringLiteral("/dev/zero"), 1).error().code, ErrorCode::FileNotRegular);
    const QString file = directory.filePath(QStringLiteral("a.bin"));
    support::writeFile(file, QByteArray(1025, 'a'));
    QCOMPARE(readFile(file, 1025), QByteArray(1025, 'a'));
    const auto refused = readFile(file, 1024);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(refused.error().subject, file);
    for (const QString &place : {pipe, directory.path()}) { // they stay what they are
        QCOMPARE(writeFile(place, "a").error().code, ErrorCode::FileNotReplaceable);
        QVERIFY(!QFileInfo(place).isFile());
    }
}

QTEST_APPLESS_MAIN(TestParkJson)
#include "tst_parkjson.moc"
