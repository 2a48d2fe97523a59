#include "core/storage/evidencefiles.h"
#include "core/storage/projectfile.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/messagebar.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/casecommands.h"
#include "ui/model/evidencestore.h"
#include "ui/model/remarksstore.h"
#include "ui/pages/evidence/evidencepage.h"
#include "ui/pages/system/systempage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

#include <numeric>
#include <stdexcept>

using namespace ui;
using namespace core;

/// What is entered is in the file or asked for, and nobody's file is written over.
class TestParkFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void aCellThatIsTypedInIsSaved();
    void aWindowGoesWhileACellIsTypedIn();
    void aSentenceThatIsTypedIsSaved();
    void whatWasSavedWhileAQuestionStoodStays();
    void recoveredWorkIsNotWrittenOverALaterFile();
    void aFileThatFailsToBeSavedElsewhereStaysLocked();
    void editsThatAreNotKeptAreSaidWithTheWayOut();
    void aLinkToAFileOpenForReadingIsThatFile();
    void aNameIsAskedAboutWithTheEndingItGets_data();
    void aNameIsAskedAboutWithTheEndingItGets();
    void aCopyNeverReplacesTheOpenFile();
    void aProjectThatSomebodyHasOpenIsNotReplaced();
    void aCopyTakesTheEvidenceAlong();
    void anExchangeFileSaysWhatItCannotHold();
    void anExchangeFileIsNoRefusal();
    void aFileThatMayNotBeWrittenOpensForReading();
    void remarksAreAskedForBeforeAnotherParkOpens();
    void aSaveSaysWhichEvidenceIsLost();
    void filesGoToTheirEvidenceWhereverItsRowIs();
    void filesGivenUpAreNotTaken();
    void whatGoesWrongInWorkIsNotLost();

private:
    TableEditor *typedIn();
    /// A project of the example, open.
    QString project()
    {
        const QString file = m_open->folder.filePath("mine.park");
        if (!core::storage::writeProject(support::coastalPark(), file) || !m_open->window.files().open(file))
            qFatal("no project");
        return file;
    }
    /// The project, and a file attached to it that is not saved yet.
    void projectWithBill()
    {
        project();
        const auto before = m_open->document.park().evidence.size();
        m_open->window.findChild<EvidenceStore *>()->attach({written("bill.pdf", "a bill")}, -1);
        QTRY_COMPARE(m_open->document.park().evidence.size(), before + 1);
    }
    QString nameOfFirstCase(const QString &file) const { return core::storage::readProject(file)->cases[0].name; }
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_open->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    std::unique_ptr<support::OpenWindow> m_open;
};

void TestParkFiles::init()
{
    m_open = std::make_unique<support::OpenWindow>();
}

/// A table with "4" typed in a cell that is still an editor.
TableEditor *TestParkFiles::typedIn()
{
    m_open->shown.show(0);
    m_open->window.showPage(PageId::EnergySupply);
    TableEditor *table = qobject_cast<SystemPage *>(m_open->window.page(PageId::EnergySupply))->tables()[0];
    table->view()->setFocus();
    table->view()->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table->view(), Qt::Key_4);
    return table;
}

void TestParkFiles::aCellThatIsTypedInIsSaved()
{
    const QString file = project();
    TableEditor *table = typedIn();
    QTest::keyClicks(table->view()->indexWidget(table->view()->currentIndex()), QStringLiteral("711"));
    QVERIFY(!m_open->document.isChanged()); // no Return: the cell is still an editor
    QVERIFY(m_open->window.files().save());
    QCOMPARE(core::storage::readProject(file)->cases[0].energySupply.powerReceived[0].energy.value, 4711.0);
}

/// As at the end of a session of the desktop, where no window is asked.
void TestParkFiles::aWindowGoesWhileACellIsTypedIn()
{
    project();
    TableEditor *table = typedIn();
    QVERIFY(table->view()->indexWidget(table->view()->currentIndex()));
    m_open.reset(); // must not end the program
}

