#pragma once

#include "ui/charts/axis.h"
#include "ui/charts/picture.h"
#include "ui/model/format.h"

#include <functional>
#include <memory>
#include <vector>

class QCustomPlot;

namespace ui {

/// One colour over the hours.
struct HoursSeries {
    QString name;
    QColor colour;
    std::vector<double> values; ///< one per step, in the unit of the axis
};

/// Steps in time, or hours ordered by size.
struct HoursScene {
    QString name, unit, empty;
    QList<HoursSeries> stacks;                ///< filled, from the bottom up
    QList<HoursSeries> lines;                 ///< over them
    bool stepped = true;                      ///< each value holds for its step; else the line runs through the points
    QList<std::pair<double, QString>> ticks;  ///< of the axis to the right, in steps
    bool ticksBetween = false;                ///< a name stands in the middle up to the next tick
    std::function<QString(qsizetype)> headOf; ///< what a step is called: "Thu 19 Apr, 13:00–14:00"
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
    QSize minimumSizeHint() const override { return {180, 120}; }
    QSize sizeHint() const override { return {520, 180}; }
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
    void paintPicture(QPainter &painter) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QList<const HoursSeries *> all() const;
    qsizetype steps() const;
    QRectF plot() const;
    double legendWidth() const;
    QRectF entryRect(qsizetype entry) const;
    double xOf(double step) const;
    qsizetype stepAt(const QPointF &position) const;
    QString tip(qsizetype step) const;
    void prepare(QCustomPlot &chart) const;
    void paintTicks(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    HoursScene m_scene;
    AxisLines m_axis;
    qsizetype m_step = -1;
};

} // namespace ui
