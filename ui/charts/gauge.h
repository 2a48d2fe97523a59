#pragma once

#include "ui/charts/palette.h"

#include <QWidget>

namespace ui {

/// What the gauge shows: the cases on a line from zero, the zone up to the limit.
struct GaugeScene {
    struct Mark {
        QString label;
        double value = 0;
        bool planned = false;
        bool shown = false;
    };
    QList<Mark> marks;
    std::optional<double> limit;
    QString limitText;
    QString description; ///< for screen readers
};

/// A horizontal linear gauge from 0 to 1.05 × the largest case, at least twice the limit.
class Gauge : public QWidget
{
    Q_OBJECT
public:
    explicit Gauge(QWidget *parent = nullptr);
    void show(const GaugeScene &scene, const Palette &palette);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double largest() const;
    void paintLabels(QPainter &painter, const QRectF &track) const;

    GaugeScene m_scene;
    const Palette *m_palette;
};

} // namespace ui
