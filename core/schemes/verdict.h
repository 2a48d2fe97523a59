#pragma once

#include "core/schemes/scheme.h"

namespace core {

/// Draws verdict, score, level, counts and what failed from the judged items of a result.
/// Source: rules/evaluation-schemes.md, §10, aggregation and level.
void conclude(SchemeResult &result);

} // namespace core
