#include "bullet.h"

#include "ui/charts/textscale.h"

#include <algorithm>

namespace ui {

void paintBullet(QPainter &painter, const QRectF &rect, const BulletScene &scene, const Palette &palette)
{
    const double largest = std::max({scene.value.value_or(0) * 1.05, scene.target.value_or(0) * 1.05,
                                     scene.target.value_or(1) <= 1 && scene.value.value_or(0) <= 1 ? 1.0 : 0.0});
    const auto scaled = [metrics = painter.fontMetrics()](double usual) { return textScaled(usual, metrics); };
    const double height = scaled(10), over = scaled(3), tick = scaled(2);
    const QRectF track(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    painter.fillRect(track, palette.header);
    const auto x = [&](double value) { return track.left() + track.width() * std::clamp(value / largest, 0.0, 1.0); };
    if (scene.value)
        painter.fillRect(QRectF(track.left(), track.top(), x(*scene.value) - track.left(), track.height()),
                         palette.items[size_t(scene.status)].word);
    if (scene.target) {
        const double at = std::min(x(*scene.target), track.right() - tick / 2);
        painter.fillRect(QRectF(at - tick / 2, track.top() - over, tick, track.height() + 2 * over), palette.text);
    }
}

} // namespace ui
