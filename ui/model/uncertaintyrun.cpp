#include "uncertaintyrun.h"

namespace ui {

using namespace core;

void UncertaintyRun::start(UncertainLedger ledger)
{
    end(); // waits for less than a block of draws
    m_ledger = std::move(ledger);
    m_firstOrder = propagate(m_ledger);
    m_drawn.reset();
    m_progress = 0;
    begin([this, ledger = m_ledger](const Run &run) { draw(run, ledger); });
}

void UncertaintyRun::draw(const Run &run, const UncertainLedger &ledger)
{
    MonteCarloOptions options;
    options.stop = run.stop;
    options.progress = [this, run](double done) { hand(run, [this, done] { m_progress = done; }); };
    MonteCarloResult result = monteCarlo(ledger, options);
    if (result.isCancelled)
        return;
    finish(run, [this, result = std::move(result)]() mutable { m_drawn = std::move(result); });
}

void UncertaintyRun::cancel()
{
    end();
    Q_EMIT changed();
}

void UncertaintyRun::clear()
{
    end();
    m_firstOrder.reset();
    m_drawn.reset();
    m_ledger = {};
}

} // namespace ui
