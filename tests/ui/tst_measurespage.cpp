#include "core/exchange/parkjson.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/charts/costcurve.h"
#include "ui/charts/roadchart.h"
#include "ui/charts/rowbars.h"
#include "ui/inputs/figureframe.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/casecommands.h"
#include "ui/model/designedits.h"
#include "ui/pages/measures/measurespage.h"
#include "ui/pages/measures/measurestable.h"
#include "ui/pages/measures/portfoliocard.h"
#include "ui/shell/navigation.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace core;

/// The page "Measures and roadmap" as its user has it: tick, read, order, search, keep, undo.
class TestMeasuresPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyMeasureUnderItsTask();
    void ticksGiveTheFiguresOfTheEvaluation();
    void theFirstTickMovesNothing();
    void rolledForwardIsNotZero();
    void effectsInOrderAddUp();
    void ownOrderAndCheapestFirst();
    void keepIsOneStepAndTheSameFigures();
    void heldMeasuresAreNotOfferedTwice();
    void measuresOfOneCase();
    void portfolioIsTicked();
    void searchOfAnotherCaseTicksNothing_data();
    void searchOfAnotherCaseTicksNothing();
    void whatIsFoundOutOfViewIsTickedInView();
    void missingIsSaidInWords();
    void pairsHold();
    void roadHasCasesAndMilestones();
    void carbonPriceStandsInTheCurve();
    void designsCountTheHours();
    void editsFollow();
    void jumpsToTheList();
    void fuelsSavedAreEntered();
    void saysWhatIsMissing();
    void readOnlyMayTryButNotKeep();
    void figuresExplainTheBase();
    void everyFigureOfAMeasureExplainsItself();
    void inBothLanguages();

private:
    MeasuresPage *page() { return qobject_cast<MeasuresPage *>(m_open->window.page(PageId::Measures)); }
    MeasuresTrial &trial() { return page()->trial(); }
    MeasuresTable *table() { return page()->findChild<MeasuresTable *>(); }
    template <class W> W *child(const char *name) { return page()->findChild<W *>(QLatin1StringView(name)); }
    qsizetype row(const char *id)
    {
        for (qsizetype i = 0; i < trial().listed().size(); ++i)
            if (trial().measure(i).id == QLatin1StringView(id))
                return i;
        return -1;
    }
    /// As the mouse ticks: through the item of the table.
    void tick(const char *id)
    {
        const auto *model = table()->model();
        for (int line = 0; line < model->rowCount(); ++line)
            if (model->index(line, 0).data().toString() == trial().measure(row(id)).name)
                QVERIFY(table()->model()->setData(model->index(line, 0), Qt::Checked, Qt::CheckStateRole));
    }
    double total(const CaseEvaluation &of) { return of.account.accounting.total().value; }
    /// What evaluating withMeasures() of these measures gives on the case.
    CaseEvaluation expected(const QStringList &ids, qsizetype inCase)
    {
        Park park = support::coastalPark();
        const Evaluation before = support::evaluate(park);
        EffectSum sum;
        for (const Measure &each : std::as_const(park.measures))
            if (ids.contains(each.id))
                sum += effectsOf(each, support::library());
        park.cases[inCase] = withMeasures(park, inCase, before.cases[size_t(inCase)].account, support::library(), sum).derived;
        return support::evaluate(park).cases[size_t(inCase)];
    }
    static constexpr qsizetype base = 2, planned = 3; ///< C2025 and C2028 of the example
    static constexpr int patience = 60000;            // ms, for a machine that is busy
    std::unique_ptr<support::OpenWindow> m_open;
};

void TestMeasuresPage::init()
{
    m_open = std::make_unique<support::OpenWindow>();
    m_open->shown.show(base);
    m_open->window.showPage(PageId::Measures);
}

