#pragma once

#include "hourlyresult.h"

namespace core {

/// Classes each hour's load by its source, certificates too, and shares out what was kept and fed in among the plants; reads the
/// balance of the hours, which stands. Ours: at the bus and in the store all sources mix in proportion, hour by hour.
void traceSources(const HourlyModel &model, HourlyResult &into);

} // namespace core
