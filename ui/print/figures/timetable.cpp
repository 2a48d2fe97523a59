#include "canvas.h"

#include <algorithm>
#include <cmath>

// Bars from a year to the beginning of another, one row each; below them what a further series says of some years, in steps.

namespace ui {

namespace {

/// The years across a plot.
struct Years {
    double first = 1e9, last = -1e9;
    QRectF plot;

    double x(double year) const { return plot.left() + (year - first) / (last - first) * plot.width(); }
};

void paintYears(FigureCanvas &canvas, const Years &years)
{
    const double step = std::max(1.0, std::ceil((years.last - years.first) / 14));
    for (double year = years.first; year <= years.last; year += step) {
        canvas.painter.setPen(canvas.rulePen());
        canvas.painter.drawLine(QPointF(years.x(year), years.plot.top()), QPointF(years.x(year), canvas.area.bottom()));
        if (year < years.last)
            canvas.muted({years.x(year), canvas.area.top(), years.x(year + step) - years.x(year), canvas.line()}, Qt::AlignCenter,
                         QString::number(int(year)));
    }
}

/// The series in steps: its value holds until the next year it names.
void paintSteps(FigureCanvas &canvas, const Years &years, const core::FigureSeries &series, const QRectF &box)
{
    double largest = 0;
    for (const auto &value : series.values)
        largest = std::max(largest, value.value_or(0));
    canvas.text({canvas.area.left(), box.top(), box.left() - canvas.area.left() - canvas.line() * 0.6, box.height()},
                Qt::AlignRight | Qt::AlignVCenter, series.name);
    if (largest <= 0)
        return;
    const auto y = [&](double value) { return box.bottom() - value / (largest * 1.35) * box.height(); };
    const int decimals = FigureCanvas::commonDecimals(series);
    std::optional<QPointF> last;
    for (size_t i = 0; i < series.values.size() && i < canvas.figure.positions.size(); ++i) {
        if (!series.values[i])
            continue;
        const double x = std::clamp(years.x(canvas.figure.positions[i] + 0.5), box.left(), box.right());
        const QPointF at(x, y(*series.values[i]));
        canvas.painter.setPen(QPen(canvas.palette.text, 30));
        if (last) {
            canvas.painter.drawLine(*last, QPointF(at.x(), last->y()));
            canvas.painter.drawLine(QPointF(at.x(), last->y()), at);
        }
        canvas.painter.setBrush(canvas.palette.base);
        canvas.painter.drawEllipse(at, 40, 40);
        canvas.muted({at.x() - 1000, at.y() - canvas.line() * 1.3, 2000, canvas.line()}, Qt::AlignHCenter | Qt::AlignVCenter,
                     canvas.number(*series.values[i], decimals));
        last = at;
    }
}

} // namespace

void paintTimetable(FigureCanvas &canvas)
{
    const auto &figure = canvas.figure;
    if (figure.series.size() < 2)
        return;
    const auto &from = figure.series[0].values, &to = figure.series[1].values;
    const bool hasSteps = figure.series.size() > 2 && figure.positions.size() > 1;
    Years years;
    for (size_t i = 0; i < std::min(from.size(), to.size()); ++i)
        if (from[i] && to[i])
            years.first = std::min(years.first, std::floor(*from[i])), years.last = std::max(years.last, std::ceil(*to[i]));
    if (hasSteps)
        for (const double position : figure.positions)
            years.first = std::min(years.first, std::floor(position)),
            years.last = std::max(years.last, std::floor(position) + 1);
    if (years.last <= years.first)
        return;
    double names = 0;
    for (const QString &name : figure.categories)
        names = std::max(names, canvas.widthOf(name));
    canvas.axisTitles();
    const double left = std::min(names, canvas.area.width() * timetableNames) + canvas.line() * 0.6;
    const double below = hasSteps ? canvas.line() * 5 : 0;
    years.plot = canvas.area.adjusted(left, canvas.line() * 1.4, -canvas.line() * 0.6, -below);
    paintYears(canvas, years);
    const double high = years.plot.height() / double(std::max<qsizetype>(1, figure.categories.size()));
    for (size_t i = 0; i < size_t(figure.categories.size()); ++i) {
        const double top = years.plot.top() + high * double(i), bar = std::min(high * 0.6, canvas.line() * 1.1);
        canvas.name({canvas.area.left(), top, left - canvas.line() * 0.6, high}, Qt::AlignRight | Qt::AlignVCenter,
                    figure.categories[qsizetype(i)]);
        if (i < from.size() && i < to.size() && from[i] && to[i])
            canvas.painter.fillRect(
                QRectF(QPointF(years.x(*from[i]), top + (high - bar) / 2), QPointF(years.x(*to[i]), top + (high + bar) / 2)),
                canvas.colour(0));
    }
    if (hasSteps)
        paintSteps(canvas, years, figure.series[2],
                   {years.plot.left(), years.plot.bottom() + 20, years.plot.width(), below - 40});
}

} // namespace ui
