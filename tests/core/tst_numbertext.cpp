#include "core/base/datetext.h"
#include "core/exchange/numbertext.h"
#include "core/units/unitchoices.h"
#include "tests/support/parks.h"

using namespace core;

class TestNumberText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void whatIsNoNumber_data();
    void whatIsNoNumber();
    void unitsAreMultiples_data();
    void unitsAreMultiples();
    void everyChoiceBeginsWithTheCanonicalUnit();
    void fuelUnits();
    void dates_data();
    void dates();
};

void TestNumberText::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *text, double value, const char *rest = "", bool comma = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << comma << value << QString::fromUtf8(rest);
    };
    row("1375", 1375);
    row("1,347,604.9", 1347604.9);
    row("  12.5 ", 12.5);
    row(".5", 0.5);
    row("5.", 5);
    row("-3", -3);
    row("−3", -3);
    row("+3", 3);
    row("１２３．５", 123.5);
    row("１，２３４", 1234);
    row("1 234 567", 1234567);
    row("1'234", 1234);
    row("12.3万", 123000);
    row("0.1亿", 1e7);
    row("3.5万kWh", 35000, "kWh");
    row("23.4 %", 0.234);
    row("23.4％", 0.234);
    row("1e3", 1000);
    row("2.5E-3 t", 0.0025, "t");
    row("100 t", 100, "t");
    row("1900万Nm3", 1.9e7, "Nm3");
    row("1,375", 1375);
    row("1,375", 1.375, "", true);
    row("1.375", 1375, "", true);
    row("1.234.567,8", 1234567.8, "", true);
    row("12 e", 12, "e");
}

void TestNumberText::numbers()
{
    QFETCH(QString, text);
    QFETCH(bool, comma);
    QFETCH(double, value);
    QFETCH(QString, rest);
    const auto number = writtenNumber(text, comma ? DecimalSign::Comma : DecimalSign::Point);
    QVERIFY(number);
    QCOMPARE(number->value, value); // to the last bit: 万 moves the exponent
    QCOMPARE(number->rest, rest);
}

void TestNumberText::whatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",          " ",        "-",         "abc",   "t 5",           "1,37",           "1,3756",
                             "12,34,567", "1.2.3",    "1,234.5.6", "..",    "一百",          "1234,567",       "#DIV/0!",
                             "N/A",       "1,234,56", "1..5",      "1e999", "1e99999999999", "1e2147483647亿", "1e-99999999999"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestNumberText::whatIsNoNumber()
{
    QFETCH(QString, text);
    QVERIFY(!writtenNumber(text));
}

void TestNumberText::unitsAreMultiples_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("factor");
    const auto row = [](Unit unit, const char *typed, double factor) {
        QTest::addRow("%s %d", typed, int(unit)) << int(unit) << QString::fromUtf8(typed) << factor;
    };
    row(Unit::MegawattHour, "万kWh", 10);
    row(Unit::MegawattHour, "万 千瓦时", 10);
    row(Unit::MegawattHour, "mwh", 1);
    row(Unit::MegawattHour, "度", 0.001);
    row(Unit::Gigajoule, "TJ", 1000);
    row(Unit::Gigajoule, "tce", 29.3076); // GB/T 2589: 29307.6 kJ/kgce
    row(Unit::Tonne, "万t", 1e4);
    row(Unit::CubicMetre, "万m3", 1e4);
    row(Unit::Hectare, "亩", 1.0 / 15);
    row(Unit::SquareKilometre, "ha", 0.01);
    row(Unit::TenThousandYuan, "元", 1e-4);
    row(Unit::TonneCo2, "t", 1);
}

void TestNumberText::unitsAreMultiples()
{
    QFETCH(int, unit);
    QFETCH(QString, typed);
    QFETCH(double, factor);
    const auto choices = unitChoices(Unit(unit), 1 / 29.3076);
    const UnitChoice *meant = unitMeant(choices, typed);
    QVERIFY(meant);
    COMPARE_CLOSE(meant->factor, factor);
    QVERIFY(!unitMeant(choices, u"furlong"));
}

void TestNumberText::everyChoiceBeginsWithTheCanonicalUnit()
{
    for (int unit = 0; unit < unitCount; ++unit) {
        const auto choices = unitChoices(Unit(unit));
        if (choices.empty())
            continue;
        QCOMPARE(choices.front().symbol, QString::fromUtf8(symbol(Unit(unit))));
        QCOMPARE(choices.front().factor, 1.0);
    }
}

void TestNumberText::fuelUnits()
{
    for (const char *text : {"万方", "万立方米", "万m³", "万Nm³", "10^4Nm3", "10^4 Nm3", "万标方"})
        QCOMPARE(plainFuelUnit(QString::fromUtf8(text)), QStringLiteral("万m3"));
    QCOMPARE(plainFuelUnit(u"吨"), QStringLiteral("t"));
    QVERIFY(plainFuelUnit(u"方") != plainFuelUnit(u"万方"));
}

void TestNumberText::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date"); // empty: none
    const auto row = [](const char *text, const char *date) { QTest::newRow(text) << QString::fromUtf8(text) << date; };
    row("2026-01-20", "2026-01-20");
    row("2026/1/20", "2026-01-20");
    row("2026.1.20", "2026-01-20");
    row("2026．1．20", "2026-01-20");
    row("2026年1月20日", "2026-01-20");
    row("2026 年 1 月 20 日", "2026-01-20");
    row("２０２６－１－２０", "2026-01-20");
    row("20260120", "2026-01-20");
    row("2026-01-20T08:30:00", "2026-01-20");
    row("2026/1/20 8:30", "2026-01-20");
    row("20 Jan 2026", "2026-01-20");
    row("January 20, 2026", "2026-01-20");
    row("2024-02-29", "2024-02-29");
    row("2026年1月", "2026-01");
    row("2026-1", "2026-01");
    row("2026", "2026");
    row("2026年", "2026");
    for (const char *text :
         {"", "2026-02-29", "2026-13-45", "20/1/2026", "长期", "forever", "26-1-20", "2026-01-20至2027-01-19", "45809"})
        row(text, "");
}

void TestNumberText::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, date);
    QCOMPARE(writtenDate(text).value_or(QString()), date);
    if (date.size() == 10)
        QCOMPARE(lastDayMeant(text), std::optional(QDate::fromString(date, Qt::ISODate)));
    if (date == "2026-01")
        QCOMPARE(lastDayMeant(text), std::optional(QDate(2026, 1, 31)));
    if (date == "2026")
        QCOMPARE(firstDayMeant(text), std::optional(QDate(2026, 1, 1)));
}

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
