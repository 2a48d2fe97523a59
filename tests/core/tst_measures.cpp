#include "core/dossier/measureplan.h"
#include "tests/support/measures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cmath>

using namespace core;
using support::measure;
using support::randomMeasures;
using support::randomProblem;

class TestMeasures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noMeasureChangesNothing();
    void savingsAreThoseOfTheRules();
    void additionalUseIsCounted();
    void savingsEndWhereNothingIsLeft();
    void closedFormIsTheEvaluation();
    void keptAsACase();
    void costs();
    void indicativeEffects();
    void curvesAddUp();
    void interactionsShowInTheCurve();
    void relationsBecomeLimits();
    void portfolioAgainstBruteForce_data();
    void portfolioAgainstBruteForce();
    void portfolioAgainstMilp();
    void whatCannotBeIsSaid();
    void shortfallAgainstBruteForce();
    void stoppedSearchesProveNothing();

private:
    static MeasureModel model(const Park &park, qsizetype inCase, const QList<Measure> &measures)
    {
        return *MeasureModel::make(park, inCase, measures, support::library(), support::currentYear);
    }
};

namespace {

constexpr qsizetype C2025 = 2;

double costOf(const PortfolioProblem &problem, const std::vector<bool> &chosen)
{
    double cost = 0;
    for (size_t i = 0; i < chosen.size(); ++i)
        cost += chosen[i] ? problem.yearlyCost[i] : 0;
    return cost;
}

} // namespace

void TestMeasures::noMeasureChangesNothing()
{
    const Park park = support::coastalPark();
    const MeasureModel of = model(park, C2025, {Measure()});
    QVERIFY(of.derived({true}).derived == park.cases[C2025]);
    const auto totals = of.totals(std::vector<bool>{true});
    const Evaluation evaluation = support::evaluate(park);
    COMPARE_CLOSE(totals.total, evaluation.cases[C2025].account.accounting.total().value);
    QCOMPARE(support::findings(park).filter("Imbalance").size(), support::findings(park).filter("Imbalance").size());
}

/// Annex 4: 0.8325 t/MWh of power, 0.2856 tce/MWh; the heat received here at its rows' own factors; process as given.
void TestMeasures::savingsAreThoseOfTheRules()
{
    const Park park = support::coastalPark();
    const MeasureModel of = model(
        park, C2025,
        {measure(10000), measure(0, 0, 0, 10000), measure(0, 0, 2020), measure(0, 1000), measure(0, 0, 0, 0, "diesel", 100)});
    const CaseTotals before = of.totals(of.empty());
    const auto saved = [&](size_t i) {
        std::vector<bool> chosen(5);
        chosen[i] = true;
        const CaseTotals after = *of.evaluated(chosen);
        return std::pair(before.total - after.total, before.energy - after.energy);
    };
    COMPARE_CLOSE(saved(0).first, 8325);
    COMPARE_CLOSE(saved(0).second, 2856);
    COMPARE_CLOSE(saved(1).first, 8325);
    QVERIFY(std::abs(saved(1).second) < 1e-6);
    COMPARE_CLOSE(saved(2).first, 2020);
    QVERIFY(std::abs(saved(3).second - 1000 / 29.3076) < 1e-6);
    QVERIFY(saved(3).first > 100 && saved(3).first < 120); // 0.105 and 0.11 t/GJ
    // diesel: 43.33 GJ/t × 20.2 tC/TJ × 98 % × 44/12 ÷ 1000 (NDRC, 24 industries)
    QVERIFY(std::abs(saved(4).first - 100 * 43.33 * 20.2 / 1000 * 0.98 * 44 / 12) < 1e-3);
    QVERIFY(std::abs(saved(4).second - 100 * 43.33 / 29.3076) < 1e-3);
    std::vector<bool> all(5, true);
    const Park with = [&] {
        Park each = park;
        each.cases[C2025] = of.derived(all).derived;
        return each;
    }();
    QVERIFY(std::ranges::all_of(support::evaluate(with).cases, &CaseEvaluation::hasResults));
    QCOMPARE(support::findings(with).filter("Imbalance"), support::findings(park).filter("Imbalance")); // uses fall, too
}

