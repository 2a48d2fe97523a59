#pragma once

#include "ui/wizard/stepview.h"

namespace ui {

class Card;
class FieldForm;

/// Step 4: what is inside the park.
class BoundaryStep : public StepView
{
    Q_OBJECT
public:
    explicit BoundaryStep(const WizardContext &context, QWidget *parent = nullptr);
    bool showPoint(const core::OpenPoint &point) override;
    bool showPlace(const core::Place &place) override;

protected:
    void show() override;
    void showResults() override;

private:
    Card *m_formCard, *m_asksCard, *m_insideCard;
    FieldForm *m_form;
    QLabel *m_asks, *m_counts, *m_enterprises, *m_open;
};

} // namespace ui
