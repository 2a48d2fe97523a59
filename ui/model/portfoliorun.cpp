#include "portfoliorun.h"

namespace ui {

using namespace core;

PortfolioRun::PortfolioRun(QObject *parent) : QObject(parent) {}

PortfolioRun::~PortfolioRun()
{
    ++m_run;
}

void PortfolioRun::start(MeasureModel model, PortfolioProblem problem)
{
    ++m_run;
    m_thread = {}; // asks the search before to stop and waits for it: one node
    m_problem = problem;
    m_found.reset();
    m_isRunning = true;
    m_thread = std::jthread([this, run = m_run, model = std::move(model),
                             problem = std::move(problem)](const std::stop_token &stop) { search(stop, run, model, problem); });
    Q_EMIT changed();
}

void PortfolioRun::search(const std::stop_token &stop, int run, const MeasureModel &model, const PortfolioProblem &problem)
{
    constexpr long mostNodes = 50'000'000;
    Portfolio found = leastCostPortfolio(model, problem, mostNodes, stop);
    PortfolioShortfall lacking;
    if (!found.isFeasible)
        lacking = shortfallOf(model, problem, mostNodes, stop);
    if (stop.stop_requested())
        return;
    QMetaObject::invokeMethod(
        this,
        [this, run, found = std::move(found), lacking] {
            if (run != m_run)
                return;
            m_found = found;
            m_shortfall = lacking;
            m_isRunning = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void PortfolioRun::cancel()
{
    ++m_run;
    m_thread = {};
    m_found.reset();
    m_isRunning = false;
    Q_EMIT changed();
}

} // namespace ui
