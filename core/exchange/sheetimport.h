#pragma once

#include "core/exchange/sheetframes.h"

#include <QByteArray>

namespace core {

enum class SheetFormat : unsigned char { Xlsx, Ods };

/// Reads the bytes of a workbook through liborcus and appends its frames, `end()` included. Throws what liborcus throws, and may
/// abort on broken files: only the reading child calls it. Stops at `limits` with a failure frame.
void importSheets(const QByteArray &bytes, SheetFormat format, const SheetLimits &limits, QByteArray &frames);

} // namespace core
