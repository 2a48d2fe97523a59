#include "core/schemes/answers.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/charts/rowbars.h"
#include "ui/inputs/figureframe.h"
#include "ui/inputs/plaintable.h"
#include "ui/model/evaluationmodels.h"
#include "ui/pages/dossier/dossierpage.h"
#include "ui/pages/evaluation/evaluationpage.h"
#include "ui/pages/evaluation/itemcard.h"
#include "ui/pages/evaluation/schemebox.h"
#include "ui/pages/evaluation/surenesscard.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace ui;
using namespace core;

/// One case judged by every scheme: choose one, read an item, answer it, take it back.
class TestSchemesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everySchemeIsThere();
    void unitsAreInTheLanguageOfThePage();
    void anAnswerMovesItsItem();
    void aFigureIsEntered();
    void noNumberChangesNothing();
    void aReasonTakesTheItemOut();
    void theFirstSchemeStaysAsItIs();
    void everySchemeStandsInOneTable();
    void countsExplainThemselves();
    void aResultBecomesADocument();
    void theVerdictIsNeverCut();
    void casesScrollRatherThanBeCut();
    void itemsAreFiltered();
    void itemsAreExported();
    void theProbabilityIsTheOneOfTheDraws();
    void drawsOfACaseOutOfViewSayNothingOfAnother();
    void viewsStandBesideTheVerdict();

private:
    EvaluationPage *page() { return qobject_cast<EvaluationPage *>(m_open->window.page(PageId::Evaluation)); }
    template <class W> W *find(const char *name) { return page()->findChild<W *>(QLatin1StringView(name)); }
    size_t indexOf(const char *id)
    {
        const auto &all = support::schemes();
        return size_t(std::ranges::find(all, QLatin1StringView(id), &Scheme::id) - all.begin());
    }
    void choose(const char *scheme)
    {
        m_scheme = indexOf(scheme);
        auto *box = find<QComboBox>("schemes");
        box->setCurrentIndex(int(m_scheme));
        Q_EMIT box->activated(int(m_scheme));
    }
    /// Selects the first item that meets a wish.
    template <class Wish> size_t select(const Wish &wish)
    {
        const auto &items = support::schemes()[m_scheme].items;
        const size_t row = size_t(std::ranges::find_if(items, wish) - items.begin());
        auto *view = find<QTableView>("items");
        view->setCurrentIndex(view->model()->index(int(row), ItemsModel::Item));
        return row;
    }
    const ItemResult &result(size_t item) { return m_open->results.ofCase(0).schemes[m_scheme].items[item]; }
    const Case &first() { return m_open->document.park().cases.front(); }

    size_t m_scheme = 0;
    std::unique_ptr<support::OpenWindow> m_open;
};

void TestSchemesPage::init()
{
    m_open = std::make_unique<support::OpenWindow>();
    m_open->shown.show(0);
    m_open->window.showPage(PageId::Evaluation);
}

void TestSchemesPage::everySchemeIsThere()
{
    auto *box = find<QComboBox>("schemes");
    QCOMPARE(box->count(), int(support::schemes().size()));
    QVERIFY(box->count() >= 14);
    auto *view = find<QTableView>("items");
    for (int i = 0; i < box->count(); ++i) {
        choose(qPrintable(support::schemes()[size_t(i)].id));
        const Scheme &scheme = support::schemes()[size_t(i)];
        QCOMPARE(view->model()->rowCount(), int(scheme.items.size()));
        QVERIFY(box->currentText().contains(scheme.name.english) || box->currentText().contains(scheme.name.chinese));
        // no item without data is called met or not met
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const ItemResult &of = result(size_t(row));
            QCOMPARE(view->model()->index(row, 0).data(StatusRole).toInt(), int(of.status));
            if (of.lack != Lack::Nothing)
                QCOMPARE(of.status, ItemStatus::NoData);
        }
        QVERIFY(page()->findChild<QPushButton *>(QStringLiteral("openWizard"))->isVisible()); // it leads through each
    }
}

void TestSchemesPage::unitsAreInTheLanguageOfThePage()
{
    const auto isHan = [](QChar sign) { return sign.script() == QChar::Script_Han; };
    for (const SchemeResult &of : m_open->results.ofCase(0).schemes)
        for (size_t i = 0; i < of.items.size(); ++i) {
            const ItemTexts texts(of.scheme->items[i], Format(Language::English));
            for (const QString &text : {texts.value(of.items[i]), texts.target(of.items[i])})
                QVERIFY2(std::ranges::none_of(text, isHan), qPrintable(of.scheme->id + u' ' + text));
        }
}

