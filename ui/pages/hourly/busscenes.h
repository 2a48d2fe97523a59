#pragma once

#include "core/hourly/carrierbus.h"
#include "ui/charts/hoursplot.h"
#include "ui/charts/stackedbars.h"

namespace ui {

/// The bus of a carrier as the hourly page draws it.
struct BusView {
    core::CarrierBus bus;
    std::vector<core::BusFlow> pieces; ///< of the bus, each megawatt once
    qsizetype caseIndex = -1;          ///< of the figures that explain the bus
    Format format = Format();
    const Palette *palette = nullptr;
};

/// The hours of a year as one picture shows them: a week, or a mean day.
using HoursOf = std::function<std::vector<double>(const core::HourlyValues &)>;
/// What comes as stacks, the load over it, the level of the stores against an axis of its own; sums in the legend are those of
/// the hours shown. Names, ticks and heads are the caller's.
HoursScene busScene(const BusView &view, const HoursOf &shown);

/// The months as stacked bars; what leaves the bus hangs below zero, the load is a line.
BarStacks busMonths(const BusView &view);

/// "Heat: 210 GWh bought, 3 GWh lost. Hydrogen: 12 GWh bought."; empty where the park needs neither.
QString boughtAndLost(const core::HourlyResult &result, const Format &format);

} // namespace ui
