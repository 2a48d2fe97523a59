#pragma once

#include "ui/charts/palette.h"

#include <QPainter>

namespace ui {

/// A bar in the colour of its status with a tick at the target.
struct BulletScene {
    std::optional<double> value, target;
    core::ItemStatus status = core::ItemStatus::NoData;
};

/// Paints a bullet into a rectangle; from 0 to 1, or to what holds value and target where they are larger.
void paintBullet(QPainter &painter, const QRectF &rect, const BulletScene &scene, const Palette &palette);

} // namespace ui
