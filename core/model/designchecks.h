#pragma once

#include "finding.h"

namespace core {

/// What a design says against itself: numbers outside of their fields' limits, a step of a series that is none, a state of charge
/// whose ends are reversed, bands of a tariff that name no hours, months or weekdays, energies and shares below 0 and numbers
/// beyond all measure in a series, ids that stand twice in a list. Raises: designOutOfRange, duplicateId. Source: hourly methods,
/// §10.
std::vector<Finding> judgeDesign(const Design &design, qsizetype caseIndex);

/// The steps that a series may have: "15, 30, 60".
QString seriesStepsText();

/// What a design may hold where a finding stands, in figures: "0…1", "≥ 0", "24 × S P F V D".
QString allowedAt(const Design &design, const Finding &finding);

/// The finding as the reason for which a design is not run.
Error refusalOf(const Design &design, const Finding &finding);

} // namespace core
