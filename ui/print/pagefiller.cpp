#include "pagefiller.h"

#include "ui/print/figurepainting.h"
#include "ui/print/pagecursor.h"

#include <algorithm>

namespace ui {

namespace {

using View = QLatin1StringView;
constexpr double linkMargin = 40 * perPoint; // above a caption that is shown

/// Puts a document on pages; each kind of block is one function.
class Filler
{
public:
    Filler(const core::Document &document, const core::DocumentNumbers &numbers, const core::DocumentLayout &layout,
           const DocumentFonts &fonts)
        : m_document(document),
          m_numbers(numbers),
          m_layout(layout),
          m_shaper(document, numbers, layout, fonts),
          m_cursor(layout),
          m_headings(document.sections.size())
    {}

    FilledPages run()
    {
        m_cursor.switchTo(m_layout.isBrief ? PageCursor::Kind::Body : PageCursor::Kind::Front);
        const int contents = core::contentsPlace(m_document);
        if (!std::ranges::any_of(m_document.sections, core::isCover))
            putTitle();
        for (size_t i = 0; i < m_document.sections.size(); ++i) {
            if (int(i) == contents)
                putContents();
            if (core::isLeftHalf(m_document, i)) {
                putGrid(i);
                ++i;
            } else if (!core::isContents(m_document.sections[i]) && !core::isSilent(m_document, m_document.sections[i]))
                putSection(i);
        }
        return {m_cursor.take(), std::move(m_headings), std::move(m_captions)};
    }

private:
    double widthOf() const { return m_cursor.width(); }

    /// A paragraph over as many pages as it needs; two lines at least stay together.
    void putText(const ShapedText &text, const core::DocumentStyle &style, double followed = 0)
    {
        m_cursor.skip(style.before * perPoint);
        const int count = text.lineCount();
        m_cursor.ask(std::min(count, count == 3 ? 3 : 2) * text.lineHeight +
                     (followed > 0 ? style.after * perPoint + followed : 0));
        int from = 0;
        while (from < count) {
            int fitting = std::clamp(int(m_cursor.room() / text.lineHeight), 1, count - from);
            if (count - from - fitting == 1 && fitting > 2)
                --fitting; // no line alone on the next page
            m_cursor.putLines(text, from, from + fitting);
            from += fitting;
            if (from < count)
                m_cursor.newPage();
        }
        m_cursor.skip(style.after * perPoint);
    }
    void putText(const core::Runs &runs, View id, double followed = 0, const QString &before = {})
    {
        const core::DocumentStyle &style = m_layout.style(id);
        putText(m_shaper.shape(runs, style, {.width = widthOf(), .alignment = {}, .before = before}), style, followed);
    }
    void putText(const QString &text, View id, double followed = 0) { putText(core::Runs{core::plainRun(text)}, id, followed); }
    double heightOf(const QString &text, View id, double width) const
    {
        const core::DocumentStyle &style = m_layout.style(id);
        return m_shaper.shape(text, style, {.width = width, .alignment = {}, .before = {}}).height +
               (style.before + style.after) * perPoint;
    }

    static QString textOf(const core::Runs &runs)
    {
        QString text;
        for (const core::TextRun &run : runs)
            text += run.text;
        return text;
    }

    void putTitle()
    {
        if (!m_document.title.isEmpty())
            putText(m_document.title, View("Title"));
        if (!m_document.subtitle.isEmpty())
            putText(m_document.subtitle, View("Subtitle"));
    }

