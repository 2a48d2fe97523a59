#pragma once

#include "core/hourly/calendar.h"
#include "ui/charts/picture.h"
#include "ui/model/format.h"

#include <QImage>

#include <span>
#include <vector>

namespace ui {

/// A year of hours as a carpet.
struct CarpetScene {
    QString name, unit, empty;
    std::span<const double> values; ///< by hour from 1 January 00:00, a multiple of 24; below 0 surplus, above 0 import
    QString above, below;           ///< what the sign means, said in the scale and the tooltip
    int year = 2025;                ///< of the dates; 29 February is never among them
    core::Calendar calendar;        ///< the weekdays of its days
    qsizetype shownDay = 0;         ///< the first day of the framed week
    Format format = Format();
};

/// Date to the right, hour of the day upwards, one piece per hour without smoothing, the scale at the right. The frame is the
/// shown week: arrows and a click move it. The values must live as long as they are shown.
class Carpet : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void show(const CarpetScene &scene, const Palette &palette);
    using QWidget::show;
    /// Frames another week without painting the hours anew.
    void showWeek(qsizetype firstDay);
    /// Marks an hour as the other charts do; −1: none.
    void showHour(qsizetype hour);
    QSize minimumSizeHint() const override { return {180, 120}; }
    QSize sizeHint() const override { return {560, 150}; }
    QList<Part> parts() const override;
    ChartTable table() const override;
    QString tipAt(const QPointF &position) const override;

Q_SIGNALS:
    /// A week was chosen, by its first day.
    void weekChosen(qsizetype firstDay);
    /// The mouse is over an hour; −1: over none.
    void hourPointed(qsizetype hour);

protected:
    bool isEmpty() const override { return m_scene.values.empty(); }
    QString summary() const override;
    void paintPicture(QPainter &painter) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    qsizetype days() const { return qsizetype(m_scene.values.size()) / 24; }
    QRectF plot() const;
    QRectF scale() const;
    QRectF weekRect(qsizetype firstDay) const;
    qsizetype hourAt(const QPointF &position) const;
    qsizetype weekAt(const QPointF &position) const;
    QColor colourOf(double value) const;
    QString valueText(double value) const;
    QImage image() const;
    void paintAxes(QPainter &painter) const;
    void paintScale(QPainter &painter) const;

    CarpetScene m_scene;
    double m_least = 0, m_largest = 0;
    mutable QImage m_image; ///< in the palette of the scene; null: to be painted
    qsizetype m_hour = -1;
};

} // namespace ui
