#include "core/exchange/resultjson.h"
#include "tests/support/parks.h"
#include "ui/charts/rowbars.h"
#include "ui/charts/stackedbars.h"
#include "ui/inputs/itembullets.h"
#include "ui/inputs/tableeditor.h"
#include "ui/pages/system/systempage.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/caseswitcher.h"
#include "ui/shell/findingsdock.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parkfiles.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

using namespace ui;

namespace {

class Answers : public Prompts
{
public:
    QString file, saved, said;
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
    void about(QWidget *, const QString &, const QString &text) override { said = text; }
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
    void refusedFilesAreSaidAndNothingIsLost();
    void caseWithErrorsShowsThem();
    void emptyParksAreShown();
    void fileDialogAndAbout();
    void savesCopies();
    void foldsBelow1280();

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
    QCOMPARE(m_window->page(PageId::Overview)->answer(),
             QStringLiteral("2025 年：核心指标未达到，引导指标 1 / 5 达到，原则上不能申请验收"));
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
    QCOMPARE(page->tables()[list]->view()->selectionModel()->selectedRows().value(0).row(), 1); // GA2
    // a finding of another case switches to it
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
                QCOMPARE(picture->partTexts().isEmpty(), file != example()); // no bars where there is nothing
                picture->setFocus(Qt::TabFocusReason);
                QTest::keyClick(picture, Qt::Key_Down);
                QVERIFY(!picture->grab().isNull());
            }
        }
        QCOMPARE(pictures, 9);
    }
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

void TestWindow::fileDialogAndAbout()
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
        QVERIFY(m_document->park() == support::coastalPark());
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

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
