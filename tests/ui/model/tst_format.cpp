#include "core/exchange/numbertext.h"
#include "core/units/unitchoices.h"
#include "tests/support/parks.h"
#include "ui/model/format.h"

#include <QLocale>

#include <algorithm>

using namespace ui;

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headlines_data();
    void headlines();
    void numbers();
    void sharesAndIntensities();
    void thousandsOfChoice();
    void internationalHeadlines();
    void unitsWithWords();
    void labelsInSentences();
};

/// 元, 万 and 亩 are signs in files and in Chinese; English has its own. Signs without words stay what they are.
void TestFormat::unitsWithWords()
{
    using core::Unit;
    QCOMPARE(unitText(Unit::YuanPerKilowattHour), QStringLiteral("yuan/kWh"));
    QCOMPARE(unitText(Unit::YuanPerKilowattMonth), QStringLiteral("yuan/(kW·month)"));
    QCOMPARE(unitText(Unit::MegawattHour), QStringLiteral("MWh"));
    for (int unit = 0; unit < core::unitCount; ++unit) {
        QVERIFY2(!unitText(Unit(unit)).contains(u'元'), core::symbol(Unit(unit)));
        for (const core::UnitChoice &each : core::unitChoices(Unit(unit), 1)) { // of a list to choose from
            const QString sign = unitIn(each.symbol, Language::English);
            QVERIFY2(std::ranges::none_of(sign, [](QChar c) { return c.unicode() >= 0x4e00; }), qPrintable(sign));
            QCOMPARE(unitIn(each.symbol, Language::Chinese), each.symbol);
        }
    }
    QCOMPARE(unitIn(QStringLiteral("亿元/km²"), Language::English), QStringLiteral("10⁸ yuan/km²"));
    QCOMPARE(numberWithUnit(QStringLiteral("900"), QStringLiteral("t")), QStringLiteral("900 t"));
    QCOMPARE(numberWithUnit(QStringLiteral("900"), QStringLiteral("10⁴ Nm³")), QStringLiteral("900 × 10⁴ Nm³")); // two numbers
    QCOMPARE(withUnit(QStringLiteral("Heat"), QStringLiteral("GJ")), QStringLiteral("Heat (GJ)"));
    QCOMPARE(withUnit(QStringLiteral("Heat"), {}), QStringLiteral("Heat"));
}

void TestFormat::labelsInSentences()
{
    QCOMPARE(insideSentence(QStringLiteral("Power received")), QStringLiteral("power received"));
    QCOMPARE(insideSentence(QStringLiteral("PV")), QStringLiteral("PV"));
    QCOMPARE(insideSentence(QStringLiteral("电力受入")), QStringLiteral("电力受入"));
}

void TestFormat::headlines_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    // interface rules, §4
    QTest::newRow("emissions") << 1347604.9 << int(core::Unit::TonneCo2) << "1,348 kt CO₂" << QStringLiteral("134.8 万 t CO₂");
    QTest::newRow("energy") << 683292.3 << int(core::Unit::Tce) << "683.3 ktce" << QStringLiteral("68.33 万 tce");
    QTest::newRow("electricity") << 1579800.0 << int(core::Unit::MegawattHour) << "1,580 GWh" << QStringLiteral("158.0 万 MWh");
    QTest::newRow("small") << 446.2 << int(core::Unit::TonneCo2) << "446.2 t CO₂"
                           << "446.2 t CO₂";
    QTest::newRow("nothing") << 0.0 << int(core::Unit::Tce) << "0 tce"
                             << "0 tce";
    QTest::newRow("negative") << -83250.0 << int(core::Unit::TonneCo2) << QStringLiteral("−83.25 kt CO₂")
                              << QStringLiteral("−8.32 万 t CO₂");
    QTest::newRow("very large") << 1.58e9 << int(core::Unit::Tonne) << "1,580 Mt" << QStringLiteral("15.80 亿 t");
}

