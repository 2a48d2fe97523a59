#include "core/schemes/answers.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/card.h"
#include "ui/inputs/itemeditor.h"
#include "ui/model/evaluationmodels.h"
#include "ui/pages/dossier/dossierpage.h"
#include "ui/pages/evaluation/evaluationpage.h"
#include "ui/wizard/steps/itemsstep.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardpage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace ui;
using namespace core;

/// The wizard through every shipped scheme, as a person goes through it, offscreen.
class TestSchemeWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyStepShowsSomething_data();
    void everyStepShowsSomething();
    void everyItemIsAnswered_data();
    void everyItemIsAnswered();
    void theVerdictIsTheEvaluations_data();
    void theVerdictIsTheEvaluations();
    void itEndsWithTheResultSheet_data();
    void itEndsWithTheResultSheet();
    void theSchemeIsChosenInTheFirstStep();
    void theEvaluationPageLeadsToItsScheme();
    void yearsAndEconomyGiveASeries();
    void enterprisesAreTicked();
    void whatIsNoNumberStays();
    void undoGoesToItsItem();

private:
    void schemeRows();
    WizardPage *wizard() { return static_cast<WizardPage *>(m_open->window.page(PageId::Wizard)); }
    const Scheme &scheme() { return wizard()->scheme(); }
    const SchemeResult &judged()
    {
        const auto &all = m_open->shown.evaluated()->schemes;
        return *std::ranges::find_if(all, [this](const SchemeResult &each) { return each.scheme->id == scheme().id; });
    }
    const ItemResult &result(size_t item) { return judged().items[item]; }
    /// Goes to the step of an item; its editor.
    ItemEditor *editorOf(size_t item)
    {
        const qsizetype at = wizard()->course().indexOfItem(item);
        wizard()->showPosition(at);
        auto *step = qobject_cast<ItemsStep *>(wizard()->viewAt(at));
        return step ? step->editor(item) : nullptr;
    }
    size_t indexOf(const char *id)
    {
        return size_t(std::ranges::find(scheme().items, QLatin1StringView(id), &SchemeItem::id) - scheme().items.begin());
    }
    static void choose(QComboBox *box, int choice)
    {
        box->setCurrentIndex(choice);
        Q_EMIT box->activated(choice);
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void answer(size_t item, ItemEditor *editor);

    std::unique_ptr<support::OpenWindow> m_open;
};

void TestSchemeWizard::init()
{
    m_open = std::make_unique<support::OpenWindow>();
    m_open->window.resize(1366, 768);
    m_open->shown.show(2);
    m_open->window.showPage(PageId::Wizard);
}

void TestSchemeWizard::schemeRows()
{
    QTest::addColumn<QString>("id");
    QVERIFY(support::schemes().size() >= 14);
    for (const Scheme &each : support::schemes())
        QTest::newRow(qPrintable(each.id)) << each.id;
}

void TestSchemeWizard::everyStepShowsSomething_data()
{
    schemeRows();
}

void TestSchemeWizard::everyStepShowsSomething()
{
    QFETCH(QString, id);
    QVERIFY(wizard()->showScheme(id));
    for (const Language language : {Language::English, Language::Chinese}) {
        m_open->appearance.setLanguage(language);
        for (qsizetype at = 0; at < qsizetype(wizard()->course().steps.size()); ++at) {
            wizard()->showPosition(at);
            QCoreApplication::processEvents();
            StepView *view = wizard()->viewAt(at);
            QVERIFY(view->isVisible());
            const auto cards = view->findChildren<Card *>();
            const auto isFilled = [](const Card *card) { return card->isVisible() && !card->title().isEmpty(); };
            const auto tables = view->findChildren<QTableView *>();
            QVERIFY2(std::ranges::any_of(cards, isFilled) || !tables.isEmpty(), qPrintable(QString::number(at + 1)));
            QVERIFY2(view->minimumSizeHint().width() <= view->parentWidget()->width(), // 1366 × 768, no scrolling sideways
                     qPrintable(QStringLiteral("step %1: %2").arg(at + 1).arg(view->minimumSizeHint().width())));
            QVERIFY(!wizard()->steps().rows()[at].name.isEmpty());
            for (QWidget *inside : view->findChildren<QWidget *>())
                if (inside->isVisible() && (qobject_cast<QLineEdit *>(inside) || qobject_cast<QComboBox *>(inside)))
                    QVERIFY2(!inside->accessibleName().isEmpty(), qPrintable(inside->objectName()));
        }
    }
    QVERIFY(!m_open->document.canUndo()); // looking changes nothing
}

