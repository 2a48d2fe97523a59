#include "canvas.h"

#include <QDate>
#include <QImage>

#include <algorithm>
#include <cmath>

// The hours of a year as 24 rows of days, with the scale of its colours.

namespace ui {

namespace {

constexpr int hoursOfDay = 24;

/// The colours between zero and both ends, as the carpet of the window has them.
QColor shade(const Palette &palette, double value, double least, double largest)
{
    const double zero = double(Palette::carpetZero), last = double(palette.carpet.size() - 1);
    double stop = zero;
    if (value > 0 && largest > 0)
        stop = zero + value / largest * (last - zero);
    else if (value < 0 && least < 0)
        stop = zero - value / least * zero;
    const size_t below = size_t(std::clamp(std::floor(stop), 0.0, last - 1));
    const double part = std::clamp(stop - double(below), 0.0, 1.0);
    const QColor a = palette.carpet[below], b = palette.carpet[below + 1];
    const auto between = [part](int from, int to) { return int(std::lround(from + (to - from) * part)); };
    return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue())};
}

} // namespace

void paintCarpet(FigureCanvas &canvas)
{
    if (canvas.figure.series.empty())
        return;
    const auto &values = canvas.figure.series.front().values;
    const int days = int((values.size() + hoursOfDay - 1) / hoursOfDay);
    if (days < 1)
        return;
    double least = 0, largest = 0;
    for (const auto &value : values)
        least = std::min(least, value.value_or(0)), largest = std::max(largest, value.value_or(0));
    QImage image(days, hoursOfDay, QImage::Format_RGB32);
    image.fill(canvas.palette.base);
    for (size_t i = 0; i < values.size(); ++i)
        if (values[i])
            image.setPixelColor(int(i) / hoursOfDay, int(i) % hoursOfDay, shade(canvas.palette, *values[i], least, largest));
    canvas.axisTitles();
    const double left = canvas.widthOf(QStringLiteral("24")) + canvas.line() * 0.5;
    const QRectF plot = canvas.area.adjusted(left, canvas.line() / 2, -canvas.line() * 5, -canvas.line() * 1.4);
    canvas.painter.drawImage(plot, image);
    canvas.painter.setPen(QPen(canvas.palette.frame, 10));
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawRect(plot);
    for (int hour = 0; hour <= hoursOfDay; hour += 6)
        canvas.muted({canvas.area.left(), plot.top() + plot.height() * hour / hoursOfDay - canvas.line() / 2,
                      left - canvas.line() * 0.4, canvas.line()},
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(hour));
    for (int month = 1; month <= 12 && days >= 365; ++month) {
        const int day = QDate(2025, month, 1).dayOfYear(); // of any year of 365 days
        canvas.muted(
            {plot.left() + plot.width() * (day - 1) / days - 600, plot.bottom() + canvas.line() * 0.25, 1200, canvas.line()},
            Qt::AlignHCenter | Qt::AlignTop, QString::number(day));
    }
    const QRectF scale(plot.right() + canvas.line(), plot.top() + canvas.line(), canvas.line() * 0.8,
                       plot.height() - 2 * canvas.line());
    constexpr int steps = 60;
    for (int i = 0; i < steps; ++i) {
        const double value = largest + (least - largest) * (i + 0.5) / steps;
        canvas.painter.fillRect(
            QRectF(scale.left(), scale.top() + scale.height() * i / steps, scale.width(), scale.height() / steps + 4),
            shade(canvas.palette, value, least, largest));
    }
    for (const double value : {largest, 0.0, least}) {
        const double y = scale.top() + (largest - value) / std::max(1e-12, largest - least) * scale.height();
        canvas.muted({scale.right() + canvas.line() * 0.3, y - canvas.line() / 2, canvas.line() * 3.4, canvas.line()},
                     Qt::AlignLeft | Qt::AlignVCenter, canvas.shortNumber(value));
    }
}

} // namespace ui
