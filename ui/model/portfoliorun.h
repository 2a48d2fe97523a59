#pragma once

#include "core/planning/portfolio.h"
#include "ui/model/backgroundrun.h"

namespace ui {

/// The cheapest set of measures searched on a thread of its own while the window goes on; where none keeps the limits, what is
/// missing. A new start drops what runs.
class PortfolioRun : public BackgroundRun
{
    Q_OBJECT
public:
    explicit PortfolioRun(QObject *parent = nullptr) : BackgroundRun(parent) {}
    ~PortfolioRun() override { end(); }

    /// Begins; what the model refers to must outlive the run.
    void start(core::MeasureModel model, core::PortfolioProblem problem);
    /// Ends the search at once; nothing is found.
    void cancel();

    const core::PortfolioProblem &problem() const { return m_problem; }
    const std::optional<core::Portfolio> &found() const { return m_found; }
    /// Where what was found is infeasible.
    const core::PortfolioShortfall &shortfall() const { return m_shortfall; }

private:
    void search(const Run &run, const core::MeasureModel &model, const core::PortfolioProblem &problem);

    core::PortfolioProblem m_problem;
    std::optional<core::Portfolio> m_found;
    core::PortfolioShortfall m_shortfall;
};

} // namespace ui
