#pragma once

#include "ui/inputs/card.h"
#include "ui/model/format.h"
#include "ui/model/measurestrial.h"
#include "ui/model/portfoliorun.h"

class QComboBox;
class QDoubleSpinBox;
class QListWidget;
class QPushButton;

namespace ui {

/// The cheapest set of measures under a budget, a limit of the core indicator and what measures need or exclude.
class PortfolioCard : public Card
{
    Q_OBJECT
public:
    explicit PortfolioCard(MeasuresTrial &trial, QWidget *parent = nullptr);
    void refresh(const Format &format);
    const PortfolioRun &run() const { return m_run; }

private:
    void buildLimits();
    void buildPairs();
    void showTexts();
    void showPairs();
    void showOutcome();
    void search();
    void follow();
    void take();
    void allowPair();
    void addPair();
    void removePair();
    core::PortfolioProblem problem() const;
    QString foundSentence(const core::Portfolio &found) const;
    QString missingSentence() const;
    QString money(double tenThousandYuan) const;

    MeasuresTrial &m_trial;
    Format m_format;
    PortfolioRun m_run;
    std::optional<double> m_shownLimit; ///< of the scheme, as the field last showed it
    bool m_isLimitTyped = false;
    QStringList m_asked;   ///< the trial that the search is of
    bool m_isTaken = true; ///< what was found is ticked
    std::vector<bool> m_found;
    QLabel *m_budgetName, *m_limitName, *m_outcome;
    QDoubleSpinBox *m_budget, *m_limit;
    QComboBox *m_first, *m_kind, *m_second;
    QListWidget *m_list;
    QPushButton *m_add, *m_remove, *m_search;
};

} // namespace ui
