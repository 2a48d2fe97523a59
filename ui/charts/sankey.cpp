#include "sankey.h"

#include "ui/model/format.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastHit = 6;   // px; thinner bands are found beside them too
constexpr double leastName = 24; // px; a shorter rest of a name says less than the whole without its value
constexpr double calm = 0.45, bright = 0.8, faded = 0.13;

/// A smooth band between two upright edges; `width` downwards from both ends.
QPainterPath bandPath(const SankeyLayout::Band &band, double width)
{
    const double middle = (band.from.x() + band.to.x()) / 2, shift = (width - band.width) / 2;
    const QPointF from = band.from - QPointF(0, shift), to = band.to - QPointF(0, shift), down(0, width);
    QPainterPath path(from);
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    path.lineTo(to + down);
    path.cubicTo({middle, to.y() + width}, {middle, from.y() + width}, from + down);
    path.closeSubpath();
    return path;
}

QPainterPath centreLine(const SankeyLayout::Band &band)
{
    const double middle = (band.from.x() + band.to.x()) / 2;
    const QPointF half(0, band.width / 2), from = band.from + half, to = band.to + half;
    QPainterPath path(from);
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    return path;
}

} // namespace

void Sankey::show(const SankeyScene &scene, const Palette &palette)
{
    m_scene = scene;
    m_hovered = -1;
    place();
    changed(scene.name, scene.empty, palette);
}

/// Labels are the small texts of the interface, never below 8.5 pt (interface rules, §6).
QFont Sankey::labelFont() const
{
    QFont small = font();
    small.setPointSizeF(std::max(8.5, 0.9 * small.pointSizeF()));
    return small;
}

QSize Sankey::minimumSizeHint() const
{
    return {180, std::max(120, int(std::ceil(sankeyHeight(m_scene, QFontMetricsF(labelFont())))))};
}

void Sankey::place()
{
    m_layout = sankeyLayout(m_scene, size(), QFontMetricsF(labelFont()));
    m_paths.clear();
    for (const SankeyLayout::Band &band : m_layout.bands)
        m_paths.append(bandPath(band, std::max(1.0, band.width)));
}

QRectF Sankey::startOf(qsizetype band) const
{
    constexpr double length = 12;
    const SankeyLayout::Band &of = m_layout.bands[band];
    const double reach = std::min(length, std::abs(of.to.x() - of.from.x()) / 4);
    const double height = std::max(1.0, of.width);
    return {of.from.x(), of.from.y() + (of.width - height) / 2, reach, height};
}

QList<Picture::Part> Sankey::parts() const
{
    QList<Part> all;
    for (qsizetype i = 0; i < m_paths.size(); ++i)
        all.append({startOf(i), m_scene.bands[i].tip, m_scene.bands[i].figure});
    for (qsizetype i = 0; i < m_layout.nodes.size(); ++i)
        all.append({m_layout.nodes[i].rect.adjusted(-1, -2, 1, 2) | m_layout.nodes[i].label, m_scene.nodes[i].tip});
    return all;
}

ChartTable Sankey::table() const
{
    ChartTable table{{tr("From"), tr("To"), m_scene.unit}, {}};
    for (const SankeyBand &band : m_scene.bands)
        table.rows.append({m_scene.nodes[band.from].name, m_scene.nodes[band.to].name, Format::plain(band.value)});
    return table;
}

/// Nodes lie above the bands, small bands above large ones; then the names, then what lies beside a thin band.
qsizetype Sankey::partAt(const QPointF &position) const
{
    const auto nodeAt = [&](auto rectOf) {
        for (qsizetype i = 0; i < m_layout.nodes.size(); ++i)
            if (rectOf(m_layout.nodes[i]).contains(position))
                return m_paths.size() + i;
        return qsizetype(-1);
    };
    const auto bandAt = [&](double least) {
        qsizetype found = -1;
        for (qsizetype i = 0; i < m_paths.size(); ++i)
            if (bandPath(m_layout.bands[i], std::max(least, m_layout.bands[i].width)).contains(position) &&
                (found < 0 || m_layout.bands[i].width < m_layout.bands[found].width))
                found = i;
        return found;
    };
    qsizetype found = nodeAt([](const SankeyLayout::Node &node) { return node.rect.adjusted(-1, -2, 1, 2); });
    if (found < 0)
        found = bandAt(0);
    if (found < 0)
        found = nodeAt([](const SankeyLayout::Node &node) { return node.label; });
    return found < 0 ? bandAt(leastHit) : found;
}

