#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/plaintable.h"
#include "ui/shell/packitemdelegate.h"
#include "ui/shell/packsdialog.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
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
    void namesOfItemsAreWhole();
    void aCopyIsChangedAndUsed();
    void itemsAreChangedInTheTable();
    void aMistakeIsRefusedWithItsPlace();
    void anIdOfAShippedSchemeIsRefused();
    void aBrokenFileThatCameByMailIsShown();
    void typedTextIsAskedAbout();
    void valuesAreOfTheShownCase();
    void eachOpenedPackIsTakenAndTheLastShown();
    void aCopyRenamesThePackAndNotAnItem();

private:
    class Answers : public support::OpenWindow::Silent
    {
    public:
        QString text(QWidget *, const QString &, const QString &, const QString &proposal) override
        {
            return answer.isEmpty() ? proposal : answer;
        }
        bool confirm(QWidget *, const QString &, const QString &) override
        {
            ++asked;
            return confirms;
        }
        QString answer;
        int asked = 0; ///< how often it was to be confirmed
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
    /// As somebody types into the line of a cell of the items.
    void type(int row, int column, const QString &text)
    {
        auto *items = find<PlainTable>("packItems");
        items->edit(items->model()->index(row, column));
        const auto lines = items->findChildren<QLineEdit *>();
        QVERIFY(!lines.isEmpty());
        lines.back()->setText(text);
        QTest::keyClick(lines.back(), Qt::Key_Return);
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

/// Where columns have no room the clause gives way, not the name.
void TestPacks::namesOfItemsAreWhole()
{
    m_dialog->resize(1120, 760);
    find<QListWidget>("packs")->setCurrentRow(0);
    QCoreApplication::processEvents();
    auto *items = find<PlainTable>("packItems");
    QVERIFY(items->columnWidth(1) >= static_cast<QAbstractItemView *>(items)->sizeHintForColumn(1));
    QVERIFY2(items->horizontalHeader()->length() <= items->viewport()->width(), "the states are in view");
}

void TestPacks::aCopyIsChangedAndUsed()
{
    copyFirst();
    QCOMPARE(m_open->results.schemes().size(), support::schemes().size() + 1);
    QCOMPARE(m_open->results.schemes().back().id, "own-ndrc-910");
    const auto before = m_open->results.ofCase(0).schemes.back();
    QCOMPARE(before.items.size(), support::schemes().front().items.size());
    QCOMPARE(before.verdict, m_open->results.ofCase(0).schemes.front().verdict); // a copy judges alike
    QCOMPARE(*before.items[1].target, 0.9);                                      // Source: annex 3
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

/// Name, clause and target go into the text, alone and as steps that can be taken back; a shipped pack takes none.
void TestPacks::itemsAreChangedInTheTable()
{
    constexpr int nameColumn = 1, clauseColumn = 3, targetColumn = 5;
    auto *items = find<PlainTable>("packItems");
    find<QListWidget>("packs")->setCurrentRow(0);
    QVERIFY(!items->model()->index(1, nameColumn).data(TypedRole).isValid());
    copyFirst();
    const QString before = m_dialog->editor()->toPlainText();
    QCOMPARE(items->model()->index(1, targetColumn).data(TypedRole).toString(), "90 %");
    type(1, targetColumn, "75");
    QString expected = before;
    expected.replace("\"value\": 0.9}", "\"value\": 0.75}");
    QTRY_COMPARE(m_dialog->editor()->toPlainText(), expected);
    QCOMPARE(items->text(1, targetColumn), "≥ 75 %");
    type(1, targetColumn, "many");
    QTRY_VERIFY(find<QLabel>("packState")->text().contains("\"many\""));
    QCOMPARE(m_dialog->editor()->toPlainText(), expected);
    type(1, nameColumn, "Clean \"share\"");
    QTRY_COMPARE(items->text(1, nameColumn), "Clean \"share\"");
    type(1, clauseColumn, "our clause 7");
    QTRY_COMPARE(items->text(1, clauseColumn), "our clause 7");
    QVERIFY(m_dialog->trouble().isEmpty());
    find<QPushButton>("savePack")->click();
    const Scheme &own = m_open->results.schemes().back();
    QCOMPARE(own.items[1].name.english, "Clean \"share\"");
    QCOMPARE(own.items[1].name.chinese, support::schemes().front().items[1].name.chinese);
    QCOMPARE(own.items[1].clause.english, "our clause 7");
    QCOMPARE(*m_open->results.ofCase(0).schemes.back().items[1].target, 0.75);
    for (int i = 0; i < 3; ++i)
        m_dialog->editor()->undo();
    QCOMPARE(m_dialog->editor()->toPlainText(), before);
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

/// What was typed and not saved goes only where the user says so.
void TestPacks::typedTextIsAskedAbout()
{
    copyFirst();
    auto *list = find<QListWidget>("packs");
    const int own = list->currentRow();
    m_dialog->editor()->insertPlainText(QStringLiteral(" "));
    const QString typed = m_dialog->editor()->toPlainText();
    m_answers.asked = 0;
    m_answers.confirms = false;
    list->setCurrentRow(0);
    QCOMPARE(m_answers.asked, 1);
    QTRY_COMPARE(list->currentRow(), own); // back where it was
    QCOMPARE(m_dialog->editor()->toPlainText(), typed);
    find<QPushButton>("closePacks")->click();
    QCOMPARE(m_answers.asked, 2);
    QVERIFY(m_dialog->isVisible());
    find<QPushButton>("savePack")->click();
    list->setCurrentRow(0); // nothing is left to ask about
    QCOMPARE(m_answers.asked, 2);
    QVERIFY(m_dialog->editor()->isReadOnly());
    list->setCurrentRow(own);
    QCOMPARE(m_dialog->editor()->toPlainText(), typed);
    m_dialog->editor()->insertPlainText(QStringLiteral(" "));
    m_answers.confirms = true;
    list->setCurrentRow(0);
    QCOMPARE(m_answers.asked, 3);
    list->setCurrentRow(own);
    QCOMPARE(m_dialog->editor()->toPlainText(), typed); // as it was saved
}

/// The case is switched while the dialog stands.
void TestPacks::valuesAreOfTheShownCase()
{
    constexpr int valueColumn = 4;
    const auto values = [this] {
        QStringList all;
        const auto *table = find<PlainTable>("packItems");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all << table->text(row, valueColumn);
        return all;
    };
    m_open->shown.show(0);
    const QStringList ofFirst = values();
    m_open->shown.show(2);
    const QStringList ofThird = values();
    QVERIFY(ofFirst != ofThird);
    find<QListWidget>("packs")->setCurrentRow(1);
    find<QListWidget>("packs")->setCurrentRow(0); // read anew
    QCOMPARE(values(), ofThird);
}

void TestPacks::eachOpenedPackIsTakenAndTheLastShown()
{
    const auto written = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_open->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    };
    copyFirst(); // own-ndrc-910.json comes behind both
    const QByteArray text = m_dialog->editor()->toPlainText().toUtf8();
    const auto pack = [&](const QByteArray &id) { return QByteArray(text).replace("\"own-ndrc-910\"", '"' + id + '"'); };
    const QString first = written("a.json", pack("a")), second = written("b.json", pack("b"));
    m_answers.files = {first, second, second};
    find<QPushButton>("openPack")->click();
    QVERIFY(find<QLabel>("packState")->text().contains("b.json")); // the third is the second once more
    QCOMPARE(find<QListWidget>("packs")->count(), int(support::schemes().size()) + 3);
    QVERIFY(m_dialog->editor()->toPlainText().contains("\"id\": \"b\""));
    QCOMPARE(m_open->results.schemes().size(), support::schemes().size() + 3);
}

/// In JSON the order of keys means nothing: the items, with ids of their own, may stand before the id of the pack.
void TestPacks::aCopyRenamesThePackAndNotAnItem()
{
    copyFirst();
    QString text = m_dialog->editor()->toPlainText();
    static const QRegularExpression own(QStringLiteral("\\s*\"id\"\\s*:\\s*\"own-ndrc-910\"\\s*,"));
    QVERIFY(text.contains(own));
    text.remove(own);
    text.insert(text.lastIndexOf(u'}'), QStringLiteral(", \"id\": \"own-ndrc-910\""));
    m_dialog->editor()->setPlainText(text);
    QTRY_VERIFY(find<QPushButton>("savePack")->isEnabled());
    find<QPushButton>("savePack")->click();
    m_answers.answer = QStringLiteral("second");
    find<QPushButton>("copyPack")->click();
    const auto copy = schemeFromJson(m_dialog->editor()->toPlainText().toUtf8());
    QVERIFY(copy);
    QCOMPARE(copy->id, QStringLiteral("second"));
    const auto &items = support::schemes().front().items;
    for (size_t i = 0; i < items.size(); ++i)
        QCOMPARE(copy->items[i].id, items[i].id);
}

QTEST_MAIN(TestPacks)
#include "tst_packs.moc"