void TestMeasures::additionalUseIsCounted()
{
    const Park park = support::coastalPark();
    const MeasureModel of = model(park, C2025, {measure(-5000), measure(0, 0, 0, 0, "hydrogen", -300)});
    const CaseTotals before = of.totals(of.empty()), power = *of.evaluated({true, false}),
                     hydrogen = *of.evaluated({false, true});
    COMPARE_CLOSE(power.total - before.total, 4162.5);
    QVERIFY(hydrogen.energy > before.energy);
    const Park zone = support::parkWith(R"("production": {"electricityUse": []})"); // nothing is there: new rows
    const MeasureModel fresh = model(zone, 0, {measure(-1000, -500, 0, 0, "diesel", -10)});
    const CaseTotals after = *fresh.evaluated({true});
    QVERIFY(std::abs(after.total - (832.5 + 500 * 0.11 + 10 * 43.33 * 20.2 / 1000 * 0.98 * 44 / 12)) < 1e-3);
    COMPARE_CLOSE(fresh.totals(std::vector<bool>{true}).total, after.total);
}

void TestMeasures::savingsEndWhereNothingIsLeft()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    const Account &account = evaluation.cases[C2025].account;
    EffectSum effects;
    effects.electricity = 1e9;
    effects.process = 1e9;
    effects.heat = 1e12;
    effects.renewable = 1000;
    effects.fuels[{"diesel", "t"}] = 1e9;
    const DerivedCase derived = withMeasures(park, C2025, account, support::library(), effects);
    COMPARE_CLOSE(derived.unused.electricity, 1e9 - account.energy.electricityUse.value);
    COMPARE_CLOSE(derived.unused.process, 1e9 - account.accounting.process.value);
    Park with = park;
    with.cases[C2025] = derived.derived;
    const Evaluation after = support::evaluate(with);
    QVERIFY(after.cases[C2025].hasResults);
    QCOMPARE(after.cases[C2025].account.flows.grid.value, 0.0);
    QVERIFY(std::abs(after.cases[C2025].account.energy.electricityUse.value) < 1e-6);
    QVERIFY(after.cases[C2025].account.accounting.process.value == 0.0);
}

/// Any set of any measures, also where supplies run out: 1e-9 of the totals.
void TestMeasures::closedFormIsTheEvaluation()
{
    std::mt19937 random(20261127);
    const Park park = support::coastalPark();
    for (int round = 0; round < 40; ++round) {
        const QList<Measure> measures = randomMeasures(random, 30);
        const qsizetype inCase = qsizetype(random() % 5);
        const MeasureModel of = model(park, inCase, measures);
        for (int i = 0; i < 10; ++i) {
            std::vector<bool> chosen(30);
            for (size_t k = 0; k < 30; ++k)
                chosen[k] = random() % 10 < unsigned(i + 1);
            const CaseTotals closed = of.totals(chosen), evaluated = *of.evaluated(chosen);
            const double scale = of.totals(of.empty()).total;
            QVERIFY2(std::abs(closed.total - evaluated.total) < 1e-9 * scale,
                     qPrintable(QStringLiteral("%1 %2").arg(closed.total, 0, 'g', 14).arg(evaluated.total, 0, 'g', 14)));
            QVERIFY(std::abs(closed.energy - evaluated.energy) < 1e-9 * scale);
        }
    }
}

void TestMeasures::keptAsACase()
{
    Park park = support::coastalPark();
    const MeasureModel of = model(park, C2025, park.measures);
    const std::vector<bool> all(size_t(park.measures.size()), true);
    const auto expected = of.evaluated(all);
    const Edit edit = keptAsCase(park, of.derived(all).derived, QStringLiteral("2030 with all"), 2030);
    const Edit back = apply(park, edit);
    QCOMPARE(park.cases.size(), 6);
    QCOMPARE(park.cases.back().id, "C2030-2");
    QCOMPARE(park.cases.back().kind, CaseKind::Planned);
    park.cases.back().year = 2025; // certificates of 2025 cover nothing in 2030
    const Evaluation evaluation = support::evaluate(park);
    COMPARE_CLOSE(evaluation.cases[5].account.accounting.total().value, expected->total);
    apply(park, back);
    QVERIFY(park == support::coastalPark());
}

/// 1,000 over 20 years at 6 %: 87.1846 a year (annuity 0.0871846, any table of interest).
void TestMeasures::costs()
{
    Measure made;
    made.investment = TenThousandYuan{1000};
    made.lifetime = Years{20};
    made.annualCost = TenThousandYuan{10};
    made.annualSaving = TenThousandYuan{30};
    QVERIFY(std::abs(*yearlyCost(made, 0.06) - (87.1846 + 10 - 30)) < 1e-4);
    made.lifetime = Years{12.5}; // between 119.277 of 12 and 112.960 of 13 years
    COMPARE_CLOSE(*yearlyCost(made, 0.06), 1000 * 0.06 / (1 - std::pow(1.06, -12.5)) + 10 - 30);
    made.lifetime.reset();
    QVERIFY(!yearlyCost(made, 0.06));
    made.investment.reset();
    QCOMPARE(*yearlyCost(made, 0.06), -20.0);
    QCOMPARE(*yearlyCost(Measure(), 0.06), 0.0);
}

