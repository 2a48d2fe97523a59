#include "tests/support/parks.h"
#include "ui/charts/chartexport.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parkfiles.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace ui;

namespace {

/// The overview of the example, drawn offscreen.
struct Overview {
    QTemporaryDir folder;
    Appearance appearance;
    Document document;
    Results results{document, support::library(), support::schemes(), support::currentYear};
    ShownCase shown{document, results};
    Keeper keeper{document, folder.path()};
    Prompts prompts;
    MainWindow window{{document, results, shown, keeper, appearance, prompts}};
    QList<Picture *> charts;

    Overview()
    {
        window.resize(1440, 900);
        window.show();
        window.files().open(QStringLiteral(EXAMPLES "/coastal-park.json"));
        window.showPage(PageId::Overview);
        charts = window.page(PageId::Overview)->findChildren<Picture *>();
    }
};

/// All charts of the overview painted once.
void repaintOverview(benchmark::State &state)
{
    Overview overview;
    for (auto _ : state)
        for (Picture *chart : overview.charts)
            benchmark::DoNotOptimize(chart->grab());
}
BENCHMARK(repaintOverview)->Unit(benchmark::kMillisecond);

/// The page reads its results and paints: what a switch of cases costs.
void refreshOverview(benchmark::State &state)
{
    Overview overview;
    Page *page = overview.window.page(PageId::Overview);
    for (auto _ : state) {
        page->refresh();
        for (Picture *chart : overview.charts)
            benchmark::DoNotOptimize(chart->grab());
    }
}
BENCHMARK(refreshOverview)->Unit(benchmark::kMillisecond);

/// The mouse over the chart of the most parts.
void pointAtParts(benchmark::State &state)
{
    Overview overview;
    Picture *chart = overview.window.page(PageId::Overview)->findChild<Picture *>(QStringLiteral("mixChart"));
    for (auto _ : state)
        benchmark::DoNotOptimize(chart->tipAt(QPointF(chart->rect().center())));
}
BENCHMARK(pointAtParts)->Unit(benchmark::kMicrosecond);

void saveChart(benchmark::State &state, QByteArray (*write)(Picture &, const ChartHead &))
{
    Overview overview;
    for (auto _ : state)
        benchmark::DoNotOptimize(write(*overview.charts.last(), {overview.charts.last()->title(), QString()}));
}
BENCHMARK_CAPTURE(saveChart, png, pngOf)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(saveChart, svg, svgOf)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(saveChart, pdf, pdfOf)->Unit(benchmark::kMillisecond);

} // namespace
