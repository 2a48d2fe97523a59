#include "canvas.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

// Columns stacked over categories with lines on a second axis, and the bridge from one column to another.

namespace ui {

namespace {

/// The plot between the axes, the names of the categories below it.
class ColumnsPlot
{
public:
    ColumnsPlot(FigureCanvas &canvas, const AxisLines &left, const std::optional<AxisLines> &right) : m_canvas(canvas)
    {
        const QRectF &area = canvas.area;
        m_slots = double(std::max<qsizetype>(1, canvas.figure.categories.size()));
        const double before = axisWidth(canvas, left), after = right ? axisWidth(canvas, *right) : 0;
        const double slot = (area.width() - before - after) / m_slots;
        double lines = 1, widest = 0;
        for (const QString &name : canvas.figure.categories) {
            lines = std::max(lines, canvas.linesOf(name, slot * 0.92));
            widest = std::max(widest, canvas.widthOf(name));
        }
        if (m_slots > 14) { // years: one name for several columns
            m_step = size_t(std::ceil(widest * 1.25 / slot));
            lines = 1;
        }
        const double below = canvas.line() * (std::min(lines, 3.0) + 0.4);
        axis = {left, area.adjusted(before, canvas.line() / 2, -after, -below)};
        if (right)
            second = ValueAxis{*right, axis.plot};
    }

    QRectF slot(size_t i) const
    {
        const double width = axis.plot.width() / m_slots;
        return {axis.plot.left() + width * double(i), axis.plot.top(), width, axis.plot.height()};
    }
    void paintAxes()
    {
        paintValueAxis(m_canvas, axis);
        if (second)
            paintValueAxis(m_canvas, *second, true);
        for (size_t i = 0; i < size_t(m_canvas.figure.categories.size()); i += m_step) {
            const QRectF at = slot(i);
            const double width = m_step > 1 ? m_canvas.line() * 6 : at.width() * 0.92;
            const double half = std::min(width, m_canvas.widthOf(m_canvas.figure.categories[qsizetype(i)])) / 2;
            const double middle = std::min(at.center().x(), m_canvas.area.right() - half); // none is cut
            m_canvas.text({middle - width / 2, axis.plot.bottom() + m_canvas.line() * 0.3, width, m_canvas.line() * 3},
                          Qt::AlignHCenter | Qt::AlignTop, m_canvas.figure.categories[qsizetype(i)]);
        }
    }