void TestSchemeWizard::everyItemIsAnswered_data()
{
    schemeRows();
}

/// Enters what an item takes and sees its result follow.
void TestSchemeWizard::answer(size_t item, ItemEditor *editor)
{
    const SchemeItem &of = scheme().items[item];
    const ItemInputs inputs = inputsOf(of);
    const ItemResult before = result(item);
    const bool isComputed = before.value && !before.isEntered;
    switch (inputs.answer) {
    case AnswerKind::Word: {
        auto *box = editor->findChild<QComboBox *>(QStringLiteral("itemAnswer"));
        QVERIFY(box && box->isVisible());
        choose(box, int(AnswerStatus::Yes) + 1);
        QCOMPARE(result(item).status, of.rule.expected ? ItemStatus::Met : ItemStatus::NotMet);
        choose(box, int(AnswerStatus::No) + 1);
        QCOMPARE(result(item).status, of.rule.expected ? ItemStatus::NotMet : ItemStatus::Met);
        break;
    }
    case AnswerKind::Figure: {
        auto *line = editor->findChild<QLineEdit *>(QStringLiteral("itemValue"));
        QVERIFY(line && line->isVisible());
        type(line, QStringLiteral("50"));
        const double typed = of.unit == QLatin1StringView("share") ? 0.5 : 50; // shares are typed in %
        if (!isComputed)
            COMPARE_CLOSE(*result(item).value, typed);
        else
            QCOMPARE(result(item).value, before.value); // rows go first
        break;
    }
    case AnswerKind::Horizons: {
        const auto boxes = editor->findChildren<QComboBox *>(QStringLiteral("horizonAnswer"));
        QCOMPARE(boxes.size(), of.rule.horizons.size());
        for (QComboBox *box : boxes)
            choose(box, int(AnswerStatus::Yes) + 1);
        QCOMPARE(result(item).status, ItemStatus::Met);
        break;
    }
    case AnswerKind::Grade:
        choose(editor->findChild<QComboBox *>(QStringLiteral("itemGrade")), of.rule.highest + 1);
        QCOMPARE(result(item).value, std::optional(double(of.rule.highest)));
        break;
    case AnswerKind::None: // rows, figures of the economy, other years
        QVERIFY(!editor->findChild<QLabel *>(QStringLiteral("itemLinks"))->text().isEmpty() ||
                editor->findChild<QLineEdit *>(QStringLiteral("economy")));
    }
}

void TestSchemeWizard::everyItemIsAnswered()
{
    QFETCH(QString, id);
    QVERIFY(wizard()->showScheme(id));
    if (id == defaultScheme)
        return; // its nine steps have their own tests
    const Park before = m_open->document.park();
    for (size_t i = 0; i < scheme().items.size(); ++i) {
        ItemEditor *editor = editorOf(i);
        QVERIFY2(editor && editor->isVisible(), qPrintable(scheme().items[i].id));
        answer(i, editor);
        if (QTest::currentTestFailed())
            return qWarning("%s", qPrintable(scheme().items[i].id));
        // figures of the economy are in the case after they were typed
        const auto lines = editor->findChildren<QLineEdit *>(QStringLiteral("economy"));
        QVERIFY(lines.size() >= qsizetype(inputsOf(scheme().items[i]).economy.size()));
        if (!lines.isEmpty()) {
            const auto key = inputsOf(scheme().items[i]).economy.front();
            type(lines.front(), QStringLiteral("40"));
            QVERIFY(economyFigure(*m_open->shown.inPark(), key));
        }
        auto *reason = editor->findChild<QLineEdit *>(QStringLiteral("itemReason"));
        QCOMPARE(reason != nullptr, scheme().items[i].mayBeNotApplicable);
        if (reason) {
            type(reason, QStringLiteral("no such plant"));
            QCOMPARE(result(i).status, ItemStatus::NotApplicable);
            type(reason, QStringLiteral(" "));
            QVERIFY(result(i).status != ItemStatus::NotApplicable);
        }
    }
    while (m_open->document.canUndo())
        m_open->document.undo();
    QVERIFY(m_open->document.park() == before);
}

void TestSchemeWizard::theVerdictIsTheEvaluations_data()
{
    schemeRows();
}

