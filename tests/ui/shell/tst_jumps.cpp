#include "tests/ui/shell/openwindow.h"
#include "ui/charts/textscale.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/tableeditor.h"
#include "ui/inputs/tablemenu.h"
#include "ui/pages/ledger/ledgerpage.h"
#include "ui/pages/ledger/ledgerview.h"
#include "ui/pages/start/startpage.h"
#include "ui/pages/system/systempage.h"
#include "ui/shell/findfield.h"
#include "ui/shell/findingsdock.h"
#include "ui/shell/look.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

using namespace ui;

/// From the ledger, from findings and from Ctrl+K to the rows and back, as a user does it.
class TestJumps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_open = std::make_unique<support::OpenWindow>(); }
    void cleanup() { m_open.reset(); }

    void ledgerGoesToTheRow();
    void ledgerExplains();
    void ledgerSumsExplain();
    void ledgerFiltersAndGroups();
    void ledgerCopies();
    void ledgerKeepsItsPlace();
    void ledgerOfACaseWithErrors();
    void pagesByKey();
    void lastPageByKey();
    void renamesByKeyOutsideOfTables();
    void paneKeyReachesTheTable();
    void messagesGoWithTheirPage();
    void schemeIsNamedInFull();
    void noDataIsDashed();
    void iconsGrowWithText();
    void factorsAddUp();
    void columnsAreRemembered();

    void findingsGoToTheCell();
    void findingsOfTheVerdict();
    void findingsAreFiltered();
    void unreadCellsAreFindings();

    void findsRows();
    void findsNumbers();
    void findsPagesAndCommands();
    void findsByInitials();
    void findExplains();
    void findByMouseAndEscape();

private:
    MainWindow &window() { return m_open->window; }
    LedgerPage *ledger()
    {
        window().showPage(PageId::Ledger);
        return qobject_cast<LedgerPage *>(window().page(PageId::Ledger));
    }
    SystemPage *systemPage(PageId id) { return qobject_cast<SystemPage *>(window().page(id)); }
    TableEditor *table(core::System system, std::string_view list)
    {
        return systemPage(pageOf(system))->tables()[core::listIndex(system, list)];
    }
    static QModelIndex rowOf(const LedgerModel &model, const QString &id, int column)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, LedgerModel::Id).data().toString() == id)
                return model.index(row, column);
        return {};
    }
    void type(const QString &text)
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(window().findField(), text);
    }

    std::unique_ptr<support::OpenWindow> m_open;
};

void TestJumps::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // settings of a test are not the user's
    QCoreApplication::setOrganizationName(QStringLiteral("ParkwrightTests"));
    QSettings().clear();
    applyLook(*qApp, Theme::Light);
}

void TestJumps::ledgerGoesToTheRow()
{
    LedgerPage *page = ledger();
    QVERIFY(page->isVisible());
    QVERIFY(page->answer().contains(QStringLiteral("46 rows")));
    page->view()->setCurrentIndex(rowOf(*page->model(), "FP8", LedgerModel::What));
    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_Return);
    TableEditor *fuels = table(core::System::Production, "fuelUse");
    QVERIFY(fuels->isVisible());
    QCOMPARE(fuels->model()->headerData(fuels->view()->currentIndex().row(), Qt::Vertical).toString(), "FP8");
}

void TestJumps::ledgerExplains()
{
    LedgerPage *page = ledger();
    QSignalSpy explained(page, &Page::explainWanted);
    const QModelIndex emission = rowOf(*page->model(), "FE5", LedgerModel::Emission);
    QTest::mouseClick(page->view()->viewport(), Qt::LeftButton, {}, page->view()->visualRect(emission).center());
    QCOMPARE(explained.size(), 1);
    const auto figure = explained[0][0].value<core::Figure>();
    QCOMPARE(figure.kind, core::Figure::Kind::RowEmission);
    QCOMPARE(core::path(m_open->document.park(), figure.place), QStringLiteral("cases/C2025/energySupply/fuelUse/FE5"));
    page->view()->setCurrentIndex(emission.siblingAtColumn(LedgerModel::Energy));
    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(explained.size(), 2);
    QCOMPARE(explained[1][0].value<core::Figure>().kind, core::Figure::Kind::RowEnergy);
    const auto menu = page->menuAt(emission);
    QAction *explain = nullptr;
    for (QAction *action : menu->actions())
        if (action->text() == "Explain")
            explain = action;
    QVERIFY(explain && explain->isEnabled());
    explain->trigger();
    QCOMPARE(explained.size(), 3);
}

