#pragma once

#include "core/accounting/accounting.h"

namespace core {

/// A number that the account of a case multiplies with, and how much depends on it.
struct UsedFactor {
    FactorOrigin origin;          ///< a row of fuels.csv, a parameter in force, or the own value of a row
    std::optional<Source> source; ///< of the tables; nothing: the project or the case gives another number, or the row its own
    qint32 first = -1;            ///< contribution that uses it, the first of them
    double value = 0;             ///< as that contribution has it, in its unit
    qsizetype rows = 0;           ///< contributions that use it
    bool emits = false;           ///< whether emissions are made with it; else it only turns quantities into energy
    TonnesCo2 emission;           ///< what it is multiplied to, with the signs of the account
    bool isUnverified() const { return source && source->check == QLatin1StringView("unverified"); }
};

/// Each factor that emissions or energy come from once, the one with the largest emissions first; an own value of a row stands
/// for this row alone. The emissions together are the total of the account. Source: domain model, §3.
std::vector<UsedFactor> countedFactors(const Park &park, qsizetype caseIndex, const Account &account, const Library &library);

/// Those of them that are numbers of the tables, also where the case or the project repeats one.
std::vector<UsedFactor> usedFactors(const Park &park, qsizetype caseIndex, const Account &account, const Library &library);

} // namespace core
