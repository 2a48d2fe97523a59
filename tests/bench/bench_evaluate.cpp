#include "tests/bench/grownpark.h"
#include "tests/support/parks.h"

#include <benchmark/benchmark.h>

using namespace core;

namespace {

void evaluatePark(benchmark::State &state)
{
    const Park park = bench::parkOf(state.range(0));
    const Library &library = support::library();
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluateCase(park, 0, library, support::schemes(), support::currentYear, false));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(evaluatePark)->Arg(50)->Arg(500)->Arg(5000)->Arg(50000)->Unit(benchmark::kMicrosecond)->Complexity(benchmark::oN);

void readPark(benchmark::State &state)
{
    const QByteArray text = toJson(bench::parkOf(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(parkFromJson(text));
}
BENCHMARK(readPark)->Arg(5000)->Unit(benchmark::kMillisecond);

void writePark(benchmark::State &state)
{
    const Park park = bench::parkOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(toJson(park));
}
BENCHMARK(writePark)->Arg(5000)->Unit(benchmark::kMillisecond);

void readLibrary(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Library::read(QStringLiteral(":/reference")));
}
BENCHMARK(readLibrary)->Unit(benchmark::kMillisecond);

} // namespace
