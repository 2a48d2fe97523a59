#pragma once

#include "ui/charts/palette.h"

namespace ui {

/// The colour of a key task from 1 to 8 in this page's charts; 0, none of them, is grey.
inline QColor taskColour(const Palette &palette, int task)
{
    const std::array<QColor, 9> all{palette.frame,      palette.systems[0], palette.systems[2],
                                    palette.systems[3], palette.systems[5], palette.systems[1],
                                    palette.systems[4], palette.hours.pv,   palette.hours.battery};
    return all.at(size_t(task));
}

} // namespace ui