void TestFormat::headlines()
{
    QFETCH(double, value);
    QFETCH(int, unit);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QCOMPARE(Format(Language::English).headline(value, core::Unit(unit)).text(), english);
    QCOMPARE(Format(Language::Chinese).headline(value, core::Unit(unit)).text(), chinese);
}

void TestFormat::numbers()
{
    const Format format;
    QCOMPARE(format.fixed(1347604.94, 1), QStringLiteral("1,347,604.9"));
    QCOMPARE(format.fixed(-0.04, 1), QStringLiteral("0.0"));
    QCOMPARE(format.computed(21.62188123), QStringLiteral("21.6219"));
    QCOMPARE(format.computed(135660.4), QStringLiteral("135,660"));
    QCOMPARE(format.computed(0.105), QStringLiteral("0.105"));
    QCOMPARE(format.entered(1930000), QStringLiteral("1,930,000"));
    QCOMPARE(format.entered(700000), QStringLiteral("700,000"));
    QCOMPARE(format.entered(0.00001), QStringLiteral("0.00001"));
    QCOMPARE(Format::plain(-700000), QStringLiteral("-700000"));
    QCOMPARE(format.entered(0.30000000000000004), QStringLiteral("0.30000000000000004"));
    QCOMPARE(format.entered(-12.5), QStringLiteral("−12.5"));
    QCOMPARE(format.entered(999.25), QStringLiteral("999.25"));
}

void TestFormat::sharesAndIntensities()
{
    const Format format;
    QCOMPARE(format.share(0.28605), QStringLiteral("28.6 %"));
    QCOMPARE(format.intensity(1.9722), QStringLiteral("1.97"));
    QCOMPARE(format.intensity(0.197311), QStringLiteral("0.197"));
    // a value that would print like its limit without being on it gets digits
    QCOMPARE(format.intensity(0.19996, 0.2), QStringLiteral("0.19996"));
    QCOMPARE(format.intensity(0.2, 0.2), QStringLiteral("0.200"));
    QCOMPARE(format.share(0.79996, 0.8), QStringLiteral("79.996 %"));
}

void TestFormat::thousandsOfChoice()
{
    const Format spaces(Language::English, Thousands::Space), none(Language::English, Thousands::None);
    QCOMPARE(spaces.fixed(1347604.94, 1), QStringLiteral("1\u00a0347\u00a0604.9"));
    QCOMPARE(spaces.entered(-700000), QStringLiteral("−700\u00a0000"));
    QCOMPARE(none.fixed(1347604.94, 1), QStringLiteral("1347604.9"));
    QCOMPARE(none.computed(-135660.4), QStringLiteral("−135660"));
    QCOMPARE(none.headline(1347604.9, core::Unit::TonneCo2).text(), QStringLiteral("1348 kt CO₂"));
    for (const Thousands each : {Thousands::Comma, Thousands::Space, Thousands::None}) // what is shown reads back
        QCOMPARE(core::writtenNumber(Format(Language::Chinese, each).entered(-1234567.5))->value, -1234567.5);
    QCOMPARE(none.locale().toString(1234567), QStringLiteral("1234567"));
    QCOMPARE(Format().locale().toString(1234567), QStringLiteral("1,234,567"));
}

void TestFormat::internationalHeadlines()
{
    const Format format(Language::Chinese, Thousands::Comma, HeadlineUnits::International);
    QCOMPARE(format.headline(1347604.9, core::Unit::TonneCo2).text(), QStringLiteral("1,348 kt CO₂"));
    QCOMPARE(format.headline(1579800, core::Unit::MegawattHour).text(), QStringLiteral("1,580 GWh"));
    QCOMPARE(format.headline(2.5e6, core::Unit::SquareMetre).text(), QStringLiteral("2.50 百万 m²"));
    QCOMPARE(
        Format(Language::English, Thousands::Comma, HeadlineUnits::International).headline(2.5e6, core::Unit::SquareMetre).text(),
        QStringLiteral("2.50 million m²"));
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
