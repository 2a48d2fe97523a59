#pragma once

#include "core/sizing/leastcost.h"

namespace core::sizing {

/// The least cost at one cap on the imported energy, which is the carbon of a year over its emission factor.
struct FrontPoint {
    double importMaxMwh = 0.0, emissionsT = 0.0;
    double costYuan = 0.0, lowerBoundYuan = 0.0;
    double yuanPerMwh = 0.0; ///< what one MWh of import less costs here
    Capacities capacities;
    bool isFeasible = false; ///< false: not met within the solves allowed
};

/// Cost against carbon: from the least-cost design down to `leastShare` of its import in equal steps, each proven to
/// `options.gap` (1e-5 is enough for a curve). Cuts and columns are kept from point to point; the smaller caps have
/// a thread and a model of their own. Empty when the case itself is infeasible; fewer points when stopped, which takes as long as
/// in `leastCost`. The last point has `isFeasible` false when no smaller cap is met.
std::vector<FrontPoint> costCarbonFront(const SizingCase &sizing, int points, double leastShare, const SearchOptions &options);

/// One input moved by a share up and down: the least cost then.
struct Sensitivity {
    enum class Input : unsigned char {
        WindCapex,
        PvCapex,
        BatteryCapex,
        ImportPrice,
        ExportPrice,
        CapacityCharge,
        CarbonPrice,
        Load,
        DiscountRate
    };
    Input input;
    std::optional<double> lessYuan, moreYuan; ///< empty: infeasible
};
/// The case with one input times a factor.
SizingCase moved(const SizingCase &sizing, Sensitivity::Input input, double factor);
/// The least cost with each input times 1 − share and 1 + share, in parallel on `threads` threads (the caller's is one of them),
/// in the order of the inputs. Stopped: those not sized yet are empty.
std::vector<Sensitivity> sensitivities(const SizingCase &sizing, double share, int threads, const SearchOptions &options);

} // namespace core::sizing
