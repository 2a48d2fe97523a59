#include "core/history/parkpieces.h"
#include "core/storage/projectfile.h"
#include "tests/support/randomedits.h"
#include "tests/support/trails.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/columnfit.h"
#include "ui/inputs/plaintable.h"
#include "ui/model/trailmodel.h"
#include "ui/pages/history/historypage.h"
#include "ui/shell/parkfiles.h"
#include "ui/shell/settingsdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace core;
using namespace ui;

class TestHistoryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isEmptyAtFirst();
    void keepsAndRestoresAsOneStep();
    void comparesWithThePresent();
    void renamesNotesAndDeletes();
    void snapshotsAreUnsavedWork();
    void trailShowsOldAndNew_data();
    void trailShowsOldAndNew();
    void undoIsTold();
    void namesStandBesideChanges();
    void filters();
    void theFilterOfACaseGoesWithIt();
    void valuesAreWholeWhereThereIsRoom();
    void clickLeadsToThePlace();
    void savedAndOpenedAgain();
    void recovered();
    void manyLinesAreAModel();

private:
    HistoryPage *page() const { return qobject_cast<HistoryPage *>(m_open->window.page(PageId::History)); }
    template <class T> T *part(const char *name) const { return page()->findChild<T *>(QLatin1StringView(name)); }
    void press(const char *name) { part<QPushButton>(name)->click(); }
    void makeSnapshot(const QString &name)
    {
        m_open->prompts.textToAnswer = name;
        press("makeSnapshot");
        m_open->prompts.textToAnswer.clear();
    }
    /// Sets the grid power of the first row that receives power.
    void setPower(double number)
    {
        const Address owner = systemAddress(0, System::EnergySupply);
        const Address row = rowAddress(owner, listIndex(objectAt(owner), "powerReceived"), 0);
        m_open->document.push([] { return QStringLiteral("Change power"); },
                              {Edit::set(row, fieldIndex(objectAt(row), "mwh"), number)});
    }
    QString cell(int row, TrailModel::Column column) const
    {
        return part<QTableView>("trail")->model()->index(row, column).data().toString();
    }
    int lines() const { return part<QTableView>("trail")->model()->rowCount(); }
    const Park &park() const { return m_open->document.park(); }
    std::unique_ptr<support::OpenWindow> m_open;
};

void TestHistoryPage::init()
{
    m_open = std::make_unique<support::OpenWindow>();
    m_open->window.showPage(PageId::History);
    new QAbstractItemModelTester(part<QTableView>("trail")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 page());
}

void TestHistoryPage::isEmptyAtFirst()
{
    QCOMPARE(lines(), 0);
    QVERIFY(!part<PlainTable>("snapshots")->isVisible());
    QVERIFY(!part<QPushButton>("restoreSnapshot")->isVisible());
    makeSnapshot({}); // cancelled
    QVERIFY(m_open->document.history().isEmpty());
}

void TestHistoryPage::keepsAndRestoresAsOneStep()
{
    const Park before = park();
    makeSnapshot(QStringLiteral("第一版"));
    QCOMPARE(part<PlainTable>("snapshots")->text(0, 0), QStringLiteral("第一版"));
    QVERIFY(!part<QPushButton>("restoreSnapshot")->isEnabled()); // it is as it was
    std::mt19937 random(11);
    for (int i = 0; i < 25; ++i)
        m_open->document.push([] { return QStringLiteral("edit"); }, {support::randomEdit(park(), random)});
    const Park after = park();
    QVERIFY(!(after == before));
    press("restoreSnapshot");
    QVERIFY(park() == before);
    QCOMPARE(m_open->document.undoText(), QStringLiteral("Restore snapshot 第一版"));
    QCOMPARE(m_open->window.message(), QString());
    m_open->document.undo();
    QVERIFY(park() == after);
    m_open->document.redo();
    QVERIFY(park() == before);
    QCOMPARE(m_open->window.page(PageId::History), page());
    QVERIFY(page()->isVisible()); // undo does not lead away
}

