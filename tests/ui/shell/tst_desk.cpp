#include "core/exchange/parkjson.h"
#include "core/storage/projectfile.h"
#include "tests/support/parks.h"
#include "ui/inputs/onscreen.h"
#include "ui/inputs/tableeditor.h"
#include "ui/pages/system/systempage.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/explaindock.h"
#include "ui/shell/findingsdock.h"
#include "ui/shell/keys.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/packsdialog.h"
#include "ui/shell/parkfiles.h"
#include "ui/shell/session.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/tour.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>

using namespace ui;

/// What is not about the park: settings, keys, about, tour.
class TestDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void settingsActAtOnce();
    void unitsOfAKindGiveWayToTheColumn();
    void settingsStayOnTheScreen();
    void settingsAreRemembered();
    void theSessionIsRestored();
    void theGroundBecomesTheWindow();
    void whatIsExaminedIsExaminedAtTheNextStart();
    void defaultsComeBack();
    void textSizeByKeysAndStatusBar();
    void systemThemeIsFollowed();
    void keysCanBeSearched();
    void aboutSaysVersionsAndLicences();
    void anotherLanguageClosesWhatSpeaksTheFirst();
    void tourRunsOnTheExample();
    void tourStaysOnTheOpenPark();
    void tourFollowsTheWindow();
    void tourEndsWithItsPark();
    void escEndsTheTourForGood();

private:
    template <class Dialog> Dialog *dialog(const char *action)
    {
        m_window->findChild<QAction *>(QLatin1StringView(action))->trigger();
        return m_window->findChild<Dialog *>();
    }
    void makeWindow(GroundWindow::Start start = GroundWindow::Start::OnScreen);
    void choose(SettingsDialog &settings, const char *name, const QVariant &data);
    QString headerOf(const char *list, int column);

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Results> m_results;
    std::unique_ptr<ShownCase> m_shown;
    std::unique_ptr<Keeper> m_keeper;
    Prompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

void TestDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // settings of a test are not the user's
    QCoreApplication::setOrganizationName(QStringLiteral("ParkwrightTests"));
    QCoreApplication::setApplicationName(QStringLiteral("Desk"));
}

void TestDesk::init()
{
    QSettings().clear();
    makeWindow();
}

/// As a start of the program does.
void TestDesk::makeWindow(GroundWindow::Start start)
{
    cleanup();
    applyLook(*qApp, Theme::Light);
    m_appearance = std::make_unique<Appearance>();
    connect(m_appearance.get(), &Appearance::textSizeChanged, qApp,
            [this] { applyLook(*qApp, m_appearance->theme(), m_appearance->textSize()); });
    connect(m_appearance.get(), &Appearance::themeChanged, qApp,
            [this] { applyLook(*qApp, m_appearance->theme(), m_appearance->textSize()); });
    m_document = std::make_unique<Document>();
    m_results = std::make_unique<Results>(*m_document, support::library(), support::schemes(), support::currentYear);
    m_shown = std::make_unique<ShownCase>(*m_document, *m_results);
    m_keeper = std::make_unique<Keeper>(*m_document, QString());
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{*m_document, *m_results, *m_shown, *m_keeper, *m_appearance, m_prompts}, start);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCoreApplication::processEvents(); // what was laid out in a window on the screen shows itself
}

void TestDesk::cleanup()
{
    m_window.reset();
    m_keeper.reset();
    m_shown.reset();
    m_results.reset();
    m_document.reset();
    m_appearance.reset();
}

void TestDesk::choose(SettingsDialog &settings, const char *name, const QVariant &data)
{
    auto *box = settings.findChild<QComboBox *>(QLatin1StringView(name));
    QVERIFY2(box && box->findData(data) >= 0, name);
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
}

QString TestDesk::headerOf(const char *list, int column)
{
    for (const TableEditor *table : m_window->page(PageId::EnergySupply)->findChildren<TableEditor *>())
        if (table->model()->list().key == list)
            return table->model()->headerData(column, Qt::Horizontal).toString();
    return {};
}