/// The sums at the bottom and those of the groups, by click and by Ctrl+E; their rows add up to what stands there.
void TestJumps::ledgerSumsExplain()
{
    LedgerPage *page = ledger();
    QSignalSpy explained(page, &Page::explainWanted);
    auto *totals = page->findChild<QTableView *>("totals");
    const auto last = [&] { return explained.last().first().value<core::Figure>(); };
    const auto isSumOfRows = [&](const QModelIndex &shown) {
        const auto sum = page->model()->explained(last());
        return sum && std::abs(*core::combined(sum->operation, sum->operands) - shown.data(RawRole).toDouble()) < 1e-6 &&
               !page->explained(last()).parts.empty() && !page->explained(last()).sources.empty();
    };
    const QModelIndex whole = totals->model()->index(0, LedgerModel::Emission);
    Q_EMIT totals->clicked(whole);
    QCOMPARE(explained.size(), 1);
    QVERIFY(isSumOfRows(whole));
    QCOMPARE(page->explained(last()).usedIn.front().figure, core::caseFigure(core::FigureKind::Emissions, 2));
    const QModelIndex energy = totals->model()->index(0, LedgerModel::Energy);
    totals->setFocus();
    totals->setCurrentIndex(energy);
    QTest::keyClick(totals, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(explained.size(), 2);
    QVERIFY(isSumOfRows(energy));
    Q_EMIT totals->clicked(totals->model()->index(0, LedgerModel::Id)); // no figure
    QCOMPARE(explained.size(), 2);

    page->model()->setGrouping(core::LedgerGrouping::System);
    const core::Figure before = last();
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        const QModelIndex group = page->model()->index(row, LedgerModel::Emission);
        Q_EMIT page->view()->clicked(group);
        QVERIFY(last() != before);
        const auto sum = page->model()->explained(last());
        QVERIFY(sum && std::abs(*sum->value - group.data(RawRole).toDouble()) < 1e-6);
        QCOMPARE(int(sum->operands.size()), page->model()->rowCount(group.siblingAtColumn(0)));
    }
    const core::Figure ofGroup = last();
    page->model()->setGrouping(core::LedgerGrouping::Carrier); // another group by the same number
    QVERIFY(page->explained(ofGroup).title.isEmpty());
    page->model()->setFilter({.system = core::System::Production, .enterprise = {}, .carrier = {}, .line = {}});
    const QModelIndex shown = totals->model()->index(0, LedgerModel::Emission);
    Q_EMIT totals->clicked(shown);
    QVERIFY(isSumOfRows(shown));
}

