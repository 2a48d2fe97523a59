#include "core/exchange/sheetchild.h"
#include "core/exchange/tenantbook.h"
#include "core/storage/projectfile.h"
#include "tests/support/parks.h"
#include "tests/support/zips.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/tableeditor.h"
#include "ui/inputs/tablemenu.h"
#include "ui/model/booktexts.h"
#include "ui/pages/system/systempage.h"
#include "ui/shell/tabledialog.h"
#include "ui/shell/workbooksdialog.h"

#include <QAction>
#include <QDate>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace ui;
using namespace core;

/// The loop with the enterprises as a user has it: hand out, get back, look, take, undo.
class TestWorkbooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsOutAndTakesBack();
    void anotherCaseTakesTheRows();
    void aRefusedFileIsAFinding();
    void theWholeLoop();
    void answersAreKeptInTheProject();
    void handsOutWhatIsTicked();
    void ticksLeaveQuestionsAlone();
    void tablesAreExported();
    void followsTheLanguage();

private:
    static WorkbooksDialog *dialogOf(support::OpenWindow &open)
    {
        open.window.findChild<QAction *>("workbooks")->trigger();
        auto *dialog = open.window.findChild<WorkbooksDialog *>();
        dialog->setReader(QCoreApplication::applicationFilePath());
        return dialog;
    }
    static void readAll(WorkbooksDialog *dialog, const QStringList &files)
    {
        QSignalSpy done(dialog, &WorkbooksDialog::readingDone);
        dialog->read(files);
        QVERIFY(done.wait(60000));
    }
    /// What the project holds beside what it remembers of workbooks.
    static Park withoutNotes(Park park)
    {
        park.workbookNotes.clear();
        return park;
    }
};

