#pragma once

#include "core/accounting/accounting.h"

namespace core {

/// A number of the tables that the account of a case uses, and how much depends on it.
struct UsedFactor {
    FactorOrigin origin; ///< a row of fuels.csv, or a parameter whose default holds
    Source source;
    qsizetype rows = 0; ///< contributions that use it
    TonnesCo2 emission; ///< their amounts together, whatever their sign
    bool isUnverified() const { return source.check == QLatin1StringView("unverified"); }
};

/// Each factor once, the one with the largest emissions first. What rows, the case or the project give themselves is no number
/// of the tables.
std::vector<UsedFactor> usedFactors(const Park &park, qsizetype caseIndex, const Account &account, const Library &library);

} // namespace core
