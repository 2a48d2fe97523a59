#pragma once

#include "core/base/result.h"

#include <functional>

struct lxw_workbook;

// What all writers of .xlsx share.

namespace core {

/// A text as a cell stores it: cut to what a cell holds; what looks like an escape of ECMA-376 (ST_Xstring) and is none gets one;
/// U+FFFE and U+FFFF, which no XML may hold (XML 1.0, 2.2), are replaced.
QByteArray xlsxText(const QString &text);

/// Makes a workbook and puts it in the place of the file whole or not at all; two workbooks of the same content differ in no
/// byte. Fails: FileNotWritable.
Result<void> writeXlsx(const QString &fileName, const std::function<void(lxw_workbook *)> &fill);

} // namespace core
