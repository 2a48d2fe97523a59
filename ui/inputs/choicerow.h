#pragma once

#include "ui/charts/palette.h"

#include <QAbstractButton>

namespace ui {

/// What a row of choices shows. A row without figures, status and remark leads somewhere: it has an arrow.
struct ChoiceScene {
    QString icon, title, subtitle;
    QStringList figures;                    ///< up to two lines in the middle
    std::optional<core::ItemStatus> status; ///< a chip with its word
    QString statusWord;
    QString remark; ///< at the right
};

/// Where the parts of a wide row stand, for rows and their head alike; in pixels of a row of this width. Where the title would
/// have no room, first the remark and then the figures have none.
struct ChoicePlaces {
    ChoicePlaces(int rowWidth, const QFontMetrics &metrics);
    QRect title, figures, status, remark; ///< without height
};

/// The heads of the parts of wide rows, over them.
class ChoiceHead : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceHead(QWidget *parent = nullptr);
    void show(const ChoiceScene &titles, const Palette &palette);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChoiceScene m_titles;
    const Palette *m_palette;
};

/// A wide button: icon, title over a muted line, figures, state and a remark; for the start page.
class ChoiceRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChoiceRow(QWidget *parent = nullptr);
    void show(const ChoiceScene &scene, const Palette &palette);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFigures(QPainter &painter) const;

    ChoiceScene m_scene;
    const Palette *m_palette;
};

} // namespace ui
