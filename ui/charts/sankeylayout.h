#pragma once

#include "core/explain/figure.h"

#include <QColor>
#include <QFontMetricsF>
#include <QList>
#include <QRectF>

#include <optional>

namespace ui {

struct SankeyNode {
    QString name, value, tip;
    QColor colour;
    std::optional<QColor> hatch;
    int column = 0;
    bool last = false; ///< stands below the others of its column
};

struct SankeyBand {
    qsizetype from = 0, to = 0; ///< nodes
    double value = 0;           ///< in the unit of the scene; below 0: what is taken off, drawn as a dashed line
    QString tip;
    core::Figure figure{};
};

/// What a picture of flows shows, from the left to the right.
struct SankeyScene {
    QString name, empty;
    QList<SankeyNode> nodes;
    QList<SankeyBand> bands;
    QString unit{};
};

/// Where everything of a scene stands. Heights are values: the bands at a node add up to it.
struct SankeyLayout {
    struct Node {
        QRectF rect;
        QRectF label;             ///< null: there is no room for one
        bool labelBefore = false; ///< it stands left of the node
    };
    struct Band {
        QPointF from, to; ///< the upper ends
        double width = 0;
    };
    QList<Node> nodes;
    QList<Band> bands;
};

/// Places a scene: columns from left to right, ordered by two passes of the barycentre, with room for the labels of the small
/// ones; where the room is short, the labels of the smallest go first.
SankeyLayout sankeyLayout(const SankeyScene &scene, const QSizeF &size, const QFontMetricsF &metrics);

/// The height [px] at which no label goes and the largest flows are wider than their labels.
double sankeyHeight(const SankeyScene &scene, const QFontMetricsF &metrics);

} // namespace ui
