#pragma once

#include "ui/wizard/stepview.h"

#include <memory>

namespace ui {

/// Makes the content of a step.
std::unique_ptr<StepView> makeStep(const core::Course &course, const core::CourseStep &step, const WizardContext &context);

} // namespace ui
