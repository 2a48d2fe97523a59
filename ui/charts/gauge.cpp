#include "gauge.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ui {

namespace {

/// A round step that gives about five intervals.
double niceStep(double range)
{
    const double raw = range / 5, power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power)
            return factor * power;
    return 10 * power;
}

} // namespace

Gauge::Gauge(QWidget *parent) : QWidget(parent), m_palette(&Palette::of(Theme::Light))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Gauge::sizeHint() const
{
    const int line = fontMetrics().height();
    return {300, 2 * line + 18 + line + 14};
}

void Gauge::show(const GaugeScene &scene, const Palette &palette)
{
    m_scene = scene;
    m_palette = &palette;
    setAccessibleName(scene.description);
    update();
}

double Gauge::largest() const
{
    double largest = 2 * m_scene.limit.value_or(0);
    for (const GaugeScene::Mark &mark : m_scene.marks)
        largest = std::max(largest, 1.05 * mark.value);
    return largest > 0 ? largest : 1;
}

void Gauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const QRectF track(16, 2 * line + 6, width() - 32, 18);
    const auto x = [&](double value) { return track.left() + track.width() * std::clamp(value / largest(), 0.0, 1.0); };

    painter.setPen(Qt::NoPen);
    const auto &met = m_palette->items[size_t(core::ItemStatus::Met)],
               &notMet = m_palette->items[size_t(core::ItemStatus::NotMet)];
    painter.fillRect(track, m_scene.limit ? notMet.ground : m_palette->header);
    if (m_scene.limit)
        painter.fillRect(QRectF(track.left(), track.top(), x(*m_scene.limit) - track.left(), track.height()), met.word);
    painter.setPen(QPen(m_palette->frame, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(track);

    const double step = niceStep(largest());
    painter.setPen(m_palette->muted);
    for (double tick = 0; tick <= largest() * 1.0001; tick += step) {
        painter.drawLine(QPointF(x(tick), track.bottom()), QPointF(x(tick), track.bottom() + 4));
        painter.drawText(QRectF(x(tick) - 40, track.bottom() + 4, 80, line), Qt::AlignHCenter | Qt::AlignTop,
                         QString::number(std::abs(tick) < step / 2 ? 0 : tick, 'g', 6));
    }

    for (const GaugeScene::Mark &mark : m_scene.marks) {
        if (mark.shown)
            continue;
        painter.setPen(QPen(m_palette->text, 1.4));
        painter.setBrush(mark.planned ? m_palette->base : m_palette->muted);
        painter.drawEllipse(QPointF(x(mark.value), track.center().y()), 4.5, 4.5);
    }
    if (m_scene.limit) {
        painter.setPen(QPen(m_palette->text, 2));
        painter.drawLine(QPointF(x(*m_scene.limit), line * 0.7), QPointF(x(*m_scene.limit), track.bottom()));
    }
    for (const GaugeScene::Mark &mark : m_scene.marks) {
        if (!mark.shown)
            continue;
        const double at = x(mark.value);
        painter.setPen(QPen(m_palette->text, 2));
        painter.drawLine(QPointF(at, track.top() - 2), QPointF(at, track.bottom()));
        QPainterPath head;
        head.addPolygon(QPolygonF{{at - 5, track.top() - 6}, {at + 5, track.top() - 6}, {at, track.top() + 3}});
        painter.fillPath(head, m_palette->text);
    }
    paintLabels(painter, track);
}

/// The shown case first; a label that would touch another one is left to the tooltip.
void Gauge::paintLabels(QPainter &painter, const QRectF &track) const
{
    const int line = fontMetrics().height();
    QList<QRectF> taken;
    const auto place = [&](const QString &text, double value, double top, Qt::Alignment side, bool bold) {
        QFont font = painter.font();
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        const double textWidth = QFontMetricsF(font).horizontalAdvance(text) + 2;
        double left = track.left() + track.width() * std::clamp(value / largest(), 0.0, 1.0);
        left += side & Qt::AlignLeft ? 6 : -textWidth / 2;
        if (top > 0 && m_scene.limit) // beside the line of the limit, not across it
            if (const double limit = track.left() + track.width() * *m_scene.limit / largest();
                left < limit + 3 && left + textWidth > limit - 3)
                left = value <= *m_scene.limit ? limit - textWidth - 4 : limit + 4;
        left = std::clamp(left, 0.0, std::max(0.0, width() - textWidth));
        const QRectF box(left, top, textWidth, line);
        for (const QRectF &other : taken)
            if (box.adjusted(-4, 0, 4, 0).intersects(other))
                return;
        taken.append(box);
        painter.drawText(box, Qt::AlignCenter, text);
    };
    painter.setPen(m_palette->text);
    if (m_scene.limit)
        place(m_scene.limitText, *m_scene.limit, 0, Qt::AlignLeft, false);
    for (const bool shown : {true, false})
        for (const GaugeScene::Mark &mark : m_scene.marks)
            if (mark.shown == shown) {
                painter.setPen(shown ? m_palette->text : m_palette->muted);
                place(mark.label, mark.value, line, Qt::AlignHCenter, shown);
            }
}

} // namespace ui
