#include "core/model/judging.h"
#include "core/schemes/answers.h"
#include "core/schemes/stillneeded.h"
#include "core/schemes/wizardsteps.h"
#include "tests/support/parks.h"

#include <set>

using namespace core;

namespace {

const Scheme &scheme(const char *id)
{
    const auto &all = support::schemes();
    return *std::ranges::find(all, QLatin1StringView(id), &Scheme::id);
}

} // namespace

/// The way through each scheme: which steps, which items in them, what an item takes.
class TestWizardCourse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNoticeKeepsItsNineSteps();
    void everyItemIsInOneStep_data();
    void everyItemIsInOneStep();
    void noStepIsEmpty_data();
    void noStepIsEmpty();
    void stepsFollowWhatItemsTake();
    void inputsAreWhatTheMetricTakes_data();
    void inputsAreWhatTheMetricTakes();
    void economyIsSetAndTakenBack();
    void flagsAreSetAndTakenBack();
    void reviewsCountItemsOfTheScheme();
    void cheapestMeasureComesFirst();
    void provenPaths();
};

void TestWizardCourse::theNoticeKeepsItsNineSteps()
{
    const Course course = courseOf(scheme("ndrc-910"));
    QCOMPARE(course.steps.size(), wizardStepCount);
    for (size_t i = 0; i < wizardStepCount; ++i)
        QCOMPARE(course.steps[i].kind, WizardStep(i));
    QVERIFY(course.parts.empty());
}

void TestWizardCourse::everyItemIsInOneStep_data()
{
    QTest::addColumn<int>("position");
    QVERIFY(support::schemes().size() >= 14);
    for (size_t i = 0; i < support::schemes().size(); ++i)
        QTest::newRow(qPrintable(support::schemes()[i].id)) << int(i);
}

void TestWizardCourse::everyItemIsInOneStep()
{
    QFETCH(int, position);
    const Scheme &of = support::schemes()[size_t(position)];
    const Course course = courseOf(of);
    if (of.id == defaultScheme) {
        QCOMPARE(course.indexOfItem(0), qsizetype(WizardStep::Indicators));
        return;
    }
    std::multiset<size_t> shown;
    for (const ItemPart &part : course.parts)
        for (const size_t item : part.items) {
            shown.insert(item);
            QCOMPARE(of.items[item].category, part.category);
        }
    QCOMPARE(shown.size(), of.items.size());
    for (size_t i = 0; i < of.items.size(); ++i) {
        QCOMPARE(shown.count(i), size_t(1));
        const qsizetype step = course.indexOfItem(i);
        QVERIFY(step > 0 && step < qsizetype(course.steps.size()) - 1); // between the first and the result
    }
    QCOMPARE(course.steps.front().kind, WizardStep::CaseAndScheme);
    QCOMPARE(course.steps.back().kind, WizardStep::Outcome);
    QCOMPARE(course.has(WizardStep::Conditions), !of.conditions.empty());
    QCOMPARE(course.has(WizardStep::ParkClass), of.selector >= 0);
}

void TestWizardCourse::noStepIsEmpty_data()
{
    everyItemIsInOneStep_data();
}

void TestWizardCourse::noStepIsEmpty()
{
    QFETCH(int, position);
    const Course course = courseOf(support::schemes()[size_t(position)]);
    std::set<int> parts;
    for (const CourseStep &step : course.steps) {
        if (step.kind != WizardStep::Items)
            continue;
        const ItemPart &part = course.parts.at(size_t(step.part));
        QVERIFY(!part.items.empty() && part.items.size() <= itemsOfStep);
        QVERIFY(parts.insert(step.part).second);
    }
    QCOMPARE(parts.size(), course.parts.size());
}

/// Evaluation-schemes.md, §1.2 to §3: EN-3 takes the energy mix, the draft guideline asks in words only.
void TestWizardCourse::stepsFollowWhatItemsTake()
{
    const Course eip = courseOf(scheme("eip")), guideline = courseOf(scheme("guideline-six-systems"));
    for (const WizardStep step : {WizardStep::Boundary, WizardStep::Systems, WizardStep::EnergyMix})
        QVERIFY(eip.has(step));
    for (const WizardStep step : {WizardStep::Boundary, WizardStep::Systems, WizardStep::EnergyMix, WizardStep::Accounting})
        QVERIFY(!guideline.has(step));
    QCOMPARE(guideline.parts.size(), size_t(10)); // six systems and four areas
    // management 9, environment 20 on two pages, social 13 on two, economic 9
    QCOMPARE(eip.parts.size(), size_t(6));
    QCOMPARE(eip.parts[1].pages, 2);
    QCOMPARE(eip.parts[1].items.size() + eip.parts[2].items.size(), size_t(20));
    QVERIFY(courseOf(scheme("hj-274")).has(WizardStep::Conditions)); // whether water is short
    QVERIFY(courseOf(scheme("hunan-2030")).has(WizardStep::ParkClass));
}

