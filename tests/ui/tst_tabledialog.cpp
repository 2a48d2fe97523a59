#include "core/exchange/sheetchild.h"
#include "tests/support/parks.h"
#include "tests/support/zips.h"
#include "ui/model/casecommands.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/columnstable.h"
#include "ui/shell/tabledialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;
using namespace core;

/// A table of anybody in the window: proposed, corrected, looked at, taken as one step, known the next time.
class TestTableDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void beforeAFileIsChosen();
    void outsideOfTheTableIsNothing();
    void namesAreShownAsTheyAre();
    void proposedAndTaken();
    void countsWhatCanBeTaken();
    void anotherCaseTakesTheRows();
    void correctedByHand();
    void oneValueForAllRows();
    void whatIsNoTable();
    void followsTheLanguage();

private:
    void readText(const QString &csv, const QString &name = QStringLiteral("table.csv"))
    {
        support::writeFile(m_folder.filePath(name), csv.toUtf8());
        readFile(m_folder.filePath(name));
    }
    void readFile(const QString &name)
    {
        QSignalSpy done(&*m_dialog, &TableDialog::readingDone);
        m_dialog->read(name);
        QVERIFY(done.count() > 0 || done.wait(60000));
    }
    ColumnsTable *columns() const { return m_dialog->findChild<ColumnsTable *>("columns"); }
    QComboBox *box(int line, int column) const { return qobject_cast<QComboBox *>(columns()->cellWidget(line, column)); }
    static void pick(QComboBox *box, const QString &text)
    {
        const int at = box->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        QCoreApplication::processEvents(); // the table is made anew
    }
    QAbstractItemModel *rows() const { return m_dialog->findChild<QTableView *>("rows")->model(); }
    QAbstractItemModel *findings() const { return m_dialog->findChild<QTableView *>("tableFindings")->model(); }
    QString state() const { return m_dialog->findChild<QLabel *>("tableState")->text(); }
    QPushButton *take() const { return m_dialog->findChild<QPushButton *>("takeRows"); }
    double useOf(qsizetype enterprise) const
    {
        const auto &uses = m_document->park().cases[2].production.electricityUse;
        return std::ranges::find_if(uses,
                                    [&](const auto &row) {
                                        return row.enterprise &&
                                               row.enterprise->id == m_document->park().enterprises[enterprise].id;
                                    })
            ->energy.value;
    }

    QTemporaryDir m_folder;
    Appearance m_appearance;
    Prompts m_prompts;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Results> m_results;
    std::unique_ptr<ShownCase> m_shown;
    std::unique_ptr<TableDialog> m_dialog;
};

void TestTableDialog::init()
{
    m_appearance.setLanguage(Language::English);
    m_document = std::make_unique<Document>();
    m_results = std::make_unique<Results>(*m_document, support::library(), support::schemes(), support::currentYear);
    m_shown = std::make_unique<ShownCase>(*m_document, *m_results);
    m_document->open(support::coastalPark(), {}, Document::Origin::Imported);
    m_shown->show(2);
    m_dialog = std::make_unique<TableDialog>(*m_document, *m_results, *m_shown, m_appearance, m_prompts);
    m_dialog->setReader(QCoreApplication::applicationFilePath());
    m_dialog->show();
}

void TestTableDialog::cleanup()
{
    m_dialog.reset();
    m_shown.reset();
    m_results.reset();
    m_document.reset();
}

void TestTableDialog::beforeAFileIsChosen()
{
    QVERIFY2(state().startsWith("Choose a file"), qPrintable(state()));
    QVERIFY(!m_dialog->findChild<QTableView *>("rows")->isVisible()); // it would say that nothing changes
    readText("企业名称,用电量（万kWh）\nE01,1\n");
    QVERIFY(m_dialog->findChild<QTableView *>("rows")->isVisible());
}

