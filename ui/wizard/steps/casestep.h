#pragma once

#include "ui/wizard/stepview.h"

class QComboBox;
class QPushButton;

namespace ui {

class Card;
class FieldForm;
class PlainTable;

/// Step 1: which case is evaluated, by which scheme.
class CaseStep : public StepView
{
    Q_OBJECT
public:
    explicit CaseStep(const WizardContext &context, QWidget *parent = nullptr);
    bool showPlace(const core::Place &place) override;

protected:
    void show() override;

private:
    QPushButton *addButton(qsizetype (*make)(Document &, qsizetype));
    void showCases();
    void showScheme();
    QString courseText() const;

    Card *m_casesCard, *m_caseCard, *m_schemeCard;
    PlainTable *m_cases;
    FieldForm *m_form;
    QPushButton *m_add, *m_duplicate, *m_roll;
    QComboBox *m_schemes;
    QLabel *m_noCase, *m_schemeText;
    bool m_isShowing = false; ///< the selection follows the case, not the other way round
};

} // namespace ui
