#include "tests/bench/grownpark.h"
#include "tests/support/parks.h"
#include "ui/model/explaintexts.h"
#include "ui/model/results.h"
#include "ui/shell/explaindock.h"

#include <benchmark/benchmark.h>

// A click to its explanation, laid out and painted: goal 16 ms at 5,000 rows.

namespace {

void explain(benchmark::State &state, const core::Figure &figure)
{
    ui::Appearance appearance;
    ui::Document document;
    ui::Results results(document, support::library(), support::schemes(), support::currentYear);
    ui::ShownCase shown(document, results);
    document.open(bench::parkOf(int(state.range(0))), QString());
    ui::ExplainDock dock(document, results, shown, appearance);
    dock.resize(312, 800);
    for (auto each : state) {
        dock.explain(figure);
        dock.grab();
    }
}

void BM_ExplainCoreIndicator(benchmark::State &state)
{
    explain(state, core::caseFigure(core::FigureKind::Item, 0, 0));
}
BENCHMARK(BM_ExplainCoreIndicator)->Arg(50)->Arg(5000)->Unit(benchmark::kMillisecond);

void BM_ExplainFuelLine(benchmark::State &state)
{
    explain(state, core::caseFigure(core::FigureKind::Line, 0, core::Line::Fuel));
}
BENCHMARK(BM_ExplainFuelLine)->Arg(50)->Arg(5000)->Unit(benchmark::kMillisecond);

} // namespace
