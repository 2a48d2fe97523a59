#pragma once

class QObject;

namespace ui {

/// Ends the program when this window has been painted for the first time; for measuring how long that takes.
void quitAfterFirstPaint(QObject *window);

} // namespace ui
