#include "core/storage/workingcopy.h"
#include "tests/bench/grownpark.h"
#include "tests/support/parks.h"
#include "ui/inputs/tableeditor.h"
#include "ui/pages/system/systempage.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parkfiles.h"

#include <QApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace core;

namespace {

/// A window on a park of 5,000 rows, drawn offscreen.
struct Open {
    QTemporaryDir folder;
    ui::Appearance appearance;
    ui::Document document;
    ui::Results results{document, support::library(), support::schemes(), support::currentYear};
    ui::ShownCase shown{document, results};
    ui::Keeper keeper{document, folder.path()};
    ui::Prompts prompts;
    ui::MainWindow window{{document, results, shown, keeper, appearance, prompts}};

    explicit Open(ui::PageId page)
    {
        document.open(bench::parkOf(5000), QString(), ui::Document::Origin::Imported);
        window.resize(1440, 900);
        window.show();
        window.showPage(page);
        QApplication::processEvents();
    }
    ui::RowsModel *power() { return qobject_cast<ui::SystemPage *>(window.page(ui::PageId::EnergySupply))->tables()[0]->model(); }
};

/// One quantity typed: evaluated, the page painted, the command synced to the working copy.
void editToPaintedAndKept(benchmark::State &state)
{
    Open open(ui::PageId(state.range(0)));
    ui::RowsModel *power = open.power();
    int value = 0;
    for (auto _ : state) {
        power->setData(power->index(0, 1), QString::number(++value));
        QApplication::processEvents();
        open.keeper.flush();
    }
}
BENCHMARK(editToPaintedAndKept)
    ->Arg(int(ui::PageId::EnergySupply))
    ->Arg(int(ui::PageId::Overview))
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// 500 rows of 8 cells from the clipboard, over rows that are there and as new ones.
void pasteFourThousandCells(benchmark::State &state)
{
    Open open(ui::PageId::Buildings);
    ui::RowsModel *buildings = qobject_cast<ui::SystemPage *>(open.window.page(ui::PageId::Buildings))->tables()[0]->model();
    QString text;
    for (int i = 0; i < 500; ++i)
        text += QStringLiteral("B %1\toffice\t%2\tYes\tgreen2\t%3\t1\t2\n").arg(i).arg(1000 + i).arg(50 + i % 7);
    for (auto _ : state) {
        buildings->paste(state.range(0) ? buildings->size() : 0, 0, text, {});
        QApplication::processEvents();
        state.PauseTiming();
        open.keeper.flush();
        open.document.undo();
        open.keeper.flush();
        state.ResumeTiming();
    }
}
BENCHMARK(pasteFourThousandCells)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
