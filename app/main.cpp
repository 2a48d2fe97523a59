#include "app/application.h"
#include "app/commandline/commandline.h"
#include "core/base/memory.h"
#include "core/exchange/sheetchild.h"

#include "ui/model/language.h"

#include <QApplication>
#include <QLoggingCategory>

#include <memory>

/// Subcommands need no display; those that lay out pages do so on none.
static std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (qstrcmp(argv[1], "report") != 0 && qstrcmp(argv[1], "remarks") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

static QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

/// A mistyped command opens no window, which a script would wait for.
static int refuse(const QString &wrong, int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ui::LanguageSwitch language;
    language.setLanguage(ui::systemLanguage());
    return commandline::refuseWord(wrong);
}

int main(int argc, char *argv[])
{
    core::takeMemoryInLargePieces();
    if (core::isSheetChild(argc, argv))
        return core::runSheetChild(argc, argv);
    if (argc < 2 || !commandline::isCommand(QString::fromLocal8Bit(argv[1]))) {
        const QString wrong = app::wrongWord(wordsOf(argc, argv));
        return wrong.isEmpty() ? app::runWindow(argc, argv) : refuse(wrong, argc, argv);
    }
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt's are for us: QT_LOGGING_RULES
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    app::keepDecimalPoint();
    ui::LanguageSwitch language;
    language.setLanguage(ui::systemLanguage());
    return commandline::run(QCoreApplication::arguments().mid(1));
}
