#include "design.h"
#include "sidebyside.h"
#include "wishedstore.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace core::sizing {

using namespace inner;

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
    for (size_t t = 0; t < price.size(); ++t)
        exportMw[t] = price[t] > 0.0 ? std::min(surplus[t], most) : 0.0;
    if (sumOf(exportMw.data(), exportMw.size()) <= budget)
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

/// What the battery is asked for: to take what the load leaves of the own power, to give what it lacks.
SIDE_BY_SIDE void wishes(const Capacities &capacities, size_t hours, const double *__restrict wind, const double *__restrict pv,
                         const double *__restrict load, double *__restrict own, double *__restrict charge,
                         double *__restrict discharge)
{
    for (size_t t = 0; t < hours; ++t) {
        own[t] = capacities.windMw * wind[t] + capacities.pvMw * pv[t];
        charge[t] = least(capacities.batteryMw, above(own[t] - load[t]));
        discharge[t] = least(capacities.batteryMw, above(load[t] - own[t]));
    }
}

/// What the battery leaves: surplus and own power for the bus, import up to the contracted power, the rest unserved.
SIDE_BY_SIDE void settle(double gridMw, size_t hours, const double *__restrict load, const double *__restrict charge,
                         const double *__restrict discharge, double *__restrict own, double *__restrict surplus,
                         double *__restrict import, double *__restrict unserved)
{
    for (size_t t = 0; t < hours; ++t) {
        const double lacking = above(load[t] - own[t]) - discharge[t];
        surplus[t] = above(own[t] - load[t]) - charge[t];
        import[t] = least(lacking, gridMw);
        unserved[t] = lacking - import[t];
        own[t] -= surplus[t];
    }
}

} // namespace

Design ruleDispatch(const SizingCase &sizing, const Capacities &capacities)
{
    const Series &series = sizing.series;
    const Battery &battery = sizing.battery;
    const size_t hours = series.hours();
    Dispatch dispatch(hours);
    double *own = dispatch.ownMw.data(), *charge = dispatch.chargeMw.data(), *discharge = dispatch.dischargeMw.data();
    wishes(capacities, hours, series.windPu.data(), series.pvPu.data(), series.loadMw.data(), own, charge, discharge);
    const double available = sumOf(own, hours);
    const WishedStore store{battery.socMin * capacities.batteryMwh, battery.socMax * capacities.batteryMwh,
                            1 - battery.selfDischargePerHour, battery.chargeEfficiency, battery.dischargeEfficiency};
    store.follow(battery.socStart.value_or(battery.socMin) * capacities.batteryMwh, dispatch.chargeMw, dispatch.dischargeMw,
                 dispatch.levelMwh);
    std::vector<double> surplus(hours);
    settle(capacities.gridMw, hours, series.loadMw.data(), charge, discharge, own, surplus.data(), dispatch.importMw.data(),
           dispatch.unservedMw.data());
    const auto share = sizing.limits.exportOfGenerationMax;
    allotFeedIn(sizing, surplus, share ? *share * available : std::numeric_limits<double>::infinity(), dispatch.exportMw);
    return summed(sizing, capacities, std::move(dispatch));
}

} // namespace core::sizing
