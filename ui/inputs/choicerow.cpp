#include "choicerow.h"

#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int padding = 14, symbolSize = 18, figuresWidth = 190, statusWidth = 120, remarkWidth = 120;

} // namespace

ChoiceRow::ChoiceRow(QWidget *parent) : QAbstractButton(parent), m_palette(&Palette::of(Theme::Light))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void ChoiceRow::show(const ChoiceScene &scene, const Palette &palette)
{
    m_scene = scene;
    m_palette = &palette;
    setAccessibleName(scene.title);
    setAccessibleDescription(
        (QStringList{scene.subtitle} + scene.figures + QStringList{scene.statusWord, scene.remark}).join(u' '));
    update();
}

QSize ChoiceRow::sizeHint() const
{
    return {420, 2 * fontMetrics().height() + 18};
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &p = *m_palette;
    painter.fillRect(rect(), underMouse() || hasFocus() ? p.selection : p.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.line);
    if (hasFocus()) {
        painter.setPen(QPen(p.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    painter.drawPixmap(padding, (height() - symbolSize) / 2, iconPixmap(m_scene.icon, p.accent, symbolSize, devicePixelRatioF()));

    const int line = fontMetrics().height(), top = (height() - 2 * line) / 2;
    const bool isWide = !m_scene.figures.isEmpty() || m_scene.status || !m_scene.remark.isEmpty();
    int right = width() - padding;
    if (isWide) {
        painter.setPen(p.muted);
        painter.drawText(QRect(right - remarkWidth, 0, remarkWidth, height()), Qt::AlignRight | Qt::AlignVCenter, m_scene.remark);
        right -= remarkWidth;
        if (m_scene.status)
            paintChip(painter, QRect(right - statusWidth, 0, statusWidth, height()), iconName(*m_scene.status),
                      m_scene.statusWord, p.items[size_t(*m_scene.status)]);
        right -= statusWidth + 8;
        painter.setPen(p.text);
        const int figuresTop = m_scene.figures.size() > 1 ? top : (height() - line) / 2;
        for (qsizetype i = 0; i < m_scene.figures.size(); ++i)
            painter.drawText(QRect(right - figuresWidth, figuresTop + int(i) * line, figuresWidth, line),
                             Qt::AlignLeft | Qt::AlignVCenter, m_scene.figures[i]);
        right -= figuresWidth + 12;
    }
    const int left = 2 * padding + symbolSize;
    const QFontMetrics metrics = fontMetrics();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setPen(p.text);
    painter.setFont(bold);
    painter.drawText(QRect(left, top, right - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(m_scene.title, Qt::ElideRight, right - left));
    painter.setFont(font());
    painter.setPen(p.muted);
    painter.drawText(QRect(left, top + line, right - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_scene.subtitle, Qt::ElideMiddle, right - left));
}

} // namespace ui