void TestSchemeWizard::theVerdictIsTheEvaluations()
{
    QFETCH(QString, id);
    QVERIFY(wizard()->showScheme(id));
    const Evaluation evaluation = support::evaluate(m_open->document.park());
    const auto &results = evaluation.cases[size_t(m_open->shown.index())].schemes;
    const auto expected = std::ranges::find_if(results, [&](const SchemeResult &each) { return each.scheme->id == id; });
    wizard()->showPosition(qsizetype(wizard()->course().steps.size()) - 1);
    QStringList texts;
    for (const QLabel *label : wizard()->viewAt(wizard()->position())->findChildren<QLabel *>())
        texts << label->text();
    const QString verdict = id == defaultScheme ? verdictNow(*expected, Format()) : verdictText(expected->verdict);
    QVERIFY2(texts.contains(verdict), qPrintable(verdict));
    for (size_t i = 0; i < expected->items.size(); ++i)
        QCOMPARE(result(i).status, expected->items[i].status);
    // what has no data is counted, and the steps before lead to it
    const auto missing = std::ranges::count(expected->items, ItemStatus::NoData, &ItemResult::status);
    if (id != defaultScheme && missing > 0)
        QVERIFY(std::ranges::any_of(texts, [&](const QString &text) { return text.contains(QStringLiteral("href")); }));
}

void TestSchemeWizard::itEndsWithTheResultSheet_data()
{
    schemeRows();
}

