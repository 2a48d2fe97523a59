#pragma once

#include "core/schemes/parkclass.h"
#include "ui/wizard/stepview.h"

class QPushButton;

namespace ui {

class Card;
class FieldForm;
class PlainTable;

/// Step 3: the energy class of the notice, and what kind of park it is by the tests of the tool.
class ClassStep : public StepView
{
    Q_OBJECT
public:
    explicit ClassStep(const WizardContext &context, QWidget *parent = nullptr);
    bool showPoint(const core::OpenPoint &point) override;

protected:
    void show() override;
    void showResults() override;

private:
    void showEnergyClass();
    void showProposal();
    QString limitText(size_t parkClass) const;
    QString testText(const core::ParkClassTest &test) const;
    void takeOver();

    Card *m_energyCard, *m_toolCard, *m_formCard;
    QLabel *m_consumption, *m_decides;
    PlainTable *m_classes, *m_tests;
    QLabel *m_proposed, *m_remark;
    QPushButton *m_take;
    FieldForm *m_form;
    QString m_proposal; ///< the name of the proposed class; empty: none
};

} // namespace ui