void TestMeasures::indicativeEffects()
{
    const Park park = support::coastalPark();
    const Account goal = support::evaluate(park).cases[4].account;
    COMPARE_CLOSE(*indicativeTonnes(park.measures[0], goal, support::library()), 772000 * 0.8325);
    COMPARE_CLOSE(*indicativeTonnes(park.measures[10], goal, support::library()), 20200);
    const double mean = std::max(0.0, goal.accounting.electricity.value) / goal.energy.electricityUse.value;
    COMPARE_CLOSE(*indicativeTonnes(park.measures[11], goal, support::library()), 21000 * mean);
    QCOMPARE(indicativeTonnes(park.measures[8], goal, support::library()), std::optional(0.0));
}

void TestMeasures::curvesAddUp()
{
    const Park park = support::coastalPark();
    const MeasureModel of = model(park, C2025, park.measures);
    const PortfolioProblem problem = portfolioProblem(park.measures, 0.06);
    const auto order = cheapestFirst(of, problem);
    const auto curve = abatementCurve(of, problem, order);
    double sum = 0;
    for (const AbatementStep &step : curve)
        sum += step.saved;
    const auto all = of.evaluated(std::vector<bool>(of.size(), true));
    QVERIFY(std::abs(sum - (of.totals(of.empty()).total - all->total)) < 1e-3);
    // each step is what evaluating again says
    std::vector<bool> chosen(of.size());
    double before = of.evaluated(chosen)->total;
    for (const AbatementStep &step : curve) {
        chosen[step.measure] = true;
        const double after = of.evaluated(chosen)->total;
        QVERIFY(std::abs(step.saved - (before - after)) < 1e-3);
        before = after;
    }
    const auto naive = naiveCurve(of, problem);
    for (size_t i = 1; i < naive.size() && naive[i].unitCost; ++i)
        QVERIFY(*naive[i - 1].unitCost <= *naive[i].unitCost);
    QVERIFY(!naive.back().unitCost); // 固废资源化: no effect on emissions
}

/// Two direct supplies of 600,000 MWh each, and 680,760 + … MWh of grid to displace: alone both save all of theirs, together not.
void TestMeasures::interactionsShowInTheCurve()
{
    const Park park = support::parkWith(R"("energySupply": {"powerReceived": [{"id": "P", "kind": "grid", "mwh": 1000}]})");
    const MeasureModel of = model(park, 0, {measure(0, 0, 0, 600), measure(0, 0, 0, 700)});
    PortfolioProblem problem = portfolioProblem({Measure(), Measure()}, 0.06);
    problem.yearlyCost = {10, 20};
    const auto naive = naiveCurve(of, problem), curve = abatementCurve(of, problem, {0, 1});
    COMPARE_CLOSE(naive[0].saved, 600 * 0.8325);
    COMPARE_CLOSE(naive[1].saved, 700 * 0.8325);
    COMPARE_CLOSE(curve[1].saved, 400 * 0.8325);
    COMPARE_CLOSE(*curve[1].unitCost, 200000 / (400 * 0.8325));
}

/// What measures of the park need and exclude, also of those that are built already.
void TestMeasures::relationsBecomeLimits()
{
    using Pairs = std::vector<std::pair<size_t, size_t>>;
    const auto named = [](const char *id, const QList<std::pair<RelationKind, const char *>> &relations = {}) {
        Measure made;
        made.id = QString::fromLatin1(id);
        for (const auto &[kind, other] : relations) {
            made.relations.append(MeasureRelation());
            made.relations.last().kind = kind;
            made.relations.last().measure = QString::fromLatin1(other);
        }
        return made;
    };
    using enum RelationKind;
    const QList<Measure> measures{named("a", {{Needs, "b"}}),       named("b", {{Excludes, "c"}}),
                                  named("c", {{Needs, "there"}}),   named("d", {{Excludes, "there"}}),
                                  named("e", {{Needs, "nowhere"}}), named("f")};
    const PortfolioProblem problem = portfolioProblem(measures, 0.06, {named("there", {{Excludes, "f"}})});
    QVERIFY(problem.needs == (Pairs{{0, 1}}));
    QVERIFY(problem.excludes == (Pairs{{1, 2}}));
    QVERIFY(problem.left == (std::vector<size_t>{3, 4, 5}));
    const PortfolioProblem nothingThere = portfolioProblem(measures, 0.06);
    QVERIFY(nothingThere.left == (std::vector<size_t>{2, 4}));
}

