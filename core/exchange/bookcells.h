#pragma once

#include "core/exchange/booktexts.h"
#include "core/exchange/outbook.h"

// How fields stand in workbooks: their columns, and lists of texts as one cell.

namespace core {

/// The column of a field: its key, its label with the unit in both languages, the words of a closed list as a drop-down.
OutColumn fieldColumn(const Field &field, const BookTexts &texts);

/// Texts as one: a line each, or as JSON where a text is empty or has several lines.
QString listText(const QStringList &items);
/// The same back; nothing: it is no such text.
std::optional<QStringList> textsOf(const QString &written);
/// Numbers as one text, with a blank between.
QString listText(const QList<double> &numbers);

} // namespace core
