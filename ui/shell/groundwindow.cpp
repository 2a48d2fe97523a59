#include "groundwindow.h"

#include "ui/shell/session.h"

#include <QEventLoop>
#include <QTimer>

namespace ui {

namespace {

constexpr int patience = 50; // ms; where windows come up slower, or are not seen at all, what it holds is built meanwhile

} // namespace

GroundWindow::GroundWindow(Start start, QWidget *parent) : QMainWindow(parent)
{
    resize(1440, 900);
    if (start == Start::OnScreen)
        comeUp();
}

void GroundWindow::comeUp()
{
    restorePlace(*this);
    QEventLoop untilPainted;
    m_untilPainted = &untilPainted;
    QTimer::singleShot(patience, &untilPainted, &QEventLoop::quit);
    show();
    untilPainted.exec(QEventLoop::ExcludeUserInputEvents);
    m_untilPainted = nullptr;
}

void GroundWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_untilPainted)
        QTimer::singleShot(0, m_untilPainted, &QEventLoop::quit); // after what was painted has reached the screen
}

} // namespace ui
