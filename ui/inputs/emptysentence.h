#pragma once

#include <Qt>

class QAbstractItemView;
class QString;

namespace ui {

/// Draws what is to be said where a view has no row, in the muted colour; for its paintEvent. With rows it draws nothing.
void drawEmptySentence(QAbstractItemView &view, const QString &sentence, int margin, Qt::Alignment alignment);

} // namespace ui
