#include "firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdlib>

namespace ui {

namespace {

class PaintWatch : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] { std::_Exit(0); }); // after what was painted has reached the screen
        return false;
    }
};

} // namespace

void endAtFirstPaint(QObject *window)
{
    window->installEventFilter(new PaintWatch(window));
}

} // namespace ui
