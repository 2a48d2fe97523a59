#include "canvas.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

// A ring of shares, with names and shares beside it.

namespace ui {

void paintRing(FigureCanvas &canvas)
{
    if (canvas.figure.series.empty())
        return;
    const auto &values = canvas.figure.series.front().values;
    double total = 0;
    for (const auto &value : values)
        total += std::max(0.0, value.value_or(0));
    if (total <= 0)
        return;
    const QRectF area = canvas.area;
    const double size = std::min(area.height() * 0.94, area.width() * 0.42);
    const QRectF outer(area.left() + area.width() * 0.06, area.center().y() - size / 2, size, size);
    const QRectF inner = outer.adjusted(size * 0.22, size * 0.22, -size * 0.22, -size * 0.22);
    double from = 90, row = area.center().y() - double(values.size()) * canvas.line() * 0.75;
    for (size_t i = 0; i < values.size() && i < size_t(canvas.figure.categories.size()); ++i) {
        const double share = std::max(0.0, values[i].value_or(0)) / total, span = -360 * share;
        QPainterPath path;
        path.arcMoveTo(outer, from);
        path.arcTo(outer, from, span);
        path.arcTo(inner, from + span, -span);
        path.closeSubpath();
        canvas.painter.fillPath(
            path,
            canvas.colourAt(canvas.figure.series.front().colour >= 0 ? canvas.figure.series.front().colour + int(i) : int(i)));
        canvas.hatch(path, i);
        canvas.painter.strokePath(path, QPen(canvas.palette.base, 16));
        from += span;
        const double left = outer.right() + area.width() * 0.08, box = canvas.line() * 0.62;
        QPainterPath sample;
        sample.addRect(QRectF(left, row + (canvas.line() - box) / 2, box * 1.6, box));
        canvas.painter.fillPath(sample, canvas.colourAt(int(i)));
        canvas.hatch(sample, i);
        canvas.text({left + canvas.line() * 1.5, row, area.right() - left - canvas.line() * 6, canvas.line()},
                    Qt::AlignLeft | Qt::AlignVCenter, canvas.figure.categories[qsizetype(i)]);
        canvas.text({area.right() - canvas.line() * 5, row, canvas.line() * 5, canvas.line()}, Qt::AlignRight | Qt::AlignVCenter,
                    canvas.number(share * 100, 1) + QStringLiteral(" %"));
        row += canvas.line() * 1.5;
    }
}

} // namespace ui
