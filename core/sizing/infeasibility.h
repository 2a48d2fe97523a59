#pragma once

#include "core/sizing/decomposition.h"
#include "core/sizing/leastcost.h"

namespace core::sizing {

/// Phase 1: the least overstepping of limits and unserved energy, with energy and plants for nothing. Its lower bound above zero
/// proves that no design meets everything. Nothing: a design does. Then each limit alone: by how much it would have to give.
/// `tell` is called once a round. Stopped: what is known by then, less than a round later.
/// Method: reference-models/method.md §1.2, last lines.
std::optional<Infeasibility> whyInfeasible(const SizingCase &sizing, const Decomposition::Frame &frame,
                                           const std::vector<AnnualLimit> &limits, const std::stop_token &stop,
                                           const std::function<void(const Progress::Shortfall &, int solves)> &tell);

} // namespace core::sizing
