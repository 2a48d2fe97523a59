#pragma once

#include "ui/charts/picture.h"

namespace ui {

/// One thing on the scale of its levels.
struct LevelRow {
    QString label, verdict, tip;
    std::optional<double> position; ///< 0…1; nothing: no dot
    bool reached = false;           ///< it is on the good side of the goal
    core::Figure figure{};
    std::optional<double> value{};           ///< in `unit`
    QList<std::optional<double>> levelsAt{}; ///< what the levels ask for
    QString unit{};
};

struct LevelScaleScene {
    QString name, empty;
    QStringList levels; ///< their names
    QList<double> at;   ///< their places, 0…1
    qsizetype goal = 0; ///< the level up to which it is good
    QList<LevelRow> rows;
};

/// A dot per row on a scale with common levels; left is better.
class LevelScale : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void show(const LevelScaleScene &scene, const Palette &palette);
    using QWidget::show;
    const LevelScaleScene &scene() const { return m_scene; }
    QSize minimumSizeHint() const override;
    QList<Part> parts() const override;
    ChartTable table() const override;

protected:
    void paintPicture(QPainter &painter) override;

private:
    QRectF rowRect(qsizetype row) const;
    void paintHead(QPainter &painter, const QRectF &track) const;
    void paintRow(QPainter &painter, const LevelRow &row, const QRectF &track) const;

    LevelScaleScene m_scene;
};

} // namespace ui