void TestSchemeWizard::itEndsWithTheResultSheet()
{
    QFETCH(QString, id);
    QVERIFY(wizard()->showScheme(id));
    wizard()->showPosition(qsizetype(wizard()->course().steps.size()) - 1);
    StepView *last = wizard()->viewAt(wizard()->position());
    m_open->prompts.fileToAnswer = m_open->folder.filePath("sheet.pdf");
    last->findChild<QPushButton *>(QStringLiteral("sheetPdf"))->click();
    QFile file(m_open->prompts.fileToAnswer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    auto *dossier = qobject_cast<DossierPage *>(m_open->window.page(PageId::Dossier));
    QCOMPARE(dossier->draft().kind(), DocumentKind::Scheme);
    QCOMPARE(dossier->draft().scheme(), id);
    QVERIFY(wizard()->isVisible()); // writing leads nowhere
    m_open->prompts.printTo = m_open->folder.filePath("printed.pdf");
    last->findChild<QPushButton *>(QStringLiteral("sheetPrint"))->click();
    QVERIFY(QFile::exists(m_open->prompts.printTo));
    last->findChild<QPushButton *>(QStringLiteral("sheetRead"))->click();
    QVERIFY(dossier->isVisible());
}

void TestSchemeWizard::theSchemeIsChosenInTheFirstStep()
{
    wizard()->showPosition(0);
    auto *box = wizard()->viewAt(0)->findChild<QComboBox *>(QStringLiteral("wizardScheme"));
    QCOMPARE(box->count(), int(support::schemes().size()));
    QCOMPARE(scheme().id, QString(defaultScheme));
    const auto &all = support::schemes();
    const int eip = int(std::ranges::find(all, QStringLiteral("eip"), &Scheme::id) - all.begin());
    choose(box, eip);
    QCoreApplication::processEvents(); // the step that asked goes
    QCOMPARE(scheme().id, "eip");
    QCOMPARE(wizard()->position(), 0);
    QCOMPARE(wizard()->steps().rows().size(), qsizetype(wizard()->course().steps.size()));
    wizard()->showPosition(3);
    m_open->window.showPage(PageId::Overview);
    m_open->window.showPage(PageId::Wizard);
    QCOMPARE(scheme().id, "eip"); // kept
    QCOMPARE(wizard()->position(), 3);
    QVERIFY(wizard()->showScheme(QStringLiteral("hj-274")));
    QVERIFY(wizard()->showScheme(QStringLiteral("eip")));
    QCOMPARE(wizard()->position(), 3); // each scheme has its own step
    QVERIFY(!wizard()->showScheme(QStringLiteral("nobody's")));
}

void TestSchemeWizard::theEvaluationPageLeadsToItsScheme()
{
    m_open->window.showPage(PageId::Evaluation);
    auto *evaluation = qobject_cast<EvaluationPage *>(m_open->window.page(PageId::Evaluation));
    QVERIFY(evaluation->showItem(QStringLiteral("miit-green-park"), {}));
    auto *button = evaluation->findChild<QPushButton *>(QStringLiteral("openWizard"));
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(wizard()->isVisible());
    QCOMPARE(scheme().id, "miit-green-park");
}

/// Rules, §3 of Hunan: income growing, read as above the year before.
void TestSchemeWizard::yearsAndEconomyGiveASeries()
{
    QVERIFY(wizard()->showScheme(QStringLiteral("hunan-2030")));
    const size_t item = indexOf("incomeGrowth");
    ItemEditor *editor = editorOf(item);
    const auto lines = editor->findChildren<QLineEdit *>(QStringLiteral("economy"));
    const auto &cases = m_open->document.park().cases;
    const int year = m_open->shown.inPark()->year;
    const bool hasYearBefore =
        std::ranges::any_of(cases, [&](const Case &each) { return each.year == year - 1 && each.kind == CaseKind::Actual; });
    QVERIFY(hasYearBefore);
    QCOMPARE(lines.size(), 2);
    type(lines[0], QStringLiteral("121"));
    QCOMPARE(result(item).status, ItemStatus::NoData);
    type(lines[1], QStringLiteral("110"));
    COMPARE_CLOSE(*result(item).value, 0.1); // 121 / 110 − 1
    QCOMPARE(result(item).status, ItemStatus::Met);
}

/// EIP, PM-1: all firms have signed a contract.
void TestSchemeWizard::enterprisesAreTicked()
{
    QVERIFY(wizard()->showScheme(QStringLiteral("eip")));
    const size_t item = indexOf("PM-1");
    auto *firms = editorOf(item)->findChild<QTableView *>(QStringLiteral("firmFlags"));
    QVERIFY(firms && firms->isVisible());
    const auto tick = [&](int row, Qt::CheckState state) {
        QAbstractItemModel *model = firms->model();
        model->setData(model->index(row, model->columnCount() - 1), state, Qt::CheckStateRole);
    };
    const int count = firms->model()->rowCount();
    QCOMPARE(count, int(m_open->document.park().enterprises.size()));
    QVERIFY(count > 1);
    for (int row = 0; row < count; ++row)
        tick(row, Qt::Checked);
    QCOMPARE(result(item).value, std::optional(1.0));
    QCOMPARE(result(item).status, ItemStatus::Met);
    tick(0, Qt::Unchecked);
    COMPARE_CLOSE(*result(item).value, double(count - 1) / count);
    tick(0, Qt::PartiallyChecked); // it no longer says
    QCOMPARE(result(item).status, ItemStatus::NoData);
    while (m_open->document.canUndo())
        m_open->document.undo();
    QVERIFY(!flagOf(m_open->document.park().enterprises[1], QStringLiteral("residencyContract")) ||
            support::coastalPark().enterprises == m_open->document.park().enterprises);
}

void TestSchemeWizard::whatIsNoNumberStays()
{
    QVERIFY(wizard()->showScheme(QStringLiteral("eip")));
    const size_t item = indexOf("PM-2");
    auto *line = editorOf(item)->findChild<QLineEdit *>(QStringLiteral("itemValue"));
    type(line, QStringLiteral("most of them"));
    QCOMPARE(result(item).status, ItemStatus::NoData);
    QCOMPARE(line->text(), "most of them");
    QVERIFY(!line->toolTip().isEmpty());
    type(line, QStringLiteral("80 %"));
    COMPARE_CLOSE(*result(item).value, 0.8);
    QVERIFY(line->toolTip().isEmpty());
    type(line, QString());
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(result(item).status, ItemStatus::NoData);
    QVERIFY(!answerTo(*m_open->shown.inPark(), QStringLiteral("eip/PM-2"))); // nothing is left of it
}

void TestSchemeWizard::undoGoesToItsItem()
{
    QVERIFY(wizard()->showScheme(QStringLiteral("eip")));
    const size_t item = indexOf("EC-P1");
    auto *box = editorOf(item)->findChild<QComboBox *>(QStringLiteral("itemAnswer"));
    choose(box, int(AnswerStatus::Yes) + 1);
    choose(box, int(AnswerStatus::No) + 1);
    wizard()->showPosition(0);
    m_open->document.undo();
    QCOMPARE(wizard()->position(), wizard()->course().indexOfItem(item));
    QCOMPARE(result(item).status, ItemStatus::Met);
}

QTEST_MAIN(TestSchemeWizard)
#include "tst_schemewizard.moc"
