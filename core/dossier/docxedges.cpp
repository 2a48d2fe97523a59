#include "docxedges.h"

#include "core/dossier/docxstyles.h"
#include "core/dossier/docxxml.h"

#include <QRegularExpression>

namespace core {

namespace {

const QString headerType = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml");
const QString footerType = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml");

/// Writes the edges of the preset; each part is one function.
class EdgeWriter
{
public:
    EdgeWriter(const Document &document, const DocumentLayout &layout, DocxRelations &relations)
        : m_document(document), m_layout(layout), m_numbers(document), m_relations(relations)
    {}

    DocxEdgeParts run()
    {
        const bool isOfficial = m_layout.preset == PagePreset::Government && !m_layout.isBrief;
        m_result.isOddEven = isOfficial;
        const QString draft = add("header-front.xml", header(false)),
                      nothing = add("footer-front.xml", footer(FooterKind::Empty));
        m_result.edges.front = {{QStringLiteral("default"), draft, true}, {QStringLiteral("default"), nothing, false}};
        if (isOfficial) {
            const QString odd = add("footer-odd.xml", footer(FooterKind::Odd)),
                          even = add("footer-even.xml", footer(FooterKind::Even));
            m_result.edges.front.push_back({QStringLiteral("even"), draft, true});
            m_result.edges.front.push_back({QStringLiteral("even"), nothing, false});
            m_result.edges.body = {{QStringLiteral("default"), draft, true},
                                   {QStringLiteral("even"), draft, true},
                                   {QStringLiteral("default"), odd, false},
                                   {QStringLiteral("even"), even, false}};
        } else if (m_layout.isBrief)
            m_result.edges.body = m_result.edges.front;
        else {
            const QString top = add("header-body.xml", header(true)), foot = add("footer-body.xml", footer(FooterKind::OfAll));
            m_result.edges.body = {{QStringLiteral("default"), top, true}, {QStringLiteral("default"), foot, false}};
        }
        return std::move(m_result);
    }

private:
    enum class FooterKind : unsigned char { Empty, Odd, Even, OfAll };

    QString add(const char *name, const QByteArray &part)
    {
        const bool isHeader = QByteArrayView(name).startsWith("header");
        m_result.parts.push_back({QStringLiteral("word/") + QString::fromLatin1(name), part, isHeader ? headerType : footerType});
        return m_relations.add(isHeader ? "header" : "footer", QString::fromLatin1(name));
    }

    /// Empty but for drafts; in reports the title at the left, the year and the version at the right, a thin rule below.
    QByteArray header(bool isReport)
    {
        OfficeXml xml("w:hdr");
        DocxContext context{m_document, m_layout, m_numbers, xml, m_relations};
        DocxText text(context);
        if (isReport)
            writeReportHeader(xml, text);
        else
            writeEdgeLine(xml, text, draftOf(m_document), QStringLiteral("right"));
        return xml.finish();
    }

    static void writeEdgeLine(OfficeXml &xml, DocxText &text, const QString &line, const QString &alignment)
    {
        text.begin(QLatin1StringView("Header"));
        xml.value("w:jc", alignment);
        text.beginRuns();
        text.plain(line);
        text.end();
    }

    /// Two cells, as wide as the page: on a landscape page the right one stands at its edge, and a long title breaks in its own.
    void writeReportHeader(OfficeXml &xml, DocxText &text)
    {
        constexpr double twipsPerMm = 1440 / 25.4;
        constexpr int all = 5000, left = 2900; // fiftieths of a percent
        const double width = m_layout.page.blockWidth() * twipsPerMm;
        xml.open("w:tbl").open("w:tblPr");
        xml.leaf("w:tblW", {{"w:w", QString::number(all)}, {"w:type", QStringLiteral("pct")}});
        xml.open("w:tblBorders")
            .leaf("w:bottom", {{"w:val", QStringLiteral("single")},
                               {"w:sz", QStringLiteral("4")},
                               {"w:space", QStringLiteral("0")},
                               {"w:color", QStringLiteral("000000")}})
            .close();
        xml.open("w:tblCellMar");
        for (const char *side : {"w:left", "w:right"})
            xml.leaf(side, {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}});
        xml.close().close().open("w:tblGrid");
        for (const int portion : {left, all - left})
            xml.leaf("w:gridCol", {{"w:w", QString::number(qRound(width * portion / all))}});
        xml.close().open("w:tr");
        const auto cell = [&](int portion, const QString &line, const QString &alignment) {
            xml.open("w:tc").open("w:tcPr");
            xml.leaf("w:tcW", {{"w:w", QString::number(portion)}, {"w:type", QStringLiteral("pct")}});
            xml.value("w:vAlign", QStringLiteral("bottom")).close();
            writeEdgeLine(xml, text, line, alignment);
            xml.close();
        };
        cell(left, shortTitle(m_document), QStringLiteral("left"));
        cell(all - left, headerRight(m_document), QStringLiteral("right"));
        xml.close().close();
        text.begin(QLatin1StringView("Header")); // a header ends with a paragraph
        text.beginRuns();
        text.end();
    }

