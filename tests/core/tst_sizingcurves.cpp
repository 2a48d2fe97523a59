#include "core/exchange/sizingjson.h"
#include "core/sizing/front.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <cmath>

using namespace core;
using namespace core::sizing;

/// What is computed from many sizings: the curve of cost against carbon and the tornado of the inputs, each against single
/// sizings; and that all of it stops at once.
class TestSizingCurves : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void frontIsMonotoneAndConvex_data() { cases(); }
    void frontIsMonotoneAndConvex();
    void pointsOfTheFrontAreSizingsWithThatCap_data() { cases(); }
    void pointsOfTheFrontAreSizingsWithThatCap();
    void frontIsTheSameEachTime();
    void frontOfAnInfeasibleCaseIsEmpty();
    void sensitivityIsTheSizingOfTheMovedCase();
    void sensitivitiesDoNotDependOnThreads();
    void stopsWithTheRound_data();
    void stopsWithTheRound();
    void tellsTheBestSoFar();
    void tellsThatNothingMeetsEverything();
    void aSizingTakesLittleMemory();
    void whatIsNoSeriesIsNotSized();

private:
    static void cases()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("flat load") << "open-1-flat-load";
        QTest::newRow("carbon price, no grid charging") << "open-4-carbon-price-no-grid-charging";
    }
    /// A case, cut to so many days where a whole year is not the point.
    static SizingCase read(const QString &name, size_t days = 365)
    {
        SizingCase sizing = readSizingCase(QStringLiteral(TEST_DATA "/sizing/%1/case.json").arg(name)).value();
        for (const auto list : {&Series::loadMw, &Series::windPu, &Series::pvPu, &Series::importPrice, &Series::exportPrice})
            (sizing.series.*list).resize(24 * days);
        return sizing;
    }
};

void TestSizingCurves::frontIsMonotoneAndConvex()
{
    QFETCH(QString, name);
    SearchOptions options;
    options.gap = 1e-5;
    std::vector<std::pair<int, int>> told;
    options.partDone = [&](int done, int of) { told.emplace_back(done, of); };
    const auto front = costCarbonFront(read(name, 60), 12, 0.7, options);
    QVERIFY(front.size() >= 5);
    QCOMPARE(told.size(), front.size());
    QCOMPARE(told.back(), std::pair(int(front.size()), 12));
    for (size_t i = 0; i < front.size() && front[i].isFeasible; ++i) {
        QVERIFY(front[i].lowerBoundYuan <= front[i].costYuan);
        QVERIFY(front[i].costYuan - front[i].lowerBoundYuan <= 1e-5 * std::abs(front[i].costYuan));
        if (i == 0)
            continue;
        // less import costs no less; the cost is convex in the cap, so each slope lies below the secant that follows
        QVERIFY(front[i].importMaxMwh < front[i - 1].importMaxMwh);
        QVERIFY(front[i].costYuan >= front[i - 1].lowerBoundYuan);
        if (i < 2)
            continue;
        const auto secant = [&](size_t k) {
            return (front[k].costYuan - front[k - 1].costYuan) / (front[k - 1].importMaxMwh - front[k].importMaxMwh);
        };
        const double step = front[i - 1].importMaxMwh - front[i].importMaxMwh;
        QVERIFY(secant(i) >= secant(i - 1) - 4e-5 * std::abs(front[i].costYuan) / step);
    }
}

void TestSizingCurves::pointsOfTheFrontAreSizingsWithThatCap()
{
    QFETCH(QString, name);
    SizingCase sizing = read(name, 60);
    SearchOptions options;
    const auto front = costCarbonFront(sizing, 6, 0.8, options);
    QVERIFY(front.size() >= 3);
    for (const FrontPoint &point : front) {
        sizing.limits.importMaxMwh = point.importMaxMwh;
        const Design single = leastCost(sizing).design;
        QCOMPARE(single.outcome == Outcome::Optimal, point.isFeasible);
        if (!point.isFeasible)
            continue;
        QVERIFY(std::abs(single.objectiveYuan - point.costYuan) <= 2e-6 * std::abs(point.costYuan));
        QVERIFY(point.lowerBoundYuan <= single.objectiveYuan);
        QVERIFY(single.lowerBoundYuan <= point.costYuan);
    }
}

/// Two threads find it; which is faster changes no bit.
void TestSizingCurves::frontIsTheSameEachTime()
{
    const SizingCase sizing = read("open-4-carbon-price-no-grid-charging", 20);
    for (const int points : {2, 3, 12}) {
        const auto one = costCarbonFront(sizing, points, 0.7, {}), two = costCarbonFront(sizing, points, 0.7, {});
        QCOMPARE(one.size(), size_t(points));
        QCOMPARE(two.size(), one.size());
        for (size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(one[i].costYuan, two[i].costYuan);
            QCOMPARE(one[i].lowerBoundYuan, two[i].lowerBoundYuan);
            QVERIFY(one[i].capacities == two[i].capacities);
        }
    }
}

