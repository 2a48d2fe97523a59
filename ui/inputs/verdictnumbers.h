#pragma once

#include "ui/inputs/keynumbers.h"
#include "ui/model/evaluationmodels.h"

namespace ui {

/// What a scheme says of a case: verdict, class and score where it has them, how its items stand, how well the scheme is known.
QList<KeyNumber> verdictNumbers(const core::SchemeResult &result, const Format &format);

} // namespace ui
