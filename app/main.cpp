#include "app/application.h"
#include "app/commandline/commandline.h"
#include "core/exchange/sheetchild.h"

#include "ui/model/language.h"

#include <QApplication>

#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

/// Subcommands need no display; those that lay out pages do so on none.
static std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (qstrcmp(argv[1], "report") != 0 && qstrcmp(argv[1], "remarks") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

/// Memory comes from the system in few large pieces: each small one costs an interruption, which are two thousand until the first
/// window stands. Sized for the example; what is larger than a piece goes back when it is freed.
static void takeMemoryAtOnce()
{
#ifdef __GLIBC__
    constexpr int piece = 16 << 20; // bytes
    mallopt(M_TOP_PAD, piece);
    mallopt(M_TRIM_THRESHOLD, 2 * piece);
    mallopt(M_MMAP_THRESHOLD, piece);
#endif
}

int main(int argc, char *argv[])
{
    takeMemoryAtOnce();
    if (core::isSheetChild(argc, argv))
        return core::runSheetChild(argc, argv);
    if (argc < 2 || !commandline::isCommand(QString::fromLocal8Bit(argv[1])))
        return app::runWindow(argc, argv);
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    ui::LanguageSwitch language;
    language.setLanguage(ui::systemLanguage());
    return commandline::run(QCoreApplication::arguments().mid(1));
}
