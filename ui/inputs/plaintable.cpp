#include "plaintable.h"

#include "ui/inputs/celldelegate.h"
#include "ui/inputs/columnfit.h"
#include "ui/inputs/icon.h"
#include "ui/model/ledgermodel.h"

#include <QHeaderView>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int besideText = 14;

} // namespace

void asPlainTable(QTableView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false); // a second line would be cut
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
}

PlainTable::PlainTable(QWidget *parent) : QTableView(parent), m_fit(new ColumnFit(this))
{
    setModel(&m_model);
    asPlainTable(this);
    setSelectionMode(SingleSelection);
    scaleIcons(this, 15);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &PlainTable::fitHeight);
}

void PlainTable::show(const QList<Column> &columns, const QList<QStringList> &rows, const QList<int> &bold)
{
    m_fit->pause();
    m_model.clear();
    m_model.setColumnCount(int(columns.size()));
    for (const QStringList &cells : rows) {
        QList<QStandardItem *> items;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            auto *item = new QStandardItem(cells.value(column));
            item->setTextAlignment((columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setToolTip(cells.value(column));
            if (bold.contains(m_model.rowCount())) {
                QFont font = this->font();
                font.setWeight(QFont::DemiBold);
                item->setFont(font);
            }
            items.append(item);
        }
        m_model.appendRow(items);
    }
    for (qsizetype column = 0; column < columns.size(); ++column) {
        auto *title = new QStandardItem(columns[column].title);
        title->setTextAlignment((columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_model.setHorizontalHeaderItem(int(column), title);
    }
    resizeColumnsToContents();
    std::vector<int> giveWay;
    for (int column = 0; column < int(columns.size()); ++column) {
        setColumnWidth(column, columnWidth(column) + besideText);
        if (columns[column].givesWay)
            giveWay.push_back(column);
    }
    m_fit->begin(std::move(giveWay));
    const int line = std::max(tableRowHeight, fontMetrics().height() + 10),
              header = std::max(tableHeaderHeight, fontMetrics().height() + 12);
    verticalHeader()->setDefaultSectionSize(line);
    horizontalHeader()->setFixedHeight(header);
    fitHeight();
}

void PlainTable::limitHeight(int pixels)
{
    m_mostHeight = pixels;
    fitHeight();
}

/// The rows, and the scroll bar where columns have no room.
void PlainTable::fitHeight()
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    const int rows = verticalHeader()->defaultSectionSize() * m_model.rowCount();
    setFixedHeight(std::min(horizontalHeader()->height() + rows + 2 + bar, m_mostHeight));
}

void PlainTable::setRowIcon(int row, const QIcon &icon, int column)
{
    m_model.item(row, column)->setIcon(icon);
}

void PlainTable::paintChecks(const Appearance &appearance)
{
    setItemDelegate(new CellDelegate(
        appearance, [](const QModelIndex &) { return std::vector<FieldChoice>(); }, this));
}

void PlainTable::setCheck(int row, int column, const QString &check, bool isWord)
{
    QStandardItem *item = m_model.item(row, column);
    item->setData(check, CheckRole);
    if (isWord)
        item->setData(item->text(), RawRole);
    resizeColumnToContents(column);
    setColumnWidth(column, columnWidth(column) + besideText);
}

QString PlainTable::text(int row, int column) const
{
    return m_model.index(row, column).data().toString();
}

} // namespace ui
