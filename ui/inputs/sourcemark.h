#pragma once

#include "ui/charts/palette.h"

class QPainter;
class QRect;

namespace ui {

/// The icon for how a number was checked, by the word of the reference tables; a pencil for the user's own.
QString sourceIconName(const QString &check);

/// A rounded badge with icon and word; what is not verified has a dashed frame, amber text and ground.
void paintSourceMark(QPainter &painter, const QRect &rect, const QString &check, const QString &text, const Palette &palette);

/// The dashed frame around a number that is not verified.
void paintUnverified(QPainter &painter, const QRect &rect, const Palette &palette);

} // namespace ui