void TestHistoryPage::comparesWithThePresent()
{
    const Evaluation before = m_open->results.evaluation();
    makeSnapshot(QStringLiteral("a"));
    QCOMPARE(part<QLabel>("snapshotDifferences")->text(), QStringLiteral("The park is as it was then."));
    setPower(1000);
    m_open->document.push([] { return QString(); }, {Edit::remove({}, listIndex(parkObject, "measures"), 0, 1)});
    const QString text = part<QLabel>("snapshotDifferences")->text();
    QVERIFY2(text.contains(QStringLiteral("1 changed values")) && text.contains(QStringLiteral("1 rows removed")),
             qPrintable(text));
    const auto *cases = part<PlainTable>("snapshotCases");
    QCOMPARE(cases->model()->rowCount(), int(park().cases.size()));
    const double then = before.cases[0].account.accounting.total().value,
                 now = m_open->results.evaluation().cases[0].account.accounting.total().value;
    QVERIFY(then != now);
    const Format format = m_open->appearance.format();
    QCOMPARE(cases->text(0, 0), park().cases[0].name);
    QCOMPARE(cases->text(0, 1), format.fixed(then, 0));
    QCOMPARE(cases->text(0, 2), format.fixed(now, 0));
    QCOMPARE(cases->text(0, 3), (now > then ? QStringLiteral("+") : QString()) + format.fixed(now - then, 0));
}

void TestHistoryPage::renamesNotesAndDeletes()
{
    makeSnapshot(QStringLiteral("a"));
    setPower(1);
    makeSnapshot(QStringLiteral("b"));
    auto *table = part<PlainTable>("snapshots");
    QCOMPARE(table->text(0, 0), QStringLiteral("b")); // the newest first, and selected
    QCOMPARE(table->currentIndex().row(), 0);
    table->setCurrentIndex(table->model()->index(1, 0));
    m_open->prompts.textToAnswer = QStringLiteral("first");
    press("renameSnapshot");
    QCOMPARE(table->text(1, 0), QStringLiteral("first"));
    m_open->prompts.noteToAnswer = QStringLiteral("handed in");
    press("noteSnapshot");
    QCOMPARE(table->text(1, 3), QStringLiteral("handed in"));
    m_open->prompts.noteToAnswer.reset();
    press("noteSnapshot");
    QCOMPARE(table->text(1, 3), QStringLiteral("handed in"));
    m_open->prompts.noteToAnswer.emplace(); // a note can go again
    press("noteSnapshot");
    QCOMPARE(table->text(1, 3), QString());
    m_open->prompts.textToAnswer.clear(); // cancelled
    press("renameSnapshot");
    QCOMPARE(table->text(1, 0), QStringLiteral("first"));
    m_open->prompts.confirms = false;
    press("deleteSnapshot");
    QCOMPARE(m_open->document.history().snapshots.size(), 2);
    m_open->prompts.confirms = true;
    press("deleteSnapshot");
    QCOMPARE(m_open->document.history().snapshots.size(), 1);
    QCOMPARE(table->text(0, 0), QStringLiteral("b"));
    QCOMPARE(cell(0, TrailModel::What), QStringLiteral("Delete snapshot first"));
    press("deleteSnapshot");
    QVERIFY(!table->isVisible());
    QVERIFY(!part<QPushButton>("deleteSnapshot")->isVisible());
}

/// It stands in no file yet, and undo has nothing to do with it.
void TestHistoryPage::snapshotsAreUnsavedWork()
{
    const QString name = m_open->folder.filePath(QStringLiteral("p.park"));
    QVERIFY(storage::writeProject(park(), name));
    m_open->window.files().open(name);
    QVERIFY(m_open->document.isSaved() && !m_open->document.isChanged());
    m_open->window.showPage(PageId::History);
    makeSnapshot(QStringLiteral("a"));
    QVERIFY(!m_open->document.isSaved() && m_open->document.isChanged());
    QVERIFY(!m_open->document.canUndo());
    QVERIFY(m_open->window.isWindowModified());
    QVERIFY(m_open->window.files().save());
    QVERIFY(m_open->document.isSaved());
    QCOMPARE(storage::readWholeProject(name)->history.snapshots.size(), 1);
}

void TestHistoryPage::trailShowsOldAndNew_data()
{
    QTest::addColumn<bool>("isChinese");
    QTest::newRow("English") << false;
    QTest::newRow("Chinese") << true;
}

