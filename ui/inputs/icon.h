#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QIcon>

namespace ui {

/// A line icon by its Bootstrap name in a colour; rendered when it is painted.
QIcon icon(const QString &name, const QColor &colour);

/// The same as a picture of this many device-independent pixels.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

/// The side of an icon beside text: so many pixels at the usual size of text, more with a larger one (interface rules, §6).
int iconSide(int usual, const QFontMetrics &metrics);

/// Keeps the icons of a button, a tab bar or a list as large as its text asks for.
void scaleIcons(QWidget *widget, int usual);

} // namespace ui
