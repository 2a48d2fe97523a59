#pragma once

#include "ui/wizard/stepview.h"

namespace ui {

class Card;
class KeyNumbers;
class PlainTable;

/// Step 7: the emissions by system and line, the largest rows, the factors they use.
class AccountingStep : public StepView
{
    Q_OBJECT
public:
    explicit AccountingStep(const WizardContext &context, QWidget *parent = nullptr);
    bool showPoint(const core::OpenPoint &point) override;

protected:
    void show() override;

private:
    void explain(const QModelIndex &index);
    void showTotals(const core::CaseEvaluation &evaluated);
    void showTable(const core::CaseEvaluation &evaluated);
    void showLargest(const core::CaseEvaluation &evaluated);
    void showFactors();
    QString factorName(const core::UsedFactor &factor) const;
    core::Place placeOf(const core::Contribution &contribution) const;

    KeyNumbers *m_totals;
    Card *m_tableCard, *m_largestCard, *m_factorsCard;
    PlainTable *m_table, *m_largest, *m_factors;
    QLabel *m_empty;
    std::vector<core::Place> m_places; ///< of the largest rows
};

} // namespace ui
