#pragma once

#include "ui/charts/axis.h"
#include "ui/charts/picture.h"
#include "ui/model/format.h"

namespace ui {

/// A case on the road.
struct RoadDot {
    int year = 0;
    double value = 0; ///< in the unit of the axis
    bool isPlanned = false, isShown = false, isOnRoad = false;
    QString text;
    core::Figure figure{};
};
/// A measure from its first to its last year.
struct RoadSpan {
    QString name;
    int from = 0, to = 0;
    int group = 0; ///< index in the groups
    bool isChosen = false;
    QString text;
};
struct RoadGroup {
    QString name;
    QColor colour;
};

/// The emissions of cases over the years with the way to a target, and below them the measures by groups.
struct RoadScene {
    QString name, empty, valueName, unit;
    int first = 0, last = 0; ///< years of the axis
    QList<RoadDot> dots;     ///< by year
    int baseYear = 0, targetYear = 0;
    double base = 0;              ///< where the straight way begins
    std::optional<double> target; ///< where it ends
    QString targetName;
    QList<double> phased; ///< one for each year
    int phasedFrom = 0;   ///< the first of them
    QString roadName, wayName, phasedName;
    QList<RoadGroup> groups;
    QList<RoadSpan> spans; ///< in the order of the groups
    Format format = Format();
};

/// The road chart: emissions above, milestones below, one axis of years for both. Measures that are not chosen are outlines.
class RoadChart : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void show(const RoadScene &scene, const Palette &palette);
    using QWidget::show;
    const RoadScene &scene() const { return m_scene; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return {760, minimumSizeHint().height()}; }
    QList<Part> parts() const override;
    ChartTable table() const override;

Q_SIGNALS:
    void spanChosen(qsizetype span);

protected:
    QString summary() const override;
    bool isEmpty() const override { return m_scene.dots.isEmpty() && m_scene.spans.isEmpty(); }
    void paintPicture(QPainter &painter) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A line below the plot: a group's name, or a span.
    struct Row {
        int group = -1;
        qsizetype span = -1;
    };
    QList<Row> rows() const;
    double rowHeight() const { return lineHeight() + 4; }
    double labelWidth() const;
    QRectF plot() const;
    double columnWidth() const;
    double x(double year) const; ///< the middle of the year
    double y(double value) const;
    QRectF spanRect(qsizetype line, const RoadSpan &span) const;
    QRectF lineRect(qsizetype line) const;
    QPointF at(const RoadDot &dot) const { return {x(dot.year), y(dot.value)}; }
    void paintLegend(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintGround(QPainter &painter) const;
    void paintRoad(QPainter &painter) const;
    void paintWay(QPainter &painter) const;
    bool crossesWay(const QRectF &place) const;
    void paintDots(QPainter &painter) const;
    void paintSpans(QPainter &painter) const;
    void paintSpan(QPainter &painter, const RoadSpan &span, qsizetype line) const;

    RoadScene m_scene;
    AxisLines m_y;
};

} // namespace ui
