#pragma once

#include "core/accounting/accounting.h"

#include <functional>
#include <stop_token>

// How sure a case's total and core indicator are. Ranges are relative, half of a 95 % interval; inputs are normal and
// independent, a factor that several rows share is one input.

namespace core {

/// How well a quantity is known. Source: uncertainty.csv.
enum class DataGrade : unsigned char { High, Good, Fair };
std::string_view key(DataGrade grade);

/// Where the uncertainty of a factor comes from.
enum class FactorGrade : unsigned char { Own, Default, Prescribed };

/// The ranges of uncertainty.csv.
class UncertaintyTable
{
public:
    /// Reads uncertainty.csv of a directory (":/reference"). Fails: FileMissing; ReferenceRow.
    static Result<UncertaintyTable> read(const QString &directory);

    double activity(DataGrade grade) const { return m_activity[size_t(grade)]; }
    double factor(FactorGrade grade) const { return m_factor[size_t(grade)]; }
    Source source(DataGrade grade) const;

private:
    Table m_table;
    std::array<double, 3> m_activity{}, m_factor{};
};

/// The grade of a row's quantity, ours ▲: planned cases are fair; rows of actual cases with evidence (of the row or its whole
/// list) are high, others good. The exchange format has no uncertainty of its own.
DataGrade gradeOf(const Park &park, qsizetype caseIndex, const Contribution &row);

/// An input that is not exact: a row's quantity, or a factor of one or more rows.
struct UncertainInput {
    enum class Kind : unsigned char { Quantity, EmissionFactor, HeatValue };
    Kind kind = Kind::Quantity;
    FactorOrigin origin;   ///< of a factor that comes from a table; else none
    qint32 ledgerRow = -1; ///< of a quantity and of a row's own factor
    double halfWidth = 0;  ///< relative, of a 95 % interval
};

/// A ledger as sums over uncertain inputs, flat: what the passes run over.
struct UncertainLedger {
    struct Row {
        double emission = 0, energy = 0;                   ///< t, tce
        qint32 quantity = -1, factor = -1, heatValue = -1; ///< inputs; −1: exact
    };
    std::vector<Row> rows;
    std::vector<UncertainInput> inputs;
    double sigmas = 0; ///< standard deviations in a half width
};
/// Ledger rows that neither emit nor consume are left out. `confidenceZ` of ViewFactors. Source of ranges: uncertainty.csv.
UncertainLedger uncertainLedger(const Park &park, qsizetype caseIndex, const Account &account, const UncertaintyTable &table,
                                double confidenceZ);

/// A result with its standard deviation; both absolute.
struct Spread {
    double mean = 0, deviation = 0;
};
/// An input and its share of the indicator's variance.
struct Influence {
    qint32 input = -1;
    double share = 0;
};

/// What the inputs of a ledger make of its results.
struct Propagation {
    Spread emissions, energy;          ///< t, tce
    std::optional<Spread> indicator;   ///< t/tce; nothing where the consumption is not above 0
    std::vector<Influence> influences; ///< on the indicator, the largest first
};
/// First-order propagation: variance = Σ (∂/∂x · σ)² over the inputs, whose σ is the half width over `sigmas`. Cannot fail.
/// Assumes: inputs are independent. Source: IPCC 2006 Guidelines, volume 1, chapter 3, approach 1.
Propagation propagate(const UncertainLedger &ledger);

/// The probability that a normal result lies at or below a limit; 0 or 1 where it is exact.
double probabilityBelow(const Spread &spread, double limit);

struct MonteCarloOptions {
    uint64_t seed = 1;
    size_t draws = 10000;
    std::stop_token stop;                 ///< asked between blocks of draws
    std::function<void(double)> progress; ///< 0…1, on the caller's thread, once a block
};
struct MonteCarloResult {
    bool isCancelled = false; ///< then the rest is empty
    Spread emissions, energy;
    Spread indicator;
    std::array<double, 3> quantiles{}; ///< of the indicator: 2.5 %, 50 %, 97.5 %
    std::vector<double> indicators;    ///< of every draw, rising
    size_t undefined = 0;              ///< draws whose consumption is not above 0: they count above every limit
    /// The share of draws at or below a limit; nothing without draws.
    std::optional<double> probabilityBelow(double limit) const;
};
/// Draws every input anew for each draw and sums the ledger. The same seed gives the same bits, whatever the block.
MonteCarloResult monteCarlo(const UncertainLedger &ledger, const MonteCarloOptions &options);

} // namespace core
