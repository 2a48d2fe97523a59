#pragma once

#include "core/accounting/ledger.h"

#include <optional>

// A ledger filtered, grouped and added up; rows of a ledger are named by their positions in it.

namespace core {

/// Names of the lines of annex 4, by core::Line.
inline constexpr Word lineWords[]{
    {"fuel", QT_TRANSLATE_NOOP("Ledger", "Fuel combustion")},       {"conversion", QT_TRANSLATE_NOOP("Ledger", "Conversion")},
    {"electricity", QT_TRANSLATE_NOOP("Ledger", "Electricity")},    {"heat", QT_TRANSLATE_NOOP("Ledger", "Heat")},
    {"process", QT_TRANSLATE_NOOP("Ledger", "Industrial process")}, {"none", QT_TRANSLATE_NOOP("Ledger", "Feedstock")},
};
/// Names of the carriers, by core::Carrier.
inline constexpr Word carrierWords[]{
    {"coal", QT_TRANSLATE_NOOP("Ledger", "Coal")}, {"oil", QT_TRANSLATE_NOOP("Ledger", "Oil")},
    {"gas", QT_TRANSLATE_NOOP("Ledger", "Gas")},   {"electricity", QT_TRANSLATE_NOOP("Ledger", "Electricity")},
    {"heat", QT_TRANSLATE_NOOP("Ledger", "Heat")}, {"biomassWasteOther", QT_TRANSLATE_NOOP("Ledger", "Biomass, other")},
};
static_assert(std::size(carrierWords) == carrierCount);

/// What contributions carry; process emissions carry no energy.
std::optional<Carrier> carrierOf(const Contribution &row);

/// What rows of a ledger add up to.
struct LedgerSum {
    TonnesCo2 emission;
    Tce energy;
    qsizetype count = 0;

    LedgerSum &operator+=(const Contribution &row);
};

/// Which rows are wanted; what is not set is not asked.
struct LedgerFilter {
    std::optional<System> system;
    std::optional<qint32> enterprise; ///< index in the park; −1: the rows without one
    std::optional<Carrier> carrier;
    std::optional<Line> line;

    bool operator==(const LedgerFilter &) const = default;
};

enum class LedgerGrouping : unsigned char { None, System, Enterprise, Carrier, Line };

using LedgerRows = std::vector<qint32>;

struct LedgerGroup {
    qint32 key = -1; ///< core::System, index of the enterprise, core::Carrier or core::Line; −1: without one
    LedgerRows rows;
    LedgerSum sum;
};

/// The enterprise of each contribution by index in the park; −1 where its row names none, or one that is not there.
std::vector<qint32> enterprisesOf(const Park &park, qsizetype caseIndex, const std::vector<Contribution> &ledger);

/// `enterprises` as enterprisesOf gives them.
bool isWanted(const Contribution &row, qint32 enterprise, const LedgerFilter &filter);
LedgerRows filtered(const std::vector<Contribution> &ledger, const std::vector<qint32> &enterprises, const LedgerFilter &filter);

/// The rows by group, in the order of the keys, those without one last; each keeps the order of `rows`. Without grouping: none.
/// The sums of the groups add up to the sum of the rows.
std::vector<LedgerGroup> grouped(const std::vector<Contribution> &ledger, const std::vector<qint32> &enterprises,
                                 const LedgerRows &rows, LedgerGrouping grouping);

/// Of all rows: the emissions are Accounting::total(), the energy is Energy::total.
LedgerSum sumOf(const std::vector<Contribution> &ledger);
LedgerSum sumOf(const std::vector<Contribution> &ledger, const LedgerRows &rows);

} // namespace core
