#include "core/exchange/resultjson.h"
#include "core/model/newrows.h"
#include "core/storage/projectfile.h"
#include "tests/support/parks.h"
#include "ui/charts/rowbars.h"
#include "ui/charts/sankey.h"
#include "ui/charts/stackedbars.h"
#include "ui/inputs/itembullets.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/tableeditor.h"
#include "ui/inputs/todolist.h"
#include "ui/inputs/verdictnumbers.h"
#include "ui/model/casecommands.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/explaintexts.h"
#include "ui/model/ledgermodel.h"
#include "ui/pages/overview/flowcard.h"
#include "ui/pages/start/startpage.h"
#include "ui/pages/system/systempage.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/caseswitcher.h"
#include "ui/shell/findingsdock.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parkfiles.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <utility>

using namespace ui;

/// Takes the files that the program of the system would show.
class ShownFiles : public QObject
{
    Q_OBJECT
public:
    ShownFiles() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "show"); }
    ~ShownFiles() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Q_INVOKABLE void show(const QUrl &url) { names << url.toLocalFile(); }
    QStringList names;
};

namespace {

class Answers : public Prompts
{
public:
    QString file, saved;
    QString fileToOpen(QWidget *, const QString &) override { return file; }
    QString fileToSave(QWidget *, const QString &, const QString &) override { return saved; }
    QString typed;
    QString text(QWidget *, const QString &, const QString &, const QString &) override { return typed; }
    bool comma = false, confirmed = true;
    bool isDecimalComma(QWidget *, const QString &, const QString &) override { return comma; }
    bool confirm(QWidget *, const QString &, const QString &) override { return confirmed; }
    Closing closing = Closing::Cancel;
    int asked = 0;
    Closing closeUnsaved(QWidget *, const QString &) override { return ++asked, closing; }
};

} // namespace

/// The window as a user walks through it, offscreen.
class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensTheExample();
    void visitsEveryPageInBothLanguagesAndThemes();
    void numbersOfTheOverviewAreThoseOfTheCommandLine_data();
    void numbersOfTheOverviewAreThoseOfTheCommandLine();
    void switchesCases();
    void switchesLanguageWhileRunning();
    void jumpsToFindings();
    void tablesShowEveryRow();
    void picturesFollowTheCase();
    void picturesSpeak();
    void flowOfTheOverview();
    void whatToDoFirst();
    void refusedFilesAreSaidAndNothingIsLost();
    void caseWithErrorsShowsThem();
    void emptyParksAreShown();
    void fileDialog();
    void savesCopies();
    void foldsBelow1280();
    void editsEachSystemByKeyboard_data();
    void editsEachSystemByKeyboard();
    void keysOfTheTable();
    void pastesFromTheClipboard();
    void newParksBeginEmpty();
    void closingAsksWhenSomethingWouldBeLost();
    void saysWhatHappensToTheFile();
    void recoversWorkThatWasNotSaved();
    void casesComeFromTheMenu();
    void undoOfANewCaseLeadsBack();
    void aMessageShowsTheFileItIsAbout();
    void nothingEnteredIsNothingJudged();
    void rolledForwardIsNotZero();
    void whatDoesNotApplyIsNotMet();
    void theStatusBarNamesTheScheme();
    void titleLinesHaveThreeActionsAtMost();
    void systemPagesImportAndExportInTheTitleLine();
    void anEditIsShownOnce_data();
    void anEditIsShownOnce();

private:
    QJsonObject resultOf(const QString &caseId);
    QString textOf(const char *name) { return m_window->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    static QString example() { return QStringLiteral(EXAMPLES "/coastal-park.json"); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Results> m_results;
    std::unique_ptr<ShownCase> m_shown;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Keeper> m_keeper;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // settings of a test are not the user's
    QCoreApplication::setOrganizationName(QStringLiteral("ParkwrightTests"));
    QSettings().clear();
    applyLook(*qApp, Theme::Light);
}

void TestWindow::init()
{
    m_answers = Answers();
    m_appearance = std::make_unique<Appearance>();
    m_document = std::make_unique<Document>();
    m_results = std::make_unique<Results>(*m_document, support::library(), support::schemes(), support::currentYear);
    m_shown = std::make_unique<ShownCase>(*m_document, *m_results);
    m_folder = std::make_unique<QTemporaryDir>();
    m_keeper = std::make_unique<Keeper>(*m_document, m_folder->filePath(QStringLiteral("working")));
    m_window =
        std::make_unique<MainWindow>(MainWindow::Parts{*m_document, *m_results, *m_shown, *m_keeper, *m_appearance, m_answers});
    m_window->show();
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_keeper.reset();
    m_shown.reset();
    m_results.reset();
    m_document.reset();
    m_appearance.reset();
}

void TestWindow::opensTheExample()
{
    QVERIFY(m_window->windowTitle() == QLatin1StringView("Parkwright"));
    m_window->files().openExample();
    QVERIFY(m_window->message().isEmpty());
    QVERIFY(m_window->windowTitle().startsWith(QLatin1StringView("Coastal Manufacturing Park (Example)")));
    QCOMPARE(m_window->page(PageId::Overview)->answer(),
             QStringLiteral("2025: core indicator not met, 1 of 5 guiding indicators met"));
}

void TestWindow::visitsEveryPageInBothLanguagesAndThemes()
{
    QVERIFY(m_window->files().open(example()));
    for (const Language language : {Language::Chinese, Language::English})
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            m_appearance->setLanguage(language);
            m_appearance->setTheme(theme);
            for (int page = 0; page < pageCount; ++page) {
                m_window->showPage(PageId(page));
                QVERIFY(m_window->page(PageId(page))->isVisible());
                QVERIFY(!m_window->page(PageId(page))->accessibleName().isEmpty());
                QVERIFY(!m_window->grab().isNull());
            }
        }
}

QJsonObject TestWindow::resultOf(const QString &caseId)
{
    const core::Park park = support::parkFromFile(example());
    const QByteArray text = core::resultToJson(park, support::evaluate(park), {{caseId}, {}},
                                               [](const core::Park &, const core::Finding &) { return QString(); });
    return QJsonDocument::fromJson(text).object()["cases"].toArray()[0].toObject();
}

void TestWindow::numbersOfTheOverviewAreThoseOfTheCommandLine_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("id");
    int index = 0;
    for (const char *id : {"C2023", "C2024", "C2025", "C2028", "C2030"})
        QTest::newRow(id) << index++ << QString::fromLatin1(id);
}

