#pragma once

#include "core/accounting/uncertainty.h"
#include "core/reference/viewfactors.h"
#include "ui/model/backgroundrun.h"

namespace ui {

/// How sure the core indicator of a case is: first order at once, then many draws on a thread of their own while the window goes
/// on. A new start drops what runs.
class UncertaintyRun : public BackgroundRun
{
    Q_OBJECT
public:
    explicit UncertaintyRun(QObject *parent = nullptr) : BackgroundRun(parent) {}
    ~UncertaintyRun() override { end(); }

    /// Begins with the ledger of a case.
    void start(core::UncertainLedger ledger);
    /// Ends the draws at once; the first order stays.
    void cancel();
    void clear();

    double progress() const { return m_progress; } ///< 0…1
    const core::UncertainLedger &ledger() const { return m_ledger; }
    const std::optional<core::Propagation> &firstOrder() const { return m_firstOrder; }
    const std::optional<core::MonteCarloResult> &drawn() const { return m_drawn; }

private:
    void draw(const Run &run, const core::UncertainLedger &ledger);

    core::UncertainLedger m_ledger;
    std::optional<core::Propagation> m_firstOrder;
    std::optional<core::MonteCarloResult> m_drawn;
    double m_progress = 0;
};

} // namespace ui
