#include "icon.h"

#include "ui/charts/textscale.h"

#include <QEvent>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

class LineIcon : public QIconEngine
{
public:
    LineIcon(QString name, const QColor &colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.45);
        painter->drawPixmap(
            rect, iconPixmap(m_name, m_colour, std::min(rect.width(), rect.height()), painter->device()->devicePixelRatioF()));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    QIconEngine *clone() const override { return new LineIcon(m_name, m_colour); }

private:
    QString m_name;
    QColor m_colour;
};

/// Follows the font of a widget with the size of its icons.
class IconScale : public QObject
{
public:
    IconScale(QWidget *widget, int usual) : QObject(widget), m_widget(widget), m_usual(usual)
    {
        widget->installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        const int side = iconSide(m_usual, m_widget->fontMetrics());
        m_widget->setProperty("iconSize", QSize(side, side)); // of buttons, tab bars and item views alike
    }

    QWidget *m_widget;
    int m_usual;
};

} // namespace

int iconSide(int usual, const QFontMetrics &metrics)
{
    return int(textScaled(usual, metrics));
}

void scaleIcons(QWidget *widget, int usual)
{
    new IconScale(widget, usual);
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new LineIcon(name, colour));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("icon %1 %2 %3 %4").arg(name, colour.name()).arg(size).arg(devicePixelRatio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qWarning("The icon %s is missing from resources/icons.txt.", qPrintable(name));
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    picture = QPixmap(QSize(size, size) * devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace ui
