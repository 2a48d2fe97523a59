#include "gauge.h"

#include "ui/model/format.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ui {

namespace {

/// A round step that gives about six intervals.
double niceStep(double range)
{
    const double raw = range / 6, power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power)
            return factor * power;
    return 10 * power;
}

} // namespace

Gauge::Gauge(QWidget *parent) : Picture(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Gauge::minimumSizeHint() const
{
    return {300, 3 * lineHeight() + int(scaled(32))};
}

void Gauge::show(const GaugeScene &scene, const Palette &palette)
{
    m_scene = scene;
    changed(scene.name, scene.empty, palette);
}

double Gauge::largest() const
{
    double largest = 2 * m_scene.limit.value_or(0);
    for (const GaugeScene::Mark &mark : m_scene.marks)
        largest = std::max(largest, 1.05 * mark.value);
    return largest > 0 ? largest : 1;
}

QRectF Gauge::track() const
{
    return {scaled(16), 2.0 * lineHeight() + scaled(6), width() - 2 * scaled(16), scaled(18)};
}

double Gauge::x(double value) const
{
    const QRectF line = track();
    return line.left() + line.width() * std::clamp(value / largest(), 0.0, 1.0);
}

/// A mark with the place of its label.
QList<Picture::Part> Gauge::parts() const
{
    const double reach = scaled(13);
    QList<Part> all;
    for (const GaugeScene::Mark &mark : m_scene.marks)
        all.append({QRectF(x(mark.value) - reach, lineHeight(), 2 * reach, track().bottom() + 2 - lineHeight()), mark.text,
                    mark.figure});
    return all;
}

/// The nearest mark: those of near values overlap.
qsizetype Gauge::partAt(const QPointF &position) const
{
    const QList<Part> all = parts();
    qsizetype nearest = -1;
    const auto distance = [&](qsizetype part) { return std::abs(all[part].rect.center().x() - position.x()); };
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i].rect.contains(position) && (nearest < 0 || distance(i) < distance(nearest)))
            nearest = i;
    return nearest;
}

qsizetype Gauge::firstPart() const
{
    const auto shown = std::ranges::find(m_scene.marks, true, &GaugeScene::Mark::shown);
    return shown == m_scene.marks.end() ? 0 : shown - m_scene.marks.begin();
}

QString Gauge::summary() const
{
    QStringList texts{m_scene.description};
    if (m_scene.limit)
        texts << m_scene.limitText;
    return (texts + partTexts()).join(QStringLiteral("; "));
}

ChartTable Gauge::table() const
{
    ChartTable table{{tr("Case"), m_scene.unit.isEmpty() ? m_scene.name : tr("%1 (%2)").arg(m_scene.name, m_scene.unit)}, {}};
    for (const GaugeScene::Mark &mark : m_scene.marks)
        table.rows.append({mark.label, Format::plain(mark.value)});
    if (m_scene.limit)
        table.rows.append({tr("Limit"), Format::plain(*m_scene.limit)});
    return table;
}

void Gauge::paintEmpty(QPainter &painter)
{
    paintTrack(painter);
    painter.setPen(colours().muted);
    painter.drawText(QRectF(0, 0, width(), 2.0 * lineHeight()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     emptySentence());
}

void Gauge::paintPicture(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    paintMarks(painter);
    paintLabels(painter);
}

void Gauge::paintTrack(QPainter &painter) const
{
    const QRectF line = track();
    const auto &met = colours().items[size_t(core::ItemStatus::Met)], &notMet = colours().items[size_t(core::ItemStatus::NotMet)];
    painter.fillRect(line, m_scene.limit ? notMet.ground : colours().header);
    if (m_scene.limit)
        painter.fillRect(QRectF(line.left(), line.top(), x(*m_scene.limit) - line.left(), line.height()), met.word);
    painter.setPen(QPen(colours().frame, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(line);

    const double step = niceStep(largest()), half = scaled(40), below = scaled(4);
    painter.setPen(colours().muted);
    for (double tick = 0; tick <= largest() * 1.0001; tick += step) {
        painter.drawLine(QPointF(x(tick), line.bottom()), QPointF(x(tick), line.bottom() + below));
        painter.drawText(QRectF(x(tick) - half, line.bottom() + below, 2 * half, lineHeight()), Qt::AlignHCenter | Qt::AlignTop,
                         QString::number(std::abs(tick) < step / 2 ? 0 : tick, 'g', 6));
    }
}

/// Dots for the other cases, then the line of the limit, the pointer of the shown case over them.
void Gauge::paintMarks(QPainter &painter) const
{
    const QRectF line = track();
    const double radius = scaled(4.5), half = scaled(5); // of the dots, of the pointer
    for (const GaugeScene::Mark &mark : m_scene.marks) {
        if (mark.shown)
            continue;
        painter.setPen(QPen(colours().text, 1.4));
        painter.setBrush(mark.planned ? colours().base : colours().muted);
        painter.drawEllipse(QPointF(x(mark.value), line.center().y()), radius, radius);
    }
    painter.setPen(QPen(colours().text, 2));
    if (m_scene.limit)
        painter.drawLine(QPointF(x(*m_scene.limit), lineHeight() * 0.7), QPointF(x(*m_scene.limit), line.bottom()));
    for (const GaugeScene::Mark &mark : m_scene.marks) {
        if (!mark.shown)
            continue;
        const double at = x(mark.value);
        painter.drawLine(QPointF(at, line.top() - 2), QPointF(at, line.bottom()));
        QPainterPath head;
        head.addPolygon(
            QPolygonF{{at - half, line.top() - scaled(6)}, {at + half, line.top() - scaled(6)}, {at, line.top() + scaled(3)}});
        painter.fillPath(head, colours().text);
    }
}

/// The shown case first; a label that would touch another one is left to the tooltip.
void Gauge::paintLabels(QPainter &painter) const
{
    const int line = lineHeight();
    QList<QRectF> taken;
    const auto place = [&](const QString &text, double value, double top, Qt::Alignment side, bool bold) {
        QFont font = painter.font();
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        const double textWidth = QFontMetricsF(font).horizontalAdvance(text) + 2;
        double left = x(value);
        left += side & Qt::AlignLeft ? 6 : -textWidth / 2;
        if (top > 0 && m_scene.limit) // beside the line of the limit, not across it
            if (const double limit = x(*m_scene.limit); left < limit + 3 && left + textWidth > limit - 3)
                left = value <= *m_scene.limit ? limit - textWidth - 4 : limit + 4;
        left = std::clamp(left, 0.0, std::max(0.0, width() - textWidth));
        const QRectF box(left, top, textWidth, line);
        for (const QRectF &other : taken)
            if (box.adjusted(-4, 0, 4, 0).intersects(other))
                return;
        taken.append(box);
        painter.drawText(box, Qt::AlignCenter, text);
    };
    painter.setPen(colours().text);
    if (m_scene.limit)
        place(m_scene.limitText, *m_scene.limit, 0, Qt::AlignLeft, false);
    for (const bool shown : {true, false})
        for (const GaugeScene::Mark &mark : m_scene.marks)
            if (mark.shown == shown) {
                painter.setPen(shown ? colours().text : colours().muted);
                place(mark.label, mark.value, line, Qt::AlignHCenter, shown);
            }
}

} // namespace ui
