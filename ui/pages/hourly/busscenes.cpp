#include "busscenes.h"

#include "core/explain/hourlyexplain.h"
#include "ui/model/dates.h"
#include "ui/model/hourlyexplaintexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct BusScenes {
    Q_DECLARE_TR_FUNCTIONS(BusScenes)
};

QColor partColour(BusPart part, const Palette &palette)
{
    switch (part) {
    case BusPart::Firm:
    case BusPart::Chp:
        return palette.hours.onSite;
    case BusPart::Wind:
    case BusPart::HeatPump:
    case BusPart::Chiller:
    case BusPart::Electrolyser:
        return palette.hours.wind;
    case BusPart::Pv:
    case BusPart::ElectricBoiler:
        return palette.hours.pv;
    case BusPart::FuelBoiler:
        return palette.mix[size_t(MixPart::Oil)];
    case BusPart::FromStore:
        return palette.hours.battery;
    case BusPart::Bought:
        return palette.hours.grid;
    case BusPart::Unserved:
        return palette.muted;
    case BusPart::IntoStore:
        return palette.carpet[Palette::carpetZero + 1];
    case BusPart::Exported:
        return palette.carpet[Palette::carpetZero - 1];
    case BusPart::Curtailed:
    case BusPart::Lost:
        break;
    }
    return palette.carpet[Palette::carpetZero - 2];
}

Figure monthFigure(const BusView &view, const std::optional<BusPart> &part, size_t month)
{
    return ofMonth(hourlyFigure(view.caseIndex, BusFigure{view.bus.carrier, part}), month);
}

/// What was made is at the bottom; what becomes of its surplus lies over it, then come store and purchase.
int placeInStack(BusPart part)
{
    return part < BusPart::FromStore ? 0 : leavesBus(part) ? 1 : 2;
}

BarSeries monthSeries(const BusView &view, const BusFlow &flow, const Format::Scale &scale, double &sum)
{
    const Format &format = view.format;
    BarSeries series{busPartText(flow.part, view.bus.carrier), partColour(flow.part, *view.palette), {}, {}, {}, {}};
    const MonthlyValues sums = monthlySums(flow.values);
    for (size_t month = 0; month < sums.size(); ++month) {
        const double shown = (leavesBus(flow.part) && sums[month] != 0 ? -sums[month] : sums[month]) / scale.divisor;
        sum += sums[month] / scale.divisor; // as the key number has it: only the bar hangs
        series.values.append(shown);
        series.texts.append(format.fixed(shown, 1));
        series.figures.append(monthFigure(view, flow.part, month));
    }
    return series;
}

double sumOfSteps(const HoursSeries &series)
{
    return std::accumulate(series.values.begin(), series.values.end(), 0.0);
}

/// What each series makes in the hours shown, beside its name: all in one unit, so that they are compared at a glance.
void addSums(HoursScene &scene, const Format &format)
{
    double largest = 0;
    for (const auto *list : {&scene.stacks, &scene.lines})
        for (const HoursSeries &each : *list)
            largest = std::max(largest, sumOfSteps(each));
    const Format::Scale scale = format.scale(largest, Unit::MegawattHour);
    const int decimals = largest / scale.divisor >= 100 ? 1 : 2;
    for (auto *list : {&scene.stacks, &scene.lines})
        for (HoursSeries &each : *list)
            each.sum = format.ofColumn(sumOfSteps(each) / scale.divisor, decimals) + u' ' + scale.unit;
}

} // namespace

HoursScene busScene(const BusView &view, const HoursOf &shown)
{
    HoursScene scene;
    scene.unit = QStringLiteral("MW");
    scene.empty = BusScenes::tr("No hours yet.");
    scene.format = view.format;
    std::vector<const BusFlow *> stacks;
    for (const BusFlow &piece : view.pieces)
        stacks.push_back(&piece);
    std::ranges::stable_sort(stacks, {}, [](const BusFlow *piece) { return placeInStack(piece->part); });
    for (const BusFlow *piece : stacks)
        scene.stacks.append(
            {busPartText(piece->part, view.bus.carrier), partColour(piece->part, *view.palette), shown(piece->values)});
    scene.lines.append({BusScenes::tr("Load"), view.palette->text, shown(view.bus.load)});
    addSums(scene, view.format);
    if (!view.bus.level.empty()) {
        HoursSeries level{BusScenes::tr("Storage level"), view.palette->accent, shown(view.bus.level)};
        level.unit = QStringLiteral("MWh");
        level.sum = level.unit; // a level has no sum; the legend says what its axis is in
        scene.lines << level;
    }
    return scene;
}

BarStacks busMonths(const BusView &view)
{
    BarStacks stacks;
    stacks.title = BusScenes::tr("Months");
    stacks.empty = BusScenes::tr("No hours yet.");
    stacks.format = view.format;
    const MonthlyValues load = monthlySums(view.bus.load);
    const Format::Scale scale = view.format.scale(std::ranges::max(load), Unit::MegawattHour);
    stacks.unit = scale.unit;
    stacks.decimals = 0;
    for (int month = 1; month <= 12; ++month) {
        stacks.bars.append(monthName(month, view.format.language()));
        stacks.known.append(true);
        stacks.marks.append(load[size_t(month - 1)] / scale.divisor);
        stacks.markFigures.append(monthFigure(view, std::nullopt, size_t(month - 1)));
    }
    stacks.markName = BusScenes::tr("Load");
    for (const BusFlow &flow : view.bus.flows) {
        double sum = 0;
        stacks.series.append(monthSeries(view, flow, scale, sum));
        stacks.sums.append(view.format.fixed(sum, 1));
    }
    return stacks;
}

QString boughtAndLost(const HourlyResult &result, const Format &format)
{
    constexpr double leastShown = 0.5; // MWh
    const auto energy = [&format](double of) { return format.headline(of > leastShown ? of : 0, Unit::MegawattHour).text(); };
    const double lost = sumOf(result.heat.dumped);
    QStringList said;
    if (sumOf(result.heatLoad) > 0)
        said << (lost > leastShown ? BusScenes::tr("Heat: %1 bought, %2 lost.").arg(energy(result.heatBought), energy(lost))
                                   : BusScenes::tr("Heat: %1 bought.").arg(energy(result.heatBought)));
    if (sumOf(result.hydrogenLoad) > 0)
        said << BusScenes::tr("Hydrogen: %1 bought.").arg(energy(result.hydrogenBought));
    return said.join(u' ');
}

} // namespace ui
