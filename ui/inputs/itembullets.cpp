#include "itembullets.h"

#include "ui/inputs/statusmark.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/sentences.h"

namespace ui {

namespace {

constexpr int gap = 14;

} // namespace

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
    const Widths columns = widths();
    return {columns.names + columns.values + columns.targets + columns.states + 3 * gap, rowHeight() * int(m_items.size())};
}

ItemBullets::Widths ItemBullets::widths() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    Widths widths;
    for (const ItemBullet &item : m_items) {
        widths.names = std::max(widths.names, fontMetrics().horizontalAdvance(item.name));
        widths.values = std::max(widths.values, boldMetrics.horizontalAdvance(item.value));
        widths.targets = std::max(widths.targets, fontMetrics().horizontalAdvance(item.target));
        widths.states = std::max(widths.states, chipWidth(fontMetrics(), item.state));
    }
    return widths;
}

void ItemBullets::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const auto [names, values, targets, states] = widths();
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
