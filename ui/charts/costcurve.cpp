#include "costcurve.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {

constexpr double legendShare = 0.34, costSwatch = 10, costWedge = 7; // at the usual size of text
constexpr double farAbove = 3; ///< times what holds nine tenths of the width: beyond it the axis would hide the rest. Ours.

double widthOf(const QList<CostBlock> &blocks)
{
    double sum = 0;
    for (const CostBlock &each : blocks)
        sum += each.width;
    return sum;
}

/// The height that blocks of nine tenths of the width do not exceed.
double usualHeight(QList<CostBlock> blocks)
{
    std::ranges::sort(blocks, {}, [](const CostBlock &each) { return std::abs(each.height); });
    const double enough = 0.9 * widthOf(blocks);
    double sum = 0;
    for (const CostBlock &each : blocks) {
        sum += each.width;
        if (sum >= enough)
            return std::abs(each.height);
    }
    return 0;
}

} // namespace

void CostCurve::show(const CostCurveScene &scene, const Palette &palette)
{
    m_scene = scene;
    m_width = std::max(widthOf(scene.blocks), widthOf(scene.others));
    double least = 0, largest = 0;
    for (const QList<CostBlock> *blocks : {&scene.blocks, &scene.others})
        for (const CostBlock &each : *blocks) {
            least = std::min(least, each.height);
            largest = std::max(largest, each.height);
        }
    if (const double most = farAbove * usualHeight(scene.blocks); most > 0) {
        least = std::max(least, -most);
        largest = std::min(largest, most);
    }
    if (scene.line)
        largest = std::max(largest, *scene.line);
    m_x = axisLines(0, m_width, 7);
    m_y = axisLines(least, largest);
    changed(scene.name, scene.empty, palette);
}

QSize CostCurve::minimumSizeHint() const
{
    const int entries = int(m_scene.blocks.size()) + 2;
    return {360, std::max(240, entries * (lineHeight() + 3) + 4)};
}

double CostCurve::swatch() const
{
    return scaled(costSwatch);
}

double CostCurve::legendWidth() const
{
    const QFontMetricsF metrics(font());
    double widest =
        std::max(metrics.horizontalAdvance(m_scene.blocksName), metrics.horizontalAdvance(m_scene.othersName)) + swatch() + 8;
    for (qsizetype i = 0; i < m_scene.blocks.size(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(
                                      QStringLiteral("%1  %2  %3").arg(i + 1).arg(m_scene.blocks[i].name, heightText(i))) +
                                      swatch() + 12);
    return std::min(widest, legendShare * width());
}

QRectF CostCurve::plot() const
{
    const QFontMetricsF metrics(font());
    double labels = 0;
    for (double line = m_y.least; line <= m_y.largest + m_y.step / 2; line += m_y.step)
        labels = std::max(labels, metrics.horizontalAdvance(m_scene.format.fixed(line, m_y.decimals)));
    const double left = labels + 8, top = 2 * lineHeight() + 4, bottom = height() - 2 * lineHeight() - 6;
    return {left, top, std::max(1.0, width() - left - legendWidth() - 28), std::max(1.0, bottom - top)};
}

double CostCurve::x(double along) const
{
    const QRectF area = plot();
    return m_width > 0 ? area.left() + area.width() * along / m_width : area.left();
}

double CostCurve::y(double height) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * (std::clamp(height, m_y.least, m_y.largest) - m_y.least) / (m_y.largest - m_y.least);
}

QRectF CostCurve::block(double from, const CostBlock &of) const
{
    const double top = y(std::max(0.0, of.height)), bottom = y(std::min(0.0, of.height));
    return {x(from), top, std::max(1.0, x(from + of.width) - x(from)), std::max(1.0, bottom - top)};
}

QRectF CostCurve::entry(qsizetype block) const
{
    const double row = lineHeight() + 3;
    return {width() - legendWidth(), row * double(block + 2), legendWidth(), row};
}

QString CostCurve::heightText(qsizetype block) const
{
    return m_scene.format.fixed(m_scene.blocks[block].height, 0);
}

/// The blocks, then their names in the legend: both speak of the measure.
QList<Picture::Part> CostCurve::parts() const
{
    QList<Part> all;
    double from = 0;
    for (const CostBlock &each : m_scene.blocks) {
        const QRectF rect = block(from, each);
        from += each.width;
        // a low block is hit where its column is, too
        all.append(
            {rect.adjusted(0, std::min(0.0, rect.height() - 16), 0, 0), QStringLiteral("%1: %2").arg(each.name, each.text), {}});
    }
    return all;
}

qsizetype CostCurve::partAt(const QPointF &position) const
{
    for (qsizetype i = 0; i < m_scene.blocks.size(); ++i)
        if (entry(i).contains(position))
            return i;
    return Picture::partAt(position);
}

ChartTable CostCurve::table() const
{
    ChartTable table{{tr("Curve"), tr("Measure"), tr("%1 (%2)").arg(m_scene.xName, m_scene.xUnit),
                      tr("%1 (%2)").arg(m_scene.yName, m_scene.yUnit)},
                     {}};
    for (const CostBlock &each : m_scene.blocks)
        table.rows.append({m_scene.blocksName, each.name, Format::plain(each.width), Format::plain(each.height)});
    for (const CostBlock &each : m_scene.others)
        table.rows.append({m_scene.othersName, each.name, Format::plain(each.width), Format::plain(each.height)});
    return table;
}

QString CostCurve::summary() const
{
    QStringList texts{tr("%n measures", nullptr, int(m_scene.blocks.size()))};
    return (texts + partTexts()).join(QStringLiteral("; "));
}

