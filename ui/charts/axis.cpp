#include "axis.h"

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

} // namespace ui
