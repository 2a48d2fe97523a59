#pragma once

#include "core/dossier/document.h"
#include "ui/charts/axis.h"
#include "ui/charts/palette.h"
#include "ui/print/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <functional>

namespace ui {

/// What the painters of figures share: text, pieces that can be told apart in grey, axes, the legend. Lengths in twentieths of a
/// point.
class FigureCanvas
{
public:
    FigureCanvas(QPainter &painter, const core::DocumentFigure &figure, const QSizeF &size, const DocumentFonts &fonts,
                 core::DocumentLanguage language);

    QPainter &painter;
    const core::DocumentFigure &figure;
    const Palette &palette;
    QRectF area; ///< what is still free

    double line() const { return m_metrics.height(); }
    double widthOf(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    const QFontMetricsF &metrics() const { return m_metrics; }
    /// The text in a box, broken into lines where there is room for several.
    void text(const QRectF &box, Qt::Alignment alignment, const QString &text);
    /// The name of a row, shortened to the lines that its box holds.
    void name(const QRectF &box, Qt::Alignment alignment, const QString &text);
    /// A number above a point of a line, on a ground of its own: columns stand behind it.
    void pointNumber(const QPointF &point, const QString &text);
    void muted(const QRectF &box, Qt::Alignment alignment, const QString &text);
    /// A number as people write it in the figure: three digits apart, a minus of its own.
    QString number(double value, int decimals) const;
    QString shortNumber(double value) const;
    /// The decimals of figures that stand beside each other: those of the largest, and as many more (two at the most) as keep
    /// every other from reading as 0.
    static int commonDecimals(const std::vector<std::optional<double>> &values);
    /// Those of a series, at least as many as it asks for.
    static int commonDecimals(const core::FigureSeries &series);
    /// How many lines a text takes in this width.
    double linesOf(const QString &text, double width) const;

    QColor colour(size_t series) const;
    QColor colourAt(int place) const;
    /// A piece of a bar: its colour, and lines over it that tell it from its neighbours in grey.
    void piece(const QRectF &rect, size_t series);
    void hatch(const QPainterPath &path, size_t series);
    QPen linePen(size_t series) const;
    QPen rulePen() const;

    /// The names of the series above the figure; `areas` are boxes, the others lines.
    void legend(const std::function<bool(size_t)> &isLine = {});
    /// The titles of the axes take their room; then the rest is the plot.
    void axisTitles();
    /// The line of the limit across the plot.
    void limitAt(double y, const QRectF &plot);

private:
    QFontMetricsF m_metrics;
};

/// The value of a series at a category; 0 where it has none.
inline double valueAt(const core::FigureSeries &series, size_t category)
{
    return category < series.values.size() ? series.values[category].value_or(0) : 0;
}

/// An axis up from the bottom of a plot.
struct ValueAxis {
    AxisLines lines;
    QRectF plot;

    double y(double value) const { return plot.bottom() - (value - lines.least) / (lines.largest - lines.least) * plot.height(); }
    double x(double value) const { return plot.left() + (value - lines.least) / (lines.largest - lines.least) * plot.width(); }
};
/// Paints the lines and numbers of an axis at the left (or, without lines, at the right) of the plot.
void paintValueAxis(FigureCanvas &canvas, const ValueAxis &axis, bool isRight = false);
/// The same below the plot.
void paintAxisBelow(FigureCanvas &canvas, const ValueAxis &axis);
/// The width that the numbers of an axis need.
double axisWidth(const FigureCanvas &canvas, const AxisLines &lines);

constexpr double timetableNames = 0.4, dotsNames = 0.55; // of the width, at the most

// one painter for each kind of figure
void paintBarsAcross(FigureCanvas &canvas);
void paintColumns(FigureCanvas &canvas);
void paintBridge(FigureCanvas &canvas);
void paintRing(FigureCanvas &canvas);
void paintFlow(FigureCanvas &canvas);
void paintLines(FigureCanvas &canvas);
void paintBullets(FigureCanvas &canvas);
void paintAreas(FigureCanvas &canvas);
void paintCarpet(FigureCanvas &canvas);
void paintTimetable(FigureCanvas &canvas);
void paintCostCurve(FigureCanvas &canvas);
void paintTornado(FigureCanvas &canvas);
void paintDots(FigureCanvas &canvas);
void paintBoxes(FigureCanvas &canvas);
void paintPicture(FigureCanvas &canvas);

} // namespace ui
