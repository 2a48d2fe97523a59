#pragma once

#include "ui/charts/picture.h"

namespace ui {

/// One fact on the map: its name and its value, a colour at its edge.
struct FactTile {
    QString name, value, tip;
    QColor colour;
    core::Figure figure{};
    std::optional<double> number{}; ///< in `unit`, for the table; nothing: not entered
    QString unit{};
};

struct FactsMapScene {
    QString name, empty;
    FactTile park;                    ///< its name, and coordinates, height and area
    QString comesIn, goesOut, plants; ///< headings
    QList<FactTile> sources, sinks;   ///< outside of the boundary, at the left and the right
    QList<FactTile> systems, inside;  ///< within it
    bool isPark = false;              ///< else there is nothing to show
};

/// A park as a plan without map tiles and not to scale: the boundary in the middle with its systems and plants, sources at the
/// left, what takes from it at the right, an arrow for each.
class FactsMap : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void show(const FactsMapScene &scene, const Palette &palette);
    using QWidget::show;
    const FactsMapScene &scene() const { return m_scene; }
    QSize minimumSizeHint() const override;
    QList<Part> parts() const override;
    ChartTable table() const override;

protected:
    void paintPicture(QPainter &painter) override;

private:
    /// With the name, and so many lines of a value.
    int tileHeight(int lines = 1) const { return (1 + lines) * lineHeight() + 8; }
    /// The parts of a value, "83 MW · 89.6 GWh", in lines of a width: no number loses its unit.
    QStringList valueLines(const QString &value, double width) const;
    int parkLines() const;
    int plantLines() const;
    int lane() const { return 3 * lineHeight() / 2; } ///< of the arrows
    QRectF boundary() const;
    double sideWidth() const;
    int sideHeight(const QList<FactTile> &tiles) const;
    int insideHeight() const;
    /// The place of a tile at a side: 0 left, 1 right.
    QRectF sideRect(const QList<FactTile> &tiles, int side, qsizetype tile) const;
    QRectF parkRect() const;
    QRectF systemRect(qsizetype system) const;
    QRectF plantsHead() const;
    QRectF insideRect(qsizetype tile) const;
    QRectF innerRect(double top, qsizetype cell, double height) const;
    void paintTile(QPainter &painter, const QRectF &rect, const FactTile &tile) const;
    void paintSide(QPainter &painter, const QList<FactTile> &tiles, int side) const;
    void paintArrow(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour) const;

    FactsMapScene m_scene;
};

} // namespace ui
