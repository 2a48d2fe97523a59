#pragma once

#include "core/exchange/bookchanges.h"
#include "core/exchange/freetable.h"

namespace core {

/// What reading a table says and would change.
struct TableImport : BookImport {
    qsizetype rows = 0;      ///< that hold something below the head
    qsizetype unchanged = 0; ///< as the park has them
    qsizetype skipped = 0;   ///< sums of others
};

/// Reads a table into a list of a case by a plan. A row is one of the park when it has its id or, unless all are new, when all
/// its words are those of exactly one row there and of no other in the table. Nothing is changed. What holds for a whole column
/// (a unit nobody knows, commas that can be two things) is found once, at its heading.
TableImport readTable(const TableWords &words, qsizetype caseIndex, const Sheet &sheet, const TablePlan &plan);

} // namespace core