void TestSchemesPage::anAnswerMovesItsItem()
{
    choose("eip");
    const size_t item = select([](const SchemeItem &each) { return each.rule.kind == RuleKind::Bool; });
    QCOMPARE(result(item).status, ItemStatus::NoData);
    const QString id = QStringLiteral("eip/") + support::schemes()[m_scheme].items[item].id;
    auto *answer = find<QComboBox>("itemAnswer");
    QVERIFY(answer->isVisible());
    QVERIFY(find<QLabel>("itemFacts")->text().contains(support::schemes()[m_scheme].items[item].clause.english));
    answer->setCurrentIndex(1);
    Q_EMIT answer->activated(1); // yes
    QCOMPARE(answerTo(first(), id)->status, AnswerStatus::Yes);
    QCOMPARE(result(item).status, ItemStatus::Met);
    QCOMPARE(find<QTableView>("items")->currentIndex().row(), int(item)); // the card stays at its item
    auto *note = find<QLineEdit>("itemNote");
    QVERIFY(note->isVisible());
    QTest::keyClicks(note, QStringLiteral("statute of 2024"));
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(answerTo(first(), id)->note, std::optional(QStringLiteral("statute of 2024")));
    m_open->document.undo();
    m_open->document.undo();
    QVERIFY(!answerTo(first(), id));
    QCOMPARE(result(item).status, ItemStatus::NoData);
}

void TestSchemesPage::aFigureIsEntered()
{
    choose("eip");
    const size_t item = select([](const SchemeItem &each) {
        return each.rule.kind == RuleKind::Threshold && each.measured.metric < 0 && each.unit == QLatin1StringView("share");
    });
    QVERIFY(item < support::schemes()[m_scheme].items.size());
    auto *value = find<QLineEdit>("itemValue");
    QVERIFY(value->isVisible());
    QTest::keyClicks(value, QStringLiteral("100 %"));
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(result(item).value, std::optional(1.0));
    QVERIFY(result(item).status == ItemStatus::Met || result(item).status == ItemStatus::NotMet);
}

void TestSchemesPage::noNumberChangesNothing()
{
    choose("eip");
    select([](const SchemeItem &each) { return each.rule.kind == RuleKind::Threshold && each.measured.metric < 0; });
    const auto before = first().answers;
    auto *value = find<QLineEdit>("itemValue");
    QTest::keyClicks(value, QStringLiteral("about ten"));
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(first().answers, before);
    QCOMPARE(value->text(), QStringLiteral("about ten")); // it stays until it is mended
    QVERIFY(!value->toolTip().isEmpty());
}

