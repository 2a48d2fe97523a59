#pragma once

#include "ui/charts/picture.h"
#include "ui/model/format.h"

#include <QHash>

namespace ui {

/// A piece of a bar.
struct RowPiece {
    QString name, text; ///< text: the value with its unit
    QColor colour;
    std::optional<QColor> hatch;
    double value = 0; ///< below 0 it stands left of the zero line
    core::Figure figure{};
};

struct RowBar {
    QString label, total;
    QList<RowPiece> pieces;
    std::optional<double> mark; ///< a tick to compare the bar with
    QString markText;
    int scale = 0;         ///< bars of one scale share zero and length
    core::Figure figure{}; ///< of the total
    bool isKnown = true;   ///< else the total is not given, which is not 0
};

/// What a chart of lying bars shows.
struct RowBarsScene {
    QString name, empty;
    QString unit; ///< of the totals, where they do not name it themselves
    QList<RowBar> rows;
    QList<RowPiece> legend; ///< names and colours; empty: none is drawn
    bool namesInside = false;
    int columns = 1;          ///< rows run down the first, then the next
    QStringList units{};      ///< of the values of the pieces, by scale
    double divisor = 1;       ///< from a value to a total
    int decimals = 0;         ///< of the totals
    Format format = Format(); ///< of the totals while series are hidden
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
    QList<Part> parts() const override;
    ChartTable table() const override;
    QString tipAt(const QPointF &position) const override;

protected:
    QString summary() const override;
    void paintPicture(QPainter &painter) override;

private:
    struct Columns {
        double labels, totals, bars;
    };
    Columns columns() const;
    qsizetype rowsPerColumn() const;
    double legendHeight() const { return m_scene.legend.isEmpty() ? 0 : lineHeight() + 4; }
    QRectF rowRect(qsizetype row) const;
    QRectF barRect(qsizetype row, const Columns &columns) const;
    double x(double value, int scale, const QRectF &bar) const;
    /// The place of every piece; empty for those that are hidden.
    QList<QRectF> pieceRects(const RowBar &row, const QRectF &bar) const;
    QList<QRectF> legendRects() const;
    /// The total of what is shown.
    QString total(const RowBar &row) const;
    QString tip(const RowBar &row, qsizetype piece = -1) const;
    void paintLegend(QPainter &painter) const;
    void paintBar(QPainter &painter, const RowBar &row, const QRectF &rect) const;

    struct Range {
        double least = 0, largest = 0;
    };
    void measure() override;

    RowBarsScene m_scene;
    QHash<int, Range> m_ranges; ///< by scale: from what goes away to the end of the longest bar or mark
    QList<double> m_gaps;       ///< by row: of the scales above it in its column
};

} // namespace ui
