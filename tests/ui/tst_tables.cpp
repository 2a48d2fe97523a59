#include "core/exchange/sheetchild.h"
#include "core/exchange/sheetreader.h"
#include "core/storage/projectfile.h"
#include "tests/support/zips.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/columnorder.h"
#include "ui/inputs/messagebar.h"
#include "ui/inputs/sumsview.h"
#include "ui/inputs/tableeditor.h"
#include "ui/inputs/tablemenu.h"
#include "ui/model/parametersmodel.h"
#include "ui/pages/ledger/ledgerpage.h"
#include "ui/pages/ledger/ledgerview.h"
#include "ui/pages/system/systempage.h"
#include "ui/shell/explaindock.h"
#include "ui/shell/look.h"
#include "ui/shell/tabledialog.h"
#include "ui/wizard/steps/systemsstep.h"
#include "ui/wizard/wizardpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

using namespace ui;
using core::System;
using core::WizardStep;

namespace {

/// Counts the cells that are measured.
class MeasuredCells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++count;
        return QStyledItemDelegate::sizeHint(option, index);
    }
    mutable int count = 0;
};

} // namespace

/// Tables in the window: their columns in the order a user wants, tables of others taken in, and what is shown written out.
class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void columnsMoveByKeysAndMenu();
    void cellsFollowWhatIsSeen();
    void hiddenCellsAreLeftAlone();
    void filteredRowsAreLeftAlone();
    void orderIsRemembered();
    void ledgerKeepsItsFirstColumn();
    void readTablesKeepTheirOrder();

    void escDropsWhatCouldNotBeRead();
    void unreadTextsAreSaidEverywhere();
    void savingSaysWhatTheFileLacks();
    void leavingAsksForTextsNoFileHas();
    void hintsGoWithTheirCell();
    void altWithArrowsStaysInTheTable();
    void newRowsAreTypedAlong();
    void sumsSayWhatTheyHold();
    void sumsLeaveOutWhatDoesNotCount();
    void steamShowsItsHeat();
    void remarkOfTheSumsLeavesThemRoom();
    void filterFindsNumbersAsTyped();
    void messagesGoWithTheirCells();
    void columnsFitWhatTheFilterHides();
    void onlyTheTableInFrontIsMeasured();
    void typedTextsOutliveTheLanguage();
    void fuelsShowTheirFactor();
    void choicesHaveRoomForTheirRemark();
    void menusActOnTheTable();
    void parametersComeBack();
    void formsTakeWhatIsPasted();

    void undoSelectsOneCell();
    void undoneTypingIsNotClearedByTheNextKey();
    void jumpsSelectOneCell();

    void importInTheWizard();
    void importOfWhatIsNoTable();
    void exportOfTheParameters();
    void exportThatCannotBeWritten();

private:
    MainWindow &window() { return m_open->window; }
    TableEditor *powerReceived()
    {
        window().showPage(PageId::EnergySupply);
        auto *page = qobject_cast<SystemPage *>(window().page(PageId::EnergySupply));
        return page->tables()[core::listIndex(System::EnergySupply, "powerReceived")];
    }
    /// The fuels of energy supply in view, with the keyboard in their quantities.
    TableEditor *quantitiesOfFuels()
    {
        powerReceived();
        auto *page = qobject_cast<SystemPage *>(window().page(PageId::EnergySupply));
        const int list = core::listIndex(System::EnergySupply, "fuelUse");
        page->showField(
            {core::Place::Kind::Row, System::EnergySupply, static_cast<signed char>(list), qint32(m_open->shown.index()), 0},
            core::fieldIndex(core::fuelUseObject, "quantity"));
        return page->tables()[list];
    }
    core::FuelQuantity &quantityIn(core::Park &park, int row) const
    {
        return park.cases[m_open->shown.index()].energySupply.fuelUse[row].quantity;
    }
    /// Types into the current cell, and Enter.
    static void enter(CellView *view, const QString &text)
    {
        QTest::keyClicks(view, text);
        QWidget *editor = view->indexWidget(view->currentIndex());
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QModelIndex unread(int row, const QString &text)
    {
        const QModelIndex cell = powerReceived()->model()->index(row, 1);
        powerReceived()->model()->setData(cell, text);
        powerReceived()->view()->setCurrentIndex(cell);
        powerReceived()->view()->setFocus();
        return cell;
    }
    bool isHinted(const QString &text)
    {
        const auto labels = window().statusBar()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text().contains(text); });
    }
    LedgerPage *ledger()
    {
        window().showPage(PageId::Ledger);
        return qobject_cast<LedgerPage *>(window().page(PageId::Ledger));
    }
    /// The action of a menu by its text; null: it is not offered or cannot be done.
    static QAction *action(const QMenu &menu, const QString &text)
    {
        for (QAction *each : menu.actions())
            if (QAction *below = each->menu() ? action(*each->menu(), text) : nullptr)
                return below;
            else if (each->text() == text && each->isEnabled())
                return each;
        return nullptr;
    }
    /// Not selectRow(): that asks for the keys that are held, and the last key click of a test is held for ever.
    static void chooseFirstRow(const QAbstractItemView *view)
    {
        view->selectionModel()->select(view->model()->index(0, 0),
                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    static QList<int> order(const QHeaderView *head)
    {
        QList<int> columns;
        for (int at = 0; at < head->count(); ++at)
            columns.append(head->logicalIndex(at));
        return columns;
    }
    void restart()
    {
        m_open->appearance.remember();
        m_open = std::make_unique<support::OpenWindow>();
        m_open->appearance.restore();
        m_open->appearance.setLanguage(Language::English);
    }
    /// Chooses an entry of the menu that a right click on the parameters opens.
    void chooseInParameters(const QString &text);
    /// The dialog that the wizard's button of a list opens.
    TableDialog *wizardImport(System system, std::string_view list, const QString &fileName);
    core::Sheet writtenSheet(const QString &fileName);

    std::unique_ptr<support::OpenWindow> m_open;
};

void TestTables::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // settings of a test are not the user's
    QCoreApplication::setOrganizationName(QStringLiteral("ParkwrightTests"));
    applyLook(*qApp, Theme::Light);
}

void TestTables::init()
{
    QSettings().clear();
    m_open = std::make_unique<support::OpenWindow>();
    m_open->appearance.setLanguage(Language::English);
}

void TestTables::cleanup()
{
    m_open.reset();
    QSettings().clear();
}

