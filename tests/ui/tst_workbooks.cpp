#include "core/exchange/sheetchild.h"
#include "core/exchange/tenantbook.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/model/booktexts.h"
#include "ui/shell/workbooksdialog.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
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
    void aRefusedFileIsAFinding();

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
    readAll(dialog, {file});
    auto *changes = dialog->findChild<QTableView *>("changes");
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
    open.document.undo();
    QVERIFY(open.document.park() == original);
    QCOMPARE(changes->model()->rowCount(), 1);
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

int main(int argc, char **argv)
{
    if (isSheetChild(argc, argv)) // the reader of workbooks is this program
        return runSheetChild(argc, argv);
    QApplication application(argc, argv);
    TestWorkbooks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_workbooks.moc"
