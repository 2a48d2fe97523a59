#pragma once

#include "ui/charts/palette.h"

class QApplication;

namespace ui {

/// What the platform shows its windows in; asked before the look is applied.
Theme systemTheme();

/// Gives the whole program style, font and colours of a theme; the size of text in per cent.
void applyLook(QApplication &application, Theme theme, int textSize = 100);

} // namespace ui
