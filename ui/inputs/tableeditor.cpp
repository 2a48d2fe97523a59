#include "tableeditor.h"

#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/texts.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int headerHeight = 30, rowHeight = 29, widestColumn = 260;

/// Findings as an icon at the right edge of the cell, computed columns on the header's ground.
class CellDelegate : public QStyledItemDelegate
{
public:
    CellDelegate(const Appearance &appearance, QObject *parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(m_appearance.theme());
        QStyleOptionViewItem cell = option;
        if (index.data(ComputedRole).toBool()) {
            painter->fillRect(option.rect, palette.alternate);
            cell.palette.setColor(QPalette::Text, palette.muted);
        }
        const QVariant severity = index.data(SeverityRole);
        if (severity.isValid())
            cell.rect.setRight(cell.rect.right() - 20);
        QStyledItemDelegate::paint(painter, cell, index);
        if (!severity.isValid())
            return;
        const auto found = core::Severity(severity.toInt());
        if (option.state & QStyle::State_Selected)
            painter->fillRect(QRect(cell.rect.right() + 1, option.rect.top(), 20, option.rect.height()), palette.selection);
        const QPixmap mark =
            iconPixmap(iconName(found), palette.severities[size_t(found)].word, 14, painter->device()->devicePixelRatioF());
        painter->drawPixmap(option.rect.right() - 18, option.rect.center().y() - 6, mark);
        if (found == core::Severity::Error) {
            painter->setPen(palette.severities[size_t(found)].word);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }

private:
    const Appearance &m_appearance;
};

} // namespace

/// One row: the sums of the columns that can be added.
class TableEditor::Sums : public QAbstractTableModel
{
public:
    Sums(const RowsModel &model, QObject *parent) : QAbstractTableModel(parent), m_model(model) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_model.columnCount(); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return role == Qt::DisplayRole ? QVariant(m_model.sum(index.column())) : QVariant();
    }
    QVariant headerData(int, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Vertical && role == Qt::DisplayRole ? QVariant(QStringLiteral("Σ")) : QVariant();
    }
    void refresh()
    {
        beginResetModel();
        endResetModel();
    }

private:
    const RowsModel &m_model;
};

TableEditor::TableEditor(RowsModel *model, const Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_appearance(appearance),
      m_view(new QTableView(this)),
      m_sums(new QTableView(this)),
      m_sumModel(new Sums(*model, this)),
      m_empty(new QLabel(this))
{
    m_model->setParent(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(appearance, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->setFixedHeight(headerHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setHighlightSections(false);

    m_sums->setModel(m_sumModel);
    m_sums->setFrameShape(QFrame::NoFrame);
    m_sums->setFocusPolicy(Qt::NoFocus);
    m_sums->setSelectionMode(QAbstractItemView::NoSelection);
    m_sums->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sums->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sums->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sums->horizontalHeader()->hide();
    m_sums->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_sums->setFixedHeight(rowHeight + 1);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, m_sums,
            [this](int column, int, int width) { m_sums->setColumnWidth(column, width); });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_sums->horizontalScrollBar(), &QScrollBar::setValue);

    asMuted(m_empty);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_sums);
    refresh();
}

void TableEditor::showRow(int row)
{
    m_view->selectRow(row);
    m_view->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void TableEditor::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(QCoreApplication::translate("TableEditor", "Nothing here in this case."));
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_view->setAccessibleName(fieldText(m_model->list().label));
    m_sumModel->refresh();
    bool anySum = false;
    for (int column = 0; column < m_model->columnCount(); ++column)
        anySum = anySum || !m_model->sum(column).isEmpty();
    m_sums->setVisible(!isEmpty && anySum);
    m_view->resizeColumnsToContents();
    const int headers = std::max(56, m_view->verticalHeader()->sizeHint().width());
    m_view->verticalHeader()->setFixedWidth(headers);
    m_sums->verticalHeader()->setFixedWidth(headers);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int sumWidth = m_view->fontMetrics().horizontalAdvance(m_model->sum(column)) * 11 / 10 + 16;
        m_view->setColumnWidth(column, std::clamp(std::max(m_view->columnWidth(column) + 12, sumWidth), 64, widestColumn));
        m_sums->setColumnWidth(column, m_view->columnWidth(column));
    }
}

} // namespace ui
