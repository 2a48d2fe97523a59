#include "decomposition.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::sizing {

namespace {

constexpr std::array mostMultipliers{5.0, 1.0, 0.3, 20.0}; ///< thousand yuan per MWh, of queries far from the optimum, in turn
constexpr std::array boxAfterIdling{0.1, 0.5, 0.02, 1.0};
constexpr int roundsBeforeThree = 15;
constexpr double hardWeight = 1e-3;
constexpr double hoursPerYear = 8760.0;

double meanOf(const std::vector<double> &values)
{
    return values.empty() ? 0.0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
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
      m_frame(frame),
      m_goal(goal),
      m_year(sizing, goal == Goal::Cost),
      m_limits(std::move(limits)),
      m_inner({}),
      m_outer({})
{
    const double load = meanOf(sizing.series.loadMw);
    m_capacityUnit = load > 0.0 ? load : 1.0;
    m_energyUnit = m_moneyUnit = m_capacityUnit * hoursPerYear;
    m_weight = yearWeight(sizing.series.hours());
    m_softness.assign(m_limits.size(), 1.0);
    if (periods() > 1)
        m_unservedPrice = 500.0;
    if (goal == Goal::Shortfall) {
        m_unservedPrice = 1.0;
        m_penalty = 1.0;
    }

    const bool counts = goal == Goal::Cost;
    const double rate = sizing.discountRate, perCapacity = counts ? m_capacityUnit / m_moneyUnit : 0.0;
    const auto variable = [&](const Bounds &bounds, double cost) {
        m_variables.push_back({bounds.min / m_capacityUnit, bounds.max / m_capacityUnit, cost * perCapacity});
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
    m_variables.push_back({0.0, frame.grid.max * mostHours, 0.0});
    m_variables.push_back({0.0, std::max(sizing.grid.exportMaxMw, 0.0) * mostHours, 0.0});
    const double mostPower = m_hasPower ? frame.power.max : frame.energy.max * *sizing.battery.powerPerEnergy;
    m_variables.push_back({0.0, 1.0 + mostPower * mostHours, 0.0});
    m_variables.push_back({-1e9, 1e9, 1.0});
    m_variables.push_back({0.0, 1e6, m_penalty});
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

/// The first models and the first queries: capacities of the mean load's size under a few prices of import and export.
void Decomposition::start()
{
    // inner: one row a limit, then the weights' sum
    std::vector<double> rhs;
    for (const AnnualLimit &limit : m_limits)
        rhs.push_back(limit.rhs / m_energyUnit);
    rhs.push_back(1.0);
    m_inner = FewRowsLp(rhs);
    std::vector<double> entries(rhs.size(), 0.0);
    for (size_t i = 0; i < m_limits.size(); ++i) {
        entries[i] = 1.0;
        m_slackColumns.push_back(m_inner.add(entries, 0.0));
        entries[i] = 0.0;
    }
    for (size_t i = 0; i < m_limits.size(); ++i)
        entries[i] = -m_softness[i];
    m_overstepColumn = m_inner.add(entries, m_penalty);

    // outer: the dual of min cost·v under a·v ≥ β: one row a variable, one column a constraint
    const size_t n = m_variables.size(), energies = m_capacityCount, overstep = n - 1;
    std::vector<double> costs;
    for (const Variable &variable : m_variables)
        costs.push_back(variable.cost);
    m_outer = FewRowsLp(costs);
    std::vector<double> row(n, 0.0);
    for (size_t j = 0; j < n; ++j) {
        row[j] = 1.0;
        m_variables[j].lowColumn = m_outer.add(row, -m_variables[j].low);
        row[j] = -1.0;
        m_variables[j].highColumn = m_outer.add(row, m_variables[j].high);
        row[j] = 0.0;
    }
    for (size_t i = 0; m_gridVariable > m_firstImport && i < periods(); ++i) {
        row[m_gridVariable] = 1.0;
        row[m_firstImport + i] = -1.0;
        m_outer.add(row, 0.0);
        row[m_firstImport + i] = row[m_gridVariable] = 0.0;
    }
    for (size_t i = 0; i < m_limits.size(); ++i) {
        const AnnualLimit &limit = m_limits[i];
        row.assign(n, 0.0);
        row[0] = -limit.perWindMw * m_capacityUnit / m_energyUnit;
        row[1] = -limit.perPvMw * m_capacityUnit / m_energyUnit;
        row[energies] = -limit.onImport;
        row[energies + 1] = -limit.onExport;
        row[energies + 2] = -limit.onOwnUse;
        row[overstep] = m_softness[i];
        m_limitColumns.push_back(m_outer.add(row, limit.rhs / m_energyUnit));
    }

    Values first(m_capacityCount);
    const auto startAt = [&](double factor) {
        for (size_t j = 0; j < m_capacityCount; ++j) {
            const double wish = j == 2 ? 2.0 * factor : j < 2 ? 1.5 * factor : j < m_firstImport ? factor : 1.3;
            first[j] = std::clamp(wish, m_variables[j].low, std::max(m_variables[j].low, m_variables[j].high));
        }
        for (size_t j = m_firstImport; j < m_gridVariable; ++j)
            first[j] = std::min(first[j], first[m_gridVariable]);
    };
    const auto ask = [&](double onImport, double offExport) { addCut(first, {onImport, offExport, 0.0}); };
    startAt(1.0);
    ask(0.0, 0.0);
    if (!m_limits.empty()) {
        ask(2.0, 0.0);
        ask(0.3, 0.0);
        ask(0.0, 0.3);
        ask(0.3, -0.3);
    }
    for (const double factor : {2.0, 0.5}) {
        startAt(factor);
        ask(0.0, 0.0);
    }
    restartInner();

    restartOuter();
}

/// A feasible basis: the first cut and the bounds that its slopes ask for.
void Decomposition::restartOuter()
{
    const size_t n = m_variables.size();
    const size_t cut =
        m_limitColumns.empty() ? m_variables.back().highColumn + 1 + (m_gridVariable - m_firstImport) : m_limitColumns.back() + 1;
    std::vector<size_t> basis(n);
    for (size_t j = 0; j < n; ++j)
        basis[j] = m_variables[j].cost - m_outer.column(cut)[j] / m_outer.column(cut)[n - 2] >= 0.0 ? m_variables[j].lowColumn
                                                                                                    : m_variables[j].highColumn;
    basis[n - 2] = cut;
    m_outer.setBasis(basis);
}

/// Dispatches a year: its bound becomes a cut of the outer model, its dispatch a column of the inner one.
void Decomposition::addCut(const Values &point, const Prices &prices)
{
    const Point place = pointOf(point);
    const YearAnswer &answer = m_year.solve(place, prices, m_unservedPrice);
    ++m_solves;
    const double money = m_weight / m_moneyUnit, energy = m_weight / m_energyUnit;

    const size_t n = m_variables.size(), energies = m_capacityCount;
    std::vector<double> row(n, 0.0);
    const auto slope = [&](size_t variable, double value) { row[variable] = -value * money * m_capacityUnit; };
    slope(0, answer.slopes.wind);
    slope(1, answer.slopes.pv);
    slope(2, answer.slopes.energy + (m_hasPower ? 0.0 : answer.slopes.power * *m_case.battery.powerPerEnergy));
    if (m_hasPower)
        slope(3, answer.slopes.power);
    for (size_t i = 0; i < periods(); ++i)
        slope(m_firstImport + i, answer.slopes.imports[i]);
    double base = answer.bound * money;
    for (size_t j = 0; j < m_capacityCount; ++j)
        base += row[j] * point[j];
    row[energies] = prices.onImport;
    row[energies + 1] = prices.offExport;
    row[energies + 2] = -prices.forOwnUse;
    row[energies + 3] = 1.0;
    double largest = 1.0;
    for (const double each : row)
        largest = std::max(largest, std::abs(each));
    for (double &each : row)
        each /= largest;
    m_outer.add(row, -base / largest);

    if (answer.violationMwh > 1e-6)
        return;
    Column column{point,
                  prices,
                  m_unservedPrice,
                  answer.cost * money,
                  answer.importMwh * energy,
                  answer.exportMwh * energy,
                  answer.ownMwh * energy,
                  answer.unservedMwh * energy,
                  0};
    column.inner = m_inner.add(columnRows(column), columnCost(column));
    m_columns.push_back(std::move(column));
}

double Decomposition::columnCost(const Column &column) const
{
    double cost = column.cost + m_unservedPrice * column.unservedShare;
    for (size_t j = 0; j < m_capacityCount; ++j)
        cost += m_variables[j].cost * column.point[j];
    return cost;
}

std::vector<double> Decomposition::columnRows(const Column &column) const
{
    std::vector<double> rows;
    for (const AnnualLimit &limit : m_limits)
        rows.push_back((limit.perWindMw * column.point[0] + limit.perPvMw * column.point[1]) * m_capacityUnit / m_energyUnit +
                       limit.onImport * column.importShare + limit.onExport * column.exportShare +
                       limit.onOwnUse * column.ownShare);
    rows.push_back(1.0);
    return rows;
}

/// A feasible basis: the column that oversteps least, alone.
void Decomposition::restartInner()
{
    size_t best = 0, bestRow = 0;
    double least = INFINITY;
    for (size_t k = 0; k < m_columns.size(); ++k) {
        double most = 0.0;
        size_t row = m_limits.size();
        for (size_t i = 0; i < m_limits.size(); ++i) {
            const double over = (m_inner.column(m_columns[k].inner)[i] - m_limits[i].rhs / m_energyUnit) / m_softness[i];
            if (over > most) {
                most = over;
                row = i;
            }
        }
        if (most < least) {
            least = most;
            best = k;
            bestRow = row;
        }
    }
    std::vector<size_t> basis = m_slackColumns;
    if (bestRow < m_limits.size())
        basis[bestRow] = m_overstepColumn;
    basis.push_back(m_columns[best].inner);
    m_inner.setBasis(basis);
}

void Decomposition::soften(LimitKind only)
{
    for (size_t i = 0; i < m_limits.size(); ++i)
        m_softness[i] = m_limits[i].kind == only ? 1.0 : hardWeight;
    m_limitColumns.clear();
    m_slackColumns.clear();
    m_columns.clear();
    m_unservedPrice = 1.0 / hardWeight;
    m_lower = -1e300;
    m_upper = 1e300;
    m_rounds = 0;
    start();
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
    m_variables.back().cost = m_penalty;
    std::vector<double> costs;
    for (const Variable &variable : m_variables)
        costs.push_back(variable.cost);
    m_outer.setRhs(costs); // the basis stays feasible: only what overstepping costs has grown
    m_inner.setCost(m_overstepColumn, m_penalty);
    for (const Column &column : m_columns)
        m_inner.setCost(column.inner, columnCost(column));
    m_upper = 1e300;
    m_rounds = 0;
}

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
            const bool isCost = j + 2 == m_variables.size(), isOverstep = j + 1 == m_variables.size();
            bound -= std::abs(rest) * (isCost ? 1.0 + std::abs(m_upper) : isOverstep ? 1.0 : std::max(1.0, m_variables[j].high));
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
    query(between(m_center, m_outerPoint, 0.5), between(m_innerPrices, m_outerPrices, 0.5));
    return true;
}

double Decomposition::gap() const
{
    return (m_upper - m_lower) / std::max(std::abs(m_upper), 1e-9);
}

double Decomposition::hardOverstep() const
{
    double most = 0.0;
    for (size_t i = 0; i < m_limits.size(); ++i) {
        double over = -m_limits[i].rhs / m_energyUnit;
        for (const Column &column : m_columns)
            over += m_inner.value(column.inner) * m_inner.column(column.inner)[i];
        if (m_softness[i] < 1.0)
            most = std::max(most, over);
    }
    return most;
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
        m_year.solve(pointOf(column.point), column.prices, column.unservedPrice);
        const Dispatch &each = m_year.dispatch();
        const auto add = [&](std::vector<double> Dispatch::*list) {
            for (size_t t = 0; t < hours; ++t)
                (sum.*list)[t] += share * (each.*list)[t];
        };
        for (const auto list : {&Dispatch::ownMw, &Dispatch::exportMw, &Dispatch::importMw, &Dispatch::chargeMw,
                                &Dispatch::dischargeMw, &Dispatch::levelMwh, &Dispatch::unservedMw})
            add(list);
    }
    if (wastePays)
        return sum;
    const double in = m_case.battery.chargeEfficiency, out = m_case.battery.dischargeEfficiency;
    for (size_t t = 0; t < hours; ++t) {
        double &charge = sum.chargeMw[t], &discharge = sum.dischargeMw[t];
        if (charge <= 0.0 || discharge <= 0.0 || m_case.series.importPrice[t] < 0.0)
            continue;
        const double change = charge * in - discharge / out, before = charge - discharge;
        charge = std::max(0.0, change) / in;
        discharge = std::max(0.0, -change) * out;
        double less = before - (charge - discharge); // MW that nobody needs any more
        for (double *supply : {&sum.unservedMw[t], &sum.importMw[t], &sum.ownMw[t]}) {
            const double taken = std::min(less, *supply);
            *supply -= taken;
            less -= taken;
        }
    }
    return sum;
}

} // namespace core::sizing
