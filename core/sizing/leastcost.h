#pragma once

#include "core/sizing/design.h"

#include <functional>
#include <stop_token>

namespace core::sizing {

/// How far a search is.
struct Progress {
    double lowerYuan = 0.0;
    double upperYuan = 0.0; ///< means little while `isFeasible` is false
    bool isFeasible = false;
    Capacities best;
    int solves = 0;
    /// No design met everything so far and the search asks whether one can: what the least overstepping one oversteps and leaves
    /// unserved, and what none stays below; shares of the annual load.
    struct Shortfall {
        double lowerShare = 0.0, upperShare = 0.0;
        std::optional<LimitKind> limit; ///< the limit that alone gives way now; none: all do
    };
    std::optional<Shortfall> shortfall;
};

struct SearchOptions {
    double gap = 1e-6;
    bool withLimits = true; ///< the annual ones
    /// `leastCostDispatch`: load that the capacities cannot serve is left at the search's price instead of ending it.
    bool mayLeaveUnserved = false;
    std::stop_token stop;   ///< asked each round, which is one to three solves of the year: milliseconds
    /// Called on the caller's thread once a round, with the best design so far; `leastCost`, `leastCostDispatch` and, point by
    /// point, `costCarbonFront`.
    std::function<void(const Progress &)> progress;
    /// `costCarbonFront` after each point and `sensitivities` after each sizing: how many of how many are done. Never called by
    /// two threads at once, but on any of their threads.
    std::function<void(int done, int of)> partDone;
};

/// What stands in the way when no design meets everything.
struct Infeasibility {
    bool isProven = false;
    double shortfallShare = 0.0; ///< proven: no design oversteps less, in annual loads (limits' oversteps and unserved energy)
    double unservedMwh = 0.0;    ///< a year, of the least overstepping design
    struct Conflict {
        LimitKind limit;
        /// By which its right-hand side would have to give when the others stay; where that is not enough: what the design that
        /// oversteps least oversteps. MWh a year.
        double missingMwh = 0.0;
        std::optional<double> wouldHold; ///< the share (the cap: MWh) it would have to become; empty: giving it alone is not enough
        bool isOpen = false;             ///< or whether it is enough was not found out
    };
    std::vector<Conflict> limits; ///< those that cannot hold together
    /// The capacities whose largest (or, for `smallest`, least) permitted size takes part.
    enum class Capacity : unsigned char { Wind, Pv, BatteryEnergy, BatteryPower, Grid };
    std::vector<Capacity> largest, smallest;
};

struct SearchResult {
    Design design;
    std::optional<Infeasibility> infeasible;
};

/// Problem S: the least-cost capacities with the dispatch of their year, proven to `gap`. Outcome Infeasible says why; Cancelled
/// holds the best design so far (Infeasible's fields empty) when there was one. Hours that are no series (`seriesTrouble`, which
/// the caller asks first): Stalled, without a plan.
SearchResult leastCost(const SizingCase &sizing, const SearchOptions &options = {});

/// Least-cost dispatch of given capacities with perfect foresight; without `gridMw` the grid connection is chosen too.
SearchResult leastCostDispatch(const SizingCase &sizing, const Capacities &capacities, bool gridIsFree,
                               const SearchOptions &options = {});

} // namespace core::sizing
