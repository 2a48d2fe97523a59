#pragma once

#include "ui/charts/axis.h"
#include "ui/charts/picture.h"
#include "ui/model/format.h"

namespace ui {

/// A measure in an abatement cost curve.
struct CostBlock {
    QString name;
    double width = 0;  ///< what it avoids, in the unit of the axis
    double height = 0; ///< what a tonne costs; below 0 it hangs from the zero line
    QString text;      ///< both with their units
    QColor colour;
};

/// Blocks as wide as what they avoid and as high as what that costs, one behind the other.
struct CostCurveScene {
    QString name, empty;
    QString xName, xUnit, yName, yUnit; ///< of the axes
    QList<CostBlock> blocks;
    QList<CostBlock> others; ///< a second curve, drawn as a thin line over the blocks
    QString blocksName, othersName;
    qsizetype chosen = -1;
    std::optional<double> line; ///< across at this height
    QString lineName;
    Format format = Format();
};

/// An abatement cost curve with its numbered blocks named at the right. A block is chosen by a click, the arrow keys and Enter.
/// Heights far above the others end at the axis with a wedge; text, tooltip and table have the number.
class CostCurve : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void show(const CostCurveScene &scene, const Palette &palette);
    using QWidget::show;
    const CostCurveScene &scene() const { return m_scene; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return {640, minimumSizeHint().height()}; }
    QList<Part> parts() const override;
    ChartTable table() const override;

Q_SIGNALS:
    void blockChosen(qsizetype block);

protected:
    QString summary() const override;
    qsizetype partAt(const QPointF &position) const override;
    void paintPicture(QPainter &painter) override;
    qsizetype firstPart() const override { return std::max<qsizetype>(0, m_scene.chosen); }
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double swatch() const;
    double legendWidth() const;
    QRectF plot() const;
    double x(double along) const;
    double y(double height) const;
    QRectF block(double from, const CostBlock &of) const;
    QRectF entry(qsizetype block) const;
    QString heightText(qsizetype block) const;
    bool isBeyond(double height) const { return height > m_y.largest * 1.0001 || height < m_y.least * 1.0001; }
    void paintAxes(QPainter &painter) const;
    void paintBlocks(QPainter &painter) const;
    void paintOthers(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    CostCurveScene m_scene;
    double m_width = 0; ///< of the wider curve
    AxisLines m_x, m_y;
};

} // namespace ui
