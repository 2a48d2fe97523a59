#include "dossierhtml.h"

namespace ui {

using namespace core;

namespace {

/// Writes one section.
class SectionWriter
{
public:
    SectionWriter(const core::Document &document, const DocumentNumbers &numbers, size_t section, const DossierInk &ink)
        : m_document(document), m_numbers(numbers), m_section(section), m_ink(ink)
    {}

    QString write()
    {
        const DocumentSection &section = m_document.sections[m_section];
        m_html = QStringLiteral("<body style=\"color:%1\">").arg(m_ink.text.name());
        const int level = std::clamp(section.level + 1, 2, 4);
        m_html += QStringLiteral("<h%1>%2%3</h%1>")
                      .arg(level)
                      .arg(m_numbers.heading(m_section).toHtmlEscaped(), section.heading.toHtmlEscaped());
        for (size_t block = 0; block < section.blocks.size(); ++block)
            std::visit([&](const auto &each) { add(each, block); }, section.blocks[block]);
        return m_html + QStringLiteral("</body>");
    }

private:
    static QString link(const QString &target, const QString &style, const QString &text)
    {
        return QStringLiteral("<a href=\"%1\" style=\"%2\">%3</a>").arg(target.toHtmlEscaped(), style, text);
    }

    QString text(const TextRun &run, bool isStale) const
    {
        QString words = m_numbers.text(run).toHtmlEscaped();
        switch (run.kind) {
        case RunKind::Bold:
            return QStringLiteral("<b>%1</b>").arg(words);
        case RunKind::Italic:
            return QStringLiteral("<i>%1</i>").arg(words);
        case RunKind::Number:
            return link(QStringLiteral("number:%1").arg(run.number),
                        isStale
                            ? QStringLiteral("color:%1; background-color:%2").arg(m_ink.stale.name(), m_ink.staleGround.name())
                            : QStringLiteral("color:%1; background-color:%2").arg(m_ink.text.name(), m_ink.number.name()),
                        words);
        case RunKind::Gap:
            return link(QStringLiteral("gap:") + run.target,
                        QStringLiteral("color:%1; background-color:%2; text-decoration:none")
                            .arg(m_ink.gap.name(), m_ink.gapGround.name()),
                        words);
        case RunKind::Hint:
            return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(m_ink.muted.name(), words);
        case RunKind::Reference:
            return link(QStringLiteral("ref:") + run.target, QStringLiteral("color:%1").arg(m_ink.accent.name()), words);
        case RunKind::Link:
            return QStringLiteral("<u>%1</u>").arg(words); // said, never opened: the program has no network
        case RunKind::Plain:
            break;
        }
        return words;
    }

    QString text(const Runs &runs, bool isStale = false) const
    {
        QString all;
        for (const TextRun &run : runs)
            all += text(run, isStale);
        return all;
    }

    void add(const DocumentParagraph &paragraph, size_t)
    {
        const QString inside = text(paragraph.runs, paragraph.isStale);
        if (paragraph.isOwn) {
            m_html += QStringLiteral("<table width=\"100%\" cellpadding=\"8\" cellspacing=\"0\" style=\"margin-top:4px\"><tr><td "
                                     "style=\"border-left:3px "
                                     "solid %1; background-color:%2\">%3</td></tr></table>")
                          .arg(m_ink.accent.name(), m_ink.own.name(), inside);
            return;
        }
        switch (paragraph.style) {
        case ParagraphStyle::Bullet:
        case ParagraphStyle::Numbered:
            m_html += QStringLiteral("<ul><li>%1</li></ul>").arg(inside);
            break;
        case ParagraphStyle::Note:
        case ParagraphStyle::Source:
            m_html += QStringLiteral("<p style=\"color:%1\">%2</p>").arg(m_ink.muted.name(), inside);
            break;
        default: {
            const QString stale = paragraph.isStale
                                      ? u' ' + link(QStringLiteral("stale:") + paragraph.id,
                                                    QStringLiteral("color:%1").arg(m_ink.stale.name()), QStringLiteral("⚠"))
                                      : QString();
            m_html += QStringLiteral("<p style=\"line-height:150%\">%1%2</p>").arg(inside, stale);
        }
        }
    }

    QString caption(size_t block, const QString &words) const
    {
        const CaptionLabel *label = m_numbers.caption(m_section, block);
        return QStringLiteral("<a name=\"%1\"></a><b>%2　%3</b>")
            .arg(label ? label->bookmark : QString(), label ? label->text().toHtmlEscaped() : QString(), words.toHtmlEscaped());
    }

    void add(const DocumentTable &table, size_t block)
    {
        m_html += QStringLiteral("<p align=\"center\" style=\"margin-bottom:2px\">%1</p>").arg(caption(block, table.caption));
        if (!table.unit.isEmpty())
            m_html += QStringLiteral("<p align=\"right\" style=\"margin:0px\">%1</p>").arg(table.unit.toHtmlEscaped());
        m_html += QStringLiteral(
                      "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse; "
                      "border-style:solid; border-color:%1\"><thead><tr style=\"background-color:%2\">")
                      .arg(m_ink.line.name(), m_ink.header.name());
        for (const DocumentColumn &column : table.columns)
            m_html += QStringLiteral("<th>%1</th>").arg(column.head.toHtmlEscaped());
        m_html += QStringLiteral("</tr></thead>");
        for (const DocumentTableRow &row : table.rows)
            addRow(table, row);
        m_html += QStringLiteral("</table>");
        for (const Runs &note : table.notes)
            m_html += QStringLiteral("<p style=\"color:%1; margin-top:2px\">%2</p>").arg(m_ink.muted.name(), text(note));
    }

    void addRow(const DocumentTable &table, const DocumentTableRow &row)
    {
        m_html += QStringLiteral("<tr>");
        if (row.kind == RowKind::Group && !row.cells.empty()) {
            m_html += QStringLiteral("<td colspan=\"%1\"><b>%2</b></td></tr>")
                          .arg(table.columns.size())
                          .arg(text(row.cells.front().runs));
            return;
        }
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const ColumnKind kind = i < table.columns.size() ? table.columns[i].kind : ColumnKind::Text;
            const QString inside = text(row.cells[i].runs);
            m_html += QStringLiteral("<td align=\"%1\">%2</td>")
                          .arg(kind == ColumnKind::Number  ? QStringLiteral("right")
                               : kind == ColumnKind::Short ? QStringLiteral("center")
                                                           : QStringLiteral("left"),
                               row.kind == RowKind::Total ? QStringLiteral("<b>%1</b>").arg(inside) : inside);
        }
        m_html += QStringLiteral("</tr>");
    }

    void add(const DocumentFigure &figure, size_t block)
    {
        m_html += QStringLiteral("<p align=\"center\"><img src=\"figure:%1\"></p><p align=\"center\">%2</p>")
                      .arg(figure.id.toHtmlEscaped(), caption(block, figure.caption));
        if (!figure.source.isEmpty())
            m_html += QStringLiteral("<p style=\"color:%1\">%2</p>").arg(m_ink.muted.name(), figure.source.toHtmlEscaped());
    }

    const core::Document &m_document;
    const DocumentNumbers &m_numbers;
    size_t m_section;
    const DossierInk &m_ink;
    QString m_html;
};

} // namespace

QString sectionHtml(const core::Document &document, const DocumentNumbers &numbers, size_t section, const DossierInk &ink)
{
    return SectionWriter(document, numbers, section, ink).write();
}

} // namespace ui
