#include "core/compare/comparisonwriter.h"
#include "core/compare/merge.h"
#include "core/compare/parktable.h"
#include "core/compare/sidebyside.h"
#include "core/planning/abatementcurve.h"
#include "tests/bench/grownpark.h"
#include "tests/support/parks.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <random>

using namespace core;

namespace {

/// Goal: under 2 s. 52 files read, evaluated and ranked by every figure, and the first of them against each other field by field.
void compare52Parks(benchmark::State &state)
{
    const QByteArray bytes = support::bytesOf(QStringLiteral(EXAMPLES "/coastal-park.json"));
    for (auto _ : state) {
        std::vector<Park> parks;
        std::vector<Evaluation> evaluations;
        for (int i = 0; i < 52; ++i) {
            parks.push_back(*parkFromJson(bytes));
            parks.back().cases[2].energySupply.powerReceived[0].energy.value += i;
            parks.back().cases[2].production.electricityUse[size_t(i) % 20].energy.value += 1;
            evaluations.push_back(support::evaluate(parks.back()));
        }
        std::vector<ComparedCase> cases;
        for (size_t i = 0; i < parks.size(); ++i)
            cases.push_back(*comparableCase(parks[i], evaluations[i]));
        for (const ComparedFigure &figure : comparedFigures())
            benchmark::DoNotOptimize(ranking(cases, figure, Best::Smallest));
        for (size_t i = 1; i < parks.size(); ++i)
            benchmark::DoNotOptimize(
                compare({}, parks[0], evaluations[0], {}, parks[i], evaluations[i], support::library(), support::currentYear));
    }
}
BENCHMARK(compare52Parks)->Unit(benchmark::kMillisecond);

/// Every so many rows of 5,000 changed in every number: differences and the effect of each.
void compare5000Rows(benchmark::State &state)
{
    const Park a = bench::parkOf(5000);
    Park b = a;
    auto &rows = b.cases[0].production.electricityUse;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), state.range(0)); ++i)
        rows[i].energy.value += 1;
    const Evaluation ofA = support::evaluate(a), ofB = support::evaluate(b);
    for (auto _ : state)
        benchmark::DoNotOptimize(compare({}, a, ofA, {}, b, ofB, support::library(), support::currentYear));
}
BENCHMARK(compare5000Rows)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond);

/// The tree of a window: two versions of 5,000 rows, in 1,000 of which a number differs, with and without the rows that are
/// equal.
void sideBySide5000Rows(benchmark::State &state)
{
    const Park a = bench::parkOf(5000);
    Park b = a;
    auto &rows = b.cases[0].production.electricityUse;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), 1000); ++i)
        rows[i].energy.value += 1;
    size_t nodes = 0;
    for (auto _ : state)
        nodes = sideBySide({{&a, nullptr, -1}, {&b, nullptr, -1}}, state.range(0) ? ShownSides::All : ShownSides::Differences,
                           support::library())
                    .nodes.size();
    state.counters["nodes"] = double(nodes);
}
BENCHMARK(sideBySide5000Rows)->ArgName("all")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

/// Goal: under 1 s. Two copies of 5,000 rows in which every fifth row is changed, every fiftieth removed, 100 are new, all
/// differ.
void merge5000Rows(benchmark::State &state)
{
    const Park base = bench::parkOf(5000);
    const auto edited = [&base](int from) {
        Park park = base;
        for (const System system : allSystems) {
            void *at = systemPart(system).edit(&park.cases[0]);
            for (const List &list : systemPart(system).object->lists) {
                for (qsizetype i = from; i < list.size(at); i += 5)
                    list.element->fields.back().set(list.edit(at, i), QStringLiteral("note %1").arg(from));
                for (qsizetype i = list.size(at) - 1 - from; i >= 0; i -= 50)
                    list.remove(at, i);
            }
        }
        for (int i = 0; i < 100; ++i) {
            park.cases[0].production.fuelUse.append(park.cases[0].production.fuelUse[i]);
            park.cases[0].production.fuelUse.back().id = QStringLiteral("N%1-%2").arg(from).arg(i);
        }
        return park;
    };
    const Park mine = edited(0), theirs = edited(state.range(0) ? 1 : 0);
    size_t edits = 0, conflicts = 0;
    for (auto _ : state) {
        const Merge merged = merge(base, mine, theirs);
        edits = merged.edits.size();
        conflicts = merged.conflicts.size();
    }
    state.counters["edits"] = double(edits);
    state.counters["conflicts"] = double(conflicts);
}
BENCHMARK(merge5000Rows)->Arg(1)->Unit(benchmark::kMillisecond);