void TestJumps::ledgerFiltersAndGroups()
{
    LedgerPage *page = ledger();
    auto *totals = page->findChild<QTableView *>("totals");
    QCOMPARE(totals->model()->rowCount(), 1);
    QCOMPARE(totals->model()->index(0, LedgerModel::Emission).data().toString(), QStringLiteral("1,347,605"));
    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_F, Qt::ControlModifier);
    auto *text = page->findChild<QLineEdit *>("filter");
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, "bituminous");
    QCOMPARE(page->model()->rowCount(), 2);   // FE5, FP8
    QCOMPARE(totals->model()->rowCount(), 2); // what is shown, and the whole
    QCOMPARE(totals->model()->index(1, LedgerModel::Emission).data().toString(), QStringLiteral("1,347,605"));
    text->clear();
    auto *system = page->findChild<QComboBox *>("system");
    system->setCurrentIndex(system->findText("Transport"));
    QVERIFY(page->model()->rowCount() > 0 && page->model()->rowCount() < 46);
    system->setCurrentIndex(0);
    auto *grouping = page->findChild<QComboBox *>("grouping");
    for (int i = 1; i < grouping->count(); ++i) {
        grouping->setCurrentIndex(i);
        QVERIFY(page->model()->isGroup(page->model()->index(0, 0)));
        page->view()->setCurrentIndex(page->model()->index(0, 0));
        page->view()->setFocus();
        QTest::keyClick(page->view(), Qt::Key_Return); // opens
        QVERIFY(page->view()->isExpanded(page->model()->index(0, 0)));
        QVERIFY(!page->grab().isNull());
    }
    QVERIFY(page->view()->isColumnHidden(LedgerModel::Activity)); // its groups say it
    for (const int column : {LedgerModel::QuantityColumn, LedgerModel::UnitColumn, LedgerModel::Emission, LedgerModel::Energy})
        for (int row = 0; row < page->model()->rowCount(); ++row) { // no number is cut, in open and in closed groups
            const QModelIndex group = page->model()->index(row, 0);
            for (int below = 0; below < page->model()->rowCount(group); ++below)
                QVERIFY(page->view()->fontMetrics().horizontalAdvance(
                            page->model()->index(below, column, group).data().toString()) < page->view()->columnWidth(column));
        }
    QVERIFY(!page->view()->isColumnHidden(LedgerModel::CarrierColumn));
}

void TestJumps::ledgerCopies()
{
    LedgerPage *page = ledger();
    page->view()->setFocus();
    page->view()->setCurrentIndex(rowOf(*page->model(), "FE5", 0));
    QTest::keyClick(page->view(), Qt::Key_C, Qt::ControlModifier);
    const QString one = QGuiApplication::clipboard()->text();
    QCOMPARE(one.count(u'\n'), 1);
    QVERIFY(one.startsWith(QStringLiteral("FE5\tEnergy supply\tFuels · Bituminous coal\t")) && one.contains("\t30000\tt\t"));
    QTest::keyClick(page->view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(page->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 46);
}

void TestJumps::ledgerKeepsItsPlace()
{
    LedgerPage *page = ledger();
    auto *grouping = page->findChild<QComboBox *>("grouping");
    grouping->setCurrentIndex(1);
    page->view()->expand(page->model()->index(1, 0));
    page->view()->sortByColumn(LedgerModel::Emission, Qt::DescendingOrder);
    const QModelIndex group = page->model()->index(1, 0);
    page->view()->expand(group);
    page->view()->setCurrentIndex(page->model()->index(0, LedgerModel::Emission, group));
    const auto place = page->model()->place(page->view()->currentIndex());
    m_open->appearance.setLanguage(Language::Chinese);
    QVERIFY(page->model()->place(page->view()->currentIndex()) == place);
    QCOMPARE(page->view()->currentIndex().column(), int(LedgerModel::Emission));
    QVERIFY(page->view()->isExpanded(page->view()->currentIndex().parent()));
    m_open->appearance.setLanguage(Language::English);
}

void TestJumps::ledgerOfACaseWithErrors()
{
    QVERIFY(window().files().open(QStringLiteral(TEST_DATA "/parks/broken/11-fuels.json")));
    LedgerPage *page = ledger();
    QCOMPARE(page->answer(), QStringLiteral("3 errors stop the evaluation of this case."));
    QVERIFY(!page->view()->isVisible());
    for (QPushButton *button : page->findChildren<QPushButton *>())
        if (button->isVisible())
            button->click();
    QVERIFY(systemPage(PageId::EnergySupply)->isVisible()); // F2, the fuel nobody knows
}

void TestJumps::pagesByKey()
{
    QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier); // the tenth
    QVERIFY(window().page(PageId::Sizing)->isVisible());
    QTest::keyClick(&window(), Qt::Key_9, Qt::ControlModifier);
    QVERIFY(window().page(PageId::Hourly)->isVisible());
}