void TestWindow::numbersOfTheOverviewAreThoseOfTheCommandLine()
{
    QFETCH(int, index);
    QFETCH(QString, id);
    QVERIFY(m_window->files().open(example()));
    m_shown->show(index);
    const QJsonObject result = resultOf(id);
    const Format format;
    const QJsonArray items = result["schemes"].toArray()[0].toObject()["items"].toArray();
    const auto number = [](const QJsonObject &object, const char *key) { return object[QString::fromLatin1(key)].toDouble(); };

    QCOMPARE(textOf("coreValue"), format.intensity(number(items[0].toObject(), "value"), number(items[0].toObject(), "target")));
    const QString gap = format.intensity(std::abs(number(items[0].toObject(), "gap")));
    QVERIFY2(textOf("coreGap").contains(gap), qPrintable(textOf("coreGap")));
    QVERIFY(textOf("coreParts").contains(format.fixed(number(result["accounting"].toObject(), "totalT"), 0)));
    QVERIFY(textOf("coreParts").contains(format.fixed(number(result["energy"].toObject(), "totalTce"), 0)));

    const auto *bullets = m_window->findChild<ItemBullets *>();
    QCOMPARE(bullets->items().size(), items.size() - 1);
    for (qsizetype i = 1; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        QCOMPARE(bullets->items()[i - 1].value, format.share(number(item, "value"), number(item, "target")));
        QCOMPARE(bullets->items()[i - 1].target, QStringLiteral("≥ %1 %").arg(number(item, "target") * 100));
        const std::string_view status = core::key(bullets->items()[i - 1].bullet.status);
        QCOMPARE(QString::fromLatin1(status.data(), qsizetype(status.size())), item["status"].toString());
    }

    const auto *systems = m_window->findChild<StackedBars *>(QStringLiteral("systemsChart"));
    QCOMPARE(systems->stacks().unit, QStringLiteral("kt CO₂"));
    for (const core::System system : core::allSystems) {
        const QString name = fieldText(core::systemPart(system).label);
        const auto series = std::ranges::find(systems->stacks().series, name, &BarSeries::name);
        QVERIFY(series != systems->stacks().series.end());
        const std::string_view key = core::systemPart(system).key;
        COMPARE_CLOSE(series->values[index] * 1000, number(result["bySystemT"].toObject(), std::string(key).c_str()));
    }

    const auto *mix = m_window->findChild<StackedBars *>(QStringLiteral("mixChart"));
    QCOMPARE(mix->stacks().unit, QStringLiteral("ktce"));
    const QJsonObject carriers = result["energy"].toObject()["byCarrierTce"].toObject();
    double electricity = 0, sum = 0;
    for (const BarSeries &series : mix->stacks().series)
        sum += series.values[index] * 1000;
    COMPARE_CLOSE(sum, number(result["energy"].toObject(), "totalTce"));
    for (const core::MixPart part : {core::MixPart::Grid, core::MixPart::Certificates, core::MixPart::DirectGreen})
        electricity += mix->stacks().series[qsizetype(part)].values[index] * 1000;
    COMPARE_CLOSE(electricity, number(carriers, "electricity"));
    COMPARE_CLOSE(mix->stacks().series[qsizetype(core::MixPart::Coal)].values[index] * 1000, number(carriers, "coal"));
    COMPARE_CLOSE(mix->stacks().series[qsizetype(core::MixPart::Heat)].values[index] * 1000, number(carriers, "heat"));
    COMPARE_CLOSE(mix->stacks().series[qsizetype(core::MixPart::Biomass)].values[index] * 1000,
                  number(carriers, "biomassWasteOther"));
}

void TestWindow::switchesCases()
{
    QVERIFY(m_window->files().open(example()));
    auto *cases = m_window->findChild<CaseSwitcher *>();
    QCOMPARE(cases->count(), 5);
    QCOMPARE(cases->currentIndex(), 2);
    m_window->showPage(PageId::Transport);
    cases->setFocus();
    QTest::keyClick(cases, Qt::Key_Down); // as a user would
    QCOMPARE(m_shown->index(), qsizetype(3));
    QVERIFY(m_window->page(PageId::Transport)->answer().startsWith(QLatin1StringView("2028 Planned")));
    m_shown->step(-1);
    QCOMPARE(cases->currentIndex(), 2);
    QVERIFY(m_window->page(PageId::Transport)->isVisible());
}

void TestWindow::switchesLanguageWhileRunning()
{
    QVERIFY(m_window->files().open(example()));
    m_appearance->setLanguage(Language::Chinese);
    QCOMPARE(m_window->page(PageId::Overview)->answer(), QStringLiteral("2025 年：核心指标未达到，引导指标 1 / 5 达到"));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("园匠")));
    QCOMPARE(textOf("coreValue"), QStringLiteral("1.97"));
    QCOMPARE(m_window->findChild<ItemBullets *>()->items()[4].name, QStringLiteral("工业用水重复利用率"));
    m_appearance->setLanguage(Language::English);
    QCOMPARE(m_window->findChild<ItemBullets *>()->items()[4].name, QStringLiteral("Water reused"));
}

void TestWindow::jumpsToFindings()
{
    QVERIFY(m_window->files().open(example()));
    m_window->findings()->show();
    auto *table = m_window->findings()->findChild<QTableView *>();
    Q_EMIT table->activated(table->model()->index(0, 0));
    auto *page = qobject_cast<SystemPage *>(m_window->page(PageId::EnergySupply));
    QVERIFY(page->isVisible());
    const int list = core::listIndex(core::System::EnergySupply, "greenAttributes");
    QVERIFY(page->tables()[list]->isVisible());
    QCOMPARE(page->tables()[list]->view()->currentIndex().row(), 1); // GA2
    // a finding of another case switches to it
    m_window->findings()->filter().setAllCases(true);
    const int last = table->model()->rowCount() - 1;
    const QString other = table->model()->index(last, FindingsModel::CaseColumn).data().toString();
    QVERIFY(other != m_shown->inPark()->id);
    Q_EMIT table->activated(table->model()->index(last, 0));
    QCOMPARE(m_shown->inPark()->id, other);
}

void TestWindow::tablesShowEveryRow()
{
    QVERIFY(m_window->files().open(example()));
    int rows = 0;
    for (const core::System system : core::allSystems) {
        m_window->showPage(pageOf(system));
        for (const TableEditor *table : qobject_cast<SystemPage *>(m_window->page(pageOf(system)))->tables())
            rows += table->model()->size();
    }
    int expected = 0;
    for (const core::System system : core::allSystems)
        for (const core::List &list : core::systemPart(system).object->lists)
            expected += int(list.size(core::systemOf(*m_shown->inPark(), system)));
    QCOMPARE(rows, expected);
    QVERIFY(rows > 100);
}