void TestWorkbooks::handsOutAndTakesBack()
{
    support::OpenWindow open;
    open.shown.show(2);
    const Park original = open.document.park();
    QTemporaryDir folder;
    // what the first enterprise sends back: its book, made from a park in which a figure differs
    Park changed = original;
    auto &uses = changed.cases[2].production.electricityUse;
    const auto use = std::ranges::find_if(
        uses, [&](const auto &row) { return row.enterprise && row.enterprise->id == original.enterprises[0].id; });
    QVERIFY(use != uses.end());
    use->energy.value += 1000;
    const QString file = folder.filePath("E.xlsx");
    QVERIFY(writeBook(tenantBook(changed, support::library(), bookTexts(Language::English), {2, 0, true, "2026-01-01"}), file));

    WorkbooksDialog *dialog = dialogOf(open);
    QVERIFY(dialog->isVisible());
    auto *changes = dialog->findChild<QTableView *>("changes");
    QVERIFY(changes->property("emptySentence").toString().contains("Read the workbooks"));
    readAll(dialog, {file});
    QCOMPARE(changes->model()->rowCount(), 1);
    QVERIFY(changes->model()->index(0, ReturnedChangesModel::WhatColumn).data().toString().contains(QStringLiteral("→")));
    QCOMPARE(dialog->findChild<QTableView *>("findings")->model()->rowCount(), 0);
    auto *take = dialog->findChild<QPushButton *>("take");
    QVERIFY(!take->isEnabled()); // the park differs from what was handed out: that is for the user to decide
    const QModelIndex tick = changes->model()->index(0, ReturnedChangesModel::TakeColumn);
    QVERIFY(changes->model()->setData(tick, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(take->isEnabled());
    take->click();
    QVERIFY(withoutNotes(open.document.park()) == changed);
    QCOMPARE(changes->model()->rowCount(), 0); // nothing is left to take
    QVERIFY(changes->property("emptySentence").toString().contains("nothing would change"));
    open.document.undo();
    QVERIFY(withoutNotes(open.document.park()) == original);
    QCOMPARE(changes->model()->rowCount(), 1);
}

/// The case is switched while the dialog stands: what came back is compared with the case that is shown, and named after it.
void TestWorkbooks::anotherCaseTakesTheRows()
{
    support::OpenWindow open;
    open.shown.show(2);
    const Park original = open.document.park();
    QTemporaryDir folder;
    const QString file = folder.filePath("E.xlsx");
    QVERIFY(writeBook(tenantBook(original, support::library(), bookTexts(Language::English), {2, 0, true, "2026-01-01"}), file));
    WorkbooksDialog *dialog = dialogOf(open);
    const auto says = [dialog](const QString &name) {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(),
                                   [&name](const QLabel *each) { return each->text().contains(name); });
    };
    readAll(dialog, {file});
    QVERIFY(says(original.cases[2].name));
    QCOMPARE(dialog->findChild<QTableView *>("changes")->model()->rowCount(), 0); // nothing was changed in it
    open.shown.show(1);
    QVERIFY(says(original.cases[1].name) && !says(original.cases[2].name));
    const auto *changes = dialog->findChild<QTableView *>("changes")->model();
    const auto *findings = dialog->findChild<QTableView *>("findings")->model();
    QVERIFY(changes->rowCount() + findings->rowCount() > 0); // the figures of another year, or that it is a book of another case
    dialog->findChild<QPushButton *>("take")->click();
    QVERIFY(open.document.park().cases[2] == original.cases[2]);
}

void TestWorkbooks::aRefusedFileIsAFinding()
{
    support::OpenWindow open;
    open.shown.show(2);
    QTemporaryDir folder;
    QFile file(folder.filePath("page.xlsx"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html>no workbook</html>");
    file.close();
    WorkbooksDialog *dialog = dialogOf(open);
    readAll(dialog, {file.fileName()});
    QCOMPARE(dialog->findChild<QTableView *>("findings")->model()->rowCount(), 1);
    QVERIFY(!dialog->findChild<QPushButton *>("take")->isEnabled());
    QVERIFY(open.window.isVisible());
}

/// Hands out to all, gets three answers (one by LibreOffice, one with faults), looks, takes one row and not another, undoes once.
void TestWorkbooks::theWholeLoop()
{
    support::OpenWindow open;
    open.shown.show(2);
    const Park original = open.document.park();
    QTemporaryDir folder;
    WorkbooksDialog *dialog = dialogOf(open);
    open.prompts.folderToAnswer = folder.path();
    dialog->findChild<QPushButton *>("handOut")->click();
    QCOMPARE(QDir(folder.path()).entryList({"*.xlsx"}).size(), original.enterprises.size());

    const auto filled = [&](qsizetype enterprise, const std::function<void(OutSheet &, size_t)> &fill) {
        OutBook book =
            tenantBook(original, support::library(), bookTexts(Language::English), {2, enterprise, true, "2026-01-01"});
        for (OutSheet &sheet : book.sheets)
            for (size_t column = 0; column < sheet.columns.size(); ++column)
                if (sheet.columns[0].key == "@electricityUse" && sheet.columns[column].key == "mwh")
                    fill(sheet, column);
        const QString name = folder.filePath(tenantFileName(original, {2, enterprise, true, {}}));
        if (!writeBook(book, name))
            qFatal("not written");
        return name;
    };
    const auto number = [](const OutSheet &sheet, size_t column) { return std::get<double>(sheet.rows[0][column]); };
    double first = 0, third = 0;
    QStringList files{filled(0,
                             [&](OutSheet &sheet, size_t column) {
                                 first = number(sheet, column) + 1000;
                                 sheet.rows[0][column] = first;
                             }),
                      filled(1, [&](OutSheet &sheet, size_t column) { sheet.rows[0][column] = QStringLiteral("约26510"); }),
                      filled(2, [&](OutSheet &sheet, size_t column) {
                          third = number(sheet, column) + 500;
                          sheet.rows[0][column] = third;
                      })};
    if (const QString office = QStandardPaths::findExecutable("soffice"); !office.isEmpty()) {
        QProcess process;
        process.start(office, {"-env:UserInstallation=file://" + folder.filePath("profile"), "--headless", "--convert-to", "ods",
                               "--outdir", folder.path(), files[2]});
        QVERIFY(process.waitForFinished(180'000));
        files[2].replace(".xlsx", ".ods");
        QVERIFY(QFile::exists(files[2]));
    }
    readAll(dialog, files);
    auto *changes = dialog->findChild<QTableView *>("changes")->model(),
         *findings = dialog->findChild<QTableView *>("findings")->model();
    QCOMPARE(findings->rowCount(), 1);
    QVERIFY(findings->index(0, ReturnedFindingsModel::SentenceColumn).data().toString().contains(QStringLiteral("约26510")));
    QCOMPARE(findings->index(0, ReturnedFindingsModel::FileColumn).data().toString(), QFileInfo(files[1]).fileName());
    open.prompts.fileToAnswer = folder.filePath("findings.csv"); // they can be handed on
    dialog->findChild<QTableView *>("findings")->findChild<TableMenu *>()->exportTable();
    QVERIFY(support::bytesOf(open.prompts.fileToAnswer).contains("约26510"));
    QCOMPARE(changes->rowCount(), 6); // each file has a heading
    QCOMPARE(dialog->findChild<QTabWidget *>()->tabText(0), QStringLiteral("Changes (3)"));
    QCOMPARE(dialog->findChild<QTabWidget *>()->tabText(2),
             QStringLiteral("Not answered (%1)").arg(original.enterprises.size() - 3));
    const auto tick = [&](int row, Qt::CheckState state) {
        return changes->setData(changes->index(row, ReturnedChangesModel::TakeColumn), state, Qt::CheckStateRole);
    };
    const auto state = [&](int row) { return changes->index(row, ReturnedChangesModel::TakeColumn).data(Qt::CheckStateRole); };
    QVERIFY(tick(1, Qt::Checked));
    QVERIFY(!tick(3, Qt::Checked)); // it has an error
    QVERIFY(!state(2).isValid());   // and so its file has nothing to tick
    QCOMPARE(state(4).toInt(), int(Qt::Checked));
    QVERIFY(tick(4, Qt::Unchecked)); // the whole file
    QCOMPARE(state(5).toInt(), int(Qt::Unchecked));
    QCOMPARE(state(0).toInt(), int(Qt::Checked));
    auto *answers = dialog->findChild<QTableView *>("answers")->model();
    const int last = answers->rowCount() - 1; // those who are awaited come first
    QVERIFY(!answers->index(last, TenantAnswersModel::CameBackColumn).data().toString().isEmpty());
    QCOMPARE(answers->index(last, TenantAnswersModel::HandedOutColumn).data().toString(), QStringLiteral("2026-01-01"));
    QCOMPARE(answers->index(0, TenantAnswersModel::CameBackColumn).data().toString(), QStringLiteral("not yet"));
    QCOMPARE(answers->index(0, TenantAnswersModel::HandedOutColumn).data().toString(),
             QDate::currentDate().toString(Qt::ISODate)); // written above
    QCOMPARE(answers->index(0, TenantAnswersModel::FileColumn).data().toString(), QString());
    dialog->findChild<QPushButton *>("take")->click();
    Park expected = original;
    const auto useOf = [&](Park &park, qsizetype enterprise) -> MegawattHours & {
        auto &uses = park.cases[2].production.electricityUse;
        return std::ranges::find_if(
                   uses,
                   [&](const auto &row) { return row.enterprise && row.enterprise->id == original.enterprises[enterprise].id; })
            ->energy;
    };
    useOf(expected, 0).value = first;
    QVERIFY(withoutNotes(open.document.park()) == expected);
    QCOMPARE(changes->rowCount(), 4);
    open.document.undo();
    QVERIFY(withoutNotes(open.document.park()) == original);
    QCOMPARE(changes->rowCount(), 6);
    readAll(dialog, {files[0]}); // who answered before is still known
    QCOMPARE(dialog->findChild<QTabWidget *>()->tabText(2),
             QStringLiteral("Not answered (%1)").arg(original.enterprises.size() - 3));
}

/// Closed and opened again, the project knows who got a workbook, who returned it in which file, and what was taken of it.
void TestWorkbooks::answersAreKeptInTheProject()
{
    QTemporaryDir folder;
    const QString project = folder.filePath("p.park"), book = folder.filePath("E.xlsx");
    qsizetype enterprises = 0;
    {
        support::OpenWindow open;
        open.shown.show(2);
        enterprises = open.document.park().enterprises.size();
        Park changed = open.document.park();
        const auto use = std::ranges::find_if(changed.cases[2].production.electricityUse, [&](const auto &row) {
            return row.enterprise && row.enterprise->id == changed.enterprises[0].id;
        });
        use->energy.value += 1000;
        QVERIFY(
            writeBook(tenantBook(changed, support::library(), bookTexts(Language::English), {2, 0, true, "2026-01-01"}), book));
        WorkbooksDialog *dialog = dialogOf(open);
        open.prompts.folderToAnswer = folder.path();
        readAll(dialog, {book});
        auto *changes = dialog->findChild<QTableView *>("changes")->model();
        QVERIFY(changes->setData(changes->index(0, ReturnedChangesModel::TakeColumn), Qt::Checked, Qt::CheckStateRole));
        dialog->findChild<QPushButton *>("handOut")->click();
        QVERIFY(open.document.undoText().contains(QStringLiteral("Hand out %1 workbooks").arg(enterprises)));
        QVERIFY(dialog->findChild<QPushButton *>("take")->isEnabled()); // what was ticked stays
        dialog->findChild<QPushButton *>("take")->click();
        QVERIFY(storage::writeProject(open.document.park(), project));
    }
    support::OpenWindow open;
    QVERIFY(open.window.files().open(project));
    open.shown.show(2);
    WorkbooksDialog *dialog = dialogOf(open);
    QCOMPARE(dialog->findChild<QTabWidget *>()->tabText(2), QStringLiteral("Not answered (%1)").arg(enterprises - 1));
    const auto *answers = dialog->findChild<QTableView *>("answers")->model();
    const auto text = [answers](int row, int column) { return answers->index(row, column).data().toString(); };
    const int last = answers->rowCount() - 1; // those who are awaited come first
    QVERIFY(text(last, TenantAnswersModel::EnterpriseColumn).startsWith("E01"));
    QCOMPARE(text(last, TenantAnswersModel::HandedOutColumn), "2026-01-01"); // as the workbook says
    QCOMPARE(text(last, TenantAnswersModel::CameBackColumn), QFileInfo(book).lastModified().date().toString(Qt::ISODate));
    QCOMPARE(text(last, TenantAnswersModel::FileColumn), "E.xlsx");
    QCOMPARE(text(last, TenantAnswersModel::RowsColumn), "1");
    QCOMPARE(text(0, TenantAnswersModel::HandedOutColumn), QDate::currentDate().toString(Qt::ISODate));
    QCOMPARE(text(0, TenantAnswersModel::CameBackColumn), "not yet");
    QCOMPARE(text(0, TenantAnswersModel::RowsColumn), QString());
    open.shown.show(1); // another year was not asked for
    QCOMPARE(dialog->findChild<QTabWidget *>()->tabText(2), QStringLiteral("Not answered (%1)").arg(enterprises));
}

/// Only to the ticked enterprises, with the sheets that were asked for; files that are there are asked about.
void TestWorkbooks::handsOutWhatIsTicked()
{
    support::OpenWindow open;
    open.shown.show(2);
    QTemporaryDir folder;
    WorkbooksDialog *dialog = dialogOf(open);
    auto *handOut = dialog->findChild<QPushButton *>("handOut");
    auto *enterprises = dialog->findChild<QListWidget *>("enterprises"), *sheets = dialog->findChild<QListWidget *>("sheets");
    for (int i = 0; i < enterprises->count(); ++i)
        enterprises->item(i)->setCheckState(i == 5 ? Qt::Checked : Qt::Unchecked);
    const auto freight = sheets->findItems("Freight", Qt::MatchExactly);
    QCOMPARE(freight.size(), 1);
    freight[0]->setCheckState(Qt::Checked);
    open.prompts.folderToAnswer = folder.path();
    handOut->click();
    const QStringList written = QDir(folder.path()).entryList({"*.xlsx"});
    QCOMPARE(written, QStringList{tenantFileName(open.document.park(), {2, 5, false, {}})});
    const QString name = folder.filePath(written[0]);
    const auto book = SheetReader{QCoreApplication::applicationFilePath()}.read(name);
    QVERIFY(book && book->find(u"Freight") && !book->find(u"Buildings"));

    QVERIFY(open.prompts.existing.isEmpty());
    support::writeFile(name, "filled");
    handOut->click(); // cancelled
    QCOMPARE(open.prompts.existing, written);
    QCOMPARE(support::bytesOf(name), QByteArray("filled"));
    open.prompts.existingAnswer = Prompts::Existing::Leave;
    handOut->click();
    QCOMPARE(support::bytesOf(name), QByteArray("filled"));
    open.prompts.existingAnswer = Prompts::Existing::Replace;
    handOut->click();
    QVERIFY(support::bytesOf(name) != QByteArray("filled"));
    enterprises->item(5)->setCheckState(Qt::Unchecked);
    QVERIFY(!handOut->isEnabled());
}

/// A new row shows all it says, and ticking all leaves out what asks a question.
void TestWorkbooks::ticksLeaveQuestionsAlone()
{
    support::OpenWindow open;
    const auto fuel = std::make_shared<FuelUse>();
    fuel->fuel = QStringLiteral("natural_gas");
    fuel->unit = QStringLiteral("10^4Nm3");
    fuel->quantity.value = 1250.5;
    BookImport import;
    for (const bool isAsked : {false, true}) {
        RowChange change{.file = 0, .sheet = QStringLiteral("Fuels"), .sheetRow = 6};
        change.owner = systemAddress(2, System::Production);
        change.list = listIndex(System::Production, "fuelUse");
        change.content = fuel;
        change.isAsked = isAsked;
        import.changes.push_back(change);
    }
    ReturnedChangesModel model(open.document, support::library(), open.appearance);
    model.show(&import, {QStringLiteral("E22.xlsx")});
    const QString what = model.index(0, ReturnedChangesModel::WhatColumn).data().toString();
    QVERIFY2(what.contains("1,250.5") && what.count(u';') >= 2, qPrintable(what));
    model.acceptAll(true);
    QCOMPARE(model.accepted(), (std::vector<bool>{true, false}));
    QVERIFY(model.setData(model.index(1, ReturnedChangesModel::TakeColumn), Qt::Checked, Qt::CheckStateRole));
    model.acceptAll(true); // what was answered stays answered
    QCOMPARE(model.accepted(), (std::vector<bool>{true, true}));
    model.acceptAll(false);
    QCOMPARE(model.acceptedCount(), 0);
    model.show(nullptr, {});
}

void TestWorkbooks::tablesAreExported()
{
    support::OpenWindow open;
    open.shown.show(2);
    QTemporaryDir folder;
    auto *page = static_cast<SystemPage *>(open.window.page(PageId::Production));
    open.window.showPage(PageId::Production);
    for (TableEditor *table : page->tables())
        for (const char *ending : {".xlsx", ".csv"}) {
            open.prompts.fileToAnswer = folder.filePath(QString::fromLatin1(table->model()->list().key.data()) + ending);
            table->exportTable();
            QCOMPARE(QFile::exists(open.prompts.fileToAnswer), true);
        }
    const auto read = SheetReader{QCoreApplication::applicationFilePath()}.read(folder.filePath("electricityUse.csv"));
    QVERIFY(read);
    QVERIFY(read->sheets[0].endRow() > open.document.park().cases[2].production.electricityUse.size());
    open.window.findChild<QAction *>("importTable")->trigger();
    QVERIFY(open.window.findChild<TableDialog *>()->isVisible());
}

/// The language is switched while the dialog stands: all it says follows, and what was ticked stays.
void TestWorkbooks::followsTheLanguage()
{
    support::OpenWindow open;
    open.shown.show(2);
    QTemporaryDir folder;
    const QString file = folder.filePath("E.xlsx");
    Park changed = open.document.park();
    auto &uses = changed.cases[2].production.electricityUse;
    const auto use = std::ranges::find_if(
        uses, [&](const auto &row) { return row.enterprise && row.enterprise->id == changed.enterprises[0].id; });
    QVERIFY(use != uses.end());
    use->energy.value += 1000;
    QVERIFY(writeBook(tenantBook(changed, support::library(), bookTexts(Language::English), {2, 0, true, "2026-01-01"}), file));
    WorkbooksDialog *dialog = dialogOf(open);
    readAll(dialog, {file});
    auto *changes = dialog->findChild<QTableView *>("changes");
    const auto tick = [&] { return changes->model()->index(0, ReturnedChangesModel::TakeColumn); };
    QVERIFY(changes->model()->setData(tick(), Qt::Checked, Qt::CheckStateRole)); // it asks a question
    dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
    const auto texts = [&] {
        QStringList all{dialog->windowTitle(), changes->accessibleName(), changes->property("emptySentence").toString()};
        for (const auto *button : dialog->findChildren<QAbstractButton *>())
            if (!button->text().isEmpty())
                all << button->text();
        for (const auto *label : dialog->findChildren<QLabel *>())
            if (!label->text().isEmpty())
                all << label->text();
        for (int tab = 0; tab < dialog->findChild<QTabWidget *>()->count(); ++tab)
            all << dialog->findChild<QTabWidget *>()->tabText(tab);
        return all;
    };
    const QStringList english = texts();
    open.appearance.setLanguage(Language::Chinese);
    const QStringList chinese = texts();
    QCOMPARE(chinese.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(chinese[i] != english[i], qPrintable(english[i]));
    QCOMPARE(changes->model()->rowCount(), 1);
    QCOMPARE(tick().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(dialog->findChild<QTabWidget *>()->currentIndex(), 2);
    open.appearance.setLanguage(Language::English);
    QCOMPARE(texts(), english);
}

int main(int argc, char **argv)
{
    if (isSheetChild(argc, argv)) // the reader of workbooks is this program
        return runSheetChild(argc, argv);
    QApplication application(argc, argv);
    TestWorkbooks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_workbooks.moc"
