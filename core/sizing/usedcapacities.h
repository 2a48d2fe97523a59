#pragma once

#include "core/sizing/decomposition.h"

namespace core::sizing {

/// Whether a capacity costs nothing, so that many sizes of it are equally cheap.
bool hasFreeCapacity(const SizingCase &sizing);

/// Of equally cheap designs the smaller one: what does nothing in the plan, and what a battery that costs nothing has beyond its
/// use, is taken down to the least that `frame` permits. MW and MWh; `dispatch` then runs these capacities and costs no more.
Capacities usedCapacities(const SizingCase &sizing, const Decomposition::Frame &frame, Capacities capacities, Dispatch &dispatch);

} // namespace core::sizing
