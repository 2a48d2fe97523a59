#pragma once

#include "ui/charts/palette.h"

#include <QWidget>

namespace ui {

/// The icon of a state or severity: colour never stands alone.
QString iconName(core::ItemStatus status);
QString iconName(core::Severity severity);

/// Paints icon and word on a ground; returns the width taken.
int paintChip(QPainter &painter, const QRect &rect, const QString &icon, const QString &text, const Palette::Status &colours,
              Qt::Alignment side = Qt::AlignLeft);
int chipWidth(const QFontMetrics &metrics, const QString &text);

/// A chip as a widget.
class StatusMark : public QWidget
{
    Q_OBJECT
public:
    explicit StatusMark(QWidget *parent = nullptr);
    void show(core::ItemStatus status, const QString &text, const Palette &palette);
    void show(core::Severity severity, const QString &text, const Palette &palette);
    using QWidget::show;
    const QString &text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &icon, const QString &text, const Palette::Status &colours);

    QString m_icon, m_text;
    Palette::Status m_colours;
};

} // namespace ui
