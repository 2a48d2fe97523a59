#include "design.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace core::sizing {

namespace {

/// The prices that occur above zero, dearest first; empty: more than a tariff has.
std::vector<double> fewPrices(const std::vector<double> &prices)
{
    constexpr size_t mostPrices = 16;
    std::vector<double> few;
    for (const double price : prices) {
        if (price <= 0.0 || std::ranges::find(few, price) != few.end())
            continue;
        if (few.size() == mostPrices)
            return {};
        few.push_back(price);
    }
    std::ranges::sort(few, std::greater());
    return few;
}

/// Sells the surplus, dearest hours first, until the budget is used up.
void allotFeedIn(const SizingCase &sizing, const std::vector<double> &surplus, double budget, std::vector<double> &exportMw)
{
    const std::vector<double> &price = sizing.series.exportPrice;
    const double most = sizing.grid.exportMaxMw;
    double sellable = 0.0;
    for (size_t t = 0; t < price.size(); ++t) {
        exportMw[t] = price[t] > 0.0 ? std::min(surplus[t], most) : 0.0;
        sellable += exportMw[t];
    }
    if (sellable <= budget)
        return;
    const auto sell = [&](size_t t) {
        exportMw[t] = std::min(exportMw[t], budget);
        budget -= exportMw[t];
    };
    if (const std::vector<double> few = fewPrices(price); !few.empty()) {
        for (const double each : few)
            for (size_t t = 0; t < price.size(); ++t)
                if (price[t] == each)
                    sell(t);
        return;
    }
    std::vector<size_t> hours(price.size());
    std::iota(hours.begin(), hours.end(), size_t(0));
    std::ranges::stable_sort(hours, [&](size_t a, size_t b) { return price[a] > price[b]; });
    for (const size_t t : hours)
        sell(t);
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
