#include "ui/print/figures/canvas.h"
#include "ui/print/keptpictures.h"

#include <QImage>

namespace ui {

void paintPicture(FigureCanvas &canvas)
{
    const QRectF &area = canvas.area;
    const QSizeF size = pictureSizeMm(canvas.figure.picture, area.width() / perMm) * perMm;
    canvas.painter.setRenderHint(QPainter::SmoothPixmapTransform);
    canvas.painter.drawImage(QRectF(area.center() - QPointF(size.width(), size.height()) / 2, size),
                             QImage::fromData(canvas.figure.picture.bytes));
}

} // namespace ui
