#include "firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace ui {

namespace {

class PaintWatch : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); }); // after what was painted has reached the screen
        return false;
    }
};

} // namespace

void quitAfterFirstPaint(QObject *window)
{
    window->installEventFilter(new PaintWatch(window));
}

} // namespace ui