void TestDesk::settingsActAtOnce()
{
    m_window->files().openExample();
    const auto *parts = m_window->findChild<QLabel *>(QStringLiteral("coreParts"));
    QVERIFY(parts->text().contains(QStringLiteral("1,347,605")));
    auto *settings = dialog<SettingsDialog>("settings");
    QVERIFY(settings && settings->isVisible() && !settings->isModal());
    choose(*settings, "thousands", int(Thousands::None));
    QVERIFY(parts->text().contains(QStringLiteral("1347605")));
    choose(*settings, "thousands", int(Thousands::Space));
    QVERIFY(parts->text().contains(QStringLiteral("1\u00a0347\u00a0605")));
    choose(*settings, "language", int(Language::Chinese));
    QCOMPARE(settings->windowTitle().isEmpty(), false);
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("园匠")));
    choose(*settings, "theme", int(ThemeChoice::Dark));
    QCOMPARE(QApplication::palette().color(QPalette::Base), Palette::of(Theme::Dark).base);
    const int before = parts->fontMetrics().height();
    choose(*settings, "textSize", 150);
    QVERIFY(parts->fontMetrics().height() > before * 4 / 3);
    QCOMPARE(dialog<SettingsDialog>("settings"), settings); // one of a kind
    QCoreApplication::processEvents();
}

void TestDesk::unitsOfAKindGiveWayToTheColumn()
{
    m_window->files().openExample();
    m_window->showPage(PageId::EnergySupply);
    QVERIFY(headerOf("powerReceived", 1).contains(QStringLiteral("(MWh)")));
    auto *settings = dialog<SettingsDialog>("settings");
    auto *forget = settings->findChild<QPushButton *>(QStringLiteral("forgetColumns"));
    QVERIFY(!forget->isEnabled());
    choose(*settings, "electricity", QStringLiteral("万 kWh"));
    QVERIFY2(headerOf("powerReceived", 1).contains(QStringLiteral("(10⁴ kWh)")), qPrintable(headerOf("powerReceived", 1)));
    m_appearance->setLanguage(Language::Chinese);
    QVERIFY2(headerOf("powerReceived", 1).contains(QStringLiteral("万 kWh")), qPrintable(headerOf("powerReceived", 1)));
    m_appearance->setLanguage(Language::English);
    m_appearance->setUnit("powerReceived", "mwh", QStringLiteral("GWh"));
    QVERIFY(headerOf("powerReceived", 1).contains(QStringLiteral("(GWh)")));
    choose(*settings, "electricity", QStringLiteral("kWh"));
    QVERIFY(headerOf("powerReceived", 1).contains(QStringLiteral("(GWh)")));
    QVERIFY(forget->isEnabled());
    forget->click();
    QVERIFY(headerOf("powerReceived", 1).contains(QStringLiteral("(kWh)")));
    choose(*settings, "electricity", QString());
    QVERIFY(headerOf("powerReceived", 1).contains(QStringLiteral("(MWh)")));
}

/// What has no room scrolls; the buttons stay in view. A frame of the desktop takes 16 × 40 px.
void TestDesk::settingsStayOnTheScreen()
{
    QCOMPARE(withinScreen(QSize(1440, 900), QSize(1366, 728)), QSize(1350, 688));
    QCOMPARE(withinScreen(QSize(960, 600), QSize(1366, 728)), QSize(960, 600));
    auto *settings = dialog<SettingsDialog>("settings");
    choose(*settings, "textSize", 200);
    QCoreApplication::processEvents();
    QVERIFY(settings->height() <= settings->screen()->availableSize().height());
    const auto *defaults = settings->findChild<QPushButton *>(QStringLiteral("defaults"));
    QVERIFY(settings->rect().contains(QRect(defaults->mapTo(settings, QPoint()), defaults->size())));
    QVERIFY2(settings->findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0, "the rows below can be reached");
}

void TestDesk::settingsAreRemembered()
{
    auto *settings = dialog<SettingsDialog>("settings");
    choose(*settings, "language", int(Language::Chinese));
    choose(*settings, "theme", int(ThemeChoice::Dark));
    choose(*settings, "textSize", 125);
    choose(*settings, "thousands", int(Thousands::Space));
    choose(*settings, "headlines", int(HeadlineUnits::International));
    choose(*settings, "heat", QStringLiteral("tce"));
    m_appearance->setUnit("powerReceived", "mwh", QStringLiteral("GWh"));
    settings->close();
    Appearance next;
    next.restore();
    QCOMPARE(next.language(), Language::Chinese);
    QCOMPARE(next.themeChoice(), ThemeChoice::Dark);
    QCOMPARE(next.textSize(), 125);
    QCOMPARE(next.thousands(), Thousands::Space);
    QCOMPARE(next.headlineUnits(), HeadlineUnits::International);
    QCOMPARE(next.kindUnit(core::Unit::Gigajoule), QStringLiteral("tce"));
    QCOMPARE(next.unit("powerReceived", "mwh"), QStringLiteral("GWh"));
    next.forgetColumnUnits();
    next.setDefaults();
    next.remember();
    Appearance last;
    last.restore();
    QVERIFY(!last.hasColumnUnits());
    QCOMPARE(last.kindUnit(core::Unit::Gigajoule), QString());
    QCOMPARE(last.textSize(), 100);
}

