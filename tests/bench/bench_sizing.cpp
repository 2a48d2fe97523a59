#include "core/exchange/sizingjson.h"
#include "core/sizing/front.h"
#include "core/sizing/year.h"

#include <benchmark/benchmark.h>

using namespace core;
using namespace core::sizing;

// Least-cost sizing. Goals, one thread, of reference-models/method.md §3: open-1 20 ms, with twelve monthly demand charges
// (open-3) 80 ms, one optimal year 0.25 ms, one year by the rule 0.04 ms, a front of 30 points 0.25 s; growth with years below
// linear times 2.

namespace {

const SizingCase &openCase(int number)
{
    static const std::array<SizingCase, 4> cases = [] {
        std::array<SizingCase, 4> all;
        const std::array names{"open-1-flat-load", "open-2-two-shift-self-supply-85", "open-3-seasonal-monthly-demand",
                               "open-4-carbon-price-no-grid-charging"};
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = readSizingCase(QStringLiteral(TEST_DATA "/sizing/%1/case.json").arg(QString::fromLatin1(names[i]))).value();
        return all;
    }();
    return cases[size_t(number - 1)];
}

/// The case over several years: the same hours, each year a little windier.
SizingCase years(const SizingCase &sizing, int count)
{
    SizingCase longer = sizing;
    for (int year = 1; year < count; ++year)
        for (const auto list : {&Series::loadMw, &Series::windPu, &Series::pvPu, &Series::importPrice, &Series::exportPrice})
            for (const double value : sizing.series.*list)
                (longer.series.*list).push_back(list == &Series::windPu ? std::min(1.0, value * (1.0 + 0.01 * year)) : value);
    return longer;
}

void sizeOpenCase(benchmark::State &state)
{
    const SizingCase &sizing = openCase(int(state.range(0)));
    int solves = 0;
    for (auto _ : state)
        solves = leastCost(sizing).design.solves;
    state.counters["solves"] = solves;
}
BENCHMARK(sizeOpenCase)->DenseRange(1, 4)->Unit(benchmark::kMillisecond);

/// Levies on own power: the same hours, one more price in each.
void sizeWithLevies(benchmark::State &state)
{
    SizingCase sizing = openCase(int(state.range(0)));
    sizing.grid.ownLevy = 0.05;
    int solves = 0;
    for (auto _ : state)
        solves = leastCost(sizing).design.solves;
    state.counters["solves"] = solves;
}
BENCHMARK(sizeWithLevies)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

/// Solves of the year of the cases with one input a third less or more: a single case tells little, the way to it is a gamble.
void solvesAround(benchmark::State &state)
{
    const SizingCase &sizing = openCase(int(state.range(0)));
    double sum = 0, most = 0, count = 0;
    for (auto _ : state)
        for (int input = 0; input <= int(Sensitivity::Input::DiscountRate); ++input)
            for (const double factor : {0.7, 1.3}) {
                const double solves = leastCost(moved(sizing, Sensitivity::Input(input), factor)).design.solves;
                sum += solves;
                most = std::max(most, solves);
                ++count;
            }
    state.counters["solves"] = sum / count;
    state.counters["most"] = most;
}
BENCHMARK(solvesAround)->DenseRange(1, 4)->Iterations(1)->Unit(benchmark::kMillisecond);

/// What cannot be: how long until that is proven and the limits say by how much they would have to give.
void whyInfeasible(benchmark::State &state)
{
    SizingCase sizing = openCase(int(state.range(0)));
    sizing.limits.selfUseOfLoadMin = 0.99;
    sizing.wind.max = sizing.pv.max = 100.0;
    int rounds = 0, solves = 0;
    SearchOptions options;
    options.progress = [&](const Progress &progress) { ++rounds, solves = progress.solves; };
    for (auto _ : state)
        if (leastCost(sizing, options).design.outcome != Outcome::Infeasible)
            state.SkipWithError("a design was found");
    state.counters["rounds told"] = rounds / double(state.iterations());
    state.counters["solves told"] = solves;
}
BENCHMARK(whyInfeasible)->DenseRange(1, 4)->Unit(benchmark::kMillisecond);

void sizeYears(benchmark::State &state)
{
    const SizingCase sizing = years(openCase(1), int(state.range(0)));
    for (auto _ : state)
        state.counters["solves"] = leastCost(sizing).design.solves;
}
BENCHMARK(sizeYears)->RangeMultiplier(2)->Range(1, 8)->Unit(benchmark::kMillisecond);

void optimalYear(benchmark::State &state)
{
    const SizingCase &sizing = openCase(int(state.range(0)));
    Year year(sizing);
    const Point point{100.0, 150.0, 240.0, 50.0, std::vector<double>(year.periodCount(), 60.0)};
    for (auto _ : state)
        benchmark::DoNotOptimize(year.solve(point, {0.1, 0.05, 0.0}, 20000.0).bound);
}
BENCHMARK(optimalYear)->DenseRange(1, 4)->Unit(benchmark::kMicrosecond);

void ruleYear(benchmark::State &state)
{
    const SizingCase &sizing = openCase(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(ruleDispatch(sizing, {111.0, 148.0, 251.0, 55.0, 56.0}).objectiveYuan);
}
BENCHMARK(ruleYear)->Unit(benchmark::kMicrosecond);

void frontOfThirtyPoints(benchmark::State &state)
{
    SearchOptions options;
    options.gap = 1e-5;
    for (auto _ : state)
        state.counters["points"] = double(costCarbonFront(openCase(int(state.range(0))), 30, 0.3, options).size());
}
BENCHMARK(frontOfThirtyPoints)->Arg(1)->Arg(4)->Unit(benchmark::kMillisecond)->UseRealTime();

void tornado(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(sensitivities(openCase(1), 0.2, int(state.range(0)), {}).size());
}
BENCHMARK(tornado)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
