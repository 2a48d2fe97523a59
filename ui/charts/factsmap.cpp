#include "factsmap.h"

#include "ui/model/format.h"

#include <QPainter>
#include <QPolygonF>

namespace ui {

namespace {

constexpr double tileGap = 6, tilePad = 8, sideShare = 0.24;
constexpr double tileEdge = 4, textLeft = tileEdge + 6, textRight = 4;
constexpr int innerColumns = 2, leastLines = 28; // of the width, in heights of a line
const auto partSeparator = QStringLiteral(" · ");

qsizetype innerRows(qsizetype tiles)
{
    return (tiles + innerColumns - 1) / innerColumns;
}

} // namespace

void FactsMap::show(const FactsMapScene &scene, const Palette &palette)
{
    m_scene = scene;
    changed(scene.name, scene.empty, palette);
}

QSize FactsMap::minimumSizeHint() const
{
    if (!m_scene.isPark)
        return {180, 120};
    const int least = std::max({insideHeight(), sideHeight(m_scene.sources), sideHeight(m_scene.sinks)});
    return {leastLines * lineHeight(), std::max(120, least)};
}

/// With its heading.
int FactsMap::sideHeight(const QList<FactTile> &tiles) const
{
    return lineHeight() + int(double(tiles.size()) * (tileHeight() + tileGap));
}

int FactsMap::insideHeight() const
{
    const double park = tileHeight(parkLines()) + tileGap,
                 systems = double(innerRows(m_scene.systems.size())) * (tileHeight() + tileGap),
                 plants = double(innerRows(m_scene.inside.size())) * (tileHeight(plantLines()) + tileGap);
    return int(park + systems + plants + 2 * tilePad) + (m_scene.inside.isEmpty() ? 0 : lineHeight());
}

QStringList FactsMap::valueLines(const QString &value, double width) const
{
    QStringList lines;
    for (const QString &part : value.split(partSeparator)) {
        const QString longer = lines.isEmpty() ? part : lines.back() + partSeparator + part;
        if (lines.isEmpty() || QFontMetricsF(font()).horizontalAdvance(longer) > width)
            lines.append(part);
        else
            lines.back() = longer;
    }
    return lines;
}

/// In the narrowest map, so that the height does not depend on the width.
int FactsMap::parkLines() const
{
    const double middle = (leastLines * lineHeight() - 2.0 * lane()) * (1 - 2 * sideShare);
    return int(valueLines(m_scene.park.value, middle - 2 * tilePad - textLeft - textRight).size());
}

int FactsMap::plantLines() const
{
    const double middle = (leastLines * lineHeight() - 2.0 * lane()) * (1 - 2 * sideShare);
    const double each = (middle - 2 * tilePad - (innerColumns - 1) * tileGap) / innerColumns - textLeft - textRight;
    qsizetype most = 1;
    for (const FactTile &tile : m_scene.inside)
        most = std::max(most, valueLines(tile.value, each).size());
    return int(most);
}

double FactsMap::sideWidth() const
{
    return (width() - 2.0 * lane()) * sideShare;
}

/// As tall as the tallest of the three asks for, so that every arrow meets it.
QRectF FactsMap::boundary() const
{
    const double side = sideWidth() + lane();
    return {side, 1, width() - 2 * side, double(std::min(minimumSizeHint().height(), height()) - 2)};
}

QRectF FactsMap::sideRect(const QList<FactTile> &tiles, int side, qsizetype tile) const
{
    const double free = std::max(0.0, boundary().height() - sideHeight(tiles)) / 2; // in the middle of the park's side
    const double top = free + lineHeight() + double(tile) * (tileHeight() + tileGap);
    return {side == 0 ? 0 : width() - sideWidth(), top, sideWidth(), double(tileHeight())};
}

QRectF FactsMap::parkRect() const
{
    const QRectF whole = boundary();
    return {whole.left() + tilePad, whole.top() + tilePad, whole.width() - 2 * tilePad, double(tileHeight(parkLines()))};
}

QRectF FactsMap::innerRect(double top, qsizetype cell, double height) const
{
    const QRectF whole = boundary();
    const double each = (whole.width() - 2 * tilePad - (innerColumns - 1) * tileGap) / innerColumns;
    return {whole.left() + tilePad + double(cell % innerColumns) * (each + tileGap),
            top + double(cell / innerColumns) * (height + tileGap), each, height};
}

QRectF FactsMap::systemRect(qsizetype system) const
{
    return innerRect(parkRect().bottom() + tileGap, system, tileHeight());
}

QRectF FactsMap::plantsHead() const
{
    const double top = parkRect().bottom() + tileGap + double(innerRows(m_scene.systems.size())) * (tileHeight() + tileGap);
    return {parkRect().left(), top, parkRect().width(), double(lineHeight())};
}

QRectF FactsMap::insideRect(qsizetype tile) const
{
    return innerRect(plantsHead().bottom(), tile, tileHeight(plantLines()));
}

/// As one reads: what comes in, the park with its systems and plants, what goes out. Up and Down walk through all of them.
QList<Picture::Part> FactsMap::parts() const
{
    QList<Part> all;
    if (!m_scene.isPark)
        return all;
    const auto add = [&all](const QRectF &rect, const FactTile &tile) { all.append({rect, tile.tip, tile.figure}); };
    for (qsizetype i = 0; i < m_scene.sources.size(); ++i)
        add(sideRect(m_scene.sources, 0, i), m_scene.sources[i]);
    add(parkRect(), m_scene.park);
    for (qsizetype i = 0; i < m_scene.systems.size(); ++i)
        add(systemRect(i), m_scene.systems[i]);
    for (qsizetype i = 0; i < m_scene.inside.size(); ++i)
        add(insideRect(i), m_scene.inside[i]);
    for (qsizetype i = 0; i < m_scene.sinks.size(); ++i)
        add(sideRect(m_scene.sinks, 1, i), m_scene.sinks[i]);
    return all;
}

ChartTable FactsMap::table() const
{
    ChartTable table{{tr("Where"), tr("What"), tr("Value"), tr("Unit"), tr("As shown")}, {}};
    const auto add = [&table](const QString &where, const QList<FactTile> &tiles) {
        for (const FactTile &tile : tiles)
            table.rows.append({where, tile.name, tile.number ? Format::plain(*tile.number) : QString(), tile.unit, tile.value});
    };
    add(m_scene.comesIn, m_scene.sources);
    add(m_scene.park.name, {m_scene.park});
    add(m_scene.park.name, m_scene.systems);
    add(m_scene.plants, m_scene.inside);
    add(m_scene.goesOut, m_scene.sinks);
    return table;
}

void FactsMap::paintTile(QPainter &painter, const QRectF &rect, const FactTile &tile) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, colours().alternate);
    painter.setPen(colours().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.fillRect(QRectF(rect.left(), rect.top(), tileEdge, rect.height()), shade(tile.colour));
    const QRectF text = rect.adjusted(textLeft, 4, -textRight, -4);
    painter.setPen(colours().text);
    drawElided(painter, QRectF(text.left(), text.top(), text.width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, tile.name);
    painter.setPen(colours().muted);
    double top = text.top();
    for (const QString &line : valueLines(tile.value, text.width()))
        drawElided(painter, QRectF(text.left(), top += lineHeight(), text.width(), lineHeight()),
                   Qt::AlignLeft | Qt::AlignVCenter, line);
}

void FactsMap::paintArrow(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour) const
{
    constexpr double head = 7, half = 4;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(shade(colour), 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to - QPointF(head, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade(colour));
    painter.drawPolygon(QPolygonF({to, to + QPointF(-head, -half), to + QPointF(-head, half)}));
    painter.setBrush(Qt::NoBrush);
}

/// The tiles of a side under their heading, each with its arrow to or from the boundary.
void FactsMap::paintSide(QPainter &painter, const QList<FactTile> &tiles, int side) const
{
    if (tiles.isEmpty())
        return;
    const QRectF first = sideRect(tiles, side, 0), park = boundary();
    painter.setPen(colours().muted);
    drawElided(painter, QRectF(first.left(), first.top() - lineHeight(), first.width(), lineHeight()),
               Qt::AlignLeft | Qt::AlignVCenter, side == 0 ? m_scene.comesIn : m_scene.goesOut);
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const QRectF rect = sideRect(tiles, side, i);
        paintTile(painter, rect, tiles[i]);
        const double y = rect.center().y();
        if (side == 0)
            paintArrow(painter, {rect.right() + 2, y}, {park.left() - 1, y}, tiles[i].colour);
        else
            paintArrow(painter, {park.right() + 2, y}, {rect.left() - 1, y}, tiles[i].colour);
    }
}

void FactsMap::paintPicture(QPainter &painter)
{
    const QRectF whole = boundary();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colours().frame, 2, Qt::DashLine)); // as maps draw boundaries
    painter.setBrush(colours().base);
    painter.drawRect(whole);
    paintTile(painter, parkRect(), m_scene.park);
    for (qsizetype i = 0; i < m_scene.systems.size(); ++i)
        paintTile(painter, systemRect(i), m_scene.systems[i]);
    if (!m_scene.inside.isEmpty()) {
        painter.setPen(colours().muted);
        drawElided(painter, plantsHead(), Qt::AlignLeft | Qt::AlignVCenter, m_scene.plants);
    }
    for (qsizetype i = 0; i < m_scene.inside.size(); ++i)
        paintTile(painter, insideRect(i), m_scene.inside[i]);
    paintSide(painter, m_scene.sources, 0);
    paintSide(painter, m_scene.sinks, 1);
}

} // namespace ui