void TestDesk::theSessionIsRestored()
{
    restoreSession(*m_window, *m_document, *m_shown, true); // the first start of all
    QVERIFY(!m_document->isOpen());
    const QSize free = m_window->screen()->availableSize().expandedTo(m_window->minimumSizeHint());
    QVERIFY2(m_window->width() <= free.width() && m_window->height() <= free.height(), "the first window fits its screen");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("园区.json"));
    QVERIFY(QFile::copy(QStringLiteral(EXAMPLES "/coastal-park.json"), file));
    QVERIFY(m_window->files().open(file));
    m_window->showPage(PageId::Buildings);
    m_shown->show(1);
    m_window->resize(1300, 700);
    m_window->findings()->hide();
    connect(m_window.get(), &MainWindow::closing, this, [this] { rememberSession(*m_window, *m_document, *m_shown); });
    QVERIFY(m_window->close());

    makeWindow();
    QCOMPARE(m_window->size(), QSize(1300, 700));
    restoreSession(*m_window, *m_document, *m_shown, true);
    QVERIFY(m_document->isOpen());
    QCOMPARE(m_document->fileName(), file);
    QCOMPARE(m_window->shownPage(), PageId::Buildings);
    QCOMPARE(m_shown->index(), 1);
    QCOMPARE(m_window->size(), QSize(1300, 700));
    QVERIFY(m_window->findings()->isHidden());

    QVERIFY(QFile::remove(file));
    makeWindow();
    restoreSession(*m_window, *m_document, *m_shown, true);
    QVERIFY(!m_document->isOpen() && m_window->message().isEmpty()); // nothing to say: the user knows

    QVERIFY(m_window->close()); // from the start page, which has no tool bar
    makeWindow();
    QVERIFY(m_window->files().open(QStringLiteral(EXAMPLES "/coastal-park.json"))); // as a file that the program is given
    restoreSession(*m_window, *m_document, *m_shown, false);
    QVERIFY(m_window->findChild<QToolBar *>(QStringLiteral("toolBar"))->isVisible());

    QSettings().setValue(QStringLiteral("session/docks"), QByteArray("nonsense"));
    QSettings().setValue(QStringLiteral("session/geometry"), QByteArray(300, 'x'));
    makeWindow();
    restoreSession(*m_window, *m_document, *m_shown, true);
    QVERIFY(m_window->isVisible() && m_window->width() > 100);
}

/// A window that was on the screen before it was built looks as one that is shown when it is whole, narrow and wide.
void TestDesk::theGroundBecomesTheWindow()
{
    for (const int width : {1440, 900})
        for (const bool withPark : {false, true}) {
            QImage pictures[2];
            for (const GroundWindow::Start start : {GroundWindow::Start::Hidden, GroundWindow::Start::OnScreen}) {
                m_window->resize(width, 760);
                rememberSession(*m_window, *m_document, *m_shown);
                makeWindow(start);
                if (start == GroundWindow::Start::Hidden)
                    restorePlace(*m_window);
                if (withPark)
                    QVERIFY(m_window->files().open(QStringLiteral(EXAMPLES "/coastal-park.json")));
                for (int round = 0; round < 4; ++round)
                    QCoreApplication::processEvents();
                QCOMPARE(m_window->width(), width);
                pictures[int(start)] = m_window->grab().toImage();
            }
            QCOMPARE(pictures[1], pictures[0]);
        }
}

void TestDesk::whatIsExaminedIsExaminedAtTheNextStart()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sender.park"));
    QVERIFY(core::storage::writeProject(support::coastalPark(), file));
    QVERIFY(m_window->files().openForReview(file));
    rememberSession(*m_window, *m_document, *m_shown);
    makeWindow();
    restoreSession(*m_window, *m_document, *m_shown, true);
    QCOMPARE(m_document->fileName(), file);
    QVERIFY(m_document->isReadOnly() && m_window->files().isForReview());

    QVERIFY(m_window->files().open(file)); // its author
    rememberSession(*m_window, *m_document, *m_shown);
    makeWindow();
    restoreSession(*m_window, *m_document, *m_shown, true);
    QCOMPARE(m_document->fileName(), file);
    QVERIFY(!m_document->isReadOnly());
}

