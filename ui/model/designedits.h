#pragma once

#include "core/model/edit.h"

namespace ui {

/// The place of a case's design.
core::Address designAddress(qsizetype caseIndex);

/// What makes an object of the park into `wanted`, by its description: fields that differ, rows of its lists that differ (where
/// ids stay in their order), new rows; lists whose rows are others are replaced whole. What is equal costs nothing.
std::vector<core::Edit> editsToMake(const core::Park &park, const core::Address &object, const void *wanted);

/// The same for a design and for the energy supply of a case.
std::vector<core::Edit> designEdits(const core::Park &park, qsizetype caseIndex, const core::Design &wanted);
std::vector<core::Edit> supplyEdits(const core::Park &park, qsizetype caseIndex, const core::EnergySupply &wanted);

} // namespace ui
