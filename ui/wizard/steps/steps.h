#pragma once

#include "ui/wizard/stepview.h"

#include <memory>

namespace ui {

/// Makes the content of a step.
std::unique_ptr<StepView> makeStep(core::WizardStep step, const PageContext &context);

} // namespace ui