// ---- the order of columns

void TestTables::columnsMoveByKeysAndMenu()
{
    TableEditor *power = powerReceived();
    const QHeaderView *head = power->view()->horizontalHeader();
    QVERIFY(head->sectionsMovable());
    const QList<int> usual = order(head);
    power->view()->setCurrentIndex(power->model()->index(0, 1));
    power->view()->setFocus();
    QTest::keyClick(power->view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(order(head).mid(0, 2), (QList<int>{1, 0}));
    QCOMPARE(power->view()->currentIndex().column(), 1);          // the cell went along
    for (const auto *other : power->findChildren<QTableView *>()) // the row of sums too
        QCOMPARE(order(other->horizontalHeader()), order(head));
    QTest::keyClick(power->view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier); // no further
    QCOMPARE(order(head).front(), 1);
    QVERIFY(!action(*power->menuAt(power->model()->index(0, 1)), "Move column left"));
    QVERIFY(!action(*power->menuAt(power->model()->index(0, usual.back())), "Move column right"));
    {
        const auto menu = power->menuAt(power->model()->index(0, 1));
        action(*menu, "Move column right")->trigger();
    }
    QCOMPARE(order(head), usual);
    QVERIFY(!action(*power->menuAt(power->model()->index(0, 1)), "Columns in their usual order")); // they are
    // over what is not seen
    action(*power->menuAt(power->model()->index(0, 1)), "Hide column")->trigger();
    power->view()->setCurrentIndex(power->model()->index(0, 2));
    QTest::keyClick(power->view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(order(head).front(), 2);
}

void TestTables::cellsFollowWhatIsSeen()
{
    TableEditor *power = powerReceived();
    RowsModel *model = power->model();
    CellView *view = power->view();
    const QString kind = model->index(0, 0).data(Qt::EditRole).toString();
    view->horizontalHeader()->moveSection(0, 1); // as dragging does
    chooseFirstRow(view);
    view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text().section('\t', 0, 0), model->index(0, 1).data(Qt::EditRole).toString());
    QCOMPARE(QGuiApplication::clipboard()->text().section('\t', 1, 1), kind);
    // pasted as it is seen: first the energy, then the kind
    view->clearSelection();
    view->selectionModel()->setCurrentIndex(model->index(0, 1), QItemSelectionModel::NoUpdate);
    QGuiApplication::clipboard()->setText(QStringLiteral("123.5\t%1\n").arg(kind));
    power->paste();
    QCOMPARE(m_open->shown.inPark()->energySupply.powerReceived[0].energy.value, 123.5);
    QCOMPARE(model->index(0, 0).data(Qt::EditRole).toString(), kind);
    // two cells selected: their block begins at the left one
    view->selectionModel()->select(model->index(0, 0), QItemSelectionModel::Select);
    view->selectionModel()->select(model->index(0, 1), QItemSelectionModel::Select);
    QCOMPARE(view->block().column, 1);
    // Tab goes as it is seen, and not into what is hidden
    action(*power->menuAt(model->index(0, 2)), "Hide column")->trigger();
    view->setCurrentIndex(model->index(0, 1));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(view->currentIndex().column(), 0);
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(view->currentIndex().column(), 3);
    chooseFirstRow(view);
    view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text().count('\t'), model->columnCount() - 2);
    // the file has all columns: the seen ones in their order, the hidden one behind
    m_open->prompts.fileToAnswer = m_open->folder.filePath("power.csv");
    power->exportTable();
    const QString titles = QString::fromUtf8(support::bytesOf(m_open->prompts.fileToAnswer)).section('\n', 0, 0);
    const auto at = [&](int column) { return titles.indexOf(fieldText(model->field(column).label)); };
    QVERIFY2(at(1) > 0 && at(1) < at(0) && at(0) < at(3) && at(3) < at(2), qPrintable(titles));
}

void TestTables::hiddenCellsAreLeftAlone()
{
    TableEditor *power = powerReceived();
    const auto row = [&] { return m_open->shown.inPark()->energySupply.powerReceived[0]; };
    const QString note = row().note.value_or(QString());
    QVERIFY(!note.isEmpty());
    const QString energy = power->model()->index(0, 1).data(Qt::EditRole).toString();
    chooseFirstRow(power->view());
    action(*power->menuAt(power->model()->index(0, 3)), "Hide column")->trigger();
    power->view()->cut();
    QCOMPARE(row().note.value_or(QString()), note);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(energy),
             qPrintable(QGuiApplication::clipboard()->text())); // what was seen
    QVERIFY(!QGuiApplication::clipboard()->text().contains(note));
    QGuiApplication::clipboard()->setText(QStringLiteral("7"));
    power->paste(); // into all cells of the selection
    const QString pasted = power->model()->index(0, 1).data().toString(); // it waits for a kind: 7 is none
    QVERIFY2(pasted.startsWith(u'7'), qPrintable(pasted));
    QCOMPARE(row().note.value_or(QString()), note);
}

void TestTables::filteredRowsAreLeftAlone()
{
    TableEditor *power = powerReceived();
    CellView *view = power->view();
    const auto energies = [&] {
        QList<double> all;
        for (const core::PowerReceived &row : m_open->shown.inPark()->energySupply.powerReceived)
            all.append(row.energy.value);
        return all;
    };
    const QList<double> before = energies();
    QVERIFY(before.size() >= 3);
    const auto choose = [&] { // first and third row, as a filter that the second does not match leaves them
        view->setRowHidden(1, true);
        view->clearSelection();
        view->setCurrentIndex(power->model()->index(0, 1));
        view->selectionModel()->select(power->model()->index(2, 1), QItemSelectionModel::Select);
    };
    choose();
    QCOMPARE(view->block().rows, (QList<int>{0, 2}));
    view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text().count('\n'), 2);
    view->fillDown();
    QCOMPARE(energies().mid(0, 3), (QList<double>{before[0], before[1], before[0]}));
    m_open->document.undo();
    choose();
    view->cut();
    QCOMPARE(energies()[1], before[1]);
    m_open->document.undo();
    choose();
    view->clearSelection();
    view->selectionModel()->setCurrentIndex(power->model()->index(0, 1), QItemSelectionModel::NoUpdate);
    QGuiApplication::clipboard()->setText(QStringLiteral("11\n22\n"));
    power->paste();
    QCOMPARE(energies().mid(0, 3), (QList<double>{11, before[1], 22}));
    choose();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(view->currentIndex().row(), 2);
    choose();
    const int rows = power->model()->size();
    view->insertRows();
    QCOMPARE(power->model()->size(), rows + 2);
}