void TestMeasures::portfolioAgainstBruteForce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<bool>("hasPairs");
    QTest::newRow("few measures") << 6 << 60 << true;
    QTest::newRow("12 measures") << 12 << 20 << true;
    QTest::newRow("15 measures") << 15 << 4 << true;
    QTest::newRow("15 measures without needs and exclusions") << 15 << 4 << false;
}

void TestMeasures::portfolioAgainstBruteForce()
{
    QFETCH(int, count);
    QFETCH(int, rounds);
    QFETCH(bool, hasPairs);
    std::mt19937 random(unsigned(count) + hasPairs);
    const Park park = support::coastalPark();
    int feasible = 0;
    for (int round = 0; round < rounds; ++round) {
        const QList<Measure> measures = randomMeasures(random, count);
        const MeasureModel of = model(park, C2025 + qsizetype(random() % 3), measures);
        const PortfolioProblem problem = randomProblem(random, of, measures, hasPairs);
        double best = 1e300;
        std::vector<bool> chosen(static_cast<size_t>(count));
        for (unsigned set = 0; set < 1u << count; ++set) {
            for (size_t i = 0; i < size_t(count); ++i)
                chosen[i] = set >> i & 1;
            if (const double cost = costOf(problem, chosen); cost < best && isAllowed(of, problem, chosen))
                best = cost;
        }
        const Portfolio found = leastCostPortfolio(of, problem);
        QVERIFY(found.isProven);
        QCOMPARE(found.isFeasible, best < 1e300);
        if (!found.isFeasible)
            continue;
        ++feasible;
        QVERIFY(std::abs(found.yearlyCost - best) <= 1e-8 * std::max(1.0, std::abs(best)));
        const auto evaluated = of.evaluated(found.chosen);
        QVERIFY(evaluated->total <= *problem.carbonPerEnergy * evaluated->energy * (1 + 1e-8));
    }
    QVERIFY(feasible > 1);
}

/// 40 measures against HiGHS, where nothing runs out and the limit is linear: T − L × C.
void TestMeasures::portfolioAgainstMilp()
{
    QProcess python;
    python.start("/usr/bin/python3", {"-c", "from scipy.optimize import milp"});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        QSKIP("python3-scipy with milp is not there");
    std::mt19937 random(40);
    const Park park = support::coastalPark();
    int feasible = 0;
    for (int round = 0; round < 8; ++round) {
        QList<Measure> measures = randomMeasures(random, 40);
        for (Measure &each : measures) { // a tenth: nothing runs out
            each.effects.electricity->value /= 10;
            each.effects.heat->value /= 10;
            each.effects.process->value /= 40;
            each.effects.renewable->value /= 20;
            for (MeasureFuel &fuel : each.fuels)
                fuel.quantity.value /= 40;
        }
        const MeasureModel of = model(park, C2025, measures);
        const PortfolioProblem problem = randomProblem(random, of, measures, round % 2);
        const double limit = *problem.carbonPerEnergy;
        const auto excess = [&](const CaseTotals &totals) { return totals.total - limit * totals.energy; };
        const double before = excess(of.totals(of.empty()));
        QJsonArray cost, investment, gain, needs, excludes;
        for (size_t i = 0; i < 40; ++i) {
            std::vector<bool> one(40);
            one[i] = true;
            cost.append(problem.yearlyCost[i]);
            investment.append(problem.investment[i]);
            gain.append(before - excess(of.totals(one)));
        }
        for (const auto &[a, b] : problem.needs)
            needs.append(QJsonArray{int(a), int(b)});
        for (const auto &[a, b] : problem.excludes)
            excludes.append(QJsonArray{int(a), int(b)});
        python.start("/usr/bin/python3", {SOURCE_ROOT "/tests/support/portfoliooracle.py"});
        python.write(QJsonDocument(QJsonObject{{"cost", cost},
                                               {"investment", investment},
                                               {"gain", gain},
                                               {"need", before},
                                               {"budget", *problem.budget},
                                               {"needs", needs},
                                               {"excludes", excludes}})
                         .toJson());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(120000));
        const QJsonObject oracle = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        QVERIFY2(oracle.contains("feasible"), python.readAllStandardError());
        const Portfolio found = leastCostPortfolio(of, problem);
        QVERIFY(found.isProven);
        QCOMPARE(found.isFeasible, oracle["feasible"].toBool());
        feasible += found.isFeasible;
        if (found.isFeasible)
            QVERIFY2(std::abs(found.yearlyCost - oracle["cost"].toDouble()) <= 1e-6 * std::abs(found.yearlyCost) + 1e-6,
                     qPrintable(QStringLiteral("%1 %2").arg(found.yearlyCost).arg(oracle["cost"].toDouble())));
    }
    QVERIFY(feasible >= 3);
}

