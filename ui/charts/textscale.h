#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace ui {

/// Pixels of the usual size of text in the size that is, never less: all that is not text grows with it (interface rules, §6).
inline double textScaled(double usual, const QFontMetrics &metrics)
{
    constexpr double usualHeight = 19; // px, of a line
    return usual * std::max(1.0, metrics.height() / usualHeight);
}

} // namespace ui
