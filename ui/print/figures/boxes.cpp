#include "canvas.h"

#include <algorithm>

// The boundary as a box with what is inside it; what flows in and out stands before and behind.

namespace ui {

namespace {

void paintArrow(FigureCanvas &canvas, const QPointF &from, const QPointF &to)
{
    canvas.painter.setPen(QPen(canvas.palette.text, 20));
    canvas.painter.drawLine(from, to);
    canvas.painter.setBrush(canvas.palette.text);
    canvas.painter.drawPolygon(QPolygonF{to, to + QPointF(-90, -45), to + QPointF(-90, 45)});
}

/// Names one above the other beside the boundary, each with its arrow.
void paintSide(FigureCanvas &canvas, const QStringList &names, const QRectF &box, bool isBefore, const QRectF &inside)
{
    const double high = box.height() / double(std::max<qsizetype>(1, names.size()));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double y = box.top() + high * (double(i) + 0.5);
        const double arrow = canvas.line() * 2.5;
        const QRectF text = isBefore ? QRectF(box.left(), y - high / 2, box.width() - arrow, high)
                                     : QRectF(box.left() + arrow, y - high / 2, box.width() - arrow, high);
        canvas.text(text.adjusted(isBefore ? 0 : 60, 0, isBefore ? -60 : 0, 0),
                    (isBefore ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, names[i]);
        if (isBefore)
            paintArrow(canvas, {text.right(), y}, {inside.left() - 20, y});
        else
            paintArrow(canvas, {inside.right() + 20, y}, {text.left(), y});
    }
}

} // namespace

void paintBoxes(FigureCanvas &canvas)
{
    const auto &figure = canvas.figure;
    QStringList before, behind;
    // the layer of a series says its side; without layers the first half stands before
    for (size_t i = 0; i < figure.series.size(); ++i) {
        const bool isBehind = i < figure.layers.size() ? figure.layers[i] > 0 : 2 * i >= figure.series.size();
        QString said = figure.series[i].name;
        if (!figure.series[i].values.empty() && figure.series[i].values.front())
            said += u'\n' + canvas.number(*figure.series[i].values.front(), 0);
        (isBehind ? behind : before) << said;
    }
    const double side = canvas.area.width() * 0.3;
    const QRectF inside =
        canvas.area.adjusted(before.isEmpty() ? 0 : side, 0, behind.isEmpty() ? 0 : -side, 0).adjusted(20, 20, -20, -20);
    QPen pen(canvas.palette.text, 24);
    pen.setDashPattern({5, 3});
    canvas.painter.setPen(pen);
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawRect(inside);
    const qsizetype count = figure.categories.size();
    const qsizetype columns = count > 3 ? 2 : 1, rows = (count + columns - 1) / std::max<qsizetype>(1, columns);
    const double gap = canvas.line() * 0.6;
    for (qsizetype i = 0; i < count; ++i) {
        const double width = (inside.width() - gap * double(columns + 1)) / double(columns),
                     height = (inside.height() - gap * double(rows + 1)) / double(rows);
        const qsizetype line = i / columns;
        const QRectF box(inside.left() + gap + double(i % columns) * (width + gap),
                         inside.top() + gap + double(line) * (height + gap), width, height);
        canvas.painter.fillRect(box, canvas.palette.header);
        canvas.painter.setPen(QPen(canvas.palette.frame, 12));
        canvas.painter.drawRect(box);
        canvas.text(box.adjusted(40, 0, -40, 0), Qt::AlignCenter, figure.categories[i]);
    }
    paintSide(canvas, before, {canvas.area.left(), inside.top(), side, inside.height()}, true, inside);
    paintSide(canvas, behind, {canvas.area.right() - side, inside.top(), side, inside.height()}, false, inside);
}

} // namespace ui
