#include "core/exchange/designfile.h"
#include "core/storage/workingcopy.h"
#include "tests/bench/grownpark.h"
#include "tests/support/parks.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/designedits.h"
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

/// The planned case of the example with a design.
Park designedPark(qsizetype of)
{
    Park park = support::coastalPark();
    Design &design = park.cases[of].design;
    for (const auto &[technology, megawatts] : {std::pair(PlantTechnology::Pv, 190.0), std::pair(PlantTechnology::Wind, 260.0)}) {
        Plant plant;
        plant.id = QString::number(megawatts);
        plant.technology = technology;
        plant.capacity.value = megawatts;
        design.plants.append(plant);
    }
    StorageUnit battery;
    battery.id = QStringLiteral("BAT");
    battery.energy.value = 300;
    battery.power.value = 100;
    design.storage.append(battery);
    return park;
}

/// Goal: 16 ms. An edit in a case with a design until the results have it, judged by its simulated year too. 0: of what the year
/// does not know; 1: a use of electricity; 2: a plant; 3: where the park stands.
void editOfADesignedCase(benchmark::State &state)
{
    constexpr qsizetype of = 3;
    ui::Document document;
    ui::Results results{document, support::library(), support::schemes(), support::currentYear};
    results.setHourly(ratiosOfDesigns(support::library(), QStringLiteral(":/reference"), [] { return QString(); }));
    document.open(designedPark(of), QString(), ui::Document::Origin::Imported);
    const Object &system = *systemPart(System::Buildings).object;
    const int list = listIndex(system, "buildings");
    const Address building = rowAddress(systemAddress(of, System::Buildings), list, 0);
    double value = 100;
    for (auto _ : state) {
        std::vector<Edit> edits;
        const Object &row = objectAt(building);
        if (state.range(0) == 0)
            edits = {Edit::set(building, fieldIndex(row, "name"), QString::number(++value))};
        if (state.range(0) == 1)
            edits = {Edit::set(building, fieldIndex(row, "floorAreaM2"), ++value)};
        if (state.range(0) == 2) {
            Design design = document.park().cases[of].design;
            design.plants[0].capacity.value = ++value;
            edits = ui::designEdits(document.park(), of, design);
        }
        if (state.range(0) == 3)
            edits = {Edit::set(profileAddress(), fieldIndex(objectAt(profileAddress()), "altitudeM"), ++value)};
        document.push([] { return QString(); }, std::move(edits));
        benchmark::DoNotOptimize(results.ofCase(of).hourly);
    }
}
BENCHMARK(editOfADesignedCase)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

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
