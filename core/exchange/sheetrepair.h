#pragma once

#include <QByteArray>

#include <string_view>

namespace core {

/// The formula that a repaired cell gets and that is none.
inline constexpr std::string_view plainTextFormula = "PARKWRIGHTPLAINTEXT";

/// A part of an .xlsx with what liborcus 0.17 does not see written as it sees it: error values and texts that stand inside their
/// cell become texts of formulas, of plainTextFormula where there is none. Empty: the part needs nothing, or is no XML. Our
/// reading: office documents, ECMA-376 part 1, §18.18.11.
QByteArray repairedSheet(const QByteArray &xml);

/// What an empty text among the shared ones is written as.
inline constexpr std::string_view emptyText = "\uE000PARKWRIGHTEMPTY";

/// The shared texts of an .xlsx, each as one run: liborcus 0.17 takes an empty one for the one before it, and what is only read
/// aloud for the text. Empty: no XML. Source: ECMA-376 part 1, §18.4.8.
QByteArray repairedStrings(const QByteArray &xml);

/// The content of an .ods in which each cell has one paragraph: liborcus 0.17 keeps the last one only, takes comments for text
/// and drops blanks that are elements. Empty: no XML.
QByteArray repairedContent(const QByteArray &xml);

} // namespace core
