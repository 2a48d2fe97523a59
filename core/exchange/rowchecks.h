#pragma once

#include "core/exchange/importfinding.h"
#include "core/exchange/tenantsheets.h"

namespace core {

/// What a row says against itself, by field: more used than there was, a capacity that cannot give so much, units that do not
/// fit. Fields that were not read rightly take no part. `set` is the factor set that holds for the row.
std::vector<ImportFinding> checkRow(std::string_view list, const Object &object, void *row, const Library &library, int set);

/// How far a number is from that of the year before: nothing when it is between a fifth and five times of it, else a finding with
/// the power of ten, or 3.6, that explains it within 30 %, or 0.
std::optional<ImportFinding> magnitude(double value, double before);

} // namespace core
