#pragma once

#include "ui/print/pagefiller.h"

namespace ui {

/// The place on a page where the next thing goes, and the pages so far.
class PageCursor
{
public:
    explicit PageCursor(const core::DocumentLayout &layout) : m_layout(layout) {}

    enum class Kind : unsigned char { Front, Body, Turned };
    /// Begins pages of another kind, when something has been put on those before.
    void switchTo(Kind kind);
    /// Begins a page, unless the present one is empty.
    void newPage();
    /// Goes on on a new page where there is no room for so much and something stands on this one.
    void ask(double height);

    double room() const { return bottom() - m_y; }
    double y() const { return m_y; }
    double left() const { return m_left; }
    double width() const { return m_width; }
    Kind kind() const { return m_kind; }
    int page() const { return int(m_pages.size()) - 1; }
    void skip(double height) { m_y = m_isFresh ? m_y : m_y + height; }
    void advance(double height) { m_y += height, m_isFresh = false; }
    /// Narrower and wider: the two halves of a brief.
    void setColumn(double left, double width, double y) { m_left = left, m_width = width, m_y = y; }
    void put(PrintedItem item) { m_pages.back().items.push_back(std::move(item)); }

    /// Puts some lines of a paragraph; it begins at the cursor.
    void putLines(const ShapedText &text, int from, int to);
    std::vector<PrintedPage> take() { return std::move(m_pages); }
    double pageLeft() const;
    double pageWidth() const;
    /// The height of what a page holds, without its margins.
    double pageHeight() const;

private:
    core::PageGeometry geometry() const { return m_kind == Kind::Turned ? m_layout.page.turned() : m_layout.page; }
    double bottom() const;

    const core::DocumentLayout &m_layout;
    std::vector<PrintedPage> m_pages;
    Kind m_kind = Kind::Front;
    double m_y = 0, m_left = 0, m_width = 0;
    int m_number = 0;
    bool m_isFresh = true;
};

/// What of a row stays on one page: all of it, or its first two lines where with the head it takes most of a page.
double heightTogether(const PageCursor &cursor, const ShapedTable &table, const ShapedRow &row);

/// Puts a measured table; `repeated` stands over the head on the pages that follow, `followed` is the height of its notes.
void putTable(PageCursor &cursor, const ShapedTable &table, const ShapedText &repeated, double followed);

} // namespace ui
