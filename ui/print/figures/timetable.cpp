#include "canvas.h"

#include <algorithm>
#include <cmath>

// Bars from a year to a year, one row each.

namespace ui {

void paintTimetable(FigureCanvas &canvas)
{
    const auto &figure = canvas.figure;
    if (figure.series.size() < 2)
        return;
    const auto &from = figure.series[0].values, &to = figure.series[1].values;
    double first = 1e9, last = -1e9;
    for (size_t i = 0; i < std::min(from.size(), to.size()); ++i)
        if (from[i] && to[i])
            first = std::min(first, std::floor(*from[i])), last = std::max(last, std::floor(*to[i]) + 1);
    if (last <= first)
        return;
    double names = 0;
    for (const QString &name : figure.categories)
        names = std::max(names, canvas.widthOf(name));
    canvas.axisTitles();
    const double left = std::min(names, canvas.area.width() * 0.4) + canvas.line() * 0.6;
    const QRectF plot = canvas.area.adjusted(left, canvas.line() * 1.4, 0, 0);
    const auto x = [&](double year) { return plot.left() + (year - first) / (last - first) * plot.width(); };
    const double step = std::max(1.0, std::ceil((last - first) / 14));
    for (double year = first; year <= last; year += step) {
        canvas.painter.setPen(canvas.rulePen());
        canvas.painter.drawLine(QPointF(x(year), plot.top()), QPointF(x(year), plot.bottom()));
        if (year < last)
            canvas.muted({x(year), canvas.area.top(), x(year + step) - x(year), canvas.line()}, Qt::AlignCenter,
                         QString::number(int(year)));
    }
    const double high = plot.height() / double(std::max<qsizetype>(1, figure.categories.size()));
    for (size_t i = 0; i < size_t(figure.categories.size()); ++i) {
        const double top = plot.top() + high * double(i), bar = std::min(high * 0.6, canvas.line() * 1.1);
        canvas.text({canvas.area.left(), top, left - canvas.line() * 0.6, high}, Qt::AlignRight | Qt::AlignVCenter,
                    figure.categories[qsizetype(i)]);
        if (i < from.size() && i < to.size() && from[i] && to[i])
            canvas.painter.fillRect(
                QRectF(QPointF(x(*from[i]), top + (high - bar) / 2), QPointF(x(std::floor(*to[i]) + 1), top + (high + bar) / 2)),
                canvas.colour(0));
    }
}

} // namespace ui
