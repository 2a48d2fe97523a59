#include "core/indicators/energyflow.h"
#include "core/schemes/firststeps.h"
#include "tests/bench/grownpark.h"
#include "tests/support/parks.h"
#include "ui/charts/sankey.h"
#include "ui/pages/overview/flowcard.h"

#include <benchmark/benchmark.h>

#include <QImage>
#include <QPainter>

using namespace core;

namespace {

void computeEnergyFlow(benchmark::State &state)
{
    const Park park = bench::parkOf(state.range(0));
    const Library &library = support::library();
    const CaseEvaluation evaluated = evaluateCase(park, 0, library, support::schemes(), support::currentYear, false);
    for (auto _ : state)
        benchmark::DoNotOptimize(energyFlow(park, 0, evaluated.account, library));
}
BENCHMARK(computeEnergyFlow)->Arg(140)->Arg(5000)->Unit(benchmark::kMicrosecond);

void computeFirstSteps(benchmark::State &state)
{
    const Park park = bench::parkOf(state.range(0));
    const Library &library = support::library();
    const CaseEvaluation evaluated = evaluateCase(park, 0, library, support::schemes(), support::currentYear, false);
    for (auto _ : state)
        benchmark::DoNotOptimize(firstSteps(park, 0, evaluated, library));
}
BENCHMARK(computeFirstSteps)->Arg(5000)->Unit(benchmark::kMicrosecond);

/// The picture of the example as the overview has it at 1440×900: 2/3 of the board.
void paintSankey(benchmark::State &state)
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    ui::FlowCard card;
    card.show({park, 2, evaluation.cases[2].account, support::library()}, QStringLiteral("2025"), ui::Format(),
              ui::Palette::of(ui::Theme::Light));
    auto *picture = card.findChild<ui::Sankey *>();
    picture->resize(780, 210);
    QImage image(picture->size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    for (auto _ : state) {
        QPainter painter(&image);
        picture->render(&painter);
    }
}
BENCHMARK(paintSankey)->Unit(benchmark::kMillisecond);

void placeSankey(benchmark::State &state)
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    ui::FlowCard card;
    card.show({park, 2, evaluation.cases[2].account, support::library()}, QStringLiteral("2025"), ui::Format(),
              ui::Palette::of(ui::Theme::Light));
    const auto *picture = card.findChild<ui::Sankey *>();
    const QFontMetricsF metrics(picture->font());
    for (auto _ : state)
        benchmark::DoNotOptimize(ui::sankeyLayout(picture->scene(), {780, 210}, metrics));
}
BENCHMARK(placeSankey)->Unit(benchmark::kMicrosecond);

} // namespace
