#include "app/commandline/commandline.h"

#include "ui/model/language.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    ui::LanguageSwitch language;
    language.setLanguage(ui::systemLanguage());
    return commandline::run(application.arguments().mid(1));
}
