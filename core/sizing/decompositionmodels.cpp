#include "decomposition.h"

#include <algorithm>
#include <cmath>

namespace core::sizing {

// The two models of the decomposition: what is in them, and a basis to begin with.

/// The first models and the first queries.
void Decomposition::start()
{
    startInner();
    startOuter();
    firstQueries();
    restartInner();
    restartOuter();
}

void Decomposition::startInner()
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
        entries[i] = -1.0;
    m_overstepColumn = m_inner.add(entries, m_penalty);
}

void Decomposition::startOuter()
{
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
        row[overstep] = 1.0;
        m_limitColumns.push_back(m_outer.add(row, limit.rhs / m_energyUnit));
    }
}

/// Capacities of the mean load's size under a few prices of import and export.
void Decomposition::firstQueries()
{
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
    const YearAnswer &answer = solveYear(point, prices, m_unservedPrice);
    ++m_solves;
    const double perHours = m_weight / m_enlarged, money = perHours / m_moneyUnit, energy = perHours / m_energyUnit;

    const size_t n = m_variables.size(), energies = m_capacityCount;
    std::vector<double> row(n, 0.0);
    const auto slope = [&](size_t variable, double value) { row[variable] = -value * m_weight / m_moneyUnit * m_capacityUnit; };
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
            const double over = m_inner.column(m_columns[k].inner)[i] - m_limits[i].rhs / m_energyUnit;
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

} // namespace core::sizing
