#include "core/units/conversions.h"
#include "tests/support/parks.h"

using namespace core;

class TestUnits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void productsKeepTheirUnits();
    void fuelFactorOfTheGuidelines_data();
    void fuelFactorOfTheGuidelines();
    void conversions();
    void everyUnitButTwoHasASymbol();
};

void TestUnits::productsKeepTheirUnits()
{
    // rules, §8: 100 GWh of grid power without green cover are 83,250 t; 100,000 GJ of bought fossil steam 11,000 t
    COMPARE_CLOSE((MegawattHours{100000} * TonnesCo2PerMegawattHour{0.8325}).value, 83250);
    COMPARE_CLOSE((Gigajoules{100000} * TonnesCo2PerGigajoule{0.11}).value, 11000);
    // 100 GWh at the equal value 0.2856 are 28,560 tce
    COMPARE_CLOSE((MegawattHours{100000} * TcePerMegawattHour{0.2856}).value, 28560);
    COMPARE_CLOSE((TonnesCo2{110000} / Tce{500000}).value, 0.22);
    static_assert(std::is_same_v<decltype(Tonnes{1} * TonnesCo2PerTonne{2}), TonnesCo2>);
    static_assert(!std::is_convertible_v<MegawattHours, Gigajoules>);
}

void TestUnits::fuelFactorOfTheGuidelines_data()
{
    QTest::addColumn<double>("heatValue");
    QTest::addColumn<double>("carbon");
    QTest::addColumn<double>("oxidation");
    QTest::addColumn<double>("expected");
    // README of the example parks, table of check 4
    QTest::newRow("natural gas") << 389.31 << 15.3 << 0.99 << 21.62188;
    QTest::newRow("diesel") << 43.33 << 20.2 << 0.98 << 3.145122;
    QTest::newRow("gasoline") << 44.8 << 18.9 << 0.98 << 3.042547;
    QTest::newRow("anthracite") << 24.515 << 27.49 << 0.94 << 2.322768;
    QTest::newRow("fuel oil") << 40.19 << 21.1 << 0.98 << 3.047179;
}

void TestUnits::fuelFactorOfTheGuidelines()
{
    QFETCH(double, heatValue);
    QFETCH(double, carbon);
    QFETCH(double, oxidation);
    QFETCH(double, expected);
    const double factor = fuelFactor({heatValue}, carbon, oxidation).value;
    QVERIFY(std::abs(factor - expected) < 1e-5); // printed with five or six decimals
}

void TestUnits::conversions()
{
    COMPARE_CLOSE(fromKilowattHours(3600).value, 3.6);
    COMPARE_CLOSE(tenThousandCubicMetres(125000).value, 12.5);
    COMPARE_CLOSE(tonnesOfFuel(840).value, 0.84);
    COMPARE_CLOSE(toSquareKilometres({250}).value, 2.5);
}

void TestUnits::everyUnitButTwoHasASymbol()
{
    QCOMPARE(symbol(Unit::None), "");
    QCOMPARE(symbol(Unit::FuelUnit), "");
    for (int i = 1; i < unitCount; ++i)
        QVERIFY(i == int(Unit::FuelUnit) || *symbol(Unit(i)));
}

QTEST_APPLESS_MAIN(TestUnits)
#include "tst_units.moc"