void TestDesk::defaultsComeBack()
{
    auto *settings = dialog<SettingsDialog>("settings");
    choose(*settings, "textSize", 90);
    choose(*settings, "thousands", int(Thousands::None));
    choose(*settings, "mass", QStringLiteral("万 t"));
    choose(*settings, "theme", int(ThemeChoice::Dark));
    settings->findChild<QPushButton *>(QStringLiteral("defaults"))->click();
    QCOMPARE(m_appearance->textSize(), 100);
    QCOMPARE(m_appearance->thousands(), Thousands::Comma);
    QCOMPARE(m_appearance->kindUnit(core::Unit::Tonne), QString());
    QCOMPARE(m_appearance->themeChoice(), ThemeChoice::System);
    QCOMPARE(settings->findChild<QComboBox *>(QStringLiteral("textSize"))->currentText(), QStringLiteral("100 %"));
}

void TestDesk::textSizeByKeysAndStatusBar()
{
    auto *zoom = m_window->findChild<QToolButton *>(QStringLiteral("zoom"));
    QCOMPARE(zoom->text(), QStringLiteral("100 %"));
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_appearance->textSize(), 110);
    QCOMPARE(zoom->text(), QStringLiteral("110 %"));
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_appearance->textSize(), 90);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_appearance->textSize(), 100);
    QMenu *sizes = zoom->menu();
    QCOMPARE(sizes->actions().size(), qsizetype(7));
    sizes->actions().back()->trigger();
    QCOMPARE(m_appearance->textSize(), 200); // interface rules, §7
    // a size that no list has, from settings written by hand
    m_appearance->setTextSize(112);
    m_appearance->stepTextSize(1);
    QCOMPARE(m_appearance->textSize(), 125);
    m_appearance->setTextSize(112);
    m_appearance->stepTextSize(-1);
    QCOMPARE(m_appearance->textSize(), 110);
    m_appearance->setTextSize(9000);
    QCOMPARE(m_appearance->textSize(), 200);
}

void TestDesk::systemThemeIsFollowed()
{
    QCOMPARE(m_appearance->theme(), Theme::Light);
    m_appearance->setSystemTheme(Theme::Dark);
    QCOMPARE(m_appearance->theme(), Theme::Dark);
    m_appearance->setTheme(Theme::Light);
    QCOMPARE(m_appearance->theme(), Theme::Light);
    m_appearance->setThemeChoice(ThemeChoice::System);
    QCOMPARE(m_appearance->theme(), Theme::Dark);
}

void TestDesk::keysCanBeSearched()
{
    auto *keys = dialog<KeysDialog>("keys");
    QVERIFY(keys && keys->isVisible());
    auto *table = keys->findChild<QTableWidget *>();
    QVERIFY(table->rowCount() > 40);
    const auto shown = [table] {
        int count = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            count += !table->isRowHidden(row);
        return count;
    };
    QCOMPARE(shown(), table->rowCount());
    keys->findChild<QLineEdit *>()->setText(QStringLiteral("fill"));
    QCOMPARE(shown(), 1);
    keys->findChild<QLineEdit *>()->clear();
}

