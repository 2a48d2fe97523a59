#pragma once

#include "core/exchange/booktexts.h"
#include "core/exchange/importfinding.h"
#include "core/exchange/outbook.h"
#include "core/exchange/spreadsheet.h"
#include "core/model/park.h"

namespace core {

/// Which sheets have a column of x- keys.
enum class ExtraColumns : unsigned char { WhereAny, Everywhere };

/// The whole park as one workbook: a sheet for every list and object of the declarations, with the keys of the fields in a hidden
/// row, the ids of the rows it belongs to first, and texts too long for a cell on a sheet of their own.
OutBook parkBook(const Park &park, const BookTexts &texts, ExtraColumns extras = ExtraColumns::WhereAny);

/// Whether parkBook made the workbook, as far as its mark says.
bool isParkBook(const Spreadsheet &book);

/// What the park of a workbook that parkBook made would take from rows, columns and sheets that are hidden.
std::vector<ImportFinding> hiddenInParkBook(const Spreadsheet &book);

/// The park of a workbook that parkBook made, perhaps edited since: rows are taken by the hidden keys, whatever their order.
/// Fails: WorkbookNotOurs, WorkbookNewer; WorkbookCell with sheet and cell; the codes of trouble() and of the objects' rules.
Result<Park> parkFromBook(const Spreadsheet &book, const BookTexts &texts);

} // namespace core
