#include "optimaldispatch.h"

#include "core/sizing/leastcost.h"
#include "core/sizing/year.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

constexpr double yuanPerPrice = 1000;  ///< per yuan/kWh × MWh
constexpr double unservedPrice = 1000; ///< yuan/kWh: far above any price of power
constexpr double nearlyNothing = 1e-7; ///< MWh
constexpr double settled = 1e-6;       ///< proven gap at which a plan needs no other

/// One bus as the sizing sees it: its own power is a plant of one unit, its capacities are given.
class Bus
{
public:
    Bus(const BusYear &bus, const StoreSettings &battery, bool gridCharging);

    /// One solve of the year: knows neither budget nor prices of peaks.
    LeastCostYear simple();
    /// With budget and prices of peaks; nothing when no plan was found.
    std::optional<LeastCostYear> whole();
    bool hasPeakPrices() const { return m_bus.demandPrice > 0 || m_bus.connectionPrice > 0; }

private:
    double mostBought(size_t hour, bool gridCharging) const;
    double mostSold(size_t hour) const;
    LeastCostYear planOf(const sizing::Dispatch &dispatch) const;
    void useOwnBeforeFree(GridYear &grid) const;
    void sellForNothing(GridYear &grid) const;
    void keepBudget(GridYear &grid) const;

    const BusYear &m_bus;
    const StoreSettings &m_battery;
    sizing::SizingCase m_case;
    double m_slack = 0; ///< yuan by which cut prices may lie above the true ones; no hour buys and sells
    double m_importLimit = 0;
};

