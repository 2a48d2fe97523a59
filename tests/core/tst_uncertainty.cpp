#include "core/accounting/uncertainty.h"
#include "core/reference/viewfactors.h"
#include "tests/support/parks.h"

#include <numeric>

using namespace core;

namespace {

const UncertaintyTable &table()
{
    static const UncertaintyTable read = *UncertaintyTable::read(QStringLiteral(":/reference"));
    return read;
}
double confidenceZ()
{
    return ViewFactors::read(QStringLiteral(":/reference"))->confidenceZ;
}

/// A ledger of rows that each have a quantity of their own, known within a share that is one standard deviation.
UncertainLedger independentRows(const std::vector<UncertainLedger::Row> &rows, double deviation)
{
    UncertainLedger ledger;
    ledger.sigmas = 1;
    ledger.rows = rows;
    for (auto &row : ledger.rows) {
        row.quantity = qint32(ledger.inputs.size());
        ledger.inputs.push_back({UncertainInput::Kind::Quantity, {}, row.quantity, deviation});
    }
    return ledger;
}

UncertainLedger coastalLedger(const Park &park, qsizetype caseIndex)
{
    const CaseEvaluation evaluated = evaluateCase(park, caseIndex, support::library(), {}, support::currentYear, false);
    return uncertainLedger(park, caseIndex, evaluated.account, table(), confidenceZ());
}

} // namespace

class TestUncertainty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gradesOfRows();
    void independentVariancesAdd();
    void sharedFactorsAddWhole();
    void quantityThatDrivesBothCancels();
    void influencesMakeTheWhole();
    void probabilities();
    void meansAreThoseOfTheAccount();
    void drawsAgreeWithTheFirstOrder();
    void sumOfNormalsIsNormal();
    void productOfTwoFactors();
    void sameSeedSameBits();
    void cancelled();
    void nothingUncertain();
    void consumptionThatMayVanish();
    void probabilityOfPassing();
};

void TestUncertainty::gradesOfRows()
{
    const Park park = support::coastalPark();
    const CaseEvaluation evaluated = evaluateCase(park, 2, support::library(), {}, support::currentYear, false);
    const auto grade = [&](const char *list, qint32 index) {
        Contribution row;
        row.list = listIndex(System::EnergySupply, list);
        row.index = index;
        return gradeOf(park, 2, row);
    };
    QCOMPARE(grade("powerReceived", 0), DataGrade::High);   // EV1 refers to PR1
    QCOMPARE(grade("greenAttributes", 1), DataGrade::High); // EV2 refers to the list
    QCOMPARE(grade("generation", 0), DataGrade::Good);      // nothing refers to it
    Contribution row;
    row.list = listIndex(System::EnergySupply, "powerReceived");
    row.index = 0;
    QCOMPARE(gradeOf(park, 4, row), DataGrade::Fair); // a plan
    QVERIFY(table().activity(DataGrade::High) < table().activity(DataGrade::Good));
    QVERIFY(table().activity(DataGrade::Good) < table().activity(DataGrade::Fair));
    QVERIFY(!table().source(DataGrade::Good).document.isEmpty());
}

void TestUncertainty::independentVariancesAdd()
{
    const UncertainLedger ledger = independentRows({{300, 0}, {400, 0}, {0, 1000}}, 0.1);
    const Propagation of = propagate(ledger);
    COMPARE_CLOSE(of.emissions.mean, 700);
    COMPARE_CLOSE(of.emissions.deviation, 50); // 30² + 40²
    COMPARE_CLOSE(of.energy.deviation, 100);
    // of a quotient of independent parts relative variances add
    const double relative = std::sqrt(std::pow(50.0 / 700, 2) + 0.01);
    COMPARE_CLOSE(of.indicator->deviation / of.indicator->mean, relative);
}

void TestUncertainty::sharedFactorsAddWhole()
{
    UncertainLedger ledger;
    ledger.sigmas = 1;
    ledger.inputs.push_back({UncertainInput::Kind::EmissionFactor, {}, -1, 0.1});
    ledger.rows = {{300, 0, -1, 0, -1}, {400, 0, -1, 0, -1}, {0, 1000, -1, -1, -1}};
    COMPARE_CLOSE(propagate(ledger).emissions.deviation, 70); // 30 + 40: both move together
    const MonteCarloResult draws = monteCarlo(ledger, {.seed = 3, .draws = 20000, .stop = {}, .progress = {}});
    QVERIFY(std::abs(draws.emissions.deviation / 70 - 1) < 0.02);
}

