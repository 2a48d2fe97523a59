#include "app/application.h"
#include "app/commandline/commandline.h"
#include "core/exchange/sheetchild.h"

#include "ui/model/language.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    if (core::isSheetChild(argc, argv))
        return core::runSheetChild(argc, argv);
    if (argc < 2 || !commandline::isCommand(QString::fromLocal8Bit(argv[1])))
        return app::runWindow(argc, argv);
    QCoreApplication application(argc, argv);
    ui::LanguageSwitch language;
    language.setLanguage(ui::systemLanguage());
    return commandline::run(QCoreApplication::arguments().mid(1));
}