void TestHistoryPage::trailShowsOldAndNew()
{
    QFETCH(bool, isChinese);
    m_open->appearance.setLanguage(isChinese ? Language::Chinese : Language::English);
    const auto &row = park().cases[0].energySupply.powerReceived[0];
    const QString old = m_open->appearance.format().entered(row.energy.value), id = row.id;
    setPower(1234567.5);
    QCOMPARE(lines(), 1);
    QCOMPARE(cell(0, TrailModel::Old), old);
    QCOMPARE(cell(0, TrailModel::New), QStringLiteral("1,234,567.5"));
    QCOMPARE(cell(0, TrailModel::What), QStringLiteral("Change power"));
    const QString where = cell(0, TrailModel::Where);
    QVERIFY2(where.startsWith(park().cases[0].name + QStringLiteral(" › ")) && where.contains(id), qPrintable(where));
    QCOMPARE(where.contains(QStringLiteral("Energy supply")), !isChinese);
    QCOMPARE(where.contains(QStringLiteral("能源")), isChinese);
    QCOMPARE(part<QTableView>("trail")->model()->index(0, TrailModel::New).data(RawRole).toDouble(), 1234567.5);
    QVERIFY(!page()->answer().isEmpty());
    // rows that go and come
    m_open->document.push([] { return QString(); }, {Edit::remove({}, listIndex(parkObject, "measures"), 0, 2)});
    const QString gone = cell(0, TrailModel::Old);
    QVERIFY2(gone.contains(QLatin1Char('2')) && cell(0, TrailModel::New).isEmpty(), qPrintable(gone));
    m_open->document.undo();
    QCOMPARE(cell(0, TrailModel::New), gone);
    QVERIFY(cell(0, TrailModel::Old).isEmpty());
}

void TestHistoryPage::undoIsTold()
{
    const Park before = park();
    setPower(5);
    m_open->document.undo();
    m_open->document.redo();
    QCOMPARE(lines(), 3);
    QCOMPARE(cell(0, TrailModel::What), QStringLiteral("Redo: Change power"));
    QCOMPARE(cell(1, TrailModel::What), QStringLiteral("Undo: Change power"));
    const auto &history = m_open->document.history();
    QVERIFY(*support::replayed(history, before, 0, 2) == before);
    QVERIFY(*support::replayed(history, before, 0, 3) == park());
}

