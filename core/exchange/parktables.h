#pragma once

#include "core/exchange/parkbook.h"

#include <QStringList>

namespace core {

/// One file of separated values that may be a list of a park, as `export OUT.csv` writes one file for each.
struct ParkTable {
    QString fileName; ///< says which list it is where several have the same columns: "x-cases.production.electricityUse.csv"
    Sheet sheet;
};

/// The keys of the lists and objects of a park that have just these columns, in the order of the declarations; the file name
/// decides among several when it ends as the export ends it. Empty: none has them.
QStringList listsOf(const ParkTable &table, const BookTexts &texts);

/// The park with each table in place of its list or object, all else as it is: what parkFromBook() makes of the workbook of the
/// park with these sheets in it. Fails: TableOfNoList, TableListUnclear, TableListTwice; WorkbookCell and the codes of
/// parkFromBook() with the cell as it stands in the table; subject: the file where no cell is to blame.
Result<Park> parkWithTables(const Park &park, const std::vector<ParkTable> &tables, const BookTexts &texts);

} // namespace core
