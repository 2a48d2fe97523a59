#pragma once

#include "ui/inputs/keynumbers.h"
#include "ui/model/evaluationmodels.h"

namespace ui {

/// What a scheme says of a case: verdict, class and score where it has them, how its items stand, how well the scheme is known.
/// `counts`: explains how the items stand; None: nothing does.
QList<KeyNumber> verdictNumbers(const core::SchemeResult &result, const Format &format, const core::Figure &counts = {});

/// The same by notice 910, whose verdict is passed or not: with what the energy class comes from and the guiding indicators.
QList<KeyNumber> noticeNumbers(const core::CaseEvaluation &evaluated, qsizetype caseIndex, const Format &format);

} // namespace ui