void TestJumps::lastPageByKey()
{
    window().showPage(PageId::Ledger);
    window().showPage(PageId::Hourly);
    QTest::keyClick(&window(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(window().shownPage(), PageId::Ledger);
    QTest::keyClick(&window(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(window().shownPage(), PageId::Hourly);
}

void TestJumps::renamesByKeyOutsideOfTables()
{
    m_open->prompts.textToAnswer = QStringLiteral("First year");
    window().showPage(PageId::Overview);
    auto *navigation = window().findChild<Navigation *>();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_F2);
    QCOMPARE(m_open->shown.inPark()->name, QStringLiteral("First year"));
    m_open->document.undo();
    const QString name = m_open->shown.inPark()->name;
    window().showPage(PageId::EnergySupply);
    CellView *view = table(core::System::EnergySupply, "powerReceived")->view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_F2);
    QCOMPARE(m_open->shown.inPark()->name, name);
}

void TestJumps::paneKeyReachesTheTable()
{
    window().showPage(PageId::EnergySupply);
    auto *navigation = window().findChild<Navigation *>();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_F6);
    QCOMPARE(window().focusWidget(), table(core::System::EnergySupply, "powerReceived")->view());
}

void TestJumps::messagesGoWithTheirPage()
{
    window().showPage(PageId::Sizing);
    Q_EMIT window().page(PageId::Sizing)->said(QStringLiteral("The capacities stand in the design."));
    window().showPage(PageId::Economics);
    QCOMPARE(window().message(), QString());
    window().say(QStringLiteral("A file could not be read."));
    window().showPage(PageId::Overview);
    QVERIFY(!window().message().isEmpty()); // files are of no page
    QTest::keySequence(&window(), QKeySequence(QKeySequence::Close));
    QVERIFY(!m_open->document.isOpen());
    QCOMPARE(window().message(), QString());
    QVERIFY(window().findChild<StartPage *>()->isAncestorOf(window().focusWidget()));
}

/// The name is cut only where there is no room for it; the page of the verdict says it in a sentence.
void TestJumps::schemeIsNamedInFull()
{
    const auto *scheme = window().findChild<QToolButton *>(QStringLiteral("shownScheme"));
    for (const Language language : {Language::Chinese, Language::English}) {
        m_open->appearance.setLanguage(language);
        QCOMPARE(scheme->text(), m_open->appearance.local(m_open->results.schemes().front().name));
    }
    window().showPage(PageId::Evaluation);
    const QString answer = window().page(PageId::Evaluation)->answer();
    QVERIFY2(answer.contains(QString::number(m_open->shown.inPark()->year)) && answer.contains(QStringLiteral("items met")),
             qPrintable(answer));
}

/// The factors of a case end with its total; the equivalent of electricity has no emissions.
void TestJumps::factorsAddUp()
{
    window().showPage(PageId::Factors);
    const auto *used = window().page(PageId::Factors)->findChild<PlainTable *>(QStringLiteral("usedFactors"));
    const Format format = m_open->appearance.format();
    const int last = used->model()->rowCount() - 1;
    QCOMPARE(used->text(last, 6), format.fixed(m_open->shown.evaluated()->account.accounting.total().value, 1));
    const auto rowWith = [&](const QString &value) {
        for (int row = 0; row < last; ++row)
            if (used->text(row, 1) == value)
                return row;
        return -1;
    };
    const int power = rowWith(QStringLiteral("0.8325")), equivalent = rowWith(QStringLiteral("0.2856"));
    QVERIFY(power >= 0 && equivalent >= 0);
    QVERIFY(used->text(power, 6) != Format::absent());
    QCOMPARE(used->text(equivalent, 6), Format::absent());
    for (const int row : {power, equivalent}) { // the project repeats what the tables say
        QVERIFY(used->text(row, 3) != Format::absent());
        QCOMPARE(used->text(row, 4), QStringLiteral("one source"));
    }
    QVERIFY2(used->text(power, 3).contains(QStringLiteral("910")), qPrintable(used->text(power, 3)));
}

/// What has no data is told from the other states by its outline, too (interface rules, §5).
void TestJumps::noDataIsDashed()
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(iconName(core::ItemStatus::NoData)));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QVERIFY(file.readAll().contains("stroke-dasharray"));
}