void TestMeasuresPage::everyMeasureUnderItsTask()
{
    QCOMPARE(trial().listed().size(), 12);
    QCOMPARE(trial().chosenCount(), 0);
    const auto *model = table()->model();
    QCOMPARE(model->rowCount(), 12 + 6); // six of the eight tasks have measures
    QVERIFY(model->index(0, 0).data().toString().startsWith(QStringLiteral("Accelerate the transition of the energy-use structure")));
    for (qsizetype i = 1; i < 12; ++i)
        QVERIFY(trial().listed()[i - 1].task <= trial().listed()[i].task);
    // M11 lowers process emissions by 20,200 t, whatever else is done; 1,800 over 10 years at the rate of the case
    QCOMPARE(table()->text(row("M11"), MeasuresTable::Alone), QStringLiteral("20,200"));
    const Measure &m11 = trial().measure(row("M11"));
    const double cost = *yearlyCost(m11, m_open->results.ofCase(base).account.parameters.discountRate);
    COMPARE_CLOSE(*trial().listed()[row("M11")].yearlyCost, cost);
    COMPARE_CLOSE(*trial().listed()[row("M11")].unitCost, cost * 1e4 / 20200);
}

void TestMeasuresPage::ticksGiveTheFiguresOfTheEvaluation()
{
    QCOMPARE(trial().after(), trial().before());
    tick("M03");
    tick("M05");
    tick("M10");
    QCOMPARE(trial().chosenCount(), 3);
    const CaseEvaluation wanted = expected({"M03", "M05", "M10"}, base);
    const CaseEvaluation &after = *trial().after();
    COMPARE_CLOSE(total(after), total(wanted));
    COMPARE_CLOSE(after.account.energy.total.value, wanted.account.energy.total.value);
    COMPARE_CLOSE(*after.indicators.carbonPerEnergy, *wanted.indicators.carbonPerEnergy);
    for (size_t i = 0; i < allSystems.size(); ++i) {
        COMPARE_CLOSE(after.account.accounting.bySystem[i].value, wanted.account.accounting.bySystem[i].value);
        const double change =
            wanted.account.accounting.bySystem[i].value - m_open->results.ofCase(base).account.accounting.bySystem[i].value;
        QVERIFY(std::abs(trial().changes()[i] - change) < 1e-6);
    }
    QVERIFY(page()->answer().contains(QStringLiteral("3 measures")));
    COMPARE_CLOSE(trial().money().investment, 96000 + 31500 + 26400);
    COMPARE_CLOSE(trial().money().saved, total(*trial().before()) - total(after));
    QVERIFY(m_open->document.isSaved() || !m_open->document.canUndo()); // nothing is in the park
    child<QPushButton>("tickNone")->click();
    QCOMPARE(trial().after(), trial().before());
}

void TestMeasuresPage::theFirstTickMovesNothing()
{
    const auto *numbers = m_open->window.page(PageId::Measures)->findChild<KeyNumbers *>();
    const int height = numbers->sizeHint().height();
    tick("M01");
    QCOMPARE(numbers->sizeHint().height(), height);
}

/// What was rolled forward keeps its rows, but no quantities: emissions that nobody entered are not 0.
void TestMeasuresPage::rolledForwardIsNotZero()
{
    const auto texts = [this] {
        QStringList shown;
        for (const QLabel *label : page()->findChild<KeyNumbers *>()->findChildren<QLabel *>())
            shown.append(label->text());
        return shown;
    };
    const qsizetype absentBefore = texts().count(Format::absent());
    m_open->shown.show(rollCaseForward(m_open->document, base));
    QCOMPARE(total(*trial().before()), 0.0);
    QVERIFY2(!texts().contains(QStringLiteral("0")), qPrintable(texts().join(u'|')));
    QVERIFY2(texts().count(Format::absent()) >= absentBefore + 2, qPrintable(texts().join(u'|')));
}

