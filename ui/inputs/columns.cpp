#include "columns.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace ui {

Columns::Columns(int most, QWidget *parent) : QLayout(parent), m_most(most)
{
    setContentsMargins({});
    setSpacing(12);
}

Columns::~Columns()
{
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void Columns::add(QWidget *widget, bool grows)
{
    addWidget(widget);
    m_items.back().grows = grows;
}

void Columns::addItem(QLayoutItem *item)
{
    m_items.push_back({item, false});
}

QLayoutItem *Columns::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].item : nullptr;
}

QLayoutItem *Columns::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<Columns::Item> Columns::shown() const
{
    std::vector<Item> items;
    std::ranges::copy_if(m_items, std::back_inserter(items), [](const Item &each) { return !each.item->isEmpty(); });
    return items;
}

int Columns::columnsIn(int width, const std::vector<Item> &items) const
{
    const int number = int(items.size());
    const auto fits = [&](int columns) {
        for (int i = 0; i < number; ++i)
            if (items[size_t(i)].item->minimumSize().width() > columnWidth(width, columns, i % columns))
                return false;
        return true;
    };
    for (int rows = 1; rows < number; ++rows)
        if (const int columns = std::min(m_most, (number + rows - 1) / rows); fits(columns))
            return columns;
    return 1;
}

int Columns::columnWidth(int width, int columns, int column) const
{
    const int room = width - (columns - 1) * spacing();
    if (size_t(columns) != m_shares.size())
        return room / std::max(1, columns);
    return room * m_shares[size_t(column)] / std::accumulate(m_shares.begin(), m_shares.end(), 0);
}

std::vector<int> Columns::rowHeights(int width, const std::vector<Item> &items, bool least) const
{
    const int columns = columnsIn(width, items);
    std::vector<int> rows((items.size() + size_t(columns) - 1) / size_t(columns), 0);
    for (size_t i = 0; i < items.size(); ++i) {
        const QLayoutItem &item = *items[i].item;
        const int columnWide = columnWidth(width, columns, int(i) % columns);
        int height = least ? item.minimumSize().height() : std::max(item.sizeHint().height(), item.minimumSize().height());
        if (item.hasHeightForWidth())
            height = least ? item.minimumHeightForWidth(columnWide)
                           : std::max(item.heightForWidth(columnWide), item.minimumHeightForWidth(columnWide));
        int &row = rows[i / size_t(columns)];
        row = std::max(row, height);
    }
    return rows;
}

int Columns::heightOf(const std::vector<int> &rows) const
{
    const QMargins margins = contentsMargins();
    return std::accumulate(rows.begin(), rows.end(), 0) + rowSpacing() * std::max(0, int(rows.size()) - 1) + margins.top() +
           margins.bottom();
}

int Columns::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return heightOf(rowHeights(width - margins.left() - margins.right(), shown(), false));
}

int Columns::minimumHeightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return heightOf(rowHeights(width - margins.left() - margins.right(), shown(), true));
}

/// All in their columns.
QSize Columns::sizeHint() const
{
    const auto items = shown();
    const QMargins margins = contentsMargins();
    int widest = 0;
    for (const Item &each : items)
        widest = std::max(widest, each.item->sizeHint().width());
    const int columns = std::clamp(int(items.size()), 1, m_most);
    const int width = columns * widest + (columns - 1) * spacing() + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

/// One below the other; how high that is, depends on the width.
QSize Columns::minimumSize() const
{
    int widest = 0, highest = 0;
    for (const Item &each : shown()) {
        widest = std::max(widest, each.item->minimumSize().width());
        highest = std::max(highest, each.item->minimumSize().height());
    }
    const QMargins margins = contentsMargins();
    return {widest + margins.left() + margins.right(), highest + margins.top() + margins.bottom()};
}

void Columns::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const auto items = shown();
    if (items.empty())
        return;
    const size_t columns = size_t(columnsIn(inside.width(), items));
    std::vector<int> rows = rowHeights(inside.width(), items, false);
    if (heightOf(rows) > rect.height())
        rows = rowHeights(inside.width(), items, true);
    const bool anyGrows = std::ranges::any_of(items, &Item::grows);
    const auto grows = [&](size_t row) {
        bool found = !anyGrows;
        for (size_t i = row * columns; i < std::min(items.size(), (row + 1) * columns); ++i)
            found = found || items[i].grows;
        return found;
    };
    int growing = 0;
    for (size_t row = 0; row < rows.size(); ++row)
        growing += grows(row);
    const int left = std::max(0, rect.height() - heightOf(rows));
    int y = inside.top();
    for (size_t row = 0; row < rows.size(); ++row) {
        const int height = rows[row] + (grows(row) ? left / growing : 0);
        int x = inside.left();
        for (size_t i = row * columns; i < std::min(items.size(), (row + 1) * columns); ++i) {
            const int wide = columnWidth(inside.width(), int(columns), int(i % columns));
            items[i].item->setGeometry({x, y, wide, height});
            x += wide + spacing();
        }
        y += height + rowSpacing();
    }
}

} // namespace ui
