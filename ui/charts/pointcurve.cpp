#include "pointcurve.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double usualPointRadius = 3, usualChosenRadius = 6, reach = 14; // at the usual size of text

} // namespace

void PointCurve::show(const PointCurveScene &scene, const Palette &palette)
{
    m_scene = scene;
    double mostX = scene.limit.value_or(0), leastX = 0, mostY = 0, leastY = 0;
    for (const CurvePoint &point : scene.points) {
        leastX = std::min(leastX, point.x);
        mostX = std::max(mostX, point.x);
        leastY = std::min(leastY, point.y);
        mostY = std::max(mostY, point.y);
    }
    m_x = axisLines(leastX, mostX);
    m_y = axisLines(leastY, mostY);
    changed(scene.name, scene.empty, palette);
}

QRectF PointCurve::plot() const
{
    const QFontMetricsF metrics(font());
    double labels = 0;
    for (double line = m_y.least; line <= m_y.largest + m_y.step / 2; line += m_y.step)
        labels = std::max(labels, metrics.horizontalAdvance(m_scene.format.fixed(line, m_y.decimals)));
    const double left = labels + 8, top = lineHeight() + 6, bottom = height() - 2 * lineHeight() - 4;
    constexpr double margin = 12;
    const double right = std::max(margin, metrics.horizontalAdvance(m_scene.format.fixed(m_x.largest, m_x.decimals)) / 2 + 2);
    return {left, top, std::max(1.0, width() - left - right), std::max(1.0, bottom - top)};
}

QPointF PointCurve::at(const CurvePoint &point) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * (point.x - m_x.least) / (m_x.largest - m_x.least),
            area.bottom() - area.height() * (point.y - m_y.least) / (m_y.largest - m_y.least)};
}

double PointCurve::pointRadius() const
{
    return scaled(usualPointRadius);
}

double PointCurve::chosenRadius() const
{
    return scaled(usualChosenRadius);
}

QList<Picture::Part> PointCurve::parts() const
{
    QList<Part> all;
    for (const CurvePoint &point : m_scene.points) {
        const QPointF centre = at(point);
        all.append({QRectF(centre.x() - chosenRadius(), centre.y() - chosenRadius(), 2 * chosenRadius(), 2 * chosenRadius()),
                    point.text,
                    {},
                    point.tip});
    }
    return all;
}

/// The nearest point within reach of the mouse.
qsizetype PointCurve::partAt(const QPointF &position) const
{
    qsizetype nearest = -1;
    double least = scaled(reach);
    for (qsizetype i = 0; i < m_scene.points.size(); ++i) {
        const QPointF away = at(m_scene.points[i]) - position;
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

ChartTable PointCurve::table() const
{
    ChartTable table{{tr("%1 (%2)").arg(m_scene.xName, m_scene.xUnit), tr("%1 (%2)").arg(m_scene.yName, m_scene.yUnit)}, {}};
    const bool areNamed = std::ranges::any_of(m_scene.points, [](const CurvePoint &point) { return !point.name.isEmpty(); });
    if (areNamed)
        table.head.prepend(tr("Name"));
    for (const CurvePoint &point : m_scene.points) {
        table.rows.append({Format::plain(point.x), Format::plain(point.y)});
        if (areNamed)
            table.rows.back().prepend(point.name);
    }
    return table;
}

QString PointCurve::summary() const
{
    QStringList texts{tr("%n points", nullptr, int(m_scene.points.size()))};
    if (m_scene.chosen >= 0 && m_scene.chosen < m_scene.points.size())
        texts.append(tr("chosen: %1").arg(m_scene.points[m_scene.chosen].text));
    return texts.join(QStringLiteral("; "));
}

void PointCurve::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        if (const qsizetype point = partAt(event->position()); point >= 0)
            Q_EMIT pointChosen(point);
    Picture::mouseReleaseEvent(event);
}

void PointCurve::keyPressEvent(QKeyEvent *event)
{
    Picture::keyPressEvent(event);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && current() >= 0)
        Q_EMIT pointChosen(current());
}