void TestMeasuresPage::effectsInOrderAddUp()
{
    child<QPushButton>("tickAll")->click();
    double sum = 0, drawn = 0;
    for (const TriedMeasure &each : trial().listed())
        sum += each.inOrder;
    QVERIFY(std::abs(sum - (total(*trial().before()) - total(*trial().after()))) < 1e-3);
    for (const AbatementStep &step : trial().curve())
        drawn += step.unitCost ? step.saved : 0;
    double width = 0;
    const CostCurveScene &scene = child<CostCurve>("costCurve")->scene();
    for (const CostBlock &block : scene.blocks)
        width += block.width;
    QCOMPARE(scene.xUnit.left(2), QStringLiteral("kt"));
    QVERIFY(std::abs(width * 1e3 - drawn) < 1);
    QVERIFY(!child<QLabel>("undrawn")->text().isEmpty()); // M09 lowers nothing
    // 772,000 and 156,000 MWh of new power meet less grid power than that: alone they promise more than together
    child<QPushButton>("tickNone")->click();
    tick("M01");
    tick("M02");
    double naive = 0, together = 0;
    for (const AbatementStep &step : trial().naive())
        naive += step.saved;
    for (const AbatementStep &step : trial().curve())
        together += step.saved;
    COMPARE_CLOSE(naive, (772000 + 156000) * 0.8325); // annex 4
    QVERIFY(naive > together + 1000);
    COMPARE_CLOSE(together, total(*trial().before()) - total(expected({"M01", "M02"}, base)));
}

void TestMeasuresPage::ownOrderAndCheapestFirst()
{
    tick("M01");
    tick("M02");
    tick("M12");
    const auto order = [&] {
        QStringList ids;
        for (const AbatementStep &step : trial().curve())
            ids << trial().measure(qsizetype(step.measure)).id;
        return ids;
    };
    for (size_t i = 1; i < trial().curve().size(); ++i)
        QVERIFY(*trial().curve()[0].unitCost <= *trial().curve()[i].unitCost);
    const double after = total(*trial().after());
    auto *choice = child<QComboBox>("order");
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    QCOMPARE(order(), QStringList({"M01", "M02", "M12"}));
    COMPARE_CLOSE(total(*trial().after()), after); // the order changes shares, not the whole
    // a measure that is not ticked says what it would add to all that are
    const CaseEvaluation with = expected({"M01", "M02", "M12", "M04"}, base);
    QVERIFY(std::abs(trial().listed()[row("M04")].inOrder - (after - total(with))) < 1e-3);
}

void TestMeasuresPage::keepIsOneStepAndTheSameFigures()
{
    QVERIFY(!child<QPushButton>("keepCase")->isEnabled());
    tick("M01");
    tick("M07");
    tick("M11");
    const double wanted = total(*trial().after()), energy = trial().after()->account.energy.total.value;
    const auto status = trial().after()->schemes.front().items.front().status;
    const Park before = m_open->document.park();
    child<QPushButton>("keepCase")->click();
    const Park &park = m_open->document.park();
    QCOMPARE(park.cases.size(), 6);
    QCOMPARE(m_open->shown.index(), 5);
    QCOMPARE(park.cases[5].kind, CaseKind::Planned);
    QCOMPARE(park.cases[5].year, 2025);
    const CaseEvaluation &kept = m_open->results.ofCase(5);
    COMPARE_CLOSE(total(kept), wanted);
    COMPARE_CLOSE(kept.account.energy.total.value, energy);
    QCOMPARE(kept.schemes.front().items.front().status, status);
    for (const char *id : {"M01", "M07", "M11"})
        QVERIFY2(row(id) < 0, id); // they are in its rows now
    QCOMPARE(trial().listed().size(), 9);
    m_open->document.undo();
    QVERIFY(m_open->document.park() == before);
    QCOMPARE(*m_open->window.findChild<Navigation *>()->current(), PageId::Measures);
    m_open->document.redo();
    QCOMPARE(m_open->document.park().cases.size(), 6);
}

void TestMeasuresPage::heldMeasuresAreNotOfferedTwice()
{
    m_open->shown.show(planned);
    QVERIFY(trial().listed().isEmpty());
    QVERIFY(child<QLabel>("noMeasures")->isVisible());
    QVERIFY(child<QLabel>("noMeasures")->text().contains(QStringLiteral("12")));
    auto *listing = child<QComboBox>("listing");
    listing->setCurrentIndex(1);
    Q_EMIT listing->activated(1);
    QCOMPARE(trial().listed().size(), 12);
    QVERIFY(trial().listed()[0].isHeld);
    tick("M11");
    COMPARE_CLOSE(total(*trial().after()), total(expected({"M11"}, planned)));
    m_open->shown.show(base); // each case has its own ticks
    QCOMPARE(trial().chosenCount(), 0);
}

