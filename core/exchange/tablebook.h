#pragma once

#include "core/exchange/freetable.h"
#include "core/exchange/outbook.h"

namespace core {

/// One list as a sheet that proposedPlan() and readTable() read back without asking: the fields in their canonical units, numbers
/// as they are stored, enterprises and fuels by name where the name is theirs alone.
OutSheet tableSheet(const TableWords &words, const Address &owner, int list);

/// Writes a sheet as separated values with labels in the first line when the name ends with .csv, else as a workbook. Fails:
/// FileNotWritable.
Result<void> writeTable(const OutSheet &sheet, const QString &fileName);

} // namespace core
