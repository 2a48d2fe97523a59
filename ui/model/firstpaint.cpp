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
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched->isWidgetType() && event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] { std::_Exit(0); }); // after what was painted has reached the screen
        return false;
    }
};

} // namespace

void endAtFirstPaint(QObject &painted)
{
    painted.installEventFilter(new PaintWatch(&painted));
}

} // namespace ui
