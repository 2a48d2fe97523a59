#pragma once

#include "ui/charts/picture.h"

#include <QHash>

namespace ui {

/// A piece of a bar.
struct RowPiece {
    QString name, text; ///< text: the value with its unit
    QColor colour;
    std::optional<QColor> hatch;
    double value = 0; ///< below 0 it stands left of the zero line
};

struct RowBar {
    QString label, total;
    QList<RowPiece> pieces;
    std::optional<double> mark; ///< a tick to compare the bar with
    QString markText;
    int scale = 0; ///< bars of one scale share zero and length
};

/// What a chart of lying bars shows.
struct RowBarsScene {
    QString name, empty;
    QString unit; ///< of the totals, where they do not name it themselves
    QList<RowBar> rows;
    QList<RowPiece> legend; ///< names and colours; empty: none is drawn
    bool namesInside = false;
    int columns = 1; ///< rows run down the first, then the next
};

/// Lying stacked bars: label, pieces, total. Bars of different scales stand apart.
class RowBars : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void show(const RowBarsScene &scene, const Palette &palette);
    using QWidget::show;
    const RowBarsScene &scene() const { return m_scene; }
    QSize minimumSizeHint() const override;

protected:
    QList<Part> parts() const override;
    void paintPicture(QPainter &painter) override;

private:
    struct Columns {
        double labels, totals, bars;
    };
    Columns columns() const;
    qsizetype rowsPerColumn() const;
    double legendHeight() const { return m_scene.legend.isEmpty() ? 0 : lineHeight() + 4; }
    QRectF rowRect(qsizetype row) const;
    void paintLegend(QPainter &painter) const;
    void paintBar(QPainter &painter, const RowBar &row, const QRectF &rect) const;

    struct Range {
        double least = 0, largest = 0;
    };
    void measure();

    RowBarsScene m_scene;
    QHash<int, Range> m_ranges; ///< by scale: from what goes away to the end of the longest bar or mark
    QList<double> m_gaps;       ///< by row: of the scales above it in its column
};

} // namespace ui
