#pragma once

#include "ui/charts/palette.h"

#include <QAbstractButton>

namespace ui {

/// What a row of choices shows.
struct ChoiceScene {
    QString icon, title, subtitle;
    QStringList figures;                    ///< up to two lines in the middle
    std::optional<core::ItemStatus> status; ///< a chip with its word
    QString statusWord;
    QString remark; ///< at the right
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
    ChoiceScene m_scene;
    const Palette *m_palette;
};

} // namespace ui
