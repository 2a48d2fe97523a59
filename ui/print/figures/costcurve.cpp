#include "canvas.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

// Blocks as wide as what they avoid and as high as what that costs.

namespace ui {

namespace {

/// How high blocks are drawn: one that is many times as high as all others would press them flat, and is cut.
double shownHeight(const std::vector<std::optional<double>> &heights, size_t count)
{
    constexpr double farAbove = 4, room = 1.5; // ours
    std::vector<double> sizes;
    for (size_t i = 0; i < count; ++i)
        sizes.push_back(std::abs(heights[i].value_or(0)));
    std::ranges::sort(sizes, std::ranges::greater());
    if (sizes.empty())
        return 0;
    const double second = sizes.size() > 1 ? sizes[1] : 0;
    return second > 0 && sizes[0] > farAbove * second ? room * second : sizes[0];
}

/// The names stand below with the numbers of their blocks, in as many lines as they need.
double namesHeight(const FigureCanvas &canvas)
{
    double height = canvas.line() * 1.5, x = 0;
    for (qsizetype i = 0; i < canvas.figure.categories.size(); ++i) {
        const double width = canvas.widthOf(QString::number(i + 1) + u' ' + canvas.figure.categories[i]) + canvas.line();
        if (x + width > canvas.area.width() && x > 0)
            x = 0, height += canvas.line() * 1.15;
        x += width;
    }
    return height;
}

} // namespace

void paintCostCurve(FigureCanvas &canvas)
{
    const auto &figure = canvas.figure;
    if (figure.series.size() < 2)
        return;
    const auto &widths = figure.series[0].values, &heights = figure.series[1].values;
    const size_t count = std::min(widths.size(), heights.size());
    double total = 0, least = 0, largest = 0;
    for (size_t i = 0; i < count; ++i) {
        total += std::max(0.0, widths[i].value_or(0));
        least = std::min(least, heights[i].value_or(0)), largest = std::max(largest, heights[i].value_or(0));
    }
    if (total <= 0)
        return;
    const double ceiling = shownHeight(heights, count);
    least = std::max(least, -ceiling), largest = std::min(largest, ceiling);
    canvas.axisTitles();
    const double listHeight = namesHeight(canvas);
    double x = 0;
    ValueAxis axis{axisLines(least, largest, 7), {}};
    axis.plot =
        canvas.area.adjusted(axisWidth(canvas, axis.lines), canvas.line(), -canvas.line(), -listHeight - canvas.line() * 1.4);
    paintValueAxis(canvas, axis);
    const AxisLines below = axisLines(0, total, 7);
    const auto across = [&](double value) { return axis.plot.left() + value / total * axis.plot.width(); };
    for (double value = 0; value <= total * 1.0001; value += below.step)
        canvas.muted({across(value) - 1500, axis.plot.bottom() + canvas.line() * 0.25, 3000, canvas.line()},
                     Qt::AlignHCenter | Qt::AlignTop, canvas.number(value, below.decimals));
    double at = 0;
    for (size_t i = 0; i < count; ++i) {
        const double width = std::max(0.0, widths[i].value_or(0)), height = heights[i].value_or(0);
        const double shown = std::clamp(height, -ceiling, ceiling);
        const QRectF block = QRectF(QPointF(across(at), axis.y(0)), QPointF(across(at + width), axis.y(shown))).normalized();
        canvas.painter.fillRect(block, canvas.colourAt(height < 0 ? 5 : 0));
        QPainterPath path;
        path.addRect(block);
        canvas.hatch(path, height < 0 ? 1 : 0);
        canvas.painter.setPen(QPen(canvas.palette.base, 10));
        canvas.painter.setBrush(Qt::NoBrush);
        canvas.painter.drawRect(block);
        const double y = height < 0 ? block.bottom() : block.top() - canvas.line();
        const QString label = QString::number(i + 1) + // a block that is cut says how high it is
                              (shown == height ? QString() : QStringLiteral(" (") + canvas.shortNumber(height) + u')');
        const double half = canvas.widthOf(label) / 2 + canvas.line() / 4;
        const double middle = std::max(block.center().x(), axis.plot.left() + half);
        canvas.text({middle - half, y, 2 * half, canvas.line()}, Qt::AlignCenter, label);
        at += width;
    }
    x = canvas.area.left();
    double y = axis.plot.bottom() + canvas.line() * 1.6;
    for (qsizetype i = 0; i < figure.categories.size(); ++i) {
        const QString name = QString::number(i + 1) + u' ' + figure.categories[i];
        const double width = canvas.widthOf(name) + canvas.line();
        if (x + width > canvas.area.right() && x > canvas.area.left())
            x = canvas.area.left(), y += canvas.line() * 1.15;
        canvas.muted({x, y, width, canvas.line()}, Qt::AlignLeft | Qt::AlignVCenter, name);
        x += width;
    }
}

} // namespace ui