void TestParkFiles::aSentenceThatIsTypedIsSaved()
{
    const QString file = project();
    m_open->window.showPage(PageId::Dossier);
    auto *editor = m_open->window.page(PageId::Dossier)->findChild<QTextEdit *>("ownText");
    QVERIFY(editor);
    QTRY_VERIFY(editor->isEnabled() && editor->isVisible() && !editor->isReadOnly());
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("A sentence of ours."));
    m_open->prompts.closing = Prompts::Closing::Save;
    QVERIFY(m_open->window.close()); // at once, before a pause in typing
    const auto kept = core::storage::readProject(file);
    QVERIFY(std::ranges::any_of(kept->ownTexts, [](const OwnText &each) { return each.text.contains("A sentence of ours."); }));
}

void TestParkFiles::whatWasSavedWhileAQuestionStoodStays()
{
    const QString file = project(), other = m_open->folder.filePath("other.park");
    QVERIFY(core::storage::writeProject(support::coastalPark(), other));
    renameCase(m_open->document, 0, QStringLiteral("to be asked about"));
    m_open->prompts.whileAsked = [&] { // a colleague
        Park theirs = support::coastalPark();
        theirs.cases[0].name = QStringLiteral("theirs");
        QVERIFY(core::storage::writeProject(theirs, other));
    };
    QVERIFY(m_open->window.files().open(other));
    renameCase(m_open->document, 0, QStringLiteral("ours"));
    QVERIFY(!m_open->window.files().save());
    QVERIFY2(m_open->window.message().contains(QStringLiteral("Another program changed the file")),
             qPrintable(m_open->window.message()));
    // the status line keeps the reason, with the way out, also when the message is closed
    m_open->window.findChild<QAction *>(QStringLiteral("save"))->trigger();
    auto *elsewhere = m_open->window.findChild<QToolButton *>(QStringLiteral("saveElsewhere"));
    const auto says = [&](const QString &text) {
        return std::ranges::any_of(m_open->window.statusBar()->findChildren<QLabel *>(),
                                   [&text](const QLabel *each) { return each->text().startsWith(text); });
    };
    m_open->window.say({});
    QVERIFY(elsewhere->isVisible() && says(QStringLiteral("Cannot save: other.park: Another program changed the file")));
    m_open->prompts.saved = m_open->folder.filePath("mine.park");
    elsewhere->click();
    QVERIFY(!elsewhere->isVisible() && !says(QStringLiteral("Cannot save")));
    QCOMPARE(nameOfFirstCase(m_open->prompts.saved), QStringLiteral("ours"));
    QCOMPARE(nameOfFirstCase(other), QStringLiteral("theirs"));
    QVERIFY(QFile::exists(file));
}

void TestParkFiles::recoveredWorkIsNotWrittenOverALaterFile()
{
    const QString file = project(), working = m_open->folder.filePath("working");
    renameCase(m_open->document, 0, QStringLiteral("before the crash"));
    m_open->keeper.flush();
    const QString crashed = m_open->folder.filePath("crashed"); // what a crash leaves
    QVERIFY(QDir().mkpath(crashed));
    for (const QString &name : QDir(working).entryList(QDir::Files))
        QVERIFY(QFile::copy(working + u'/' + name, crashed + u'/' + name));
    m_open->window.files().leave();
    Park theirs = support::coastalPark();
    theirs.cases[0].name = QStringLiteral("theirs");
    QVERIFY(core::storage::writeProject(theirs, file));

    const auto left = core::storage::recoverableIn(crashed);
    QCOMPARE(left.size(), size_t(1));
    m_open->window.files().recover(left[0].path);
    QCOMPARE(m_open->document.park().cases[0].name, QStringLiteral("before the crash"));
    QVERIFY(!m_open->window.files().save());
    QCOMPARE(nameOfFirstCase(file), QStringLiteral("theirs"));
}

void TestParkFiles::aFileThatFailsToBeSavedElsewhereStaysLocked()
{
    const QString file = project();
    renameCase(m_open->document, 0, QStringLiteral("x"));
    QVERIFY(core::storage::FileLock::holder(file));
    m_open->prompts.saved = QStringLiteral("/nowhere/x.park");
    QVERIFY(!m_open->window.files().saveAs());
    QVERIFY(core::storage::FileLock::holder(file));
}

