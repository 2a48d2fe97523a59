#pragma once

#include "core/exchange/booktexts.h"
#include "core/exchange/outbook.h"

// How fields stand in workbooks: their columns, and lists of texts as one cell.

namespace core {

/// The key of the column of x- keys, and what begins the mark of a text that stands elsewhere, too long for its cell.
inline const QString extraKey = QStringLiteral("x-"), longMark = QStringLiteral("\u2192long:");

/// The column of a field: its key, its label with the unit in both languages, the words of a closed list as a drop-down.
OutColumn fieldColumn(const Field &field, const BookTexts &texts);

/// Texts as one: a line each, or as JSON where a text is empty or has several lines.
QString listText(const QStringList &items);
/// The same back; nothing: it is no such text.
std::optional<QStringList> textsOf(const QString &written);
/// Numbers as one text, with a blank between.
QString listText(const QList<double> &numbers);

/// A text with the signs that no XML can hold, and the one that marks them, as \uXXXX; and back.
QString escaped(const QString &text);
QString unescaped(const QString &text);

/// Whether a workbook surely gives a number back: the 16 digits that are written are 15 and zeros, with a small power of ten,
/// which any reader takes without rounding.
bool isKept(double number);
/// Whether a number read from a workbook is the exact one, rounded where it was written and where it was read.
bool isSameInBook(double exact, double read);

} // namespace core
