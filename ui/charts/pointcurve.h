#pragma once

#include "ui/charts/axis.h"
#include "ui/charts/picture.h"
#include "ui/model/format.h"

namespace ui {

struct CurvePoint {
    double x = 0, y = 0;
    QString text;   ///< both values with their units
    QString tip;    ///< says more; empty: the text
    QString name{}; ///< of what has the values; stands beside the point where there is room
};

/// One value over another, as a curve or as a cloud of points.
struct PointCurveScene {
    QString name, empty;
    QString xName, xUnit, yName, yUnit; ///< of the axes
    QList<CurvePoint> points;           ///< the keys walk in this order
    bool isJoined = true;               ///< by a line, in this order
    qsizetype chosen = -1;
    std::optional<double> limit; ///< a line across at this x
    QString limitName;
    Format format = Format();
};

/// Points of which one can be chosen by a click, the arrow keys and Enter.
class PointCurve : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void show(const PointCurveScene &scene, const Palette &palette);
    using QWidget::show;
    const PointCurveScene &scene() const { return m_scene; }
    QSize minimumSizeHint() const override { return {180, 120}; }
    QSize sizeHint() const override { return {420, 200}; }
    QList<Part> parts() const override;
    ChartTable table() const override;

Q_SIGNALS:
    void pointChosen(qsizetype point);

protected:
    QString summary() const override;
    void paintPicture(QPainter &painter) override;
    qsizetype partAt(const QPointF &position) const override;
    qsizetype firstPart() const override { return std::max<qsizetype>(0, m_scene.chosen); }
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double pointRadius() const;
    double chosenRadius() const;
    QRectF plot() const;
    QPointF at(const CurvePoint &point) const;
    void paintAxes(QPainter &painter) const;
    void paintLimit(QPainter &painter) const;
    void paintNames(QPainter &painter) const;

    PointCurveScene m_scene;
    AxisLines m_x, m_y;
};

} // namespace ui