void TestWindow::picturesFollowTheCase()
{
    QVERIFY(m_window->files().open(example()));
    m_window->showPage(PageId::EnergySupply);
    const auto *balance = m_window->page(PageId::EnergySupply)->findChild<RowBars *>();
    QVERIFY(balance->isVisible());
    QCOMPARE(balance->scene().rows.size(), qsizetype(4));
    const auto expected = [&](const char *id) {
        return Format().fixed(resultOf(id)["energy"].toObject()["electricityUseMwh"].toDouble(), 0) + " MWh";
    };
    QCOMPARE(balance->scene().rows[0].total, expected("C2025"));
    m_shown->step(1);
    QCOMPARE(balance->scene().rows[0].total, expected("C2028"));
}

void TestWindow::picturesSpeak()
{
    m_window->resize(1366, 768);
    for (const QString &file : {example(), QStringLiteral(TEST_DATA "/parks/minimal.json")}) {
        QVERIFY(m_window->files().open(file));
        int pictures = 0;
        for (const core::System system : core::allSystems) {
            m_window->showPage(pageOf(system));
            for (Picture *picture : m_window->page(pageOf(system))->findChildren<Picture *>()) {
                ++pictures;
                QVERIFY(picture->isVisible() && picture->width() >= 180);
                QVERIFY(!picture->accessibleName().isEmpty() && !picture->accessibleDescription().isEmpty());
                QVERIFY(!picture->emptySentence().isEmpty());
                if (!qobject_cast<ItemBullets *>(picture))                       // items stand there without values, too
                    QCOMPARE(picture->partTexts().isEmpty(), file != example()); // no bars where there is nothing
                picture->setFocus(Qt::TabFocusReason);
                QTest::keyClick(picture, Qt::Key_Down);
                QVERIFY(!picture->grab().isNull());
            }
        }
        QCOMPARE(pictures, 10);
    }
}

void TestWindow::flowOfTheOverview()
{
    QVERIFY(m_window->files().open(example()));
    m_window->resize(1366, 768);
    const auto *flow = m_window->findChild<Sankey *>(QStringLiteral("energyFlow"));
    auto *units = m_window->findChild<QComboBox *>(QStringLiteral("flowUnits"));
    const auto valueOf = [&](const char *name) {
        const auto node = std::ranges::find(flow->scene().nodes, QString::fromUtf8(name), &SankeyNode::name);
        return node == flow->scene().nodes.end() ? QString() : node->value;
    };
    QVERIFY(flow->width() >= 180 && flow->height() >= flow->minimumSizeHint().height()); // every flow has its name
    QCOMPARE(valueOf("Electricity"), QStringLiteral("5,717"));
    units->setCurrentIndex(2);
    QCOMPARE(valueOf("Electricity"), QStringLiteral("195.1")); // 5,716.8 TJ / 29.3076 = 195.06 ktce
    // the unit of the numbers stands beside them, in the choice and in a saved picture
    const auto isSaidIn = [&](const QString &unit) {
        const auto *card = qobject_cast<const FlowCard *>(units->parentWidget());
        return card && card->remark().contains(unit) && units->currentText().endsWith(unit);
    };
    QVERIFY(isSaidIn(QStringLiteral(" ktce")));
    m_appearance->setLanguage(Language::Chinese);
    QVERIFY(isSaidIn(QStringLiteral("万 tce")));
    m_appearance->setLanguage(Language::English);
    units->setCurrentIndex(1);
    QVERIFY(isSaidIn(QStringLiteral(" GWh"))); // 1,588 GWh
    units->setCurrentIndex(0);
    QVERIFY(isSaidIn(QStringLiteral(" TJ")));
    units->setCurrentIndex(3);
    QVERIFY(isSaidIn(QStringLiteral(" kt CO₂")));
    QVERIFY(flow->partTexts().join(u' ').contains(QStringLiteral("kt CO₂")));
    m_shown->step(1);
    QCOMPARE(units->currentIndex(), 3); // the choice stays
    units->setCurrentIndex(0);
    QVERIFY(valueOf("Electricity") != QLatin1StringView("5,717"));
    QVERIFY(m_window->files().open(QStringLiteral(TEST_DATA "/parks/minimal.json")));
    QVERIFY(flow->partTexts().isEmpty() && !flow->emptySentence().isEmpty());
}

void TestWindow::whatToDoFirst()
{
    QVERIFY(m_window->files().open(example()));
    m_window->showPage(PageId::Overview);
    Page *overview = m_window->page(PageId::Overview);
    QCOMPARE(overview->findChild<TodoList *>()->steps().size(), qsizetype(3));
    QVERIFY(overview->findChild<TodoList *>()->steps()[0].text.contains(QStringLiteral("697.6 kt CO₂ (51.8 %)")));
    QSignalSpy wanted(overview, &Page::placeWanted);
    for (QLabel *label : overview->findChild<TodoList *>()->findChildren<QLabel *>())
        if (label->text().contains(QStringLiteral("PR1")))
            Q_EMIT label->linkActivated(QString());
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(core::idAt(m_document->park(), wanted[0][0].value<core::Place>()), QStringLiteral("PR1"));

    m_window->showPage(PageId::Evaluation);
    Page *evaluation = m_window->page(PageId::Evaluation);
    const auto *fixes = evaluation->findChild<TodoList *>();
    QVERIFY(fixes->steps()[0].title.startsWith(QStringLiteral("Water reused"))); // the smallest gap
    QVERIFY(fixes->steps()[1].text.contains(QStringLiteral("71,160 GJ")));
    const auto *items = evaluation->findChild<QTableView *>(QStringLiteral("items"))->model();
    QCOMPARE(items->index(4, ItemsModel::Needed).data().toString(), QStringLiteral("use 71,160 GJ more"));
    QCOMPARE(items->index(3, ItemsModel::Needed).data().toString(), Format::absent()); // met
    QVERIFY(items->index(5, ItemsModel::Needed).data(Qt::ToolTipRole).toString().contains(QStringLiteral("553,847 m³")));
}

void TestWindow::refusedFilesAreSaidAndNothingIsLost()
{
    QVERIFY(m_window->files().open(example()));
    const core::Park before = m_document->park();
    QVERIFY(!m_window->files().open(QStringLiteral(TEST_DATA "/parks/broken/02-unknown-key.json")));
    QVERIFY2(m_window->message().contains(QLatin1StringView("02-unknown-key.json: line 16, column 58")),
             qPrintable(m_window->message()));
    QVERIFY(m_document->park() == before);
    QVERIFY(m_document->fileName() == example());
    QVERIFY(!m_window->files().open(QStringLiteral("/nowhere.json")));
    QVERIFY(m_window->message().contains(QLatin1StringView("nowhere.json")));
    QVERIFY(m_window->files().open(QStringLiteral(EXAMPLES "/new-zone.json")));
    QVERIFY(m_window->message().isEmpty());
}

