#pragma once

#include "core/sizing/hour.h"

namespace core::sizing {

/// An hour whose battery charges from own power alone while own use is paid for (basis "generation", without grid charging): own
/// power and what serves the load then have prices of their own. Prices in thousand yuan per MWh, powers in MW.
/// Source: reference-models/README.md (1), (2), (5), (6) with c ≤ s.
struct OwnChargeHour {
    double load, available, exportMax, importMax, power;
    double forOwnUse, sell, buy, unserved; ///< what own use earns, export earns, import and unserved energy cost
    double chargeEfficiency, dischargeEfficiency;

    struct Plan {
        double own = 0, sold = 0, bought = 0, unserved = 0, charge = 0, discharge = 0;
        double change = 0; ///< of the level, MWh
        Plan mixedWith(const Plan &other, double share) const;
    };
    /// The cheapest hour when stored energy is worth so much.
    Plan planAt(double worth) const;
    /// The least cost by the change of the level.
    HourCost cost() const;

    /// A bound for every size of the plants: load price and the price of own power that makes most of it.
    struct Bound {
        double value, ownPrice, loadPrice;
    };
    Bound boundAt(double worth) const;
};

} // namespace core::sizing
