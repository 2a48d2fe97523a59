#pragma once

class QObject;

namespace ui {

/// Ends the program, without clearing up, when this widget, or any of this application, has been painted for the first time from
/// now on; for measuring how long that takes.
void endAtFirstPaint(QObject &painted);

} // namespace ui
