#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/plaintable.h"
#include "ui/shell/packsdialog.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>

using namespace ui;
using namespace core;

/// A consultant's own pack: copied from a shipped one, changed, refused with the place of a mistake, used, mailed, taken away.
class TestPacks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void shippedPacksAreReadOnly();
    void aCopyIsChangedAndUsed();
    void aMistakeIsRefusedWithItsPlace();
    void anIdOfAShippedSchemeIsRefused();
    void aBrokenFileThatCameByMailIsShown();

private:
    class Answers : public support::OpenWindow::Silent
    {
    public:
        QString text(QWidget *, const QString &, const QString &, const QString &proposal) override
        {
            return answer.isEmpty() ? proposal : answer;
        }
        bool confirm(QWidget *, const QString &, const QString &) override { return true; }
        QString answer;
    };
    template <class W> W *find(const char *name) { return m_dialog->findChild<W *>(QLatin1StringView(name)); }
    void open()
    {
        m_dialog = std::make_unique<PacksDialog>(m_open->results, m_open->shown, m_open->document, m_open->appearance, m_answers,
                                                 m_open->folder.filePath("schemes"));
        m_dialog->show();
    }
    void copyFirst()
    {
        find<QListWidget>("packs")->setCurrentRow(0);
        find<QPushButton>("copyPack")->click();
    }
    void replace(const QString &from, const QString &to)
    {
        QString text = m_dialog->editor()->toPlainText();
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        m_dialog->editor()->setPlainText(text);
    }
    std::unique_ptr<support::OpenWindow> m_open;
    Answers m_answers;
    std::unique_ptr<PacksDialog> m_dialog;
};

void TestPacks::init()
{
    m_dialog.reset();
    m_open = std::make_unique<support::OpenWindow>();
    m_answers = Answers();
    open();
}

void TestPacks::shippedPacksAreReadOnly()
{
    auto *list = find<QListWidget>("packs");
    QCOMPARE(list->count(), int(support::schemes().size()));
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QVERIFY(m_dialog->editor()->isReadOnly());
        QVERIFY2(m_dialog->trouble().isEmpty(), qPrintable(m_dialog->trouble()));
        QVERIFY(!find<QPushButton>("savePack")->isEnabled());
        QCOMPARE(find<PlainTable>("packItems")->model()->rowCount(), int(support::schemes()[size_t(row)].items.size()));
    }
}

void TestPacks::aCopyIsChangedAndUsed()
{
    copyFirst();
    QCOMPARE(m_open->results.schemes().size(), support::schemes().size() + 1);
    QCOMPARE(m_open->results.schemes().back().id, "own-ndrc-910");
    const auto before = m_open->results.ofCase(0).schemes.back();
    QCOMPARE(before.items.size(), support::schemes().front().items.size());
    QCOMPARE(before.verdict, m_open->results.ofCase(0).schemes.front().verdict); // a copy judges alike
    QCOMPARE(*before.items[1].target, 0.9); // Source: annex 3
    QVERIFY(!m_dialog->editor()->isReadOnly());
    replace("\"value\": 0.9}", "\"value\": 0.01}");
    QTRY_VERIFY(find<QPushButton>("savePack")->isEnabled());
    find<QPushButton>("savePack")->click();
    QCOMPARE(*m_open->results.ofCase(0).schemes.back().items[1].target, 0.01);
    m_answers.fileToAnswer = m_open->folder.filePath("mailed.json");
    find<QPushButton>("mailPack")->click();
    QFile mailed(m_answers.fileToAnswer);
    QVERIFY(mailed.open(QIODevice::ReadOnly));
    QVERIFY(schemeFromJson(mailed.readAll()));
    find<QPushButton>("removePack")->click();
    QCOMPARE(m_open->results.schemes().size(), support::schemes().size());
}

void TestPacks::aMistakeIsRefusedWithItsPlace()
{
    copyFirst();
    const QString good = m_dialog->editor()->toPlainText();
    replace("\"metric\"", "\"metrik\"");
    QTRY_VERIFY(!m_dialog->trouble().isEmpty());
    QVERIFY2(m_dialog->trouble().contains("metrik"), qPrintable(m_dialog->trouble()));
    QVERIFY(!find<QPushButton>("savePack")->isEnabled());
    QVERIFY(find<QPushButton>("goToPlace")->isVisible());
    find<QPushButton>("goToPlace")->click();
    QVERIFY(m_dialog->editor()->textCursor().block().text().contains("metrik"));
    QCOMPARE(*m_open->results.ofCase(0).schemes.back().items[1].target,
             *m_open->results.ofCase(0).schemes.front().items[1].target);
    m_dialog->editor()->setPlainText(good);
    QTRY_VERIFY(m_dialog->trouble().isEmpty());
}

void TestPacks::anIdOfAShippedSchemeIsRefused()
{
    copyFirst();
    replace("\"own-ndrc-910\"", "\"eip\"");
    QTRY_VERIFY(m_dialog->trouble().contains("eip"));
    QVERIFY(!find<QPushButton>("savePack")->isEnabled());
}

void TestPacks::aBrokenFileThatCameByMailIsShown()
{
    QFile broken(m_open->folder.filePath("broken.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"id\": ") > 0);
    broken.close();
    m_answers.files = {broken.fileName()};
    find<QPushButton>("openPack")->click();
    QVERIFY(!m_dialog->trouble().isEmpty());
    QCOMPARE(m_open->results.schemes().size(), support::schemes().size()); // not used while it is wrong
    find<QPushButton>("openPack")->click();                                // the same name again
    QVERIFY(find<QLabel>("packState")->text().contains("broken.json"));
}

QTEST_MAIN(TestPacks)
#include "tst_packs.moc"
