#include "pagecursor.h"

#include <algorithm>

namespace ui {

double PageCursor::pageLeft() const
{
    return geometry().left * perMm;
}

double PageCursor::pageWidth() const
{
    return geometry().blockWidth() * perMm;
}

double PageCursor::pageHeight() const
{
    return geometry().blockHeight() * perMm;
}

double PageCursor::bottom() const
{
    return (geometry().height - geometry().bottom) * perMm + 1;
}

void PageCursor::switchTo(Kind kind)
{
    if (kind == m_kind && !m_pages.empty())
        return;
    const bool isEmpty = m_pages.empty() || m_isFresh;
    if (isEmpty && !m_pages.empty()) {
        if (m_pages.back().number > 0)
            --m_number;
        m_pages.pop_back();
    }
    m_kind = kind;
    m_isFresh = false;
    newPage();
}

void PageCursor::newPage()
{
    if (m_isFresh && !m_pages.empty())
        return;
    PrintedPage page;
    page.isTurned = m_kind == Kind::Turned;
    page.number = m_kind == Kind::Front ? 0 : ++m_number;
    m_pages.push_back(std::move(page));
    m_left = pageLeft();
    m_width = pageWidth();
    m_y = geometry().top * perMm;
    m_isFresh = true;
}

void PageCursor::ask(double height)
{
    if (m_pages.empty() || (height > room() && !m_isFresh))
        newPage();
}

void PageCursor::putLines(const ShapedText &text, int from, int to)
{
    const double first = text.tops[size_t(from)];
    for (int i = from; i < to; ++i)
        if (i < text.layout->lineCount())
            put(PrintedLine{text.layout, i, {m_left, m_y - first}});
    advance((to - from) * text.lineHeight);
}

namespace {

/// Puts one table; each step is one function.
class TablePutter
{
public:
    TablePutter(PageCursor &cursor, const ShapedTable &table, const ShapedText &repeated, double followed)
        : m_cursor(cursor), m_table(table), m_repeated(repeated), m_followed(std::min(followed, mostFollowed))
    {}

    void run()
    {
        m_cursor.ask(m_table.head.height + (m_table.rows.empty() ? 0 : heightOf(m_table.rows[0])));
        beginPart();
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            const ShapedRow &row = m_table.rows[i];
            if (togetherFrom(i) > m_cursor.room() && m_hasRows)
                goOn();
            if (heightOf(row) < row.height && row.height > m_cursor.room())
                putOverPages(row);
            else
                putRow(row, false);
            m_hasRows = true;
        }
        endPart();
    }

private:
    /// The lines of a cell that stand on one page.
    struct Lines {
        int from = 0, to = 0;
    };

    double heightOf(const ShapedRow &row) const { return heightTogether(m_cursor, m_table, row); }

    /// What must not be parted from a row: a group from its first row, the last row from the one above, the notes from the last.
    double togetherFrom(size_t i) const
    {
        const std::vector<ShapedRow> &rows = m_table.rows;
        const size_t last = rows.size() - 1;
        const bool isGroup = rows[i].cells.size() == 1 && m_table.head.cells.size() > 1;
        double height = heightOf(rows[i]);
        if (i < last && (isGroup || i + 1 == last))
            height += togetherFrom(i + 1);
        return i == last ? height + m_followed : height;
    }

    void beginPart()
    {
        m_top = m_cursor.y();
        m_lines = {m_top};
        putRow(m_table.head, true);
        m_hasRows = false;
    }

    /// Goes on on the next page, below the head once more.
    void goOn()
    {
        endPart();
        m_cursor.newPage();
        if (m_repeated.layout)
            m_cursor.putLines(m_repeated, 0, m_repeated.lineCount());
        beginPart();
    }

    void putRow(const ShapedRow &row, bool isHead)
    {
        std::vector<Lines> all;
        for (const ShapedCell &cell : row.cells)
            all.push_back({0, cell.text.layout->lineCount()});
        putLines(row, all, row.height, true);
        if (isHead)
            m_headEnd = m_cursor.y();
    }

    /// A row that no page holds: as many lines of each cell as fit, the others below the head of the next page.
    void putOverPages(const ShapedRow &row)
    {
        std::vector<Lines> lines(row.cells.size());
        for (bool isLeft = true; isLeft;) {
            const double room = m_cursor.room() - 2 * cellGap;
            double height = 0;
            isLeft = false;
            for (size_t i = 0; i < row.cells.size(); ++i) {
                const ShapedText &text = row.cells[i].text;
                const int count = text.lineCount(), fitting = std::max(1, int(room / text.lineHeight));
                lines[i] = {lines[i].to, std::min(count, lines[i].to + fitting)};
                height = std::max(height, (lines[i].to - lines[i].from) * text.lineHeight);
                isLeft = isLeft || lines[i].to < count;
            }
            putLines(row, lines, height + 2 * cellGap, false);
            if (isLeft)
                goOn();
        }
    }

    /// Puts lines of the cells side by side, in the middle of the height or from its upper edge on.
    void putLines(const ShapedRow &row, const std::vector<Lines> &lines, double height, bool isCentred)
    {
        const double x = m_cursor.left(), y = m_cursor.y();
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const ShapedCell &cell = row.cells[i];
            if (cell.isShaded)
                m_cursor.put(PrintedGround{{x + cell.x, y, cell.width, height}});
            const double above = isCentred ? (height - cell.text.height) / 2 : cellGap - lines[i].from * cell.text.lineHeight;
            for (int line = lines[i].from; line < std::min(lines[i].to, cell.text.layout->lineCount()); ++line)
                m_cursor.put(PrintedLine{cell.text.layout, line, {x + cell.x + cellPadding, y + above}});
            if (m_table.isGrid && cell.x > 0)
                m_cursor.put(PrintedRule{{x + cell.x, y, x + cell.x, y + height}});
        }
        m_cursor.advance(height);
        m_lines.push_back(m_cursor.y());
    }

    void endPart()
    {
        const double left = m_cursor.left(), right = left + m_table.width;
        for (const double y : m_lines) {
            const bool isEdge = y == m_lines.front() || y == m_lines.back();
            const double width = m_table.isGrid ? 8 : isEdge ? 28 : y == m_headEnd ? 14 : 5;
            m_cursor.put(PrintedRule{{left, y, right, y}, width, !m_table.isGrid && !isEdge && y != m_headEnd});
        }
        if (m_table.isGrid)
            for (const double x : {left, right})
                m_cursor.put(PrintedRule{{x, m_top, x, m_lines.back()}});
    }

    PageCursor &m_cursor;
    const ShapedTable &m_table;
    const ShapedText &m_repeated;
    std::vector<double> m_lines;
    static constexpr double mostFollowed = 60 * perMm; // longer notes may go on alone
    double m_followed, m_top = 0, m_headEnd = 0;
    bool m_hasRows = false;
};

} // namespace

double heightTogether(const PageCursor &cursor, const ShapedTable &table, const ShapedRow &row)
{
    constexpr double most = 0.75; // of a page: the heading and the caption above a table have to stand there too
    if (table.head.height + row.height <= most * cursor.pageHeight())
        return row.height;
    double height = 0;
    for (const ShapedCell &cell : row.cells)
        height = std::max(height, std::min(2, cell.text.lineCount()) * cell.text.lineHeight);
    return height + 2 * cellGap;
}

void putTable(PageCursor &cursor, const ShapedTable &table, const ShapedText &repeated, double followed)
{
    if (!table.head.cells.empty())
        TablePutter(cursor, table, repeated, followed).run();
}

} // namespace ui
