#pragma once

#include "ui/charts/palette.h"

#include <QLocale>
#include <QWidget>

class QCustomPlot;

namespace ui {

/// One colour of the stacks.
struct BarSeries {
    QString name;
    QColor colour;
    std::optional<QColor> hatch; ///< lines drawn over the colour
    QList<double> values;        ///< by bar, in the unit of the axis
    QStringList texts;           ///< the same for legend and tooltip
};

/// What a chart of stacked bars shows.
struct BarStacks {
    QString title, unit;
    QStringList bars, barNotes;                 ///< two lines under each bar
    QStringList totals;                         ///< above each bar
    QList<double> sums;                         ///< of the parts above zero
    QList<BarSeries> series;                    ///< from the bottom up
    qsizetype shown = -1;                       ///< the framed bar
    qsizetype firstPlanned = -1;                ///< a dashed rule stands before it; −1 or 0: none
    QLocale locale = QLocale(QLocale::English); ///< of the numbers at the axis
};

/// Stacked bars over the cases with the legend at the right, its values those of the shown case.
class StackedBars : public QWidget
{
    Q_OBJECT
public:
    explicit StackedBars(QWidget *parent = nullptr);

    void show(const BarStacks &stacks, const Palette &palette);
    const BarStacks &stacks() const { return m_stacks; }
    using QWidget::show;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Legend;
    void draw(const Palette &palette);
    QString tooltip(qsizetype bar) const;

    BarStacks m_stacks;
    QCustomPlot *m_plot;
    Legend *m_legend;
};

} // namespace ui
