#include "itembullets.h"

#include "ui/inputs/statusmark.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/sentences.h"

namespace ui {

namespace {

constexpr int bulletGap = 14, leastGap = 8, leastBullet = 24, leastName = 72;

} // namespace

ItemBullet itemBullet(const core::SchemeResult &scheme, qsizetype index, qsizetype caseIndex, const Format &format)
{
    const core::SchemeItem &item = scheme.scheme->items[size_t(index)];
    const core::ItemResult &result = scheme.items[size_t(index)];
    const ItemTexts texts(item, format);
    const bool applies = result.status != core::ItemStatus::NotApplicable; // else a full bar would look like one that is met
    return {texts.name(),
            applies ? texts.value(result) : Format::absent(),
            texts.target(result),
            statusText(result.status),
            {applies ? result.value : std::nullopt, result.target, result.status},
            item.unit,
            core::caseFigure(core::Figure::Kind::Item, caseIndex, index)};
}

void ItemBullets::show(const QString &name, const QList<ItemBullet> &items, const Palette &palette)
{
    m_items = items;
    changed(name, tr("The scheme judges nothing here."), palette);
}

QList<Picture::Part> ItemBullets::parts() const
{
    QList<Part> all;
    for (const ItemBullet &item : m_items)
        all.append({QRectF(0, double(all.size()) * rowHeight(), width(), rowHeight()),
                    QStringLiteral("%1, %2, %3, %4").arg(item.name, item.value, item.target, item.state), item.figure});
    return all;
}

ChartTable ItemBullets::table() const
{
    const auto number = [](const std::optional<double> &value) { return value ? Format::plain(*value) : QString(); };
    ChartTable table{{tr("Indicator"), tr("Value"), tr("Target"), tr("Unit"), tr("State")}, {}};
    for (const ItemBullet &item : m_items)
        table.rows.append({item.name, number(item.bullet.value), number(item.bullet.target),
                           item.unit == QLatin1StringView("share") ? tr("share of 1") : item.unit, item.state});
    return table;
}

QSize ItemBullets::sizeHint() const
{
    return {480, rowHeight() * int(m_items.size())};
}

QSize ItemBullets::minimumSizeHint() const
{
    const Widths columns = widths();
    return {std::min(columns.names, leastName) + columns.values + leastBullet + columns.targets + columns.states + 4 * leastGap,
            rowHeight() * int(m_items.size())};
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

void ItemBullets::paintPicture(QPainter &painter)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const auto [wanted, values, targets, states] = widths();
    const int room = width() - values - targets - states - leastBullet; // gaps and bars give way before the names do
    const int gap = room - 4 * bulletGap >= wanted ? bulletGap : leastGap;
    const int names = std::clamp(room - 4 * gap, std::min(wanted, leastName), wanted);
    const int bulletLeft = names + gap + values + gap, right = width() - states - gap - targets;
    int y = 0;
    for (const ItemBullet &item : m_items) {
        painter.setPen(colours().text);
        painter.setFont(font());
        drawElided(painter, QRect(0, y, names, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, item.name);
        painter.setFont(bold);
        painter.drawText(QRect(names + gap, y, values, rowHeight()), Qt::AlignRight | Qt::AlignVCenter, item.value);
        painter.setFont(font());
        if (right - gap > bulletLeft)
            paintBullet(painter, QRectF(bulletLeft, y, right - gap - bulletLeft, rowHeight()), item.bullet, colours());
        painter.setPen(colours().muted);
        painter.drawText(QRect(right, y, targets, rowHeight()), Qt::AlignRight | Qt::AlignVCenter, item.target);
        paintChip(painter, QRect(width() - states, y, states, rowHeight()), iconName(item.bullet.status), item.state,
                  colours().items[size_t(item.bullet.status)]);
        y += rowHeight();
    }
}

} // namespace ui
