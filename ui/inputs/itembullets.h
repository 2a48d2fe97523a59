#pragma once

#include "ui/charts/bullet.h"
#include "ui/charts/picture.h"

namespace ui {

/// One item as name, value, bullet, target and state.
struct ItemBullet {
    QString name, value, target, state;
    BulletScene bullet;
    QString unit{};
    core::Figure figure{};
};

/// An item of the first scheme with its result in a case; `index` is its place in the scheme.
ItemBullet itemBullet(const core::SchemeResult &result, qsizetype index, qsizetype caseIndex, const Format &format);

/// Items one below the other, their columns aligned.
class ItemBullets : public Picture
{
    Q_OBJECT
public:
    using Picture::Picture;
    void show(const QString &name, const QList<ItemBullet> &items, const Palette &palette);
    using QWidget::show;
    const QList<ItemBullet> &items() const { return m_items; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<Part> parts() const override;
    ChartTable table() const override;

protected:
    void paintPicture(QPainter &painter) override;

private:
    struct Widths {
        int names = 0, values = 0, targets = 0, states = 0;
    };
    Widths widths() const;
    int rowHeight() const { return lineHeight() + 8; }
    QList<ItemBullet> m_items;
};

} // namespace ui
