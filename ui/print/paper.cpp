#include "paper.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace ui {

namespace {

constexpr double unitsPerInch = 1440; // a twentieth of a point

QPageLayout paperOf(const QSizeF &mm)
{
    QPageLayout layout(QPageSize(QSizeF(std::min(mm.width(), mm.height()), std::max(mm.width(), mm.height())),
                                 QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                       mm.width() > mm.height() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

bool paintOn(QPagedPaintDevice &device, const DocumentPages &pages, int first, int last)
{
    device.setPageLayout(paperOf(pages.sizeMm(first)));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            device.setPageLayout(paperOf(pages.sizeMm(page)));
            if (!device.newPage())
                return false;
        }
        painter.save();
        painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
        pages.paint(page, painter);
        painter.restore();
    }
    return painter.end();
}

} // namespace ui