    void putContents()
    {
        m_cursor.switchTo(PageCursor::Kind::Front);
        m_cursor.newPage();
        const auto own = std::ranges::find_if(m_document.sections, core::isContents);
        const core::PageWords &words = core::pageWords(m_document.language);
        putText(own != m_document.sections.end() && !own->heading.isEmpty() ? own->heading : words.contents,
                View("pwFrontHeading"));
        static const View styles[]{View("TOC1"), View("TOC2"), View("TOC3")};
        for (size_t i = 0; i < m_document.sections.size(); ++i) {
            const core::DocumentSection &section = m_document.sections[i];
            if (section.level > 0 && section.level <= 3 && !section.heading.isEmpty())
                putEntry(m_numbers.heading(i) + section.heading, styles[section.level - 1], i);
        }
        for (const bool isFigures : {false, true}) {
            QHash<QString, int> counts;
            const auto captions = m_numbers.captions(isFigures);
            for (const core::CaptionLabel *label : captions)
                ++counts[label->word];
            bool isBegun = false;
            for (const core::CaptionLabel *label : captions) {
                const bool isInFront = m_document.sections[label->section].level == 0; // such pages have no number
                if (counts[label->word] <= 10 || isInFront)
                    continue;
                if (!isBegun)
                    putText(isFigures ? words.figures : words.tables, View("pwFrontHeading"), 600);
                isBegun = true;
                putEntry(label->text() + u'　' + label->title, styles[1], label->section, label->bookmark);
            }
        }
    }

    void putEntry(const QString &text, View id, size_t section, const QString &caption = {})
    {
        const core::DocumentStyle &style = m_layout.style(id);
        const double margin = 3 * style.size * perPoint; // for the number
        const ShapedText shaped = m_shaper.shape(text, style, {.width = widthOf() - margin, .alignment = {}, .before = {}});
        putText(shaped, style);
        const QTextLine last = shaped.layout->lineAt(shaped.lineCount() - 1);
        const double baseline = m_cursor.y() - shaped.height + last.y() + last.ascent();
        m_cursor.put(PrintedEntry{
            {m_cursor.left() + last.x() + last.naturalTextWidth(), baseline, m_cursor.left() + m_cursor.width(), baseline},
            section,
            caption,
            shaped.layout});
    }

    void putSection(size_t index)
    {
        const core::DocumentSection &section = m_document.sections[index];
        using Kind = PageCursor::Kind;
        if (section.level == 0 && !m_layout.isBrief) {
            m_cursor.switchTo(Kind::Front);
            m_cursor.newPage();
            if (core::isCover(section)) {
                m_cursor.advance(m_layout.page.blockHeight() * perMm / 6);
                if (!core::hasTitle(m_document))
                    putTitle();
            } else if (!section.heading.isEmpty())
                putText(section.heading, View("pwFrontHeading"));
        } else {
            if (!m_layout.isBrief)
                m_cursor.switchTo(core::beginsTurned(m_document, section) ? Kind::Turned : Kind::Body);
            putHeading(index);
        }
        m_isTurned = m_cursor.kind() == Kind::Turned;
        for (size_t i = 0; i < section.blocks.size(); ++i) {
            putBlock(index, i);
            if (std::holds_alternative<core::DocumentTable>(section.blocks[i]) && !core::isWhollyTurned(section))
                m_isTurned = false;
        }
    }

    void putHeading(size_t index)
    {
        const core::DocumentSection &section = m_document.sections[index];
        static const View styles[]{View("Heading1"), View("Heading2"), View("Heading3"), View("Heading4")};
        if (section.isAnnex && section.level == 1)
            m_cursor.newPage();
        const View id = styles[std::clamp(section.level, 1, 4) - 1];
        if (section.heading.isEmpty())
            return;
        double followed = firstHeight(section); // what must not stand on another page
        for (size_t next = index + 1; !firstShown(section) && next < m_document.sections.size(); ++next) {
            const core::DocumentSection &below = m_document.sections[next];
            followed += heightOf(below.heading, styles[std::clamp(below.level, 1, 4) - 1], widthOf()) + firstHeight(below);
            if (firstShown(below))
                break;
        }
        putText(core::Runs{core::plainRun(section.heading)}, id, followed, m_numbers.heading(index));
        const core::DocumentStyle &style = m_layout.style(id);
        m_headings[index] = {m_cursor.page(), m_cursor.y() - (style.after + style.size * 2) * perPoint};
    }

    /// The first block that is seen; hints of the author are not, in what is final.
    const core::DocumentBlock *firstShown(const core::DocumentSection &section) const
    {
        for (const core::DocumentBlock &block : section.blocks) {
            const auto *paragraph = std::get_if<core::DocumentParagraph>(&block);
            if (!paragraph || core::saysSomething(m_document, paragraph->runs))
                return &block;
        }
        return nullptr;
    }