qsizetype Sankey::lifted() const
{
    return !isOnScreen() ? -1 : m_hovered >= 0 ? m_hovered : current();
}

bool Sankey::isLifted(qsizetype band) const
{
    const qsizetype part = lifted(), node = part - m_paths.size();
    return part == band || (node >= 0 && (m_scene.bands[band].from == node || m_scene.bands[band].to == node));
}

void Sankey::paintPicture(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont());
    for (qsizetype i = 0; i < m_paths.size(); ++i)
        if (!isLifted(i))
            paintBand(painter, i);
    for (qsizetype i = 0; i < m_paths.size(); ++i)
        if (isLifted(i))
            paintBand(painter, i);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype i = 0; i < m_layout.nodes.size(); ++i) {
        QRectF rect = m_layout.nodes[i].rect;
        rect.setHeight(std::max(1.0, rect.height()));
        fill(painter, rect, shade(m_scene.nodes[i].colour), shade(m_scene.nodes[i].hatch));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_layout.nodes.size(); ++i)
        paintLabel(painter, i);
}

void Sankey::paintBand(QPainter &painter, qsizetype band) const
{
    QColor colour = shade(m_scene.nodes[m_scene.bands[band].from].colour);
    colour.setAlphaF(float(lifted() < 0 ? calm : isLifted(band) ? bright : faded));
    if (m_scene.bands[band].value < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5, Qt::DashLine));
        painter.drawPath(centreLine(m_layout.bands[band]));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(m_paths[band]);
}

/// The name in the colour of texts, the value muted beside it; over bands on a halo.
void Sankey::paintLabel(QPainter &painter, qsizetype node) const
{
    const QRectF &rect = m_layout.nodes[node].label;
    if (rect.isNull())
        return;
    const QFontMetricsF metrics(painter.font());
    const double gap = metrics.horizontalAdvance(u' '), valueWidth = metrics.horizontalAdvance(m_scene.nodes[node].value);
    const double nameRoom = rect.width() - gap - valueWidth;
    const bool hasValue = nameRoom >= std::min(metrics.horizontalAdvance(m_scene.nodes[node].name) - 0.5, leastName);
    const QString name = metrics.elidedText(m_scene.nodes[node].name, Qt::ElideRight, hasValue ? nameRoom : rect.width());
    const double nameWidth = metrics.horizontalAdvance(name), width = hasValue ? nameWidth + gap + valueWidth : nameWidth;
    const QPointF at(m_layout.nodes[node].labelBefore ? rect.right() - width : rect.left(),
                     rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    const bool isOverBands = !m_layout.nodes[node].labelBefore && m_scene.nodes[node].column > 0 &&
                             std::ranges::any_of(m_scene.bands, [node](const SankeyBand &band) { return band.from == node; });
    if (isOverBands) {
        QPainterPath text;
        text.addText(at, painter.font(), name);
        if (hasValue)
            text.addText(at + QPointF(nameWidth + gap, 0), painter.font(), m_scene.nodes[node].value);
        painter.strokePath(text, QPen(colours().base, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setPen(colours().text);
    painter.drawText(at, name);
    painter.setPen(isOverBands ? colours().text : colours().muted);
    if (hasValue)
        painter.drawText(at + QPointF(nameWidth + gap, 0), m_scene.nodes[node].value);
}

/// A band is outlined, not framed: frames of bands would cover one another.
void Sankey::paintFrame(QPainter &painter, const Part &part) const
{
    qsizetype band = 0;
    while (band < m_paths.size() && startOf(band) != part.rect)
        ++band;
    if (band == m_paths.size())
        return Picture::paintFrame(painter, part);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours().accent, 2));
    painter.drawPath(m_paths[band]);
}

bool Sankey::event(QEvent *event)
{
    return event->type() == QEvent::ToolTip || Picture::event(event); // tooltips follow the mouse at once
}

void Sankey::changeEvent(QEvent *event)
{
    Picture::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

void Sankey::resizeEvent(QResizeEvent *event)
{
    Picture::resizeEvent(event);
    place();
}

void Sankey::mouseMoveEvent(QMouseEvent *event)
{
    Picture::mouseMoveEvent(event);
    const qsizetype part = partAt(event->position());
    if (part == m_hovered)
        return;
    m_hovered = part;
    if (part < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), partTexts()[part], this);
    update();
}

void Sankey::leaveEvent(QEvent *event)
{
    Picture::leaveEvent(event);
    m_hovered = -1;
    update();
}

} // namespace ui