void TestMeasuresPage::measuresOfOneCase()
{
    m_open->document.push([] { return QStringLiteral("test"); },
                          {Edit::set(rowAddress(Address{}, listIndex(parkObject, "measures"), 0),
                                     fieldIndex(measureObject, "appliesTo"), QStringList{"C2030"})});
    auto *listing = child<QComboBox>("listing");
    QCOMPARE(listing->count(), 4); // not here, all, of 2028, of 2030
    listing->setCurrentIndex(2);
    Q_EMIT listing->activated(2);
    QCOMPARE(trial().listed().size(), 11);
    QVERIFY(row("M01") < 0);
}

void TestMeasuresPage::portfolioIsTicked()
{
    auto *limit = child<QDoubleSpinBox>("portfolioLimit");
    QCOMPARE(limit->value(), *trial().coreLimit());
    const double present = *m_open->results.ofCase(base).indicators.carbonPerEnergy;
    limit->setValue(0.75 * present);
    child<QDoubleSpinBox>("portfolioBudget")->setValue(500000);
    child<QPushButton>("findPortfolio")->click();
    const PortfolioRun &run = page()->findChild<PortfolioCard *>()->run();
    QTRY_VERIFY_WITH_TIMEOUT(run.found(), patience);
    QVERIFY(run.found()->isFeasible && run.found()->isProven);
    QVERIFY(trial().chosen() == run.found()->chosen);
    QVERIFY(*trial().after()->indicators.carbonPerEnergy <= limit->value() * (1 + 1e-9));
    QVERIFY(trial().money().investment <= 500000);
    COMPARE_CLOSE(trial().money().yearlyCost, run.found()->yearlyCost);
    QVERIFY(child<QLabel>("portfolioOutcome")->text().contains(QStringLiteral("Proven")));
    // no set of one measure more or less is allowed and cheaper
    const PortfolioProblem &problem = run.problem();
    for (size_t i = 0; i < 12; ++i) {
        std::vector<bool> other = run.found()->chosen;
        other[i] = !other[i];
        double cost = 0;
        for (size_t k = 0; k < 12; ++k)
            cost += other[k] ? problem.yearlyCost[k] : 0;
        QVERIFY(cost >= run.found()->yearlyCost - 1e-6 || !isAllowed(*trial().yearlyModel(), problem, other));
    }
    trial().chooseAll(true);
    QVERIFY(child<QLabel>("portfolioOutcome")->text().contains(QStringLiteral("Other measures")));
}

void TestMeasuresPage::searchOfAnotherCaseTicksNothing_data()
{
    QTest::addColumn<bool>("isInView");
    QTest::newRow("the page in view follows at once") << true;
    QTest::newRow("the page out of view follows when it comes back") << false;
}

/// The case is switched while the search is busy: nothing is ticked on the one, nor proven for it.
void TestMeasuresPage::searchOfAnotherCaseTicksNothing()
{
    QFETCH(const bool, isInView);
    constexpr qsizetype other = 1; // C2024: the same measures are listed
    const QStringList asked = trial().subject();
    const PortfolioRun &run = page()->findChild<PortfolioCard *>()->run();
    child<QDoubleSpinBox>("portfolioLimit")->setValue(0); // only what pays: some do
    child<QPushButton>("findPortfolio")->click();
    QVERIFY(run.isRunning());
    if (!isInView)
        m_open->window.showPage(PageId::Overview);
    m_open->shown.show(other);
    QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), patience);
    m_open->window.showPage(PageId::Measures);
    QCOMPARE(trial().listed().size() + 2, asked.size()); // as many as there: their number tells the cases not apart
    QCOMPARE(trial().chosenCount(), 0);
    QVERIFY(child<QLabel>("portfolioOutcome")->text().isEmpty());
    m_open->shown.show(base);
    QCOMPARE(trial().chosenCount(), 0);
}

void TestMeasuresPage::whatIsFoundOutOfViewIsTickedInView()
{
    const PortfolioRun &run = page()->findChild<PortfolioCard *>()->run();
    child<QDoubleSpinBox>("portfolioLimit")->setValue(0);
    child<QPushButton>("findPortfolio")->click();
    m_open->window.showPage(PageId::Overview);
    m_open->shown.show(planned);
    QTRY_VERIFY_WITH_TIMEOUT(run.found(), patience);
    m_open->shown.show(base);
    m_open->window.showPage(PageId::Measures);
    QVERIFY(trial().chosenCount() > 0);
    QVERIFY(trial().chosen() == run.found()->chosen);
}