    /// What of a section follows its heading at once: its first block, and with a hint what that is about.
    double firstHeight(const core::DocumentSection &section) const
    {
        const core::DocumentBlock *first = firstShown(section);
        if (!first)
            return 0;
        const bool isHint = core::isHintToNext(m_document, section, size_t(first - section.blocks.data()));
        return beginningOf(*first) + (isHint ? beginningOf(*(first + 1)) : 0);
    }

    /// What of a block stays on one page with what is above it.
    double beginningOf(const core::DocumentBlock &block) const
    {
        const double line = m_layout.style(View("BodyText")).size * perPoint * 1.8;
        if (const auto *figure = std::get_if<core::DocumentFigure>(&block))
            return figureHeightMm(*figure, figureWidth()) * perMm + 2 * line;
        if (const auto *table = std::get_if<core::DocumentTable>(&block))
            return captionHeight(*table) + tableBeginning(shapeTable(m_shaper, *table, widthOf()));
        const auto &paragraph = std::get<core::DocumentParagraph>(block);
        const core::DocumentStyle &style = m_layout.style(core::styleOf(paragraph.style));
        const ShapedText shaped = m_shaper.shape(paragraph.runs, style, {.width = widthOf(), .alignment = {}, .before = {}});
        return style.before * perPoint + std::min(shaped.lineCount(), shaped.lineCount() == 3 ? 3 : 2) * shaped.lineHeight;
    }

    double captionHeight(const core::DocumentTable &table) const
    {
        return heightOf(table.caption, View("Caption"), widthOf()) +
               (table.unit.isEmpty() ? 0 : heightOf(table.unit, View("TableUnit"), widthOf()));
    }

    /// The head of a table with the rows that stay with it: two, and what a group heads; fewer where they fill a page.
    double tableBeginning(const ShapedTable &table) const
    {
        constexpr double most = 0.75; // of a page, with what stands above a table
        double height = table.head.height;
        size_t rows = 2;
        for (size_t i = 0; i < std::min(table.rows.size(), rows); ++i) {
            const double row = heightTogether(m_cursor, table, table.rows[i]);
            if (i > 0 && height + row > most * m_cursor.pageHeight())
                break;
            height += row;
            if (table.rows[i].cells.size() == 1 && i + 1 == rows)
                ++rows;
        }
        return height;
    }
    double figureWidth() const { return std::min(widthOf() / perMm, 156.0); }

    void putBlock(size_t section, size_t block)
    {
        using Kind = PageCursor::Kind;
        const core::DocumentBlock &content = m_document.sections[section].blocks[block];
        const bool canTurn = m_cursor.kind() != Kind::Front && !m_layout.isBrief;
        if (const auto *paragraph = std::get_if<core::DocumentParagraph>(&content)) {
            if (!core::saysSomething(m_document, paragraph->runs))
                return;
            if (canTurn)
                m_cursor.switchTo(m_isTurned ? Kind::Turned : Kind::Body);
            putParagraph(*paragraph, section, block);
        } else if (const auto *table = std::get_if<core::DocumentTable>(&content)) {
            if (canTurn)
                m_cursor.switchTo(core::isTurned(*table) || m_isTurned ? Kind::Turned : Kind::Body);
            putTableBlock(*table, m_numbers.caption(section, block));
        } else if (const auto *figure = std::get_if<core::DocumentFigure>(&content)) {
            if (canTurn)
                m_cursor.switchTo(Kind::Body);
            putFigure(*figure, m_numbers.caption(section, block));
        }
    }

    void putParagraph(const core::DocumentParagraph &paragraph, size_t section, size_t block)
    {
        QString before;
        if (paragraph.style == core::ParagraphStyle::Bullet)
            before = QStringLiteral("•  ");
        if (paragraph.style == core::ParagraphStyle::Numbered) {
            int number = 1;
            const auto &blocks = m_document.sections[section].blocks;
            for (size_t i = block; i > 0; --i, ++number) {
                const auto *last = std::get_if<core::DocumentParagraph>(&blocks[i - 1]);
                if (!last || last->style != core::ParagraphStyle::Numbered)
                    break;
            }
            before = QString::number(number) + QStringLiteral(". ");
        }
        const bool isMarked = paragraph.isStale && m_document.isDraft && paragraph.style == core::ParagraphStyle::Body;
        putText(paragraph.runs,
                core::isTitle(m_document, paragraph) ? View("Title")
                : isMarked                           ? View("pwStale")
                                                     : core::styleOf(paragraph.style),
                0, before);
    }

