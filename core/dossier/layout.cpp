#include "layout.h"

#include <algorithm>

// What stands where on the pages of a document.

namespace core {

namespace {

/// How long the text of a paragraph is in halves of a sign, without the hints.
double lengthOf(const DocumentParagraph &paragraph)
{
    double length = 0;
    for (const TextRun &run : paragraph.runs)
        if (run.kind != RunKind::Hint)
            length += halfSigns(run.text);
    return length;
}

} // namespace

double halfSigns(const QString &text)
{
    double length = 0;
    for (const QChar sign : text)
        length += sign.unicode() >= 0x2E80 ? 2 : 1;
    return length;
}

QLatin1StringView styleOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return QLatin1StringView("BodyText");
    case ParagraphStyle::Bullet:
        return QLatin1StringView("ListBullet");
    case ParagraphStyle::Numbered:
        return QLatin1StringView("ListNumber");
    case ParagraphStyle::Cover:
        return QLatin1StringView("pwCover");
    case ParagraphStyle::Subtitle:
        return QLatin1StringView("Subtitle");
    case ParagraphStyle::Note:
        return QLatin1StringView("TableNote");
    case ParagraphStyle::Source:
        return QLatin1StringView("pwSource");
    }
    return QLatin1StringView("BodyText");
}

QLatin1StringView styleOf(ColumnKind kind)
{
    return kind == ColumnKind::Number ? QLatin1StringView("TableNumber") : QLatin1StringView("TableText");
}

bool isTurned(const DocumentTable &table)
{
    return table.isLandscape || table.columns.size() > 8;
}

bool isWhollyTurned(const DocumentSection &section)
{
    bool hasTurned = false;
    for (const DocumentBlock &block : section.blocks) {
        if (std::holds_alternative<DocumentFigure>(block))
            return false;
        const auto *table = std::get_if<DocumentTable>(&block);
        hasTurned = hasTurned || (table && isTurned(*table));
    }
    return hasTurned && section.isAnnex;
}

bool beginsTurned(const Document &document, const DocumentSection &section)
{
    constexpr double longestLead = 300; // ours: four lines of a turned page
    if (isWhollyTurned(section))
        return true;
    double lead = 0;
    for (const DocumentBlock &block : section.blocks) {
        if (const auto *table = std::get_if<DocumentTable>(&block))
            return isTurned(*table);
        const auto *paragraph = std::get_if<DocumentParagraph>(&block);
        lead += paragraph ? lengthOf(*paragraph) : 0;
        if (!paragraph || lead > longestLead)
            return false;
    }
    const auto here = std::ranges::find(document.sections, &section, [](const DocumentSection &each) { return &each; });
    const bool hasNext = here != document.sections.end() && here + 1 != document.sections.end();
    return hasNext && (here + 1)->level > section.level && section.level > 0 && beginsTurned(document, *(here + 1));
}

bool isSilent(const Document &document, const DocumentSection &section)
{
    return section.level == 0 && !isCover(section) && !isContents(section) && document.kind != DocumentKind::Brief &&
           std::ranges::none_of(section.blocks, [&document](const DocumentBlock &block) {
               const auto *paragraph = std::get_if<DocumentParagraph>(&block);
               return !paragraph || saysSomething(document, paragraph->runs);
           });
}

QString shortTitle(const Document &document)
{
    const qsizetype most =
        document.language == DocumentLanguage::Chinese ? 28 : 56; // ours: as much as fits beside the right part
    if (document.title.size() <= most)
        return document.title;
    return document.kindName.isEmpty() ? document.title.left(most - 1) + u'…' : document.kindName;
}

QString draftOf(const Document &document)
{
    return document.isDraft ? pageWords(document.language).draft : QString();
}

QString programName(bool isChinese)
{
    return isChinese ? QStringLiteral("园匠") : QStringLiteral("Parkwright");
}

QString headerRight(const Document &document)
{
    QStringList parts;
    if (document.isDraft)
        parts.append(draftOf(document));
    if (document.year > 0)
        parts.append(QString::number(document.year));
    if (!document.programVersion.isEmpty())
        parts.append(programName(document.language == DocumentLanguage::Chinese) + u' ' + document.programVersion);
    return parts.join(QStringLiteral("　"));
}

bool isHintToNext(const Document &document, const DocumentSection &section, size_t block)
{
    const auto *paragraph = std::get_if<DocumentParagraph>(&section.blocks[block]);
    const bool isFollowed =
        block + 1 < section.blocks.size() && !std::holds_alternative<DocumentParagraph>(section.blocks[block + 1]);
    return paragraph && isFollowed && saysSomething(document, paragraph->runs) &&
           std::ranges::all_of(paragraph->runs, [](const TextRun &run) { return run.kind == RunKind::Hint; });
}

Runs shownRuns(const Document &document, const Runs &runs)
{
    Runs shown;
    for (const TextRun &run : runs)
        if (run.kind != RunKind::Hint || document.isDraft)
            shown.push_back(run);
    return shown;
}

bool saysSomething(const Document &document, const Runs &runs)
{
    return std::ranges::any_of(shownRuns(document, runs), [](const TextRun &run) {
        return !run.text.trimmed().isEmpty() || run.kind == RunKind::Reference;
    });
}

bool isCover(const DocumentSection &section)
{
    return section.level == 0 && section.id == QLatin1StringView("cover");
}

bool isContents(const DocumentSection &section)
{
    return section.level == 0 && section.id == QLatin1StringView("contents");
}

bool isTitle(const Document &document, const DocumentParagraph &paragraph)
{
    QString text;
    for (const TextRun &run : paragraph.runs)
        text += run.text;
    return paragraph.style == ParagraphStyle::Cover && !text.isEmpty() && text == document.title;
}

bool hasTitle(const Document &document)
{
    for (const DocumentSection &section : document.sections)
        if (isCover(section))
            for (const DocumentBlock &block : section.blocks)
                if (const auto *paragraph = std::get_if<DocumentParagraph>(&block); paragraph && isTitle(document, *paragraph))
                    return true;
    return false;
}

bool isLeftHalf(const Document &document, size_t section)
{
    return document.kind == DocumentKind::Brief && section + 1 < document.sections.size() &&
           document.sections[section].id == QLatin1StringView("left") &&
           document.sections[section + 1].id == QLatin1StringView("right");
}

int contentsPlace(const Document &document)
{
    if (document.kind == DocumentKind::Brief)
        return -1;
    int place = 0;
    for (size_t i = 0; i < document.sections.size(); ++i) {
        if (isContents(document.sections[i]))
            return int(i);
        if (isCover(document.sections[i]))
            place = int(i) + 1;
    }
    return place;
}

const PageWords &pageWords(DocumentLanguage language)
{
    static const PageWords chinese{QStringLiteral("目　录"), QStringLiteral("表目录"), QStringLiteral("图目录"),
                                   QStringLiteral("草稿 DRAFT"), QStringLiteral("数据来源：")};
    static const PageWords english{QStringLiteral("Contents"), QStringLiteral("Tables"), QStringLiteral("Figures"),
                                   QStringLiteral("草稿 DRAFT"), QStringLiteral("Source: ")};
    return language == DocumentLanguage::Chinese ? chinese : english;
}

} // namespace core
