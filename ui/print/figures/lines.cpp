#include "canvas.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

// Lines over years, and areas over hours.

namespace ui {

namespace {

/// A plot over positions.
struct PositionsPlot {
    ValueAxis axis;
    double first = 0, last = 1;

    double x(double position) const
    {
        return axis.plot.left() + (last > first ? (position - first) / (last - first) : 0.5) * axis.plot.width();
    }
};

PositionsPlot plotOf(FigureCanvas &canvas, const AxisLines &lines, double inset)
{
    PositionsPlot plot;
    const auto &positions = canvas.figure.positions;
    if (!positions.empty()) {
        const auto [least, largest] = std::ranges::minmax(positions);
        plot.first = least, plot.last = largest;
    }
    plot.axis = {lines, canvas.area.adjusted(axisWidth(canvas, lines) + inset, canvas.line() / 2, -inset, -canvas.line() * 1.3)};
    ValueAxis wide = plot.axis;
    wide.plot.adjust(-inset, 0, inset, 0);
    paintValueAxis(canvas, wide);
    return plot;
}

/// Numbers below the plot: every position where there are few, else round steps.
void paintPositions(FigureCanvas &canvas, const PositionsPlot &plot)
{
    const auto label = [&](double position) {
        canvas.muted({plot.x(position) - 1000, plot.axis.plot.bottom() + canvas.line() * 0.25, 2000, canvas.line()},
                     Qt::AlignHCenter | Qt::AlignTop, QString::number(position, 'g', 10));
    };
    if (canvas.figure.positions.size() <= 12) {
        for (const double position : canvas.figure.positions)
            label(position);
        return;
    }
    const double span = plot.last - plot.first;
    const double step = span > 100 ? 24 * std::ceil(span / 24 / 8) : std::max(1.0, std::round(span / 8));
    for (double position = plot.first; position <= plot.last; position += step)
        label(position);
}

void paintCurve(FigureCanvas &canvas, const PositionsPlot &plot, size_t series, bool hasMarks)
{
    const auto &values = canvas.figure.series[series].values;
    QPolygonF part;
    const auto flush = [&] {
        canvas.painter.setPen(canvas.linePen(series));
        canvas.painter.setBrush(Qt::NoBrush);
        canvas.painter.drawPolyline(part);
        part.clear();
    };
    for (size_t i = 0; i < values.size() && i < canvas.figure.positions.size(); ++i) {
        if (values[i])
            part << QPointF(plot.x(canvas.figure.positions[i]), plot.axis.y(*values[i]));
        else
            flush();
    }
    flush();
    if (!hasMarks)
        return;
    for (size_t i = 0; i < values.size() && i < canvas.figure.positions.size(); ++i)
        if (values[i]) {
            const QPointF at(plot.x(canvas.figure.positions[i]), plot.axis.y(*values[i]));
            canvas.painter.setPen(QPen(canvas.linePen(series).color(), 24));
            canvas.painter.setBrush(canvas.palette.base);
            if (series % 2)
                canvas.painter.drawRect(QRectF(at.x() - 36, at.y() - 36, 72, 72));
            else
                canvas.painter.drawEllipse(at, 42, 42);
            canvas.muted({at.x() - 1000, at.y() - canvas.line() * 1.35, 2000, canvas.line()}, Qt::AlignHCenter | Qt::AlignVCenter,
                         canvas.shortNumber(*values[i]));
        }
}

} // namespace

void paintLines(FigureCanvas &canvas)
{
    double least = 0, largest = canvas.figure.limit.value_or(0);
    for (const core::FigureSeries &each : canvas.figure.series)
        for (const auto &value : each.values)
            least = std::min(least, value.value_or(0)), largest = std::max(largest, value.value_or(0));
    canvas.legend([](size_t) { return true; });
    canvas.axisTitles();
    const PositionsPlot plot = plotOf(canvas, axisLines(least, largest * 1.06, 7), canvas.line() * 1.5);
    paintPositions(canvas, plot);
    if (canvas.figure.limit)
        canvas.limitAt(plot.axis.y(*canvas.figure.limit), plot.axis.plot);
    for (size_t i = 0; i < canvas.figure.series.size(); ++i)
        paintCurve(canvas, plot, i, canvas.figure.positions.size() <= 12);
}

void paintAreas(FigureCanvas &canvas)
{
    const auto &figure = canvas.figure;
    const size_t count = figure.positions.size();
    double largest = 0, least = 0;
    std::vector<double> base(count, 0);
    for (size_t i = 0; i < count; ++i) {
        double sum = 0;
        for (const core::FigureSeries &each : figure.series) {
            const double value = i < each.values.size() ? each.values[i].value_or(0) : 0;
            if (each.isLine)
                largest = std::max(largest, value), least = std::min(least, value);
            else
                sum += std::max(0.0, value);
        }
        largest = std::max(largest, sum);
    }
    canvas.legend([&figure](size_t i) { return figure.series[i].isLine; });
    canvas.axisTitles();
    const PositionsPlot plot = plotOf(canvas, axisLines(least, largest, 7), 0);
    paintPositions(canvas, plot);
    for (size_t j = 0; j < figure.series.size(); ++j) {
        if (figure.series[j].isLine)
            continue;
        QPolygonF outline, below;
        for (size_t i = 0; i < count; ++i) {
            const double value = i < figure.series[j].values.size() ? std::max(0.0, figure.series[j].values[i].value_or(0)) : 0;
            below.prepend(QPointF(plot.x(figure.positions[i]), plot.axis.y(base[i])));
            base[i] += value;
            outline << QPointF(plot.x(figure.positions[i]), plot.axis.y(base[i]));
        }
        QPainterPath path;
        path.addPolygon(outline + below);
        path.closeSubpath();
        canvas.painter.fillPath(path, canvas.colour(j));
        canvas.hatch(path, j);
    }
    for (size_t j = 0; j < figure.series.size(); ++j)
        if (figure.series[j].isLine)
            paintCurve(canvas, plot, j, false);
}

} // namespace ui