void TestHistoryPage::namesStandBesideChanges()
{
    setPower(5);
    QCOMPARE(cell(0, TrailModel::Who), QString());
    SettingsDialog dialog(m_open->appearance, &m_open->window);
    dialog.findChild<QLineEdit *>(QStringLiteral("author"))->setText(QStringLiteral(" 李工 "));
    setPower(6);
    QCOMPARE(cell(0, TrailModel::Who), QStringLiteral("李工"));
    QCOMPARE(cell(1, TrailModel::Who), QString());
    const QDateTime when = QDateTime::fromString(m_open->document.history().trail[0].moment.when, Qt::ISODateWithMs);
    QVERIFY(qAbs(when.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    auto *author = part<QComboBox>("trailAuthor");
    QVERIFY(author->isVisible());
    author->setCurrentIndex(author->findData(QStringLiteral("李工")));
    QCOMPARE(lines(), 1);
    m_open->appearance.setAuthor({});
}

void TestHistoryPage::filters()
{
    setPower(777.25);
    const Address profile = profileAddress();
    m_open->document.push([] { return QStringLiteral("Change name"); },
                          {Edit::set(profile, fieldIndex(objectAt(profile), "name"), QStringLiteral("新名"))});
    makeSnapshot(QStringLiteral("kept"));
    QCOMPARE(lines(), 3);
    auto *text = part<QLineEdit>("trailFilter");
    const auto shownFor = [&](const QString &wanted) {
        text->setText(wanted);
        QTest::keyClick(text, Qt::Key_Return);
        return lines();
    };
    QCOMPARE(shownFor(QStringLiteral("change")), 2);        // commands
    QCOMPARE(shownFor(QStringLiteral("新名")), 1);          // values
    QCOMPARE(shownFor(QStringLiteral("777.25")), 1);        // numbers
    QCOMPARE(shownFor(QStringLiteral("energy SUPPLY")), 1); // labels
    QCOMPARE(shownFor(park().cases[0].energySupply.powerReceived[0].id), 1);
    QCOMPARE(shownFor(QStringLiteral("nobody wrote this")), 0);
    QVERIFY(part<QLabel>("trailCount")->text().startsWith(QStringLiteral("0 of 3")));
    QCOMPARE(shownFor({}), 3);
    auto *inCase = part<QComboBox>("trailCase");
    inCase->setCurrentIndex(inCase->findData(park().cases[0].id));
    QCOMPARE(lines(), 1);
    QCOMPARE(cell(0, TrailModel::New), QStringLiteral("777.25"));
    inCase->setCurrentIndex(inCase->findData(park().cases[1].id));
    QCOMPARE(lines(), 0);
    inCase->setCurrentIndex(inCase->count() - 1); // outside
    QCOMPARE(lines(), 2);
    setPower(3); // what is added passes the filter or not
    QCOMPARE(lines(), 2);
    inCase->setCurrentIndex(0);
    QCOMPARE(lines(), 4);
}

/// What the choice says is what the list shows, also when the chosen case is deleted.
void TestHistoryPage::theFilterOfACaseGoesWithIt()
{
    setPower(5);
    auto *inCase = part<QComboBox>("trailCase");
    inCase->setCurrentIndex(inCase->findData(park().cases[4].id));
    QCOMPARE(lines(), 0);
    m_open->document.push([] { return QStringLiteral("Delete a case"); },
                          {Edit::remove(Address{}, listIndex(parkObject, "cases"), 4, 1)});
    QCOMPARE(inCase->currentIndex(), 0); // all cases
    QVERIFY(lines() >= 2);
    QVERIFY2(!part<QLabel>("trailCount")->text().contains(QStringLiteral(" of ")),
             qPrintable(part<QLabel>("trailCount")->text()));
}

void TestHistoryPage::valuesAreWholeWhereThereIsRoom()
{
    setPower(1234567.5);
    m_open->document.push([] { return QStringLiteral("Test"); },
                          {Edit::set(profileAddress(), fieldIndex(objectAt(profileAddress()), "name"),
                                     QStringLiteral("沿海产业园（合并之后）"))});
    QCoreApplication::processEvents();
    auto *view = part<QTableView>("trail");
    for (const int column : {TrailModel::Old, TrailModel::New})
        QVERIFY(view->columnWidth(column) >= static_cast<QAbstractItemView *>(view)->sizeHintForColumn(column));
    QVERIFY2(view->horizontalHeader()->length() <= view->viewport()->width(), "nothing is out of view");
    QCOMPARE(fittedWidths({100, 50, 60}, {0, 2}, 40, 300), (std::vector<int>{190, 50, 60})); // the first takes the rest
    QCOMPARE(fittedWidths({100, 50, 60}, {0, 2}, 40, 200), (std::vector<int>{100, 50, 50})); // and gives way last
    QCOMPARE(fittedWidths({100, 50, 60}, {0, 2}, 40, 150), (std::vector<int>{60, 50, 40}));
    QCOMPARE(fittedWidths({100, 50, 60}, {0, 2}, 40, 100), (std::vector<int>{40, 50, 40})); // none is narrower: it scrolls
}

void TestHistoryPage::clickLeadsToThePlace()
{
    setPower(5);
    auto *view = part<QTableView>("trail");
    const QModelIndex where = view->model()->index(0, TrailModel::Where);
    QVERIFY(where.data(TrailModel::PlaceRole).toBool());
    Q_EMIT view->clicked(where.siblingAtColumn(TrailModel::Old)); // to select it
    QVERIFY(page()->isVisible());
    Q_EMIT view->clicked(where);
    QVERIFY(m_open->window.page(PageId::EnergySupply)->isVisible());
    const Address owner = systemAddress(0, System::EnergySupply);
    m_open->document.push([] { return QString(); }, {Edit::remove(owner, listIndex(objectAt(owner), "powerReceived"), 0, 1)});
    m_open->window.showPage(PageId::History);
    const QModelIndex gone = view->model()->index(1, TrailModel::Where);
    QVERIFY(!gone.data(TrailModel::PlaceRole).toBool()); // the row is gone
    Q_EMIT view->clicked(gone);
    QVERIFY(page()->isVisible());
}

void TestHistoryPage::savedAndOpenedAgain()
{
    const QString name = m_open->folder.filePath(QStringLiteral("p.park"));
    QVERIFY(storage::writeProject(park(), name));
    m_open->window.files().open(name);
    m_open->window.showPage(PageId::History);
    makeSnapshot(QStringLiteral("a"));
    setPower(9);
    const Park kept = park();
    QVERIFY(m_open->window.files().save());
    const auto project = storage::readWholeProject(name);
    QVERIFY(project);
    // the trail leads from the snapshot to the park of the file, whose cases keep their factors
    QVERIFY(!(project->park == kept));
    QVERIFY(*support::replayed(project->history, *parkOfSnapshot(project->history, 1), 0, project->history.trail.size()) ==
            project->park);
    m_open->window.files().open(name);
    m_open->window.showPage(PageId::History);
    QCOMPARE(part<PlainTable>("snapshots")->text(0, 0), QStringLiteral("a"));
    QVERIFY(lines() > 2);
    press("restoreSnapshot");
    QVERIFY(park() == *parkOfSnapshot(m_open->document.history(), 1));
    QVERIFY(m_open->window.files().save());
    const auto again = storage::readWholeProject(name);
    QVERIFY(*support::replayed(again->history, *parkOfSnapshot(again->history, 1), 0, again->history.trail.size()) ==
            again->park);
}

/// What was kept after a crash is there again, snapshots and trail as well.
void TestHistoryPage::recovered()
{
    makeSnapshot(QStringLiteral("a"));
    setPower(4);
    makeSnapshot(QStringLiteral("b"));
    m_open->keeper.flush();
    const QString folder = m_open->keeper.folder(), copied = m_open->folder.filePath(QStringLiteral("crashed"));
    QVERIFY(QDir().mkpath(copied));
    const QString copy = QDir(folder).entryList({QStringLiteral("*.park")}).value(0);
    for (const char *suffix : {"", "-wal"}) // as a crash leaves it
        QFile::copy(folder + u'/' + copy + QLatin1StringView(suffix), copied + u'/' + copy + QLatin1StringView(suffix));
    auto left = storage::WorkingCopy::recover(copied + u'/' + copy);
    QVERIFY(left);
    const Park before = park();
    Document document;
    Keeper keeper(document, copied);
    keeper.adopt(*std::move(left));
    QVERIFY(document.park() == before);
    QVERIFY(document.history().snapshots == m_open->document.history().snapshots);
    QVERIFY(document.history().trail == m_open->document.history().trail);
    document.makeSnapshot(QStringLiteral("c"));
    keeper.flush();
    QCOMPARE(keeper.state(), Keeper::State::Kept);
    keeper.discard();
}

void TestHistoryPage::manyLinesAreAModel()
{
    History history;
    constexpr int count = 100'000;
    Park changing = park();
    const Address owner = systemAddress(0, System::EnergySupply);
    const Address row = rowAddress(owner, listIndex(objectAt(owner), "powerReceived"), 0);
    for (int i = 0; i < count; ++i) {
        TrailWriter writer(history.pieces);
        const Edit edit = Edit::set(row, fieldIndex(objectAt(row), "mwh"), double(i));
        writer.add(changing, edit);
        apply(changing, edit);
        record(history, writer.entry({QStringLiteral("2026-11-27T12:00:00.000Z"), {}}, QStringLiteral("edit")));
    }
    m_open->document.open(changing, {}, Document::Origin::Imported, history);
    m_open->window.showPage(PageId::History);
    QCOMPARE(lines(), count);
    QCOMPARE(cell(0, TrailModel::New), QStringLiteral("99,999"));
    QCOMPARE(cell(count - 1, TrailModel::New), QStringLiteral("0"));
    setPower(0.5);
    QCOMPARE(lines(), count + 1);
    QCOMPARE(cell(0, TrailModel::Old), QStringLiteral("99,999"));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
