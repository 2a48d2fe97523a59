#include "app/application.h"
#include "app/commandline/commandline.h"
#include "core/exchange/sheetchild.h"

#include "ui/model/language.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--read-workbook") == 0)
        return core::runSheetChild(argv[2]);
    if (argc < 2 || !commandline::isCommand(QString::fromLocal8Bit(argv[1])))
        return app::runWindow(argc, argv);
    QCoreApplication application(argc, argv);
    ui::LanguageSwitch language;
    language.setLanguage(ui::systemLanguage());
    return commandline::run(QCoreApplication::arguments().mid(1));
}
