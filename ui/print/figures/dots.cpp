#include "canvas.h"

#include "core/schemes/scheme.h"

#include <algorithm>

// Items and cases with the status of each: a sign and a colour, never the colour alone.

namespace ui {

void paintDots(FigureCanvas &canvas)
{
    const auto &figure = canvas.figure;
    if (figure.series.empty() || figure.categories.isEmpty())
        return;
    static const QString signs = QStringLiteral("●○–?"); // met, not met, not applicable, no data
    double names = 0;
    for (const QString &name : figure.categories)
        names = std::max(names, canvas.widthOf(name));
    const double left = std::min(names, canvas.area.width() * dotsNames) + canvas.line();
    const double column = (canvas.area.width() - left) / double(figure.series.size());
    const double head = canvas.line() * 1.5;
    const double high = (canvas.area.height() - head) / double(figure.categories.size());
    for (size_t j = 0; j < figure.series.size(); ++j)
        canvas.muted({canvas.area.left() + left + column * double(j), canvas.area.top(), column, canvas.line()}, Qt::AlignCenter,
                     figure.series[j].name);
    for (size_t i = 0; i < size_t(figure.categories.size()); ++i) {
        const double top = canvas.area.top() + head + high * double(i);
        canvas.painter.setPen(canvas.rulePen());
        canvas.painter.drawLine(QPointF(canvas.area.left(), top), QPointF(canvas.area.right(), top));
        canvas.name({canvas.area.left(), top, left - canvas.line(), high}, Qt::AlignLeft | Qt::AlignVCenter,
                    figure.categories[qsizetype(i)]);
        for (size_t j = 0; j < figure.series.size(); ++j) {
            const auto &values = figure.series[j].values;
            if (i >= values.size() || !values[i])
                continue;
            const size_t status = size_t(std::clamp(*values[i], 0.0, 3.0));
            const QRectF cell(canvas.area.left() + left + column * double(j), top, column, high);
            canvas.painter.setPen(canvas.palette.items[status].word);
            canvas.painter.drawText(cell, Qt::AlignCenter, signs.mid(qsizetype(status), 1));
        }
    }
}

} // namespace ui