void TestSizingCurves::frontOfAnInfeasibleCaseIsEmpty()
{
    SizingCase sizing = read("open-1-flat-load", 10);
    sizing.grid.maxMw = 5.0;
    sizing.wind.max = sizing.pv.max = 20.0;
    QVERIFY(costCarbonFront(sizing, 5, 0.5, {}).empty());
}

void TestSizingCurves::sensitivityIsTheSizingOfTheMovedCase()
{
    const SizingCase sizing = read("open-4-carbon-price-no-grid-charging", 20);
    const double base = leastCost(sizing).design.objectiveYuan;
    int told = 0;
    SearchOptions options;
    options.partDone = [&](int done, int of) {
        QCOMPARE(done, ++told);
        QCOMPARE(of, 18);
    };
    const auto all = sensitivities(sizing, 0.2, 2, options);
    QCOMPARE(all.size(), size_t(9));
    QCOMPARE(told, 18);
    for (const Sensitivity &each : all) {
        QVERIFY(each.lessYuan && each.moreYuan);
        const double less = leastCost(moved(sizing, each.input, 0.8)).design.objectiveYuan;
        const double more = leastCost(moved(sizing, each.input, 1.2)).design.objectiveYuan;
        QCOMPARE(*each.lessYuan, less);
        QCOMPARE(*each.moreYuan, more);
        // the least cost is concave in a price and rises with it; here nothing is sold
        if (each.input == Sensitivity::Input::Load || each.input == Sensitivity::Input::DiscountRate)
            continue;
        QVERIFY(less <= base * (1 + 2e-6) && base <= more * (1 + 2e-6));
        QVERIFY(less + more <= 2 * base * (1 + 2e-6));
    }
    // everything of money scaled alike scales the cost; without export the export price is no input
    const auto found = std::ranges::find(all, Sensitivity::Input::ExportPrice, &Sensitivity::input);
    QVERIFY(std::abs(*found->lessYuan - base) <= 2e-6 * base && std::abs(*found->moreYuan - base) <= 2e-6 * base);
}

void TestSizingCurves::sensitivitiesDoNotDependOnThreads()
{
    const SizingCase sizing = read("open-1-flat-load", 10);
    const auto one = sensitivities(sizing, 0.1, 1, {}), three = sensitivities(sizing, 0.1, 3, {});
    for (size_t i = 0; i < one.size(); ++i) {
        QCOMPARE(one[i].lessYuan, three[i].lessYuan);
        QCOMPARE(one[i].moreYuan, three[i].moreYuan);
    }
}

void TestSizingCurves::stopsWithTheRound_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("least cost") << 0;
    QTest::newRow("infeasible, before anybody asks why") << 1;
    QTest::newRow("why it is infeasible") << 4;
    QTest::newRow("by how much a limit would have to give") << 5;
    QTest::newRow("front") << 2;
    QTest::newRow("sensitivities") << 3;
}

/// The stop is asked for by the search itself, through its progress: a round that has begun may end, no other begins.
void TestSizingCurves::stopsWithTheRound()
{
    QFETCH(int, what);
    SizingCase sizing = read(what == 3 ? "open-1-flat-load" : "open-3-seasonal-monthly-demand");
    if (what == 1 || what >= 4)
        sizing.limits.selfUseOfLoadMin = 0.99, sizing.wind.max = sizing.pv.max = 100.0;
    std::stop_source source;
    SearchOptions options;
    options.stop = source.get_token();
    std::atomic<int> rounds = 0, later = 0; // the front searches on two threads
    options.progress = [&](const Progress &progress) {
        later += source.stop_requested();
        const bool isThere = what < 4 || (progress.shortfall && progress.shortfall->limit.has_value() == (what == 5));
        if (isThere && ++rounds == (what < 4 ? 10 : 2))
            source.request_stop();
    };
    options.partDone = [&](int, int) {
        later += source.stop_requested();
        source.request_stop();
    };
    if (what == 2)
        QVERIFY(costCarbonFront(sizing, 30, 0.3, options).size() < 30);
    else if (what == 3)
        sensitivities(sizing, 0.2, 1, options);
    else {
        const SearchResult result = leastCost(sizing, options);
        QCOMPARE(result.design.outcome, Outcome::Cancelled);
        QVERIFY(!result.infeasible);
    }
    QVERIFY(source.stop_requested());
    QVERIFY2(later <= 2, qPrintable(QString::number(later)));
}