/// As on a full disk: the window goes on, but a power cut would lose the edits.
void TestParkFiles::editsThatAreNotKeptAreSaidWithTheWayOut()
{
    project();
    const QString inTheWay = m_open->keeper.folder(); // no folder can be made there
    QVERIFY(QDir(inTheWay).removeRecursively());
    written(QFileInfo(inTheWay).fileName(), "no folder");
    const auto rename = [this](const QString &name) {
        renameCase(m_open->document, 0, name);
        m_open->keeper.flush();
    };
    rename("one");
    QCOMPARE(m_open->keeper.state(), Keeper::State::Failed);
    auto *bar = m_open->window.findChild<MessageBar *>("message");
    QVERIFY2(bar && bar->isVisible() && bar->sentence().startsWith("The edits are not kept on disk: "),
             qPrintable(m_open->window.message()));
    QVERIFY2(!bar->sentence().contains(": ."), qPrintable(bar->sentence()));
    m_open->prompts.saved = m_open->folder.filePath("safe.park");
    bar->findChild<QPushButton *>()->click();
    QCOMPARE(nameOfFirstCase(m_open->prompts.saved), "one");
    QVERIFY(QFile::remove(inTheWay));
    rename("two"); // there is room again
    QCOMPARE(m_open->keeper.state(), Keeper::State::Kept);
    QVERIFY(!bar->isVisible());
}

void TestParkFiles::aLinkToAFileOpenForReadingIsThatFile()
{
    const QString file = project(), link = m_open->folder.filePath("link.park");
    QVERIFY(QFile::link(file, link));
    QVERIFY(m_open->window.files().openForReview(file));
    const QByteArray before = support::bytesOf(file);
    m_open->prompts.saved = link;
    QVERIFY(!m_open->window.files().saveAs());
    QCOMPARE(support::bytesOf(file), before);
}

void TestParkFiles::aNameIsAskedAboutWithTheEndingItGets_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no ending") << "victim";
    QTest::newRow("a number that looks like one") << "Park 2.1";
}

/// In the real dialog: the user types the name of a file that is there without its ending, and does not want to replace it.
void TestParkFiles::aNameIsAskedAboutWithTheEndingItGets()
{
    QFETCH(QString, typed);
    written(typed + ".park", "theirs");
    QString asked;
    QTimer user;
    connect(&user, &QTimer::timeout, this, [&] {
        QWidget *modal = QApplication::activeModalWidget();
        if (auto *question = qobject_cast<QMessageBox *>(modal)) {
            asked = question->text();
            for (QAbstractButton *each : question->buttons())
                if (const auto role = question->buttonRole(each); role == QMessageBox::NoRole || role == QMessageBox::RejectRole)
                    each->click();
        } else if (auto *dialog = qobject_cast<QFileDialog *>(modal)) {
            dialog->findChild<QLineEdit *>("fileNameEdit")->setText(m_open->folder.filePath(typed));
            QMetaObject::invokeMethod(dialog, asked.isEmpty() ? "accept" : "reject", Qt::QueuedConnection);
        }
    });
    user.start(20);
    Prompts prompts;
    QCOMPARE(prompts.fileToSave(&m_open->window, "Save as", m_open->folder.filePath("mine.park")), QString());
    QVERIFY2(asked.contains(typed + ".park"), qPrintable(asked));
}

void TestParkFiles::aCopyNeverReplacesTheOpenFile()
{
    const QString file = project();
    const auto before = core::storage::stampOf(file);
    m_open->prompts.saved = file;
    m_open->window.files().saveCopy();
    QCOMPARE(m_open->prompts.proposed, m_open->folder.filePath("mine (copy).park"));
    QVERIFY2(m_open->window.message().contains("is the file that is open"), qPrintable(m_open->window.message()));
    QVERIFY(core::storage::stampOf(file) == before);
    renameCase(m_open->document, 0, QStringLiteral("x"));
    QVERIFY(m_open->window.files().save()); // nobody else changed it
    QCOMPARE(nameOfFirstCase(file), QStringLiteral("x"));

    QVERIFY(m_open->window.files().openForReview(file));
    const auto sent = core::storage::stampOf(file);
    m_open->window.files().saveCopy();
    QVERIFY2(m_open->window.message().contains("open for reading only"), qPrintable(m_open->window.message()));
    QVERIFY(core::storage::stampOf(file) == sent);
}

