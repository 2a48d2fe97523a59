#pragma once

#include "core/exchange/sheetframes.h"

#include <QByteArray>

namespace core {

enum class SheetFormat : unsigned char { Xlsx, Ods };

/// The module that brings liborcus, and its function.
inline constexpr QLatin1StringView sheetsModule("sheets");
inline constexpr char importSheetsName[] = "parkwrightImportSheets";

} // namespace core

/// Reads the bytes of a workbook through liborcus and appends its frames, `end()` included. Throws what liborcus throws, and may
/// abort on broken files: only the reading child calls it. Stops at `limits` with a failure frame.
extern "C" void parkwrightImportSheets(const QByteArray &bytes, core::SheetFormat format, const core::SheetLimits &limits,
                                       QByteArray &frames);
