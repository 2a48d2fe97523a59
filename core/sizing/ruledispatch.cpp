#include "design.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace core::sizing {

namespace {

/// Sells the surplus, dearest hours first, until the budget is used up.
void allotFeedIn(const SizingCase &sizing, const std::vector<double> &surplus, double budget, std::vector<double> &exportMw)
{
    const std::vector<double> &price = sizing.series.exportPrice;
    std::vector<size_t> hours(price.size());
    std::iota(hours.begin(), hours.end(), size_t(0));
    std::ranges::stable_sort(hours, [&](size_t a, size_t b) { return price[a] > price[b]; });
    for (const size_t t : hours) {
        if (price[t] <= 0.0 || budget <= 0.0)
            break;
        exportMw[t] = std::min({surplus[t], sizing.grid.exportMaxMw, budget});
        budget -= exportMw[t];
    }
}

} // namespace

Design ruleDispatch(const SizingCase &sizing, const Capacities &capacities)
{
    const Series &series = sizing.series;
    const Battery &battery = sizing.battery;
    const size_t hours = series.hours();
    const double low = battery.socMin * capacities.batteryMwh, high = battery.socMax * capacities.batteryMwh;
    double level = battery.socStart.value_or(battery.socMin) * capacities.batteryMwh, available = 0.0;
    Dispatch dispatch(hours);
    std::vector<double> surplus(hours);
    for (size_t t = 0; t < hours; ++t) {
        level -= battery.selfDischargePerHour * level;
        const double own = capacities.windMw * series.windPu[t] + capacities.pvMw * series.pvPu[t];
        const double over = own - series.loadMw[t];
        available += own;
        if (over > 0.0) {
            const double charge = std::min({capacities.batteryMw, over, std::max(0.0, high - level) / battery.chargeEfficiency});
            level += charge * battery.chargeEfficiency;
            dispatch.chargeMw[t] = charge;
            surplus[t] = over - charge;
        } else {
            const double discharge =
                std::min({capacities.batteryMw, -over, std::max(0.0, level - low) * battery.dischargeEfficiency});
            level -= discharge / battery.dischargeEfficiency;
            dispatch.dischargeMw[t] = discharge;
            dispatch.importMw[t] = std::min(-over - discharge, capacities.gridMw);
            dispatch.unservedMw[t] = -over - discharge - dispatch.importMw[t];
        }
        dispatch.levelMwh[t] = level;
        dispatch.ownMw[t] = own - surplus[t];
    }
    const auto share = sizing.limits.exportOfGenerationMax;
    allotFeedIn(sizing, surplus, share ? *share * available : std::numeric_limits<double>::infinity(), dispatch.exportMw);
    return summed(sizing, capacities, std::move(dispatch));
}

} // namespace core::sizing
