#include "canvas.h"

#include <algorithm>
#include <cmath>

// Bars across: of parts, against a target, and up and down around zero.

namespace ui {

namespace {

/// The names at the left, a plot at the right, one row for each category.
class RowsPlot
{
public:
    RowsPlot(FigureCanvas &canvas, const AxisLines &lines, double after) : m_canvas(canvas)
    {
        double names = 0;
        for (const QString &name : canvas.figure.categories)
            names = std::max(names, canvas.widthOf(name));
        const double room = std::min(names, canvas.area.width() * 0.34) + canvas.line() * 0.5;
        axis = {lines, canvas.area.adjusted(room, 0, -after, -canvas.line() * 1.3)};
        m_height = axis.plot.height() / double(std::max<qsizetype>(1, canvas.figure.categories.size()));
    }

    double middle(size_t i) const { return axis.plot.top() + m_height * (double(i) + 0.5); }
    double barHeight() const { return std::min(m_height * 0.62, m_canvas.line() * 1.5); }
    double rowHeight() const { return m_height; }
    void paintNames()
    {
        paintAxisBelow(m_canvas, axis);
        for (size_t i = 0; i < size_t(m_canvas.figure.categories.size()); ++i)
            m_canvas.text({m_canvas.area.left(), middle(i) - m_height / 2,
                           axis.plot.left() - m_canvas.area.left() - m_canvas.line() * 0.5, m_height},
                          Qt::AlignRight | Qt::AlignVCenter, m_canvas.figure.categories[qsizetype(i)]);
    }

    ValueAxis axis;

private:
    FigureCanvas &m_canvas;
    double m_height = 0;
};

} // namespace

void paintBarsAcross(FigureCanvas &canvas)
{
    const auto &series = canvas.figure.series;
    const size_t count = size_t(canvas.figure.categories.size());
    double least = 0, largest = 0;
    std::vector<double> sums(count, 0);
    for (size_t i = 0; i < count; ++i) {
        double up = 0, down = 0;
        for (const core::FigureSeries &each : series)
            (valueAt(each, i) < 0 ? down : up) += valueAt(each, i);
        sums[i] = up + down;
        least = std::min(least, down), largest = std::max(largest, up);
    }
    canvas.legend();
    canvas.axisTitles();
    RowsPlot plot(canvas, axisLines(least, largest, 7), canvas.line() * 3.2);
    plot.paintNames();
    const int decimals = FigureCanvas::commonDecimals({sums.begin(), sums.end()});
    for (size_t i = 0; i < count; ++i) {
        const double y = plot.middle(i) - plot.barHeight() / 2;
        double up = 0, down = 0;
        for (size_t j = 0; j < series.size(); ++j) {
            const double value = valueAt(series[j], i);
            double &base = value < 0 ? down : up;
            if (value != 0)
                canvas.piece({QPointF(plot.axis.x(base), y), QPointF(plot.axis.x(base + value), y + plot.barHeight())}, j);
            base += value;
        }
        canvas.text({plot.axis.x(std::max(up, 0.0)) + canvas.line() * 0.3, plot.middle(i) - canvas.line() / 2, canvas.line() * 8,
                     canvas.line()},
                    Qt::AlignLeft | Qt::AlignVCenter, canvas.number(sums[i], decimals));
    }
}

void paintBullets(FigureCanvas &canvas)
{
    if (canvas.figure.series.empty())
        return;
    const core::FigureSeries &shares = canvas.figure.series.front();
    double largest = 1.2;
    for (const auto &value : shares.values)
        largest = std::max(largest, std::min(value.value_or(0), 2.0));
    canvas.axisTitles();
    AxisLines lines = axisLines(0, largest * 100, 7);
    RowsPlot plot(canvas, lines, canvas.line() * 4);
    plot.paintNames();
    for (size_t i = 0; i < shares.values.size() && i < size_t(canvas.figure.categories.size()); ++i) {
        const double y = plot.middle(i), high = plot.barHeight();
        canvas.painter.fillRect(QRectF(plot.axis.plot.left(), y - high / 2, plot.axis.plot.width(), high), canvas.palette.header);
        QString said = QStringLiteral("—");
        if (shares.values[i]) {
            const double shown = std::clamp(*shares.values[i] * 100, lines.least, lines.largest);
            canvas.painter.fillRect(
                QRectF(plot.axis.plot.left(), y - high * 0.28, plot.axis.x(shown) - plot.axis.plot.left(), high * 0.56),
                canvas.palette.accent);
            said = canvas.number(*shares.values[i] * 100, 1) + QStringLiteral(" %");
        }
        canvas.text({plot.axis.plot.right() + canvas.line() * 0.4, y - canvas.line() / 2, canvas.line() * 4, canvas.line()},
                    Qt::AlignLeft | Qt::AlignVCenter, said);
    }
    canvas.painter.setPen(QPen(canvas.palette.text, 40));
    for (size_t i = 0; i < size_t(canvas.figure.categories.size()); ++i)
        canvas.painter.drawLine(QPointF(plot.axis.x(100), plot.middle(i) - plot.barHeight() * 0.6),
                                QPointF(plot.axis.x(100), plot.middle(i) + plot.barHeight() * 0.6));
}

void paintTornado(FigureCanvas &canvas)
{
    const auto &series = canvas.figure.series;
    double least = 0, largest = 0;
    std::vector<std::optional<double>> changes;
    for (const core::FigureSeries &each : series)
        changes.insert(changes.end(), each.values.begin(), each.values.end());
    const int decimals = FigureCanvas::commonDecimals(changes);
    for (const core::FigureSeries &each : series)
        for (const auto &value : each.values)
            least = std::min(least, value.value_or(0)), largest = std::max(largest, value.value_or(0));
    canvas.legend();
    canvas.axisTitles();
    RowsPlot plot(canvas, axisLines(least * 1.15, largest * 1.15, 9), canvas.line());
    plot.paintNames();
    for (size_t j = 0; j < series.size(); ++j)
        for (size_t i = 0; i < series[j].values.size() && i < size_t(canvas.figure.categories.size()); ++i) {
            const double value = valueAt(series[j], i), high = plot.barHeight();
            // two changes to the same side stand one above the other
            const bool isDouble = series.size() == 2 && valueAt(series[0], i) * valueAt(series[1], i) > 0;
            const double y = plot.middle(i) - high / 2 + (isDouble ? high / 2 * double(j) : 0);
            const double end = plot.axis.x(value);
            canvas.piece({QPointF(plot.axis.x(0), y), QPointF(end, y + (isDouble ? high / 2 : high))}, j);
            if (!isDouble)
                canvas.muted({value < 0 ? end - canvas.line() * 4.2 : end + canvas.line() * 0.2,
                              plot.middle(i) - canvas.line() / 2, canvas.line() * 4, canvas.line()},
                             (value < 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, canvas.number(value, decimals));
        }
}

} // namespace ui
