#pragma once

#include <span>
#include <vector>

namespace core::sizing {

/// A small dense linear program with few rows and many columns: min c·x, A x = b, x ≥ 0. Keeps its basis between solves: a column
/// added or a cost changed starts from the last answer. Bounds on what it computes are made by the caller from `multipliers`.
class FewRowsLp
{
public:
    explicit FewRowsLp(std::vector<double> rhs);

    size_t rowCount() const { return m_rhs.size(); }
    size_t columnCount() const { return m_costs.size(); }
    /// Adds a column, one entry a row; returns its index.
    size_t add(std::span<const double> entries, double cost);
    std::span<const double> column(size_t index) const { return {m_entries.data() + index * rowCount(), rowCount()}; }
    double cost(size_t index) const { return m_costs[index]; }
    void setRhs(std::vector<double> rhs) { m_rhs = std::move(rhs); }
    void setCost(size_t index, double cost) { m_costs[index] = cost; }
    /// The first basis: one column a row, feasible (B⁻¹ b ≥ 0).
    void setBasis(std::vector<size_t> columns);

    enum class Status : unsigned char { Optimal, Unbounded, Failed };
    /// Primal simplex; needs a feasible basis.
    Status solve();

    double value(size_t index) const { return m_values[index]; }
    double objective() const;
    const std::vector<double> &multipliers() const { return m_multipliers; }
    /// c_j − multipliers · a_j.
    double reducedCost(size_t index) const;

private:
    bool refactor();
    void price();
    int entering(double least, bool first) const;
    int leaving(std::span<const double> direction, bool first) const;

    std::vector<double> m_rhs, m_entries, m_costs, m_scales;
    std::vector<size_t> m_basis;
    std::vector<char> m_isBasic;
    std::vector<double> m_inverse; ///< row-major
    std::vector<double> m_basicValues, m_multipliers, m_values;
};

} // namespace core::sizing