    void putTableBlock(const core::DocumentTable &table, const core::CaptionLabel *label)
    {
        const ShapedTable shaped = shapeTable(m_shaper, table, widthOf());
        const double first = tableBeginning(shaped);
        if (label) {
            putText(label->text() + u'　' + label->title, View("Caption"),
                    first + (table.unit.isEmpty() ? 0 : heightOf(table.unit, View("TableUnit"), widthOf())));
            m_captions[label->bookmark] = {m_cursor.page(), std::max(0.0, m_cursor.y() - linkMargin)};
        }
        if (!table.unit.isEmpty())
            putText(table.unit, View("TableUnit"), first);
        ShapedText repeated;
        if (label) {
            const bool isChinese = m_document.language == core::DocumentLanguage::Chinese;
            const QString text = isChinese ? u'续' + label->text() : label->text() + QStringLiteral(" (continued)");
            repeated = m_shaper.shape(text, m_layout.style(View("TableUnit")),
                                      {.width = widthOf(), .alignment = core::TextAlignment::Left, .before = {}});
        }
        double notes = 0;
        for (const core::Runs &note : table.notes)
            notes += heightOf(textOf(note), View("TableNote"), widthOf());
        putTable(m_cursor, shaped, repeated, notes);
        for (const core::Runs &note : table.notes)
            if (core::saysSomething(m_document, note))
                putText(note, View("TableNote"));
        m_cursor.skip(6 * perPoint);
    }

    void putFigure(const core::DocumentFigure &figure, const core::CaptionLabel *label)
    {
        const double width = figureWidth() * perMm, height = figureHeightMm(figure, figureWidth()) * perMm;
        if (height <= 0)
            return;
        const QString caption = label ? label->text() + u'　' + label->title : QString();
        double below = label ? heightOf(caption, View("Caption"), widthOf()) : 0;
        if (!figure.source.isEmpty())
            below += heightOf(figure.source, View("pwSource"), widthOf());
        m_cursor.skip(6 * perPoint);
        m_cursor.ask(height + below);
        m_cursor.put(PrintedFigure{&figure, {m_cursor.left() + (widthOf() - width) / 2, m_cursor.y(), width, height}});
        m_cursor.advance(height);
        if (label) {
            m_captions[label->bookmark] = {m_cursor.page(), std::max(0.0, m_cursor.y() - height)};
            putText(caption, View("Caption"));
        }
        if (!figure.source.isEmpty())
            putText(figure.source, View("pwSource"));
    }

    /// The brief: two sections side by side.
    void putGrid(size_t index)
    {
        const double left = m_cursor.pageLeft(), width = m_cursor.pageWidth(), top = m_cursor.y(), gap = 140;
        const double half = width * 0.55;
        m_cursor.setColumn(left, half - gap, top);
        for (size_t i = 0; i < m_document.sections[index].blocks.size(); ++i)
            putBlock(index, i);
        const double end = m_cursor.y();
        m_cursor.setColumn(left + half, width - half, top);
        for (size_t i = 0; i < m_document.sections[index + 1].blocks.size(); ++i)
            putBlock(index + 1, i);
        m_cursor.setColumn(left, width, std::max(end, m_cursor.y()));
    }

    const core::Document &m_document;
    const core::DocumentNumbers &m_numbers;
    const core::DocumentLayout &m_layout;
    const TextShaper m_shaper;
    PageCursor m_cursor;
    std::vector<DocumentPages::Place> m_headings;
    QHash<QString, DocumentPages::Place> m_captions;
    bool m_isTurned = false;
};

} // namespace

FilledPages fillPages(const core::Document &document, const core::DocumentNumbers &numbers, const core::DocumentLayout &layout,
                      const DocumentFonts &fonts)
{
    return Filler(document, numbers, layout, fonts).run();
}

} // namespace ui
