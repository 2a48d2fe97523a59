#pragma once

#include "core/schemes/scheme.h"
#include "ui/model/language.h"

#include <span>

namespace core {
class Library;
}

namespace ui {

/// A heading of a chapter with what stands under it.
struct ManualSection {
    QString anchor, title;
    int level = 1; ///< 1: the chapter itself
    QString text;  ///< without marks, for searching
};

/// A chapter as Markdown, its headings in the order of the text.
struct ManualChapter {
    QString key, title, markdown;
    int part = 0; ///< the tens of its number: chapters of one part stand together
    QList<ManualSection> sections;
};

/// Where something was found.
struct ManualHit {
    int chapter = 0, section = 0;
    QString snippet; ///< the words around the first find
};

/// The manual in one language: the chapters of resources/manual, then those that are made of the scheme packs and of the
/// declarations of the fields. A place is "chapter" or "chapter#anchor".
class Manual
{
public:
    Manual(Language language, const core::Library &library, std::span<const core::Scheme> schemes);

    Language language() const { return m_language; }
    const QList<ManualChapter> &chapters() const { return m_chapters; }
    /// −1: no such chapter.
    int chapter(const QString &key) const;
    /// Whether the place leads somewhere.
    bool has(const QString &place) const;
    /// The place of a page by its key ("overview", "start"); empty: the manual does not know it.
    QString placeOfPage(const QString &pageKey) const;
    /// The sections with all words of `wanted`, whatever their case: those that have one in their title first, else in the order
    /// of the text.
    QList<ManualHit> find(const QString &wanted) const;
    /// "Reference", "参考": the name of a part.
    static QString partName(int part);

private:
    Language m_language;
    QList<ManualChapter> m_chapters;
};

/// A chapter of a text whose headings carry their anchors: "## Power received {#powerReceived}".
ManualChapter manualChapter(const QString &key, int part, const QString &text);

/// The code of a language in file names: "en", "zh".
QString languageCode(Language language);

} // namespace ui
