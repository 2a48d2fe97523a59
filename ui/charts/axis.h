#pragma once

namespace ui {

/// The lines of an axis that holds zero and these values: at multiples of a round step, at most `lines` of them.
struct AxisLines {
    double least = 0, largest = 1, step = 1;
    int decimals = 0; ///< to write the multiples
};
AxisLines axisLines(double least, double largest, int lines = 5);

} // namespace ui