void TestTables::orderIsRemembered()
{
    TableEditor *power = powerReceived();
    power->view()->horizontalHeader()->moveSection(3, 0);
    const QList<int> moved = order(power->view()->horizontalHeader());
    QCOMPARE(moved.front(), 3);
    power->refresh();
    QCOMPARE(order(power->view()->horizontalHeader()), moved);
    restart();
    power = powerReceived();
    power->refresh();
    QCOMPARE(order(power->view()->horizontalHeader()), moved);
    {
        const auto menu = power->menuAt(power->model()->index(0, 0));
        action(*menu, "Columns in their usual order")->trigger();
    }
    QVERIFY(std::ranges::is_sorted(order(power->view()->horizontalHeader())));
    restart();
    power = powerReceived();
    power->refresh();
    QVERIFY(std::ranges::is_sorted(order(power->view()->horizontalHeader())));
}

void TestTables::ledgerKeepsItsFirstColumn()
{
    LedgerPage *page = ledger();
    LedgerView *view = page->view();
    const QModelIndex first = page->model()->index(0, LedgerModel::Id);
    QVERIFY(!action(*page->menuAt(first), "Move column right"));
    view->setCurrentIndex(first.siblingAtColumn(LedgerModel::Emission));
    view->setFocus();
    for (int i = 0; i < LedgerModel::ColumnCount; ++i)
        QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(order(view->header()).mid(0, 3), (QList<int>{LedgerModel::Id, LedgerModel::Emission, LedgerModel::SystemColumn}));
    QCOMPARE(order(page->findChild<QTableView *>("totals")->horizontalHeader()), order(view->header()));
    view->selectionModel()->select(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const auto emission = first.siblingAtColumn(LedgerModel::Emission).data(RawRole).toDouble();
    QVERIFY(emission > 0); // an empty cell would read as none
    QCOMPARE(QGuiApplication::clipboard()->text().section('\t', 1, 1).toDouble(), emission);
    page->model()->setGrouping(core::LedgerGrouping::System); // the name of a group ends before the sums
    QVERIFY(!view->grab().isNull());
    restart();
    QCOMPARE(order(ledger()->view()->header())[1], int(LedgerModel::Emission));
    const auto menu = ledger()->menuAt(ledger()->model()->index(0, LedgerModel::Energy));
    action(*menu, "Columns in their usual order")->trigger();
    QVERIFY(std::ranges::is_sorted(order(ledger()->view()->header())));
}

void TestTables::readTablesKeepTheirOrder()
{
    window().showPage(PageId::Evaluation);
    Page *page = window().page(PageId::Evaluation);
    auto *table = page->findChild<QTableView *>("allSchemes");
    auto *menu = table->findChild<TableMenu *>();
    QVERIFY(menu);
    action(*menu->menu(0), "Move column right")->trigger();
    QCOMPARE(table->horizontalHeader()->logicalIndex(0), 1);
    const core::OutSheet sheet = shownSheet(*table, {});
    QCOMPARE(std::get<QString>(sheet.rows[0][1]), table->model()->headerData(0, Qt::Horizontal).toString());
    page->refresh(); // fills the table anew
    QCOMPARE(table->horizontalHeader()->logicalIndex(0), 1);
    restart();
    window().showPage(PageId::Evaluation);
    table = window().page(PageId::Evaluation)->findChild<QTableView *>("allSchemes");
    QCOMPARE(table->horizontalHeader()->logicalIndex(0), 1);
}

// ---- in and out

TableDialog *TestTables::wizardImport(System system, std::string_view list, const QString &fileName)
{
    window().showPage(PageId::Wizard);
    auto *wizard = qobject_cast<WizardPage *>(window().page(PageId::Wizard));
    wizard->showStep(WizardStep::Systems);
    auto *step = qobject_cast<SystemsStep *>(wizard->view(WizardStep::Systems));
    step->showSystem(system);
    for (TableEditor *table : step->lists(system)->findChildren<TableEditor *>())
        if (table->model()->list().key == list) {
            step->lists(system)->findChild<QTabWidget *>()->setCurrentWidget(table);
            auto *button = table->findChild<QToolButton *>("import");
            if (!button->isVisible())
                return nullptr;
            button->click();
        }
    auto *dialog = window().findChild<TableDialog *>();
    if (!dialog || !dialog->isVisible())
        return nullptr;
    m_open->prompts.files = {fileName};
    QSignalSpy done(dialog, &TableDialog::readingDone);
    dialog->findChild<QPushButton *>("chooseTable")->click();
    return done.count() > 0 || done.wait(60000) ? dialog : nullptr;
}

// ---- texts that could not be read

void TestTables::escDropsWhatCouldNotBeRead()
{
    CellView *view = powerReceived()->view();
    const QString held = powerReceived()->model()->index(1, 1).data().toString();
    const QModelIndex cell = unread(1, "abc");
    QCOMPARE(cell.data().toString(), "abc");
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(cell.data().toString(), held);
    unread(1, "abc");
    QTest::keyClick(view, Qt::Key_F2); // out of its editor
    auto *editor = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(cell.data().toString(), held);
    // undo takes it back before the edit that came first
    QVERIFY(powerReceived()->model()->setData(powerReceived()->model()->index(0, 1), "5"));
    unread(1, "abc");
    auto *undo = window().findChild<QAction *>("undo");
    QTRY_VERIFY(undo->text().contains("Electricity"));
    undo->trigger();
    QCOMPARE(cell.data().toString(), held);
    QCOMPARE(powerReceived()->model()->index(0, 1).data().toString(), "5");
}

void TestTables::unreadTextsAreSaidEverywhere()
{
    unread(0, "abc");
    const auto *tabs = window().page(PageId::EnergySupply)->findChild<QTabWidget *>();
    QVERIFY(!tabs->tabIcon(core::listIndex(System::EnergySupply, "powerReceived")).isNull());
    bool isSaid = false; // in the row of sums
    for (const auto *view : powerReceived()->findChildren<QTableView *>())
        isSaid = isSaid || view->toolTip() == "1 row not counted";
    QVERIFY(isSaid);
    for (const PageId id : {PageId::Overview, PageId::Evaluation, PageId::EnergySupply}) {
        window().showPage(id);
        auto *bar = window().page(id)->findChild<MessageBar *>("unread");
        QTRY_VERIFY(bar && bar->isVisible());
        QVERIFY2(bar->sentence().startsWith("1 cell holds"), qPrintable(bar->sentence()));
        bar->findChild<QPushButton *>()->click();
        QCOMPARE(window().shownPage(), PageId::EnergySupply);
    }
    QVERIFY(powerReceived()->model()->setData(powerReceived()->model()->index(0, 1), {}, RejectedRole));
    window().showPage(PageId::Overview);
    QTRY_VERIFY(!window().page(PageId::Overview)->findChild<MessageBar *>("unread")->isVisible());
}

void TestTables::savingSaysWhatTheFileLacks()
{
    const QString file = m_open->folder.filePath("park.park");
    QVERIFY(core::storage::writeProject(support::coastalPark(), file, {}));
    window().files().open(file);
    QVERIFY(window().files().save());
    QVERIFY2(window().message().isEmpty(), qPrintable(window().message()));
    unread(0, "abc");
    QVERIFY(window().files().save());
    QVERIFY2(window().message().startsWith("1 cell holds a text that was not taken"), qPrintable(window().message()));
    QVERIFY(powerReceived()->model()->setData(powerReceived()->model()->index(0, 1), "7"));
    QVERIFY2(window().message().isEmpty(), qPrintable(window().message())); // none is left to show
}

/// A park that is saved may still hold texts that were not taken: they do not go without a question.
void TestTables::leavingAsksForTextsNoFileHas()
{
    const QString file = m_open->folder.filePath("park.park");
    QVERIFY(core::storage::writeProject(support::coastalPark(), file, {}));
    window().files().open(file);
    unread(0, "45 kgce/t");
    QVERIFY(window().files().save());
    QVERIFY(m_open->document.isSaved());
    m_open->prompts.confirms = false;
    QVERIFY(!window().files().close()); // stays
    QVERIFY(m_open->document.isOpen());
    QCOMPARE(powerReceived()->model()->index(0, 1).data().toString(), "45 kgce/t");
    QVERIFY2(m_open->prompts.question.contains("PR1 › Electricity") && m_open->prompts.question.contains("45 kgce/t"),
             qPrintable(m_open->prompts.question));
    m_open->prompts.confirms = true;
    QVERIFY(window().files().close());
    QVERIFY(!m_open->document.isOpen());
    window().files().open(file);
    m_open->prompts.question.clear();
    QVERIFY(window().files().close()); // nothing is lost: nobody asks
    QVERIFY(m_open->prompts.question.isEmpty());
}

void TestTables::hintsGoWithTheirCell()
{
    unread(0, "abc");
    QVERIFY(isHinted("is no number"));
    window().showPage(PageId::Overview);
    QVERIFY(!isHinted("is no number"));
    CellView *view = powerReceived()->view();
    view->setCurrentIndex(powerReceived()->model()->index(1, 0));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    QVERIFY(isHinted("Editing PR2"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!isHinted("Editing PR2"));
    QTest::keyClick(view, Qt::Key_F2);
    QVERIFY(isHinted("Editing PR2"));
    m_open->shown.step(1); // another case
    QVERIFY(!isHinted("Editing PR2"));
}

/// Interface rules, §3: Tab accepts and goes right, in the row that the first cell made.
void TestTables::newRowsAreTypedAlong()
{
    CellView *view = powerReceived()->view();
    RowsModel *model = powerReceived()->model();
    const int rows = model->size();
    view->setCurrentIndex(model->index(rows, 0));
    view->setFocus();
    const auto openBox = [view] { // without those that were closed before
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return view->viewport()->findChild<QComboBox *>();
    };
    QTest::keyClick(view, Qt::Key_F2);
    QComboBox *kind = openBox();
    QVERIFY(kind);
    kind->setEditText("grid");
    QTest::keyClick(kind, Qt::Key_Tab);
    QCOMPARE(model->size(), rows + 1);
    QCOMPARE(view->currentIndex(), model->index(rows, 1));
    QTest::keyClick(view, Qt::Key_F2);
    auto *mwh = view->viewport()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(mwh);
    mwh->setText("500");
    QTest::keyClick(mwh, Qt::Key_Return);
    QCOMPARE(model->size(), rows + 1);
    QCOMPARE(model->index(rows, 1).data().toString(), "500");
    QCOMPARE(view->currentIndex(), model->index(rows + 1, 0)); // below, where the entry began

    QTest::keyClicks(view, "g"); // an editor with its proposals; Tab goes to them, and on from there
    kind = openBox();
    QVERIFY(kind);
    kind->setEditText("grid");
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(model->size(), rows + 2);
    QCOMPARE(view->currentIndex(), model->index(rows + 1, 1));

    view->setCurrentIndex(model->index(rows + 2, 0)); // chosen from the list
    QTest::keyClick(view, Qt::Key_F2);
    kind = openBox();
    QVERIFY(kind);
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    QCOMPARE(model->size(), rows + 3);
    QCOMPARE(view->currentIndex(), model->index(rows + 2, 0));
}

/// A filter leaves the sums as they are and says so; numbers of several units have none.
void TestTables::sumsSayWhatTheyHold()
{
    TableEditor *power = powerReceived();
    const RowsModel *model = power->model();
    const auto isSaid = [power](const QString &text) {
        const auto views = power->findChildren<QTableView *>();
        return std::ranges::any_of(views, [&](const QTableView *each) { return each->toolTip() == text; });
    };
    QVERIFY(!isSaid("sums of all 4 rows"));
    power->findChild<QLineEdit *>("filter")->setText("PR1");
    QVERIFY(isSaid("sums of all 4 rows"));
    power->findChild<QLineEdit *>("filter")->clear();
    QVERIFY(!isSaid("sums of all 4 rows"));
    QSignalSpy hinted(power, &TableEditor::hinted);
    QItemSelectionModel *selection = power->view()->selectionModel();
    selection->select(QItemSelection(model->index(0, 1), model->index(1, 1)), QItemSelectionModel::ClearAndSelect);
    QVERIFY2(hinted.last()[0].toString().contains("sum 1,098,000"), qPrintable(hinted.last()[0].toString())); // 680,760 + 417,240
    selection->select(QItemSelection(model->index(0, 1), model->index(model->size(), 1)), QItemSelectionModel::ClearAndSelect);
    QVERIFY2(hinted.last()[0].toString().startsWith(QStringLiteral("%1 cells").arg(model->size())), // not the line for new rows
             qPrintable(hinted.last()[0].toString()));
    const int emissions = model->columnCount() - 2, energy = model->columnCount() - 1;
    selection->select(QItemSelection(model->index(0, emissions), model->index(0, energy)), QItemSelectionModel::ClearAndSelect);
    QVERIFY2(!hinted.last()[0].toString().contains("sum"), qPrintable(hinted.last()[0].toString()));
}

/// GA2 of the example is not valid for its year: the sum has what the result counts, 260,000 MWh, and says that a row is out.
void TestTables::sumsLeaveOutWhatDoesNotCount()
{
    powerReceived();
    auto *page = qobject_cast<SystemPage *>(window().page(PageId::EnergySupply));
    TableEditor *attributes = page->tables()[core::listIndex(System::EnergySupply, "greenAttributes")];
    page->findChild<QTabWidget *>()->setCurrentWidget(attributes); // only what is seen counts its rows
    const RowsModel &model = *attributes->model();
    int mwh = 0;
    while (model.columnKey(mwh) != "mwh")
        ++mwh;
    QCOMPARE(m_open->results.ofCase(m_open->shown.index()).account.flows.attributes.value, 260000.0);
    QCOMPARE(model.sum(mwh), QStringLiteral("260,000"));
    QCOMPARE(model.uncounted(), 1);
    const auto views = attributes->findChildren<QTableView *>();
    QVERIFY(std::ranges::any_of(views, [](const QTableView *each) { return each->toolTip().contains("not counted"); }));
}

/// HR2 of the example is steam, 132,000 t at 1.1 MPa and 250 °C: it shows its GJ, and the sum is what the case receives.
void TestTables::steamShowsItsHeat()
{
    powerReceived();
    auto *page = qobject_cast<SystemPage *>(window().page(PageId::EnergySupply));
    const TableEditor *received = page->tables()[core::listIndex(System::EnergySupply, "heatReceived")];
    const RowsModel &model = *received->model();
    const auto columnOf = [&model](const char *key) {
        int column = 0;
        while (column < model.columnCount() && model.columnKey(column) != key)
            ++column;
        return column;
    };
    const int heat = columnOf("heatCounted"), entered = columnOf("gj");
    QCOMPARE(heat, model.columnCount() - 3);
    QCOMPARE(columnOf("computed0"), model.columnCount() - 2); // remembered widths stay with their columns
    QVERIFY(model.index(1, entered).data(RawRole).typeId() != QMetaType::Double); // steam has no GJ of its own
    QCOMPARE(model.index(0, heat).data(RawRole), model.index(0, entered).data(RawRole));
    double sum = 0;
    for (int row = 0; row < model.size(); ++row)
        sum += model.index(row, heat).data(RawRole).toDouble();
    const core::Flows &flows = m_open->results.ofCase(m_open->shown.index()).account.flows;
    QVERIFY(std::abs(sum - flows.heatReceived.value) < 1e-6);
    QCOMPARE(model.sum(heat), m_open->appearance.format().computed(flows.heatReceived.value));
    QVERIFY(model.sum(heat) != model.sum(entered));
    // what is sent counts as heat, not below 0
    const RowsModel &sent = *page->tables()[core::listIndex(System::EnergySupply, "heatSent")]->model();
    QCOMPARE(sent.index(0, sent.columnCount() - 3).data(RawRole).toDouble(), sent.index(0, entered).data(RawRole).toDouble());
}

/// Where the first column has a sum, what the sums leave out is said elsewhere in the row.
void TestTables::remarkOfTheSumsLeavesThemRoom()
{
    window().showPage(PageId::Production);
    auto *page = qobject_cast<SystemPage *>(window().page(PageId::Production));
    TableEditor *use = page->tables()[core::listIndex(System::Production, "electricityUse")];
    page->findChild<QTabWidget *>()->setCurrentWidget(use);
    RowsModel *model = use->model();
    QVERIFY(!model->setData(model->index(0, 0), "abc"));
    const auto *sums = use->findChild<SumsView *>();
    QVERIFY(sums && sums->isVisible());
    QCOMPARE(sums->toolTip(), "1 row not counted");
    const QRect remark = sums->remarkRect();
    QVERIFY2(remark.width() >= sums->fontMetrics().horizontalAdvance(sums->toolTip()),
             qPrintable(QString::number(remark.width())));
    for (int column = 0; column < model->columnCount(); ++column)
        if (!model->sum(column).isEmpty() && !sums->isColumnHidden(column))
            QVERIFY(!remark.intersects(sums->visualRect(sums->model()->index(0, column))));
}

/// 417,240 is found as 417240, too: nobody types the separators.
void TestTables::filterFindsNumbersAsTyped()
{
    TableEditor *power = powerReceived();
    auto *filter = power->findChild<QLineEdit *>("filter");
    for (const QString &typed : {QStringLiteral("417,240"), QStringLiteral("417240")}) {
        filter->setText(typed);
        QVERIFY2(power->view()->isRowHidden(0) && !power->view()->isRowHidden(1), qPrintable(typed));
    }
}

/// What a paste said of unread cells, and the words of the line for new rows, hold only as long as they are so.
void TestTables::messagesGoWithTheirCells()
{
    TableEditor *power = powerReceived();
    const auto isSaid = [power](const QString &text) {
        const auto labels = power->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text().contains(text); });
    };
    power->view()->setCurrentIndex(power->model()->index(0, 1));
    QGuiApplication::clipboard()->setText("abc\n7");
    power->paste();
    QVERIFY(isSaid("could not be read"));
    m_open->document.undo();
    QVERIFY(!isSaid("could not be read"));
}

