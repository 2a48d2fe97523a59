#include "roadchart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double plotHeight = 190, milestoneRadius = 4.5, shownRadius = 7, labelShare = 0.3, legendLine = 22;

} // namespace

void RoadChart::show(const RoadScene &scene, const Palette &palette)
{
    m_scene = scene;
    double largest = scene.target.value_or(0), least = 0;
    for (const RoadDot &each : scene.dots) {
        largest = std::max(largest, each.value);
        least = std::min(least, each.value);
    }
    for (const double value : scene.phased) {
        largest = std::max(largest, value);
        least = std::min(least, value);
    }
    m_y = axisLines(least, largest);
    changed(scene.name, scene.empty, palette);
}

QList<RoadChart::Row> RoadChart::rows() const
{
    QList<Row> all;
    for (qsizetype i = 0; i < m_scene.spans.size(); ++i) {
        if (i == 0 || m_scene.spans[i].group != m_scene.spans[i - 1].group)
            all.append({m_scene.spans[i].group, -1});
        all.append({m_scene.spans[i].group, i});
    }
    return all;
}

QSize RoadChart::minimumSizeHint() const
{
    return {360, int(plotHeight + 3 * lineHeight() + 12 + rowHeight() * double(rows().size()))};
}

double RoadChart::labelWidth() const
{
    const QFontMetricsF metrics(font());
    double widest = 40;
    for (double line = m_y.least; line <= m_y.largest + m_y.step / 2; line += m_y.step)
        widest = std::max(widest, metrics.horizontalAdvance(m_scene.format.fixed(line, m_y.decimals)));
    for (const RoadSpan &span : m_scene.spans)
        widest = std::max(widest, metrics.horizontalAdvance(span.name) + 12);
    return std::min(widest, labelShare * width());
}

QRectF RoadChart::plot() const
{
    const double left = labelWidth() + 10, top = 2 * lineHeight() + 6;
    const double below = lineHeight() + 6 + rowHeight() * double(rows().size());
    return {left, top, std::max(1.0, width() - left - 8), std::max(1.0, height() - top - below)};
}

double RoadChart::columnWidth() const
{
    return plot().width() / double(std::max(1, m_scene.last - m_scene.first + 1));
}

double RoadChart::x(double year) const
{
    return plot().left() + columnWidth() * (year - m_scene.first + 0.5);
}

double RoadChart::y(double value) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * (value - m_y.least) / (m_y.largest - m_y.least);
}

QRectF RoadChart::lineRect(qsizetype line) const
{
    return {0, plot().bottom() + lineHeight() + 6 + rowHeight() * double(line), double(width()), rowHeight()};
}

QRectF RoadChart::spanRect(qsizetype line, const RoadSpan &span) const
{
    const QRectF row = lineRect(line);
    const double from = x(std::max(span.from, m_scene.first) - 0.5), to = x(std::min(span.to, m_scene.last) + 0.5);
    return {from + 1, row.top() + 3, std::max(3.0, to - from - 2), row.height() - 6};
}

/// The cases, then the measures.
QList<Picture::Part> RoadChart::parts() const
{
    QList<Part> all;
    for (const RoadDot &each : m_scene.dots)
        all.append({QRectF(at(each) - QPointF(10, 10), QSizeF(20, 20)), each.text, each.figure});
    const QList<Row> below = rows();
    for (qsizetype i = 0; i < below.size(); ++i)
        if (below[i].span >= 0)
            all.append({spanRect(i, m_scene.spans[below[i].span]), m_scene.spans[below[i].span].text, {}});
    return all;
}

ChartTable RoadChart::table() const
{
    ChartTable table{{tr("What"), tr("From year"), tr("To year"), tr("%1 (%2)").arg(m_scene.valueName, m_scene.unit)}, {}};
    const auto add = [&](const QString &what, int from, int to, const QString &value) {
        table.rows.append({what, QString::number(from), QString::number(to), value});
    };
    for (const RoadDot &each : m_scene.dots)
        add(each.text, each.year, each.year, Format::plain(each.value));
    if (m_scene.target)
        add(m_scene.targetName, m_scene.targetYear, m_scene.targetYear, Format::plain(*m_scene.target));
    for (qsizetype i = 0; i < m_scene.phased.size(); ++i)
        add(m_scene.phasedName, m_scene.phasedFrom + int(i), m_scene.phasedFrom + int(i), Format::plain(m_scene.phased[i]));
    for (const RoadSpan &each : m_scene.spans)
        add(each.name, each.from, each.to, {});
    return table;
}

