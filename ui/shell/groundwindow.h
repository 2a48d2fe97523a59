#pragma once

#include <QMainWindow>

class QEventLoop;

namespace ui {

/// A main window that can be on the screen before what it holds is built: its ground, in the colours of the theme.
class GroundWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// On the screen: shown at once, where the last session left it, and painted unless the window system takes longer than it is
    /// waited for. What is laid out in it from then on shows itself with the next events.
    enum class Start : unsigned char { Hidden, OnScreen };
    GroundWindow(Start start, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void comeUp();

    QEventLoop *m_untilPainted = nullptr;
};

} // namespace ui
