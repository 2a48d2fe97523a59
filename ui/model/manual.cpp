#include "manual.h"

#include "ui/model/booktexts.h"
#include "ui/model/datadictionary.h"
#include "ui/model/schemechapter.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

/// Gives the texts of this file their context.
struct ManualTexts {
    Q_DECLARE_TR_FUNCTIONS(ManualTexts)
};

constexpr int referencePart = 4, dictionaryPart = 5;

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A line of Markdown as it reads: without marks, bars of tables, targets of links.
QString plainLine(QString line)
{
    static const QRegularExpression picture(QStringLiteral(R"(!\[[^\]]*\]\([^)]*\))")),
        link(QStringLiteral(R"(\[([^\]]*)\]\([^)]*\))")), rule(QStringLiteral(R"(^[|\s:-]*$)")),
        marks(QStringLiteral(R"(\*\*|`|^\s*(?:[*-]|\d+\.)\s+|^\s*>\s*)"));
    line.replace(picture, QString()).replace(link, QStringLiteral("\\1"));
    if (rule.match(line).hasMatch())
        return {};
    line.replace(QStringLiteral("\\|"), QStringLiteral("¦")).replace(u'|', u' ').replace(u'¦', u'|');
    return line.replace(marks, QString()).simplified();
}

/// The words around the first of them that is found.
QString snippetOf(const QString &text, const QStringList &words)
{
    constexpr qsizetype before = 24, length = 90;
    qsizetype at = -1;
    for (const QString &word : words)
        if (const qsizetype found = text.indexOf(word, 0, Qt::CaseInsensitive); found >= 0 && (at < 0 || found < at))
            at = found;
    const qsizetype from = std::max<qsizetype>(0, at - before);
    return (from > 0 ? QStringLiteral("…") : QString()) + text.mid(from, length).trimmed() +
           (from + length < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

QString languageCode(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

ManualChapter manualChapter(const QString &key, int part, const QString &text)
{
    static const QRegularExpression heading(QStringLiteral(R"(^(#{1,4}) (.*?)(?: \{#([\w.-]+)\})?$)"));
    ManualChapter chapter{key, key, {}, part, {}};
    QStringList kept;
    bool isCode = false;
    for (const QString &line : text.split(u'\n')) {
        isCode = isCode != line.startsWith(QLatin1StringView("```"));
        const auto match = isCode ? QRegularExpressionMatch() : heading.match(line);
        if (match.hasMatch()) {
            chapter.sections.append({match.captured(3), match.captured(2), int(match.captured(1).size()), {}});
            kept << match.captured(1) + u' ' + match.captured(2);
            continue;
        }
        kept << line;
        if (const QString plain = plainLine(line); !plain.isEmpty() && !chapter.sections.isEmpty()) {
            QString &all = chapter.sections.back().text;
            all += (all.isEmpty() ? QString() : QStringLiteral(" ")) + plain;
        }
    }
    chapter.markdown = kept.join(u'\n');
    if (!chapter.sections.isEmpty())
        chapter.title = chapter.sections.front().title;
    return chapter;
}

Manual::Manual(Language language, const core::Library &library, std::span<const core::Scheme> schemes) : m_language(language)
{
    const QDir folder(QStringLiteral(":/manual/") + languageCode(language));
    const core::BookTexts texts = bookTexts(language);
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) { // "12-evaluation.md"
        const int number = name.section(u'-', 0, 0).toInt();
        m_chapters << manualChapter(name.section(u'-', 1).chopped(3), number / 10, fileText(folder.filePath(name)));
        if (m_chapters.back().key == QLatin1StringView("accounts")) // the last of the rules: the schemes follow
            m_chapters << manualChapter(QStringLiteral("schemes"), number / 10, schemesMarkdown(schemes, texts));
    }
    for (const DictionaryGroup &group : dataDictionary(library, texts))
        m_chapters << manualChapter(QStringLiteral("dictionary-") + group.key, dictionaryPart, markdownOf(group, texts));
}

int Manual::chapter(const QString &key) const
{
    for (int i = 0; i < m_chapters.size(); ++i)
        if (m_chapters[i].key == key)
            return i;
    return -1;
}

bool Manual::has(const QString &place) const
{
    const int index = chapter(place.section(u'#', 0, 0));
    const QString anchor = place.section(u'#', 1);
    return index >= 0 && (anchor.isEmpty() || std::ranges::any_of(m_chapters[index].sections, [&](const ManualSection &each) {
                              return each.anchor == anchor;
                          }));
}

QString Manual::placeOfPage(const QString &pageKey) const
{
    for (const QString &place : {pageKey, QStringLiteral("systems#") + pageKey})
        if (has(place))
            return place;
    return {};
}

QList<ManualHit> Manual::find(const QString &wanted) const
{
    const QStringList words = wanted.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<ManualHit> inTitles, inTexts;
    for (int chapter = 0; chapter < m_chapters.size() && !words.isEmpty(); ++chapter)
        for (int section = 0; section < m_chapters[chapter].sections.size(); ++section) {
            const ManualSection &each = m_chapters[chapter].sections[section];
            const auto holds = [](const QString &text, const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
            const bool hasAll = std::ranges::all_of(
                words, [&](const QString &word) { return holds(each.title, word) || holds(each.text, word); });
            const bool isTitle = std::ranges::any_of(words, [&](const QString &word) { return holds(each.title, word); });
            if (hasAll)
                (isTitle ? inTitles : inTexts).append({chapter, section, snippetOf(each.text, words)});
        }
    return inTitles + inTexts;
}

QString Manual::partName(int part)
{
    switch (part) {
    case 0:
        return ManualTexts::tr("First steps");
    case 1:
    case 2:
        return ManualTexts::tr("Pages");
    case 3:
        return ManualTexts::tr("Rules and formulas");
    case referencePart:
        return ManualTexts::tr("Reference");
    case dictionaryPart:
        return ManualTexts::tr("Data dictionary");
    default:
        return {};
    }
}

} // namespace ui
