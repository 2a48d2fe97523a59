#pragma once

#include "core/exchange/bookchanges.h"
#include "core/exchange/spreadsheet.h"

#include <functional>

namespace core {

/// Findings about what is taken from a sheet though nobody sees it there: HiddenSheet, or HiddenRows and HiddenColumns with the
/// names of those that hold something taken. Nothing where all of it is seen.
std::vector<ImportFinding> hiddenFindings(const Sheet &sheet, const std::function<bool(const SheetCell &)> &isTaken);

/// The same of what changes take from the sheet: the fields that differ, of new rows all that the sheet gives. `columnOf` says
/// where a field stands; −1: nowhere.
std::vector<ImportFinding> hiddenFindings(const Sheet &sheet, const std::vector<RowChange> &changes,
                                          const std::function<qint32(const Field &)> &columnOf);

} // namespace core
