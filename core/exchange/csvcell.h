#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// A text as one cell of comma-separated values: in quotes where it needs them (RFC 4180, 2.5 to 2.7) or has blanks at an end.
/// One that begins with = + - @ gets an apostrophe, since spreadsheet programs take it for a formula; sheetFromCsv() takes it
/// away again. Numbers are no texts: they stand as json::numberText() writes them.
QByteArray csvCell(const QString &text);

} // namespace core