    ValueAxis axis;
    std::optional<ValueAxis> second;

private:
    FigureCanvas &m_canvas;
    double m_slots = 1;
    size_t m_step = 1; ///< every so many names are written
};

void paintLine(FigureCanvas &canvas, const ColumnsPlot &plot, size_t series)
{
    const core::FigureSeries &each = canvas.figure.series[series];
    const ValueAxis &axis = each.onSecondAxis && plot.second ? *plot.second : plot.axis;
    const int decimals = FigureCanvas::commonDecimals(each);
    constexpr size_t most = 10; // numbers beside each other
    std::optional<QPointF> last;
    for (size_t i = 0; i < each.values.size(); ++i) {
        if (!each.values[i]) {
            last.reset();
            continue;
        }
        const QPointF at(plot.slot(i).center().x(), axis.y(*each.values[i]));
        canvas.painter.setPen(canvas.linePen(series));
        if (last)
            canvas.painter.drawLine(*last, at);
        canvas.painter.setBrush(canvas.palette.base);
        canvas.painter.setPen(QPen(canvas.linePen(series).color(), 24));
        canvas.painter.drawEllipse(at, 40, 40);
        last = at;
    }
    for (size_t i = 0; i < each.values.size() && each.values.size() <= most; ++i)
        if (each.values[i])
            canvas.pointNumber({plot.slot(i).center().x(), axis.y(*each.values[i])}, canvas.number(*each.values[i], decimals));
}

} // namespace

void paintColumns(FigureCanvas &canvas)
{
    const auto &series = canvas.figure.series;
    const size_t count = size_t(canvas.figure.categories.size());
    double least = 0, largest = canvas.figure.limit.value_or(0), leastSecond = 0, largestSecond = 0;
    bool hasSecond = false;
    for (size_t i = 0; i < count; ++i) {
        double up = 0, down = 0;
        for (const core::FigureSeries &each : series) {
            const double value = valueAt(each, i);
            if (each.onSecondAxis) {
                leastSecond = std::min(leastSecond, value), largestSecond = std::max(largestSecond, value);
                hasSecond = true;
            } else if (each.isLine)
                least = std::min(least, value), largest = std::max(largest, value);
            else
                (value < 0 ? down : up) += value;
        }
        least = std::min(least, down), largest = std::max(largest, up);
    }
    canvas.legend([&series](size_t i) { return series[i].isLine; });
    canvas.axisTitles();
    const std::optional<AxisLines> right =
        hasSecond ? std::optional(axisLines(leastSecond, largestSecond * 1.15, 7)) : std::nullopt;
    ColumnsPlot plot(canvas, axisLines(least, largest, 7), right);
    plot.paintAxes();
    for (size_t i = 0; i < count; ++i) {
        const QRectF slot = plot.slot(i);
        const double width = std::min(slot.width() * 0.6, canvas.line() * 5), x = slot.center().x() - width / 2;
        double up = 0, down = 0;
        for (size_t j = 0; j < series.size(); ++j) {
            const double value = valueAt(series[j], i);
            if (series[j].isLine || value == 0)
                continue;
            double &base = value < 0 ? down : up;
            canvas.piece({QPointF(x, plot.axis.y(base)), QPointF(x + width, plot.axis.y(base + value))}, j);
            base += value;
        }
    }
    if (canvas.figure.limit)
        canvas.limitAt(plot.axis.y(*canvas.figure.limit), plot.axis.plot);
    for (size_t j = 0; j < series.size(); ++j)
        if (series[j].isLine)
            paintLine(canvas, plot, j);
}

void paintBridge(FigureCanvas &canvas)
{
    if (canvas.figure.series.empty())
        return;
    const core::FigureSeries &changes = canvas.figure.series.front();
    const size_t count = size_t(canvas.figure.categories.size());
    double at = 0, least = 0, largest = 0;
    std::vector<std::pair<double, double>> pieces;
    for (size_t i = 0; i < count; ++i) {
        const double value = valueAt(changes, i);
        const bool isWhole = i == 0 || i + 1 == count;
        pieces.emplace_back(isWhole ? 0 : at, isWhole ? value : at + value);
        at = pieces.back().second;
        least = std::min(least, at), largest = std::max(largest, at);
    }
    canvas.axisTitles();
    ColumnsPlot plot(canvas, axisLines(least, largest * 1.05, 7), {});
    plot.paintAxes();
    const int decimals = FigureCanvas::commonDecimals(changes.values);
    for (size_t i = 0; i < count; ++i) {
        const QRectF slot = plot.slot(i);
        const double width = std::min(slot.width() * 0.62, canvas.line() * 5), x = slot.center().x() - width / 2;
        const bool isWhole = i == 0 || i + 1 == count, isDown = pieces[i].second < pieces[i].first;
        const double top = plot.axis.y(std::max(pieces[i].first, pieces[i].second));
        const QRectF box(QPointF(x, plot.axis.y(pieces[i].first)), QPointF(x + width, plot.axis.y(pieces[i].second)));
        canvas.painter.fillRect(box.normalized(), isWhole  ? canvas.palette.muted
                                                  : isDown ? canvas.colourAt(5)
                                                           : canvas.colourAt(2));
        QPainterPath path;
        path.addRect(box.normalized());
        canvas.hatch(path, isWhole ? 0 : isDown ? 1 : 2);
        const double value = valueAt(changes, i);
        const QString label = (isWhole || value <= 0 ? QString() : QStringLiteral("+")) + canvas.number(value, decimals);
        canvas.text({x - width, top - canvas.line() * 1.15, 3 * width, canvas.line()}, Qt::AlignHCenter | Qt::AlignVCenter,
                    label);
        if (i + 1 < count) {
            canvas.painter.setPen(QPen(canvas.palette.frame, 10));
            const double y = plot.axis.y(pieces[i].second);
            canvas.painter.drawLine(QPointF(x, y), QPointF(plot.slot(i + 1).center().x(), y));
        }
    }
}

} // namespace ui