/// One fuel alone: more of it is more of both, the indicator stays.
void TestUncertainty::quantityThatDrivesBothCancels()
{
    const UncertainLedger ledger = independentRows({{200, 100}}, 0.1);
    const Propagation of = propagate(ledger);
    COMPARE_CLOSE(of.emissions.deviation, 20);
    QVERIFY(of.indicator->deviation < 1e-12);
    QVERIFY(of.influences.empty() || of.influences.front().share <= 1);
    const MonteCarloResult draws = monteCarlo(ledger, {.seed = 1, .draws = 1000, .stop = {}, .progress = {}});
    QVERIFY(std::abs(draws.quantiles[2] - draws.quantiles[0]) < 1e-12);
}

void TestUncertainty::influencesMakeTheWhole()
{
    const Propagation of = propagate(coastalLedger(support::coastalPark(), 2));
    double sum = 0;
    for (size_t i = 0; i < of.influences.size(); ++i) {
        sum += of.influences[i].share;
        QVERIFY(i == 0 || of.influences[i].share <= of.influences[i - 1].share);
    }
    COMPARE_CLOSE(sum, 1);
    QVERIFY(of.influences.size() > 3);
}

void TestUncertainty::probabilities()
{
    // table of the normal distribution: Φ(1) = 0.841344746…, Φ(1.96) = 0.975
    QVERIFY(std::abs(probabilityBelow({0.18, 0.02}, 0.2) - 0.841344746068543) < 1e-12);
    COMPARE_CLOSE(probabilityBelow({0.2, 0.02}, 0.2), 0.5);
    QVERIFY(std::abs(probabilityBelow({0, 1}, confidenceZ()) - 0.975) < 1e-12);
    QCOMPARE(probabilityBelow({0.2, 0}, 0.2), 1.0);
    QCOMPARE(probabilityBelow({0.21, 0}, 0.2), 0.0);
}

void TestUncertainty::meansAreThoseOfTheAccount()
{
    const Park park = support::coastalPark();
    for (qsizetype i = 0; i < park.cases.size(); ++i) {
        const CaseEvaluation evaluated = evaluateCase(park, i, support::library(), {}, support::currentYear, false);
        const Propagation of = propagate(uncertainLedger(park, i, evaluated.account, table(), confidenceZ()));
        COMPARE_CLOSE(of.emissions.mean, evaluated.account.accounting.total().value);
        COMPARE_CLOSE(of.energy.mean, evaluated.account.energy.total.value);
        COMPARE_CLOSE(of.indicator->mean, *evaluated.indicators.carbonPerEnergy);
    }
}

void TestUncertainty::drawsAgreeWithTheFirstOrder()
{
    const UncertainLedger ledger = coastalLedger(support::coastalPark(), 2);
    const Propagation first = propagate(ledger);
    const MonteCarloResult draws = monteCarlo(ledger, {.seed = 7, .draws = 20000, .stop = {}, .progress = {}});
    // four standard errors of mean and deviation; products of inputs add less than a hundredth
    QVERIFY(std::abs(draws.emissions.mean - first.emissions.mean) < 4 * first.emissions.deviation / std::sqrt(20000.0));
    QVERIFY(std::abs(draws.emissions.deviation / first.emissions.deviation - 1) < 0.03);
    QVERIFY(std::abs(draws.energy.deviation / first.energy.deviation - 1) < 0.03);
    QVERIFY(std::abs(draws.indicator.deviation / first.indicator->deviation - 1) < 0.05);
}

void TestUncertainty::sumOfNormalsIsNormal()
{
    std::vector<UncertainLedger::Row> rows(100, {1, 0});
    rows.push_back({0, 100});
    UncertainLedger ledger = independentRows(rows, 0.1);
    ledger.rows.back().quantity = -1; // the consumption is exact: the indicator is normal with mean 1 and deviation 0.01
    const MonteCarloResult draws = monteCarlo(ledger, {.seed = 11, .draws = 40000, .stop = {}, .progress = {}});
    QVERIFY(std::abs(draws.quantiles[0] - (1 - confidenceZ() * 0.01)) < 4e-4);
    QVERIFY(std::abs(draws.quantiles[2] - (1 + confidenceZ() * 0.01)) < 4e-4);
    QVERIFY(std::abs(*draws.probabilityBelow(1.01) - 0.8413) < 0.008);
    QVERIFY(std::abs(*draws.probabilityBelow(1) - 0.5) < 0.01);
}