void TestParkFiles::aProjectThatSomebodyHasOpenIsNotReplaced()
{
    project();
    const QString theirs = m_open->folder.filePath("theirs.park");
    QVERIFY(core::storage::writeProject(support::coastalPark(), theirs));
    const auto lock = core::storage::FileLock::take(theirs);
    QVERIFY(lock);
    const auto before = core::storage::stampOf(theirs);
    m_open->prompts.saved = theirs;
    QVERIFY(!m_open->window.files().saveAs());
    QVERIFY2(m_open->window.message().contains("is being edited"), qPrintable(m_open->window.message()));
    m_open->window.files().saveCopy();
    QVERIFY2(m_open->window.message().contains("is being edited"), qPrintable(m_open->window.message()));
    QVERIFY(core::storage::stampOf(theirs) == before);
}

void TestParkFiles::aCopyTakesTheEvidenceAlong()
{
    projectWithBill();
    const QString copy = m_open->folder.filePath("copy.park");
    m_open->prompts.saved = copy;
    m_open->window.files().saveCopy();
    QVERIFY2(m_open->window.message().contains("A copy was saved as"), qPrintable(m_open->window.message()));
    const auto park = core::storage::readProject(copy);
    QVERIFY(park);
    const auto states = core::storage::presentFiles(*park, {core::storage::evidenceFolder(copy)});
    QCOMPARE(states.back().state, core::storage::FileState::There);
    QVERIFY(m_open->document.isChanged()); // the open park is not saved by this
}

void TestParkFiles::anExchangeFileSaysWhatItCannotHold()
{
    projectWithBill();
    m_open->prompts.saved = m_open->folder.filePath("copy.json");
    m_open->window.files().saveCopy();
    const QString message = m_open->window.message();
    QVERIFY2(message.contains("copy.json") && message.contains("Not in the exchange file"), qPrintable(message));
    QVERIFY2(message.contains("evidence file") && message.contains("the trail of changes"), qPrintable(message));
}

/// An example has no file of its own: Save asks for one, and an exchange file that is written is nothing refused.
void TestParkFiles::anExchangeFileIsNoRefusal()
{
    m_open->prompts.saved = m_open->folder.filePath("out.json");
    m_open->window.findChild<QAction *>(QStringLiteral("save"))->trigger();
    QVERIFY(QFile::exists(m_open->prompts.saved));
    QVERIFY(m_open->window.message().contains(QStringLiteral("A copy was saved")));
    QVERIFY(!m_open->window.findChild<QToolButton *>(QStringLiteral("saveElsewhere"))->isVisible());
    for (const QLabel *each : m_open->window.statusBar()->findChildren<QLabel *>())
        QVERIFY2(!each->text().startsWith(QStringLiteral("Cannot save")), qPrintable(each->text()));
}

void TestParkFiles::aFileThatMayNotBeWrittenOpensForReading()
{
    const QString file = project();
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadUser));
    if (QFileInfo(file).isWritable())
        QSKIP("Who runs this may write every file.");
    QVERIFY(m_open->window.files().open(file));
    QVERIFY(m_open->document.isReadOnly());
    const auto before = core::storage::stampOf(file);
    QVERIFY(m_open->window.files().open(EXAMPLES "/coastal-park.json"));
    QVERIFY(!m_open->document.isReadOnly());
    m_open->prompts.saved = file;
    QVERIFY(!m_open->window.files().saveAs());
    QVERIFY2(m_open->window.message().contains("cannot be written"), qPrintable(m_open->window.message()));
    QVERIFY(core::storage::stampOf(file) == before);
}

