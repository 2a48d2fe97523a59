#include "core/economics/cashflow.h"

#include <QTest>

#include <cmath>

using namespace core::economics;

/// Cash flows and what is read from them, against a closed tool's money items and closed formulas.
class TestEconomics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moneyOfTheCommercialTool();
    void rates_data();
    void rates();
    void signsOfFlows();
    void paybacks();
    void partsMakeTheNet();
    void lossIsCarriedForward();
    void partsAddUpAtPresentValue();
    void levelisedCostIsTheAnnuity();

private:
    static bool isEqual(double a, double b) { return std::abs(a - b) <= 1e-12 * std::abs(b); }
};

/// cases/02-direct-supply, items 23 to 33 (10⁴ yuan, yuan/kWh), to 1e-12 relative.
void TestEconomics::moneyOfTheCommercialTool()
{
    const double energyMwh = 45.47724718196709, loadMwh = 560640, importMwh = 154321.73231313462;
    const double purchase = 7988.254757266199;
    Project project;
    project.years = 15;
    project.discountRate = 0.03;
    project.investment = 192.7250104744364 * 3600 / 10 + 78.37249949366642 * 2700 / 10 + energyMwh * 600 / 10 + 1500;
    QVERIFY(isEqual(project.investment, 94770.21346500507));
    const double networkFee = 536649.9191078284 * 0.022425 / 10; // 10⁴ yuan: MWh × yuan/kWh / 10
    QVERIFY(isEqual(networkFee, 1203.437443599306));
    project.energyCost = purchase;
    project.omCost = networkFee + 0.01 * project.investment + 100;
    QVERIFY(isEqual(project.energyCost + project.omCost, 10239.394335515557)); // item 28
    project.revenue = 5104.388888818176;
    project.replacements = {{8, energyMwh * 400 / 10}};
    std::vector<double> replacing(9, 0.0);
    replacing.back() = project.replacements.front().cost;
    const double replaced = netPresentValue(replacing, project.discountRate);
    QVERIFY(isEqual(replaced, 1436.0063550648888));                             // item 30
    QVERIFY(isEqual(indicators(project).netPresentValue, -157507.58151298494)); // item 31
    const auto costOf = [&](double yearlyCost, double energy) {                 // yuan/kWh
        return 10 * *levelisedCost(project.investment + replaced, yearlyCost - project.revenue, energy, project.discountRate,
                                   project.years);
    };
    QVERIFY(isEqual(costOf(purchase + project.omCost, loadMwh), 0.2353358929121689));   // item 32
    QVERIFY(isEqual(costOf(project.omCost, loadMwh - importMwh), 0.12811672909999255)); // item 33
}

void TestEconomics::rates_data()
{
    QTest::addColumn<QList<double>>("flows");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("one") << QList<double>{-100, 110} << QList<double>{0.1};
    QTest::newRow("two") << QList<double>{-100, 230, -132} << QList<double>{0.1, 0.2}; // (1.1 − x)(1.2 − x)
    QTest::newRow("none, only costs") << QList<double>{-100, -10} << QList<double>{};
    QTest::newRow("none, never zero") << QList<double>{-100, 150, -100} << QList<double>{};
    QTest::newRow("none, above the highest that is looked for") << QList<double>{-50, 1000} << QList<double>{};
    QTest::newRow("below zero") << QList<double>{-100, 50} << QList<double>{-0.5};
}

void TestEconomics::rates()
{
    QFETCH(QList<double>, flows);
    QFETCH(QList<double>, expected);
    const std::vector<double> found = internalRates({flows.begin(), flows.end()});
    QCOMPARE(qsizetype(found.size()), expected.size());
    for (size_t i = 0; i < found.size(); ++i)
        QVERIFY(std::abs(found[i] - expected[qsizetype(i)]) < 1e-12);
}

void TestEconomics::signsOfFlows()
{
    QVERIFY(changesSign({-100, 110}));
    QVERIFY(changesSign({0, 1000, 1000, -2000, 1500}));
    QVERIFY(!changesSign({-100, -10}));
    QVERIFY(!changesSign({0, 10}));
    QVERIFY(!changesSign({}));
    Project project;
    project.investment = 100;
    QVERIFY(!indicators(project).changesSign);
    project.revenue = 2000; // 2,000 % a year: above the highest rate that is looked for
    QVERIFY(indicators(project).changesSign && indicators(project).internalRates.empty());
}

