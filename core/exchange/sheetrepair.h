#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <string_view>

namespace core {

/// The formula that a repaired cell gets and that is none.
inline constexpr std::string_view plainTextFormula = "PARKWRIGHTPLAINTEXT";

/// Gives a part of a strict .xlsx the names of a transitional one, the only ones liborcus 0.17 knows; whether it had others.
/// Source: ECMA-376 part 4, annex A.
bool makeTransitional(QByteArray &xml);

/// A part of an .xlsx with what liborcus 0.17 does not see written as it sees it: error values, texts and dates that stand
/// inside their cell become texts of formulas, of plainTextFormula where there is none. Empty: the part needs nothing, or is no
/// XML. Our reading: office documents, ECMA-376 part 1, §18.18.11.
QByteArray repairedSheet(const QByteArray &xml);

/// The names of the sheets that a workbook hides, by its part xl/workbook.xml. Source: ECMA-376 part 1, §18.18.68.
QByteArrayList hiddenSheetsOf(const QByteArray &workbook);

/// What an empty text among the shared ones is written as.
inline constexpr std::string_view emptyText = "\uE000PARKWRIGHTEMPTY";

/// The shared texts of an .xlsx, each as one run: liborcus 0.17 takes an empty one for the one before it, and what is only read
/// aloud for the text. Empty: no XML. Source: ECMA-376 part 1, §18.4.8.
QByteArray repairedStrings(const QByteArray &xml);

/// The relations of a part in this folder of an .xlsx with targets from the folder: liborcus 0.17 does not see those that begin
/// at the root of the package, as many programs write them. Empty: no XML. Source: ECMA-376 part 2, §9.3.
QByteArray repairedRelations(const QByteArray &xml, const QByteArray &folder);

/// The content of an .ods in which each cell has one paragraph: liborcus 0.17 keeps the last one only, takes comments for text
/// and drops blanks that are elements. Empty: no XML.
QByteArray repairedContent(const QByteArray &xml);

} // namespace core
