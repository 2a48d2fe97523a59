#pragma once

#include "ui/charts/axis.h"
#include "ui/charts/picture.h"
#include "ui/model/format.h"

#include <utility>

namespace ui {

/// One colour of the stacks.
struct BarSeries {
    QString name;
    QColor colour;
    std::optional<QColor> hatch;   ///< lines drawn over the colour
    QList<double> values;          ///< by bar, in the unit of the axis; below 0 they hang from the zero line
    QStringList texts;             ///< the same for legend and tooltip
    QList<core::Figure> figures{}; ///< the same explained
};

/// What a chart of stacked bars shows.
struct BarStacks {
    QString title, unit, empty;
    QStringList bars, barNotes;        ///< two lines under each bar
    QList<bool> known;                 ///< by bar: it has values
    QList<core::Figure> figures;       ///< of the totals, by bar
    QList<BarSeries> series;           ///< from the bottom up
    QList<double> marks{};             ///< by bar: a line across it; empty: none
    QString markName{};                ///< what the lines are
    QList<core::Figure> markFigures{}; ///< the same explained, by bar
    QStringList sums{};                ///< by series: over all bars, in the legend while no bar is shown
    int decimals = 1;                  ///< of the totals
    qsizetype shown = -1;              ///< the framed bar
    qsizetype firstPlanned = -1;       ///< a dashed rule stands before it; −1 or 0: none
    Format format = Format();          ///< of the numbers at the axis and of the totals
};

/// Stacked bars over the cases with the legend at the right, its values those of the shown case. A click on a name in the legend
/// hides its series: the bars restack and the totals are those of what is shown.
class StackedBars : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;

    void show(const BarStacks &stacks, const Palette &palette);
    using QWidget::show;
    const BarStacks &stacks() const { return m_stacks; }
    /// Marks a bar as other charts do; −1: none.
    void showBar(qsizetype bar)
    {
        if (std::exchange(m_pointed, bar) != bar)
            update();
    }
    qsizetype pointedBar() const { return m_pointed; }
    /// The total of what is shown of a bar.
    double total(qsizetype bar) const;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    QList<Part> parts() const override;
    ChartTable table() const override;
    QString tipAt(const QPointF &position) const override;

Q_SIGNALS:
    /// The mouse is over a bar; −1: over none.
    void barPointed(qsizetype bar);

protected:
    bool isEmpty() const override { return !m_stacks.known.contains(true); }
    Qt::Orientation lines() const override { return Qt::Vertical; }
    qsizetype firstPart() const override;
    QString summary() const override;
    void measure() override;
    qsizetype partAt(const QPointF &position) const override;
    void paintPicture(QPainter &painter) override;
    void paintEmpty(QPainter &painter) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Legend {
        double swatch = 0, row = 0, width = 0;
    };
    bool isShown(const BarSeries &series) const { return !isHiddenSeries(series.name); }
    QString totalText(qsizetype bar) const;
    QString valueText(const BarSeries &series, qsizetype bar) const;
    QString barName(qsizetype bar) const;
    QString tip(qsizetype bar, qsizetype series) const;

    Legend legend() const;
    void layOut();
    double y(double value) const;
    QRectF slot(qsizetype bar) const;
    qsizetype barAt(const QPointF &position) const;
    QRectF pieceRect(qsizetype bar, qsizetype series) const;
    QRectF totalRect(qsizetype bar) const;
    QRectF markRect(qsizetype bar) const;
    QRectF entryRect(qsizetype series) const;
    QFont small() const;
    QFont bold() const;

    void paintAxis(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintTotals(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintShown(QPainter &painter) const;
    void paintPointed(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    BarStacks m_stacks;
    AxisLines m_axis;
    Legend m_legend;
    QRectF m_plot; ///< between the axes
    qsizetype m_pointed = -1;
};

} // namespace ui