void TestMeasuresPage::missingIsSaidInWords()
{
    const double present = *m_open->results.ofCase(base).indicators.carbonPerEnergy;
    const PortfolioRun &run = page()->findChild<PortfolioCard *>()->run();
    child<QDoubleSpinBox>("portfolioLimit")->setValue(0.75 * present);
    child<QDoubleSpinBox>("portfolioBudget")->setValue(1000);
    child<QPushButton>("findPortfolio")->click();
    QTRY_VERIFY_WITH_TIMEOUT(run.found(), patience);
    QVERIFY(!run.found()->isFeasible);
    QString text = child<QLabel>("portfolioOutcome")->text();
    QVERIFY2(text.contains(QStringLiteral("more than the budget")) && text.contains(QStringLiteral("at best")), qPrintable(text));
    QCOMPARE(trial().chosenCount(), 0);
    child<QDoubleSpinBox>("portfolioLimit")->setValue(0.001);
    child<QDoubleSpinBox>("portfolioBudget")->setValue(0); // no budget
    child<QPushButton>("findPortfolio")->click();
    QTRY_VERIFY_WITH_TIMEOUT(run.found(), patience);
    text = child<QLabel>("portfolioOutcome")->text();
    QVERIFY2(text.contains(QStringLiteral("More money does not help")), qPrintable(text));
}

void TestMeasuresPage::pairsHold()
{
    auto *first = child<QComboBox>("pairFirst"), *second = child<QComboBox>("pairSecond"), *kind = child<QComboBox>("pairKind");
    const PortfolioRun &run = page()->findChild<PortfolioCard *>()->run();
    const auto search = [&] {
        child<QPushButton>("findPortfolio")->click();
        QTRY_VERIFY_WITH_TIMEOUT(run.found(), patience);
        QVERIFY(run.found()->isFeasible);
    };
    child<QDoubleSpinBox>("portfolioLimit")->setValue(0); // only what pays
    search();
    const auto paying = [&](const char *id) { return run.found()->chosen[size_t(row(id))]; };
    QVERIFY(paying("M11") && paying("M12")); // 520 − 120 and 1,400 − 520 a year are more than their annuities
    first->setCurrentIndex(first->findData("M11"));
    second->setCurrentIndex(second->findData("M12"));
    kind->setCurrentIndex(1);
    child<QPushButton>("addPair")->click();
    child<QPushButton>("addPair")->click(); // the same once more is nothing new
    QCOMPARE(child<QListWidget>("pairs")->count(), 1);
    const Measure &related =
        m_open->document.park().measures[trial().listed()[row("M11")].inPark]; // in the project, not in the window
    QCOMPARE(related.relations.size(), 1);
    QCOMPARE(related.relations[0].measure, QStringLiteral("M12"));
    const auto read = parkFromJson(toJson(m_open->document.park()));
    QVERIFY(read && read->measures == m_open->document.park().measures);
    search();
    QVERIFY(paying("M11") != paying("M12"));
    child<QPushButton>("removePair")->click();
    kind->setCurrentIndex(0);
    second->setCurrentIndex(second->findData("M09")); // needs one that costs more than it saves, or nothing
    child<QPushButton>("addPair")->click();
    search();
    QVERIFY(!paying("M11") || paying("M09"));
    m_open->document.undo();
    QCOMPARE(child<QListWidget>("pairs")->count(), 0);
}

