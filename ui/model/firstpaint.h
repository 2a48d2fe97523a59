#pragma once

class QObject;

namespace ui {

/// Ends the program, without clearing up, when this window has been painted for the first time; for measuring how long that
/// takes. Before the window is shown.
void endAtFirstPaint(QObject *window);

} // namespace ui
