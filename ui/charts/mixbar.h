#pragma once

#include "ui/charts/picture.h"

namespace ui {

/// A part of the mix: in the bar and in the legend under it.
struct MixBarPiece {
    QString name, value, share; ///< as the legend prints them
    QColor colour;
    std::optional<QColor> hatch;
    double amount = 0;      ///< in tce; below 0 it stands in the legend only
    bool isCounted = false; ///< left of the mark "now"
    core::Figure figure{};
};

/// What the bar of the energy mix shows.
struct MixBarScene {
    QString name, empty;
    QList<MixBarPiece> pieces;    ///< those that count first
    QString now;                  ///< at the end of those that count
    std::optional<double> target; ///< share of the bar
    QString targetText;
    bool isMet = false;
};

/// One lying bar of the whole, the parts that count first up to a mark, with the target and a legend in two columns.
class MixBar : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void show(const MixBarScene &scene, const Palette &palette);
    using QWidget::show;
    const MixBarScene &scene() const { return m_scene; }
    QSize minimumSizeHint() const override;
    QList<Part> parts() const override;
    ChartTable table() const override;

protected:
    void paintPicture(QPainter &painter) override;

private:
    QRectF barRect() const;
    void paintMarks(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    MixBarScene m_scene;
};

} // namespace ui
