#include "core/exchange/epw.h"
#include "core/hourly/hourlyresult.h"
#include "core/hourly/pv.h"
#include "core/hourly/randomstream.h"
#include "core/hourly/synthetic.h"
#include "core/hourly/wind.h"
#include "tests/bench/grownpark.h"
#include "tests/support/hourly.h"
#include "tests/support/parks.h"
#include "ui/pages/hourly/hourlypage.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parkfiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace core;
using support::hourlyTables;

// The year hour by hour: sun, PV, wind and balance of a year under 3 ms; the rule alone about 0.05 ms; growth with years linear.

namespace {

const WeatherYear &weather()
{
    static const WeatherYear year = [] {
        const ClimateStation &from = *hourlyTables().station("54511");
        return *syntheticYear({from.name, from.site, from.global, from.temperature, from.wind, from.windHeight}, 1);
    }();
    return year;
}

PvSettings pvSettings()
{
    PvSettings settings;
    settings.tilt = 35;
    settings.mount = *hourlyTables().mount("open_rack_glass_polymer");
    settings.gamma = -0.003;
    settings.losses = 0.14;
    settings.dcAc = 1.2;
    settings.inverter = 0.98;
    return settings;
}

WindSettings windSettings()
{
    WindSettings settings;
    settings.curve = hourlyTables().curve("generic_220");
    settings.shear = 0.143;
    settings.meanSpeed = 6.5;
    return settings;
}

StoreSettings battery()
{
    StoreSettings store;
    store.energy = 100;
    store.power = 50;
    store.chargeEfficiency = store.dischargeEfficiency = 0.94;
    store.socMin = 0.1;
    return store;
}

/// Residual loads of several years, one after the other.
HourlyValues residualOf(int64_t years)
{
    const PvYear pv = pvYear(pvSettings(), weather(), sunYear(weather().site, 0.5));
    const WindYear wind = windYear(windSettings(), weather());
    HourlyValues residual;
    for (int64_t year = 0; year < years; ++year)
        for (size_t hour = 0; hour < hoursPerYear; ++hour)
            residual.push_back(50 - 80 * pv.power[hour] - 60 * wind.power[hour]);
    return residual;
}

void sunOfAYear(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(sunYear(weather().site, 0.5));
}
BENCHMARK(sunOfAYear)->Unit(benchmark::kMillisecond);

void pvOfAYear(benchmark::State &state)
{
    const SunYear sun = sunYear(weather().site, 0.5);
    for (auto _ : state)
        benchmark::DoNotOptimize(pvYear(pvSettings(), weather(), sun));
}
BENCHMARK(pvOfAYear)->Unit(benchmark::kMillisecond);

void windOfAYear(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(windYear(windSettings(), weather()));
}
BENCHMARK(windOfAYear)->Unit(benchmark::kMillisecond);

/// Goal: under 3 ms.
void weatherPvWindAndBalance(benchmark::State &state)
{
    StoreYear store;
    GridYear grid;
    for (auto _ : state) {
        const SunYear sun = sunYear(weather().site, 0.5);
        const PvYear pv = pvYear(pvSettings(), weather(), sun);
        const WindYear wind = windYear(windSettings(), weather());
        HourlyValues residual(hoursPerYear);
        for (size_t hour = 0; hour < hoursPerYear; ++hour)
            residual[hour] = 50 - 80 * pv.power[hour] - 60 * wind.power[hour];
        runStore(battery(), residual, store);
        settleGrid(residual, {100, 20, false, {}}, 1e300, {}, grid);
        benchmark::DoNotOptimize(grid.imported.data());
    }
}
BENCHMARK(weatherPvWindAndBalance)->Unit(benchmark::kMillisecond);

/// The rule alone, years of hours: goal 0.05 ms a year, growth linear.
void ruleYears(benchmark::State &state)
{
    const HourlyValues residual = residualOf(state.range(0));
    StoreSettings settings = battery();
    settings.start = settings.least();
    HourlyValues left(residual.size());
    StoreYear store;
    GridYear grid;
    for (auto _ : state) {
        left = residual;
        runStore(settings, left, store);
        settleGrid(left, {100, 20, false, {}}, 1e300, {}, grid);
        benchmark::DoNotOptimize(grid.imported.data());
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(ruleYears)->Arg(1)->Arg(2)->Arg(4)->Arg(8)->Unit(benchmark::kMillisecond)->Complexity(benchmark::oN);

void syntheticWeather(benchmark::State &state)
{
    const ClimateStation &from = *hourlyTables().station("54511");
    const MonthlyClimate climate{from.name, from.site, from.global, from.temperature, from.wind, from.windHeight};
    for (auto _ : state)
        benchmark::DoNotOptimize(syntheticYear(climate, 1));
}
BENCHMARK(syntheticWeather)->Unit(benchmark::kMillisecond);

void importEpw(benchmark::State &state)
{
    const QString name = support::weatherFile("CHN_BJ_Beijing-Capital.Intl.AP.545110_TMYx.2009-2023.epw");
    if (name.isEmpty())
        return state.SkipWithError("the weather files are not there");
    const QByteArray bytes = *weatherBytes(name);
    for (auto _ : state)
        benchmark::DoNotOptimize(importWeather(*weatherFromEpw(bytes), std::nullopt));
}
BENCHMARK(importEpw)->Unit(benchmark::kMillisecond);

/// Loads, sun, wind and a battery of no place.
HourlyModel movedModel()
{
    HourlyModel model;
    model.weather = weather();
    RandomStream random(1, 1);
    for (int i = 0; i < 8; ++i) {
        LoadProfile load;
        load.id = QString::number(i);
        load.power.assign(hoursPerYear, 10);
        for (double &value : load.power)
            value += random.uniform();
        model.loads.push_back(load);
    }
    for (const PlantTechnology technology : {PlantTechnology::Pv, PlantTechnology::Wind}) {
        PlantProfile plant;
        plant.technology = technology;
        plant.capacity = 60;
        plant.perUnit = technology == PlantTechnology::Pv ? pvYear(pvSettings(), weather(), sunYear(weather().site, 0.5)).power
                                                          : windYear(windSettings(), weather()).power;
        model.plants.push_back(plant);
    }
    model.stores.push_back({QStringLiteral("b"), StorageCarrier::Electricity, battery(), false});
    model.grid.exportLimit = 20;
    model.grid.exportShareMax = 0.1;
    model.prices = hourlyPrices({}, {}, {}, {});
    model.feedInOrder = byFallingPrice(model.prices.exported);
    return model;
}

/// What a slider asks: one capacity moved, all figures again.
void simulateAfterAMove(benchmark::State &state)
{
    HourlyModel model = movedModel();
    HourlyResult result;
    for (auto _ : state) {
        model.plants.front().capacity += 0.01;
        simulate(model, result);
        benchmark::DoNotOptimize(result.sums);
    }
}
BENCHMARK(simulateAfterAMove)->Unit(benchmark::kMillisecond);

/// The same with foresight: one battery, tariff, feed-in.
void simulateAtLeastCost(benchmark::State &state)
{
    HourlyModel model = movedModel();
    model.optimalAsked = true;
    HourlyResult result;
    for (auto _ : state) {
        model.plants.front().capacity += 0.01;
        simulate(model, result);
        benchmark::DoNotOptimize(result.sums);
    }
}
BENCHMARK(simulateAtLeastCost)->Unit(benchmark::kMillisecond);

/// The model of a case of so many rows and its year. The rows have few shapes: their number hardly counts.
void yearOfManyRows(benchmark::State &state)
{
    const Park park = bench::parkOf(state.range(0));
    const DesignWeather weather = *designWeather(park, park.cases[0], hourlyTables());
    HourlyResult result;
    for (auto _ : state) {
        const auto model = hourlyModel(park, 0, support::library(), hourlyTables(), weather);
        simulate(*model, result);
        benchmark::DoNotOptimize(result.sums);
        state.counters["loads"] = double(model->loads.size());
        state.counters["users"] = double(model->users.size());
    }
}
BENCHMARK(yearOfManyRows)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

/// Goal: under 16 ms. A slider of the example moves: the year, its figures and its charts again; beside it which part of that is
/// the year with its figures, and which is painting.
void sliderToRepaintedCharts(benchmark::State &state)
{
    QTemporaryDir folder;
    ui::Appearance appearance;
    ui::Document document;
    ui::Results results{document, support::library(), support::schemes(), support::currentYear};
    ui::ShownCase shown{document, results};
    ui::Keeper keeper{document, folder.path()};
    ui::Prompts prompts;
    ui::MainWindow window{{document, results, shown, keeper, appearance, prompts}};
    window.resize(1440, 900);
    window.show();
    window.files().open(QStringLiteral(EXAMPLES "/coastal-park.json"));
    shown.show(3); // C2028
    window.showPage(ui::PageId::Hourly);
    auto *page = qobject_cast<ui::HourlyPage *>(window.page(ui::PageId::Hourly));
    QCoreApplication::processEvents();
    double megawatts = 100;
    QElapsedTimer clock;
    double figures = 0, painting = 0; // ns
    for (auto _ : state) {
        clock.start();
        page->trial().tryCapacity(0, megawatts += 0.5);
        figures += double(clock.nsecsElapsed());
        clock.start();
        QCoreApplication::processEvents(); // paints what is in view
        painting += double(clock.nsecsElapsed());
    }
    constexpr double toMilliseconds = 1e-6;
    state.counters["figures_ms"] = benchmark::Counter(figures * toMilliseconds, benchmark::Counter::kAvgIterations);
    state.counters["painting_ms"] = benchmark::Counter(painting * toMilliseconds, benchmark::Counter::kAvgIterations);
}
BENCHMARK(sliderToRepaintedCharts)->Unit(benchmark::kMillisecond);

} // namespace
