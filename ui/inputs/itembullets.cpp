#include "itembullets.h"

#include "ui/inputs/statusmark.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/sentences.h"

namespace ui {

ItemBullet itemBullet(const core::SchemeItem &item, const core::ItemResult &result, const Format &format)
{
    const ItemTexts texts(item, format);
    return {texts.name(),
            texts.value(result),
            texts.target(result),
            statusText(result.status),
            {result.value, result.target, result.status}};
}

ItemBullets::ItemBullets(QWidget *parent) : QWidget(parent), m_palette(&Palette::of(Theme::Light)) {}

void ItemBullets::show(const QList<ItemBullet> &items, const Palette &palette)
{
    m_items = items;
    m_palette = &palette;
    QStringList texts;
    for (const ItemBullet &item : items)
        texts << QStringLiteral("%1, %2, %3, %4").arg(item.name, item.value, item.target, item.state);
    setAccessibleName(texts.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize ItemBullets::sizeHint() const
{
    return {480, rowHeight() * int(m_items.size())};
}

QSize ItemBullets::minimumSizeHint() const
{
    return {360, rowHeight() * int(m_items.size())};
}

void ItemBullets::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    int names = 0, values = 0, targets = 0, states = 0;
    for (const ItemBullet &item : m_items) {
        names = std::max(names, fontMetrics().horizontalAdvance(item.name));
        values = std::max(values, boldMetrics.horizontalAdvance(item.value));
        targets = std::max(targets, fontMetrics().horizontalAdvance(item.target));
        states = std::max(states, chipWidth(fontMetrics(), item.state));
    }
    constexpr int gap = 14;
    const int bulletLeft = names + gap + values + gap, right = width() - states - gap - targets;
    int y = 0;
    for (const ItemBullet &item : m_items) {
        const QRect row(0, y, width(), rowHeight());
        painter.setPen(m_palette->text);
        painter.setFont(font());
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, item.name);
        painter.setFont(bold);
        painter.drawText(QRect(names + gap, y, values, rowHeight()), Qt::AlignRight | Qt::AlignVCenter, item.value);
        painter.setFont(font());
        if (right - gap > bulletLeft + 30)
            paintBullet(painter, QRectF(bulletLeft, y, right - gap - bulletLeft, rowHeight()), item.bullet, *m_palette);
        painter.setPen(m_palette->muted);
        painter.drawText(QRect(right, y, targets, rowHeight()), Qt::AlignRight | Qt::AlignVCenter, item.target);
        paintChip(painter, QRect(width() - states, y, states, rowHeight()), iconName(item.bullet.status), item.state,
                  m_palette->items[size_t(item.bullet.status)]);
        y += rowHeight();
    }
}

} // namespace ui
