#include "sumsview.h"

#include <QHeaderView>
#include <QPainter>

namespace ui {

namespace {

constexpr int remarkMargin = 6;

} // namespace

QVariant SumsModel::data(const QModelIndex &index, int role) const
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

QVariant SumsModel::headerData(int, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Vertical && role == Qt::DisplayRole ? QVariant(QStringLiteral("Σ")) : QVariant();
}

void SumsModel::refresh()
{
    beginResetModel();
    endResetModel();
}

void SumsView::setRemark(const QString &text)
{
    m_remark = text;
    setAccessibleDescription(text);
    setToolTip(text);
    viewport()->update();
}

QRect SumsView::remarkRect() const
{
    const QHeaderView &head = *horizontalHeader();
    const int wanted = fontMetrics().horizontalAdvance(m_remark) + 2 * remarkMargin;
    int from = -head.offset(), left = from, width = 0;
    for (int at = 0; at < head.count() && width < wanted; ++at) {
        const int column = head.logicalIndex(at), right = head.sectionViewportPosition(column) + head.sectionSize(column);
        if (head.isSectionHidden(column))
            continue;
        if (!model()->index(0, column).data().toString().isEmpty()) {
            from = right;
        } else if (right - from > width) {
            left = from;
            width = right - from;
        }
    }
    return QRect(left, 0, width, viewport()->height()).adjusted(remarkMargin, 0, -remarkMargin, 0);
}

void SumsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_remark.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Text));
    const QRect rect = remarkRect();
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_remark, Qt::ElideRight, rect.width()));
}

} // namespace ui
