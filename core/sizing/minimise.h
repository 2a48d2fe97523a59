#pragma once

#include "core/sizing/decomposition.h"

#include <stop_token>

namespace core::sizing {

enum class Minimised : unsigned char {
    Proven, ///< within the gap
    Unmet,  ///< no design meets everything
    Stalled,
    Cancelled,
};

/// Rounds of a search for the least cost until it is proven within the gap. `told` is called once a round; `canBeMet` once, when
/// nothing met everything for a while: false ends the search.
Minimised minimise(Decomposition &search, double gap, const std::stop_token &stop, const std::function<void()> &told,
                   const std::function<bool()> &canBeMet);

} // namespace core::sizing