QString RoadChart::summary() const
{
    QStringList texts;
    for (const RoadDot &each : m_scene.dots)
        texts << each.text;
    if (m_scene.target)
        texts << m_scene.targetName;
    texts << tr("%n measures", nullptr, int(m_scene.spans.size()));
    return texts.join(QStringLiteral("; "));
}

void RoadChart::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype part = event->button() == Qt::LeftButton ? partAt(event->position()) : -1;
    if (part >= m_scene.dots.size())
        Q_EMIT spanChosen(part - m_scene.dots.size());
    Picture::mouseReleaseEvent(event);
}

void RoadChart::keyPressEvent(QKeyEvent *event)
{
    Picture::keyPressEvent(event);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
        current() >= m_scene.dots.size())
        Q_EMIT spanChosen(current() - m_scene.dots.size());
}

// ---- painting

void RoadChart::paintPicture(QPainter &painter)
{
    paintGround(painter);
    paintLegend(painter);
    paintAxes(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRoad(painter);
    paintWay(painter);
    paintDots(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintSpans(painter);
}

void RoadChart::paintLegend(QPainter &painter) const
{
    painter.setPen(colours().muted);
    painter.drawText(QRectF(0, 0, width(), lineHeight()), Qt::AlignLeft, tr("%1 (%2)").arg(m_scene.valueName, m_scene.unit));
    const QFontMetricsF metrics(font());
    double right = width() - 8;
    const double base = lineHeight() + metrics.ascent(); // the second line
    const auto entry = [&](const QString &name, const QPen &pen) {
        if (name.isEmpty())
            return;
        right -= metrics.horizontalAdvance(name) + 2;
        painter.setPen(colours().muted);
        painter.drawText(QPointF(right, base), name);
        right -= legendLine + 6;
        painter.setPen(pen);
        painter.drawLine(QPointF(right, base - metrics.ascent() * 0.4),
                         QPointF(right + legendLine, base - metrics.ascent() * 0.4));
        right -= 16;
    };
    if (!m_scene.phased.isEmpty())
        entry(m_scene.phasedName, QPen(colours().systems[size_t(core::System::Ecosystem)], 2, Qt::DotLine));
    if (m_scene.target)
        entry(m_scene.wayName, QPen(colours().items[size_t(core::ItemStatus::Met)].word, 1.5, Qt::DashLine));
    entry(m_scene.roadName, QPen(colours().accent, 2));
}

void RoadChart::paintAxes(QPainter &painter) const
{
    const QRectF area = plot();
    paintLevels(painter, area, m_y, m_scene.format, colours(), [this](double value) { return y(value); });
    const int every =
        std::max(1, int(std::ceil(QFontMetricsF(font()).horizontalAdvance(QStringLiteral("2000 ")) / columnWidth())));
    const double bottom = lineRect(rows().size()).top();
    for (int year = m_scene.first; year <= m_scene.last; ++year) {
        painter.setPen(QPen(colours().line, 1));
        const double edge = std::round(x(year + 0.5)) + 0.5;
        if (year < m_scene.last)
            painter.drawLine(QPointF(edge, area.bottom()), QPointF(edge, bottom));
        if ((year - m_scene.first) % every)
            continue;
        painter.setPen(colours().text);
        painter.drawText(QRectF(x(year) - 40, area.bottom() + 3, 80, lineHeight()), Qt::AlignCenter, QString::number(year));
    }
}

/// What is emitted on the road after the base year is the ground below it.
void RoadChart::paintGround(QPainter &painter) const
{
    QPolygonF ground;
    for (const RoadDot &each : m_scene.dots)
        if (each.isOnRoad && each.year >= m_scene.baseYear && each.year <= m_scene.targetYear)
            ground << at(each);
    if (ground.size() < 2)
        return;
    ground << QPointF(ground.last().x(), y(0)) << QPointF(ground.first().x(), y(0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().selection);
    painter.drawPolygon(ground);
}

void RoadChart::paintRoad(QPainter &painter) const
{
    QPolygonF way;
    for (const RoadDot &each : m_scene.dots)
        if (each.isOnRoad)
            way << at(each);
    painter.setPen(QPen(colours().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(way);
}

void RoadChart::paintWay(QPainter &painter) const
{
    if (!m_scene.phased.isEmpty()) {
        QPolygonF steps;
        for (qsizetype i = 0; i < m_scene.phased.size(); ++i)
            steps << QPointF(x(m_scene.phasedFrom + double(i)), y(m_scene.phased[i]));
        painter.setPen(QPen(colours().systems[size_t(core::System::Ecosystem)], 2, Qt::DotLine));
        painter.drawPolyline(steps);
    }
    if (!m_scene.target)
        return;
    const QPointF end(x(m_scene.targetYear), y(*m_scene.target));
    painter.setPen(QPen(colours().items[size_t(core::ItemStatus::Met)].word, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x(m_scene.baseYear), y(m_scene.base)), end);
    painter.setPen(QPen(colours().items[size_t(core::ItemStatus::Met)].word, 2));
    const double half = columnWidth() / 2;
    painter.drawLine(end - QPointF(half, 0), end + QPointF(half, 0));
    const double width = QFontMetricsF(font()).horizontalAdvance(m_scene.targetName) + 4;
    painter.drawText(QRectF(end.x() - half - width - 4, end.y() - lineHeight() / 2.0, width, lineHeight()),
                     Qt::AlignRight | Qt::AlignVCenter, m_scene.targetName);
}

/// Whether the dashed line to the target runs through a place.
bool RoadChart::crossesWay(const QRectF &place) const
{
    if (!m_scene.target)
        return false;
    const QPointF from(x(m_scene.baseYear), y(m_scene.base)), to(x(m_scene.targetYear), y(*m_scene.target));
    if (place.right() <= from.x() || place.left() >= to.x() || to.x() <= from.x())
        return false;
    const auto heightAt = [&](double at) {
        return from.y() + (to.y() - from.y()) * (std::clamp(at, from.x(), to.x()) - from.x()) / (to.x() - from.x());
    };
    const double left = heightAt(place.left()), right = heightAt(place.right());
    return std::max(left, right) > place.top() + 2 && std::min(left, right) < place.bottom() - 2;
}

void RoadChart::paintDots(QPainter &painter) const
{
    for (const RoadDot &each : m_scene.dots) {
        const QColor ink = each.isOnRoad ? colours().accent : colours().muted;
        painter.setPen(QPen(ink, 2));
        painter.setBrush(each.isPlanned ? colours().base : ink);
        painter.drawEllipse(at(each), scaled(milestoneRadius), scaled(milestoneRadius));
        if (!each.isShown)
            continue;
        painter.setPen(QPen(colours().text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at(each), scaled(shownRadius), scaled(shownRadius));
    }
    QList<QRectF> taken;
    for (const RoadDot &each : m_scene.dots) { // numbers where there is room
        const QString text = m_scene.format.fixed(each.value, m_y.step >= 1 ? 1 : m_y.decimals + 1);
        const double width = QFontMetricsF(font()).horizontalAdvance(text) + 4;
        QRectF place(at(each).x() - width / 2, at(each).y() - lineHeight() - 8, width, lineHeight());
        if (crossesWay(place)) // below the dot then
            place.moveTop(at(each).y() + scaled(milestoneRadius) + 3);
        if (crossesWay(place))
            continue;
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(place); }))
            continue;
        taken.append(place);
        painter.setPen(colours().text);
        painter.drawText(place, Qt::AlignCenter, text);
    }
}

void RoadChart::paintSpans(QPainter &painter) const
{
    const QList<Row> below = rows();
    for (qsizetype i = 0; i < below.size(); ++i) {
        const QRectF row = lineRect(i);
        if (below[i].span >= 0) {
            paintSpan(painter, m_scene.spans[below[i].span], i);
            continue;
        }
        painter.fillRect(row, colours().alternate);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(colours().text);
        drawElided(painter, row.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_scene.groups[below[i].group].name);
        painter.setFont(font());
    }
}

void RoadChart::paintSpan(QPainter &painter, const RoadSpan &span, qsizetype line) const
{
    const QRectF row = lineRect(line), rect = spanRect(line, span);
    painter.setPen(span.isChosen ? colours().text : colours().muted);
    drawElided(painter, QRectF(12, row.top(), labelWidth() - 6, row.height()), Qt::AlignLeft | Qt::AlignVCenter, span.name);
    const QColor colour = shade(m_scene.groups[span.group].colour);
    if (span.isChosen) {
        painter.fillRect(rect, colour);
        return;
    }
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

} // namespace ui
