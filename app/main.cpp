#include "app/application.h"
#include "app/commandline/commandline.h"
#include "core/base/memory.h"
#include "core/exchange/sheetchild.h"

#include "ui/model/language.h"

#include <QApplication>

#include <memory>

/// Subcommands need no display; those that lay out pages do so on none.
static std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (qstrcmp(argv[1], "report") != 0 && qstrcmp(argv[1], "remarks") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

int main(int argc, char *argv[])
{
    core::takeMemoryInLargePieces();
    if (core::isSheetChild(argc, argv))
        return core::runSheetChild(argc, argv);
    if (argc < 2 || !commandline::isCommand(QString::fromLocal8Bit(argv[1])))
        return app::runWindow(argc, argv);
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    ui::LanguageSwitch language;
    language.setLanguage(ui::systemLanguage());
    return commandline::run(QCoreApplication::arguments().mid(1));
}
