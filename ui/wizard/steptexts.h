#pragma once

#include "core/schemes/wizardsteps.h"

#include <QStringList>

namespace ui {

/// The name of a step as the list of the wizard shows it.
QString stepName(core::WizardStep step);

/// What stands over a step: its title, what it is for, and the annexes of the scheme's document that it follows, by number.
struct StepTexts {
    QString title, what;
    QStringList annexes;
};
/// `isNotice`: of notice 910; else of another scheme.
StepTexts stepTexts(core::WizardStep step, bool isNotice);

} // namespace ui