void TestJumps::iconsGrowWithText()
{
    QToolButton button;
    scaleIcons(&button, 18);
    const int usual = button.iconSize().width();
    QVERIFY(usual >= 18);
    QFont large = button.font();
    large.setPixelSize(60);
    button.setFont(large);
    QVERIFY(button.iconSize().width() >= 2 * usual);
    large.setPixelSize(9);
    button.setFont(large);
    QCOMPARE(button.iconSize(), QSize(18, 18)); // never smaller than drawn
}

void TestJumps::columnsAreRemembered()
{
    window().showPage(PageId::EnergySupply);
    TableEditor *power = table(core::System::EnergySupply, "powerReceived");
    power->view()->horizontalHeader()->resizeSection(1, 211);
    const auto trigger = [&](const QString &text) {
        const auto menu = power->menuAt(power->model()->index(0, 3));
        for (QAction *action : menu->actions())
            if (action->text() == text)
                return action->trigger(), true;
        return false;
    };
    QVERIFY(trigger("Hide column"));
    LedgerPage *page = ledger();
    page->view()->header()->resizeSection(LedgerModel::What, 222);
    m_open->appearance.remember();
    m_open = std::make_unique<support::OpenWindow>(); // the next start
    m_open->appearance.restore();
    m_open->appearance.setLanguage(Language::English);
    window().showPage(PageId::EnergySupply);
    power = table(core::System::EnergySupply, "powerReceived");
    power->refresh();
    QCOMPARE(power->view()->columnWidth(1), 211);
    QVERIFY(power->view()->isColumnHidden(3) && !power->view()->isColumnHidden(1));
    QVERIFY(trigger("Show 1 hidden columns") || trigger("Show 1 hidden column"));
    QVERIFY(!power->view()->isColumnHidden(3));
    // hidden ones come into view when something is wrong there
    QVERIFY(trigger("Hide column"));
    power->showRow(0, 3);
    QVERIFY(!power->view()->isColumnHidden(3));
    page = ledger();
    page->refresh();
    QCOMPARE(page->view()->columnWidth(LedgerModel::What), 222);
    QSettings().clear();
}

void TestJumps::findingsGoToTheCell()
{
    QVERIFY(window().files().open(QStringLiteral(TEST_DATA "/parks/broken/11-fuels.json")));
    window().findings()->show();
    QTableView *view = window().findings()->view();
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Return);
    TableEditor *fuels = table(core::System::EnergySupply, "fuelUse");
    QVERIFY(fuels->isVisible());
    const int row = fuels->view()->currentIndex().row();
    QCOMPARE(fuels->model()->headerData(row, Qt::Vertical).toString(), "F2");
    // a finding that knows its field: a negative floor area
    core::Park park = support::coastalPark();
    park.cases[2].buildings.buildings[1].floorArea.value = -5;
    m_open->document.open(park, {});
    view->setFocus();
    Q_EMIT view->activated(view->model()->index(0, 0));
    TableEditor *buildings = table(core::System::Buildings, "buildings");
    QVERIFY(buildings->isVisible());
    QCOMPARE(buildings->view()->currentIndex(),
             buildings->model()->index(1, core::fieldIndex(*buildings->model()->list().element, "floorAreaM2") - 1));
    // the place is a link: one click
    window().showPage(PageId::Overview);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(0, FindingsModel::PlaceColumn)).center());
    QVERIFY(buildings->isVisible());
}