void TestMeasuresPage::roadHasCasesAndMilestones()
{
    const RoadScene &scene = child<RoadChart>("road")->scene();
    QCOMPARE(scene.dots.size(), 5);
    QCOMPARE(scene.spans.size(), 12);
    QCOMPARE(scene.baseYear, 2025);
    QCOMPARE(scene.targetYear, 2030);
    QVERIFY(scene.target && scene.phased.isEmpty());
    QCOMPARE(scene.first, 2023);
    QCOMPARE(scene.last, 2030);
    tick("M11"); // 2026 to 2030
    const RoadScene &ticked = child<RoadChart>("road")->scene();
    QCOMPARE(ticked.phased.size(), 6);
    QCOMPARE(std::ranges::count(ticked.spans, true, &RoadSpan::isChosen), 1);
    QVERIFY(child<QLabel>("roadOutcome")->text().contains(QStringLiteral("2026")));
    // a span selects its measure in the table
    auto *chart = child<RoadChart>("road");
    chart->resize(900, chart->minimumSizeHint().height());
    const auto parts = chart->parts();
    QTest::mouseClick(chart, Qt::LeftButton, {}, parts.last().rect.center().toPoint());
    QCOMPARE(trial().measure(table()->current()).name, scene.spans.last().name);
}

void TestMeasuresPage::carbonPriceStandsInTheCurve()
{
    QVERIFY(!child<CostCurve>("costCurve")->scene().line);
    child<QDoubleSpinBox>("carbonPrice")->setValue(100);
    QCOMPARE(*child<CostCurve>("costCurve")->scene().line, 100.0);
    const Road road = trial().road();
    COMPARE_CLOSE(trial().priceOf(*road.cumulated), *road.cumulated * 100 / 1e4);
    QVERIFY(child<QLabel>("roadOutcome")->text().contains(QStringLiteral("At 100 yuan")));
    QVERIFY(!m_open->document.canUndo());
}

void TestMeasuresPage::designsCountTheHours()
{
    QVERIFY(!trial().isHourly());
    tick("M01"); // 772,000 MWh of wind
    const double yearly = total(*trial().after());
    Plant plant;
    plant.id = QStringLiteral("PV");
    plant.technology = PlantTechnology::Pv;
    plant.capacity = {20};
    m_open->document.push([] { return QStringLiteral("test"); },
                          {Edit::insert(designAddress(base), listIndex(designObject, "plants"), 0,
                                        std::vector{std::make_shared<const Plant>(plant)})});
    QVERIFY(trial().isHourly());
    QVERIFY(total(*trial().after()) > yearly + 1000); // at night the sun displaces nothing
    double sum = 0;
    for (const AbatementStep &step : trial().curve())
        sum += step.saved;
    QVERIFY(std::abs(sum - (total(*trial().before()) - total(*trial().after()))) < 1e-3);
    const double wanted = total(*trial().after());
    child<QPushButton>("keepCase")->click();
    COMPARE_CLOSE(total(m_open->results.ofCase(5)), wanted);
}

void TestMeasuresPage::editsFollow()
{
    tick("M11");
    const double before = trial().money().saved;
    m_open->document.push([] { return QStringLiteral("test"); },
                          {Edit::set(rowAddress(Address{}, listIndex(parkObject, "measures"), 10),
                                     fieldIndex(measureObject, "effects.processT"), 10100.0)});
    COMPARE_CLOSE(trial().money().saved, before / 2);
    m_open->document.undo();
    m_open->window.showPage(PageId::Measures);
    COMPARE_CLOSE(trial().money().saved, before);
    m_open->document.push([] { return QStringLiteral("test"); },
                          {Edit::set(rowAddress(Address{}, listIndex(parkObject, "measures"), 10),
                                     fieldIndex(measureObject, "lifetimeYears"), Value())});
    QCOMPARE(trial().money().without, 1);
    QCOMPARE(table()->text(row("M11"), MeasuresTable::UnitCost), Format::absent());
}

void TestMeasuresPage::jumpsToTheList()
{
    QSignalSpy jumps(page(), &Page::placeWanted);
    table()->select(row("M07"));
    child<QPushButton>("editMeasure")->click();
    QCOMPARE(*m_open->window.findChild<Navigation *>()->current(), PageId::Park);
    QCOMPARE(jumps.last().first().value<Place>().index, 6);
    m_open->window.showPage(PageId::Measures);
    child<QPushButton>("addMeasure")->click();
    QCOMPARE(m_open->document.park().measures.size(), 13);
    QCOMPARE(*m_open->window.findChild<Navigation *>()->current(), PageId::Park);
    m_open->document.undo();
    QCOMPARE(m_open->document.park().measures.size(), 12);
}