/// 40 measures of all kinds; `correlated`: each costs about what it brings, the hardest for branch and bound.
QList<Measure> measures(unsigned seed, bool correlated)
{
    std::mt19937 random(seed);
    const auto number = [&random](double least, double most) {
        return std::uniform_real_distribution<double>(least, most)(random);
    };
    QList<Measure> measures;
    for (int i = 0; i < 40; ++i) {
        Measure made;
        const double size = number(0.2, 1);
        switch (i % 4) {
        case 0:
            made.effects.electricity = MegawattHours{15000 * size};
            break;
        case 1:
            made.effects.renewable = MegawattHours{15000 * size};
            break;
        case 2:
            made.effects.heat = Gigajoules{120000 * size};
            break;
        default:
            made.effects.process = TonnesCo2{8000 * size};
        }
        made.investment = TenThousandYuan{(correlated ? size * number(0.95, 1.05) : number(0.1, 1)) * 20000};
        made.annualCost = TenThousandYuan{(correlated ? size * number(0.95, 1.05) : number(0.1, 1)) * 300};
        made.lifetime = Years{20};
        measures.append(made);
    }
    return measures;
}

/// Goal: under 0.5 s. Closed form, order, curve with interactions and naive curve of 40 measures.
void abatementCurveOf40(benchmark::State &state)
{
    const Park park = support::coastalPark();
    const QList<Measure> all = measures(1, false);
    const PortfolioProblem problem = portfolioProblem(all, 0.06);
    for (auto _ : state) {
        const auto model = MeasureModel::make(park, 2, all, support::library(), support::currentYear);
        benchmark::DoNotOptimize(abatementCurve(*model, problem, cheapestFirst(*model, problem)));
        benchmark::DoNotOptimize(naiveCurve(*model, problem));
    }
}
BENCHMARK(abatementCurveOf40)->Unit(benchmark::kMillisecond);

/// Goal: under 1 s with proof. The slowest of 20 problems of 40 measures with budget, limit, ten needs and exclusions.
void portfolioOf40(benchmark::State &state)
{
    const Park park = support::coastalPark();
    double slowest = 0;
    long nodes = 0;
    int feasible = 0, unproven = 0;
    for (auto _ : state)
        for (unsigned seed = 0; seed < 20; ++seed) {
            const QList<Measure> all = measures(seed, state.range(0));
            const auto model = MeasureModel::make(park, 2, all, support::library(), support::currentYear);
            PortfolioProblem problem = portfolioProblem(all, 0.06);
            problem.budget = 0;
            for (const double each : problem.investment)
                *problem.budget += (0.3 + 0.03 * (seed % 8)) * each;
            const double before = *model->totals(model->empty()).carbonPerEnergy,
                         after = *model->totals(std::vector<bool>(40, true)).carbonPerEnergy;
            problem.carbonPerEnergy = before + 0.01 * (40 + seed) * (after - before);
            std::mt19937 random(seed);
            for (int i = 0; i < 10; ++i)
                if (const size_t a = random() % 40, b = random() % 40; a != b)
                    (i % 2 ? problem.needs : problem.excludes).emplace_back(a, b);
            const auto start = std::chrono::steady_clock::now();
            const Portfolio found = leastCostPortfolio(*model, problem, 5'000'000);
            slowest = std::max(slowest, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
            nodes = std::max(nodes, found.nodes);
            feasible += found.isFeasible;
            unproven += !found.isProven;
        }
    state.counters["slowest_s"] = slowest;
    state.counters["nodes"] = double(nodes);
    state.counters["feasible"] = feasible;
    state.counters["unproven"] = unproven;
}
BENCHMARK(portfolioOf40)->ArgName("correlated")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
