#pragma once

#include "ui/charts/palette.h"
#include "ui/model/format.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace ui {

/// The lines of an axis that holds zero and these values: at multiples of a round step, at most `lines` of them.
struct AxisLines {
    double least = 0, largest = 1, step = 1;
    int decimals = 0; ///< to write the multiples
};
AxisLines axisLines(double least, double largest, int lines = 5);

/// The number at a line of an axis; zero is "0".
QString axisNumber(const AxisLines &axis, double value, const Format &format);
/// Draws the lines of a standing axis across an area, that of zero stronger, and their numbers at its left. `y` says where a
/// value is. The pen of the numbers stays.
void paintLevels(QPainter &painter, const QRectF &area, const AxisLines &axis, const Format &format, const Palette &palette,
                 const std::function<double(double)> &y);

} // namespace ui