/// Columns fit all rows, also where the filter hides them while the texts are shown anew.
void TestTables::columnsFitWhatTheFilterHides()
{
    TableEditor *power = powerReceived();
    const int fit = power->view()->columnWidth(0); // of "Direct green supply"
    auto *filter = power->findChild<QLineEdit *>("filter");
    filter->setText("nothing has this");
    QVERIFY(power->view()->isRowHidden(0));
    power->refresh();
    QVERIFY(power->view()->isRowHidden(0));
    filter->clear();
    QCOMPARE(power->view()->columnWidth(0), fit);
}

/// The texts of the others are measured once, when they come to the front, and never those of thousands of rows.
void TestTables::onlyTheTableInFrontIsMeasured()
{
    TableEditor *power = powerReceived();
    auto *page = qobject_cast<SystemPage *>(window().page(PageId::EnergySupply));
    auto *tabs = page->findChild<QTabWidget *>();
    QList<MeasuredCells *> measured;
    for (TableEditor *table : page->tables()) {
        measured.append(new MeasuredCells(table->view()));
        table->view()->setItemDelegate(measured.back());
    }
    page->refresh();
    for (int i = 0; i < int(measured.size()); ++i)
        QCOMPARE(measured[i]->count > 0, page->tables()[i]->isVisible());

    const int fuels = core::listIndex(System::EnergySupply, "fuelUse");
    tabs->setCurrentWidget(page->tables()[fuels]);
    QVERIFY(measured[fuels]->count > 0);
    const int once = measured[fuels]->count;
    tabs->setCurrentWidget(power);
    tabs->setCurrentWidget(page->tables()[fuels]);
    QCOMPARE(measured[fuels]->count, once);

    tabs->setCurrentWidget(power);
    power->model()->insertRowsAt(power->model()->size(), 1000);
    MeasuredCells *ofPower = measured[page->tables().indexOf(power)];
    ofPower->count = 0;
    power->refresh();
    QVERIFY(ofPower->count > 0);
    QVERIFY2(ofPower->count <= 200 * power->model()->columnCount(), qPrintable(QString::number(ofPower->count)));
}

