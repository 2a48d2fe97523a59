#include "steps.h"

#include "ui/wizard/steps/accountingstep.h"
#include "ui/wizard/steps/boundarystep.h"
#include "ui/wizard/steps/casestep.h"
#include "ui/wizard/steps/classstep.h"
#include "ui/wizard/steps/conditionsstep.h"
#include "ui/wizard/steps/indicatorsstep.h"
#include "ui/wizard/steps/mixstep.h"
#include "ui/wizard/steps/outcomestep.h"
#include "ui/wizard/steps/systemsstep.h"

namespace ui {

std::unique_ptr<StepView> makeStep(core::WizardStep step, const PageContext &context)
{
    switch (step) {
    case core::WizardStep::CaseAndScheme:
        return std::make_unique<CaseStep>(context);
    case core::WizardStep::Conditions:
        return std::make_unique<ConditionsStep>(context);
    case core::WizardStep::ParkClass:
        return std::make_unique<ClassStep>(context);
    case core::WizardStep::Boundary:
        return std::make_unique<BoundaryStep>(context);
    case core::WizardStep::Systems:
        return std::make_unique<SystemsStep>(context);
    case core::WizardStep::EnergyMix:
        return std::make_unique<MixStep>(context);
    case core::WizardStep::Accounting:
        return std::make_unique<AccountingStep>(context);
    case core::WizardStep::Indicators:
        return std::make_unique<IndicatorsStep>(context);
    case core::WizardStep::Outcome:
        return std::make_unique<OutcomeStep>(context);
    }
    return nullptr;
}

} // namespace ui
