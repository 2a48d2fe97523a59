#pragma once

#include "core/exchange/outbook.h"

namespace core {

/// A sheet as separated values: UTF-8 with its mark, one line of keys, then the rows, hidden columns left out. A text that begins
/// with = + - @ gets an apostrophe, since spreadsheet programs take it for a formula. Fails: FileNotWritable.
Result<void> writeCsv(const OutSheet &sheet, const QString &fileName);

} // namespace core