void TestDesk::aboutSaysVersionsAndLicences()
{
    auto *about = dialog<AboutDialog>("about");
    QVERIFY(about && about->isVisible());
    const QString said = AboutDialog::text();
    QVERIFY(said.contains(QStringLiteral(PARKWRIGHT_VERSION)) && said.contains(QString::fromLatin1(qVersion())));
    for (const UsedPart &part : usedParts()) {
        QVERIFY2(!part.version.isEmpty() && part.version[0].isDigit(), qPrintable(part.name));
        QVERIFY(!part.licence.isEmpty() && part.address.startsWith(QStringLiteral("https://")));
        QVERIFY(said.contains(part.name) && said.contains(part.licence) && said.contains(part.address));
    }
    QVERIFY(about->findChild<QPlainTextEdit *>(QStringLiteral("licence"))
                ->toPlainText()
                .contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    about->findChild<QPushButton *>(QStringLiteral("copy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), said);
}

/// Settings are where the language is chosen: they stay and follow.
void TestDesk::anotherLanguageClosesWhatSpeaksTheFirst()
{
    m_window->files().openExample();
    QVERIFY(dialog<SettingsDialog>("settings"));
    QVERIFY(dialog<AboutDialog>("about"));
    QVERIFY(dialog<KeysDialog>("keys"));
    QVERIFY(dialog<PacksDialog>("packs"));
    m_appearance->setLanguage(m_appearance->language() == Language::English ? Language::Chinese : Language::English);
    QTRY_VERIFY(!m_window->findChild<AboutDialog *>());
    QTRY_VERIFY(!m_window->findChild<KeysDialog *>());
    QTRY_VERIFY(!m_window->findChild<PacksDialog *>());
    QVERIFY(m_window->findChild<SettingsDialog *>()->isVisible());
}

void TestDesk::tourRunsOnTheExample()
{
    auto *take = m_window->findChild<QPushButton *>(QStringLiteral("takeTour"));
    QVERIFY(take->isVisible()); // the first start
    take->click();
    auto *tour = m_window->findChild<Tour *>();
    QVERIFY(m_document->isOpen());
    const core::Park park = m_document->park();
    QStringList said;
    for (int step = 0; tour->step() >= 0; ++step) {
        QVERIFY(step < 5);
        QCOMPARE(tour->step(), step);
        QVERIFY(tour->balloon()->isVisible());
        QVERIFY(m_window->rect().contains(tour->balloon()->geometry()));
        QVERIFY(!tour->balloon()->accessibleName().isEmpty() && !tour->balloon()->accessibleDescription().isEmpty());
        QVERIFY(tour->balloon()->isAncestorOf(QApplication::focusWidget()));
        said << tour->balloon()->accessibleName();
        for (int round = 0; round < 4; ++round) // layouts settle
            QCoreApplication::processEvents();
        if (step == 1) { // under the cell, not over it
            CellView *cells = qobject_cast<SystemPage *>(m_window->page(PageId::EnergySupply))->tables()[0]->view();
            QVERIFY(cells->isVisible());
            const QRect cell = cells->visualRect(cells->model()->index(0, 1));
            const QPoint corner = cells->viewport()->mapTo(m_window.get(), cell.bottomLeft());
            QCOMPARE(tour->balloon()->y(), corner.y() + 1);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QVERIFY(said.size() >= 4);
    QCOMPARE(said.removeDuplicates(), qsizetype(0));
    QVERIFY(!tour->balloon());
    QVERIFY(m_document->park() == park && !m_document->isChanged());
    QVERIFY(m_window->page(PageId::Evaluation)->isVisible());
}

void TestDesk::tourStaysOnTheOpenPark()
{
    QVERIFY(m_window->files().open(QStringLiteral(EXAMPLES "/new-zone.json")));
    const QString name = m_document->park().profile.name;
    m_window->findChild<QAction *>(QStringLiteral("tour"))->trigger();
    auto *tour = m_window->findChild<Tour *>();
    QCOMPARE(tour->step(), 0);
    QCOMPARE(m_document->park().profile.name, name);
    m_appearance->setLanguage(Language::Chinese); // it goes on in the other language
    QCOMPARE(tour->step(), 0);
    QVERIFY(tour->balloon()->accessibleName().contains(u'1'));
    m_window->showPage(PageId::Park); // going elsewhere ends it
    QCOMPARE(tour->step(), -1);
}

void TestDesk::tourFollowsTheWindow()
{
    m_window->files().openExample();
    auto *tour = m_window->findChild<Tour *>();
    tour->start();
    while (tour->step() >= 0) {
        for (const QSize size : {QSize(1000, 640), QSize(1440, 900), QSize(1366, 768)}) {
            m_window->resize(size);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            QVERIFY(m_window->rect().contains(tour->balloon()->geometry()));
        }
        tour->next();
    }
}

void TestDesk::tourEndsWithItsPark()
{
    m_window->files().openExample();
    auto *tour = m_window->findChild<Tour *>();
    for (int step : {2, 3}) { // the explanation, which stands in no page, and the cases
        tour->start();
        for (int before = 0; before < step; ++before)
            tour->next();
        QCOMPARE(tour->step(), step);
        QVERIFY(m_window->explanation()->isVisible());
        Q_EMIT m_window->findChild<FileMenu *>()->closeWanted();
        QVERIFY(!m_document->isOpen());
        QCOMPARE(tour->step(), -1);
        QVERIFY(!tour->balloon());
        QVERIFY(!m_window->explanation()->isVisible());
        m_window->files().openExample();
    }
}

void TestDesk::escEndsTheTourForGood()
{
    QVERIFY(Tour::isOffered());
    auto *tour = m_window->findChild<Tour *>();
    tour->start();
    tour->next();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(tour->step(), -1);
    QVERIFY(!Tour::isOffered());
    QVERIFY(m_window->files().close());
    m_window.reset();
    m_window =
        std::make_unique<MainWindow>(MainWindow::Parts{*m_document, *m_results, *m_shown, *m_keeper, *m_appearance, m_prompts});
    m_window->show();
    QVERIFY(!m_window->findChild<QPushButton *>(QStringLiteral("takeTour"))->isVisible());
}

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
