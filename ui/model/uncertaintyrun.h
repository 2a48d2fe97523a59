#pragma once

#include "core/accounting/uncertainty.h"
#include "core/reference/viewfactors.h"

#include <QObject>

#include <thread>

namespace ui {

/// How sure the core indicator of a case is: first order at once, then many draws on a thread of their own while the window goes
/// on. A new start drops what runs.
class UncertaintyRun : public QObject
{
    Q_OBJECT
public:
    explicit UncertaintyRun(QObject *parent = nullptr);
    ~UncertaintyRun() override;

    /// Begins with the ledger of a case.
    void start(core::UncertainLedger ledger);
    /// Ends the draws at once; the first order stays.
    void cancel();
    void clear();

    bool isRunning() const { return m_isRunning; }
    double progress() const { return m_progress; } ///< 0…1
    const core::UncertainLedger &ledger() const { return m_ledger; }
    const std::optional<core::Propagation> &firstOrder() const { return m_firstOrder; }
    const std::optional<core::MonteCarloResult> &drawn() const { return m_drawn; }

Q_SIGNALS:
    /// Something of the above is new.
    void changed();

private:
    void draw(const std::stop_token &stop, int run, const core::UncertainLedger &ledger);
    template <class F> void hand(int run, F &&over);

    core::UncertainLedger m_ledger;
    std::optional<core::Propagation> m_firstOrder;
    std::optional<core::MonteCarloResult> m_drawn;
    bool m_isRunning = false;
    double m_progress = 0;
    int m_run = 0;
    std::jthread m_thread; ///< last: joined before the rest goes
};

} // namespace ui
