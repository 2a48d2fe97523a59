#pragma once

#include "ui/charts/axis.h"
#include "ui/charts/picture.h"
#include "ui/model/format.h"

#include <QPixmap>

#include <functional>
#include <memory>
#include <vector>

class QCPGraph;
class QCustomPlot;

namespace ui {

/// One colour over the hours.
struct HoursSeries {
    QString name;
    QColor colour;
    std::vector<double> values; ///< one per step, in the unit of the axis
    core::Figure figure{};      ///< of all of it, explained from the legend
    QString sum{};              ///< of all steps, beside the name in the legend; empty: none
    QString unit{};             ///< of a line with an axis of its own at the right; empty: that of the scene
};

/// Steps in time, or hours ordered by size.
struct HoursScene {
    QString name, unit, empty;
    QList<HoursSeries> stacks;                         ///< filled, from the bottom up
    QList<HoursSeries> lines;                          ///< over them; those with a unit of their own share the axis at the right
    bool stepped = true;                               ///< each value holds for its step; else the line runs through the points
    QList<std::pair<double, QString>> ticks;           ///< of the axis to the right, in steps
    bool ticksBetween = false;                         ///< a name stands in the middle up to the next tick
    std::function<QString(qsizetype)> headOf;          ///< what a step is called: "Thu 19 Apr, 13:00–14:00"
    std::function<core::Figure(qsizetype)> figureOf{}; ///< what explains a step; empty: nothing
    Format format = Format();
};

/// Stacked steps and lines with the legend at the right; a cursor that other charts can share.
class HoursPlot : public Picture
{
    Q_OBJECT
public:
    explicit HoursPlot(QWidget *parent = nullptr);
    ~HoursPlot() override;
    void show(const HoursScene &scene, const Palette &palette);
    using QWidget::show;
    const HoursScene &scene() const { return m_scene; }
    /// Marks a step; −1: none.
    void showStep(qsizetype step);
    qsizetype shownStep() const { return m_step; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint().expandedTo({520, 180}); }
    QList<Part> parts() const override;
    ChartTable table() const override;
    QString tipAt(const QPointF &position) const override;

Q_SIGNALS:
    /// The mouse is over a step; −1: over none.
    void stepPointed(qsizetype step);

protected:
    bool isEmpty() const override { return steps() == 0; }
    QString summary() const override;
    void measure() override;
    qsizetype partAt(const QPointF &position) const override;
    bool answers(qsizetype part) const override;
    void paintPicture(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QList<const HoursSeries *> all() const;
    qsizetype steps() const;
    void layOut();
    QRectF entryRect(qsizetype entry) const;
    double xOf(double step) const;
    double yOf(double value, const AxisLines &axis) const;
    const QString &unitOf(const HoursSeries &series) const { return series.unit.isEmpty() ? m_scene.unit : series.unit; }
    double widthOfLabels(const AxisLines &axis) const;
    qsizetype stepAt(const QPointF &position) const;
    QString tip(qsizetype step) const;
    core::Figure figureAt(qsizetype step) const;
    void prepare(QCustomPlot &chart) const;
    QCPGraph *addGraph(QCustomPlot &chart, const QList<double> &values) const;
    void addStacks(QCustomPlot &chart) const;
    void paintGraphs(QPainter &painter);
    void paintTicks(QPainter &painter) const;
    void paintLabels(QPainter &painter, const AxisLines &axis, const QRectF &column, Qt::Alignment alignment) const;
    void paintLegend(QPainter &painter) const;

    HoursScene m_scene;
    AxisLines m_axis, m_right; ///< the other is of lines with a unit of their own
    bool m_hasRight = false;
    QRectF m_plot; ///< between the axes
    double m_legend = 0;
    std::unique_ptr<QCustomPlot> m_chart; ///< made when first painted
    QPixmap m_drawn;                      ///< the graphs on the screen; null: others by now
    qsizetype m_step = -1;
};

} // namespace ui
