#include "decomposition.h"

#include <algorithm>
#include <cmath>

namespace core::sizing {

namespace {

constexpr std::array mostMultipliers{5.0, 1.0, 0.3, 20.0}; ///< thousand yuan per MWh, of queries far from the optimum, in turn
constexpr std::array boxAfterIdling{0.1, 0.5, 0.02, 1.0};
constexpr int roundsBeforeThree = 15;
constexpr double leastLoss = 1e-3; ///< of a turn through the battery
/// How far from the best combination to the outer model's answer in the box the next question is put: the more capacities, the
/// less is that answer to be trusted. Measured: half way for the 17 of open-3 takes 199 solves, a fifth of it 119; with
/// the four or five of the others half way is best over whole fronts.
constexpr double halfWay = 0.5, sharesOfAll = 3.3;

} // namespace

void Decomposition::solveInner()
{
    if (m_inner.solve() != FewRowsLp::Status::Optimal) {
        restartInner();
        m_inner.solve();
    }
    m_upper = m_inner.objective();
    m_center.assign(m_capacityCount, 0.0);
    m_unserved = 0.0;
    for (const Column &column : m_columns) {
        const double share = m_inner.value(column.inner);
        if (share == 0.0)
            continue;
        m_unserved += share * column.unservedShare;
        for (size_t j = 0; j < m_capacityCount; ++j)
            m_center[j] += share * column.point[j];
    }
    m_overstep = m_inner.value(m_overstepColumn);
    m_innerPrices.assign(m_limits.size(), 0.0);
    for (size_t i = 0; i < m_limits.size(); ++i)
        m_innerPrices[i] = std::max(0.0, -m_inner.multipliers()[i]);
}

/// Capacities so large that their cost alone, less all that hours can earn, is above the best plan's need not be looked at: the
/// lower bound holds without them, and the permitted sizes may be a million times the load.
void Decomposition::tightenBounds()
{
    if (m_goal != Goal::Cost)
        return;
    double others = -m_mostEarned; // the least of all costs
    for (size_t j = 0; j < m_capacityCount; ++j)
        others += m_variables[j].cost * (m_variables[j].cost > 0.0 ? m_variables[j].low : m_variables[j].most);
    for (size_t j = 0; j < m_capacityCount; ++j) {
        Variable &variable = m_variables[j];
        if (variable.cost <= 0.0)
            continue;
        const double most = variable.low + std::max(0.0, m_upper - others) / variable.cost;
        variable.high = std::max(variable.low, std::min(variable.most, most * (1.0 + tolerated)));
    }
    tightenFree();
}

/// Capacities that cost nothing need not be larger than what can be done with them: bounds of many loads would make dust of
/// everything else. The battery's power fills the store, and wastes where that can pay; a connection supplies load and battery.
void Decomposition::tightenFree()
{
    const auto narrow = [](Variable &variable, double most) {
        variable.high = std::max(variable.low, std::min(variable.most, most));
    };
    Variable &grid = m_variables[m_gridVariable];
    if (Variable &power = m_variables[3]; m_hasPower && power.cost == 0.0) {
        const double in = m_case.battery.chargeEfficiency, out = m_case.battery.dischargeEfficiency;
        const double supply = m_variables[0].high * m_mostWind + m_variables[1].high * m_mostPv + grid.high;
        const double wasted = m_wasteMayPay ? supply / std::max(leastLoss, 1.0 - in * out) : 0.0;
        narrow(power, m_variables[2].high / in + wasted);
    }
    if (grid.cost == 0.0 && m_gridVariable == m_firstImport) {
        const double power = m_hasPower ? m_variables[3].high : m_variables[2].high * *m_case.battery.powerPerEnergy;
        narrow(grid, m_mostLoad + (m_case.battery.gridCharging ? power : 0.0));
    }
}

/// Solves the outer model, at all or inside the box around the centre. The bound is made safe against the solver's rounding.
bool Decomposition::solveOuter(bool inBox)
{
    for (size_t j = 0; j < m_capacityCount; ++j) {
        Variable &variable = m_variables[j];
        double low = variable.low, high = variable.high;
        if (inBox) {
            const double radius = m_radius * std::max(m_center[j], 0.05);
            low = std::max(low, std::min(m_center[j] - radius, high));
            high = std::min(high, std::max(m_center[j] + radius, low));
        }
        m_outer.setCost(variable.lowColumn, -low);
        m_outer.setCost(variable.highColumn, high);
    }
    if (m_outer.solve() != FewRowsLp::Status::Optimal) {
        restartOuter();
        if (m_outer.solve() != FewRowsLp::Status::Optimal)
            return false;
    }
    if (!inBox) {
        double bound = -m_outer.objective();
        for (size_t j = 0; j < m_variables.size(); ++j) {
            double rest = m_variables[j].cost;
            for (size_t k = 0; k < m_outer.columnCount(); ++k)
                if (m_outer.value(k) != 0.0)
                    rest -= m_outer.value(k) * m_outer.column(k)[j];
            const Variable &variable = m_variables[j];
            const bool isCost = j + 2 == m_variables.size(), isOverstep = j + 1 == m_variables.size();
            const double most = isCost ? 1.0 + std::abs(m_upper) : isOverstep ? 1.0 : std::max(1.0, variable.high);
            if (isCost)
                bound -= std::abs(rest) * most;
            else if (rest < 0.0) // carried by the variable's bounds, as the answer of an exact solver would be
                bound += rest * (m_outer.value(variable.lowColumn) >= -rest ? variable.low : most);
            else
                bound += rest * variable.low;
        }
        m_lower = std::max(m_lower, bound);
    }
    Values &point = inBox ? m_outerPoint : m_globalPoint;
    std::vector<double> &prices = inBox ? m_outerPrices : m_globalPrices;
    point.resize(m_capacityCount);
    for (size_t j = 0; j < m_capacityCount; ++j)
        point[j] = std::clamp(-m_outer.multipliers()[j], m_variables[j].low, std::max(m_variables[j].low, m_variables[j].high));
    for (size_t j = m_firstImport; j < m_gridVariable; ++j)
        point[j] = std::min(point[j], point[m_gridVariable]);
    prices.resize(m_limits.size());
    for (size_t i = 0; i < m_limits.size(); ++i)
        prices[i] = m_outer.value(m_limitColumns[i]);
    return true;
}

Decomposition::Values Decomposition::between(const Values &a, const Values &b, double share) const
{
    Values middle(a.size());
    for (size_t j = 0; j < a.size(); ++j)
        middle[j] = a[j] + share * (b[j] - a[j]);
    return middle;
}

void Decomposition::query(const Values &point, const std::vector<double> &limitPrices)
{
    Prices prices = pricesOf(limitPrices);
    if (m_overstep > 1e-9) {
        double mostMultiplier = mostMultipliers[size_t(m_solves) % mostMultipliers.size()];
        if (mostMultiplier == mostMultipliers.back())
            mostMultiplier = std::max(mostMultiplier, m_penalty); // a limit may cost as much
        prices.onImport = std::clamp(prices.onImport, -mostMultiplier, mostMultiplier);
        prices.offExport = std::clamp(prices.offExport, -mostMultiplier, mostMultiplier);
        prices.forOwnUse = std::clamp(prices.forOwnUse, 0.0, mostMultiplier);
    }
    addCut(point, prices);
}

bool Decomposition::step()
{
    const double before = m_upper, lowerBefore = m_lower;
    solveInner();
    tightenBounds();
    if (!solveOuter(false))
        return false;
    ++m_rounds;
    const double goal = 1e-3 * (m_upper - m_lower);
    m_idleRounds = m_upper > before - goal && m_lower < lowerBefore + goal ? m_idleRounds + 1 : 0;
    if (m_idleRounds >= 3) { // the box is in the way
        m_idleRounds = 0;
        m_radius = boxAfterIdling[size_t(m_solves) % boxAfterIdling.size()];
        query(m_globalPoint, m_globalPrices);
        query(between(m_center, m_globalPoint, 0.5), between(m_innerPrices, m_globalPrices, 0.5));
        query(m_center, m_innerPrices);
        return true;
    }
    if (m_overstep > 1e-9 && m_rounds > roundsBeforeThree) {
        const Values middle = between(m_center, m_globalPoint, 0.5);
        const std::vector<double> mean = between(m_innerPrices, m_globalPrices, 0.5);
        query(m_globalPoint, m_globalPrices);
        query(middle, mean);
        query(m_globalPoint, m_innerPrices);
        return true;
    }
    if (!solveOuter(true))
        return false;
    bool isInside = true;
    for (size_t j = 0; j < m_capacityCount; ++j)
        if (std::abs(m_outerPoint[j] - m_center[j]) >= 0.999 * m_radius * std::max(m_center[j], 0.05) &&
            m_outerPoint[j] > m_variables[j].low && m_outerPoint[j] < m_variables[j].high)
            isInside = false;
    if (isInside)
        m_radius *= 0.7;
    else if (m_upper < before - 0.1 * std::max(0.0, before - m_lower))
        m_radius = std::min(1.0, 1.5 * m_radius);
    const double share = std::min(halfWay, sharesOfAll / double(m_capacityCount));
    query(between(m_center, m_outerPoint, share), between(m_innerPrices, m_outerPrices, halfWay));
    return true;
}

} // namespace core::sizing
