#pragma once

#include "core/reference/library.h"

#include <functional>

namespace core {

struct SheetCell;

/// The words of a workbook: those of its language and, beside them, those of the other one. Core has labels, no translations.
struct BookTexts {
    using Translate = std::function<QString(const char *context, const char *text)>;
    Translate own, other;
    bool isChinese = false;

    QString label(const char *text) const { return own("Field", text); }
    QString otherLabel(const char *text) const { return other("Field", text); }
    /// English on both sides; for tests and tools.
    static BookTexts english();

    /// The key of a closed list's word as people read it, and back from the word of either language, the key, any width or case;
    /// empty: none of them.
    QString word(std::span<const Word> words, const QString &key) const;
    QString key(std::span<const Word> words, const QString &written) const;
    /// Yes and no.
    QString flag(bool value) const;
    std::optional<bool> flag(const QString &written) const;
    /// What a cell shows: numbers as they are written shortest, a flag as yes or no; empty where a formula or nothing stands.
    QString text(const SheetCell &cell) const;
};

} // namespace core
