#include "tableshape.h"

#include <algorithm>

namespace ui {

namespace {

class RowShaper
{
public:
    RowShaper(const TextShaper &shaper, const core::DocumentTable &table, double width)
        : m_shaper(shaper),
          m_table(table),
          m_widths(core::columnWidths(table, int(width), core::tableTextSize(shaper.pageLayout(), table))),
          m_width(width),
          m_size(core::tableTextSize(shaper.pageLayout(), table))
    {}

    ShapedRow head() const
    {
        ShapedRow row;
        double x = 0;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            row.cells.push_back(
                cell({core::plainRun(m_table.columns[i].head)}, x, m_widths[i], QLatin1StringView("TableHead"), {}, false));
            x += m_widths[i];
        }
        return close(std::move(row));
    }

    ShapedRow row(const core::DocumentTableRow &content) const
    {
        ShapedRow row;
        if (content.kind == core::RowKind::Group) {
            row.cells.push_back(cell(content.cells.empty() ? core::Runs() : content.cells[0].runs, 0, m_width,
                                     QLatin1StringView("TableText"), {}, true));
            row.cells.back().isShaded = true;
            return close(std::move(row));
        }
        double x = 0;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            const core::ColumnKind kind = m_table.columns[i].kind;
            row.cells.push_back(cell(i < content.cells.size() ? content.cells[i].runs : core::Runs(), x, m_widths[i],
                                     core::styleOf(kind),
                                     kind == core::ColumnKind::Short ? std::optional(core::TextAlignment::Centre) : std::nullopt,
                                     content.kind == core::RowKind::Total));
            x += m_widths[i];
        }
        return close(std::move(row));
    }

private:
    ShapedCell cell(const core::Runs &runs, double x, double width, QLatin1StringView style,
                    std::optional<core::TextAlignment> alignment, bool isBold) const
    {
        ShapeOptions options{
            .width = width - 2 * cellPadding, .size = m_size, .isBold = isBold, .alignment = alignment, .before = {}};
        return {m_shaper.shape(runs, m_shaper.pageLayout().style(style), options), x, width, false};
    }
    static ShapedRow close(ShapedRow row)
    {
        for (const ShapedCell &each : row.cells)
            row.height = std::max(row.height, each.text.height + 2 * cellGap);
        return row;
    }

    const TextShaper &m_shaper;
    const core::DocumentTable &m_table;
    std::vector<int> m_widths;
    double m_width, m_size;
};

} // namespace

ShapedTable shapeTable(const TextShaper &shaper, const core::DocumentTable &table, double width)
{
    ShapedTable shaped{
        .head = {}, .rows = {}, .width = width, .isGrid = shaper.pageLayout().preset == core::PagePreset::Government};
    if (table.columns.empty())
        return shaped;
    const RowShaper rows(shaper, table, width);
    shaped.head = rows.head();
    for (const core::DocumentTableRow &row : table.rows)
        shaped.rows.push_back(rows.row(row));
    return shaped;
}

} // namespace ui