void TestEconomics::paybacks()
{
    QCOMPARE(payback({-100, 40, 40, 40}), std::optional(2.5));
    QCOMPARE(payback({-100, 100}), std::optional(1.0));
    QCOMPARE(payback({-100, 40}), std::optional<double>());
    QCOMPARE(payback({-100, 120, -50, 60}), std::optional(2.5)); // a replacement puts it below zero again
    QCOMPARE(payback({10, 1}), std::optional(0.0));
}

void TestEconomics::partsMakeTheNet()
{
    const Project project{10, 0.08, 1000, 100, 50, 300, 20, 30, 10, 0.02, {{5, 120}}, 80, 0.25, 0};
    double discounted = 0;
    const auto years = cashFlow(project);
    QCOMPARE(years.size(), size_t(11));
    for (const YearFlow &year : years) {
        QVERIFY(std::abs(year.net - (year.subsidy + year.revenue + year.avoidedCost + year.residualValue - year.investment -
                                     year.energyCost - year.omCost - year.carbonCost - year.replacement - year.tax)) < 1e-9);
        discounted += year.discounted;
        QVERIFY(std::abs(year.discountedSum - discounted) < 1e-9);
    }
    QVERIFY(std::abs(indicators(project).netPresentValue - discounted) < 1e-9);
    QVERIFY(std::abs(years[3].avoidedCost - 300 * 1.02 * 1.02) < 1e-9);
}

void TestEconomics::lossIsCarriedForward()
{
    Project project;
    project.years = 2;
    project.investment = 200; // 100 a year depreciated
    project.revenue = 150;
    project.replacements = {{1, 100}};
    project.taxRate = 0.25;
    const auto years = cashFlow(project);
    QCOMPARE(years[1].tax, 0.0); // 150 − 100 − 100 = −50
    QCOMPARE(years[2].tax, 0.0); // 150 − 100 − 50 carried = 0
    QCOMPARE(years[2].sum, 0.0);
}

/// The parts of a flow add up at present value as they do in each year, to the net present value.
void TestEconomics::partsAddUpAtPresentValue()
{
    Project project;
    project.years = 10;
    project.discountRate = 0.08;
    project.investment = 1000;
    project.subsidy = 50;
    project.revenue = 40;
    project.avoidedCost = 200;
    project.avoidedCostLost = 30;
    project.wear = {0, 0.25, 0.5, 0.75, 1, 0, 0.25, 0.5, 0.75, 1};
    project.omCost = 20;
    project.carbonCost = -15;
    project.yearlyGrowth = 0.02;
    project.replacements = {{5, 300}};
    project.residualValue = 80;
    project.taxRate = 0.25;
    const std::vector<YearFlow> years = cashFlow(project);
    QVERIFY(isEqual(years[1].avoidedCost, 200));
    QVERIFY(isEqual(years[5].avoidedCost, 170 * std::pow(1.02, 4)));
    QVERIFY(isEqual(years[6].avoidedCost, 200 * std::pow(1.02, 5)));
    const YearFlow sums = presentValues(years, 0.08);
    QVERIFY(isEqual(sums.net, indicators(project).netPresentValue));
    QVERIFY(isEqual(sums.investment, 1000));
    QVERIFY(isEqual(sums.residualValue, 80 / std::pow(1.08, 10)));
    QVERIFY(isEqual(sums.net, sums.subsidy + sums.revenue + sums.avoidedCost + sums.residualValue - sums.investment -
                                  sums.energyCost - sums.omCost - sums.carbonCost - sums.replacement - sums.tax));
}

void TestEconomics::levelisedCostIsTheAnnuity()
{
    QVERIFY(isEqual(*levelisedCost(1000, 50, 200, 0.0, 10), (1000 + 500.0) / 2000));
    QVERIFY(isEqual(annuityFactor(0.03, 15), 11.937935086776));
    QVERIFY(!levelisedCost(1000, 50, 0, 0.05, 10));
}

QTEST_APPLESS_MAIN(TestEconomics)
#include "tst_economics.moc"
