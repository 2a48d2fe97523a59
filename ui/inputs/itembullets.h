#pragma once

#include "ui/charts/bullet.h"

#include <QWidget>

namespace ui {

/// One item as name, value, bullet, target and state.
struct ItemBullet {
    QString name, value, target, state;
    BulletScene bullet;
};

/// An item of a scheme with its result.
ItemBullet itemBullet(const core::SchemeItem &item, const core::ItemResult &result, const Format &format);

/// Items one below the other, their columns aligned.
class ItemBullets : public QWidget
{
    Q_OBJECT
public:
    explicit ItemBullets(QWidget *parent = nullptr);
    void show(const QList<ItemBullet> &items, const Palette &palette);
    using QWidget::show;
    const QList<ItemBullet> &items() const { return m_items; }
    /// The item at a point; −1: none.
    qsizetype itemAt(QPoint point) const { return point.y() / rowHeight() < m_items.size() ? point.y() / rowHeight() : -1; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Widths {
        int names = 0, values = 0, targets = 0, states = 0;
    };
    Widths widths() const;
    int rowHeight() const { return fontMetrics().height() + 12; }
    QList<ItemBullet> m_items;
    const Palette *m_palette;
};

} // namespace ui