void TestJumps::findingsOfTheVerdict()
{
    QVERIFY(window().files().open(QStringLiteral(TEST_DATA "/parks/minimal.json")));
    window().findings()->show();
    window().showPage(PageId::Overview);
    QTableView *view = window().findings()->view();
    for (int row = 0; row < view->model()->rowCount(); ++row)
        if (view->model()->index(row, FindingsModel::Sentence).data().toString().contains("below"))
            Q_EMIT view->activated(view->model()->index(row, 0));
    QVERIFY(window().page(PageId::Evaluation)->isVisible());
}

void TestJumps::findingsAreFiltered()
{
    FindingsDock *dock = window().findings();
    dock->show();
    QCOMPARE(dock->windowTitle(), QStringLiteral("Findings: 5 of 21"));
    const int usual = int(ui::textScaled(152, dock->fontMetrics())); // interface rules, §1; the style gives the title its height
    QVERIFY2(std::abs(dock->sizeHint().height() - usual) <= dock->fontMetrics().height(),
             qPrintable(QString::number(dock->sizeHint().height())));
    QVERIFY(dock->view()->isColumnHidden(FindingsModel::CaseColumn));
    dock->findChild<QComboBox *>("whichCases")->setCurrentIndex(1);
    QCOMPARE(dock->windowTitle(), QStringLiteral("Findings: 21 of 21"));
    QVERIFY(!dock->view()->isColumnHidden(FindingsModel::CaseColumn));
    dock->findChild<QComboBox *>("severities")->setCurrentIndex(1);
    QCOMPARE(dock->windowTitle(), QStringLiteral("Findings: 0 of 21"));
    QVERIFY(!dock->view()->isVisible()); // a sentence instead
    dock->findChild<QComboBox *>("severities")->setCurrentIndex(0);
    dock->findChild<QLineEdit *>("findingsText")->setText("GA2");
    QVERIFY(dock->view()->model()->rowCount() > 0);
    dock->view()->findChild<TableMenu *>()->copy(); // what is shown can be handed on
    QVERIFY(QApplication::clipboard()->text().contains("GA2"));
    m_open->appearance.setLanguage(Language::Chinese); // what is chosen stays
    QCOMPARE(dock->findChild<QComboBox *>("whichCases")->currentIndex(), 1);
    m_open->appearance.setLanguage(Language::English);
}

void TestJumps::unreadCellsAreFindings()
{
    window().showPage(PageId::EnergySupply);
    TableEditor *power = table(core::System::EnergySupply, "powerReceived");
    FindingsDock *dock = window().findings();
    dock->show();
    QTableView *findings = dock->view();
    const QString held = power->model()->index(1, 1).data(Qt::EditRole).toString();
    power->model()->setData(power->model()->index(1, 1), QStringLiteral("plenty"));
    QTRY_COMPARE(findings->model()->rowCount(), 6);
    QVERIFY(findings->model()->index(0, FindingsModel::Sentence).data().toString().contains("plenty"));
    window().showPage(PageId::Overview);
    Q_EMIT findings->activated(findings->model()->index(0, 0));
    QVERIFY(power->isVisible());
    QCOMPARE(power->view()->currentIndex(), power->model()->index(1, 1));
    QVERIFY(power->view()->currentIndex().data(RejectedRole).toBool());
    power->model()->setData(power->model()->index(1, 1), held);
    QTRY_COMPARE(findings->model()->rowCount(), 5);
}

void TestJumps::findsRows()
{
    type("fe5");
    QVERIFY(window().findField()->hasFocus());
    QVERIFY(window().findField()->list()->isVisible());
    QTest::keyClick(window().findField(), Qt::Key_Return);
    TableEditor *fuels = table(core::System::EnergySupply, "fuelUse");
    QVERIFY(fuels->isVisible());
    QCOMPARE(fuels->view()->currentIndex().row(), 4);
    QVERIFY(fuels->view()->hasFocus());
    QVERIFY(!window().findField()->list()->isVisible());
    QVERIFY(window().findField()->text().isEmpty());
    // an enterprise
    type("slljyxgs"); // 示例氯碱有限公司
    QTest::keyClick(window().findField(), Qt::Key_Return);
    QVERIFY(window().page(PageId::Park)->isVisible());
    // a list
    type("surfaces");
    QTest::keyClick(window().findField(), Qt::Key_Return);
    QVERIFY(table(core::System::Ecosystem, "surfaces")->isVisible());
}

