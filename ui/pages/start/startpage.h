#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What stands in the window while no park is open: what to do first.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void openWanted();
    void exampleWanted();

private:
    QLabel *m_title, *m_text;
    QPushButton *m_open, *m_example;
};

} // namespace ui
