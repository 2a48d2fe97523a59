#include "itemdelegates.h"

#include "ui/charts/bullet.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"
#include "ui/model/appearance.h"
#include "ui/model/evaluationmodels.h"

#include <QPainter>

namespace ui {

using namespace core;

namespace {

void paintExplained(QPainter &painter, const QRect &rect, const Palette &palette)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.accent, 2));
    painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
}

} // namespace

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::of(m_appearance.theme());
    if (index.column() != ItemsModel::State && index.column() != ItemsModel::BulletColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() == ItemsModel::ValueColumn && m_isExplained(index))
            paintExplained(*painter, option.rect, palette);
        return;
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, palette.selection);
    const auto status = ItemStatus(index.data(StatusRole).toInt());
    const QRect inside = option.rect.adjusted(8, 0, -8, 0);
    painter->setFont(option.font);
    if (index.column() == ItemsModel::State) {
        paintChip(*painter, inside, iconName(status), index.data().toString(), palette.items[size_t(status)]);
        return;
    }
    const auto number = [&](int role) {
        const QVariant value = index.data(role);
        return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
    };
    paintBullet(*painter, inside, {number(ValueRole), number(TargetRole), status}, palette);
}

void ItemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(CoreRole).toBool() || index.column() == ItemsModel::ValueColumn)
        option->font.setWeight(QFont::DemiBold);
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::of(m_appearance.theme());
    const QVariant status = index.data(StatusRole);
    QStyleOptionViewItem cell = option;
    if (status.isValid()) {
        const auto held = ItemStatus(status.toInt());
        if (held == ItemStatus::Met)
            painter->fillRect(option.rect, palette.items[size_t(held)].ground);
        cell.rect.setRight(cell.rect.right() - 24);
        painter->drawPixmap(
            option.rect.right() - 22, option.rect.center().y() - 6,
            iconPixmap(iconName(held), palette.items[size_t(held)].word, 14, painter->device()->devicePixelRatioF()));
    }
    if (index.data(ShownCaseRole).toBool())
        cell.font.setWeight(QFont::DemiBold);
    QStyledItemDelegate::paint(painter, cell, index);
    if (index.data(ShownCaseRole).toBool() && index.row() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), palette.accent);
    if (m_isExplained(index))
        paintExplained(*painter, option.rect, palette);
}

void MatrixDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    const QFont::Weight weight = QFont::Weight(option->font.weight());
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.row() == index.model()->rowCount() - 1 || weight == QFont::DemiBold)
        option->font.setWeight(QFont::DemiBold);
}

} // namespace ui