void PointCurve::paintPicture(QPainter &painter)
{
    paintAxes(painter);
    paintLimit(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    for (const CurvePoint &point : m_scene.points)
        line.append(at(point));
    painter.setPen(QPen(colours().accent, 2));
    if (m_scene.isJoined)
        painter.drawPolyline(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isChosen = i == m_scene.chosen;
        painter.setPen(QPen(isChosen ? colours().text : colours().base, isChosen ? 2 : 1));
        painter.setBrush(colours().accent);
        const double size = isChosen ? chosenRadius() : pointRadius();
        painter.drawEllipse(line[i], size, size);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintNames(painter);
}

/// The chosen point's name first, then as many as find room between points and names.
void PointCurve::paintNames(QPainter &painter) const
{
    const QRectF area = plot();
    const QFontMetricsF metrics(font());
    QList<QRectF> taken;
    for (const CurvePoint &point : m_scene.points) {
        const QPointF centre = at(point);
        taken.append({centre.x() - pointRadius(), centre.y() - pointRadius(), 2 * pointRadius(), 2 * pointRadius()});
    }
    const auto place = [&](qsizetype index) {
        const CurvePoint &point = m_scene.points[index];
        const QPointF centre = at(point);
        const double width = metrics.horizontalAdvance(point.name) + 2, height = metrics.height();
        for (const double x : {centre.x() + chosenRadius() + 2, centre.x() - chosenRadius() - 2 - width}) {
            const QRectF room(x, centre.y() - height / 2, width, height);
            const bool isFree = std::ranges::none_of(taken, [&](const QRectF &each) { return each.intersects(room); });
            if (!isFree || room.left() < area.left() || room.right() > area.right() + 10 || room.top() < 0)
                continue;
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, point.name);
            taken.append(room);
            return;
        }
    };
    painter.setPen(colours().muted);
    if (m_scene.chosen >= 0 && m_scene.chosen < m_scene.points.size())
        place(m_scene.chosen);
    for (qsizetype i = 0; i < m_scene.points.size(); ++i)
        if (i != m_scene.chosen && !m_scene.points[i].name.isEmpty())
            place(i);
}

void PointCurve::paintAxes(QPainter &painter) const
{
    const QRectF area = plot();
    paintLevels(painter, area, m_y, m_scene.format, colours(), [this](double value) { return at({0, value, {}, {}}).y(); });
    for (int i = 0; i <= qRound((m_x.largest - m_x.least) / m_x.step); ++i) {
        const double value = m_x.least + i * m_x.step, x = at({value, 0, {}, {}}).x();
        painter.drawText(QRectF(x - 60, area.bottom() + 2, 120, lineHeight()), Qt::AlignHCenter | Qt::AlignTop,
                         axisNumber(m_x, value, m_scene.format));
    }
    drawElided(painter, QRectF(0, area.bottom() + lineHeight() + 2, area.right(), lineHeight()), Qt::AlignRight,
               QStringLiteral("%1 (%2)").arg(m_scene.xName, m_scene.xUnit));
    painter.drawText(QRectF(0, 0, width(), lineHeight()), Qt::AlignLeft,
                     QStringLiteral("%1 (%2)").arg(m_scene.yName, m_scene.yUnit));
}

void PointCurve::paintLimit(QPainter &painter) const
{
    if (!m_scene.limit)
        return;
    const QRectF area = plot();
    const double x = std::round(at({*m_scene.limit, 0, {}, {}}).x()) + 0.5;
    painter.setPen(QPen(colours().items[size_t(core::ItemStatus::Met)].word, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const double width = QFontMetricsF(font()).horizontalAdvance(m_scene.limitName) + 4;
    const bool fits = x + 4 + width < area.right();
    painter.drawText(QRectF(fits ? x + 4 : x - 4 - width, area.top(), width, lineHeight()), fits ? Qt::AlignLeft : Qt::AlignRight,
                     m_scene.limitName);
}

} // namespace ui
