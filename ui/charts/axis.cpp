#include "axis.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

AxisLines axisLines(double least, double largest, int lines)
{
    least = std::min(0.0, least);
    largest = std::max(0.0, largest);
    if (!std::isfinite(largest - least) || largest == least)
        return {};
    constexpr double tolerance = 1e-9; // a value on a line needs no further one
    const int power = int(std::floor(std::log10((largest - least) / (lines - 1))));
    for (int decade = power; decade <= power + 2; ++decade)
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double step = factor * std::pow(10, decade);
            const double above = std::ceil(largest / step - tolerance), below = std::ceil(-least / step - tolerance);
            if (above + below + 1 <= lines)
                return {-below * step, above * step, step, std::max(0, -decade)};
        }
    return {least, largest, largest - least, 0};
}

static bool isZeroOf(const AxisLines &axis, double value)
{
    return std::abs(value) < axis.step / 2;
}

QString axisNumber(const AxisLines &axis, double value, const Format &format)
{
    const bool isZero = isZeroOf(axis, value);
    return format.fixed(isZero ? 0 : value, isZero ? 0 : axis.decimals);
}

void paintLevels(QPainter &painter, const QRectF &area, const AxisLines &axis, const Format &format, const Palette &palette,
                 const std::function<double(double)> &y)
{
    for (int i = 0; i <= qRound((axis.largest - axis.least) / axis.step); ++i) {
        const double value = axis.least + i * axis.step, at = std::round(y(value)) + 0.5;
        painter.setPen(QPen(isZeroOf(axis, value) ? palette.frame : palette.line, 1));
        painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
        painter.setPen(palette.muted);
        painter.drawText(QRectF(0, at - 20, area.left() - 6, 40), Qt::AlignRight | Qt::AlignVCenter,
                         axisNumber(axis, value, format));
    }
}

} // namespace ui
