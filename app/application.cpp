#include "application.h"

#include "app/commandline/commandline.h"
#include "app/crashreport.h"
#include "core/exchange/designfile.h"
#include "core/schemes/evaluation.h"
#include "core/storage/evidencefiles.h"
#include "ui/model/firstpaint.h"
#include "ui/model/keeper.h"
#include "ui/model/ownpacks.h"
#include "ui/model/ownprogram.h"
#include "ui/model/sentences.h"
#include "ui/model/sizingrun.h"
#include "ui/pages/evaluation/evaluationpage.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parkfiles.h"
#include "ui/shell/session.h"
#include "ui/wizard/wizardpage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QDir>
#include <QFontDatabase>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <clocale>
#include <cstdio>
#include <future>

namespace app {

namespace {

struct WindowArguments {
    QString file, shot, page, language, theme, showCase, size, step, scheme;
    int textSize = 100; ///< of pictures, in per cent
    bool onlyFirstPaint = false; ///< ends when there is something of the window to see
    bool onlyFirstPage = false;  ///< when all of it is
    bool isReview = false;
};

void addWindowOptions(QCommandLineParser &parser)
{
    for (const char *name : {"shot", "page", "language", "theme", "show-case", "size", "step", "scheme", "text-size"})
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name)});
    parser.addOption(QCommandLineOption(QStringLiteral("first-paint")));
    parser.addOption(QCommandLineOption(QStringLiteral("first-page")));
    parser.addOption(QCommandLineOption(QStringLiteral("review")));
}

/// What Qt itself takes out of the arguments once there is an application.
void addQtOptions(QCommandLineParser &parser)
{
    for (const char *name :
         {"platform", "platformpluginpath", "platformtheme", "plugin", "qmljsdebugger", "qwindowgeometry", "qwindowicon",
          "qwindowtitle", "session", "style", "stylesheet", "display", "geometry", "icon", "title", "fontengine"})
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name)});
    for (const char *name : {"reverse", "widgetcount", "nograb", "dograb", "sync"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
}

/// Whether a word can be the file that the window is to open; a file of ours that is not there is complained about in the window.
bool isParkName(const QString &word)
{
    return QFileInfo::exists(word) || word.endsWith(QLatin1StringView(".park"), Qt::CaseInsensitive) ||
           word.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
}

WindowArguments parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addWindowOptions(parser);
    parser.parse(arguments);
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    return {parser.positionalArguments().value(0),
            value("shot"),
            value("page"),
            value("language"),
            value("theme"),
            value("show-case"),
            value("size"),
            value("step"),
            value("scheme"),
            value("text-size").isEmpty() ? 100 : value("text-size").toInt(),
            parser.isSet(QStringLiteral("first-paint")),
            parser.isSet(QStringLiteral("first-page")),
            parser.isSet(QStringLiteral("review"))};
}

/// Where working copies are kept until they are saved.
QString workingFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/working");
}

/// What the settings say, and over it what the arguments say.
void prepare(ui::Appearance &appearance, const WindowArguments &arguments)
{
    if (arguments.shot.isEmpty()) {
        appearance.setSystemTheme(ui::systemTheme());
        appearance.restore();
    } else {
        appearance.setTextSize(arguments.textSize);
    }
    if (!arguments.language.isEmpty())
        appearance.setLanguage(arguments.language.startsWith(QLatin1StringView("zh")) ? ui::Language::Chinese
                                                                                      : ui::Language::English);
    if (!arguments.theme.isEmpty())
        appearance.setTheme(arguments.theme == QLatin1StringView("dark")       ? ui::Theme::Dark
                            : arguments.theme == QLatin1StringView("contrast") ? ui::Theme::Contrast
                                                                               : ui::Theme::Light);
}

