#include "docxbody.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

enum class PageKind : unsigned char { Front, Body, Turned };

/// Writes the text from the cover to the last annex; each kind of block is one function.
class BodyWriter
{
public:
    BodyWriter(const Document &document, const FigurePainter &paint, const DocxOptions &options, const DocxEdges &edges,
               DocxRelations &relations)
        : m_document(document),
          m_layout(layoutOf(document)),
          m_numbers(document),
          m_paint(paint),
          m_options(options),
          m_edges(edges),
          m_xml("w:document"),
          m_context{document, m_layout, m_numbers, m_xml, relations},
          m_text(m_context)
    {}

    DocxBody run()
    {
        m_xml.open("w:body");
        if (m_layout.isBrief)
            m_kind = PageKind::Body;
        const int contents = contentsPlace(m_document);
        if (!std::ranges::any_of(m_document.sections, isCover))
            writeTitle();
        for (size_t i = 0; i < m_document.sections.size(); ++i) {
            if (int(i) == contents)
                writeContents();
            if (isLeftHalf(m_document, i)) {
                writeGrid(i);
                ++i;
            } else if (!isContents(m_document.sections[i]) && !isSilent(m_document, m_document.sections[i]))
                writeSection(i);
        }
        m_text.begin(QLatin1StringView("Normal"));
        m_xml.leaf("w:spacing", {{"w:before", QStringLiteral("0")},
                                 {"w:after", QStringLiteral("0")},
                                 {"w:line", QStringLiteral("20")},
                                 {"w:lineRule", QStringLiteral("exact")}});
        m_text.beginRuns();
        m_text.startBookmark(endBookmark);
        m_text.endBookmark();
        m_text.end();
        writePage(m_kind);
        return {m_xml.finish(), std::move(m_pictures), m_context.lists};
    }

private:
    int blockTwips(bool isTurned) const
    {
        return isTurned ? turnedTwips() : pageTwips(210) - pageTwips(m_layout.page.left) - pageTwips(m_layout.page.right);
    }
    int turnedTwips() const
    {
        const PageGeometry page = m_layout.page.turned();
        return pageTwips(297) - pageTwips(page.left) - pageTwips(page.right);
    }
    static int pageTwips(double mm) { return int(std::lround(mm / 25.4 * 1440)); }

    void writeTitle()
    {
        if (!m_document.title.isEmpty())
            m_text.paragraph(QLatin1StringView("Title"), m_document.title);
        if (!m_document.subtitle.isEmpty())
            m_text.paragraph(QLatin1StringView("Subtitle"), m_document.subtitle);
        m_isWritten = true;
    }

    void writeFrontHeading(const QString &heading)
    {
        if (heading.isEmpty())
            return;
        m_text.begin(QLatin1StringView("pwFrontHeading"));
        if (m_isWritten)
            m_xml.leaf("w:pageBreakBefore");
        m_text.beginRuns();
        m_text.plain(heading);
        m_text.end();
        m_isWritten = true;
    }

    void writeContents()
    {
        switchTo(PageKind::Front);
        const auto own = std::ranges::find_if(m_document.sections, isContents);
        const bool isNamed = own != m_document.sections.end() && !own->heading.isEmpty();
        writeFrontHeading(isNamed ? own->heading : pageWords(m_document.language).contents);
        writeDocxContents(m_context, m_options);
    }

    void writeSection(size_t index)
    {
        const DocumentSection &section = m_document.sections[index];
        if (section.level == 0 && m_document.kind != DocumentKind::Brief) {
            switchTo(PageKind::Front);
            if (!isCover(section))
                writeFrontHeading(section.heading);
            else if (!hasTitle(m_document))
                writeTitle();
        } else {
            switchTo(beginsTurned(m_document, section) ? PageKind::Turned : PageKind::Body);
            writeHeading(index);
        }
        m_isTurned = m_kind == PageKind::Turned;
        for (size_t i = 0; i < section.blocks.size(); ++i) {
            writeBlock(index, i);
            if (std::holds_alternative<DocumentTable>(section.blocks[i]) && !isWhollyTurned(section))
                m_isTurned = false;
        }
    }

    void writeHeading(size_t index)
    {
        const DocumentSection &section = m_document.sections[index];
        if (section.heading.isEmpty())
            return;
        const int level = std::clamp(section.level, 1, 4);
        static const QLatin1StringView styles[]{QLatin1StringView("Heading1"), QLatin1StringView("Heading2"),
                                                QLatin1StringView("Heading3"), QLatin1StringView("Heading4")};
        m_text.begin(styles[level - 1]);
        if (section.isAnnex && level == 1 && !m_isPageFresh)
            m_xml.leaf("w:pageBreakBefore");
        if (section.isAnnex || section.level == 0)
            m_xml.open("w:numPr").value("w:ilvl", level - 1).value("w:numId", section.isAnnex ? int(ListId::Annexes) : 0).close();
        m_text.beginRuns();
        m_text.startBookmark(headingBookmark(index));
        m_text.plain(section.heading);
        m_text.endBookmark();
        m_text.end();
        m_isPageFresh = false;
        m_isWritten = true;
    }

