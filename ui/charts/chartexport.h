#pragma once

#include "ui/charts/picture.h"

#include <QImage>

namespace ui {

// A chart as a picture for paper: title, remark and chart on white, in the light palette whatever the screen shows.

/// What stands over the chart.
struct ChartHead {
    QString title, remark;
};

/// In twice as many pixels as on the screen.
QImage imageOf(Picture &picture, const ChartHead &head);
QByteArray pngOf(Picture &picture, const ChartHead &head);
QByteArray svgOf(Picture &picture, const ChartHead &head);
QByteArray pdfOf(Picture &picture, const ChartHead &head);

} // namespace ui
