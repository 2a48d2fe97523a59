#pragma once

#include "ui/charts/palette.h"

class QApplication;

namespace ui {

/// Gives the whole program style, font and colours of a theme.
void applyLook(QApplication &application, Theme theme);

} // namespace ui