/// Var(XY) of independent X and Y with mean 1: a² + b² + a²b².
void TestUncertainty::productOfTwoFactors()
{
    UncertainLedger ledger;
    ledger.sigmas = 1;
    ledger.inputs = {{UncertainInput::Kind::Quantity, {}, 0, 0.3}, {UncertainInput::Kind::EmissionFactor, {}, 0, 0.2}};
    ledger.rows = {{1, 0, 0, 1, -1}, {0, 1, -1, -1, -1}};
    const MonteCarloResult draws = monteCarlo(ledger, {.seed = 5, .draws = 100000, .stop = {}, .progress = {}});
    const double exact = std::sqrt(0.09 + 0.04 + 0.09 * 0.04);
    QVERIFY(std::abs(draws.emissions.deviation / exact - 1) < 0.012);
    QVERIFY(std::abs(draws.emissions.mean - 1) < 4 * exact / std::sqrt(100000.0));
    COMPARE_CLOSE(propagate(ledger).emissions.deviation, std::sqrt(0.13)); // first order leaves the product out
}

void TestUncertainty::sameSeedSameBits()
{
    const UncertainLedger ledger = coastalLedger(support::coastalPark(), 2);
    const auto one = monteCarlo(ledger, {.seed = 42, .draws = 1700, .stop = {}, .progress = {}});
    const auto again = monteCarlo(ledger, {.seed = 42, .draws = 1700, .stop = {}, .progress = {}});
    const auto other = monteCarlo(ledger, {.seed = 43, .draws = 1700, .stop = {}, .progress = {}});
    QVERIFY(one.indicators == again.indicators);
    QVERIFY(one.indicators != other.indicators);
    QCOMPARE(one.indicators.size(), size_t(1700));
}

void TestUncertainty::cancelled()
{
    const UncertainLedger ledger = coastalLedger(support::coastalPark(), 2);
    std::stop_source source;
    std::vector<double> steps;
    MonteCarloOptions options{.seed = 1, .draws = 10000, .stop = source.get_token(), .progress = [&](double share) {
                                  steps.push_back(share);
                                  if (share > 0.3)
                                      source.request_stop();
                              }};
    const MonteCarloResult result = monteCarlo(ledger, options);
    QVERIFY(result.isCancelled);
    QVERIFY(result.indicators.empty());
    QVERIFY(!result.probabilityBelow(0.2));
    QVERIFY(std::ranges::is_sorted(steps) && steps.back() < 0.5);
}

void TestUncertainty::nothingUncertain()
{
    UncertainLedger ledger;
    ledger.sigmas = 1;
    ledger.rows = {{20, 100, -1, -1, -1}};
    const MonteCarloResult draws = monteCarlo(ledger, {.seed = 1, .draws = 100, .stop = {}, .progress = {}});
    COMPARE_CLOSE(draws.indicator.mean, 0.2);
    QCOMPARE(draws.indicator.deviation, 0.0);
    QCOMPARE(*draws.probabilityBelow(0.2), 1.0);
    QVERIFY(propagate(ledger).influences.empty());
    QVERIFY(!propagate(UncertainLedger()).indicator);
}

void TestUncertainty::consumptionThatMayVanish()
{
    const UncertainLedger ledger = independentRows({{1, 0}, {0, 1}}, 2); // half a deviation above 0: below it in 31 % of draws
    const MonteCarloResult draws = monteCarlo(ledger, {.seed = 1, .draws = 20000, .stop = {}, .progress = {}});
    QVERIFY(std::abs(double(draws.undefined) / 20000 - 0.3085) < 0.014);
    QVERIFY(*draws.probabilityBelow(1e12) < 0.72); // what is undefined is not below
}

/// The park's core item as a probability: certain where the margin is wide, open in between.
void TestUncertainty::probabilityOfPassing()
{
    const UncertainLedger ledger = coastalLedger(support::coastalPark(), 4);
    const Propagation of = propagate(ledger);
    const MonteCarloResult draws = monteCarlo(ledger, {.seed = 1, .draws = 10000, .stop = {}, .progress = {}});
    for (const double limit : {of.indicator->mean, of.indicator->mean + of.indicator->deviation})
        QVERIFY(std::abs(*draws.probabilityBelow(limit) - probabilityBelow(*of.indicator, limit)) < 0.05);
    QCOMPARE(*draws.probabilityBelow(of.indicator->mean * 100), 1.0);
}

QTEST_APPLESS_MAIN(TestUncertainty)
#include "tst_uncertainty.moc"
