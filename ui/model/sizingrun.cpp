#include "sizingrun.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace core::sizing;

namespace {

constexpr qint64 betweenReports = 40; // ms; what an eye follows
constexpr double frontGap = 1e-5;     // Source: reference-models/method.md, §3, the sweep
constexpr double leastShareOfImport = 0.05;

/// The curve begins at the design itself: its own first point is another one of nearly the same cost.
void beginAt(const core::sizing::Design &design, const SizingCase &problem, std::vector<FrontPoint> &front)
{
    if (front.empty())
        return;
    FrontPoint &first = front.front();
    first.importMaxMwh = design.annual.importMwh;
    first.emissionsT = design.annual.importMwh * problem.grid.emissionFactor;
    first.costYuan = design.objectiveYuan;
    first.lowerBoundYuan = design.lowerBoundYuan;
    first.capacities = design.capacities;
    front.erase(std::remove_if(front.begin() + 1, front.end(),
                               [most = first.importMaxMwh](const FrontPoint &each) { return each.importMaxMwh >= most; }),
                front.end());
}

} // namespace

void SizingRun::start(SizingCase problem)
{
    end(); // waits for less than a solve of the year
    m_problem = std::move(problem);
    m_progress.reset();
    m_atStop.reset();
    m_step = Step::Design;
    m_elapsed.start();
    begin([this, problem = m_problem](const Run &run) { search(run, problem); });
}

void SizingRun::search(const Run &run, const SizingCase &problem)
{
    QElapsedTimer sinceReport;
    sinceReport.start();
    SearchOptions options;
    options.stop = run.stop;
    options.progress = [&](const Progress &progress) {
        if (sinceReport.elapsed() < betweenReports)
            return;
        sinceReport.start();
        hand(run, [this, progress] { m_progress = progress; });
    };
    SearchResult result = leastCost(problem, options);
    const bool isFound = result.design.outcome == Outcome::Optimal;
    if (run.stop.stop_requested()) {
        m_atStop = std::move(result);
        return;
    }
    const auto take = [this, isFound, result] {
        m_result = result;
        m_front.clear();
        m_sensitivities.clear();
        m_step = isFound ? Step::Front : Step::Done;
    };
    if (!isFound)
        return finish(run, take);
    hand(run, take);
    options.progress = {};
    SearchOptions ofFront = options;
    ofFront.gap = frontGap;
    std::vector<FrontPoint> front = costCarbonFront(problem, frontPoints, leastShareOfImport, ofFront);
    std::erase_if(front, [](const FrontPoint &point) { return !point.isFeasible; });
    beginAt(result.design, problem, front);
    if (run.stop.stop_requested())
        return;
    hand(run, [this, front = std::move(front)]() mutable {
        m_front = std::move(front);
        m_step = Step::Sensitivities;
    });
    const int threads = int(std::max(1u, std::thread::hardware_concurrency()));
    std::vector<Sensitivity> moved = core::sizing::sensitivities(problem, movedShare, threads, options);
    if (run.stop.stop_requested())
        return;
    finish(run, [this, moved = std::move(moved)]() mutable {
        m_sensitivities = std::move(moved);
        m_step = Step::Done;
    });
}

void SizingRun::cancel()
{
    if (!isRunning())
        return;
    end();
    if (m_step == Step::Design) { // what is there from before is the answer to another problem
        m_result = std::exchange(m_atStop, {});
        m_front.clear();
        m_sensitivities.clear();
    }
    m_step = Step::Cancelled;
    Q_EMIT changed();
}

void SizingRun::clear()
{
    end();
    m_step = Step::Idle;
    m_progress.reset();
    m_result.reset();
    m_front.clear();
    m_sensitivities.clear();
    Q_EMIT changed();
}

} // namespace ui
