#pragma once

#include "edit.h"

#include <QSet>

// New rows and new cases: ids that are free, and nothing that nobody entered.

namespace core {

/// Empties the numbers of an object and of the rows inside it: required ones are not given, optional ones absent, defaulted ones
/// at their default. Lasting facts (areas, capacities) stay when `keepLasting`.
void emptyNumbers(const Object &object, void *row, bool keepLasting);

/// The ids that a new row of a list cannot have: rows of the systems have ids unique in their case, all others in their list.
QSet<QString> takenIds(const Park &park, const Address &owner, int list);

/// Ids for new rows of a list: those of its last row counted on ("FE5": "FE6", "FE7"), free in the whole case, or in the list
/// when it stands outside of the cases.
QStringList freeIds(const Park &park, const Address &owner, int list, qsizetype count);

/// Rows for a list with free ids in which nothing is entered.
std::vector<std::shared_ptr<void>> newRows(const Park &park, const Address &owner, int list, qsizetype count);

/// A case without rows.
Case emptyCase(const Park &park, CaseKind kind, int year);
/// The same case under a free id and the name with `suffix`.
Case copyOfCase(const Park &park, const Case &original, const QString &suffix);
/// The case in the next year: names, ids and lasting facts kept, quantities empty, answers and economy figures left out.
Case rolledForward(const Park &park, const Case &original);

} // namespace core
