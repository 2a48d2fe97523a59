#include "ledgerview.h"

#include "ui/inputs/emptysentence.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/sourcemark.h"
#include "ui/model/ledgermodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

/// Lines between cells, groups on another ground, the source of factors with its mark.
class LedgerView::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const Appearance &appearance, QObject *parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 8, rowHeightIn(option.fontMetrics)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Palette::of(m_appearance.theme());
        const QString check = index.data(CheckRole).toString();
        if (index.column() == LedgerModel::SourceColumn && !check.isEmpty()) {
            if (option.state & QStyle::State_Selected)
                painter->fillRect(option.rect, palette.selection);
            painter->setFont(option.font);
            paintSourceMark(*painter, option.rect.adjusted(6, 0, -4, 0), check, index.data().toString(), palette);
        } else {
            QStyledItemDelegate::paint(painter, option, index);
            if (check == QLatin1StringView("unverified"))
                paintUnverified(*painter, numberRect(option, index), palette);
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
        if (!index.data(GroupRole).toBool())
            painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), palette.line);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Palette &palette = Palette::of(m_appearance.theme());
        if (index.data(GroupRole).toBool()) {
            option->font.setWeight(QFont::DemiBold);
            option->backgroundBrush = palette.header;
            if (index.column() == LedgerModel::Id)
                option->text.clear(); // drawn over several columns by the view
        }
        if (index.data(CheckRole).toString() == QLatin1StringView("unverified"))
            for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
                option->palette.setColor(role, palette.items[size_t(core::ItemStatus::NoData)].word);
    }

private:
    static QRect numberRect(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 6;
        const int height = option.fontMetrics.height() + 2;
        return {option.rect.right() - width - 1, option.rect.center().y() - height / 2 + 1, width, height};
    }

    const Appearance &m_appearance;
};

LedgerView::LedgerView(LedgerModel &model, const Appearance &appearance, QWidget *parent)
    : QTreeView(parent), m_model(model), m_appearance(appearance)
{
    setModel(&model);
    setItemDelegate(new Delegate(appearance, this));
    setObjectName(QStringLiteral("ledger"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setRootIsDecorated(false);
    setIndentation(18);
    setAllColumnsShowFocus(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    fitHeader();
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void LedgerView::fitHeader()
{
    header()->setFixedHeight(std::max(headerHeight, fontMetrics().height() + 12));
}

void LedgerView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeader();
}

void LedgerView::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
    viewport()->update();
}

QList<int> LedgerView::shownColumns() const
{
    QList<int> columns;
    for (int at = 0; at < header()->count(); ++at)
        if (const int column = header()->logicalIndex(at); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

/// Of the first rows, whether their groups are open or not.
int LedgerView::neededWidth(int column) const
{
    constexpr int mostRows = 200, margin = 12, badge = 34;
    QFont bold = header()->font();
    bold.setWeight(QFont::DemiBold);
    int width = QFontMetrics(bold).horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    int rows = 0;
    const auto measure = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model.rowCount(parent) && rows < mostRows; ++row, ++rows)
            width = std::max(width, fontMetrics().horizontalAdvance(m_model.index(row, column, parent).data().toString()));
    };
    if (m_model.grouping() == core::LedgerGrouping::None)
        measure({});
    else
        for (int group = 0; group < m_model.rowCount(); ++group)
            measure(m_model.index(group, 0));
    return width + margin + (column == LedgerModel::SourceColumn ? badge : 0);
}

QModelIndexList LedgerView::allRows() const
{
    QModelIndexList rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex top = m_model.index(row, 0);
        rows.append(top);
        for (int below = 0; below < m_model.rowCount(top); ++below)
            rows.append(m_model.index(below, 0, top));
    }
    return rows;
}

QModelIndexList LedgerView::rowsToCopy() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return allRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &index) { // groups before theirs
        return std::tuple(index.parent().isValid() ? index.parent().row() : index.row(),
                          index.parent().isValid() ? index.row() : -1);
    });
    return rows;
}

/// The name of a group stands over all columns before the quantity and the sums.
void LedgerView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!m_model.isGroup(index))
        return;
    const QRect first = visualRect(index.siblingAtColumn(LedgerModel::Id));
    int right = viewport()->width();
    for (const int column : {LedgerModel::QuantityColumn, LedgerModel::Emission, LedgerModel::Energy})
        if (!isColumnHidden(column))
            right = std::min(right, columnViewportPosition(column));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(Palette::of(m_appearance.theme()).text);
    const QRect rect(first.left() + 4, first.top(), right - first.left() - 8, first.height());
    painter->drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(index.siblingAtColumn(LedgerModel::Id).data().toString(), Qt::ElideRight, rect.width()));
}

void LedgerView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    drawEmptySentence(*this, m_emptySentence, 16, Qt::AlignHCenter | Qt::AlignTop);
}

void LedgerView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (isEnter && m_model.isGroup(currentIndex()))
        setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
    else
        QTreeView::keyPressEvent(event);
}

void LedgerView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isLedgerFigure(indexAt(event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

bool isLedgerFigure(const QModelIndex &index)
{
    return index.isValid() && (index.column() == LedgerModel::Emission || index.column() == LedgerModel::Energy);
}

} // namespace ui
