#pragma once

#include <QStringList>

#include <vector>

namespace core {

/// The cells of a block of text as spreadsheets put it on the clipboard: lines of cells parted by tabs, quotes around cells that
/// hold tabs, quotes or line breaks. Every line as long as it came; a last empty line is none.
std::vector<QStringList> cellsOf(const QString &text);

/// The same back.
QString tableText(const std::vector<QStringList> &cells);

} // namespace core