void TestParkFiles::remarksAreAskedForBeforeAnotherParkOpens()
{
    m_open->window.files().openExample(); // it has no folder to keep remarks in
    auto *remarks = m_open->window.findChild<RemarksStore *>();
    QVERIFY(remarks);
    remarks->add({}, QStringLiteral("The meter of March is missing."));
    QVERIFY(!remarks->isKept());
    m_open->prompts.confirms = false; // stay
    QVERIFY(!m_open->window.files().open(QStringLiteral(EXAMPLES "/new-zone.json")));
    QCOMPARE(remarks->remarks().list.size(), size_t(1));
    m_open->prompts.confirms = true;
    QVERIFY(m_open->window.files().open(QStringLiteral(EXAMPLES "/new-zone.json")));
}

void TestParkFiles::aSaveSaysWhichEvidenceIsLost()
{
    project();
    m_open->window.showPage(PageId::Evidence);
    auto *page = qobject_cast<EvidencePage *>(m_open->window.page(PageId::Evidence));
    const auto before = m_open->document.park().evidence.size();
    page->attach({written("bill.pdf", "a bill")});
    QTRY_COMPARE(m_open->document.park().evidence.size(), before + 1);
    QVERIFY(QDir(m_open->folder.filePath("working/files")).removeRecursively()); // a tidy colleague
    QVERIFY(m_open->window.files().save());
    QVERIFY2(m_open->window.message().contains(QStringLiteral("Saved. The file of 1 document")),
             qPrintable(m_open->window.message()));
}

void TestParkFiles::filesGoToTheirEvidenceWhereverItsRowIs()
{
    project();
    auto *store = m_open->window.findChild<EvidenceStore *>();
    QVERIFY(store);
    const int list = listIndex(parkObject, "evidence");
    const auto rows = [&] { return m_open->document.park().evidence; };
    QVERIFY(rows().size() >= 2);
    const QString first = rows()[0].id, second = rows()[1].id;
    store->attach({written("one.pdf", "one")}, 0);
    store->attach({written("two.pdf", "two")}, 1); // while the first is copied
    std::vector<qsizetype> turned(static_cast<size_t>(rows().size()));
    std::iota(turned.rbegin(), turned.rend(), 0);
    m_open->document.push([] { return QStringLiteral("Sort"); }, {Edit::reorder({}, list, turned)});
    QTRY_VERIFY(!store->isRunning());
    const auto evidence = rows();
    const auto fileOf = [&](const QString &id) { return std::ranges::find(evidence, id, &Evidence::id)->fileName; };
    QCOMPARE(fileOf(first), QStringLiteral("one.pdf"));
    QCOMPARE(fileOf(second), QStringLiteral("two.pdf"));
}

/// Cancel drops what is being copied and what waits behind it; the next file is taken as if nothing had been.
void TestParkFiles::filesGivenUpAreNotTaken()
{
    project();
    auto *store = m_open->window.findChild<EvidenceStore *>();
    const auto rows = [&] { return m_open->document.park().evidence; };
    const qsizetype before = rows().size();
    store->attach({written("large.pdf", QByteArray(32 << 20, 'x'))}, -1);
    store->attach({written("waits.pdf", "waits")}, -1);
    QVERIFY(store->isRunning());
    store->cancel();
    QVERIFY(!store->isRunning());
    QCoreApplication::processEvents(); // what the thread had handed over
    QCOMPARE(rows().size(), before);
    store->attach({m_open->folder.filePath("nowhere.pdf")}, -1); // said, and no end of the queue
    store->attach({written("bill.pdf", "a bill")}, -1);
    QTRY_VERIFY(!store->isRunning());
    QCOMPARE(rows().size(), before + 1);
    QCOMPARE(rows().back().fileName, QStringLiteral("bill.pdf"));
}

/// Work that is waited for runs on another thread; where it fails in a way that nobody expects, the caller hears of it.
void TestParkFiles::whatGoesWrongInWorkIsNotLost()
{
    QString heard;
    try {
        m_open->prompts.wait(&m_open->window, QStringLiteral("Work"),
                             [](const std::stop_token &, const auto &) { throw std::runtime_error("no room"); });
    } catch (const std::runtime_error &error) {
        heard = QString::fromLatin1(error.what());
    }
    QCOMPARE(heard, QStringLiteral("no room"));
}

QTEST_MAIN(TestParkFiles)
#include "tst_parkfiles.moc"
