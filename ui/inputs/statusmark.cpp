#include "statusmark.h"

#include "ui/inputs/icon.h"

#include <QPaintEngine>
#include <QPainter>

namespace ui {

namespace {

constexpr int markPadding = 7, markGap = 5, usualChipIcon = 14; // at the usual size of text

} // namespace

QString iconName(core::ItemStatus status)
{
    static const QString names[]{QStringLiteral("check-circle"), QStringLiteral("x-circle"), QStringLiteral("dash-circle"),
                                 QStringLiteral("circle-dashed")};
    return names[size_t(status)];
}

QString iconName(core::Severity severity)
{
    static const QString names[]{QStringLiteral("exclamation-octagon"), QStringLiteral("exclamation-triangle"),
                                 QStringLiteral("info-circle")};
    return names[size_t(severity)];
}

int chipWidth(const QFontMetrics &metrics, const QString &text)
{
    return 2 * markPadding + iconSide(usualChipIcon, metrics) + markGap + metrics.horizontalAdvance(text);
}

int paintChip(QPainter &painter, const QRect &rect, const QString &icon, const QString &text, const Palette::Status &colours,
              Qt::Alignment side)
{
    const QFontMetrics metrics(painter.font());
    const int width = chipWidth(metrics, text), height = metrics.height() + 4, iconWidth = iconSide(usualChipIcon, metrics);
    const int left = side & Qt::AlignRight ? rect.right() - width + 1 : rect.left();
    const QRect chip(left, rect.center().y() - height / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(chip, 3, 3);
    constexpr double onPaper = 4; // SVG and PDF are enlarged
    const bool isScreen = painter.paintEngine()->type() == QPaintEngine::Raster;
    painter.drawPixmap(chip.left() + markPadding, chip.center().y() - iconWidth / 2 + 1,
                       iconPixmap(icon, colours.word, iconWidth, isScreen ? painter.device()->devicePixelRatioF() : onPaper));
    painter.setPen(colours.word);
    painter.drawText(chip.adjusted(markPadding + iconWidth + markGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
    return width;
}

StatusMark::StatusMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusMark::show(core::ItemStatus status, const QString &text, const Palette &palette)
{
    show(iconName(status), text, palette.items[size_t(status)]);
}

void StatusMark::show(core::Severity severity, const QString &text, const Palette &palette)
{
    show(iconName(severity), text, palette.severities[size_t(severity)]);
}

void StatusMark::show(const QString &icon, const QString &text, const Palette::Status &colours)
{
    m_icon = icon;
    m_text = text;
    m_colours = colours;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusMark::sizeHint() const
{
    return {chipWidth(fontMetrics(), m_text), fontMetrics().height() + 6};
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_icon, m_text, m_colours);
}

} // namespace ui