/// What is being typed is taken before everything is shown in another language.
void TestTables::typedTextsOutliveTheLanguage()
{
    CellView *view = powerReceived()->view();
    const QModelIndex cell = powerReceived()->model()->index(0, 1);
    view->setCurrentIndex(cell);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText("500");
    m_open->appearance.setLanguage(Language::Chinese);
    QCOMPARE(powerReceived()->model()->index(0, 1).data().toString(), "500");
    m_open->appearance.setLanguage(Language::English);
}

/// Interface rules, §3: Alt+Down opens the list or the menu of units; the case changes elsewhere only.
void TestTables::altWithArrowsStaysInTheTable()
{
    CellView *view = powerReceived()->view();
    const qsizetype shown = m_open->shown.index();
    view->setCurrentIndex(powerReceived()->model()->index(0, 1));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_open->shown.index(), shown);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_open->shown.index(), shown);
    auto *units = powerReceived()->findChild<QMenu *>("units");
    QVERIFY(units);
    QVERIFY(action(*units, "MWh\t680,760"));
    QVERIFY(action(*units, "GWh\t680.76"));
    units->close();
}

void TestTables::fuelsShowTheirFactor()
{
    powerReceived();
    auto *page = qobject_cast<SystemPage *>(window().page(PageId::EnergySupply));
    TableEditor *fuels = page->tables()[core::listIndex(System::EnergySupply, "fuelUse")];
    RowsModel *model = fuels->model();
    int own = 0;
    while (model->columnKey(own) != "custom.tco2PerUnit")
        ++own;
    QVERIFY(fuels->view()->isColumnHidden(own)); // no fuel of the example has own values
    for (int computed = 1; computed <= 4; ++computed)
        QVERIFY(!fuels->view()->isColumnHidden(model->columnCount() - computed));
    QVERIFY(model->setData(model->index(0, own), "20"));
    QVERIFY(!fuels->view()->isColumnHidden(own)); // a row uses it
    m_open->document.undo();
    fuels->refresh();
    QVERIFY(fuels->view()->isColumnHidden(own));
    fuels->showRow(0, own); // somebody wants it
    QVERIFY(!fuels->view()->isColumnHidden(own));
    fuels->refresh();
    QVERIFY(!fuels->view()->isColumnHidden(own));
}