    void writeBlock(size_t section, size_t block)
    {
        const DocumentBlock &content = m_document.sections[section].blocks[block];
        if (const auto *paragraph = std::get_if<DocumentParagraph>(&content))
            writeParagraph(*paragraph, block == 0 ? nullptr : &m_document.sections[section].blocks[block - 1],
                           isHintToNext(m_document, m_document.sections[section], block));
        else if (const auto *table = std::get_if<DocumentTable>(&content)) {
            if (m_kind != PageKind::Front && !m_layout.isBrief)
                switchTo(isTurned(*table) || m_isTurned ? PageKind::Turned : PageKind::Body);
            writeTable(*table, m_numbers.caption(section, block), blockTwips(m_kind == PageKind::Turned));
        } else if (const auto *figure = std::get_if<DocumentFigure>(&content)) {
            if (m_kind != PageKind::Front)
                switchTo(PageKind::Body);
            writeFigure(*figure, m_numbers.caption(section, block), std::min(m_layout.page.blockWidth(), 156.0));
        }
    }

    void writeParagraph(const DocumentParagraph &paragraph, const DocumentBlock *before, bool keepsWithNext)
    {
        if (!saysSomething(m_document, paragraph.runs))
            return;
        if (m_kind != PageKind::Front)
            switchTo(m_isTurned ? PageKind::Turned : PageKind::Body);
        const bool isNumbered = paragraph.style == ParagraphStyle::Numbered;
        const auto *last = before ? std::get_if<DocumentParagraph>(before) : nullptr;
        if (isNumbered && !(last && last->style == ParagraphStyle::Numbered))
            ++m_context.lists;
        const bool isMarked = paragraph.isStale && m_document.isDraft && paragraph.style == ParagraphStyle::Body;
        m_text.begin(isTitle(m_document, paragraph) ? QLatin1StringView("Title")
                     : isMarked                     ? QLatin1StringView("pwStale")
                                                    : styleOf(paragraph.style));
        if (keepsWithNext)
            m_xml.leaf("w:keepNext");
        if (isNumbered)
            m_xml.open("w:numPr").value("w:ilvl", 0).value("w:numId", int(ListId::firstList) + m_context.lists - 1).close();
        m_text.beginRuns();
        m_text.runs(paragraph.runs);
        m_text.end();
        m_isPageFresh = false;
        m_isWritten = true;
    }

    void writeTable(const DocumentTable &table, const CaptionLabel *label, int width)
    {
        if (label)
            m_text.caption(*label, true);
        if (!table.unit.isEmpty())
            m_text.paragraph(QLatin1StringView("TableUnit"), table.unit);
        writeDocxTable(m_context, table, width);
        bool isFollowed = false;
        for (const Runs &note : table.notes)
            if (saysSomething(m_document, note)) {
                m_text.paragraph(QLatin1StringView("TableNote"), note);
                isFollowed = true;
            }
        if (!isFollowed) // two tables in a row would become one
            m_text.paragraph(QLatin1StringView("TableNote"), QString());
        m_isPageFresh = false;
        m_isWritten = true;
    }

    void writePicture(const DocumentFigure &figure, const FigurePicture &picture)
    {
        const bool isJpeg = picture.bytes.startsWith("\xFF\xD8");
        const QString ending = isJpeg ? QStringLiteral("jpeg") : QStringLiteral("png");
        const QString name = QStringLiteral("media/figure%1.%2").arg(m_pictures.size() + 1).arg(ending);
        m_pictures.push_back({QStringLiteral("word/") + name, picture.bytes, QStringLiteral("image/") + ending});
        m_text.begin(QLatin1StringView("FigureBox"));
        m_text.beginRuns();
        writeDocxPicture(m_context, picture, figure, m_context.relations.add("image", name));
        m_text.end();
    }

    void writeFigure(const DocumentFigure &figure, const CaptionLabel *label, double widthMm)
    {
        const FigurePicture picture = m_paint ? m_paint(figure, widthMm) : FigurePicture();
        if (!isShown(figure))
            return;
        if (!picture.bytes.isEmpty())
            writePicture(figure, picture);
        if (label)
            m_text.caption(*label, !figure.source.isEmpty());
        if (!figure.source.isEmpty())
            m_text.paragraph(QLatin1StringView("pwSource"), figure.source);
        m_isPageFresh = false;
        m_isWritten = true;
    }