void TestMeasures::whatCannotBeIsSaid()
{
    const Park park = support::coastalPark();
    const MeasureModel of = model(park, C2025, park.measures);
    PortfolioProblem problem = portfolioProblem(park.measures, 0.06);
    problem.carbonPerEnergy = 0.2;
    problem.budget = 0;
    const Portfolio none = leastCostPortfolio(of, problem);
    QVERIFY(!none.isFeasible && none.isProven);
    std::mt19937 random(4);
    const QList<Measure> many = randomMeasures(random, 40);
    const MeasureModel forty = model(park, C2025, many);
    PortfolioProblem tight = portfolioProblem(many, 0.06);
    tight.carbonPerEnergy = 0.01; // fuels that no measure saves emit more
    QVERIFY(!leastCostPortfolio(forty, tight).isFeasible);
    tight = randomProblem(random, forty, many, true);
    for (const double share : {0.05, 0.1, 0.15, 0.2}) { // a proof there, too, where the money does not reach
        double all = 0;
        for (const double investment : tight.investment)
            all += investment;
        tight.budget = share * all;
        QVERIFY(leastCostPortfolio(forty, tight, 3'000'000).isProven);
    }
    problem = portfolioProblem({Measure(), Measure()}, 0.06);
    problem.needs = {{0, 1}};
    problem.excludes = {{0, 1}};
    problem.yearlyCost = {-1, 0};
    const MeasureModel two = model(park, C2025, {measure(1), measure(1)});
    const Portfolio nothing = leastCostPortfolio(two, problem); // the first can never come
    QVERIFY(nothing.isFeasible);
    QCOMPARE(nothing.chosen[0], false);
    Park broken = park;
    broken.cases[C2025].energySupply.fuelUse[0].fuel = QStringLiteral("unobtainium");
    QVERIFY(!MeasureModel::make(broken, C2025, park.measures, support::library(), support::currentYear));
}

/// All 2^10 sets: the least money that meets the limit, the lowest indicator within the budget.
void TestMeasures::shortfallAgainstBruteForce()
{
    std::mt19937 random(77);
    const Park park = support::coastalPark();
    int lacking = 0;
    for (int round = 0; round < 12; ++round) {
        const QList<Measure> measures = randomMeasures(random, 10);
        const MeasureModel of = model(park, C2025, measures);
        PortfolioProblem problem = randomProblem(random, of, measures, true);
        *problem.budget *= 0.2;
        PortfolioProblem rich = problem, lenient = problem;
        rich.budget.reset();
        lenient.carbonPerEnergy.reset();
        double least = 1e300, lowest = 1e300;
        std::vector<bool> chosen(10);
        for (unsigned set = 0; set < 1u << 10; ++set) {
            double investment = 0;
            for (size_t i = 0; i < 10; ++i)
                if ((chosen[i] = set >> i & 1))
                    investment += problem.investment[i];
            if (isAllowed(of, rich, chosen))
                least = std::min(least, investment);
            if (isAllowed(of, lenient, chosen))
                lowest = std::min(lowest, *of.totals(chosen).carbonPerEnergy);
        }
        if (leastCostPortfolio(of, problem).isFeasible)
            continue;
        ++lacking;
        const PortfolioShortfall found = shortfallOf(of, problem);
        QCOMPARE(found.investment.has_value(), least < 1e300);
        if (found.investment) {
            QVERIFY(std::abs(*found.investment - least) <= 1e-8 * least);
            QVERIFY(std::abs(*found.beyondBudget - (least - *problem.budget)) <= 1e-8 * least);
        }
        QVERIFY(*found.carbonPerEnergy >= lowest * (1 - 1e-9) && *found.carbonPerEnergy <= lowest * 1.0011);
    }
    QVERIFY(lacking >= 3);
}

void TestMeasures::stoppedSearchesProveNothing()
{
    std::mt19937 random(3);
    const Park park = support::coastalPark();
    const QList<Measure> measures = randomMeasures(random, 12);
    const MeasureModel of = model(park, C2025, measures);
    const PortfolioProblem problem = randomProblem(random, of, measures, false);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!leastCostPortfolio(of, problem, 1000, stop.get_token()).isProven);
    QVERIFY(!shortfallOf(of, problem, 1000, stop.get_token()).investment);
}

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