void TestWizardCourse::inputsAreWhatTheMetricTakes_data()
{
    QTest::addColumn<QString>("metric");
    for (const Metric &metric : allMetrics())
        QTest::newRow(std::string(metric.key).c_str()) << QString::fromLatin1(metric.key.data(), qsizetype(metric.key.size()));
}

/// Each figure of the economy that a metric is said to take moves it, and rows it is said to take exist.
void TestWizardCourse::inputsAreWhatTheMetricTakes()
{
    QFETCH(QString, metric);
    const Metric &of = allMetrics()[size_t(metricIndex(metric.toStdString()))];
    const ItemInputs inputs = inputsOfMetric(of.key);
    if (of.compute || of.entering == Entering::ByEconomy)
        QVERIFY(!inputs.rows.empty() || !inputs.economy.empty());
    for (const RowInput &row : inputs.rows)
        QVERIFY(row.list.empty() || listIndex(row.system, row.list) >= 0);
    if (of.fromHourly)
        return; // the example has no curtailed power, and a design goes first
    Park park = support::coastalPark();
    const Library &library = support::library();
    const auto value = [&](const Park &at) {
        const CaseEvaluation evaluated = evaluateCase(at, 2, library, support::schemes(), support::currentYear, false);
        const MetricSources sources{&at, &at.cases[2], &evaluated.account, &evaluated.indicators, &library};
        return metricValues(sources)[size_t(metricIndex(of.key))].value;
    };
    for (const std::string_view key : inputs.economy)
        for (const Edit &edit : editsToEconomy(park, 2, QString::fromLatin1(key.data(), qsizetype(key.size())), 1000.0))
            apply(park, edit);
    const auto whole = value(park);
    for (const std::string_view key : inputs.economy) {
        Park without = park;
        const QString name = QString::fromLatin1(key.data(), qsizetype(key.size()));
        for (const Edit &edit : editsToEconomy(without, 2, name, 500.0))
            apply(without, edit);
        if (whole)
            QVERIFY2(value(without) != whole, qPrintable(name));
    }
}

void TestWizardCourse::economyIsSetAndTakenBack()
{
    const Park before = support::parkWith({});
    Park park = before;
    const auto edits = editsToEconomy(park, 0, QStringLiteral("employees"), 1200);
    QCOMPARE(edits.size(), size_t(1));
    const Edit back = apply(park, edits.front());
    QCOMPARE(economyFigure(park.cases[0], "employees"), std::optional(1200.0));
    QVERIFY(editsToEconomy(park, 0, QStringLiteral("employees"), 1200).empty()); // it is so already
    Park changed = park;
    apply(changed, editsToEconomy(park, 0, QStringLiteral("employees"), 1300).front());
    QCOMPARE(economyFigure(changed.cases[0], "employees"), std::optional(1300.0));
    apply(changed, editsToEconomy(changed, 0, QStringLiteral("employees"), {}).front());
    QVERIFY(!economyFigure(changed.cases[0], "employees"));
    apply(park, back);
    QVERIFY(park == before);
    QVERIFY(editsToEconomy(park, 0, QStringLiteral("employees"), {}).empty());
}

void TestWizardCourse::flagsAreSetAndTakenBack()
{
    const Park before = support::parkWith({});
    Park park = before;
    const QString flag = QStringLiteral("greenFactory");
    QVERIFY(editsToFlag(park, 1, flag, {}).empty());
    const Edit back = apply(park, editsToFlag(park, 1, flag, true).front());
    QCOMPARE(flagOf(park.enterprises[1], flag), std::optional(true));
    QVERIFY(!flagOf(park.enterprises[0], flag)); // it does not say
    apply(park, editsToFlag(park, 1, flag, false).front());
    QCOMPARE(flagOf(park.enterprises[1], flag), std::optional(false));
    apply(park, editsToFlag(park, 1, flag, {}).front());
    QVERIFY(park == before);
    park = before;
    apply(park, editsToFlag(park, 1, flag, true).front());
    apply(park, back);
    QVERIFY(park == before);
}

