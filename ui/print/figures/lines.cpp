#include "canvas.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

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

PositionsPlot plotOf(FigureCanvas &canvas, const QRectF &area, const AxisLines &lines, double inset, double after = 0)
{
    PositionsPlot plot;
    const auto &positions = canvas.figure.positions;
    if (!positions.empty()) {
        const auto [least, largest] = std::ranges::minmax(positions);
        plot.first = least, plot.last = largest;
    }
    plot.axis = {lines, area.adjusted(canvas.line() * 3.5 + inset, canvas.line() / 2, -inset - after, -canvas.line() * 1.3)};
    ValueAxis wide = plot.axis;
    wide.plot.adjust(-inset, 0, inset, 0);
    paintValueAxis(canvas, wide);
    return plot;
}

/// The axis that holds the values of some of the series.
AxisLines linesOf(const FigureCanvas &canvas, bool ofSecond, double more, bool linesOnly = false, int most = 7)
{
    double least = 0, largest = more;
    for (const core::FigureSeries &each : canvas.figure.series)
        if (each.onSecondAxis == ofSecond && (each.isLine || !linesOnly))
            for (const auto &value : each.values)
                least = std::min(least, value.value_or(0)), largest = std::max(largest, value.value_or(0));
    return axisLines(least, largest * 1.06, most);
}

/// Numbers below the plot: every position where there are few, else round steps.
void paintPositions(FigureCanvas &canvas, const PositionsPlot &plot)
{
    const auto label = [&](double position) {
        canvas.muted({plot.x(position) - 1000, plot.axis.plot.bottom() + canvas.line() * 0.25, 2000, canvas.line()},
                     Qt::AlignHCenter | Qt::AlignTop, QString::number(position, 'g', 10));
    };
    if (canvas.figure.positions.size() <= 12) {
        double free = std::numeric_limits<double>::lowest(); // no name lies over another
        for (const double position : canvas.figure.positions) {
            const double half = canvas.widthOf(QString::number(position, 'g', 10)) / 2 + canvas.line() * 0.2;
            if (plot.x(position) - half < free)
                continue;
            label(position);
            free = plot.x(position) + half;
        }
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
    const int decimals = FigureCanvas::commonDecimals(canvas.figure.series[series]);
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
                         canvas.number(*values[i], decimals));
        }
}

} // namespace

void paintLines(FigureCanvas &canvas)
{
    const auto &figure = canvas.figure;
    const auto isSecond = [](const core::FigureSeries &each) { return each.onSecondAxis; };
    const bool hasSecond = std::ranges::any_of(figure.series, isSecond); // stands below, with the limit
    const bool hasMarks = figure.positions.size() <= 12;
    const double limit = figure.limit.value_or(0), inset = canvas.line() * 1.5;
    canvas.legend([](size_t) { return true; });
    canvas.axisTitles();
    QRectF upper = canvas.area, lower = canvas.area;
    if (hasSecond) {
        upper.setBottom(upper.top() + upper.height() * 0.58);
        lower.setTop(upper.bottom());
    }
    const auto paintPart = [&](const QRectF &area, bool ofSecond) {
        const bool hasLimit = figure.limit && ofSecond == hasSecond;
        const int most = std::clamp(int(area.height() / (canvas.line() * 2)), 2, 7); // numbers that do not touch
        const PositionsPlot plot = plotOf(canvas, area, linesOf(canvas, ofSecond, hasLimit ? limit : 0, false, most), inset);
        paintPositions(canvas, plot);
        if (hasLimit)
            canvas.limitAt(plot.axis.y(limit), plot.axis.plot);
        for (size_t i = 0; i < figure.series.size(); ++i)
            if (figure.series[i].onSecondAxis == ofSecond)
                paintCurve(canvas, plot, i, hasMarks);
    };
    paintPart(upper, false);
    if (hasSecond)
        paintPart(lower, true);
}

namespace {

/// Puts the areas one upon the other.
void paintStack(FigureCanvas &canvas, const PositionsPlot &plot)
{
    const auto &figure = canvas.figure;
    std::vector<double> base(figure.positions.size(), 0);
    for (size_t j = 0; j < figure.series.size(); ++j) {
        if (figure.series[j].isLine)
            continue;
        QPolygonF outline, below;
        for (size_t i = 0; i < base.size(); ++i) {
            const double value = i < figure.series[j].values.size() ? std::max(0.0, figure.series[j].values[i].value_or(0)) : 0;
            below.append(QPointF(plot.x(figure.positions[i]), plot.axis.y(base[i])));
            base[i] += value;
            outline << QPointF(plot.x(figure.positions[i]), plot.axis.y(base[i]));
        }
        std::ranges::reverse(below);
        QPainterPath path;
        path.addPolygon(outline + below);
        path.closeSubpath();
        canvas.painter.fillPath(path, canvas.colour(j));
        canvas.hatch(path, j);
    }
}

} // namespace

void paintAreas(FigureCanvas &canvas)
{
    const auto &figure = canvas.figure;
    double largest = 0;
    for (size_t i = 0; i < figure.positions.size(); ++i) {
        double sum = 0;
        for (const core::FigureSeries &each : figure.series)
            if (!each.isLine && i < each.values.size())
                sum += std::max(0.0, each.values[i].value_or(0));
        largest = std::max(largest, sum);
    }
    const bool hasSecond = std::ranges::any_of(figure.series, [](const core::FigureSeries &each) { return each.onSecondAxis; });
    const AxisLines second = linesOf(canvas, true, 0);
    canvas.legend([&figure](size_t i) { return figure.series[i].isLine; });
    canvas.axisTitles();
    const PositionsPlot plot = plotOf(canvas, canvas.area, linesOf(canvas, false, largest, true), 0,
                                      hasSecond ? axisWidth(canvas, second) : canvas.line());
    PositionsPlot other = plot;
    other.axis.lines = second;
    if (hasSecond)
        paintValueAxis(canvas, other.axis, true);
    paintPositions(canvas, plot);
    paintStack(canvas, plot);
    for (size_t j = 0; j < figure.series.size(); ++j)
        if (figure.series[j].isLine)
            paintCurve(canvas, figure.series[j].onSecondAxis ? other : plot, j, false);
}

} // namespace ui
