#pragma once

#include "core/dossier/dossierroles.h"
#include "core/economics/programme.h"
#include "core/schemes/evaluation.h"

// The measures of a plan as the documents count them.

namespace core {

/// Measures that apply to the goal or a step before it, or say no case: positions in the park. Without a goal all of them.
std::vector<qsizetype> measuresInPlan(const Park &park, const DossierRoles &roles);

/// Their money; empty when one of them lacks investment, saving, life or years, so that no measure of return is drawn from a
/// part of them, and when they last 500 years and more together. A cost that is not given is none.
std::vector<economics::ProgrammeProject> programmeProjects(const Park &park, const std::vector<qsizetype> &measures);

/// What a measure takes from the emissions of a year, a reference value only [t CO2]: Σ fuel × factor (unit and value of the
/// fuel's first row in the set of the parameters) + heat × fossil heat factor + renewable power × fossil power factor + power ×
/// max(0, electricity line) / U of the goal + process. Nothing where an effect has no factor. Source: rules for the documents,
/// §2.
std::optional<double> indicativeTonnes(const Measure &measure, const Account &goal, const Library &library);

/// Yuan per t avoided: (annuity of the investment over its life at the rate + yearly cost − saving) / indicative t; nothing
/// without life, investment or saving, or where nothing is avoided.
std::optional<double> abatementCost(const Measure &measure, std::optional<double> indicative, double rate);

} // namespace core
