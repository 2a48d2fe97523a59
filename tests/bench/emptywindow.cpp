#include "ui/model/firstpaint.h"

#include <QApplication>
#include <QMainWindow>

// The yardstick of the first painted window: a program that shows an empty one and ends.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    ui::endAtFirstPaint(window);
    window.show();
    return QApplication::exec();
}