/// What is typed proposes names with where they come from behind them; neither may run over the other.
void TestTables::choicesHaveRoomForTheirRemark()
{
    window().showPage(PageId::Production);
    auto *page = qobject_cast<SystemPage *>(window().page(PageId::Production));
    CellView *view = page->tables()[core::listIndex(System::Production, "processEmissions")]->view();
    view->setCurrentIndex(view->model()->index(0, 0));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    auto *box = view->viewport()->findChild<QComboBox *>();
    QVERIFY(box && box->count() > 40);
    for (int i = 0; i < box->count(); ++i) {
        const QString remark = box->itemData(i, Qt::ToolTipRole).toString();
        QVERIFY2(remark.contains(QStringLiteral("t CO₂/t")), qPrintable(remark));
        const int needed = box->fontMetrics().horizontalAdvance(box->itemText(i)) + box->fontMetrics().horizontalAdvance(remark);
        for (const QWidget *list : {static_cast<QWidget *>(box->view()), static_cast<QWidget *>(box->completer()->popup())})
            QVERIFY2(list->minimumWidth() > needed, qPrintable(box->itemText(i)));
    }
    QTest::keyClick(box, Qt::Key_Escape);
}

void TestTables::menusActOnTheTable()
{
    TableEditor *power = powerReceived();
    const QModelIndex cell = power->model()->index(0, 1);
    power->view()->setCurrentIndex(cell);
    power->view()->setFocus();
    window().findChild<QAction *>("copy")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), "680760");
    const auto menu = power->menuAt(cell);
    QVERIFY(action(*menu, "Attach evidence…"));
    QAction *explain = action(*menu, "Explain the cell");
    QVERIFY(explain);
    explain->trigger();
    QVERIFY(window().explanation()->isVisible());
}

void TestTables::parametersComeBack()
{
    window().showPage(PageId::Park);
    Page *page = window().page(PageId::Park);
    auto *model = page->findChild<ParametersModel *>();
    auto *restore = page->findChild<QPushButton *>("restoreParameter");
    QVERIFY(model && restore);
    QTableView *view = nullptr;
    for (QTableView *each : page->findChildren<QTableView *>())
        if (each->accessibleName() == "Parameters")
            view = each;
    QVERIFY(view);
    const int row = core::parameterPlace(-1, "discountRate").index;
    view->setCurrentIndex(model->index(row, ParametersModel::ValueColumn));
    QVERIFY(!restore->isEnabled()); // nobody set it
    QVERIFY(model->setData(model->index(row, ParametersModel::ValueColumn), "8"));
    QCOMPARE(*m_open->document.park().parameters.discountRate, 0.08);
    QVERIFY(restore->isEnabled());
    restore->click();
    QCOMPARE(model->index(row, ParametersModel::ValueColumn).data().toString(), "6");
    QVERIFY(!m_open->document.park().parameters.discountRate);
}

