#include "docxtext.h"

namespace core {

namespace {

/// Writes one table; each step is one function.
class TableWriter
{
public:
    TableWriter(DocxContext &context, const DocumentTable &table, int width)
        : m_text(context),
          m_xml(context.xml),
          m_layout(context.layout),
          m_table(table),
          m_widths(columnWidths(table, width, tableTextSize(context.layout, table))),
          m_width(width),
          m_size(tableTextSize(context.layout, table)),
          m_isUsual(m_size == context.layout.style(QLatin1StringView("TableText")).size)
    {}

    void run()
    {
        begin();
        writeHead();
        for (size_t i = 0; i < m_table.rows.size(); ++i) // the last row does not stand alone on a page, nor a group
            writeRow(m_table.rows[i], m_table.rows[i].kind == RowKind::Group || i + 2 == m_table.rows.size());
        m_xml.close();
    }

private:
    double size() const { return m_isUsual ? 0 : m_size; }

    void begin()
    {
        m_xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", QStringLiteral("pwTable"));
        m_xml.leaf("w:tblW", {{"w:w", QString::number(m_width)}, {"w:type", QStringLiteral("dxa")}});
        m_xml.value("w:jc", QStringLiteral("center")).leaf("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
        m_xml.leaf("w:tblLook", {{"w:val", QStringLiteral("0020")}, {"w:firstRow", QStringLiteral("1")}});
        m_xml.close().open("w:tblGrid");
        for (const int width : m_widths)
            m_xml.leaf("w:gridCol", {{"w:w", QString::number(width)}});
        m_xml.close();
    }

    void openRow(bool isHead)
    {
        m_xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        if (isHead)
            m_xml.leaf("w:tblHeader");
        m_xml.close();
    }

    void cell(const Runs &runs, int width, int span, QLatin1StringView style, TextAlignment alignment, bool isBold,
              const char *fill, bool isHead = false, bool keepsWithNext = false)
    {
        m_xml.open("w:tc").open("w:tcPr");
        m_xml.leaf("w:tcW", {{"w:w", QString::number(width)}, {"w:type", QStringLiteral("dxa")}});
        if (span > 1)
            m_xml.value("w:gridSpan", span);
        if (isHead && m_layout.preset == PagePreset::Report)
            m_xml.open("w:tcBorders")
                .leaf("w:bottom", {{"w:val", QStringLiteral("single")},
                                   {"w:sz", QStringLiteral("6")},
                                   {"w:space", QStringLiteral("0")},
                                   {"w:color", QStringLiteral("000000")}})
                .close();
        if (fill)
            m_xml.leaf(
                "w:shd",
                {{"w:val", QStringLiteral("clear")}, {"w:color", QStringLiteral("auto")}, {"w:fill", QString::fromLatin1(fill)}});
        m_xml.value("w:vAlign", QStringLiteral("center")).close();
        m_text.begin(style);
        if (keepsWithNext)
            m_xml.leaf("w:keepNext");
        if (alignment == TextAlignment::Centre)
            m_xml.value("w:jc", QStringLiteral("center"));
        m_text.beginRuns();
        m_text.runs(runs, size(), isBold);
        m_text.end();
        m_xml.close();
    }

    void writeHead()
    {
        openRow(true);
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            cell({plainRun(m_table.columns[i].head)}, m_widths[i], 1, QLatin1StringView("TableHead"), TextAlignment::Left, false,
                 nullptr, true);
        m_xml.close();
    }

    void writeRow(const DocumentTableRow &row, bool keepsWithNext)
    {
        openRow(false);
        if (row.kind == RowKind::Group)
            cell(row.cells.empty() ? Runs() : row.cells[0].runs, m_width, int(m_widths.size()), QLatin1StringView("TableText"),
                 TextAlignment::Left, true, "F0F0F0", false, keepsWithNext);
        else
            for (size_t i = 0; i < m_widths.size(); ++i) {
                const ColumnKind kind = m_table.columns[i].kind;
                cell(i < row.cells.size() ? row.cells[i].runs : Runs(), m_widths[i], 1, styleOf(kind),
                     kind == ColumnKind::Short ? TextAlignment::Centre : TextAlignment::Left, row.kind == RowKind::Total, nullptr,
                     false, keepsWithNext);
            }
        m_xml.close();
    }

    DocxText m_text;
    OfficeXml &m_xml;
    const DocumentLayout &m_layout;
    const DocumentTable &m_table;
    std::vector<int> m_widths;
    int m_width;
    double m_size;
    bool m_isUsual;
};

} // namespace

void writeDocxTable(DocxContext &context, const DocumentTable &table, int width)
{
    if (!table.columns.empty())
        TableWriter(context, table, width).run();
}

void writeDocxPicture(DocxContext &context, const FigurePicture &picture, const DocumentFigure &figure, const QString &relation)
{
    constexpr double emuPerMm = 36000;
    const QString wide = QString::number(qint64(picture.widthMm * emuPerMm)),
                  high = QString::number(qint64(picture.heightMm * emuPerMm)), id = QString::number(++context.pictures);
    const QString drawing = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/");
    OfficeXml &xml = context.xml;
    xml.open("w:r").open("w:drawing");
    xml.open("wp:inline", {{"distT", QStringLiteral("0")},
                           {"distB", QStringLiteral("0")},
                           {"distL", QStringLiteral("0")},
                           {"distR", QStringLiteral("0")}});
    xml.leaf("wp:extent", {{"cx", wide}, {"cy", high}});
    xml.leaf("wp:docPr", {{"id", id}, {"name", figure.caption}, {"descr", figure.alternative}});
    xml.open("wp:cNvGraphicFramePr").leaf("a:graphicFrameLocks", {{"noChangeAspect", QStringLiteral("1")}}).close();
    xml.open("a:graphic").open("a:graphicData", {{"uri", drawing + QStringLiteral("picture")}}).open("pic:pic");
    xml.open("pic:nvPicPr").leaf("pic:cNvPr", {{"id", id}, {"name", figure.id}}).leaf("pic:cNvPicPr").close();
    xml.open("pic:blipFill").leaf("a:blip", {{"r:embed", relation}});
    xml.open("a:stretch").leaf("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").leaf("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
    xml.leaf("a:ext", {{"cx", wide}, {"cy", high}}).close();
    xml.open("a:prstGeom", {{"prst", QStringLiteral("rect")}}).leaf("a:avLst").close().close();
    xml.close().close().close().close().close().close();
}

} // namespace core
