#pragma once

#include "ui/wizard/stepview.h"

class QComboBox;

namespace ui {

class Card;
class KeyNumbers;
class ResultSheetCard;

/// The last step of a scheme other than the notice: verdict, what to mend first, what is missing, the result as a document.
class SchemeOutcomeStep : public StepView
{
    Q_OBJECT
public:
    explicit SchemeOutcomeStep(const WizardContext &context, QWidget *parent = nullptr);
    bool showPoint(const core::OpenPoint &point) override;

protected:
    void show() override;

private:
    void showFirst();
    void showMissing();
    void showSteps();
    QString itemLink(size_t item) const;

    KeyNumbers *m_verdict;
    Card *m_firstCard, *m_missingCard, *m_stepsCard;
    ResultSheetCard *m_sheet;
    QComboBox *m_order; ///< of what to mend first
    QLabel *m_first, *m_missing, *m_steps, *m_empty;
};

} // namespace ui