/// Interface rules, head: where silent, what a spreadsheet does. Undo selects the cell it restored, and a paste goes there alone.
void TestTables::undoSelectsOneCell()
{
    TableEditor *fuels = quantitiesOfFuels();
    CellView *view = fuels->view();
    const QModelIndex cell = view->currentIndex();
    QCOMPARE(fuels->model()->columnKey(cell.column()), "quantity");
    const core::Park before = m_open->document.park();
    enter(view, QStringLiteral("9"));
    QVERIFY(m_open->document.park() != before);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_open->document.park() == before);
    QCOMPARE(view->currentIndex(), cell);
    QCOMPARE(view->selectionModel()->selectedIndexes(), QModelIndexList{cell});

    QGuiApplication::clipboard()->setText(QStringLiteral("77"));
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    core::Park pasted = before;
    quantityIn(pasted, 0).value = 77;
    QVERIFY(m_open->document.park() == pasted); // one cell, not the rows around it
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_open->document.park() == before);

    window().findChild<QAction *>("redo")->trigger();
    QVERIFY(m_open->document.park() == pasted);
    QCOMPARE(view->selectionModel()->selectedIndexes(), QModelIndexList{cell});
}

/// Ctrl is held over several undos, as hands do it, and Delete after them clears one cell.
void TestTables::undoneTypingIsNotClearedByTheNextKey()
{
    CellView *view = quantitiesOfFuels()->view();
    const QModelIndex first = view->currentIndex();
    const core::Park before = m_open->document.park();
    for (const char *text : {"1", "2", "3"})
        enter(view, QLatin1StringView(text));
    QTest::keyPress(view, Qt::Key_Control, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyRelease(view, Qt::Key_Control);
    QVERIFY(m_open->document.park() == before);
    QCOMPARE(view->selectionModel()->selectedIndexes(), QModelIndexList{first});
    QTest::keyClick(view, Qt::Key_Delete);
    core::Park cleared = before;
    quantityIn(cleared, 0).value = core::notGiven;
    QVERIFY(m_open->document.park() == cleared);

    // texts that could not be read are taken back the same way, the last first
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    const QModelIndex earlier = unread(1, QStringLiteral("plenty")), later = unread(2, QStringLiteral("some"));
    auto *undo = window().findChild<QAction *>("undo");
    const auto *selection = powerReceived()->view()->selectionModel();
    for (const QModelIndex &cell : {later, earlier}) {
        QTRY_VERIFY(undo->isEnabled()); // what can be undone is known when the events so far are through
        powerReceived()->view()->selectAll();
        undo->trigger();
        QVERIFY(!cell.data(RejectedRole).toBool());
        QTRY_COMPARE(selection->selectedIndexes(), QModelIndexList{cell});
    }
    QVERIFY(m_open->document.rejected().isEmpty());
    QTRY_VERIFY(!undo->isEnabled());
    QVERIFY(m_open->document.park() == before);
}

/// Whoever comes to a row by a jump sees what the next key acts on: one cell, whatever was selected there before.
void TestTables::jumpsSelectOneCell()
{
    TableEditor *fuels = quantitiesOfFuels();
    CellView *view = fuels->view();
    const int quantity = view->currentIndex().column();
    view->selectAll();
    quantitiesOfFuels();
    QCOMPARE(view->selectionModel()->selectedIndexes(), QModelIndexList{fuels->model()->index(0, quantity)});
    QTest::keyPress(view, Qt::Key_Control, Qt::ControlModifier); // held for ever
    fuels->showRow(2, quantity);
    QCOMPARE(view->selectionModel()->selectedIndexes(), QModelIndexList{fuels->model()->index(2, quantity)});
    QTest::keyRelease(view, Qt::Key_Control);
    fuels->showRow(1); // no field is named
    QCOMPARE(view->selectionModel()->selectedIndexes(), QModelIndexList{fuels->model()->index(1, 0)});
    // in the guided evaluation, too
    const core::Park before = m_open->document.park();
    window().showPage(PageId::Wizard);
    auto *wizard = qobject_cast<WizardPage *>(window().page(PageId::Wizard));
    QVERIFY(wizard->showStep(WizardStep::Systems));
    auto *step = qobject_cast<SystemsStep *>(wizard->view(WizardStep::Systems));
    step->showSystem(System::EnergySupply);
    view = step->lists(System::EnergySupply)->tables()[core::listIndex(System::EnergySupply, "powerReceived")]->view();
    view->selectAll();
    view->model()->setData(view->model()->index(1, 1), QStringLiteral("5"));
    m_open->document.undo();
    QCOMPARE(view->selectionModel()->selectedIndexes(), QModelIndexList{view->model()->index(1, 1)});
    QTest::keyClick(view, Qt::Key_Delete);
    core::Park cleared = before;
    cleared.cases[m_open->shown.index()].energySupply.powerReceived[1].energy.value = core::notGiven;
    QVERIFY(m_open->document.park() == cleared);
}

/// Cells of a form take what cells of a list take: one, or a column of a spreadsheet.
void TestTables::formsTakeWhatIsPasted()
{
    window().showPage(PageId::Infrastructure);
    const auto views = window().page(PageId::Infrastructure)->findChildren<CellView *>();
    const auto form = std::ranges::find(views, QStringLiteral("Water"), &CellView::accessibleName);
    QVERIFY(form != views.end());
    (*form)->setCurrentIndex((*form)->model()->index(0, 1));
    (*form)->setFocus();
    QGuiApplication::clipboard()->setText("1,234,500\n1,200,000\n");
    QTest::keyClick(*form, Qt::Key_V, Qt::ControlModifier);
    const core::Water &water = *m_open->shown.inPark()->infrastructure.water;
    QCOMPARE(water.fresh.value, 1'234'500.0);
    QCOMPARE(water.reused.value, 1'200'000.0);
}

void TestTables::importInTheWizard()
{
    const core::Park original = m_open->document.park();
    const auto use = [&] { return m_open->shown.inPark()->production.electricityUse; };
    const auto enterprise = original.enterprises[0];
    const auto before = use();
    const QString file = m_open->folder.filePath("use.csv");
    support::writeFile(file, QStringLiteral("企业名称,用电量（万kWh）\n%1,12345.6\n").arg(enterprise.name).toUtf8());
    TableDialog *dialog = wizardImport(System::Production, "electricityUse", file);
    QVERIFY(dialog);
    QCOMPARE(dialog->plan().target.key(), "production/electricityUse"); // the list whose button it was
    auto *take = dialog->findChild<QPushButton *>("takeRows");
    QVERIFY(take->isEnabled());
    QVERIFY(m_open->document.park() == original); // nothing before it is taken
    take->click();
    const auto after = use();
    QCOMPARE(after.size(), before.size());
    double sum = 0, sumBefore = 0, ofEnterprise = 0;
    for (qsizetype i = 0; i < after.size(); ++i) {
        sum += after[i].energy.value;
        sumBefore += before[i].energy.value;
        if (after[i].energy.value != before[i].energy.value)
            ofEnterprise = before[i].energy.value;
    }
    COMPARE_CLOSE(sum - sumBefore, 123456 - ofEnterprise); // 12345.6 万kWh, in MWh, in the place of what was there
    dialog->close();
    auto *wizard = qobject_cast<WizardPage *>(window().page(PageId::Wizard));
    QCOMPARE(wizard->step(), WizardStep::Systems); // still there
    bool isSeen = false;
    for (TableEditor *table : wizard->view(WizardStep::Systems)->findChildren<TableEditor *>())
        if (table->model()->list().key == "electricityUse" && table->isVisible())
            for (int row = 0; row < table->model()->size(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    isSeen |= table->model()->index(row, column).data(RawRole).toDouble() == 123456;
    QVERIFY(isSeen);
    m_open->document.undo(); // one step
    QVERIFY(m_open->document.park() == original);
}

void TestTables::importOfWhatIsNoTable()
{
    const core::Park original = m_open->document.park();
    const QString page = m_open->folder.filePath("page.xlsx"), other = m_open->folder.filePath("other.csv"),
                  missing = m_open->folder.filePath("missing.xlsx");
    support::writeFile(page, "<html><body>nothing</body></html>");
    support::writeFile(other, "weather,mood\nsunny,good\nrainy,bad\n");
    for (const QString &file : {page, other, missing}) {
        TableDialog *dialog = wizardImport(System::Production, "electricityUse", file);
        QVERIFY2(dialog, qPrintable(file));
        QVERIFY2(!dialog->findChild<QPushButton *>("takeRows")->isEnabled(), qPrintable(file));
        if (file != other) { // which is a table, but none of its columns is known
            bool isSaid = false;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                isSaid |= label->isVisible() && label->text().contains(QFileInfo(file).fileName()) && label->text().endsWith('.');
            QVERIFY2(isSaid, qPrintable(file));
        }
        dialog->close();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        QVERIFY(m_open->document.park() == original);
    }
    QVERIFY(window().isVisible());
}

void TestTables::chooseInParameters(const QString &text)
{
    window().showPage(PageId::Park);
    Page *page = window().page(PageId::Park);
    QTableView *view = nullptr;
    for (QTableView *each : page->findChildren<QTableView *>())
        if (each->accessibleName() == "Parameters")
            view = each;
    QVERIFY(view);
    page->findChild<QTabWidget *>()->setCurrentWidget(view->parentWidget());
    bool isChosen = false;
    QTimer::singleShot(0, this, [&] { // inside of the menu's own loop
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (QAction *wanted = menu ? action(*menu, text) : nullptr) {
            isChosen = true;
            wanted->trigger();
        }
        if (menu)
            menu->close();
    });
    Q_EMIT view->customContextMenuRequested(view->visualRect(view->model()->index(0, 0)).center());
    QVERIFY(isChosen);
}

core::Sheet TestTables::writtenSheet(const QString &fileName)
{
    const auto book = core::SheetReader{QCoreApplication::applicationFilePath()}.read(fileName);
    return book && !book->sheets.empty() ? book->sheets.front() : core::Sheet();
}

void TestTables::exportOfTheParameters()
{
    window().showPage(PageId::Park);
    const auto *model = window().page(PageId::Park)->findChild<ParametersModel *>();
    QVERIFY(model && model->rowCount() > 10);
    for (const char *name : {"parameters.xlsx", "parameters.csv"}) {
        m_open->prompts.fileToAnswer = m_open->folder.filePath(name);
        chooseInParameters("Export table…");
        QVERIFY2(window().message().contains(name), qPrintable(window().message()));
        const core::Sheet sheet = writtenSheet(m_open->prompts.fileToAnswer);
        QCOMPARE(sheet.endRow(), model->rowCount() + 1);
        for (int column = 0; column < ParametersModel::ColumnCount; ++column)
            QCOMPARE(sheet.textAt(0, column), model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model->rowCount(); ++row) {
            QCOMPARE(sheet.textAt(row + 1, ParametersModel::Name), model->index(row, ParametersModel::Name).data().toString());
            const QVariant raw = model->index(row, ParametersModel::ValueColumn).data(RawRole);
            if (raw.typeId() == QMetaType::Double) { // in full, whatever is shown
                bool isNumber = false;
                QCOMPARE(sheet.textAt(row + 1, ParametersModel::ValueColumn).toDouble(&isNumber), raw.toDouble());
                QVERIFY(isNumber);
            }
        }
    }
}

void TestTables::exportThatCannotBeWritten()
{
    window().say({});
    m_open->prompts.fileToAnswer.clear(); // cancelled
    chooseInParameters("Export table…");
    QVERIFY2(window().message().isEmpty(), qPrintable(window().message()));
    for (const char *name : {"no such folder/parameters.xlsx", "no such folder/parameters.csv"}) {
        m_open->prompts.fileToAnswer = m_open->folder.filePath(name);
        chooseInParameters("Export table…");
        QVERIFY2(window().message().contains("no such folder"), qPrintable(window().message()));
        QVERIFY(!QFileInfo::exists(m_open->prompts.fileToAnswer));
        QVERIFY(!QFileInfo::exists(m_open->folder.filePath("no such folder")));
    }
}

int main(int argc, char **argv)
{
    if (core::isSheetChild(argc, argv)) // the reader of tables is this program
        return core::runSheetChild(argc, argv);
    QApplication application(argc, argv);
    TestTables test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tables.moc"
