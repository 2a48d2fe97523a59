#include "decomposition.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::sizing {

namespace {

constexpr double hoursPerYear = 8760.0;
constexpr double unservedPerPenalty = 10.0;

constexpr double leastMeanLoad = 64.0; ///< MW: the dispatch of a year tolerates a millionth MWh

double meanOf(const std::vector<double> &values)
{
    return values.empty() ? 0.0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// A power of two, so that nothing is rounded.
double enlargement(double meanLoad)
{
    return meanLoad > 0.0 && meanLoad < leastMeanLoad ? std::exp2(std::ceil(std::log2(leastMeanLoad / meanLoad))) : 1.0;
}

/// What a year is dispatched by, so many times as large.
std::optional<SizingCase> enlarged(const SizingCase &sizing, double by)
{
    if (by == 1.0)
        return std::nullopt;
    SizingCase large = sizing;
    for (double &load : large.series.loadMw)
        load *= by;
    large.grid.exportMaxMw *= by;
    return large;
}

/// What the hours can earn at most, thousand yuan: all exports at their prices, and imports at prices below zero of what load and
/// battery can take.
double mostEarned(const SizingCase &sizing, const Decomposition::Frame &frame, double mostPower)
{
    const double carbon = sizing.grid.carbonPrice * sizing.grid.emissionFactor / yuan;
    double sum = 0.0;
    for (size_t t = 0; t < sizing.series.hours(); ++t)
        sum += std::max(0.0, sizing.series.exportPrice[t]) * std::max(0.0, sizing.grid.exportMaxMw) +
               std::max(0.0, -(sizing.series.importPrice[t] + carbon)) *
                   std::min(frame.grid.max, sizing.series.loadMw[t] + mostPower);
    return sum;
}

/// Whether charging and discharging in one hour can be worth while: for a limit on own use, or a price below zero.
bool mayWastePay(const SizingCase &sizing, const std::vector<AnnualLimit> &limits)
{
    const double carbon = sizing.grid.carbonPrice * sizing.grid.emissionFactor / yuan;
    return std::ranges::any_of(limits, [](const AnnualLimit &limit) { return limit.onOwnUse != 0.0; }) ||
           std::ranges::any_of(sizing.series.importPrice, [=](double price) { return price + carbon < 0.0; });
}

} // namespace

Decomposition::Frame Decomposition::frameOf(const SizingCase &sizing)
{
    Frame frame{{sizing.wind.min, sizing.wind.max},
                {sizing.pv.min, sizing.pv.max},
                {sizing.batteryEnergy.min, sizing.batteryEnergy.max},
                {sizing.batteryPower.min, sizing.batteryPower.max},
                {sizing.grid.minMw, sizing.grid.maxMw},
                false};
    if (const auto rate = sizing.battery.powerPerEnergy; rate && *rate > 0.0) {
        frame.powerFollowsEnergy = true;
        frame.energy.min = std::max(frame.energy.min, frame.power.min / *rate);
        frame.energy.max = std::min(frame.energy.max, frame.power.max / *rate);
    } else if (rate) {
        frame.power.max = 0.0;
    }
    return frame;
}

Decomposition::Frame Decomposition::frameOf(const SizingCase &sizing, const Capacities &fixed, bool gridIsFree)
{
    const auto at = [](double value) { return Bounds{value, value}; };
    return {at(fixed.windMw),
            at(fixed.pvMw),
            at(fixed.batteryMwh),
            at(fixed.batteryMw),
            gridIsFree ? Bounds{sizing.grid.minMw, sizing.grid.maxMw} : at(fixed.gridMw),
            false};
}

Decomposition::Decomposition(const SizingCase &sizing, const Frame &frame, std::vector<AnnualLimit> limits, Goal goal)
    : m_case(sizing),
      m_enlarged(enlargement(meanOf(sizing.series.loadMw))),
      m_large(enlarged(sizing, m_enlarged)),
      m_frame(frame),
      m_goal(goal),
      m_year(m_large ? *m_large : sizing, goal == Goal::Cost),
      m_limits(std::move(limits)),
      m_wasteMayPay(mayWastePay(sizing, m_limits)),
      m_inner({}),
      m_outer({})
{
    const double load = meanOf(sizing.series.loadMw);
    m_capacityUnit = load > 0.0 ? load : 1.0;
    m_energyUnit = m_moneyUnit = m_capacityUnit * hoursPerYear;
    m_weight = yearWeight(sizing.series.hours());
    if (periods() > 1)
        m_unservedPrice = 500.0;
    if (goal == Goal::Shortfall) {
        m_unservedPrice = 1.0;
        m_penalty = 1.0;
    }

    const bool counts = goal == Goal::Cost;
    const double rate = sizing.discountRate, perCapacity = counts ? m_capacityUnit / m_moneyUnit : 0.0;
    const auto variable = [&](const Bounds &bounds, double cost) {
        const double most = bounds.max / m_capacityUnit;
        m_variables.push_back({bounds.min / m_capacityUnit, most, cost * perCapacity, most});
    };
    variable(frame.wind, annualCost(sizing.wind, rate));
    variable(frame.pv, annualCost(sizing.pv, rate));
    m_hasPower = !frame.powerFollowsEnergy;
    const double powerCost = annualCost(sizing.batteryPower, rate);
    variable(frame.energy,
             annualCost(sizing.batteryEnergy, rate) + (m_hasPower ? 0.0 : powerCost * *sizing.battery.powerPerEnergy));
    if (m_hasPower)
        variable(frame.power, powerCost);
    m_firstImport = m_variables.size();
    if (sizing.grid.demandCharge > 0.0) {
        for (size_t i = 0; i < periods(); ++i)
            variable({0.0, frame.grid.max}, m_weight * sizing.grid.demandCharge);
        m_gridVariable = m_variables.size();
    } else {
        m_gridVariable = m_firstImport;
    }
    variable(frame.grid, sizing.grid.capacityCharge);
    m_capacityCount = m_variables.size();
    const double mostHours = hoursPerYear / m_energyUnit;
    const double mostPower = m_hasPower ? frame.power.max : frame.energy.max * *sizing.battery.powerPerEnergy;
    const auto sum = [this](double low, double most, double cost) { m_variables.push_back({low, most, cost, most}); };
    sum(0.0, frame.grid.max * mostHours, 0.0);
    sum(0.0, std::max(sizing.grid.exportMaxMw, 0.0) * mostHours, 0.0);
    sum(0.0, 1.0 + mostPower * mostHours, 0.0);
    sum(-1e9, 1e9, 1.0);
    sum(0.0, 1e6, m_penalty);
    const auto greatest = [](const std::vector<double> &values) { return values.empty() ? 0.0 : std::ranges::max(values); };
    m_mostWind = greatest(sizing.series.windPu);
    m_mostPv = greatest(sizing.series.pvPu);
    m_mostLoad = greatest(sizing.series.loadMw) / m_capacityUnit;
    if (counts)
        m_mostEarned = m_weight / m_moneyUnit * mostEarned(sizing, frame, mostPower);
    start();
}

Point Decomposition::pointOf(const Values &values) const
{
    Point point;
    point.wind = values[0] * m_capacityUnit;
    point.pv = values[1] * m_capacityUnit;
    point.energy = values[2] * m_capacityUnit;
    point.power = m_hasPower ? values[3] * m_capacityUnit : point.energy * *m_case.battery.powerPerEnergy;
    for (size_t i = 0; i < periods(); ++i)
        point.imports.push_back(values[m_firstImport + i] * m_capacityUnit);
    return point;
}

Prices Decomposition::pricesOf(const std::vector<double> &limitPrices) const
{
    Prices prices;
    for (size_t i = 0; i < m_limits.size(); ++i) {
        prices.onImport += limitPrices[i] * m_limits[i].onImport;
        prices.offExport += limitPrices[i] * m_limits[i].onExport;
        prices.forOwnUse -= limitPrices[i] * m_limits[i].onOwnUse;
    }
    return prices;
}

const YearAnswer &Decomposition::solveYear(const Values &values, const Prices &prices, double unservedPrice)
{
    Point point = pointOf(values);
    for (double *each : {&point.wind, &point.pv, &point.energy, &point.power})
        *each *= m_enlarged;
    for (double &each : point.imports)
        each *= m_enlarged;
    return m_year.solve(point, prices, unservedPrice);
}

void Decomposition::moveLimit(size_t index, double rhs)
{
    m_limits[index].rhs = rhs;
    std::vector<double> sides;
    for (const AnnualLimit &limit : m_limits)
        sides.push_back(limit.rhs / m_energyUnit);
    sides.push_back(1.0);
    m_inner.setRhs(sides);
    restartInner();
    m_outer.setCost(m_limitColumns[index], rhs / m_energyUnit);
    m_lower = -1e300;
    m_upper = 1e300;
    m_radius = 0.2;
    m_rounds = 0;
}

void Decomposition::raisePenalties()
{
    if (m_overstep > m_unserved)
        m_penalty *= 100.0;
    else
        m_unservedPrice *= 100.0;
    // a limit's price above that of unserved energy would say nothing: nobody would import at it
    m_unservedPrice = std::max(m_unservedPrice, unservedPerPenalty * m_penalty);
    m_variables.back().cost = m_penalty;
    std::vector<double> costs;
    for (const Variable &variable : m_variables)
        costs.push_back(variable.cost);
    m_outer.setRhs(costs);
    restartOuter(); // the multipliers that carried the old penalty may not carry the new one
    m_inner.setCost(m_overstepColumn, m_penalty);
    for (const Column &column : m_columns)
        m_inner.setCost(column.inner, columnCost(column));
    m_upper = 1e300;
    m_rounds = 0;
}

bool Decomposition::isMet() const
{
    return m_overstep <= tolerated && (m_mayLeaveUnserved || m_unserved <= tolerated);
}

double Decomposition::gap() const
{
    return (m_upper - m_lower) / std::max(std::abs(m_upper), m_goal == Goal::Cost ? leastCounted : 1e-9);
}

Capacities Decomposition::best() const
{
    const Point point = pointOf(m_center);
    return {point.wind, point.pv, point.energy, point.power, m_center[m_gridVariable] * m_capacityUnit};
}

Decomposition::BoundPrices Decomposition::boundPrices() const
{
    const auto of = [&](size_t variable) {
        return m_outer.value(m_variables[variable].highColumn) - m_outer.value(m_variables[variable].lowColumn);
    };
    return {of(0), of(1), of(2), m_hasPower ? of(3) : 0.0, of(m_gridVariable)};
}

double Decomposition::importMwh() const
{
    double share = 0.0;
    for (const Column &column : m_columns)
        share += m_inner.value(column.inner) * column.importShare;
    return share * m_energyUnit;
}

Dispatch Decomposition::dispatch()
{
    const size_t hours = m_year.hours();
    Dispatch sum(hours);
    bool wastePays = false;
    for (const Column &column : m_columns) {
        const double share = m_inner.value(column.inner);
        if (share <= 0.0)
            continue;
        wastePays = wastePays || column.prices.forOwnUse > 0.0;
        solveYear(column.point, column.prices, column.unservedPrice);
        m_year.addDispatch(share / m_enlarged, sum);
    }
    if (wastePays)
        return sum;
    for (size_t t = 0; t < hours; ++t)
        if (sum.chargeMw[t] > 0.0 && sum.dischargeMw[t] > 0.0 && m_case.series.importPrice[t] >= 0.0)
            setOff(sum, t);
    return sum;
}

/// Charging against discharging in an hour in which waste does not pay of itself. What is discharged beyond load and charging has
/// nowhere to go: so much is wasted still, to empty the store for an hour that pays for taking.
void Decomposition::setOff(Dispatch &sum, size_t t) const
{
    const double in = m_case.battery.chargeEfficiency, out = m_case.battery.dischargeEfficiency;
    double &charge = sum.chargeMw[t], &discharge = sum.dischargeMw[t];
    const double change = charge * in - discharge / out, before = charge - discharge;
    charge = std::max(0.0, change) / in;
    discharge = std::max(0.0, -change) * out;
    double less = before - (charge - discharge); // MW that nobody needs any more
    for (double *supply : {&sum.unservedMw[t], &sum.importMw[t], &sum.ownMw[t]}) {
        const double taken = std::min(less, *supply);
        *supply -= taken;
        less -= taken;
    }
    if (const double lost = 1.0 - in * out; less > 0.0 && lost > 0.0) {
        charge += less / lost;
        discharge += less / lost * in * out;
    }
}

} // namespace core::sizing
