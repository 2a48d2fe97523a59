#include "columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <span>

namespace ui {

namespace {

constexpr int narrowestLines = 4; // of a column that gives way, in heights of a line

/// The widest gives a pixel until nothing is too much or all are as narrow as they may be.
void narrow(std::vector<int> &widths, std::span<const int> columns, int least, int &tooMuch)
{
    while (tooMuch > 0 && !columns.empty()) {
        const int widest = *std::ranges::max_element(columns, {}, [&widths](int column) { return widths[size_t(column)]; });
        if (widths[size_t(widest)] <= least)
            return;
        --widths[size_t(widest)];
        --tooMuch;
    }
}

} // namespace

std::vector<int> fittedWidths(std::vector<int> wanted, const std::vector<int> &giveWay, int least, int room)
{
    if (giveWay.empty())
        return wanted;
    int tooMuch = std::accumulate(wanted.begin(), wanted.end(), 0) - room;
    if (tooMuch <= 0) {
        wanted[size_t(giveWay.front())] -= tooMuch;
        return wanted;
    }
    narrow(wanted, std::span(giveWay).subspan(1), least, tooMuch);
    narrow(wanted, std::span(giveWay).first(1), least, tooMuch);
    return wanted;
}

ColumnFit::ColumnFit(QTableView *view) : QObject(view), m_view(view)
{
    view->viewport()->installEventFilter(this);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { take(column, width); });
}

void ColumnFit::pause()
{
    m_wanted.clear();
}

void ColumnFit::begin(std::vector<int> giveWay)
{
    m_giveWay = std::move(giveWay);
    m_isDragged = false;
    m_wanted.clear();
    for (int column = 0; column < m_view->horizontalHeader()->count(); ++column)
        m_wanted.push_back(m_view->columnWidth(column)); // 0: hidden
    share();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::take(int column, int width)
{
    if (m_isSharing || size_t(column) >= m_wanted.size())
        return;
    m_wanted[size_t(column)] = width;
    m_isDragged = true;
    share();
}

void ColumnFit::share()
{
    if (m_isSharing || m_wanted.empty() || m_wanted.size() != size_t(m_view->horizontalHeader()->count()))
        return; // it pauses, or the model is being filled anew
    const QScopedValueRollback sharing(m_isSharing, true);
    const int least = narrowestLines * m_view->fontMetrics().height();
    const auto widths = fittedWidths(m_wanted, m_giveWay, least, m_view->viewport()->width());
    for (int column = 0; column < int(widths.size()); ++column)
        if (!m_view->isColumnHidden(column))
            m_view->setColumnWidth(column, widths[size_t(column)]);
}

} // namespace ui