/// Layouts settle from the inside to the outside, one round each; a search that a page began comes to its end.
void settle(const ui::MainWindow &window)
{
    const auto isSearching = [&] {
        return std::ranges::any_of(window.findChildren<ui::SizingRun *>(), &ui::SizingRun::isRunning);
    };
    QApplication::processEvents();
    while (isSearching())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
}

/// Every page in both languages and themes into a folder: PAGE-LANGUAGE-THEME.png.
bool takeAllShots(ui::MainWindow &window, ui::Appearance &appearance, const QString &folder)
{
    bool isDone = QDir().mkpath(folder);
    for (const ui::Language language : {ui::Language::English, ui::Language::Chinese})
        for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
            appearance.setLanguage(language);
            appearance.setTheme(theme);
            for (int page = 0; page < ui::pageCount; ++page) {
                window.showPage(ui::PageId(page));
                settle(window);
                const QString file = QStringLiteral("%1/%2-%3-%4.png")
                                         .arg(folder, ui::pageKey(ui::PageId(page)),
                                              language == ui::Language::English ? QStringLiteral("en") : QStringLiteral("zh"),
                                              theme == ui::Theme::Light ? QStringLiteral("light") : QStringLiteral("dark"));
                isDone = window.grab().save(file) && isDone;
            }
        }
    return isDone;
}

void openAsAsked(ui::MainWindow &window, const WindowArguments &arguments)
{
    if (!arguments.file.isEmpty() && arguments.isReview)
        window.files().openForReview(arguments.file);
    else if (!arguments.file.isEmpty())
        window.files().open(arguments.file);
}

void showAsAsked(ui::MainWindow &window, const ui::Document &document, ui::ShownCase &shown, const WindowArguments &arguments)
{
    const QStringList sides = arguments.size.split(u'x');
    if (sides.size() == 2)
        window.resize(sides[0].toInt(), sides[1].toInt());
    for (qsizetype i = 0; i < document.park().cases.size(); ++i)
        if (document.park().cases[i].id == arguments.showCase)
            shown.show(i);
    for (int page = 0; page < ui::pageCount; ++page)
        if (ui::pageKey(ui::PageId(page)) == arguments.page)
            window.showPage(ui::PageId(page));
    if (arguments.step.isEmpty() && arguments.scheme.isEmpty())
        return;
    if (auto *wizard = qobject_cast<ui::WizardPage *>(window.page(ui::PageId::Wizard))) {
        wizard->showScheme(arguments.scheme);
        const auto steps = qsizetype(wizard->course().steps.size());
        wizard->showPosition(std::clamp<qsizetype>(arguments.step.toInt(), 1, steps) - 1);
    }
    if (auto *evaluation = qobject_cast<ui::EvaluationPage *>(window.page(ui::PageId::Evaluation)))
        evaluation->showItem(arguments.scheme, {});
}

/// What the last run left, and from now on a report of this one.
void tellOfCrashes(ui::MainWindow &window)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/crashes");
    if (const QStringList reports = untoldCrashReports(folder); !reports.isEmpty())
        window.sayOfFile(QCoreApplication::translate(
                             "CrashReport", "The program ended unexpectedly. What was entered is kept. The report is in %1; it "
                                            "holds nothing of your parks. Nobody gets it unless you hand it to whoever gave you "
                                            "the program.")
                             .arg(QDir::toNativeSeparators(reports.back())),
                         reports.back());
    keepCrashReports(folder);
}

/// One picture, or one of every page.
int takeShots(ui::MainWindow &window, ui::Appearance &appearance, const WindowArguments &arguments)
{
    settle(window);
    const bool isDone = arguments.page == QLatin1StringView("all") ? takeAllShots(window, appearance, arguments.shot)
                                                                   : window.grab().save(arguments.shot);
    return isDone ? commandline::Done : commandline::Internal;
}

