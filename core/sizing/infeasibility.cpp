#include "infeasibility.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::sizing {

namespace {

constexpr double shown = 1e-9;  ///< shares of the annual load: less is met
constexpr double proven = 1e-8; ///< a bound above this is no rounding
constexpr int mostSolvesAsking = 1500;
constexpr double enough = 1e-4; ///< relative gap of "by how much"
constexpr int patience = 30;    ///< rounds in which neither bound moves, until "by how much" stays as it is

using Capacity = Infeasibility::Capacity;

/// The bounds with which phase 1 pays.
void takeBounds(const Decomposition &search, Infeasibility &why)
{
    const auto prices = search.boundPrices();
    const auto take = [&](double price, Capacity capacity) {
        if (price > 1e-7)
            why.largest.push_back(capacity);
        if (price < -1e-7)
            why.smallest.push_back(capacity);
    };
    take(prices.wind, Capacity::Wind);
    take(prices.pv, Capacity::Pv);
    take(prices.energy, Capacity::BatteryEnergy);
    take(prices.power, Capacity::BatteryPower);
    take(prices.grid, Capacity::Grid);
}

/// The share or cap that a limit becomes when its right-hand side gives so many MWh of a design's year.
double relaxedTo(const SizingCase &sizing, LimitKind kind, double missingMwh, double availableMwh, double loadMwh)
{
    const Limits &limits = sizing.limits;
    const double ofGeneration = availableMwh > 0.0 ? missingMwh / availableMwh : 0.0;
    switch (kind) {
    case LimitKind::SelfUseOfGeneration:
        return *limits.selfUseOfGenerationMin - ofGeneration;
    case LimitKind::SelfUseOfLoad:
        return *limits.selfUseOfLoadMin - missingMwh / loadMwh;
    case LimitKind::ExportOfGeneration:
        return *limits.exportOfGenerationMax + ofGeneration;
    case LimitKind::Unused:
        return *limits.unusedMax + ofGeneration;
    case LimitKind::ImportCap:
        return *limits.importMaxMwh + missingMwh;
    }
    return 0.0;
}

/// The bounds that no capacity meets.
Infeasibility emptyBounds(const Decomposition::Frame &frame)
{
    Infeasibility why;
    for (const auto &[bounds, capacity] : {std::pair(frame.wind, Capacity::Wind),
                                           {frame.pv, Capacity::Pv},
                                           {frame.energy, Capacity::BatteryEnergy},
                                           {frame.power, Capacity::BatteryPower},
                                           {frame.grid, Capacity::Grid}})
        if (bounds.min > bounds.max && !(capacity == Capacity::BatteryPower && frame.powerFollowsEnergy)) {
            why.isProven = true;
            why.largest.push_back(capacity);
            why.smallest.push_back(capacity);
        }
    return why;
}

} // namespace

std::optional<Infeasibility> whyInfeasible(const SizingCase &sizing, const Decomposition::Frame &frame,
                                           const std::vector<AnnualLimit> &limits, const std::stop_token &stop,
                                           const std::function<void(const Progress::Shortfall &, int)> &tell)
{
    Infeasibility why = emptyBounds(frame);
    if (why.isProven)
        return why;

    const auto sum = [](const std::vector<double> &values) { return std::accumulate(values.begin(), values.end(), 0.0); };
    const double weight = yearWeight(sizing.series.hours());
    const double loadMwh = weight * sum(sizing.series.loadMw);
    Decomposition search(sizing, frame, limits, Decomposition::Goal::Shortfall);
    const auto told = [&](std::optional<LimitKind> limit) {
        tell({search.lowerShare(), search.upperShare(), limit}, search.solves());
    };
    while (!stop.stop_requested() && search.step()) {
        told({});
        if (search.upperShare() <= shown && search.lowerShare() <= proven)
            return std::nullopt;
        if (search.solves() >= mostSolvesAsking || (search.lowerShare() > proven && search.gap() <= 1e-3))
            break;
    }
    why.isProven = search.lowerShare() > proven;
    if (stop.stop_requested())
        return why;
    if (!why.isProven && search.upperShare() <= 1e-6)
        return std::nullopt;
    why.shortfallShare = search.lowerShare();
    why.unservedMwh = search.unserved() * loadMwh;
    takeBounds(search, why);
    for (size_t i = 0; i < limits.size(); ++i)
        if (search.limitPrices()[i] > 1e-7)
            why.limits.push_back({limits[i].kind, 0.0, {}});
    for (Infeasibility::Conflict &conflict : why.limits) {
        if (stop.stop_requested())
            break;
        search.soften(conflict.limit);
        double gap = search.gap();
        for (int idle = 0; !stop.stop_requested() && idle < patience && search.step() && search.gap() > enough; ++idle) {
            told(conflict.limit);
            if (search.gap() < 0.999 * gap) {
                gap = search.gap();
                idle = -1;
            }
        }
        conflict.missingMwh = search.overstep() * loadMwh;
        if (search.unserved() > shown || search.overstep() > 10.0 || search.hardOverstep() > 1e-6)
            continue;
        const Capacities best = search.best();
        const double available = weight * (best.windMw * sum(sizing.series.windPu) + best.pvMw * sum(sizing.series.pvPu));
        conflict.wouldHold = relaxedTo(sizing, conflict.limit, conflict.missingMwh, available, loadMwh);
    }
    return why;
}

} // namespace core::sizing
