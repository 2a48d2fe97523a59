#pragma once

#include "core/accounting/ledgersums.h"
#include "core/explain/explanation.h"

namespace core {

/// Which sum of a ledger is meant.
struct LedgerSumFigure {
    enum class Of : unsigned char { Whole, Shown, Group };
    Of of = Of::Whole;
    LedgerGrouping grouping = LedgerGrouping::None; ///< of a group
    qint32 key = -1;                                ///< of a group, as LedgerGroup has it
    bool isEnergy = false;                          ///< else of emissions

    bool operator==(const LedgerSumFigure &) const = default;
};

/// The sum as a figure of kind Ledger, and the sum that such a figure is.
Figure ledgerFigure(qsizetype caseIndex, const LedgerSumFigure &sum);
LedgerSumFigure ledgerSumOf(const Figure &figure);

/// A sum of rows of a ledger: each row is a figure of its own. Over the whole ledger it is E园区 (发改环资〔2025〕910号, annex 4)
/// or the energy consumption (annex 3). `rows`: positions in the ledger.
Explanation explainLedgerSum(const Figure &figure, const std::vector<Contribution> &ledger, const LedgerRows &rows);

} // namespace core
