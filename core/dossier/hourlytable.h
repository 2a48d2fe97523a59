#pragma once

#include "core/dossier/dossiertables.h"
#include "core/hourly/hourlymodel.h"

namespace core {

/// The hourly model of a case's design as the documents run it; nothing without a design or tables, of weather that a file
/// holds, or where the design cannot be run.
std::optional<HourlyModel> modelOfDesign(const DossierWork &work, qsizetype caseIndex);

/// T36: weather, loads, plants, storage and grid of an hourly model with every default and where it comes from. Assumes: the
/// request has hourly tables.
DocumentTable assumptionsTable(DossierWork &work, qsizetype caseIndex, const HourlyModel &model);

} // namespace core