void TestMeasuresPage::fuelsSavedAreEntered()
{
    auto *fuels = m_open->window.page(PageId::Park)->findChild<TableEditor *>(QStringLiteral("fuelsSaved"));
    QVERIFY(fuels->model()->size() == 0 && !fuels->model()->isEditable()); // no measure is selected yet
    table()->select(row("M07"));
    child<QPushButton>("editMeasure")->click();
    const auto saved = [&]() -> const QList<MeasureFuel> & { return m_open->document.park().measures[6].fuels; };
    const qsizetype before = saved().size();
    RowsModel *model = fuels->model();
    QCOMPARE(model->size(), before);
    const QList<MeasureFuel> original = saved();
    QVERIFY(model->setData(model->index(int(before), 0), QStringLiteral("Natural gas")));
    QCOMPARE(saved().back().fuel, QStringLiteral("natural_gas"));
    QCOMPARE(saved().back().unit, QStringLiteral("10^4Nm3"));
    QVERIFY(model->setData(model->index(int(before), 1), QStringLiteral("１２")));
    QCOMPARE(saved().back().quantity.value, 12.0);
    QVERIFY(!model->setData(model->index(int(before), 1), QStringLiteral("much")));
    QCOMPARE(saved().back().quantity.value, 12.0);
    QCOMPARE(model->headerData(int(before), Qt::Vertical).toString(), QString::number(before + 1));
    m_open->document.undo();
    m_open->document.undo();
    QVERIFY(saved() == original);
}

void TestMeasuresPage::saysWhatIsMissing()
{
    m_open->document.push([] { return QStringLiteral("test"); },
                          {Edit::remove(Address{}, listIndex(parkObject, "measures"), 0, 12)});
    QVERIFY(child<QLabel>("noMeasures")->isVisible());
    QVERIFY(!child<QPushButton>("findPortfolio")->isEnabled() && !child<QPushButton>("editMeasure")->isEnabled());
    QVERIFY(!child<CostCurve>("costCurve")->emptySentence().isEmpty());
    m_open->document.undo();
    m_open->window.showPage(PageId::Measures);
    m_open->document.push(
        [] { return QStringLiteral("test"); },
        {Edit::set(
            rowAddress(systemAddress(base, System::EnergySupply), listIndex(System::EnergySupply, "fuelUse"), 0),
            fieldIndex(
                *systemPart(System::EnergySupply).object->lists[size_t(listIndex(System::EnergySupply, "fuelUse"))].element,
                "fuel"),
            QStringLiteral("unobtainium"))});
    QVERIFY(child<QLabel>("trouble")->isVisible());
    QVERIFY(child<QLabel>("trouble")->text().contains(QStringLiteral("unobtainium")));
    QSignalSpy toError(m_open->window.page(PageId::Measures), &Page::placeWanted);
    QTest::mouseClick(child<QPushButton>("emptyStep"), Qt::LeftButton);
    QCOMPARE(toError.size(), 1);
    m_open->window.showPage(PageId::Measures);
    m_open->document.push([] { return QStringLiteral("test"); }, {Edit::remove(Address{}, listIndex(parkObject, "cases"), 0, 5)});
    QVERIFY(child<QLabel>("trouble")->text().contains(QStringLiteral("no case")));
    QVERIFY(!child<QPushButton>("keepCase")->isEnabled());
}

void TestMeasuresPage::readOnlyMayTryButNotKeep()
{
    m_open->document.setReadOnly(QStringLiteral("test"));
    m_open->window.showPage(PageId::Overview);
    m_open->window.showPage(PageId::Measures);
    trial().chooseAll(true);
    QVERIFY(total(*trial().after()) < total(*trial().before()));
    QVERIFY(!child<QPushButton>("keepCase")->isEnabled() && !child<QPushButton>("addMeasure")->isEnabled());
    QCOMPARE(trial().keep(), -1);
}

