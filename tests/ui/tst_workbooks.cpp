#include "core/exchange/sheetchild.h"
#include "core/exchange/tenantbook.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/booktexts.h"
#include "ui/pages/system/systempage.h"
#include "ui/shell/tabledialog.h"
#include "ui/shell/workbooksdialog.h"

#include <QAction>
#include <QLabel>
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
    void tablesAreExported();

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
    QVERIFY(open.document.park() == changed);
    QCOMPARE(changes->model()->rowCount(), 0); // nothing is left to take
    QVERIFY(changes->property("emptySentence").toString().contains("nothing would change"));
    open.document.undo();
    QVERIFY(open.document.park() == original);
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
    QCOMPARE(changes->rowCount(), 3);
    QCOMPARE(dialog->findChild<QTabWidget *>()->tabText(2),
             QStringLiteral("Not answered (%1)").arg(original.enterprises.size() - 3));
    const auto tick = [&](int row, Qt::CheckState state) {
        return changes->setData(changes->index(row, ReturnedChangesModel::TakeColumn), state, Qt::CheckStateRole);
    };
    QVERIFY(tick(0, Qt::Checked));
    QVERIFY(!tick(1, Qt::Checked)); // it has an error
    QVERIFY(tick(2, Qt::Unchecked));
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
    QVERIFY(open.document.park() == expected);
    QCOMPARE(changes->rowCount(), 2);
    open.document.undo();
    QVERIFY(open.document.park() == original);
    QCOMPARE(changes->rowCount(), 3);
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

int main(int argc, char **argv)
{
    if (isSheetChild(argc, argv)) // the reader of workbooks is this program
        return runSheetChild(argc, argv);
    QApplication application(argc, argv);
    TestWorkbooks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_workbooks.moc"
