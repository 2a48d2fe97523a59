#include "hoursplot.h"

#include <qcustomplot.h>

#include <QMouseEvent>
#include <QPicture>

#include <algorithm>

namespace ui {

using core::Figure;
using core::FigureKind;

namespace {

constexpr double gapToLegend = 16, gapOfTexts = 6, gapOfNames = 8;

} // namespace

HoursPlot::HoursPlot(QWidget *parent) : Picture(parent) {}

HoursPlot::~HoursPlot() = default;

void HoursPlot::show(const HoursScene &scene, const Palette &palette)
{
    m_scene = scene;
    m_step = -1;
    measure();
    changed(scene.name, scene.empty, palette);
}

void HoursPlot::showStep(qsizetype step)
{
    if (m_step == step)
        return;
    m_step = step;
    update();
}

/// Lines first: they stand on top of the stacks in the legend too.
QList<const HoursSeries *> HoursPlot::all() const
{
    QList<const HoursSeries *> series;
    for (const HoursSeries &line : m_scene.lines)
        series << &line;
    for (auto stack = m_scene.stacks.rbegin(); stack != m_scene.stacks.rend(); ++stack)
        series << &*stack;
    return series;
}

qsizetype HoursPlot::steps() const
{
    const auto series = all();
    return series.isEmpty() ? 0 : qsizetype(series.front()->values.size());
}

void HoursPlot::measure()
{
    double least = 0, largest = 0, onRight = 0;
    m_hasRight = false;
    for (qsizetype step = 0; step < steps(); ++step) {
        double sum = 0;
        for (const HoursSeries &series : m_scene.stacks)
            sum += isHiddenSeries(series.name) ? 0 : series.values[size_t(step)];
        largest = std::max(largest, sum);
        for (const HoursSeries &series : m_scene.lines) {
            if (isHiddenSeries(series.name))
                continue;
            const double value = series.values[size_t(step)];
            if (!series.unit.isEmpty()) {
                m_hasRight = true;
                onRight = std::max(onRight, value);
                continue;
            }
            least = std::min(least, value);
            largest = std::max(largest, value);
        }
    }
    m_axis = axisLines(least, largest);
    m_right = axisLines(0, onRight);
    layOut();
}

// ---- places

/// Texts are measured once a scene: a plot has hundreds of places.
void HoursPlot::layOut()
{
    const QFontMetricsF metrics(font());
    double names = 0;
    for (const HoursSeries *series : all())
        names = std::max(names, metrics.horizontalAdvance(series->name) +
                                    (series->sum.isEmpty() ? 0 : gapOfNames + metrics.horizontalAdvance(series->sum)));
    m_legend = metrics.ascent() + gapOfNames + names;
    const double left = widthOfLabels(m_axis) + gapOfTexts, top = metrics.height() / 2;
    const double right = m_legend + gapToLegend + (m_hasRight ? widthOfLabels(m_right) + gapOfTexts : 0);
    m_plot = {left, top, std::max(1.0, width() - right - left), std::max(1.0, height() - top - metrics.height() - 6)};
    m_drawn = {};
}

double HoursPlot::widthOfLabels(const AxisLines &axis) const
{
    const QFontMetricsF metrics(font());
    double widest = 0;
    for (double line = axis.least; line <= axis.largest + axis.step / 2; line += axis.step)
        widest = std::max(widest, metrics.horizontalAdvance(m_scene.format.fixed(line, axis.decimals)));
    return widest;
}

void HoursPlot::resizeEvent(QResizeEvent *event)
{
    Picture::resizeEvent(event);
    layOut();
}

void HoursPlot::changeEvent(QEvent *event)
{
    Picture::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

/// As high as the legend.
QSize HoursPlot::minimumSizeHint() const
{
    return {180, std::max(120, int(m_scene.lines.size() + m_scene.stacks.size()) * (lineHeight() + 4))};
}

QRectF HoursPlot::entryRect(qsizetype entry) const
{
    const double row = lineHeight() + 4;
    return {width() - m_legend, double(entry) * row, m_legend, row};
}

double HoursPlot::xOf(double step) const
{
    return m_plot.left() + m_plot.width() * step / double(std::max<qsizetype>(1, m_scene.stepped ? steps() : steps() - 1));
}

double HoursPlot::yOf(double value, const AxisLines &axis) const
{
    return m_plot.bottom() - m_plot.height() * (value - axis.least) / (axis.largest - axis.least);
}

qsizetype HoursPlot::stepAt(const QPointF &position) const
{
    if (isEmpty() || position.x() < m_plot.left() || position.x() >= m_plot.right() || position.y() > m_plot.bottom())
        return -1;
    const double share = (position.x() - m_plot.left()) / m_plot.width();
    const double at = m_scene.stepped ? share * double(steps()) : share * double(steps() - 1) + 0.5;
    return std::clamp<qsizetype>(qsizetype(at), 0, steps() - 1);
}

// ---- texts

QString HoursPlot::tip(qsizetype step) const
{
    QString rows;
    for (const HoursSeries *series : all())
        if (!isHiddenSeries(series->name))
            rows += tipRow(series->name, m_scene.format.fixed(series->values[size_t(step)], 1) + u' ' + unitOf(*series), false);
    return QStringLiteral("<b>%1</b><table>%2</table>").arg(m_scene.headOf(step).toHtmlEscaped(), rows);
}

QString HoursPlot::tipAt(const QPointF &position) const
{
    const qsizetype step = stepAt(position);
    return step < 0 ? Picture::tipAt(position) : tip(step);
}

QString HoursPlot::summary() const
{
    QStringList texts;
    for (const HoursSeries *series : all())
        if (!series->values.empty()) {
            const auto [least, largest] = std::ranges::minmax_element(series->values);
            texts << tr("%1 from %2 to %3 %4")
                         .arg(series->name, m_scene.format.fixed(*least, 1), m_scene.format.fixed(*largest, 1), unitOf(*series));
        }
    return texts.join(QStringLiteral("; "));
}

Figure HoursPlot::figureAt(qsizetype step) const
{
    return m_scene.figureOf ? m_scene.figureOf(step) : Figure();
}

/// Without the texts of all parts: the mouse asks for each pixel.
qsizetype HoursPlot::partAt(const QPointF &position) const
{
    if (const qsizetype step = stepAt(position); step >= 0)
        return step;
    for (qsizetype entry = 0; entry < m_scene.lines.size() + m_scene.stacks.size(); ++entry)
        if (entryRect(entry).contains(position))
            return isEmpty() ? -1 : steps() + entry;
    return -1;
}

bool HoursPlot::answers(qsizetype part) const
{
    return part >= steps() || figureAt(part).kind != FigureKind::None;
}

/// The steps from left to right, then the legend.
QList<Picture::Part> HoursPlot::parts() const
{
    QList<Part> found;
    if (isEmpty())
        return found;
    const auto series = all();
    const double width = m_plot.width() / double(steps()), before = m_scene.stepped ? 0 : width / 2;
    for (qsizetype step = 0; step < steps(); ++step) {
        QStringList values{m_scene.headOf(step)};
        for (const HoursSeries *each : series)
            values
                << QStringLiteral("%1 %2 %3").arg(each->name, m_scene.format.fixed(each->values[size_t(step)], 1), unitOf(*each));
        found.append({QRectF(xOf(double(step)) - before, m_plot.top(), width, m_plot.height()),
                      values.join(QStringLiteral(", ")),
                      figureAt(step),
                      tip(step),
                      {},
                      0,
                      int(step)});
    }
    for (qsizetype i = 0; i < series.size(); ++i) {
        Part entry = entryPart(entryRect(i), series[i]->name, {});
        entry.figure = series[i]->figure; // Enter explains the whole
        entry.line = 1;
        entry.rank = int(i);
        found.append(entry);
    }
    return found;
}

ChartTable HoursPlot::table() const
{
    ChartTable table{{m_scene.name}, {}};
    for (const HoursSeries *series : all())
        table.head << QStringLiteral("%1 (%2)").arg(series->name, unitOf(*series));
    for (qsizetype step = 0; step < steps(); ++step) {
        QStringList row{m_scene.headOf(step)};
        for (const HoursSeries *series : all())
            row << Format::plain(series->values[size_t(step)]);
        table.rows.append(row);
    }
    return table;
}

// ---- painting

QCPGraph *HoursPlot::addGraph(QCustomPlot &chart, const QList<double> &values) const
{
    QList<double> keys;
    for (qsizetype i = 0; i < values.size(); ++i)
        keys.append(double(i));
    QCPGraph *graph = chart.addGraph();
    graph->setLineStyle(m_scene.stepped ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
    graph->setAntialiased(!m_scene.stepped);
    graph->setAntialiasedFill(false);
    graph->setData(keys, values, true);
    return graph;
}

/// The stacks from the bottom up.
void HoursPlot::addStacks(QCustomPlot &chart) const
{
    QList<double> sums(steps() + (m_scene.stepped ? 1 : 0), 0); // the last step has an end of its own
    QCPGraph *below = nullptr;
    for (qsizetype stack = 0; stack < m_scene.stacks.size(); ++stack) {
        const HoursSeries &series = m_scene.stacks[stack];
        if (isHiddenSeries(series.name))
            continue;
        for (qsizetype i = 0; i < sums.size(); ++i)
            sums[i] += series.values[size_t(std::min(i, steps() - 1))];
        QCPGraph *graph = addGraph(chart, sums);
        graph->setPen(Qt::NoPen);
        graph->setBrush(shade(series.colour));
        graph->setChannelFillGraph(below);
        below = graph;
    }
}

/// Graphs and lines by QCustomPlot; texts are ours, so that all charts look alike.
void HoursPlot::prepare(QCustomPlot &chart) const
{
    const QRectF &area = m_plot;
    chart.clearGraphs();
    chart.setAutoAddPlottableToLegend(false);
    chart.setBackground(Qt::NoBrush);
    QCPAxisRect *rect = chart.axisRect();
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins(QMargins(int(area.left()), int(area.top()), int(width() - area.right()), int(height() - area.bottom())));
    const double last = double(m_scene.stepped ? steps() : steps() - 1);
    chart.xAxis->setRange(0, std::max(1.0, last));
    chart.yAxis->setRange(m_axis.least, m_axis.largest);
    chart.yAxis2->setRange(m_right.least, m_right.largest);
    QSharedPointer<QCPAxisTickerFixed> lines(new QCPAxisTickerFixed);
    lines->setTickStep(m_axis.step);
    chart.yAxis->setTicker(lines);
    chart.yAxis->grid()->setPen(QPen(colours().line, 1));
    chart.yAxis->grid()->setZeroLinePen(QPen(colours().frame, 1));
    chart.xAxis->grid()->setVisible(false);
    for (QCPAxis *axis : {chart.xAxis, chart.yAxis}) {
        axis->setTickLabels(false);
        axis->setTicks(axis == chart.yAxis);
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
        axis->setBasePen(axis == chart.xAxis ? QPen(colours().frame, 1) : Qt::NoPen);
    }
    addStacks(chart);
    for (const HoursSeries &series : m_scene.lines) {
        if (isHiddenSeries(series.name))
            continue;
        QList<double> values(series.values.begin(), series.values.end());
        if (m_scene.stepped)
            values.append(values.last());
        QCPGraph *graph = addGraph(chart, values);
        graph->setPen(QPen(shade(series.colour), 1.6, series.unit.isEmpty() ? Qt::SolidLine : Qt::DashLine));
        if (!series.unit.isEmpty())
            graph->setValueAxis(chart.yAxis2);
    }
}

/// On the screen as pixels that stay while the graphs do; elsewhere as lines, whatever the painter makes of them.
void HoursPlot::paintGraphs(QPainter &painter)
{
    const double ratio = devicePixelRatioF();
    if (isOnScreen() && !m_drawn.isNull() && m_drawn.devicePixelRatio() == ratio)
        return painter.drawPixmap(0, 0, m_drawn);
    if (!m_chart)
        m_chart = std::make_unique<QCustomPlot>();
    m_chart->resize(size());
    prepare(*m_chart);
    if (isOnScreen()) {
        m_drawn = QPixmap((QSizeF(size()) * ratio).toSize());
        m_drawn.setDevicePixelRatio(ratio);
        m_drawn.fill(Qt::transparent);
        QCPPainter into(&m_drawn);
        into.setMode(QCPPainter::pmNoCaching);
        m_chart->toPainter(&into, width(), height());
        into.end();
        return painter.drawPixmap(0, 0, m_drawn);
    }
    QPicture drawn;
    {
        QCPPainter into(&drawn);
        into.setMode(QCPPainter::pmVectorized);
        into.setMode(QCPPainter::pmNoCaching);
        m_chart->toPainter(&into, width(), height());
    }
    painter.save();
    painter.drawPicture(0, 0, drawn);
    painter.restore();
}

void HoursPlot::paintPicture(QPainter &painter)
{
    paintGraphs(painter);
    paintTicks(painter);
    paintLegend(painter);
    if (!isOnScreen() || m_step < 0)
        return;
    const QRectF &area = m_plot;
    const double at = std::round(xOf(double(m_step) + (m_scene.stepped ? 0.5 : 0))) + 0.5;
    painter.setPen(QPen(colours().text, 1, Qt::DashLine));
    painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()));
}

/// The numbers of an axis in a column beside the plot.
void HoursPlot::paintLabels(QPainter &painter, const AxisLines &axis, const QRectF &column, Qt::Alignment alignment) const
{
    const int lines = qRound((axis.largest - axis.least) / axis.step);
    for (int i = 0; i <= lines; ++i) {
        const double value = axis.least + i * axis.step;
        painter.drawText(QRectF(column.left(), yOf(value, axis) - 20, column.width(), 40), alignment | Qt::AlignVCenter,
                         m_scene.format.fixed(std::abs(value) < axis.step / 2 ? 0 : value, axis.decimals));
    }
}

void HoursPlot::paintTicks(QPainter &painter) const
{
    const QRectF &area = m_plot;
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colours().muted);
    paintLabels(painter, m_axis, {0, 0, area.left() - gapOfTexts, 0}, Qt::AlignRight);
    if (m_hasRight)
        paintLabels(painter, m_right, {area.right() + gapOfTexts, 0, widthOfLabels(m_right), 0}, Qt::AlignLeft);
    double taken = -1e9;
    for (qsizetype i = 0; i < m_scene.ticks.size(); ++i) {
        const auto &[step, text] = m_scene.ticks[i];
        const double from = xOf(step), to = i + 1 < m_scene.ticks.size() ? xOf(m_scene.ticks[i + 1].first) : area.right();
        painter.drawLine(QPointF(from, area.bottom()), QPointF(from, area.bottom() + 4));
        const double width = metrics.horizontalAdvance(text);
        const double middle = m_scene.ticksBetween ? (from + to) / 2 : from;
        if (middle - width / 2 < taken)
            continue; // no room beside the one before
        painter.drawText(QRectF(middle - width, area.bottom() + 4, 2 * width, metrics.height()), Qt::AlignCenter, text);
        taken = middle + width / 2 + gapOfTexts;
    }
}

