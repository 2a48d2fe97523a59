#include "canvas.h"

#include "ui/charts/sankeylayout.h"

#include <QPainterPath>

#include <algorithm>

// Flows from left to right, placed as the Sankey of the window is.

namespace ui {

void paintFlow(FigureCanvas &canvas)
{
    const auto &figure = canvas.figure;
    canvas.axisTitles();
    SankeyScene scene;
    std::vector<double> in(size_t(figure.categories.size()), 0), out = in;
    for (const core::FigureFlow &flow : figure.flows) {
        if (flow.from < 0 || flow.to < 0 || flow.from >= figure.categories.size() || flow.to >= figure.categories.size())
            continue;
        scene.bands.append({flow.from, flow.to, flow.value, {}, {}});
        out[size_t(flow.from)] += std::max(0.0, flow.value);
        in[size_t(flow.to)] += std::max(0.0, flow.value);
    }
    for (qsizetype i = 0; i < figure.categories.size(); ++i) {
        SankeyNode node;
        node.name = figure.categories[i];
        node.value = canvas.shortNumber(std::max(in[size_t(i)], out[size_t(i)]));
        node.colour = canvas.colourAt(int(i));
        node.column = size_t(i) < figure.layers.size() ? figure.layers[size_t(i)] : 0;
        scene.nodes.append(node);
    }
    // the layout counts in pixels of the screen: fifteen of our units each
    constexpr double perPixel = 15;
    QFont font = canvas.painter.font();
    font.setPixelSize(std::max(1, int(font.pixelSize() / perPixel)));
    const SankeyLayout layout = sankeyLayout(scene, canvas.area.size() / perPixel, QFontMetricsF(font));
    canvas.painter.save();
    canvas.painter.translate(canvas.area.topLeft());
    for (qsizetype i = 0; i < scene.bands.size(); ++i) {
        const SankeyLayout::Band &band = layout.bands[i];
        const QPointF from = band.from * perPixel, to = band.to * perPixel;
        const double width = band.width * perPixel, middle = (from.x() + to.x()) / 2;
        QPainterPath path(from);
        path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
        path.lineTo(to.x(), to.y() + width);
        path.cubicTo({middle, to.y() + width}, {middle, from.y() + width}, {from.x(), from.y() + width});
        path.closeSubpath();
        QColor colour = scene.nodes[scene.bands[i].from].colour;
        colour.setAlphaF(0.45F);
        canvas.painter.fillPath(path, colour);
    }
    for (qsizetype i = 0; i < scene.nodes.size(); ++i) {
        const SankeyLayout::Node &node = layout.nodes[i];
        const QRectF rect(node.rect.topLeft() * perPixel, node.rect.size() * perPixel),
            label(node.label.topLeft() * perPixel, node.label.size() * perPixel);
        canvas.painter.fillRect(rect, scene.nodes[i].colour);
        if (!label.isNull()) {
            canvas.painter.setPen(canvas.palette.text);
            const QString text = scene.nodes[i].name + u' ' + scene.nodes[i].value;
            const double width = canvas.widthOf(text), most = std::max(0.0, canvas.area.width() - width);
            const double x = std::clamp(node.labelBefore ? label.right() - width : label.left(), 0.0, most); // none is cut
            canvas.painter.drawText(QRectF(x, label.top(), width, label.height()),
                                    int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextDontClip), text);
        }
    }
    canvas.painter.restore();
}

} // namespace ui
