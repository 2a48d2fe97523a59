#pragma once

#include "ui/wizard/stepview.h"

namespace ui {

class Card;
class ItemBullets;
class KeyNumbers;
class ResultSheetCard;

/// Step 9: the verdict, what is to be raised first, what is open in the other steps, what is to be handed in.
class OutcomeStep : public StepView
{
    Q_OBJECT
public:
    explicit OutcomeStep(const WizardContext &context, QWidget *parent = nullptr);
    bool showPoint(const core::OpenPoint &point) override;

protected:
    void show() override;

private:
    void showVerdict(const core::CaseEvaluation &evaluated);
    void showItems(const core::CaseEvaluation &evaluated);
    void showFirst(const core::CaseEvaluation &evaluated);
    void showSource(size_t item);
    void showSteps();
    void showHandIn();

    KeyNumbers *m_verdict;
    Card *m_itemsCard, *m_firstCard, *m_stepsCard, *m_handCard;
    ResultSheetCard *m_sheet;
    ItemBullets *m_items;
    QLabel *m_first, *m_steps, *m_hand, *m_empty;
};

} // namespace ui
