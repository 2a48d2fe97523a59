#include "usedcapacities.h"

#include <algorithm>

namespace core::sizing {

namespace {

constexpr double idle = 1e-9; ///< MW per MW of the highest load: rounding

double mostLoad(const SizingCase &sizing)
{
    return std::ranges::max(sizing.series.loadMw);
}

/// Without charging the level only ages, in proportion to the store.
void shrinkIdleStore(const Decomposition::Frame &frame, const Battery &battery, Capacities &capacities, Dispatch &dispatch)
{
    const double before = capacities.batteryMwh, energy = std::min(before, frame.energy.min);
    for (double &level : dispatch.levelMwh)
        level = before > 0.0 ? level * energy / before : 0.0;
    std::ranges::fill(dispatch.chargeMw, 0.0);
    std::ranges::fill(dispatch.dischargeMw, 0.0);
    capacities.batteryMwh = energy;
    capacities.batteryMw =
        frame.powerFollowsEnergy ? energy * *battery.powerPerEnergy : std::min(capacities.batteryMw, frame.power.min);
}

/// A store that keeps what it holds may stand at any level: the plan moves between two of them.
void shrinkFreeEnergy(const Decomposition::Frame &frame, const Battery &battery, Capacities &capacities, Dispatch &dispatch)
{
    const double room = battery.socMax - battery.socMin;
    if (battery.socStart || battery.selfDischargePerHour > 0.0 || room <= 0.0)
        return;
    const auto [low, high] = std::ranges::minmax(dispatch.levelMwh);
    const double energy = std::max(frame.energy.min, (high - low) / room);
    if (energy >= capacities.batteryMwh)
        return;
    for (double &level : dispatch.levelMwh)
        level += battery.socMin * energy - low;
    capacities.batteryMwh = energy;
}

void shrinkBattery(const SizingCase &sizing, const Decomposition::Frame &frame, Capacities &capacities, Dispatch &dispatch)
{
    const double most = std::max(std::ranges::max(dispatch.chargeMw), std::ranges::max(dispatch.dischargeMw));
    if (most <= idle * mostLoad(sizing))
        return shrinkIdleStore(frame, sizing.battery, capacities, dispatch);
    if (frame.powerFollowsEnergy)
        return;
    if (annualCost(sizing.batteryPower, sizing.discountRate) == 0.0)
        capacities.batteryMw = std::min(capacities.batteryMw, std::max(frame.power.min, most));
    if (annualCost(sizing.batteryEnergy, sizing.discountRate) == 0.0)
        shrinkFreeEnergy(frame, sizing.battery, capacities, dispatch);
}

/// Whether other plants make all that is used and fed in. A share of feed-in may need what is made beside it.
bool isIdlePlant(const SizingCase &sizing, const Dispatch &dispatch, double otherMw, const std::vector<double> &other)
{
    const double rounding = idle * mostLoad(sizing);
    const bool isShared = sizing.limits.exportOfGenerationMax.has_value();
    for (size_t t = 0; t < other.size(); ++t)
        if (dispatch.ownMw[t] + dispatch.exportMw[t] > otherMw * other[t] + rounding || (isShared && dispatch.exportMw[t] > 0.0))
            return false;
    return true;
}

} // namespace

bool hasFreeCapacity(const SizingCase &sizing)
{
    const auto isFree = [&](const Technology &each) { return annualCost(each, sizing.discountRate) == 0.0; };
    return isFree(sizing.wind) || isFree(sizing.pv) || isFree(sizing.batteryEnergy) || isFree(sizing.batteryPower) ||
           sizing.grid.capacityCharge == 0.0;
}

Capacities usedCapacities(const SizingCase &sizing, const Decomposition::Frame &frame, Capacities capacities, Dispatch &dispatch)
{
    shrinkBattery(sizing, frame, capacities, dispatch);
    const Series &series = sizing.series;
    if (isIdlePlant(sizing, dispatch, capacities.pvMw, series.pvPu))
        capacities.windMw = std::min(capacities.windMw, frame.wind.min);
    if (isIdlePlant(sizing, dispatch, capacities.windMw, series.windPu))
        capacities.pvMw = std::min(capacities.pvMw, frame.pv.min);
    if (std::ranges::max(dispatch.importMw) <= 0.0)
        capacities.gridMw = std::min(capacities.gridMw, frame.grid.min);
    return capacities;
}

} // namespace core::sizing