void TestSizingCurves::tellsTheBestSoFar()
{
    SearchOptions options;
    Progress last;
    int rounds = 0;
    options.progress = [&](const Progress &progress) {
        if (last.isFeasible) {
            QVERIFY(progress.isFeasible);
            QVERIFY(progress.upperYuan <= last.upperYuan * (1 + 1e-9));
            QVERIFY(progress.lowerYuan >= last.lowerYuan - 1e-9 * std::abs(last.lowerYuan));
        }
        last = progress;
        ++rounds;
    };
    const Design design = leastCost(read("open-1-flat-load", 60), options).design;
    QVERIFY(rounds > 10 && last.isFeasible);
    QCOMPARE(last.best, design.capacities);
    QVERIFY(std::abs(last.upperYuan / design.objectiveYuan - 1) < 1e-6);
    QCOMPARE(last.lowerYuan, design.lowerBoundYuan);
}

/// An infeasible case: soon the search asks whether anything can meet everything, and tells what it finds.
void TestSizingCurves::tellsThatNothingMeetsEverything()
{
    SizingCase sizing = read("open-3-seasonal-monthly-demand", 60);
    sizing.limits.selfUseOfLoadMin = 0.99;
    sizing.wind.max = sizing.pv.max = 100.0;
    SearchOptions options;
    std::optional<Progress::Shortfall> last;
    int ofAll = 0, ofOne = 0, solves = 0;
    options.progress = [&](const Progress &progress) {
        QVERIFY(progress.solves >= solves);
        solves = progress.solves;
        if (!progress.shortfall) {
            QVERIFY(!last);
            return;
        }
        QVERIFY(!progress.isFeasible);
        if (progress.shortfall->limit) {
            ++ofOne;
            return;
        }
        QVERIFY(progress.shortfall->lowerShare <= progress.shortfall->upperShare);
        last = progress.shortfall;
        ++ofAll;
    };
    const SearchResult result = leastCost(sizing, options);
    QCOMPARE(result.design.outcome, Outcome::Infeasible);
    QVERIFY(ofAll > 2 && ofOne > 2);
    QCOMPARE(last->lowerShare, result.infeasible->shortfallShare);
    QVERIFY2(solves < 250, qPrintable(QString::number(solves)));
}

/// Goal: 60 MB at most over what the case itself takes.
void TestSizingCurves::aSizingTakesLittleMemory()
{
    const auto kilobytes = [](const QByteArray &key) {
        QFile status(QStringLiteral("/proc/self/status"));
        if (status.open(QIODevice::ReadOnly))
            for (const QByteArray &line : status.readAll().split('\n'))
                if (line.startsWith(key))
                    return line.mid(key.size()).trimmed().split(' ').front().toInt();
        return 0;
    };
    const SizingCase sizing = read("open-3-seasonal-monthly-demand");
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (!peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || peak.write("5") != 1)
        QSKIP("The peak of memory can be asked and reset on Linux only.");
    const int before = kilobytes("VmRSS:");
    QCOMPARE(leastCost(sizing).design.outcome, Outcome::Optimal);
    const int taken = kilobytes("VmHWM:") - before;
    qInfo("%d kB", taken);
    QVERIFY(taken > 0 && taken < 60 * 1024);
}

/// Series that no file gave: a page may make them.
void TestSizingCurves::whatIsNoSeriesIsNotSized()
{
    SizingCase sizing;
    QVERIFY(seriesTrouble(sizing.series));
    QCOMPARE(seriesTrouble(sizing.series)->code, ErrorCode::SeriesEmpty);
    QCOMPARE(leastCost(sizing).design.outcome, Outcome::Stalled);
    Series &series = sizing.series;
    for (const auto list : {&Series::loadMw, &Series::windPu, &Series::pvPu, &Series::importPrice, &Series::exportPrice})
        (series.*list).assign(24, 1.0);
    QVERIFY(!seriesTrouble(series));
    series.importPrice[3] = -0.5; // somebody pays for taking energy: that happens
    QVERIFY(!seriesTrouble(series));
    series.pvPu[7] = std::nan("");
    QCOMPARE(seriesTrouble(series)->code, ErrorCode::SeriesCell);
    QCOMPARE(seriesTrouble(series)->place, QStringLiteral("7"));
    series.loadMw[5] = -1.0;
    QCOMPARE(seriesTrouble(series)->code, ErrorCode::SeriesNegative);
    series.windPu.pop_back();
    series.loadMw[5] = 1.0;
    QCOMPARE(seriesTrouble(series)->code, ErrorCode::SeriesLength);
    QCOMPARE(leastCost(sizing).design.outcome, Outcome::Stalled);
}

QTEST_APPLESS_MAIN(TestSizingCurves)
#include "tst_sizingcurves.moc"