/// Who the program is, for the desktop and its settings.
void introduce()
{
    QApplication::setOrganizationName(QStringLiteral("Parkwright"));
    QApplication::setApplicationName(QStringLiteral("Parkwright"));
    QApplication::setApplicationVersion(QStringLiteral(PARKWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("parkwright")); // joins the window with its entry in the menu
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/parkwright.svg")));
}

/// What the program itself brings along.
struct Brought {
    core::Result<core::Library> library;
    core::Result<std::vector<core::Scheme>> schemes;
};

} // namespace

QString wrongWord(const QStringList &arguments)
{
    QCommandLineParser parser;
    addWindowOptions(parser);
    addQtOptions(parser);
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (unknown.isEmpty())
            return arguments.last();
        return (unknown.front().size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + unknown.front();
    }
    for (const QString &word : parser.positionalArguments())
        if (!isParkName(word))
            return word;
    return {};
}

void keepDecimalPoint()
{
    std::setlocale(LC_NUMERIC, "C");
}

int runWindow(int &argc, char **argv)
{
    QThread::currentThread(); // Qt's main thread is the first that asks
    // read while the window system answers and fonts are looked for
    std::future<Brought> reading = std::async(std::launch::async, [] {
        return Brought{core::Library::read(QStringLiteral(":/reference")), core::readSchemes(QStringLiteral(":/schemes"))};
    });
    QApplication application(argc, argv);
    keepDecimalPoint();
    introduce();
    const WindowArguments arguments = parse(QApplication::arguments());
    const bool isShot = !arguments.shot.isEmpty(); // shows what everybody has, and leaves what this user has
    std::optional<QTemporaryDir> noSettings;
    if (isShot)
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, noSettings.emplace().path());

    ui::Appearance appearance;
    prepare(appearance, arguments);
    const auto applyLook = [&] { ui::applyLook(application, appearance.theme(), appearance.textSize()); };
    applyLook();
    const auto [library, schemes] = reading.get();
    QObject::connect(&appearance, &ui::Appearance::themeChanged, &application, applyLook);
    QObject::connect(&appearance, &ui::Appearance::textSizeChanged, &application, applyLook);

    if (!library || !schemes) {
        std::fprintf(stderr, "%s\n", qPrintable(ui::sentence(library ? schemes.error() : library.error())));
        return commandline::Internal;
    }
    ui::Document document;
    const auto ownPacks = isShot ? std::vector<ui::OwnPack>() : ui::readOwnPacks(ui::ownPacksFolder(), *schemes);
    ui::Results results(document, *library, ui::withOwnPacks(*schemes, ownPacks), QDate::currentDate().year());
    results.setHourly(
        core::ratiosOfDesigns(*library, QStringLiteral(":/reference"), [&document] { return document.fileName(); }));
    ui::ShownCase shown(document, results);
    ui::Keeper keeper(document, isShot ? QString() : workingFolder());
    if (!keeper.folder().isEmpty())
        core::storage::tidyStagedFiles(keeper.folder());
    ui::Prompts prompts;
    if (arguments.onlyFirstPaint)
        ui::endAtFirstPaint(application);
    using Start = ui::GroundWindow::Start;
    ui::MainWindow window({document, results, shown, keeper, appearance, prompts}, isShot ? Start::Hidden : Start::OnScreen);
    (void)QFontDatabase::families(); // reads the settings of fonts, which the next line may hide
    ui::restoreUsersEnvironment();   // no thread reads the environment any more
    openAsAsked(window, arguments);
    if (!isShot && !arguments.onlyFirstPage) {
        ui::restoreSession(window, document, shown, arguments.file.isEmpty());
        QObject::connect(&window, &ui::MainWindow::closing, &window, [&] { ui::rememberSession(window, document, shown); });
        tellOfCrashes(window);
    }
    showAsAsked(window, document, shown, arguments);
    if (arguments.onlyFirstPage)
        ui::endAtFirstPaint(window);
    window.show();
    if (isShot)
        return takeShots(window, appearance, arguments);
    const int code = QApplication::exec();
    appearance.remember();
    return code;
}

} // namespace app