void TestMeasuresPage::figuresExplainTheBase()
{
    QSignalSpy wanted(page(), &Page::explainWanted);
    tick("M11");
    Q_EMIT page()->findChild<KeyNumbers *>()->explainWanted(caseFigure(FigureKind::Emissions, base));
    QCOMPARE(wanted.count(), 1);
    const auto frames = page()->findChild<KeyNumbers *>()->findChildren<FigureFrame *>();
    QCOMPARE(std::ranges::count(frames, caseFigure(FigureKind::Item, base, 0), &FigureFrame::figure), 2); // indicator, verdict
    const auto parts = child<RoadChart>("road")->parts();
    QCOMPARE(parts[2].figure, caseFigure(FigureKind::Emissions, base));
    const auto changes = child<RowBars>("systemChanges")->parts();
    QVERIFY(std::ranges::any_of(changes, [](const Picture::Part &part) {
        return part.figure == systemFigure(FigureKind::SystemEmissions, base, System::Production);
    }));
}

/// Each cell by click, the sums at the top by their frames; what the dock lists adds up to what the page shows.
void TestMeasuresPage::everyFigureOfAMeasureExplainsItself()
{
    QSignalSpy wanted(page(), &Page::explainWanted);
    tick("M11");
    tick("M12");
    const auto *model = table()->model();
    int line = 0;
    while (model->index(line, 0).data().toString() != trial().measure(row("M11")).name)
        ++line;
    for (int column = MeasuresTable::Investment; column < MeasuresTable::ColumnCount; ++column) {
        Q_EMIT table()->clicked(model->index(line, column));
        QCOMPARE(wanted.count(), column);
        const ExplainScene scene = page()->explained(wanted.last().first().value<Figure>());
        QVERIFY(scene.title.startsWith(trial().measure(row("M11")).name) && !scene.words.isEmpty());
    }
    table()->setCurrentIndex(model->index(line, MeasuresTable::YearlyCost));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
    const qsizetype inPark = trial().listed()[row("M11")].inPark;
    QCOMPARE(wanted.last().first().value<Figure>(), measureFigure(base, MeasureFigure::YearlyCost, inPark));
    QCOMPARE(page()->explained(wanted.last().first().value<Figure>()).parts.size(), 3u); // annuity, cost, saving

    const auto frames = page()->findChild<KeyNumbers *>()->findChildren<FigureFrame *>();
    for (const MeasureFigure which : {MeasureFigure::Investment, MeasureFigure::YearlyCost})
        QCOMPARE(std::ranges::count(frames, measureFigure(base, which), &FigureFrame::figure), 1);
    const MeasuresTried tried = *trial().tried();
    const TrialMoney money = trial().money();
    for (const auto &[which, shown] : {std::pair(MeasureFigure::Investment, money.investment),
                                       std::pair(MeasureFigure::YearlyCost, money.yearlyCost),
                                       std::pair(MeasureFigure::InOrder, money.saved)}) {
        const Explanation explanation = explainMeasure(measureFigure(base, which), tried, m_open->document.park());
        QCOMPARE(explanation.operands.size(), 2u);
        COMPARE_CLOSE(*combined(explanation.operation, explanation.operands), shown);
        COMPARE_CLOSE(*explanation.value, shown);
    }
    trial().chooseAll(false); // nothing is invested: nothing to explain
    QVERIFY(!std::ranges::count(frames, measureFigure(base, MeasureFigure::Investment), &FigureFrame::figure));
    m_open->shown.show(planned); // what was asked of another case is not answered with this one's
    QVERIFY(page()->explained(measureFigure(base, MeasureFigure::InOrder, inPark)).title.isEmpty());
}

void TestMeasuresPage::inBothLanguages()
{
    auto *projects = child<PlainTable>("projects");
    // annex 2: 12 projects with six subtotals and six names of tasks, and the sum of 606,700 × 10⁴ yuan
    QCOMPARE(projects->model()->rowCount(), 12 + 6 + 6 + 1);
    QCOMPARE(projects->text(projects->model()->rowCount() - 1, 4).remove(u','), QStringLiteral("6067.00"));
    m_open->appearance.setLanguage(Language::Chinese);
    projects = child<PlainTable>("projects");
    QCOMPARE(projects->text(0, 1), QStringLiteral("加快园区用能结构转型"));
    QCOMPARE(projects->text(projects->model()->rowCount() - 1, 4).remove(u','), QStringLiteral("606700"));
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("加快园区用能结构转型"));
}

QTEST_MAIN(TestMeasuresPage)
#include "tst_measurespage.moc"
