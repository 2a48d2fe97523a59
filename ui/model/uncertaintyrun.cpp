#include "uncertaintyrun.h"

namespace ui {

using namespace core;

UncertaintyRun::UncertaintyRun(QObject *parent) : QObject(parent) {}

UncertaintyRun::~UncertaintyRun()
{
    ++m_run;
}

template <class F> void UncertaintyRun::hand(int run, F &&over)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, over = std::forward<F>(over)]() mutable {
            if (run != m_run)
                return;
            over();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void UncertaintyRun::start(UncertainLedger ledger)
{
    ++m_run;
    m_thread = {}; // asks the draws before to stop and waits for it: less than a block
    m_ledger = std::move(ledger);
    m_firstOrder = propagate(m_ledger);
    m_drawn.reset();
    m_progress = 0;
    m_isRunning = true;
    m_thread = std::jthread([this, run = m_run, ledger = m_ledger](const std::stop_token &stop) { draw(stop, run, ledger); });
    Q_EMIT changed();
}

void UncertaintyRun::draw(const std::stop_token &stop, int run, const UncertainLedger &ledger)
{
    MonteCarloOptions options;
    options.stop = stop;
    options.progress = [this, run](double done) { hand(run, [this, done] { m_progress = done; }); };
    MonteCarloResult result = monteCarlo(ledger, options);
    if (result.isCancelled)
        return;
    hand(run, [this, result = std::move(result)]() mutable {
        m_drawn = std::move(result);
        m_isRunning = false;
    });
}

void UncertaintyRun::cancel()
{
    ++m_run;
    m_thread = {};
    m_isRunning = false;
    Q_EMIT changed();
}

void UncertaintyRun::clear()
{
    ++m_run;
    m_thread = {};
    m_isRunning = false;
    m_firstOrder.reset();
    m_drawn.reset();
    m_ledger = {};
}

} // namespace ui
