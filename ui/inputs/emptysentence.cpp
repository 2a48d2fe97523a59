#include "emptysentence.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui {

void drawEmptySentence(QAbstractItemView &view, const QString &sentence, int margin, Qt::Alignment alignment)
{
    if (view.model()->rowCount() > 0)
        return;
    QPainter painter(view.viewport());
    painter.setPen(view.palette().color(QPalette::PlaceholderText));
    painter.drawText(view.viewport()->rect().adjusted(margin, margin, -margin, -margin), int(alignment) | Qt::TextWordWrap,
                     sentence);
}

} // namespace ui
