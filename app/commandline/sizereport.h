#pragma once

#include "core/sizing/leastcost.h"
#include "ui/model/format.h"

namespace commandline {

/// A design as a person reads it: capacities, cost, shares, what limits cost; or why there is none.
QString sizeReport(const core::sizing::SizingCase &sizing, const core::sizing::SearchResult &result, double seconds,
                   const ui::Format &format);

} // namespace commandline
