#include "steps.h"

#include "ui/wizard/steps/accountingstep.h"
#include "ui/wizard/steps/boundarystep.h"
#include "ui/wizard/steps/casestep.h"
#include "ui/wizard/steps/classstep.h"
#include "ui/wizard/steps/conditionsstep.h"
#include "ui/wizard/steps/indicatorsstep.h"
#include "ui/wizard/steps/itemsstep.h"
#include "ui/wizard/steps/mixstep.h"
#include "ui/wizard/steps/outcomestep.h"
#include "ui/wizard/steps/schemeoutcomestep.h"
#include "ui/wizard/steps/systemsstep.h"

namespace ui {

std::unique_ptr<StepView> makeStep(const core::Course &course, const core::CourseStep &step, const WizardContext &context)
{
    switch (step.kind) {
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
        if (course.has(core::WizardStep::Indicators)) // of the notice
            return std::make_unique<OutcomeStep>(context);
        return std::make_unique<SchemeOutcomeStep>(context);
    case core::WizardStep::Items:
        return std::make_unique<ItemsStep>(context, step, course.parts[size_t(step.part)]);
    }
    return nullptr;
}

} // namespace ui