void HoursPlot::paintLegend(QPainter &painter) const
{
    const auto series = all();
    const double side = QFontMetricsF(painter.font()).ascent() - 1;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const QRectF entry = entryRect(i);
        const bool isLine = i < m_scene.lines.size(), hidden = isHiddenSeries(series[i]->name);
        const QRectF swatch(entry.left(), entry.center().y() - side / 2, side, side);
        if (isLine && !hidden)
            painter.fillRect(QRectF(swatch.left(), swatch.center().y() - 1, side, 2), shade(series[i]->colour));
        else
            paintSwatch(painter, swatch, series[i]->colour, {}, hidden);
        paintEntry(painter, entry.adjusted(side + gapOfNames, 0, 0, 0), series[i]->name, hidden, colours().text);
        painter.setPen(hidden ? colours().muted : colours().text);
        painter.drawText(entry, Qt::AlignRight | Qt::AlignVCenter, series[i]->sum);
    }
}

void HoursPlot::mouseMoveEvent(QMouseEvent *event)
{
    Picture::mouseMoveEvent(event);
    Q_EMIT stepPointed(stepAt(event->position()));
}

void HoursPlot::leaveEvent(QEvent *event)
{
    Picture::leaveEvent(event);
    Q_EMIT stepPointed(-1);
}

} // namespace ui