void TestWindow::caseWithErrorsShowsThem()
{
    QVERIFY(m_window->files().open(QStringLiteral(TEST_DATA "/parks/broken/11-fuels.json")));
    QCOMPARE(m_window->page(PageId::Overview)->answer(), QStringLiteral("3 errors stop the evaluation of this case."));
    QVERIFY(textOf("trouble").contains(QLatin1StringView("cases/C1/energySupply/fuelUse/F2")));
    for (int page = 0; page < pageCount; ++page) {
        m_window->showPage(PageId(page));
        QVERIFY(!m_window->grab().isNull());
    }
}

void TestWindow::emptyParksAreShown()
{
    QTemporaryDir directory;
    core::Park none = support::coastalPark();
    none.cases.clear();
    QFile file(directory.filePath(QStringLiteral("none.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(core::toJson(none));
    file.close();
    for (const QString &name : {file.fileName(), QStringLiteral(TEST_DATA "/parks/minimal.json")}) {
        QVERIFY(m_window->files().open(name));
        for (int page = 0; page < pageCount; ++page) {
            m_window->showPage(PageId(page));
            QVERIFY(!m_window->grab().isNull());
        }
    }
}

void TestWindow::fileDialog()
{
    auto *open = m_window->findChild<QAction *>(QStringLiteral("open"));
    m_answers.file.clear(); // cancelled
    open->trigger();
    QVERIFY(!m_document->isOpen());
    m_answers.file = example();
    open->trigger();
    QVERIFY(m_document->isOpen());
}

void TestWindow::savesCopies()
{
    auto *save = m_window->findChild<QAction *>("saveCopy");
    QVERIFY(!save->isEnabled()); // nothing is open
    QVERIFY(m_window->files().open(example()));
    QVERIFY(save->isEnabled());
    QTemporaryDir directory;
    for (const char *name : {"copy.park", "copy.json"}) {
        m_answers.saved = directory.filePath(name);
        save->trigger();
        QVERIFY(m_window->message().contains(name));
        QVERIFY(m_window->files().open(m_answers.saved));
        QCOMPARE(core::toJson(m_document->park()), core::toJson(support::coastalPark())); // a project keeps factors besides
    }
    m_answers.saved = "/nowhere/copy.park";
    save->trigger();
    QVERIFY2(m_window->message().startsWith("copy.park: The file cannot be written"), qPrintable(m_window->message()));
    m_answers.saved.clear(); // cancelled
    save->trigger();
}

void TestWindow::foldsBelow1280()
{
    QVERIFY(m_window->files().open(example()));
    auto *navigation = m_window->findChild<Navigation *>();
    m_window->resize(1440, 900);
    QVERIFY(!navigation->isFolded());
    m_window->resize(1200, 768);
    QVERIFY(navigation->isFolded());
    // nothing is wider than the window, so that no page scrolls sideways
    m_window->resize(1366, 768);
    for (int page = 0; page < pageCount; ++page) {
        m_window->showPage(PageId(page));
        QVERIFY2(m_window->minimumSizeHint().width() <= 1366 && m_window->minimumSizeHint().height() <= 768,
                 qPrintable(QStringLiteral("page %1: %2 × %3")
                                .arg(page)
                                .arg(m_window->minimumSizeHint().width())
                                .arg(m_window->minimumSizeHint().height())));
    }
}

void TestWindow::editsEachSystemByKeyboard_data()
{
    QTest::addColumn<bool>("isChinese");
    QTest::newRow("English") << false;
    QTest::newRow("Chinese") << true;
}

/// One quantity in each system by the keyboard; the overview moves; all undone it is the park before; saved it opens equal.
void TestWindow::editsEachSystemByKeyboard()
{
    QFETCH(bool, isChinese);
    m_appearance->setLanguage(isChinese ? Language::Chinese : Language::English);
    QVERIFY(m_window->files().open(example()));
    const core::Park before = m_document->park();
    m_window->showPage(PageId::Overview);
    const QString overview = textOf("coreParts");
    // list and quantity of each system
    const std::tuple<core::System, const char *, const char *> cells[]{
        {core::System::EnergySupply, "powerReceived", "mwh"},  {core::System::Infrastructure, "solidWaste", "usedT"},
        {core::System::Production, "fuelUse", "quantity"},     {core::System::Transport, "fleets", "count"},
        {core::System::Buildings, "buildings", "floorAreaM2"}, {core::System::Ecosystem, "greenAreas", "areaHa"},
    };
    for (const auto &[system, key, quantity] : cells) {
        m_window->showPage(pageOf(system));
        auto *page = qobject_cast<SystemPage *>(m_window->page(pageOf(system)));
        TableEditor *table = page->tables()[core::listIndex(system, key)];
        const int column = core::fieldIndex(*table->model()->list().element, quantity) - 1;
        table->showRow(0, column);
        const double held = table->model()->index(0, column).data(RawRole).toDouble();
        table->view()->setCurrentIndex(table->model()->index(0, column));
        QTest::keyClicks(table->view(), QStringLiteral("1"));
        QWidget *editor = table->view()->indexWidget(table->view()->currentIndex());
        QVERIFY2(editor, key);
        QTest::keyClicks(editor, QStringLiteral("7"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(table->model()->index(0, column).data(RawRole).toDouble(), 17.0);
        QVERIFY(held != 17.0);
        QCOMPARE(table->view()->currentIndex().row(), 1); // Enter goes down
    }
    m_window->showPage(PageId::Overview);
    QVERIFY(textOf("coreParts") != overview);
    const core::Park after = m_document->park();
    auto *undo = m_window->findChild<QAction *>("undo");
    while (undo->isEnabled()) {
        QVERIFY(undo->text().contains(isChinese ? QStringLiteral("撤销：更改") : QStringLiteral("Undo: Change")));
        undo->trigger();
    }
    QVERIFY(m_document->park() == before);
    QCOMPARE(textOf("coreParts"), overview);
    auto *redo = m_window->findChild<QAction *>("redo");
    while (redo->isEnabled())
        redo->trigger();
    QVERIFY(m_document->park() == after);
    QVERIFY(m_window->isWindowModified());

    m_answers.saved = m_folder->filePath("edited.park");
    m_window->findChild<QAction *>("save")->trigger(); // the example has no file of its own: asks where
    QVERIFY2(m_window->message().isEmpty(), qPrintable(m_window->message()));
    QVERIFY(!m_window->isWindowModified());
    m_keeper->flush();
    const auto project = core::storage::readProject(m_answers.saved);
    QCOMPARE(core::toJson(*project), core::toJson(after));
    for (const core::Case &each : project->cases)
        QVERIFY(!each.factors.isEmpty()); // a later library moves nothing
    QVERIFY(m_window->files().open(m_answers.saved));
    QVERIFY(m_document->park() == *project);
}

void TestWindow::keysOfTheTable()
{
    QVERIFY(m_window->files().open(example()));
    m_window->showPage(PageId::EnergySupply);
    TableEditor *table = qobject_cast<SystemPage *>(m_window->page(PageId::EnergySupply))->tables()[0];
    CellView *view = table->view();
    RowsModel *model = table->model();
    const auto rows = [this]() -> const auto &
    {
        return m_shown->inPark()->energySupply.powerReceived;
    }; // anew: edits move it
    const auto at = [&](int row, int column) {
        view->setCurrentIndex(model->index(row, column));
        view->setFocus();
    };
    const auto current = [view] { return std::pair(view->currentIndex().row(), view->currentIndex().column()); };
    // Tab to the right, at the end to the next row; Enter back to where the entries began
    at(0, 0);
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(current(), std::pair(0, 2));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(current(), std::pair(1, 0));
    at(0, model->columnCount() - 1);
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(current(), std::pair(1, 0));
    QTest::keyClick(view, Qt::Key_Backtab);
    QCOMPARE(current(), std::pair(0, model->columnCount() - 1));
    at(1, 1);
    QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(current(), std::pair(4, 1));
    QTest::keyClick(view, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(current(), std::pair(0, 1));
    // Esc drops what was typed
    QTest::keyClicks(view, QStringLiteral("9"));
    QTest::keyClick(view->indexWidget(view->currentIndex()), Qt::Key_Escape);
    QCOMPARE(rows()[0].energy.value, 680760.0);
    // the same value into all selected cells
    view->selectionModel()->select(QItemSelection(model->index(0, 1), model->index(2, 1)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(view->indexWidget(view->currentIndex()));
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("680760"));
    editor->setText(QStringLiteral("5"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(rows()[0].energy.value == 5 && rows()[1].energy.value == 5 && rows()[2].energy.value == 5 &&
            rows()[3].energy.value == 30000);
    // from above, fill, clear, insert, delete
    at(3, 1);
    QTest::keyClick(view, Qt::Key_Apostrophe, Qt::ControlModifier);
    QCOMPARE(rows()[3].energy.value, 5.0);
    m_document->undo();
    view->selectionModel()->select(QItemSelection(model->index(2, 1), model->index(3, 1)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(rows()[3].energy.value, 5.0);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(rows()[3].energy.value, core::notGiven);
    at(1, 1);
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(rows().size(), 5);
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(rows().size(), 4);
    // a list opens and its choice is taken
    at(0, 0);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(qobject_cast<QComboBox *>(view->indexWidget(view->currentIndex())));
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2025")); // not the next case
    auto *box = qobject_cast<QComboBox *>(view->indexWidget(view->currentIndex()));
    box->hidePopup();
    box->setEditText(QStringLiteral("Other"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(rows()[0].kind, core::ReceivedPowerKind::OtherFossil);
    // units of the column, sorting
    auto menu = table->menuAt(model->index(0, 1));
    QAction *unit = nullptr;
    for (QMenu *each : menu->findChildren<QMenu *>())
        for (QAction *action : each->actions())
            if (action->text().startsWith(QStringLiteral("GWh")))
                unit = action;
    QVERIFY(unit);
    unit->trigger();
    QVERIFY(model->headerData(1, Qt::Horizontal).toString().contains(QStringLiteral("GWh")));
    m_appearance->setUnit("powerReceived", "mwh", QString());
    // the keyboard leaves the table
    at(0, 0);
    QTest::keyClick(view, Qt::Key_F6);
    QVERIFY(!view->hasFocus());
    // a filter hides, it removes nothing
    auto *filter = table->findChild<QLineEdit *>("filter");
    filter->setText(QStringLiteral("direct"));
    QVERIFY(view->isRowHidden(0) && !view->isRowHidden(2));
    QVERIFY(!view->isRowHidden(4));
    filter->clear();
    QVERIFY(!view->isRowHidden(0));
}

void TestWindow::pastesFromTheClipboard()
{
    QVERIFY(m_window->files().open(example()));
    m_window->showPage(PageId::Buildings);
    TableEditor *table = qobject_cast<SystemPage *>(m_window->page(PageId::Buildings))->tables()[0];
    const int rows = table->model()->size();
    QString text;
    for (int i = 0; i < 500; ++i)
        text += QStringLiteral("B %1\toffice\t%2\tYes\tgreen2\t%3\t0.5\t0.1\r\n").arg(i).arg(1000 + i).arg(50 + i % 7);
    QGuiApplication::clipboard()->setText(text);
    table->view()->setCurrentIndex(table->model()->index(rows, 0));
    QTest::keyClick(table->view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table->model()->size(), rows + 500);
    QCOMPARE(m_shown->inPark()->buildings.buildings.back().heat->value, 0.1);
    QVERIFY(m_window->findChild<QAction *>("undo")->text().contains(QStringLiteral("Paste 500 rows into Buildings")));
    m_document->undo();
    QCOMPARE(table->model()->size(), rows);
    // one value into a selection
    table->view()->selectionModel()->select(QItemSelection(table->model()->index(0, 5), table->model()->index(2, 5)),
                                            QItemSelectionModel::ClearAndSelect);
    QGuiApplication::clipboard()->setText(QStringLiteral("42"));
    table->paste();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_shown->inPark()->buildings.buildings[i].electricity->value, 42.0);
}

void TestWindow::newParksBeginEmpty()
{
    m_answers.typed = QStringLiteral("新区");
    m_window->files().makeNew(core::Stage::New);
    QVERIFY(m_document->isOpen());
    QCOMPARE(m_document->park().profile.name, m_answers.typed);
    QCOMPARE(m_document->park().cases.size(), 1);
    for (int page = 0; page < pageCount; ++page)
        m_window->showPage(PageId(page));
    const QString title = m_window->page(PageId::Park)->answer(); // neither province nor city is known
    QVERIFY2(title.endsWith(m_answers.typed), qPrintable(title));
    Page *ledger = m_window->page(PageId::Ledger); // nothing entered is not 0
    QVERIFY2(ledger->answer().contains(QStringLiteral("no row emits")), qPrintable(ledger->answer()));
    const QAbstractItemModel *totals = ledger->findChild<QTableView *>(QStringLiteral("totals"))->model();
    QCOMPARE(totals->index(0, LedgerModel::Emission).data().toString(), Format::absent());
    QCOMPARE(totals->index(0, LedgerModel::Energy).data().toString(), Format::absent());
    for (const QLabel *label : m_window->page(PageId::Measures)->findChild<KeyNumbers *>()->findChildren<QLabel *>())
        QVERIFY2(label->text() != u'0', qPrintable(label->accessibleName()));
    m_window->showPage(PageId::EnergySupply);
    TableEditor *table = qobject_cast<SystemPage *>(m_window->page(PageId::EnergySupply))->tables()[0];
    QVERIFY(table->view()->isVisible()); // there is a line to type into
    QCOMPARE(table->model()->rowCount(), 1);
    table->view()->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClicks(table->view(), QStringLiteral("5"));
    QTest::keyClick(table->view()->indexWidget(table->view()->currentIndex()), Qt::Key_Return);
    QCOMPARE(m_shown->inPark()->energySupply.powerReceived.size(), 1);
    m_answers.typed.clear(); // cancelled: the park stays
    m_answers.closing = Prompts::Closing::Discard;
    m_window->files().makeNew(core::Stage::Existing);
    QCOMPARE(m_document->park().profile.stage, core::Stage::New);
}

void TestWindow::closingAsksWhenSomethingWouldBeLost()
{
    QVERIFY(m_window->files().open(example()));
    QVERIFY(m_window->files().open(example())); // nothing was changed: nobody asks
    QCOMPARE(m_answers.asked, 0);
    renameCase(*m_document, 0, QStringLiteral("x"));
    m_answers.closing = Prompts::Closing::Cancel;
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->files().open(QStringLiteral(EXAMPLES "/new-zone.json")));
    QCOMPARE(m_answers.asked, 2);
    QCOMPARE(m_document->park().cases[0].name, QStringLiteral("x"));
    m_answers.closing = Prompts::Closing::Save;
    m_answers.saved = m_folder->filePath("closed.park");
    QVERIFY(m_window->files().close());
    QVERIFY(!m_document->isOpen());
    QCOMPARE(core::storage::readProject(m_answers.saved)->cases[0].name, QStringLiteral("x"));
    QVERIFY(core::storage::recoverableIn(m_keeper->folder()).empty());
    QVERIFY(m_window->files().open(m_answers.saved));
    renameCase(*m_document, 0, QStringLiteral("y"));
    m_answers.closing = Prompts::Closing::Discard;
    QVERIFY(m_window->files().close());
    QCOMPARE(core::storage::readProject(m_answers.saved)->cases[0].name, QStringLiteral("x"));
    QVERIFY(core::storage::recoverableIn(m_keeper->folder()).empty());
}

void TestWindow::saysWhatHappensToTheFile()
{
    const QString file = m_folder->filePath("shared.park");
    QVERIFY(core::storage::writeProject(support::coastalPark(), file));
    QVERIFY(m_window->files().open(file));
    QVERIFY(!QFile::exists(m_folder->filePath("~shared.park.lock")));
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    renameCase(*m_document, 0, QStringLiteral("mine"));
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden) != before); // the lock is taken with the first change
    // somebody replaced it meanwhile: nothing is overwritten
    QVERIFY(core::storage::writeProject(support::parkWith({}), file));
    QVERIFY(!m_window->files().save());
    QVERIFY2(m_window->message().startsWith(QStringLiteral("shared.park: Another program changed the file")),
             qPrintable(m_window->message()));
    QVERIFY(*core::storage::readProject(file) == support::parkWith({}));
    m_answers.saved = m_folder->filePath("other.park");
    QVERIFY(m_window->files().saveAs());
    QCOMPARE(core::storage::readProject(m_answers.saved)->cases[0].name, QStringLiteral("mine"));
    // a folder that takes nothing
    renameCase(*m_document, 0, QStringLiteral("again"));
    m_answers.saved = "/nowhere/x.park";
    QVERIFY(!m_window->files().saveAs());
    QVERIFY(m_window->message().startsWith("x.park: The file cannot be written"));
    QVERIFY(m_document->isChanged());
    // opened while somebody else edits it: only for reading
    auto lock = core::storage::FileLock::take(file);
    QVERIFY(lock);
    m_answers.closing = Prompts::Closing::Discard;
    QVERIFY(m_window->files().open(file));
    QVERIFY(m_document->isReadOnly());
    renameCase(*m_document, 0, QStringLiteral("not possible"));
    QVERIFY(!m_document->canUndo());
}

void TestWindow::recoversWorkThatWasNotSaved()
{
    const QString folder = m_keeper->folder();
    QVERIFY(m_window->files().open(example()));
    renameCase(*m_document, 0, QStringLiteral("kept"));
    const QString told = m_document->history().trail.back().what;
    m_keeper->flush();
    m_window.reset(); // as a crash: nobody saves, nobody discards
    m_keeper.reset();
    m_document->close();
    QCOMPARE(core::storage::recoverableIn(folder).size(), size_t(1));
    m_keeper = std::make_unique<Keeper>(*m_document, folder);
    m_window =
        std::make_unique<MainWindow>(MainWindow::Parts{*m_document, *m_results, *m_shown, *m_keeper, *m_appearance, m_answers});
    m_window->show();
    const auto says = [](const QWidget *in, const QString &text) {
        const auto labels = in->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text().startsWith(text); });
    };
    const QString english = QStringLiteral("Coastal Manufacturing Park (Example)"); // the park's name of the language
    m_appearance->setLanguage(Language::Chinese);
    QVERIFY(says(m_window->findChild<StartPage *>(), QStringLiteral("滨海先进制造产业园")));
    m_appearance->setLanguage(Language::English);
    QVERIFY(says(m_window->findChild<StartPage *>(), english));
    m_window->findChild<QPushButton *>("showKeptEdits")->click();
    QVERIFY(says(m_window->findChild<QDialog *>("keptEdits"), english));
    const auto *edits = m_window->findChild<QDialog *>("keptEdits")->findChild<PlainTable *>("edits");
    QCOMPARE(edits->model()->rowCount(), 1);
    QCOMPARE(edits->text(0, 1), told);
    QCOMPARE(core::storage::recoverableIn(folder).size(), size_t(1)); // reading them takes nothing
    auto *recover = m_window->findChild<QPushButton *>("recover");
    QVERIFY(recover);
    recover->click();
    QTRY_COMPARE(m_document->park().cases.value(0).name, QStringLiteral("kept"));
    QVERIFY(m_document->isChanged());
    m_answers.saved = m_folder->filePath("recovered.park");
    QVERIFY(m_window->files().save());
    m_keeper->flush();
    QCOMPARE(core::storage::readProject(m_answers.saved)->cases[0].name, QStringLiteral("kept"));
}

void TestWindow::casesComeFromTheMenu()
{
    QVERIFY(m_window->files().open(example()));
    auto *switcher = m_window->findChild<CaseSwitcher *>();
    QCOMPARE(switcher->count(), 5);
    m_window->findChild<QAction *>("rollForward")->trigger();
    QCOMPARE(switcher->count(), 6);
    QCOMPARE(m_shown->inPark()->year, 2026);
    QVERIFY(switcher->currentText().contains(QStringLiteral("2026")));
    m_answers.typed = QStringLiteral("2026 draft");
    m_window->findChild<QAction *>("renameCase")->trigger();
    QVERIFY(switcher->currentText().contains(QStringLiteral("2026 draft")));
    for (const QToolButton *each : m_window->findChildren<QToolButton *>()) { // the "+" beside the switcher has all ways
        if (!each->defaultAction() || each->defaultAction()->objectName() != QLatin1StringView("duplicateCase"))
            continue;
        QVERIFY(each->menu());
        QStringList ways;
        for (const QAction *way : each->menu()->actions())
            ways << way->objectName();
        QCOMPARE(ways, (QStringList{"duplicateCase", "addCase", "rollForward", "caseFromMeasures"}));
        each->menu()->actions().last()->trigger();
        QCOMPARE(m_window->shownPage(), PageId::Measures);
    }
    m_window->findChild<QAction *>("duplicateCase")->trigger();
    m_window->findChild<QAction *>("addCase")->trigger();
    QCOMPARE(switcher->count(), 8);
    for (int page = 0; page < pageCount; ++page)
        m_window->showPage(PageId(page));
    for (int i = 0; i < 8; ++i)
        m_window->findChild<QAction *>("deleteCase")->trigger();
    QCOMPARE(switcher->count(), 0);
    for (int page = 0; page < pageCount; ++page)
        m_window->showPage(PageId(page));
    while (m_document->canUndo())
        m_document->undo();
    QCOMPARE(switcher->count(), 5);
    QVERIFY(m_document->park() == support::coastalPark());
}

void TestWindow::aMessageShowsTheFileItIsAbout()
{
    ShownFiles shown;
    const auto button = [this] {
        const auto all = m_window->findChildren<QPushButton *>();
        const auto found = std::ranges::find(all, QStringLiteral("Show file"), &QPushButton::text);
        return found == all.end() || (*found)->isHidden() ? nullptr : *found;
    };
    m_window->say(QStringLiteral("Something."));
    QVERIFY(!button());
    const QString report = m_folder->filePath(QStringLiteral("报告 1.txt"));
    m_window->sayOfFile(QStringLiteral("The report is kept."), report);
    QCOMPARE(m_window->message(), QStringLiteral("The report is kept."));
    QVERIFY(button());
    button()->click();
    QCOMPARE(shown.names, QStringList{report});
    m_window->say(QStringLiteral("Something else."));
    QVERIFY(!button());
}

void TestWindow::undoOfANewCaseLeadsBack()
{
    QVERIFY(m_window->files().open(example()));
    m_window->showPage(PageId::Measures);
    m_shown->show(2); // C2025, with C2028 behind it
    m_window->findChild<QAction *>("duplicateCase")->trigger();
    QCOMPARE(m_shown->index(), qsizetype(3));
    Q_EMIT m_window->page(PageId::Measures)->said(QStringLiteral("The case is kept."));
    QCOMPARE(m_window->message(), QStringLiteral("The case is kept."));
    m_document->undo();
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2025"));
    QVERIFY(m_window->message().isEmpty()); // it told of what is no more
    m_window->say(QStringLiteral("A file could not be read."));
    m_document->redo();
    QVERIFY(!m_window->message().isEmpty()); // files are no edit
    // two of them, one from the other, on a page that jumps to what is undone
    m_document->undo();
    m_window->showPage(PageId::EnergySupply);
    m_window->findChild<QAction *>("duplicateCase")->trigger();
    m_window->findChild<QAction *>("duplicateCase")->trigger();
    m_document->undo();
    m_document->undo();
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2025"));
    QCOMPARE(m_window->shownPage(), PageId::EnergySupply);
}

/// "Missing is never zero": a case without rows has no energy class, no bars and no verdict, and what is missing comes first.
/// Rows of a case rolled forward wait for their quantities: nothing is known of it yet, and nothing is 0.
void TestWindow::rolledForwardIsNotZero()
{
    QVERIFY(m_window->files().open(example()));
    m_window->findChild<QAction *>("rollForward")->trigger();
    QCOMPARE(m_shown->inPark()->year, 2026);
    m_window->showPage(PageId::Overview);
    QVERIFY2(!textOf("coreParts").contains(u'0'), qPrintable(textOf("coreParts")));
    for (const char *name : {"mixChart", "systemsChart"})
        QVERIFY(!m_window->findChild<StackedBars *>(QString::fromLatin1(name))->stacks().known[m_shown->index()]);
    const QList<KeyNumber> numbers = noticeNumbers(*m_shown->evaluated(), m_shown->index(), m_appearance->format());
    QCOMPARE(numbers[1].number, Format::absent()); // no energy class of an unknown consumption
    QVERIFY2(!numbers[1].remark.contains(u'0'), qPrintable(numbers[1].remark));
}

void TestWindow::nothingEnteredIsNothingJudged()
{
    core::Park park = support::coastalPark();
    park.cases = {core::emptyCase(park, core::CaseKind::Actual, 2025)};
    m_document->open(park, {});
    m_window->showPage(PageId::Overview);
    QVERIFY2(!textOf("coreParts").contains(u'0'), qPrintable(textOf("coreParts")));
    for (const char *name : {"mixChart", "systemsChart"}) {
        const auto &stacks = m_window->findChild<StackedBars *>(QString::fromLatin1(name))->stacks();
        QVERIFY(!stacks.known.contains(true));
        for (const BarSeries &series : stacks.series)
            QCOMPARE(series.texts.value(0), Format::absent());
    }
    const ExplainTexts explain(*m_document, *m_results, m_appearance->format());
    for (const qint32 share : {1, 3}) { // of the park, and direct green supply: 0 of 0 was not entered
        const ExplainScene scene =
            explain.scene(core::systemFigure(core::FigureKind::KeyFigure, 0, core::System::EnergySupply, share));
        QCOMPARE(scene.result, Format::absent());
        QCOMPARE(scene.fraction[2], Format::absent());
        QCOMPARE(scene.fraction[3], Format::absent());
    }
    for (const core::System system : core::allSystems)
        for (qint32 each = 0; each < 5; ++each) { // and says where to enter it
            const ExplainScene scene = explain.scene(core::systemFigure(core::FigureKind::KeyFigure, 0, system, each));
            QCOMPARE(scene.result, Format::absent());
            QVERIFY2(scene.about.startsWith(QLatin1StringView("No data yet")), qPrintable(scene.title));
        }
    const core::SchemeResult &result = m_results->ofCase(0).schemes.front();
    QVERIFY(!result.passed);
    QCOMPARE(verdictShown(result), core::Verdict::Open);
    m_window->showPage(PageId::Evaluation);
    Page *evaluation = m_window->page(PageId::Evaluation);
    const auto *steps = evaluation->findChild<TodoList *>();
    QVERIFY(!steps->steps().isEmpty());
    QVERIFY2(steps->steps()[0].title.startsWith(QLatin1StringView("Enter what is missing")), qPrintable(steps->steps()[0].title));
    const auto *matrix = evaluation->findChild<QTableView *>("cases")->model();
    QCOMPARE(matrix->index(matrix->rowCount() - 1, 1).data(StatusRole).toInt(), int(core::ItemStatus::NoData));
    m_document->open(support::coastalPark(), {}); // and what fails already is not passed, whatever lacks
    QCOMPARE(verdictShown(m_results->ofCase(2).schemes.front()), core::Verdict::NotPassed);
}

void TestWindow::whatDoesNotApplyIsNotMet()
{
    QVERIFY(m_window->files().open(QStringLiteral(EXAMPLES "/new-zone.json")));
    m_window->showPage(PageId::Overview);
    const auto *bullets = m_window->page(PageId::Overview)->findChild<ItemBullets *>();
    const core::SchemeResult &result = m_shown->evaluated()->schemes.front();
    int excused = 0;
    for (qsizetype i = 0; i < bullets->items().size(); ++i) {
        const ItemBullet &each = bullets->items()[i];
        const bool applies = result.items[size_t(i) + 1].status != core::ItemStatus::NotApplicable; // the core item is the first
        excused += !applies;
        QVERIFY(applies || !each.bullet.value); // no full bar
    }
    QVERIFY(excused > 0);
    QVERIFY(result.passed);
    const QString answer = m_window->page(PageId::Overview)->answer();
    QVERIFY2(answer.contains(QStringLiteral("all %1 guiding indicators that apply").arg(5 - excused)), qPrintable(answer));
}

void TestWindow::theStatusBarNamesTheScheme()
{
    QVERIFY(m_window->files().open(example()));
    m_window->showPage(PageId::Overview);
    auto *shown = m_window->findChild<QToolButton *>("shownScheme");
    QVERIFY(shown->toolTip().contains(support::schemes().front().name.english));
    m_window->showPage(PageId::Evaluation);
    auto *schemes = m_window->page(PageId::Evaluation)->findChild<QComboBox *>("schemes");
    schemes->setCurrentIndex(1);
    Q_EMIT schemes->activated(1);
    QVERIFY(shown->toolTip().contains(support::schemes()[1].name.english));
    m_window->showPage(PageId::Overview);
    shown->click();
    QCOMPARE(m_window->shownPage(), PageId::Evaluation);
    QCOMPARE(schemes->currentIndex(), 1);
}

/// Interface rules, §2: [Import][Export] of the list in front, with words where there is room, else as icons that are named.
void TestWindow::systemPagesImportAndExportInTheTitleLine()
{
    QVERIFY(m_window->files().open(example()));
    m_window->resize(1440, 900);
    for (const Language language : {Language::Chinese, Language::English}) {
        m_appearance->setLanguage(language);
        for (const core::System system : core::allSystems) {
            m_window->showPage(pageOf(system));
            auto *page = static_cast<SystemPage *>(m_window->page(pageOf(system)));
            auto *in = page->findChild<QToolButton *>("importList"), *out = page->findChild<QToolButton *>("exportList");
            for (const QToolButton *each : {in, out}) {
                QVERIFY(each && each->isVisible() && !each->text().isEmpty() && !each->accessibleName().isEmpty());
                QCOMPARE(each->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
                QVERIFY(each->width() >= each->sizeHint().width());
                QVERIFY(each->focusPolicy() & Qt::TabFocus);
            }
            for (TableEditor *table : page->tables()) {
                page->findChild<QTabWidget *>()->setCurrentWidget(table);
                QVERIFY(in->isEnabled() && in->accessibleName().contains(fieldText(table->model()->list().label)));
                QCOMPARE(out->isEnabled(), table->model()->size() > 0);
                QVERIFY(!table->findChild<QToolButton *>("import")->isVisible()); // once is enough
            }
        }
    }
    auto *page = static_cast<SystemPage *>(m_window->page(PageId::Infrastructure));
    m_window->showPage(PageId::Infrastructure);
    page->findChild<QTabWidget *>()->setCurrentIndex(0); // water is no list
    QVERIFY(!page->findChild<QToolButton *>("importList")->isEnabled());
    page->findChild<QTabWidget *>()->setCurrentWidget(page->tables()[1]);
    QSignalSpy wanted(page, &SystemPage::importWanted);
    page->findChild<QToolButton *>("importList")->click();
    QCOMPARE(wanted.value(0).value(0).toInt(), 1);
    page->resize(page->minimumSizeHint().width(), page->height());
    auto *out = page->findChild<QToolButton *>("exportList");
    QCOMPARE(out->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(!out->toolTip().isEmpty());
}

/// Interface rules, §1: page actions at the right of the title, at most three, one of them primary; further ones are behind the
/// ⋯.
void TestWindow::titleLinesHaveThreeActionsAtMost()
{
    QVERIFY(m_window->files().open(example()));
    for (int id = 0; id < pageCount; ++id) {
        m_window->showPage(PageId(id));
        const QLayout *line = m_window->page(PageId(id))->layout()->itemAt(0)->layout();
        int actions = 0, primary = 0;
        for (int i = 0; line && i < line->count(); ++i) {
            const QWidget *each = line->itemAt(i)->widget();
            const bool isAction = qobject_cast<const QAbstractButton *>(each) || qobject_cast<const QComboBox *>(each);
            if (!isAction || each->isHidden() || each->objectName() == QLatin1StringView("pageManual"))
                continue;
            ++actions;
            primary += each->property("primary").toBool();
        }
        QVERIFY2(actions <= 3 && primary <= 1, qPrintable(pageKey(PageId(id))));
    }
    auto *more = m_window->page(PageId::Evaluation)->findChild<QToolButton *>(QStringLiteral("moreActions"));
    QVERIFY(more && more->actions().size() == 2 && !more->accessibleName().isEmpty());
    for (const QAction *action : more->actions())
        QVERIFY(!action->text().isEmpty());
}

void TestWindow::anEditIsShownOnce_data()
{
    QTest::addColumn<PageId>("page");
    QTest::newRow("compare") << PageId::Compare;
    QTest::newRow("factors") << PageId::Factors;
}

/// The page in view makes its tables anew once for an edit, not once for the window and once by itself.
void TestWindow::anEditIsShownOnce()
{
    QFETCH(const PageId, page);
    m_window->files().open(example());
    m_window->showPage(page);
    int resets = 0;
    QObject counting;
    for (const QTableView *view : m_window->page(page)->findChildren<QTableView *>())
        if (view->model())
            connect(view->model(), &QAbstractItemModel::modelReset, &counting, [&resets] { ++resets; });
    m_window->page(page)->refreshResults();
    const int once = std::exchange(resets, 0);
    QVERIFY(once > 0);
    renameCase(*m_document, 0, QStringLiteral("renamed"));
    QCOMPARE(resets, once);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
