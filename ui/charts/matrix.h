#pragma once

#include "ui/charts/picture.h"

namespace ui {

/// One thing that goes from a row to a column.
struct MatrixEntry {
    QString name;
    double value = 0;
    QString unit;
};

struct MatrixCell {
    qsizetype row = 0, column = 0;
    QString text, tip;
    QList<MatrixEntry> entries{};
    core::Figure figure{};
};

/// What goes from a row to a column.
struct MatrixScene {
    QString name, empty, corner;
    QStringList rows, columns;
    QList<MatrixCell> cells; ///< only the filled ones
    QColor colour;           ///< of their left edge
};

/// A small matrix of texts with heads at the left and above.
class Matrix : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void show(const MatrixScene &scene, const Palette &palette);
    using QWidget::show;
    const MatrixScene &scene() const { return m_scene; }
    QSize minimumSizeHint() const override;
    QList<Part> parts() const override;
    ChartTable table() const override;

protected:
    void paintPicture(QPainter &painter) override;

private:
    double headWidth() const;
    double columnWidth() const;
    int rowHeight() const { return lineHeight() + 7; }
    QRectF cellRect(qsizetype row, qsizetype column) const; ///< −1: the heads

    MatrixScene m_scene;
};

} // namespace ui
