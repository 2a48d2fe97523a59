#pragma once

#include "core/reference/library.h"

namespace ui {

/// A word that files write as they like and many write alike: how it is written, and as it reads in the language shown.
struct KnownWord {
    QString written, shown;
    QString other{}; ///< another name that means it; empty: none
};

/// The words that are known for a field of free text: types of buildings, climate zones, load shapes, park
/// classes; empty for most fields.
std::vector<KnownWord> knownWords(const core::Field &field, const core::Library &library, bool isChinese);
/// A text of such a field in the language shown; one that is not known stays as it is.
QString knownText(const core::Field &field, const QString &written, const core::Library &library, bool isChinese);

} // namespace ui
