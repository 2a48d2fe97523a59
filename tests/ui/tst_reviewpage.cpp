#include "core/dossier/docxpackage.h"
#include "core/review/parkpath.h"
#include "core/review/remarksfile.h"
#include "core/storage/projectfile.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/casecommands.h"
#include "ui/model/remarksmodel.h"
#include "ui/pages/dossier/dossierpage.h"
#include "ui/pages/evaluation/evaluationpage.h"
#include "ui/pages/evaluation/itemcard.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/system/systempage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

using namespace ui;
using core::RemarkState;

namespace {

const auto meter = QStringLiteral("cases/C2025/energySupply/powerReceived/PR2");

QByteArray bytesIn(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The examiner opens for review, remarks and leaves; the author finds the remarks and answers.
class TestReviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void openForReviewIsReadOnly();
    void remarksFromEverywhere();
    void shortcutFindsWhatIsSelected();
    void authorAnswers();
    void valueChangedSince();
    void leadsToThePlace();
    void remarksMadeElsewhereAreThere();
    void longTextsAreTypedByKeys();
    void filters();
    void rewordAndDelete();
    void takesIn();
    void exports_data();
    void exports();
    void otherParksFileIsLeftAlone();
    void brokenFileIsLeftAlone();
    void renamedFileIsNamed();
    void renamedParkKeepsItsRemarks();
    void saveAsTakesRemarksAlong();
    void twoWindowsLoseNothing();
    void placeIsAskedFor();
    void nothingToSayNothingWritten();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString park() const { return file(QStringLiteral("coastal.park")); }
    QString ours() const { return file(QStringLiteral("coastal.remarks.json")); }
    /// A window on the park, as its author or its examiner has it.
    std::unique_ptr<support::OpenWindow> opened(bool forReview) const
    {
        auto open = std::make_unique<support::OpenWindow>(forReview ? QString() : park());
        if (forReview)
            open->window.files().openForReview(park());
        open->shown.show(2); // C2025
        open->window.remarks().setClock([clock = m_clock] { return *clock = clock->addSecs(60); });
        return open;
    }
    static ReviewPage &page(support::OpenWindow &open)
    {
        open.window.showPage(PageId::Review);
        return *qobject_cast<ReviewPage *>(open.window.page(PageId::Review));
    }
    template <class T> static T *find(QWidget &in, const char *name)
    {
        T *found = in.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void remark(support::OpenWindow &open, const core::RemarkTarget &target, const QString &text)
    {
        QVERIFY(!open.window.remarks().add(target, text).isEmpty());
    }
    /// The whole row, as a click on its id does.
    static void chooseRow(const TableEditor *table, int row)
    {
        table->view()->setFocus();
        table->view()->selectionModel()->setCurrentIndex(table->model()->index(row, 0),
                                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    static core::RemarkTarget place(const QString &path)
    {
        core::RemarkTarget target;
        target.kind = core::RemarkTarget::Kind::Place;
        target.path = path;
        return target;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<QDateTime> m_clock;
};

void TestReviewPage::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<QDateTime>(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC);
    QVERIFY(core::storage::writeProject(support::coastalPark(), park()));
}

void TestReviewPage::cleanup()
{
    QSettings().clear();
}

/// An edit is refused, the page says why, and neither folder nor file of the sender changes.
void TestReviewPage::openForReviewIsReadOnly()
{
    const QByteArray before = bytesIn(park());
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    const auto open = opened(true);
    QVERIFY(open->document.isOpen() && open->document.isReadOnly());
    renameCase(open->document, 0, QStringLiteral("x"));
    QCOMPARE(open->document.park().cases[0].name, support::coastalPark().cases[0].name);
    QVERIFY(!open->document.canUndo());
    open->window.showPage(PageId::EnergySupply);
    auto *supply = qobject_cast<SystemPage *>(open->window.page(PageId::EnergySupply));
    QVERIFY(!supply->tables()[0]->model()->isEditable());
    auto *chip = find<QLabel>(*supply, "readOnly");
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), QStringLiteral("Read-only"));
    open->prompts.saved = park(); // not even when the examiner wants to save it, or a copy, under its own name
    QVERIFY(!open->window.files().saveAs());
    QVERIFY2(open->window.message().contains(QStringLiteral("Save under another name")), qPrintable(open->window.message()));
    open->window.files().saveCopy();
    QVERIFY2(open->window.message().contains(QStringLiteral("Save under another name")), qPrintable(open->window.message()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), files);
    QCOMPARE(bytesIn(park()), before);
    QVERIFY(page(*open).findChild<QWidget *>(QStringLiteral("newRemark"))->isEnabled());
}

/// A row, an item, a section and the park, each by its own button; opened again they are all there.
void TestReviewPage::remarksFromEverywhere()
{
    {
        const auto open = opened(true);
        open->window.remarks().setName(QStringLiteral("李审核"));
        open->window.showPage(PageId::EnergySupply);
        auto *supply = qobject_cast<SystemPage *>(open->window.page(PageId::EnergySupply));
        chooseRow(supply->tables()[0], 1);
        open->prompts.textToAnswer = QStringLiteral("Which meter?");
        auto *button = find<QToolButton>(*supply->tables()[0], "remark");
        QVERIFY(button->isVisible());
        button->click();

        open->window.showPage(PageId::Evaluation);
        auto *evaluation = qobject_cast<EvaluationPage *>(open->window.page(PageId::Evaluation));
        QVERIFY(evaluation->showItem(QStringLiteral("ndrc-910"), QStringLiteral("waterReuse")));
        open->prompts.textToAnswer = QStringLiteral("Show the balance of water.");
        find<QToolButton>(*evaluation, "itemRemark")->click();

        open->window.showPage(PageId::Dossier);
        auto *dossier = qobject_cast<DossierPage *>(open->window.page(PageId::Dossier));
        QVERIFY(dossier->showDocument(core::DocumentKind::Application, core::DocumentLanguage::Chinese, {},
                                      QStringLiteral("feasibility.supply")));
        open->prompts.textToAnswer = QStringLiteral("The heat route is missing.");
        find<QToolButton>(*dossier, "sectionRemark")->click();

        open->prompts.textToAnswer = QStringLiteral("Complete the annexes.");
        find<QPushButton>(page(*open), "newRemark")->click();
        QCOMPARE(open->window.remarks().remarks().list.size(), size_t(4));
    }
    const auto file = core::readRemarks(ours());
    QVERIFY(file);
    QCOMPARE(file->list.size(), size_t(4));
    QCOMPARE(file->list[0].target, place(meter));
    QCOMPARE(file->list[0].wording()->by, QStringLiteral("李审核"));
    QCOMPARE(core::remarkTime(file->list[0].wording()->when), QStringLiteral("2026-03-12T09:01:00Z"));
    QCOMPARE(file->list[1].target.item, QStringLiteral("waterReuse"));
    QCOMPARE(file->list[1].target.caseId, QStringLiteral("C2025"));
    QCOMPARE(file->list[2].target.document, QStringLiteral("application/zh"));
    QCOMPARE(file->list[2].target.section, QStringLiteral("feasibility.supply"));
    QVERIFY(!file->list[2].seen.empty());
    QCOMPARE(int(file->list[3].target.kind), int(core::RemarkTarget::Kind::Park));

    const auto again = opened(true);
    const auto &lines = again->window.remarks().lines();
    QCOMPARE(lines.size(), size_t(4));
    for (const core::RemarkLine &line : lines) {
        QCOMPARE(int(line.standing.kind), int(core::RemarkStanding::Kind::Same));
        QVERIFY(!line.where.isEmpty() && !line.remark.isEmpty());
    }
    QVERIFY2(page(*again).answer().startsWith(QStringLiteral("4 remarks: 4 open")), qPrintable(page(*again).answer()));
    again->appearance.setLanguage(Language::Chinese);
    QVERIFY(again->window.remarks().lines()[0].where.contains(QStringLiteral("能源供应")));
    QVERIFY(again->window.remarks().lines()[2].where.contains(QStringLiteral("综合供能方案")));
    again->appearance.setLanguage(Language::English);
}

/// Ctrl+Shift+R: one cell is its field, several are the row; the item; the section; elsewhere the park.
void TestReviewPage::shortcutFindsWhatIsSelected()
{
    const auto open = opened(false);
    open->prompts.textToAnswer = QStringLiteral("?");
    auto *action = open->window.findChild<QAction *>(QStringLiteral("makeRemark"));
    QVERIFY(action && action->isEnabled());
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    const auto lastTarget = [&open] { return open->window.remarks().remarks().list.back().target; };
    open->window.showPage(PageId::EnergySupply);
    auto *table = qobject_cast<SystemPage *>(open->window.page(PageId::EnergySupply))->tables()[0];
    table->view()->setCurrentIndex(table->model()->index(1, 1));
    table->view()->setFocus();
    action->trigger();
    QCOMPARE(lastTarget(), place(meter + QStringLiteral("/mwh")));
    chooseRow(table, 1);
    action->trigger();
    QCOMPARE(lastTarget(), place(meter));
    chooseRow(table, table->model()->size()); // the line for new rows is none
    action->trigger();
    QCOMPARE(int(lastTarget().kind), int(core::RemarkTarget::Kind::Park));
    open->window.showPage(PageId::Evaluation);
    QVERIFY(qobject_cast<EvaluationPage *>(open->window.page(PageId::Evaluation))
                ->showItem(QStringLiteral("ndrc-910"), QStringLiteral("carbonPerEnergy")));
    action->trigger();
    QCOMPARE(lastTarget().item, QStringLiteral("carbonPerEnergy"));
    open->window.showPage(PageId::Dossier);
    action->trigger();
    QCOMPARE(int(lastTarget().kind), int(core::RemarkTarget::Kind::Section));
    QCOMPARE(open->window.remarks().remarks().list.size(), size_t(5));
    QVERIFY(!open->document.canUndo()); // nothing of it is in the park
}

void TestReviewPage::authorAnswers()
{
    {
        const auto open = opened(true);
        remark(*open, place(meter), QStringLiteral("Which <meter>?"));
        remark(*open, {}, QStringLiteral("Complete it."));
    }
    {
        const auto open = opened(false);
        QVERIFY(!open->document.isReadOnly());
        ReviewPage &review = page(*open);
        QCOMPARE(open->window.remarks().count(RemarkState::Open), 2);
        review.showRemark(open->window.remarks().remarks().list[0].id);
        QVERIFY(find<QTextBrowser>(review, "thread")->toPlainText().contains(QStringLiteral("Which <meter>?")));
        auto *answer = find<QPushButton>(review, "answerRemark");
        QVERIFY(!answer->isEnabled()); // nothing is written yet
        find<QPlainTextEdit>(review, "answerText")->setPlainText(QStringLiteral("Number 12."));
        QVERIFY(answer->isEnabled());
        answer->click();
        QCOMPARE(open->window.remarks().count(RemarkState::Answered), 1);
        QVERIFY(!open->document.isChanged());
        QVERIFY(find<QPlainTextEdit>(review, "answerText")->toPlainText().isEmpty());
        QVERIFY(find<QTextBrowser>(review, "thread")->toPlainText().contains(QStringLiteral("Number 12.")));
    }
    const auto open = opened(true);
    ReviewPage &review = page(*open);
    review.showRemark(open->window.remarks().remarks().list[0].id);
    find<QToolButton>(review, "settleRemark")->click();
    QCOMPARE(open->window.remarks().count(RemarkState::Settled), 1);
    QVERIFY(!find<QPushButton>(review, "answerRemark")->isVisible());
    QCOMPARE(core::readRemarks(ours())->list[0].entries.size(), size_t(3));
    find<QToolButton>(review, "reopenRemark")->click();
    QCOMPARE(open->window.remarks().count(RemarkState::Open), 2);
}

/// What was seen and what stands there now, on the page and after a save.
void TestReviewPage::valueChangedSince()
{
    double was = 0;
    {
        const auto open = opened(true);
        was = open->document.park().cases[2].energySupply.powerReceived[1].energy.value;
        remark(*open, place(meter + QStringLiteral("/mwh")), QStringLiteral("Too much."));
    }
    const auto open = opened(false);
    ReviewPage &review = page(*open);
    const auto end = core::endOfPath(open->document.park(), meter + QStringLiteral("/mwh"));
    QVERIFY(end);
    open->document.push([] { return QString(); }, {core::Edit::set(end->object, end->field, was - 500)});
    QCOMPARE(int(open->window.remarks().lines()[0].standing.kind), int(core::RemarkStanding::Kind::Changed));
    QVERIFY(find<QLabel>(review, "now")->isVisible());
    QVERIFY2(find<QLabel>(review, "then")->text().contains(open->appearance.format().entered(was)),
             qPrintable(find<QLabel>(review, "then")->text()));
    QVERIFY(find<QLabel>(review, "now")->text().contains(open->appearance.format().entered(was - 500)));
    QVERIFY(review.answer().endsWith(QStringLiteral("changed since")));
    open->document.undo();
    QCOMPARE(int(open->window.remarks().lines()[0].standing.kind), int(core::RemarkStanding::Kind::Same));
    QVERIFY(!find<QLabel>(review, "now")->isVisible());
}

void TestReviewPage::leadsToThePlace()
{
    const auto open = opened(false);
    remark(*open, place(meter + QStringLiteral("/mwh")), QStringLiteral("a"));
    core::RemarkTarget item;
    item.kind = core::RemarkTarget::Kind::Item;
    item.caseId = QStringLiteral("C2023");
    item.scheme = QStringLiteral("ndrc-910");
    item.item = QStringLiteral("waterReuse");
    remark(*open, item, QStringLiteral("b"));
    core::RemarkTarget section;
    section.kind = core::RemarkTarget::Kind::Section;
    section.document = QStringLiteral("emissions/en");
    section.caseId = QStringLiteral("C2024");
    section.section = QStringLiteral("emissions");
    remark(*open, section, QStringLiteral("c"));
    remark(*open, {}, QStringLiteral("d"));
    remark(*open, place(QStringLiteral("cases/C2025/energySupply/powerReceived/gone")), QStringLiteral("e"));
    const auto show = [&open](size_t remark) {
        ReviewPage &review = page(*open);
        review.showRemark(open->window.remarks().remarks().list[remark].id);
        find<QToolButton>(review, "showTarget")->click();
    };
    const auto isShown = [&open](PageId id) { return open->window.page(id)->isVisible(); };
    show(0);
    QVERIFY(isShown(PageId::EnergySupply));
    const auto *table = qobject_cast<SystemPage *>(open->window.page(PageId::EnergySupply))->tables()[0];
    QCOMPARE(table->view()->currentIndex().row(), 1);
    QCOMPARE(table->view()->currentIndex().column(), 1);
    show(1);
    QVERIFY(isShown(PageId::Evaluation));
    QCOMPARE(open->shown.inPark()->id, QStringLiteral("C2023"));
    show(2);
    QVERIFY(isShown(PageId::Dossier));
    auto *dossier = qobject_cast<DossierPage *>(open->window.page(PageId::Dossier));
    QCOMPARE(dossier->draft().key(), QStringLiteral("emissions/en"));
    QCOMPARE(open->shown.inPark()->id, QStringLiteral("C2024"));
    show(3);
    QVERIFY(isShown(PageId::Park));
    show(4);
    QVERIFY(isShown(PageId::Review));
    QVERIFY2(open->window.message().contains(QStringLiteral("no longer in the park")), qPrintable(open->window.message()));
}

/// A remark that is made on another page, after this one was in view.
void TestReviewPage::remarksMadeElsewhereAreThere()
{
    const auto open = opened(true);
    const auto *view = find<QTableView>(page(*open), "remarks");
    QCOMPARE(view->model()->rowCount(), 0);
    open->window.showPage(PageId::EnergySupply);
    remark(*open, place(meter), QStringLiteral("Bill?"));
    page(*open);
    QCOMPARE(view->model()->rowCount(), 1);
    QVERIFY(view->isVisible());
}

/// In the real dialog: lines wrap, Tab leaves the text, Enter begins a line and Ctrl+Enter takes it.
void TestReviewPage::longTextsAreTypedByKeys()
{
    bool isTabLeft = false, isWrapped = false;
    QTimer user;
    connect(&user, &QTimer::timeout, this, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        auto *editor = dialog && dialog->isActiveWindow() ? dialog->findChild<QPlainTextEdit *>() : nullptr;
        if (!editor)
            return;
        user.stop();
        QTest::keyClicks(editor, QStringLiteral("one"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClicks(editor, QStringLiteral("two"));
        QTest::keyClick(editor, Qt::Key_Tab);
        isTabLeft = !editor->hasFocus();
        isWrapped = editor->lineWrapMode() == QPlainTextEdit::WidgetWidth;
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    user.start(20);
    Prompts prompts;
    QCOMPARE(prompts.longText(nullptr, QStringLiteral("Remark"), QStringLiteral("Where"), {}), QStringLiteral("one\ntwo"));
    QVERIFY(isTabLeft);
    QVERIFY(isWrapped);
}

void TestReviewPage::filters()
{
    const auto open = opened(false);
    remark(*open, place(meter), QStringLiteral("a"));
    remark(*open, place(QStringLiteral("cases/C2025/transport/fleets/FL1")), QStringLiteral("b"));
    remark(*open, {}, QStringLiteral("c"));
    open->window.remarks().write(open->window.remarks().remarks().list[0].id, core::RemarkEntry::Kind::Answer,
                                 QStringLiteral("x"));
    ReviewPage &review = page(*open);
    auto *view = find<QTableView>(review, "remarks");
    const auto choose = [](QComboBox *box, int index) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    const auto shown = [view] {
        QList<int> rows;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (!view->isRowHidden(row))
                rows << row;
        return rows;
    };
    QCOMPARE(shown(), (QList<int>{0, 1, 2}));
    choose(find<QComboBox>(review, "stateFilter"), 1);
    QCOMPARE(shown(), (QList<int>{1, 2}));
    choose(find<QComboBox>(review, "partFilter"), 4); // transport
    QCOMPARE(shown(), QList<int>{1});
    choose(find<QComboBox>(review, "stateFilter"), 2);
    QVERIFY(shown().isEmpty());
    choose(find<QComboBox>(review, "stateFilter"), 0);
    choose(find<QComboBox>(review, "partFilter"), 9); // park and others
    QCOMPARE(shown(), QList<int>{2});
}

void TestReviewPage::rewordAndDelete()
{
    const auto open = opened(true);
    remark(*open, place(meter), QStringLiteral("a"));
    remark(*open, {}, QStringLiteral("b"));
    ReviewPage &review = page(*open);
    review.showRemark(open->window.remarks().remarks().list[0].id);
    open->prompts.textToAnswer = QStringLiteral("A, clearer.");
    find<QToolButton>(review, "rewordRemark")->click();
    QCOMPARE(open->window.remarks().lines()[0].remark, QStringLiteral("A, clearer."));
    QCOMPARE(open->window.remarks().remarks().list[0].entries.size(), size_t(2)); // the former wording is kept
    open->prompts.confirms = false;
    find<QToolButton>(review, "removeRemark")->click();
    QCOMPARE(open->window.remarks().remarks().list.size(), size_t(2));
    open->prompts.confirms = true;
    find<QToolButton>(review, "removeRemark")->click();
    QCOMPARE(open->window.remarks().remarks().list.size(), size_t(1));
    QCOMPARE(core::readRemarks(ours())->list.size(), size_t(1));
    remark(*open, {}, QStringLiteral("c")); // it does not come back with the next one
    QCOMPARE(core::readRemarks(ours())->list.size(), size_t(2));
    QVERIFY(!open->document.canUndo());
}

/// What came back by mail joins what is here.
void TestReviewPage::takesIn()
{
    const auto open = opened(true);
    remark(*open, place(meter), QStringLiteral("a"));
    core::Remarks theirs = open->window.remarks().remarks();
    core::addEntry(theirs.list[0], core::RemarkEntry::Kind::Answer, QStringLiteral("So."), {QStringLiteral("Wang"), *m_clock});
    theirs.list.push_back(core::newRemark({}, {}, QStringLiteral("b"), {QStringLiteral("Zhao"), *m_clock}));
    const QString came = file(QStringLiteral("came.json"));
    QVERIFY(core::writeRemarks(theirs, came));
    remark(*open, {}, QStringLiteral("c"));
    ReviewPage &review = page(*open);
    open->prompts.files = {came};
    find<QToolButton>(review, "takeIn")->click();
    QCOMPARE(open->window.remarks().remarks().list.size(), size_t(3));
    QCOMPARE(open->window.remarks().count(RemarkState::Answered), 1);
    QVERIFY2(open->window.message().contains(QStringLiteral("New remarks: 1; new answers and other entries: 1")),
             qPrintable(open->window.message()));
    QCOMPARE(core::readRemarks(ours())->list.size(), size_t(3));
    find<QToolButton>(review, "takeIn")->click();
    QVERIFY(open->window.message().contains(QStringLiteral("nothing that is not here already")));
    QVERIFY(core::writeRemarks({{QStringLiteral("bay"), QStringLiteral("Bay park"), {}}, theirs.list}, came));
    find<QToolButton>(review, "takeIn")->click();
    QVERIFY2(open->window.message().contains(QStringLiteral("another park, \"Bay park\"")), qPrintable(open->window.message()));
    QCOMPARE(open->window.remarks().remarks().list.size(), size_t(3));
}

void TestReviewPage::exports_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("Chinese") << "exportChinese"
                             << "a.docx" << QStringLiteral("审查意见清单");
    QTest::newRow("English") << "exportEnglish"
                             << "a.docx" << QStringLiteral("List of the remarks");
    QTest::newRow("workbook") << "exportTable"
                              << "a.xlsx" << QString();
    QTest::newRow("separated values") << "exportTable"
                                      << "a.csv" << QStringLiteral("Too much?");
}

void TestReviewPage::exports()
{
    QFETCH(QString, action);
    QFETCH(QString, name);
    QFETCH(QString, says);
    const auto open = opened(true);
    remark(*open, place(meter), QStringLiteral("Too much?"));
    ReviewPage &review = page(*open);
    open->prompts.fileToAnswer = file(name);
    find<QAction>(review, action.toLatin1())->trigger();
    QVERIFY2(open->window.message().contains(name), qPrintable(open->window.message()));
    QByteArray bytes = bytesIn(file(name));
    QVERIFY(!bytes.isEmpty());
    if (name.endsWith(QStringLiteral("docx"))) {
        bool isTooLarge = false;
        bytes = core::unzipParts(bytes, 1 << 26, isTooLarge)->value(QStringLiteral("word/document.xml"));
        QVERIFY(bytes.contains("Too much?"));
    }
    QVERIFY(bytes.contains(says.toUtf8()));
    open->prompts.fileToAnswer = QStringLiteral("/nowhere/") + name;
    find<QAction>(review, action.toLatin1())->trigger();
    QVERIFY2(open->window.message().contains(QStringLiteral("cannot be written")), qPrintable(open->window.message()));
}

/// A file of the right name that is on another park: named, not touched, not mixed.
void TestReviewPage::otherParksFileIsLeftAlone()
{
    const core::Remarks bay{{QStringLiteral("bay"), QStringLiteral("Bay park"), {}},
                            {core::newRemark({}, {}, QStringLiteral("x"), {{}, *m_clock})}};
    QVERIFY(core::writeRemarks(bay, ours()));
    const QByteArray before = bytesIn(ours());
    const auto open = opened(true);
    QVERIFY2(open->window.message().contains(QStringLiteral("another park, \"Bay park\"")), qPrintable(open->window.message()));
    QVERIFY(open->window.remarks().remarks().list.empty());
    QVERIFY(open->window.remarks().needsPlace());
    open->prompts.textToAnswer = QStringLiteral("a");
    find<QPushButton>(page(*open), "newRemark")->click(); // no file is chosen: no remark
    QVERIFY(open->window.remarks().remarks().list.empty());
    open->prompts.fileToAnswer = file(QStringLiteral("elsewhere.remarks.json"));
    find<QPushButton>(page(*open), "newRemark")->click();
    QCOMPARE(core::readRemarks(open->prompts.fileToAnswer)->list.size(), size_t(1));
    open->prompts.fileToAnswer = ours(); // neither may it be chosen
    QVERIFY(!open->window.remarks().setPlace(ours()));
    QCOMPARE(bytesIn(ours()), before);
}

void TestReviewPage::brokenFileIsLeftAlone()
{
    QFile file(ours());
    const QByteArray broken =
        R"({"format": "parkwright-remarks", "version": 1, "park": {"id": "p", "name": "P"}, "remarks": [{}]})";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(broken) == broken.size());
    file.close();
    const auto open = opened(false);
    QVERIFY2(open->window.message().contains(QStringLiteral("remarks/#1/id")), qPrintable(open->window.message()));
    QVERIFY2(open->window.message().contains(QStringLiteral("stays as it is")), qPrintable(open->window.message()));
    QVERIFY(open->window.remarks().needsPlace());
    QCOMPARE(bytesIn(ours()), broken);
}

/// The park's file got another name, that of the remarks did not: a sentence, and Take in finds them.
void TestReviewPage::renamedFileIsNamed()
{
    {
        const auto open = opened(true);
        remark(*open, place(meter), QStringLiteral("a"));
    }
    QVERIFY(QFile::rename(park(), file(QStringLiteral("renamed.park"))));
    support::OpenWindow open(file(QStringLiteral("renamed.park")));
    QVERIFY2(open.window.message().contains(QStringLiteral("coastal.remarks.json")), qPrintable(open.window.message()));
    QVERIFY(open.window.remarks().remarks().list.empty());
    open.prompts.files = {ours()};
    find<QToolButton>(page(open), "takeIn")->click();
    QCOMPARE(core::readRemarks(file(QStringLiteral("renamed.remarks.json")))->list.size(), size_t(1));
    QVERIFY(QFile::exists(ours()));
}

void TestReviewPage::renamedParkKeepsItsRemarks()
{
    {
        const auto open = opened(true);
        remark(*open, place(meter), QStringLiteral("a"));
    }
    core::Park other = support::coastalPark();
    other.profile.name = QStringLiteral("Harbour park");
    QVERIFY(core::storage::writeProject(other, park()));
    const auto open = opened(false);
    QVERIFY2(open->window.message().contains(QStringLiteral("were made for")), qPrintable(open->window.message()));
    QCOMPARE(open->window.remarks().remarks().list.size(), size_t(1));
    remark(*open, {}, QStringLiteral("b"));
    QCOMPARE(core::readRemarks(ours())->park.name, QStringLiteral("Harbour park"));
    QCOMPARE(core::readRemarks(ours())->list.size(), size_t(2));
}

void TestReviewPage::saveAsTakesRemarksAlong()
{
    const auto open = opened(false);
    remark(*open, place(meter), QStringLiteral("a"));
    const QString copy = file(QStringLiteral("copy.park"));
    QVERIFY(core::storage::writeProject(open->document.park(), copy));
    open->document.saved(copy); // what Save as says when the file is written
    QCOMPARE(open->window.remarks().fileName(), file(QStringLiteral("copy.remarks.json")));
    QCOMPARE(core::readRemarks(file(QStringLiteral("copy.remarks.json")))->list.size(), size_t(1));
    QCOMPARE(core::readRemarks(ours())->list.size(), size_t(1));
}

/// Examiner and author have the file open at once.
void TestReviewPage::twoWindowsLoseNothing()
{
    const auto examiner = opened(true);
    remark(*examiner, place(meter), QStringLiteral("a"));
    const auto author = opened(false);
    const QString id = author->window.remarks().remarks().list[0].id;
    remark(*examiner, {}, QStringLiteral("b"));
    author->window.remarks().write(id, core::RemarkEntry::Kind::Answer, QStringLiteral("So."));
    remark(*examiner, {}, QStringLiteral("c"));
    const auto file = core::readRemarks(ours());
    QCOMPARE(file->list.size(), size_t(3));
    QCOMPARE(int(file->find(id)->state()), int(RemarkState::Answered));
    QCOMPARE(examiner->window.remarks().count(RemarkState::Answered), 1);
}

/// The example has no folder of its own, and a chosen file is found again.
void TestReviewPage::placeIsAskedFor()
{
    support::OpenWindow open(QStringLiteral(":/examples/coastal-park.json"));
    QVERIFY(open.window.remarks().needsPlace());
    ReviewPage &review = page(open);
    QVERIFY(find<QToolButton>(review, "chooseFile")->isVisible());
    open.prompts.textToAnswer = QStringLiteral("a");
    open.prompts.fileToAnswer = file(QStringLiteral("x.remarks.json"));
    find<QPushButton>(review, "newRemark")->click();
    QVERIFY(open.window.remarks().isKept());
    QVERIFY(!find<QToolButton>(review, "chooseFile")->isVisible());
    QCOMPARE(core::readRemarks(open.prompts.fileToAnswer)->list.size(), size_t(1));
    open.window.files().close();
    QVERIFY(open.window.remarks().remarks().list.empty());
    open.window.files().open(QStringLiteral(":/examples/coastal-park.json"));
    QCOMPARE(open.window.remarks().remarks().list.size(), size_t(1));
}

void TestReviewPage::nothingToSayNothingWritten()
{
    const auto open = opened(true);
    open->prompts.textToAnswer.clear(); // cancelled
    find<QPushButton>(page(*open), "newRemark")->click();
    QVERIFY(open->window.remarks().add({}, QStringLiteral("  \n")).isEmpty());
    QVERIFY(!QFile::exists(ours()));
    QVERIFY(!find<QTableView>(page(*open), "remarks")->isVisible());
    QCOMPARE(page(*open).answer(), QStringLiteral("no remarks"));
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