    /// "— 1 —" in 4号 (14 pt), one sign in from the outer edge; in reports "1 / 20" centred.
    QByteArray footer(FooterKind kind)
    {
        OfficeXml xml("w:ftr");
        DocxContext context{m_document, m_layout, m_numbers, xml, m_relations};
        DocxText text(context);
        constexpr double size = 14;
        text.begin(QLatin1StringView("Footer"));
        if (kind == FooterKind::Odd)
            xml.leaf("w:ind", {{"w:right", twips(size)}}).value("w:jc", QStringLiteral("right"));
        else if (kind == FooterKind::Even)
            xml.leaf("w:ind", {{"w:left", twips(size)}}).value("w:jc", QStringLiteral("left"));
        text.beginRuns();
        if (kind == FooterKind::Odd || kind == FooterKind::Even) {
            text.plain(QStringLiteral("— "), size);
            text.field(QStringLiteral(" PAGE "), QStringLiteral("1"), size);
            text.plain(QStringLiteral(" —"), size);
        } else if (kind == FooterKind::OfAll) {
            text.field(QStringLiteral(" PAGE "), QStringLiteral("1"));
            text.plain(QStringLiteral(" / "));
            text.field(QStringLiteral(" PAGEREF %1 ").arg(QString(endBookmark)), QStringLiteral("1"));
        }
        text.end();
        return xml.finish();
    }

    const Document &m_document;
    const DocumentLayout &m_layout;
    const DocumentNumbers m_numbers;
    DocxRelations &m_relations;
    DocxEdgeParts m_result;
};

/// The header of a template with the word for drafts below what it says.
QByteArray withDraft(QByteArray header, const QString &draft)
{
    const qsizetype end = header.lastIndexOf("</");
    if (end < 0)
        return header;
    return header.insert(
        end, "<pw:p xmlns:pw=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><pw:pPr><pw:jc pw:val=\"right\"/>"
             "</pw:pPr><pw:r><pw:t>" +
                 draft.toUtf8() + "</pw:t></pw:r></pw:p>");
}

/// A header or footer of a template with the styles as the document has them, and without lists, which are not taken.
QByteArray withNewStyles(const QByteArray &part, const QHash<QString, QString> &ids)
{
    static const QRegularExpression style(QStringLiteral("(<w:(?:pStyle|rStyle|tblStyle)\\s+w:val=\")([^\"]*)(\")")),
        list(QStringLiteral("<w:numPr>.*?</w:numPr>"), QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromUtf8(part).remove(list);
    QString renamed;
    qsizetype at = 0;
    for (auto each = style.globalMatch(text); each.hasNext();) {
        const auto found = each.next();
        renamed += text.mid(at, found.capturedStart(2) - at) + ids.value(found.captured(2), found.captured(2));
        at = found.capturedEnd(2);
    }
    return (renamed + text.mid(at)).toUtf8();
}

DocxEdgeParts officeEdges(const Document &document, const DocumentLayout &layout, const DocxTemplate &office,
                          DocxRelations &relations)
{
    DocxEdgeParts result{.parts = office.parts, .edges = {}, .isOddEven = office.isOddEven};
    result.edges.hasTitlePage = office.hasTitlePage;
    const QHash<QString, QString> ids = officeStyles(layout, office).newIds;
    for (DocxPart &part : result.parts)
        if (part.type.contains(QLatin1StringView("wordprocessingml")))
            part.bytes = withNewStyles(part.bytes, ids);
    for (const DocxTemplate::Edge &edge : office.edges) {
        const QString relation = relations.add(edge.isHeader ? "header" : "footer", edge.part);
        result.edges.front.push_back({edge.place, relation, edge.isHeader});
        if (edge.isHeader && document.isDraft)
            for (DocxPart &part : result.parts)
                if (part.name == QStringLiteral("word/") + edge.part)
                    part.bytes = withDraft(part.bytes, pageWords(document.language).draft);
    }
    result.edges.body = result.edges.front;
    return result;
}

} // namespace

DocxEdgeParts docxEdges(const Document &document, const DocumentLayout &layout, const DocxTemplate *office,
                        DocxRelations &relations)
{
    if (!office || office->edges.empty())
        return EdgeWriter(document, layout, relations).run();
    return officeEdges(document, layout, *office, relations);
}

} // namespace core
