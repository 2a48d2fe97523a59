#pragma once

#include "core/accounting/uncertainty.h"
#include "ui/inputs/card.h"
#include "ui/model/uncertaintyrun.h"
#include "ui/pages/page.h"

class QProgressBar;
class QPushButton;

namespace ui {

class RowBars;

/// How sure the core indicator of the shown case is: the probability that it meets its limit, its range, and the inputs that
/// matter most. First order at once, 10,000 draws behind it.
class SurenessCard : public Card
{
    Q_OBJECT
public:
    explicit SurenessCard(const PageContext &context, QWidget *parent = nullptr);
    /// Begins anew with the shown case.
    void refresh();
    const UncertaintyRun &run() const { return m_run; }
    RowBars *chart() const { return m_bars; }
    QString sentence() const;

private:
    void showRun();
    void showInfluences();
    QString probabilityText(double probability, double limit) const;
    core::Figure figureOf(const core::UncertainInput &input) const;
    QString nameOf(const core::UncertainInput &input) const;
    std::optional<double> limit() const;

    PageContext m_context;
    std::optional<core::UncertaintyTable> m_table;
    std::optional<core::ViewFactors> m_factors;
    UncertaintyRun m_run;
    std::optional<double> m_limit; ///< of the case that the run is of
    QLabel *m_sentence, *m_range, *m_basis;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    RowBars *m_bars;
};

} // namespace ui