    /// The brief: two sections side by side, in the cells of a table without lines.
    void writeGrid(size_t index)
    {
        const int width = blockTwips(false), left = width * 55 / 100, gap = 140;
        m_xml.open("w:tbl").open("w:tblPr");
        m_xml.leaf("w:tblW", {{"w:w", QString::number(width)}, {"w:type", QStringLiteral("dxa")}});
        m_xml.leaf("w:tblLayout", {{"w:type", QStringLiteral("fixed")}}).close().open("w:tblGrid");
        m_xml.leaf("w:gridCol", {{"w:w", QString::number(left)}}).leaf("w:gridCol", {{"w:w", QString::number(width - left)}});
        m_xml.close().open("w:tr");
        for (const size_t half : {index, index + 1}) {
            const int cell = half == index ? left : width - left;
            m_xml.open("w:tc").open("w:tcPr");
            m_xml.leaf("w:tcW", {{"w:w", QString::number(cell)}, {"w:type", QStringLiteral("dxa")}}).close();
            const auto &blocks = m_document.sections[half].blocks;
            for (size_t i = 0; i < blocks.size(); ++i) {
                if (const auto *figure = std::get_if<DocumentFigure>(&blocks[i]))
                    writeFigure(*figure, m_numbers.caption(half, i), (cell - gap) / 1440.0 * 25.4);
                else if (const auto *table = std::get_if<DocumentTable>(&blocks[i]))
                    writeTable(*table, m_numbers.caption(half, i), cell - gap);
                else
                    writeBlock(half, i);
            }
            m_text.paragraph(QLatin1StringView("TableNote"), QString()); // a cell ends with a paragraph
            m_xml.close();
        }
        m_xml.close().close();
        m_isWritten = true;
    }

    /// Begins pages of another kind; those before end with their properties.
    void switchTo(PageKind kind)
    {
        if (m_layout.isBrief)
            kind = PageKind::Body;
        if (kind == m_kind)
            return;
        if (m_isWritten) {
            m_xml.open("w:p").open("w:pPr");
            m_xml.leaf("w:spacing", {{"w:before", QStringLiteral("0")},
                                     {"w:after", QStringLiteral("0")},
                                     {"w:line", QStringLiteral("20")},
                                     {"w:lineRule", QStringLiteral("exact")}});
            writePage(m_kind);
            m_xml.close().close();
            m_isPageFresh = true;
        }
        m_kind = kind;
        m_isWritten = false;
    }

    void writePage(PageKind kind)
    {
        const bool isTurnedPage = kind == PageKind::Turned;
        const PageGeometry page = isTurnedPage ? m_layout.page.turned() : m_layout.page;
        const auto text = [](double mm) { return QString::number(pageTwips(mm)); };
        m_xml.open("w:sectPr");
        for (const DocxEdges::Reference &each : kind == PageKind::Front ? m_edges.front : m_edges.body)
            m_xml.leaf(each.isHeader ? "w:headerReference" : "w:footerReference",
                       {{"w:type", each.place}, {"r:id", each.relation}});
        m_xml.value("w:type", QStringLiteral("nextPage"));
        if (isTurnedPage)
            m_xml.leaf("w:pgSz",
                       {{"w:w", text(page.width)}, {"w:h", text(page.height)}, {"w:orient", QStringLiteral("landscape")}});
        else
            m_xml.leaf("w:pgSz", {{"w:w", text(page.width)}, {"w:h", text(page.height)}});
        m_xml.leaf("w:pgMar", {{"w:top", text(page.top)},
                               {"w:right", text(page.right)},
                               {"w:bottom", text(page.bottom)},
                               {"w:left", text(page.left)},
                               {"w:header", text(page.header)},
                               {"w:footer", text(page.footer)},
                               {"w:gutter", QStringLiteral("0")}});
        if (kind != PageKind::Front && !m_isNumbered) {
            m_xml.leaf("w:pgNumType", {{"w:start", QStringLiteral("1")}});
            m_isNumbered = true;
        }
        if (m_edges.hasTitlePage)
            m_xml.leaf("w:titlePg");
        if (m_layout.charSpace != 0 && kind == PageKind::Body) // 22 lines of 28 signs
            m_xml.leaf("w:docGrid", {{"w:type", QStringLiteral("linesAndChars")},
                                     {"w:linePitch", QStringLiteral("579")},
                                     {"w:charSpace", QStringLiteral("-848")}});
        m_xml.close();
    }

    const Document &m_document;
    const DocumentLayout m_layout;
    const DocumentNumbers m_numbers;
    const FigurePainter &m_paint;
    const DocxOptions &m_options;
    const DocxEdges &m_edges;
    OfficeXml m_xml;
    DocxContext m_context;
    DocxText m_text;
    std::vector<DocxPart> m_pictures;
    PageKind m_kind = PageKind::Front;
    bool m_isWritten = false, m_isPageFresh = true, m_isNumbered = false, m_isTurned = false;
};

} // namespace

DocxBody docxBody(const Document &document, const FigurePainter &paint, const DocxOptions &options, const DocxEdges &edges,
                  DocxRelations &relations)
{
    return BodyWriter(document, paint, options, edges, relations).run();
}

} // namespace core
