#include "sourcemark.h"

#include "ui/inputs/icon.h"
#include "ui/inputs/texts.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int usualBadge = 20, usualBadgeIcon = 14, padding = 7, gap = 5; // at the usual size of text

bool isUnverified(const QString &check)
{
    return check == QLatin1StringView("unverified");
}

} // namespace

QString sourceIconName(const QString &check)
{
    if (isUnverified(check))
        return QStringLiteral("question-circle");
    if (check == QLatin1StringView("two_sources") || check == QLatin1StringView("three_sources"))
        return QStringLiteral("check-circle");
    if (check.startsWith(QLatin1StringView("computed")) || check == QLatin1StringView("cross_check"))
        return QStringLiteral("calculator");
    if (check == QLatin1StringView("ownValue"))
        return QStringLiteral("pencil");
    return check == QLatin1StringView("byRule") ? QStringLiteral("book") : QStringLiteral("file-earmark-text");
}

void paintSourceMark(QPainter &painter, const QRect &rect, const QString &check, const QString &text, const Palette &palette)
{
    const Palette::Status &amber = palette.items[size_t(core::ItemStatus::NoData)];
    const bool unverified = isUnverified(check);
    const QColor word = unverified ? amber.word : palette.text;
    const int iconSize = iconSide(usualBadgeIcon, painter.fontMetrics()),
              badgeHeight = iconSide(usualBadge, painter.fontMetrics());
    const int width = std::min(rect.width(), 2 * padding + iconSize + gap + painter.fontMetrics().horizontalAdvance(text));
    const QRect badge(rect.left(), rect.center().y() - badgeHeight / 2, width, badgeHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(unverified ? amber.word : palette.frame, 1, unverified ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(unverified ? QBrush(amber.ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), badgeHeight / 2.0, badgeHeight / 2.0);
    painter.drawPixmap(badge.left() + padding, badge.center().y() - iconSize / 2 + 1,
                       iconPixmap(sourceIconName(check), word, iconSize, painter.device()->devicePixelRatioF()));
    painter.setPen(word);
    const QRect inside = badge.adjusted(padding + iconSize + gap, 0, -padding + 2, 0);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     elidedBefore(QStringLiteral(" · "), text, painter.fontMetrics(), inside.width()));
    painter.restore();
}

void paintUnverified(QPainter &painter, const QRect &rect, const Palette &palette)
{
    painter.save();
    painter.setPen(QPen(palette.items[size_t(core::ItemStatus::NoData)].word, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    painter.restore();
}

} // namespace ui