void CostCurve::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        if (const qsizetype block = partAt(event->position()); block >= 0)
            Q_EMIT blockChosen(block);
    Picture::mouseReleaseEvent(event);
}

void CostCurve::keyPressEvent(QKeyEvent *event)
{
    Picture::keyPressEvent(event);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && current() >= 0)
        Q_EMIT blockChosen(current());
}

// ---- painting

void CostCurve::paintPicture(QPainter &painter)
{
    paintAxes(painter);
    paintBlocks(painter);
    paintOthers(painter);
    paintLine(painter);
    paintLegend(painter);
}

void CostCurve::paintAxes(QPainter &painter) const
{
    const QRectF area = plot();
    paintLevels(painter, area, m_y, m_scene.format, colours(), [this](double value) { return y(value); });
    for (double value = 0; value <= m_width * 1.0001; value += m_x.step)
        painter.drawText(QRectF(x(value) - 60, area.bottom() + 3, 120, lineHeight()), Qt::AlignHCenter | Qt::AlignTop,
                         m_scene.format.fixed(value, m_x.decimals));
    painter.drawText(QRectF(area.left(), area.bottom() + lineHeight() + 3, area.width(), lineHeight()), Qt::AlignRight,
                     tr("%1 (%2)").arg(m_scene.xName, m_scene.xUnit));
    painter.drawText(QRectF(0, 0, area.right(), lineHeight()), Qt::AlignLeft, tr("%1 (%2)").arg(m_scene.yName, m_scene.yUnit));
}

void CostCurve::paintBlocks(QPainter &painter) const
{
    double from = 0;
    for (qsizetype i = 0; i < m_scene.blocks.size(); ++i) {
        const CostBlock &each = m_scene.blocks[i];
        const QRectF rect = block(from, each);
        from += each.width;
        painter.fillRect(rect.width() > 3 ? rect.adjusted(0.5, 0, -0.5, 0) : rect, shade(each.colour));
        if (i == m_scene.chosen) {
            painter.setPen(QPen(colours().text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect);
        }
        const bool isBelow = each.height < 0;
        const QString number = QString::number(i + 1);
        const double width = QFontMetricsF(font()).horizontalAdvance(number) + 4;
        if (isBeyond(each.height)) { // it goes on
            const double wedge = scaled(costWedge);
            const double edge = isBelow ? rect.bottom() : rect.top(), tip = isBelow ? edge - wedge : edge + wedge;
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours().base);
            painter.drawPolygon(
                QPolygonF({{rect.center().x() - wedge, tip}, {rect.center().x() + wedge, tip}, {rect.center().x(), edge}}));
        }
        if (width > rect.width() + 6)
            continue; // the legend names it
        painter.setPen(colours().text);
        painter.drawText(QRectF(rect.center().x() - width / 2, isBelow ? rect.bottom() + 1 : rect.top() - lineHeight() - 1, width,
                                lineHeight()),
                         Qt::AlignCenter, number);
    }
}

/// The naive curve as steps.
void CostCurve::paintOthers(QPainter &painter) const
{
    if (m_scene.others.isEmpty())
        return;
    QPolygonF steps;
    double from = 0;
    for (const CostBlock &each : m_scene.others) {
        steps << QPointF(x(from), y(each.height)) << QPointF(x(from + each.width), y(each.height));
        from += each.width;
    }
    painter.setPen(QPen(colours().text, 1.5, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(steps);
}

void CostCurve::paintLine(QPainter &painter) const
{
    if (!m_scene.line)
        return;
    const QRectF area = plot();
    const double at = std::round(y(*m_scene.line)) + 0.5;
    painter.setPen(QPen(colours().items[size_t(core::ItemStatus::Met)].word, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
    painter.drawText(QRectF(area.left() + 4, at - lineHeight() - 1, area.width() - 8, lineHeight()), Qt::AlignLeft,
                     m_scene.lineName);
}

void CostCurve::paintLegend(QPainter &painter) const
{
    const double left = width() - legendWidth(), row = lineHeight() + 3;
    painter.setPen(colours().muted);
    drawElided(painter, QRectF(left + swatch() + 6, 0, legendWidth() - swatch() - 6, row), Qt::AlignLeft | Qt::AlignVCenter,
               m_scene.blocksName);
    painter.fillRect(QRectF(left, (row - swatch()) / 2, swatch(), swatch()), colours().frame);
    if (!m_scene.others.isEmpty()) {
        painter.setPen(QPen(colours().text, 1.5, Qt::DotLine));
        painter.drawLine(QPointF(left, 1.5 * row), QPointF(left + swatch(), 1.5 * row));
        painter.setPen(colours().muted);
        drawElided(painter, QRectF(left + swatch() + 6, row, legendWidth() - swatch() - 6, row), Qt::AlignLeft | Qt::AlignVCenter,
                   m_scene.othersName);
    }
    for (qsizetype i = 0; i < m_scene.blocks.size(); ++i) {
        const QRectF place = entry(i);
        const QString value = heightText(i);
        const double valueWidth = QFontMetricsF(font()).horizontalAdvance(value) + 2;
        painter.fillRect(QRectF(place.left(), place.center().y() - swatch() / 2, swatch(), swatch()),
                         shade(m_scene.blocks[i].colour));
        painter.setPen(colours().text);
        drawElided(painter, place.adjusted(swatch() + 6, 0, -valueWidth - 8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   QStringLiteral("%1  %2").arg(i + 1).arg(m_scene.blocks[i].name));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, value);
    }
}

} // namespace ui