/// Income of technology, industry and trade over two years: what lacks is named by year, and figures of both give it.
void TestWizardCourse::reviewsCountItemsOfTheScheme()
{
    Park park = support::parkWith(R"("economy": {"technicalIndustrialTradeIncomeWanYuan": 110})");
    const Scheme &hunan = scheme("hunan-2030");
    const auto item =
        size_t(std::ranges::find(hunan.items, QLatin1StringView("incomeGrowth"), &SchemeItem::id) - hunan.items.begin());
    QCOMPARE(inputsOf(hunan.items[item]).yearsBack, (std::vector<int>{0, 1}));
    QCOMPARE(inputsOf(hunan.items[item]).answer, AnswerKind::None);
    const auto reviewed = [&] {
        const Evaluation evaluation = support::evaluate(park);
        return reviewSteps(park, 0, &evaluation.cases.front(), evaluation.findings, hunan, support::library());
    };
    const auto lacks = [&](const StepReviews &reviews) {
        return std::ranges::count_if(reviews.parts.front().open, [&](const OpenPoint &point) {
            return point.kind == OpenPoint::Kind::ItemNoData && point.index == qint32(item);
        });
    };
    QCOMPARE(lacks(reviewed()), 1);
    Case before = park.cases[0];
    before.id = QStringLiteral("C2024");
    before.year = 2024;
    before.economy.front().value = 100;
    park.cases.append(before);
    QCOMPARE(lacks(reviewed()), 0);
    const Evaluation evaluation = support::evaluate(park);
    const auto &results = evaluation.cases.front().schemes;
    const auto of = std::ranges::find(results, hunan.id, [](const SchemeResult &each) { return each.scheme->id; });
    COMPARE_CLOSE(*of->items[item].value, 0.1); // 110 / 100 − 1
}

void TestWizardCourse::cheapestMeasureComesFirst()
{
    Park park = support::coastalPark();
    const auto judge910 = [&] { return support::evaluate(park).cases[2].schemes.front(); };
    const auto byCost = itemsByCost(judge910(), park);
    const auto byGap = itemsToFix(judge910());
    QVERIFY(std::ranges::is_permutation(byCost, byGap));
    const auto cost = [&](size_t item) { return cheapestMeasure(scheme("ndrc-910").items[item], park); };
    for (size_t i = 1; i < byCost.size(); ++i) {
        const auto before = cost(byCost[i - 1]), after = cost(byCost[i]);
        QVERIFY(before || !after); // what nothing helps comes last
        QVERIFY(!before || !after || *before <= *after);
    }
    // the clean share is helped by renewable power: its cheapest measure is the one with the least investment
    const auto &items = scheme("ndrc-910").items;
    const auto clean = size_t(std::ranges::find(items, "judgedCleanEnergyShare", &SchemeItem::metric) - items.begin());
    std::optional<double> least;
    for (const Measure &each : park.measures)
        if (each.effects.renewable && each.effects.renewable->value > 0 && each.investment)
            least = std::min(least.value_or(each.investment->value), each.investment->value);
    QVERIFY(least);
    QCOMPARE(cost(clean), least);
    for (Measure &each : park.measures)
        each.investment.reset();
    QVERIFY(!cost(clean)); // nobody says what they cost
    QCOMPARE(itemsByCost(judge910(), park), byGap);
}

void TestWizardCourse::provenPaths()
{
    const Park park = support::coastalPark();
    QCOMPARE(provenPath(park, 2, scheme("ndrc-910"), QStringLiteral("noMajorAccident")), "cases/C2025/answers/noMajorAccident");
    QCOMPARE(provenPath(park, 2, scheme("eip"), QStringLiteral("PM-P1")), "schemes/eip/PM-P1"); // no answer yet
    QCOMPARE(provenPath(park, -1, scheme("ndrc-910"), QStringLiteral("noMajorAccident")), "schemes/ndrc-910/noMajorAccident");
    QVERIFY(leadsSomewhere(park, QStringLiteral("schemes/eip/PM-P1")));
    QVERIFY(leadsSomewhere(park, QStringLiteral("schemes/eip")));
    for (const char *wrong : {"schemes", "schemes/", "schemes//PM-P1", "schemes/eip/", "scheme/eip"})
        QVERIFY2(!leadsSomewhere(park, QLatin1StringView(wrong)), wrong);
}

QTEST_APPLESS_MAIN(TestWizardCourse)
#include "tst_wizardcourse.moc"
