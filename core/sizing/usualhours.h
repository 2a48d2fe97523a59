#pragma once

#include <cstddef>

namespace core::sizing {

/// Many usual hours at once (no price below zero, the battery charges or discharges), written so that the compiler computes
/// several side by side: what `hourCost` says hour by hour. Arrays of one value an hour; prices in thousand yuan per MWh, powers
/// in MW.
struct UsualHours {
    size_t count;
    const double *load, *available, *exportable, *cap, *buy, *sell;
    const double *worth;                                                           ///< of stored energy after the hour
    double power, exportMax, chargeEfficiency, dischargeEfficiency, own, unserved; ///< own: price of own power, not below 0
    double highestWorth, anyLevel; ///< at this worth level may be given from nowhere, so much

    /// How optimal hours may change the level, MWh.
    void changes(double *low, double *high) const;

    /// The best bus price of each hour: its value, and what one MW more of own power, battery power and import cap is worth then.
    struct Bounds {
        double *value, *perOwn, *perPower, *perImport;
    };
    void bounds(const Bounds &into) const;

    /// The dispatch that leads to the levels; `given`: MW of level that nobody could give.
    struct Plan {
        double *own, *sold, *bought, *unserved, *charge, *discharge, *given, *violation;
    };
    void dispatch(const double *changes, const Plan &into) const;
};

} // namespace core::sizing
