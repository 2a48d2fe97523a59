#include "fewrowslp.h"

#include <algorithm>
#include <cmath>

namespace core::sizing {

namespace {

constexpr double optimality = 1e-11; ///< of a reduced cost, columns scaled to 1
constexpr int pivotsBeforeLoosening = 500; ///< so many find no end but in rounding: each time a tenfold reduced cost is none
constexpr double smallestPivot = 1e-9;
constexpr int pivotsBetweenFactors = 40;
constexpr int degenerateBeforeBland = 60;
constexpr int mostPivots = 3000;

} // namespace

FewRowsLp::FewRowsLp(std::vector<double> rhs) : m_rhs(std::move(rhs)), m_multipliers(m_rhs.size()) {}

size_t FewRowsLp::add(std::span<const double> entries, double cost)
{
    double largest = std::abs(cost);
    for (const double entry : entries)
        largest = std::max(largest, std::abs(entry));
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    m_costs.push_back(cost);
    m_scales.push_back(largest > 0.0 ? 1.0 / largest : 1.0);
    m_isBasic.push_back(false);
    m_values.push_back(0.0);
    return m_costs.size() - 1;
}

void FewRowsLp::setBasis(std::vector<size_t> columns)
{
    std::ranges::fill(m_isBasic, false);
    m_basis = std::move(columns);
    for (const size_t each : m_basis)
        m_isBasic[each] = true;
    m_inverse.clear();
}

/// The inverse of the basis by Gauss and Jordan with row pivots, and the values of its columns.
bool FewRowsLp::refactor()
{
    const size_t n = rowCount();
    std::vector<double> matrix(n * n);
    for (size_t j = 0; j < n; ++j)
        for (size_t i = 0; i < n; ++i)
            matrix[i * n + j] = m_entries[m_basis[j] * n + i];
    m_inverse.assign(n * n, 0.0);
    for (size_t i = 0; i < n; ++i)
        m_inverse[i * n + i] = 1.0;
    for (size_t k = 0; k < n; ++k) {
        size_t best = k;
        for (size_t i = k + 1; i < n; ++i)
            if (std::abs(matrix[i * n + k]) > std::abs(matrix[best * n + k]))
                best = i;
        const double pivot = matrix[best * n + k];
        if (std::abs(pivot) < 1e-14)
            return false;
        if (best != k)
            for (size_t j = 0; j < n; ++j) {
                std::swap(matrix[best * n + j], matrix[k * n + j]);
                std::swap(m_inverse[best * n + j], m_inverse[k * n + j]);
            }
        for (size_t j = 0; j < n; ++j) {
            matrix[k * n + j] /= pivot;
            m_inverse[k * n + j] /= pivot;
        }
        for (size_t i = 0; i < n; ++i) {
            const double factor = matrix[i * n + k];
            if (i == k || factor == 0.0)
                continue;
            for (size_t j = 0; j < n; ++j) {
                matrix[i * n + j] -= factor * matrix[k * n + j];
                m_inverse[i * n + j] -= factor * m_inverse[k * n + j];
            }
        }
    }
    m_basicValues.assign(n, 0.0);
    // columns that nearly equal each other make a rough inverse: what it misses goes through it once more
    for (int pass = 0; pass < 2; ++pass) {
        std::vector<double> missing = m_rhs;
        for (size_t j = 0; j < n && pass > 0; ++j)
            for (size_t i = 0; i < n; ++i)
                missing[i] -= m_entries[m_basis[j] * n + i] * m_basicValues[j];
        for (size_t i = 0; i < n; ++i)
            for (size_t j = 0; j < n; ++j)
                m_basicValues[i] += m_inverse[i * n + j] * missing[j];
    }
    for (double &value : m_basicValues)
        value = std::max(value, 0.0); // rounding only: the basis is feasible
    return true;
}

void FewRowsLp::price()
{
    const size_t n = rowCount();
    std::ranges::fill(m_multipliers, 0.0);
    for (size_t i = 0; i < n; ++i) {
        const double cost = m_costs[m_basis[i]];
        if (cost != 0.0)
            for (size_t j = 0; j < n; ++j)
                m_multipliers[j] += cost * m_inverse[i * n + j];
    }
}

double FewRowsLp::reducedCost(size_t index) const
{
    const size_t n = rowCount();
    const double *entries = m_entries.data() + index * n;
    double reduced = m_costs[index];
    for (size_t i = 0; i < n; ++i)
        reduced -= m_multipliers[i] * entries[i];
    return reduced;
}

/// The column that gains most for its size, more than `least`; `first`: the first that does (Bland). −1: none.
int FewRowsLp::entering(double least, bool first) const
{
    int best = -1;
    double gain = -least;
    for (size_t j = 0; j < columnCount(); ++j) {
        if (m_isBasic[j])
            continue;
        const double each = reducedCost(j) * m_scales[j];
        if (each < gain) {
            best = int(j);
            if (first)
                break;
            gain = each;
        }
    }
    return best;
}

/// The row that limits the step; among near-equal ones that with the largest pivot. −1: none.
int FewRowsLp::leaving(std::span<const double> direction, bool first) const
{
    double largest = 0.0;
    for (const double each : direction)
        largest = std::max(largest, std::abs(each));
    const double smallest = smallestPivot * std::max(largest, 1e-300);
    double step = INFINITY;
    for (size_t i = 0; i < direction.size(); ++i)
        if (direction[i] > smallest)
            step = std::min(step, m_basicValues[i] / direction[i]);
    int best = -1;
    for (size_t i = 0; i < direction.size(); ++i) {
        if (direction[i] <= smallest || m_basicValues[i] / direction[i] > step * (1.0 + 1e-12) + 1e-300)
            continue;
        const bool better = best < 0 || (first ? m_basis[i] < m_basis[size_t(best)] : direction[i] > direction[size_t(best)]);
        if (better)
            best = int(i);
    }
    return best;
}

FewRowsLp::Status FewRowsLp::solve()
{
    const size_t n = rowCount();
    if (!refactor())
        return Status::Failed;
    std::vector<double> direction(n);
    int degenerate = 0, sinceFactor = 0;
    for (int pivots = 0; pivots < mostPivots; ++pivots) {
        if (sinceFactor++ >= pivotsBetweenFactors) {
            if (!refactor())
                return Status::Failed;
            sinceFactor = 0;
        }
        price();
        const bool bland = degenerate > degenerateBeforeBland;
        const double least = optimality * std::pow(10.0, pivots / pivotsBeforeLoosening);
        const int in = entering(least, bland);
        if (in < 0) {
            if (sinceFactor > 1) { // once more with a fresh inverse
                if (!refactor())
                    return Status::Failed;
                price();
                sinceFactor = 0;
                if (entering(least, bland) >= 0)
                    continue;
            }
            std::ranges::fill(m_values, 0.0);
            for (size_t i = 0; i < n; ++i)
                m_values[m_basis[i]] = m_basicValues[i];
            return Status::Optimal;
        }
        const double *entries = m_entries.data() + size_t(in) * n;
        for (size_t i = 0; i < n; ++i) {
            direction[i] = 0.0;
            for (size_t j = 0; j < n; ++j)
                direction[i] += m_inverse[i * n + j] * entries[j];
        }
        const int out = leaving(direction, bland);
        if (out < 0)
            return Status::Unbounded;
        const size_t row = size_t(out);
        const double step = m_basicValues[row] / direction[row];
        degenerate = step > 1e-13 ? 0 : degenerate + 1;
        for (size_t i = 0; i < n; ++i)
            m_basicValues[i] = std::max(m_basicValues[i] - step * direction[i], 0.0);
        m_basicValues[row] = step;
        for (size_t j = 0; j < n; ++j)
            m_inverse[row * n + j] /= direction[row];
        for (size_t i = 0; i < n; ++i) {
            if (i == row || direction[i] == 0.0)
                continue;
            for (size_t j = 0; j < n; ++j)
                m_inverse[i * n + j] -= direction[i] * m_inverse[row * n + j];
        }
        m_isBasic[m_basis[row]] = false;
        m_isBasic[size_t(in)] = true;
        m_basis[row] = size_t(in);
    }
    return Status::Failed;
}

double FewRowsLp::objective() const
{
    double sum = 0.0;
    for (size_t j = 0; j < columnCount(); ++j)
        sum += m_costs[j] * m_values[j];
    return sum;
}

} // namespace core::sizing
