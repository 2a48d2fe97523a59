#include "importviews.h"

#include "ui/inputs/emptysentence.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QTableView>
#include <QVariant>

namespace ui {

namespace {

constexpr char emptySentenceProperty[] = "emptySentence";

class ImportView : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        drawEmptySentence(*this, property(emptySentenceProperty).toString(), 24, Qt::AlignCenter);
    }
};

} // namespace

QTableView *importView(QAbstractItemModel *model, const QString &emptySentence, QWidget *parent)
{
    auto *view = new ImportView(parent);
    sayWhenEmpty(view, emptySentence);
    view->setModel(model);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(false);
    view->setWordWrap(true);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

void sayWhenEmpty(QTableView *view, const QString &sentence)
{
    view->setProperty(emptySentenceProperty, sentence);
    view->viewport()->update();
}

void fitImportView(QTableView *view)
{
    constexpr int mostRows = 500; // heights of more would take longer than anybody waits
    const int widest = 20 * view->fontMetrics().averageCharWidth();
    for (int column = 0; column + 1 < view->model()->columnCount(); ++column)
        if (!view->isColumnHidden(column)) {
            view->resizeColumnToContents(column);
            view->setColumnWidth(column, std::min(view->columnWidth(column) + 8, 2 * widest));
        }
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
    view->verticalHeader()->setSectionResizeMode(view->model()->rowCount() <= mostRows ? QHeaderView::ResizeToContents
                                                                                       : QHeaderView::Fixed);
}

} // namespace ui