/// A number that somebody has from a document leads to the cell that holds it.
void TestJumps::findsNumbers()
{
    window().showPage(PageId::Overview);
    const core::Case &shown = m_open->document.park().cases[m_open->shown.index()];
    const core::PowerReceived &row = shown.energySupply.powerReceived[1];
    type(m_open->appearance.format().entered(row.energy.value));
    QTest::keyClick(window().findField(), Qt::Key_Return);
    TableEditor *power = table(core::System::EnergySupply, "powerReceived");
    QVERIFY(power->isVisible());
    QCOMPARE(power->view()->currentIndex().row(), 1);
    QCOMPARE(power->view()->currentIndex().data(Qt::EditRole).toString(), Format::plain(row.energy.value));
    window().showPage(PageId::Overview);
    type(QStringLiteral("987654321987")); // nobody entered it
    QListView *list = window().findField()->list();
    QVERIFY(list->isVisible() && list->model()->rowCount() == 0);
    QTest::keyClick(window().findField(), Qt::Key_Return); // leads nowhere
    QVERIFY(window().page(PageId::Overview)->isVisible());
    QTest::keyClick(window().findField(), Qt::Key_Escape);
    QVERIFY(!list->isVisible());
}

void TestJumps::findsPagesAndCommands()
{
    window().showPage(PageId::Overview);
    type("ledg");
    QTest::keyClick(window().findField(), Qt::Key_Return);
    QVERIFY(window().page(PageId::Ledger)->isVisible());
    type("dark");
    QTest::keyClick(window().findField(), Qt::Key_Return);
    QCOMPARE(m_open->appearance.theme(), Theme::Dark);
    m_open->appearance.setTheme(Theme::Light);
    // an indicator is on the evaluation page
    type("carbonPerEnergy");
    QTest::keyClick(window().findField(), Qt::Key_Return);
    QVERIFY(window().page(PageId::Evaluation)->isVisible());
}

void TestJumps::findsByInitials()
{
    m_open->appearance.setLanguage(Language::Chinese);
    window().showPage(PageId::Overview);
    type("wym"); // 无烟煤
    QListView *list = window().findField()->list();
    QVERIFY(list->isVisible());
    bool isThere = false;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        isThere = isThere || list->model()->index(row, 0).data().toString().contains(QStringLiteral("无烟煤"));
    QVERIFY(isThere);
    m_open->appearance.setLanguage(Language::English);
}

void TestJumps::findExplains()
{
    QSignalSpy explained(window().findField(), &FindField::explainWanted);
    type("fe5");
    QTest::keyClick(window().findField(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(explained.size(), 1);
    QCOMPARE(explained[0][0].value<core::Figure>().kind, core::Figure::Kind::RowEmission);
    type("ledger");
    QTest::keyClick(window().findField(), Qt::Key_Return, Qt::AltModifier); // a page is not explained
    QCOMPARE(explained.size(), 1);
}

void TestJumps::findByMouseAndEscape()
{
    window().showPage(PageId::EnergySupply);
    TableEditor *power = table(core::System::EnergySupply, "powerReceived");
    power->view()->setFocus();
    type("e");
    QListView *list = window().findField()->list();
    QCOMPARE(list->model()->rowCount(), int(FindModel::most));
    QTest::keyClick(window().findField(), Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(window().findField(), Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(window().rect().contains(list->geometry()));
    QTest::keyClick(window().findField(), Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QVERIFY(power->view()->hasFocus()); // back where one was
    type("ledg");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(window().page(PageId::Ledger)->isVisible());
}

QTEST_MAIN(TestJumps)
#include "tst_jumps.moc"
