#pragma once

#include "hourlyresult.h"

namespace core {

/// What comes to the bus of a carrier or leaves it.
enum class BusPart : unsigned char {
    Firm,
    Wind,
    Pv,
    Chp,
    HeatPump,
    ElectricBoiler,
    FuelBoiler,
    Chiller,
    Electrolyser,
    FromStore,
    Bought,   ///< from the grid; heat and hydrogen: what no plant of the design makes
    Unserved, ///< what the load lacks
    // ---- leaves the bus
    IntoStore,
    Exported,
    Curtailed,
    Lost, ///< heat of a CHP that follows power
};
constexpr bool leavesBus(BusPart part)
{
    return part >= BusPart::IntoStore;
}

struct BusFlow {
    BusPart part = BusPart::Bought;
    HourlyValues values; ///< MW
};

/// The bus of one carrier through the year: what comes less what leaves is the load, hour by hour.
struct CarrierBus {
    LoadCarrier carrier = LoadCarrier::Electricity;
    HourlyValues load;
    std::vector<BusFlow> flows; ///< from the bottom of a stack up, what leaves behind what comes
    HourlyValues level;         ///< of all stores at the end of each hour [MWh]; empty: there is none
};

/// The bus of a carrier. Electricity has the parts that every park may have; else a part that never flows is left out. Cold is
/// made by chillers as it is used. Source: hourly methods, §8.
CarrierBus carrierBus(const HourlyModel &model, const HourlyResult &result, LoadCarrier carrier);

/// The carriers that somebody uses in this year; electricity always.
std::vector<LoadCarrier> carriersOf(const HourlyResult &result);

/// The flows with each megawatt once: what is stored, fed in, curtailed or lost is a piece of its own and not in those it comes
/// from, so that the pieces add up to what comes. What leaves the park was made in it; what is stored was first made, then
/// bought, as traceSources() has it.
std::vector<BusFlow> piecesOf(const CarrierBus &bus);

} // namespace core
