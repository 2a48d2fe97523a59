#include "core/accounting/uncertainty.h"
#include "core/reference/viewfactors.h"
#include "tests/bench/grownpark.h"
#include "tests/support/parks.h"

#include <benchmark/benchmark.h>

using namespace core;

namespace {

/// Four years of a park, so that items over several years have their cases.
Park parkOfYears(qsizetype rows)
{
    Park park = bench::parkOf(rows);
    const Case model = park.cases.front();
    park.cases.clear();
    for (int year = 2022; year <= 2025; ++year) {
        Case each = model;
        each.id = QStringLiteral("C%1").arg(year);
        each.year = year;
        park.cases.append(each);
    }
    return park;
}

/// The case alone, by every pack: accounting and judging.
void evaluateByAllPacks(benchmark::State &state)
{
    const Park park = bench::parkOf(state.range(0));
    const Library &library = support::library();
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluateCase(park, 0, library, support::schemes(), support::currentYear, false));
}
BENCHMARK(evaluateByAllPacks)->Arg(50)->Arg(5000)->Unit(benchmark::kMillisecond);

/// Judging alone, of four years that are accounted already.
void judgeByAllPacks(benchmark::State &state)
{
    const Park park = parkOfYears(state.range(0));
    Evaluation evaluation = evaluate(park, support::library(), support::schemes(), support::currentYear);
    for (auto _ : state)
        judgeOverYears(park, support::library(), support::schemes(), evaluation);
}
BENCHMARK(judgeByAllPacks)->Arg(5000)->Unit(benchmark::kMillisecond);

void readPacks(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readSchemes(QStringLiteral(":/schemes")));
}
BENCHMARK(readPacks)->Unit(benchmark::kMillisecond);

UncertainLedger ledgerOf(qsizetype rows)
{
    const Park park = bench::parkOf(rows);
    const CaseEvaluation evaluated = evaluateCase(park, 0, support::library(), {}, support::currentYear, false);
    return uncertainLedger(park, 0, evaluated.account, *UncertaintyTable::read(QStringLiteral(":/reference")),
                           ViewFactors::read(QStringLiteral(":/reference"))->confidenceZ);
}

void propagateUncertainty(benchmark::State &state)
{
    const UncertainLedger ledger = ledgerOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(propagate(ledger));
}
BENCHMARK(propagateUncertainty)->Arg(5000)->Unit(benchmark::kMillisecond);

void drawUncertainty(benchmark::State &state)
{
    const UncertainLedger ledger = ledgerOf(state.range(0));
    state.counters["inputs"] = double(ledger.inputs.size());
    for (auto _ : state)
        benchmark::DoNotOptimize(monteCarlo(ledger, {}));
}
BENCHMARK(drawUncertainty)->Arg(5000)->Unit(benchmark::kMillisecond);

} // namespace