void TestSchemesPage::aReasonTakesTheItemOut()
{
    choose("eip");
    const size_t item = select([](const SchemeItem &each) { return each.mayBeNotApplicable; });
    auto *reason = find<QLineEdit>("itemReason");
    QTest::keyClicks(reason, QStringLiteral("no such plant"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(result(item).status, ItemStatus::NotApplicable);
    m_open->document.undo();
    QVERIFY(result(item).status != ItemStatus::NotApplicable);
}

/// Looking at other schemes changes neither the first one's items nor the overview.
void TestSchemesPage::theFirstSchemeStaysAsItIs()
{
    const auto texts = [this] {
        QStringList all;
        const auto *model = find<QTableView>("items")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                all << model->index(row, column).data().toString();
        return all;
    };
    const QStringList before = texts();
    choose("hj-274");
    QVERIFY(texts() != before);
    choose("ndrc-910");
    QCOMPARE(texts(), before);
}

void TestSchemesPage::everySchemeStandsInOneTable()
{
    auto *all = find<QTableView>("allSchemes");
    QCOMPARE(all->model()->rowCount(), int(support::schemes().size()));
    for (int row = 0; row < all->model()->rowCount(); ++row) {
        const SchemeResult &of = m_open->results.ofCase(0).schemes[size_t(row)];
        QCOMPARE(all->model()->index(row, 3).data().toInt(), of.counts[size_t(ItemStatus::Met)]);
        QCOMPARE(all->model()->index(row, 6).data().toInt(), of.counts[size_t(ItemStatus::NoData)]);
    }
    const int eip = int(indexOf("eip"));
    Q_EMIT all->clicked(all->model()->index(eip, 0));
    QCOMPARE(find<QComboBox>("schemes")->currentIndex(), eip);
    QCOMPARE(find<QTableView>("items")->model()->rowCount(), int(support::schemes()[size_t(eip)].items.size()));
}

/// How many items are met, not met, set aside or open: the number at the top and each of the table, by click and by Ctrl+E.
void TestSchemesPage::countsExplainThemselves()
{
    QSignalSpy wanted(page(), &Page::explainWanted);
    const auto last = [&] { return wanted.last().first().value<Figure>(); };
    const qsizetype shown = m_open->shown.index();
    const auto sceneOf = [&](const Figure &figure) {
        return ExplainTexts(m_open->document, m_open->results, m_open->appearance.format()).scene(figure);
    };
    const auto framesOf = [&](const Figure &figure) {
        return std::ranges::count(page()->findChildren<FigureFrame *>(), figure, &FigureFrame::figure);
    };
    QCOMPARE(framesOf(itemCountFigure(shown, 0, {}, true)), 1);
    auto *all = find<QTableView>("allSchemes");
    const int eip = int(indexOf("eip"));
    const StatusCounts counts = m_open->results.ofCase(shown).schemes[size_t(eip)].counts;
    for (const ItemStatus state : {ItemStatus::Met, ItemStatus::NotMet, ItemStatus::NotApplicable, ItemStatus::NoData}) {
        Q_EMIT all->clicked(all->model()->index(eip, 3 + int(state)));
        QCOMPARE(last(), itemCountFigure(shown, size_t(eip), state));
        const ExplainScene scene = sceneOf(last());
        QCOMPARE(scene.result, QString::number(counts[size_t(state)]));
        QCOMPARE(int(scene.parts.size()) + int(scene.moreParts), counts[size_t(state)]);
    }
    QCOMPARE(find<QComboBox>("schemes")->currentIndex(), eip); // it is chosen, too
    QCOMPARE(framesOf(itemCountFigure(shown, size_t(eip))), 1);
    QCOMPARE(sceneOf(itemCountFigure(shown, size_t(eip))).parts.size(), counts.size()); // the four of them
    const auto clicks = wanted.size();
    Q_EMIT all->clicked(all->model()->index(eip, 0)); // its name is no figure
    QCOMPARE(wanted.size(), clicks);
    all->setCurrentIndex(all->model()->index(eip, 3));
    all->setFocus();
    QTest::keyClick(all, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(wanted.size(), clicks + 1);
    QCOMPARE(last(), itemCountFigure(shown, size_t(eip), ItemStatus::Met));
}

void TestSchemesPage::aResultBecomesADocument()
{
    choose("hunan-2030");
    find<QAction>("selfAssessment")->trigger();
    auto *dossier = qobject_cast<DossierPage *>(m_open->window.page(PageId::Dossier));
    QVERIFY(dossier->isVisible());
    QCOMPARE(dossier->draft().kind(), DocumentKind::Scheme);
    QCOMPARE(dossier->draft().scheme(), "hunan-2030");
    QVERIFY(dossier->draft().content());
    QCOMPARE(dossier->draft().content()->caseId, m_open->document.park().cases.front().id);
}

/// Of "name — verdict" the name gives way.
void TestSchemesPage::theVerdictIsNeverCut()
{
    choose("eip");
    const auto *box = static_cast<SchemeBox *>(find<QComboBox>("schemes"));
    const QString verdict = box->currentText().section(SchemeBox::separator(), -1);
    const int whole = box->fontMetrics().horizontalAdvance(box->currentText());
    QCOMPARE(box->textIn(whole), box->currentText());
    const QString cut = box->textIn(whole * 2 / 3);
    QVERIFY2(cut.endsWith(QStringLiteral("…") + SchemeBox::separator() + verdict), qPrintable(cut));
    QVERIFY(box->fontMetrics().horizontalAdvance(cut) <= whole * 2 / 3);
}

void TestSchemesPage::casesScrollRatherThanBeCut()
{
    auto *cases = find<QTableView>("cases");
    QVERIFY(cases->model()->columnCount() > 2);
    for (const int width : {1440, 900}) {
        m_open->window.resize(width, 900);
        QCoreApplication::processEvents();
        for (int column = 0; column < cases->model()->columnCount(); ++column)
            QVERIFY(cases->columnWidth(column) >= static_cast<QAbstractItemView *>(cases)->sizeHintForColumn(column));
    }
}

void TestSchemesPage::itemsAreFiltered()
{
    choose("eip");
    auto *view = find<QTableView>("items");
    auto *status = find<QComboBox>("statusFilter");
    const auto shown = [view] {
        int rows = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            rows += view->isRowHidden(row) ? 0 : 1;
        return rows;
    };
    int inAll = 0;
    for (int state = 1; state < status->count(); ++state) {
        status->setCurrentIndex(state);
        Q_EMIT status->activated(state);
        QCOMPARE(shown(), m_open->results.ofCase(0).schemes[m_scheme].counts[size_t(state) - 1]);
        inAll += shown();
    }
    QCOMPARE(inAll, view->model()->rowCount()); // every item has one state
    status->setCurrentIndex(0);
    Q_EMIT status->activated(0);
    QCOMPARE(shown(), view->model()->rowCount());
}

void TestSchemesPage::itemsAreExported()
{
    m_open->prompts.fileToAnswer = m_open->folder.filePath("items.csv");
    find<QAction>("exportItems")->trigger();
    QFile file(m_open->prompts.fileToAnswer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), support::schemes().front().items.size() + 1); // with the titles
    const double value = *m_open->results.ofCase(0).schemes.front().items.front().value;
    QVERIFY2(lines[1].contains(QByteArray::number(value, 'g', 15)), lines[1].constData()); // in full, not as it is shown
}

void TestSchemesPage::theProbabilityIsTheOneOfTheDraws()
{
    m_open->shown.show(m_open->document.park().cases.size() - 1);
    auto *card = page()->findChild<SurenessCard *>();
    QVERIFY(card && card->isVisible());
    QVERIFY(card->run().firstOrder());
    QTRY_VERIFY(card->run().drawn());
    const auto again = monteCarlo(card->run().ledger(), {});
    const double limit = *m_open->results.ofCase(m_open->shown.index()).schemes.front().items.front().target;
    QCOMPARE(card->run().drawn()->probabilityBelow(limit), again.probabilityBelow(limit)); // the same seed
    const QString percent = QString::number(std::round(*again.probabilityBelow(limit) * 100));
    QVERIFY2(card->sentence().contains(percent + " %"), qPrintable(card->sentence()));
    QCOMPARE(card->chart()->scene().rows.size(), 3);
    QVERIFY(card->chart()->canExplain());
}

/// The draws come in on a page out of view while another case is shown: what stands there is still of the case they are of.
void TestSchemesPage::drawsOfACaseOutOfViewSayNothingOfAnother()
{
    constexpr qsizetype drawn = 2, other = 0;
    m_open->shown.show(drawn);
    auto *card = page()->findChild<SurenessCard *>();
    QVERIFY(card->run().isRunning());
    const auto figures = [card] {
        QList<Figure> all;
        for (const RowBar &row : card->chart()->scene().rows)
            all << row.figure;
        return all;
    };
    const QList<Figure> before = figures();
    QCOMPARE(before.size(), 3);
    QCOMPARE(before.front().place.caseIndex, qint32(drawn));
    m_open->window.showPage(PageId::Overview);
    m_open->shown.show(other);
    QVERIFY(!card->run().drawn()); // they are handed over by the event loop
    QTRY_VERIFY(card->run().drawn());
    QCOMPARE(figures(), before);
    m_open->window.showPage(PageId::Evaluation);
    QCOMPARE(figures().front().place.caseIndex, qint32(other));
}

void TestSchemesPage::viewsStandBesideTheVerdict()
{
    const auto *table = find<PlainTable>("views");
    QStringList figures;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        figures << table->text(row, 1);
    const auto &total = m_open->results.ofCase(0).account.accounting.locationBasedTotal;
    QVERIFY(total);
    QCOMPARE(figures.front(), Format(Language::English).fixed(total->value, 0) + " t");
    QVERIFY(figures.size() >= 8);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->text(row, 0) == "RE100: renewable electricity") // 15 % of the consumption: views.csv
            QVERIFY2(table->text(row, 2).endsWith("the 15 % that are exempt"), qPrintable(table->text(row, 2)));
}

QTEST_MAIN(TestSchemesPage)
#include "tst_schemespage.moc"