/// What stands outside of the table is nothing, and no reason to end the program.
void TestTableDialog::outsideOfTheTableIsNothing()
{
    readText("企业名称,用电量（万kWh）\nE01,1\n");
    QVERIFY(!rows()->data(QModelIndex()).isValid());
    QVERIFY(!rows()->setData(QModelIndex(), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(rows()->flags(QModelIndex()), Qt::NoItemFlags);
    QVERIFY(!rows()->headerData(rows()->columnCount(), Qt::Horizontal).isValid());
}

/// "%3" in a name is no place for a number.
void TestTableDialog::namesAreShownAsTheyAre()
{
    renameCase(*m_document, 2, QStringLiteral("100 %3"));
    readText("企业名称,用电量（万kWh）\nE01,1\n");
    QVERIFY2(state().contains("into 100 %3:"), qPrintable(state()));
}

/// Two rows, of which one cannot be taken, are not two new rows; a kind alone is no name of a row.
void TestTableDialog::countsWhatCanBeTaken()
{
    m_dialog->setTarget(*tableTarget("energySupply/powerReceived"));
    readText("Kind,Electricity (MWh)\nDirect green supply,565\nPublic grid,about 3\n");
    QVERIFY2(state().contains("0 new, 1 changed") && state().contains("1 that cannot be taken"), qPrintable(state()));
    QCOMPARE(rows()->index(0, ReturnedChangesModel::KindColumn).data().toString(), "changed");
    QCOMPARE(rows()->index(1, ReturnedChangesModel::KindColumn).data().toString(), "cannot be taken"); // not "new"
    QVERIFY(!take()->isEnabled()); // PR3 is not overwritten before somebody says that it is meant
}

void TestTableDialog::proposedAndTaken()
{
    const Park original = m_document->park();
    const double before = useOf(0);
    readText(
        QStringLiteral("企业名称,用电量（万kWh）\n%1,%2\n").arg(original.enterprises[0].name).arg(before / 10 + 100, 0, 'f', 3));
    QCOMPARE(m_dialog->plan().target.key(), "production/electricityUse");
    QCOMPARE(rows()->rowCount(), 1);
    QVERIFY(rows()->index(0, ReturnedChangesModel::WhatColumn).data().toString().contains(QStringLiteral("→")));
    QVERIFY(take()->isEnabled());
    take()->click();
    COMPARE_CLOSE(useOf(0), before + 1000);
    QCOMPARE(m_document->park().tableMappings.size(), 1);
    QCOMPARE(rows()->rowCount(), 0); // the park has it now
    m_document->undo();
    QVERIFY(m_document->park() == original);
    QCOMPARE(rows()->rowCount(), 1);
}

/// The case is switched while the dialog stands: the rows go where the dialog says.
void TestTableDialog::anotherCaseTakesTheRows()
{
    const Park original = m_document->park();
    readText(QStringLiteral("企业名称,用电量（万kWh）\n%1,%2\n")
                 .arg(original.enterprises[0].name)
                 .arg(useOf(0) / 10 + 100, 0, 'f', 3));
    QVERIFY2(state().contains(original.cases[2].name), qPrintable(state()));
    m_shown->show(1);
    QVERIFY2(state().contains(original.cases[1].name), qPrintable(state()));
    QVERIFY(take()->isEnabled());
    take()->click();
    QVERIFY(m_document->park().cases[2] == original.cases[2]);
    QVERIFY(m_document->park().cases[1] != original.cases[1]);
}

void TestTableDialog::correctedByHand()
{
    readText(QStringLiteral("甲;乙\nE01;1,375\nE02;2,500\n"));
    m_dialog->setTarget(*tableTarget("production/electricityUse"));
    QCOMPARE(m_dialog->result().rows, 2);
    QVERIFY(!take()->isEnabled()); // no column gives the electricity
    pick(box(1, ColumnsTable::FieldColumn), "Electricity");
    QVERIFY(!take()->isEnabled()); // 1375 or 1.375?
    pick(box(1, ColumnsTable::UnitColumn), "GWh");
    pick(box(1, ColumnsTable::CommaColumn), "decimals: 1,375 is 1.375");
    QVERIFY(take()->isEnabled());
    take()->click();
    QCOMPARE(useOf(0), 1375);
    QCOMPARE(useOf(1), 2500);
    // the next month: the same headings, other figures, nothing to choose but the commas
    readText(QStringLiteral("甲;乙\nE01;1.5\nE02;2.5\n"));
    QCOMPARE(m_dialog->plan().target.key(), "production/electricityUse");
    QVERIFY(take()->isEnabled());
    take()->click();
    QCOMPARE(useOf(0), 1500);
}

void TestTableDialog::oneValueForAllRows()
{
    readText(QStringLiteral("企业,能源品种,消费量（t）\nE01,无烟煤,5\nE02,无烟煤,7\n"));
    QCOMPARE(m_dialog->plan().target.declared().key, "fuelUse");
    QVERIFY(!take()->isEnabled());
    QCOMPARE(columns()->rowCount(), 4); // what it is used for, for all rows
    pick(box(3, ColumnsTable::ExamplesColumn), "Final use");
    m_dialog->findChild<QCheckBox *>()->setChecked(true); // all new: nothing to compare with
    QCOMPARE(findings()->rowCount(), 0);
    QVERIFY(take()->isEnabled());
}

void TestTableDialog::whatIsNoTable()
{
    readText("", "empty.csv");
    QVERIFY(!take()->isEnabled());
    support::writeFile(m_folder.filePath("page.xlsx"), "<html>");
    readFile(m_folder.filePath("page.xlsx"));
    QVERIFY(!take()->isEnabled());
    QVERIFY(m_dialog->isVisible());
}

/// The language is switched while the dialog stands: all it says follows, and what was ticked stays.
void TestTableDialog::followsTheLanguage()
{
    const auto *file = m_dialog->findChild<QLabel *>("tableFile");
    const QString hint = file->text(), title = m_dialog->windowTitle();
    m_appearance.setLanguage(Language::Chinese);
    QVERIFY(file->text() != hint && m_dialog->windowTitle() != title);
    m_appearance.setLanguage(Language::English);
    QCOMPARE(file->text(), hint);
    readText(QStringLiteral("企业名称,用电量（万kWh）\n%1,%2\n%3,%4\n")
                 .arg(m_document->park().enterprises[0].name)
                 .arg(useOf(0) / 10 + 100, 0, 'f', 3)
                 .arg(m_document->park().enterprises[1].name)
                 .arg(useOf(1) / 10 + 100, 0, 'f', 3));
    const auto tick = [this] { return rows()->index(0, ReturnedChangesModel::TakeColumn); };
    QVERIFY(rows()->setData(tick(), Qt::Unchecked, Qt::CheckStateRole));
    const auto texts = [this] {
        QStringList all{m_dialog->windowTitle(),
                        state(),
                        rows()->headerData(ReturnedChangesModel::WhatColumn, Qt::Horizontal).toString(),
                        columns()->horizontalHeaderItem(ColumnsTable::FieldColumn)->text(),
                        m_dialog->findChild<QTableView *>("rows")->accessibleName(),
                        m_dialog->findChild<QComboBox *>("target")->currentText()};
        for (const auto *button : m_dialog->findChildren<QAbstractButton *>())
            if (!button->text().isEmpty())
                all << button->text();
        return all;
    };
    const QStringList english = texts();
    m_appearance.setLanguage(Language::Chinese);
    const QStringList chinese = texts();
    QCOMPARE(chinese.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(chinese[i] != english[i], qPrintable(english[i]));
    QCOMPARE(file->text(), QStringLiteral("table.csv"));
    QCOMPARE(rows()->rowCount(), 2);
    QCOMPARE(tick().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    m_appearance.setLanguage(Language::English);
    QCOMPARE(texts(), english);
}

int main(int argc, char **argv)
{
    if (isSheetChild(argc, argv)) // the reader of tables is this program
        return runSheetChild(argc, argv);
    QApplication application(argc, argv);
    TestTableDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tabledialog.moc"
