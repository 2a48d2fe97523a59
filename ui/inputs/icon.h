#pragma once

#include <QColor>
#include <QIcon>

namespace ui {

/// A line icon by its Bootstrap name in a colour; rendered when it is painted.
QIcon icon(const QString &name, const QColor &colour);

/// The same as a picture of this many device-independent pixels.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace ui
