#include "itemtables.h"

#include "ui/charts/textscale.h"
#include "ui/inputs/plaintable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int besideValue = 32; // px: the mark of its state, and that the shown case is bold

int rowHeight(const QWidget &view)
{
    return view.fontMetrics().height() + 14;
}

int headerHeight(const QWidget &view)
{
    return view.fontMetrics().height() + 11;
}

} // namespace

QTableView *makeItemTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    asPlainTable(view);
    return view;
}

void fitHeight(QTableView *view)
{
    constexpr int most = 12;
    const int row = rowHeight(*view), header = headerHeight(*view);
    int rows = 0;
    for (int i = 0; i < view->model()->rowCount(); ++i)
        rows += view->isRowHidden(i) ? 0 : 1;
    view->verticalHeader()->setMinimumSectionSize(row);
    view->verticalHeader()->setDefaultSectionSize(row);
    view->horizontalHeader()->setFixedHeight(header);
    const QScrollBar *bar = view->horizontalScrollBar();
    view->setFixedHeight(header + row * std::min(rows, most) + 2 + (bar->maximum() > 0 ? bar->sizeHint().height() : 0));
    view->setVerticalScrollBarPolicy(rows > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void fitCases(QTableView *view)
{
    QHeaderView *header = view->horizontalHeader();
    header->setMinimumSectionSize(-1); // as the style has it
    header->setSectionResizeMode(QHeaderView::Interactive);
    view->resizeColumnsToContents();
    int widest = 0;
    for (int column = 1; column < header->count(); ++column)
        widest = std::max(widest, header->sectionSize(column));
    header->setMinimumSectionSize(widest + int(textScaled(besideValue, view->fontMetrics())));
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    fitHeight(view);
}

} // namespace ui