double sum(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

Bus::Bus(const BusYear &bus, const StoreSettings &battery, bool gridCharging) : m_bus(bus), m_battery(battery)
{
    const size_t hours = bus.load.size();
    sizing::Series &series = m_case.series;
    series.loadMw.assign(bus.load.begin(), bus.load.end());
    series.windPu.assign(bus.available.begin(), bus.available.end());
    series.pvPu.assign(hours, 0);
    series.importPrice.resize(hours);
    series.exportPrice.resize(hours);
    for (size_t hour = 0; hour < hours; ++hour) {
        const double buy = bus.importPrice[hour] + bus.importFees, paid = std::max(buy, 0.0);
        const double sell = bus.exportPrice[hour], earned = std::min(sell, paid);
        series.importPrice[hour] = paid;
        series.exportPrice[hour] = earned;
        m_slack += yuanPerPrice * std::max((paid - buy) * mostBought(hour, gridCharging), (sell - earned) * mostSold(hour));
    }
    const double most = hours > 0 ? std::ranges::max(bus.load) + battery.power : 0;
    m_importLimit = std::min(bus.importLimit, most);
    sizing::Battery &store = m_case.battery;
    store.chargeEfficiency = battery.chargeEfficiency;
    store.dischargeEfficiency = battery.dischargeEfficiency;
    store.socMin = battery.socMin;
    store.socMax = battery.socMax;
    store.selfDischargePerHour = battery.selfDischarge;
    store.gridCharging = gridCharging;
    m_case.grid.maxMw = m_importLimit;
    m_case.grid.exportMaxMw = bus.exportLimit;
    m_case.grid.ownLevy = bus.levy;
}

/// MW that an hour can import: for its load, and what the battery has room for.
double Bus::mostBought(size_t hour, bool gridCharging) const
{
    const double room = (m_battery.socMax - m_battery.socMin + m_battery.selfDischarge * m_battery.socMin) * m_battery.energy;
    const double charge = gridCharging ? std::min(m_battery.power, room / m_battery.chargeEfficiency) : 0.0;
    return std::min(m_bus.importLimit, m_bus.load[hour] + charge);
}

/// MW that an hour can feed in: own power beyond the load that the battery cannot serve.
double Bus::mostSold(size_t hour) const
{
    const double content = (m_battery.socMax - m_battery.socMin) * m_battery.energy;
    const double discharge = std::min(m_battery.power, content * m_battery.dischargeEfficiency);
    const double used = std::max(0.0, m_bus.load[hour] - discharge);
    return std::min(m_bus.exportLimit, std::max(0.0, m_bus.available[hour] - used));
}

LeastCostYear Bus::planOf(const sizing::Dispatch &dispatch) const
{
    const size_t hours = m_bus.load.size();
    LeastCostYear plan;
    plan.battery.charge = dispatch.chargeMw;
    plan.battery.discharge = dispatch.dischargeMw;
    plan.battery.level = dispatch.levelMwh;
    plan.battery.start = dispatch.levelMwh.back();
    plan.grid.imported = dispatch.importMw;
    plan.grid.exported = dispatch.exportMw;
    plan.grid.unserved.resize(hours);
    plan.grid.curtailed.resize(hours);
    for (size_t hour = 0; hour < hours; ++hour) {
        // the bus closes on what the plan says of battery, import and feed-in
        const double left = m_bus.load[hour] + dispatch.chargeMw[hour] - dispatch.dischargeMw[hour] - m_bus.available[hour] -
                            dispatch.importMw[hour] + dispatch.exportMw[hour];
        plan.grid.unserved[hour] = left > nearlyNothing ? left : 0;
        plan.grid.curtailed[hour] = left < 0 ? -left : 0;
    }
    plan.arePricesBent = m_slack > 0;
    return plan;
}

/// Own power goes before power from the grid that is no cheaper: a plan whose cost is the same would as soon curtail it.
void Bus::useOwnBeforeFree(GridYear &grid) const
{
    for (size_t hour = 0; hour < grid.imported.size(); ++hour) {
        if (m_bus.importPrice[hour] + m_bus.importFees < m_bus.levy)
            continue;
        const double own = std::min(grid.imported[hour], grid.curtailed[hour]);
        grid.imported[hour] -= own;
        grid.curtailed[hour] -= own;
    }
}

/// Surplus that nobody pays for is fed in rather than curtailed: the cost is the same.
void Bus::sellForNothing(GridYear &grid) const
{
    double left = m_bus.feedInBudget - sum(grid.exported);
    for (size_t hour = 0; hour < grid.exported.size() && left > 0 && m_bus.levy <= 0; ++hour) {
        if (m_bus.exportPrice[hour] != 0 || grid.imported[hour] > 0)
            continue;
        const double more = std::min({grid.curtailed[hour], m_bus.exportLimit - grid.exported[hour], left});
        if (more <= 0)
            continue;
        grid.exported[hour] += more;
        grid.curtailed[hour] -= more;
        left -= more;
    }
}

/// Gives up the cheapest feed-in until the budget holds.
void Bus::keepBudget(GridYear &grid) const
{
    double over = sum(grid.exported) - m_bus.feedInBudget;
    const std::vector<uint32_t> order = byFallingPrice(m_bus.exportPrice);
    for (auto hour = order.rbegin(); hour != order.rend() && over > 0; ++hour) {
        const double less = std::min(grid.exported[*hour], over);
        grid.exported[*hour] -= less;
        grid.curtailed[*hour] += less;
        over -= less;
    }
}

LeastCostYear Bus::simple()
{
    sizing::Year year(m_case);
    sizing::Point point;
    point.wind = 1;
    point.energy = m_battery.energy;
    point.power = m_battery.power;
    point.imports.assign(year.periodCount(), m_importLimit);
    const sizing::YearAnswer &answer = year.solve(point, {}, unservedPrice);
    LeastCostYear plan = planOf(year.dispatch());
    keepBudget(plan.grid);
    useOwnBeforeFree(plan.grid);
    sellForNothing(plan.grid);
    plan.cost = costOf(m_bus, plan.grid);
    plan.lowerBound = yuanPerPrice * (answer.bound - unservedPrice * sum(plan.grid.unserved)) - m_slack;
    return plan;
}

std::optional<LeastCostYear> Bus::whole()
{
    m_case.grid.demandCharge = m_bus.demandPrice;
    m_case.grid.capacityCharge = m_bus.connectionPrice;
    const double available = sum(m_bus.available);
    if (available > 0 && m_bus.feedInBudget < available)
        m_case.limits.exportOfGenerationMax = std::max(0.0, m_bus.feedInBudget) / available;
    sizing::Capacities capacities;
    capacities.windMw = 1;
    capacities.batteryMwh = m_battery.energy;
    capacities.batteryMw = m_battery.power;
    capacities.gridMw = m_importLimit;
    sizing::SearchOptions options;
    options.mayLeaveUnserved = true;
    const sizing::SearchResult found = leastCostDispatch(m_case, capacities, m_bus.connectionPrice > 0, options);
    const sizing::Dispatch &dispatch = found.design.dispatch;
    if (dispatch.importMw.size() != m_bus.load.size())
        return {};
    LeastCostYear plan = planOf(dispatch);
    keepBudget(plan.grid); // rounding only
    useOwnBeforeFree(plan.grid);
    sellForNothing(plan.grid);
    plan.cost = costOf(m_bus, plan.grid);
    plan.lowerBound = found.design.lowerBoundYuan - m_slack;
    return plan;
}

double gapOf(const LeastCostYear &plan)
{
    return (plan.cost - plan.lowerBound) / std::max(std::abs(plan.cost), 1.0);
}

} // namespace

double costOf(const BusYear &bus, const GridYear &grid)
{
    double energy = 0, peaks = 0, highest = 0;
    for (size_t month = 0; month < 12; ++month) {
        double peak = 0;
        for (size_t hour = monthStart[month]; hour < monthStart[month + 1]; ++hour) {
            energy += grid.imported[hour] * (bus.importPrice[hour] + bus.importFees) -
                      grid.exported[hour] * bus.exportPrice[hour] + bus.levy * (bus.available[hour] - grid.curtailed[hour]);
            peak = std::max(peak, grid.imported[hour]);
        }
        peaks += peak;
        highest = std::max(highest, peak);
    }
    return yuanPerPrice * (energy + bus.demandPrice * peaks + bus.connectionPrice * highest);
}

std::optional<LeastCostYear> leastCostYear(const BusYear &bus, const StoreSettings &battery, bool gridCharging)
{
    if (bus.load.size() != hoursPerYear)
        return {};
    LeastCostYear plan = Bus(bus, battery, gridCharging).simple();
    if (gapOf(plan) <= settled)
        return plan;
    if (auto other = Bus(bus, battery, gridCharging).whole()) {
        other->lowerBound = std::max(other->lowerBound, plan.lowerBound);
        const double dust = settled * sum(bus.load);
        if (other->cost <= plan.cost && sum(other->grid.unserved) <= sum(plan.grid.unserved) + dust)
            return other;
        plan.lowerBound = other->lowerBound;
    }
    return plan;
}

} // namespace core
