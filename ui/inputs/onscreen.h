#pragma once

#include <QScreen>
#include <QWidget>

namespace ui {

/// A size that fits into what a screen leaves free, with the frame that the desktop puts around a window.
inline QSize withinScreen(const QSize &wanted, const QSize &available)
{
    constexpr QSize frame(16, 40); // of usual desktops, with the title
    return wanted.boundedTo(available - frame);
}

/// The size that a window begins with: as wanted, and no larger than its screen.
inline QSize withinScreen(const QWidget &window, const QSize &wanted)
{
    return withinScreen(wanted, window.screen()->availableSize());
}

} // namespace ui
