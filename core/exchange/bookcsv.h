#pragma once

#include "core/exchange/outbook.h"

namespace core {

/// What stands in the first line.
enum class CsvHead : unsigned char { Keys, Labels };

/// A sheet as separated values: UTF-8 with its mark, the head, then the rows, hidden columns left out. Texts as csvCell()
/// writes them. Fails: FileNotWritable.
Result<void> writeCsv(const OutSheet &sheet, const QString &fileName, CsvHead head = CsvHead::Keys);

} // namespace core
