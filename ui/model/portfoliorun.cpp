#include "portfoliorun.h"

namespace ui {

using namespace core;

void PortfolioRun::start(MeasureModel model, PortfolioProblem problem)
{
    end(); // waits for one node
    m_problem = problem;
    m_found.reset();
    begin([this, model = std::move(model), problem = std::move(problem)](const Run &run) { search(run, model, problem); });
}

void PortfolioRun::search(const Run &run, const MeasureModel &model, const PortfolioProblem &problem)
{
    constexpr long mostNodes = 50'000'000;
    Portfolio found = leastCostPortfolio(model, problem, mostNodes, run.stop);
    PortfolioShortfall lacking;
    if (!found.isFeasible)
        lacking = shortfallOf(model, problem, mostNodes, run.stop);
    if (run.stop.stop_requested())
        return;
    finish(run, [this, found = std::move(found), lacking]() mutable {
        m_found = std::move(found);
        m_shortfall = lacking;
    });
}

void PortfolioRun::cancel()
{
    end();
    m_found.reset();
    Q_EMIT changed();
}

} // namespace ui
