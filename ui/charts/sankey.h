#pragma once

#include "ui/charts/picture.h"
#include "ui/charts/sankeylayout.h"

#include <QPainterPath>

namespace ui {

/// Flows as bands between nodes in columns. The band or node under the mouse, or the one the keys stand on, is lifted: the
/// others fade. Parts are the bands, then the nodes.
class Sankey : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void show(const SankeyScene &scene, const Palette &palette);
    using QWidget::show;
    const SankeyScene &scene() const { return m_scene; }
    QSize sizeHint() const override { return minimumSizeHint().expandedTo({560, 150}); }
    /// As high as the names of its longest column need.
    QSize minimumSizeHint() const override;

    QList<Part> parts() const override;
    ChartTable table() const override;

protected:
    qsizetype partAt(const QPointF &position) const override;
    void paintPicture(QPainter &painter) override;
    void paintFrame(QPainter &painter, const Part &part) const override;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont labelFont() const;
    /// Where a band begins: there it lies beside the others of its node.
    QRectF startOf(qsizetype band) const;
    void place();
    qsizetype lifted() const;
    bool isLifted(qsizetype band) const;
    void paintBand(QPainter &painter, qsizetype band) const;
    void paintLabel(QPainter &painter, qsizetype node) const;

    SankeyScene m_scene;
    SankeyLayout m_layout;
    QList<QPainterPath> m_paths; ///< of the bands
    qsizetype m_hovered = -1;    ///< a part; −1: none
};

} // namespace ui
