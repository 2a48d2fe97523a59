#pragma once

#include "ui/print/pages.h"

class QPagedPaintDevice;

namespace ui {

/// Paints the pages from `first` to `last` (from 0) on sheets of their own sizes: into a PDF, or on a printer, whose sheets are
/// used to their edges. False: the device takes nothing.
bool paintOn(QPagedPaintDevice &device, const DocumentPages &pages, int first, int last);

} // namespace ui
