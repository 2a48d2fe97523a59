#pragma once

#include "ui/charts/picture.h"

namespace ui {

/// What the gauge shows: the cases on a line from zero, the zone up to the limit.
struct GaugeScene {
    struct Mark {
        QString label;
        double value = 0;
        bool planned = false;
        bool shown = false;
        QString text{}; ///< what the mark says: case, value, unit, state
        core::Figure figure{};
    };
    QString name, unit, empty;
    QList<Mark> marks;
    std::optional<double> limit;
    QString limitText;
    QString description; ///< the whole in a line
};

/// A horizontal linear gauge from 0 to 1.05 × the largest case, at least twice the limit.
class Gauge : public Picture
{
    Q_OBJECT
public:
    explicit Gauge(QWidget *parent = nullptr);
    void show(const GaugeScene &scene, const Palette &palette);
    using QWidget::show;
    const GaugeScene &scene() const { return m_scene; }
    QSize minimumSizeHint() const override;
    QList<Part> parts() const override;
    QString caption() const override { return m_scene.description; }
    ChartTable table() const override;

protected:
    bool isEmpty() const override { return m_scene.marks.isEmpty(); }
    qsizetype partAt(const QPointF &position) const override;
    qsizetype firstPart() const override;
    QString summary() const override;
    void paintPicture(QPainter &painter) override;
    void paintEmpty(QPainter &painter) override;

private:
    QRectF track() const;
    double largest() const;
    double x(double value) const;
    void paintTrack(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    GaugeScene m_scene;
};

} // namespace ui
