#pragma once

#include "calendar.h"

#include <optional>
#include <span>

namespace core {

// The electricity bus of a park, hour by hour, without foresight. Source: hourly methods, §8; cases/02-direct-supply; the rule of
// reference-models, "Rule dispatch".

/// A store of electricity, heat or hydrogen; powers outside of it (AC side).
struct StoreSettings {
    double energy = 0; ///< MWh
    double power = 0;  ///< MW, charging and discharging
    double chargeEfficiency = 1, dischargeEfficiency = 1;
    double socMin = 0, socMax = 1; ///< shares of the energy
    double selfDischarge = 0;      ///< share lost per hour
    std::optional<double> start;   ///< MWh; nothing: the year ends as it began
    double least() const { return socMin * energy; }
    double most() const { return socMax * energy; }
};

/// What a store did; `level` at the end of each hour [MWh].
struct StoreYear {
    HourlyValues charge, discharge, level;
    double start = 0;
};

/// Charges from surplus (residual < 0), never from the grid, discharges into deficits, and leaves in `residual` what remains.
/// Without a given start the year is repeated until it ends as it began.
void runStore(const StoreSettings &store, std::span<double> residual, StoreYear &into);

struct GridSettings {
    double importLimit = 1e300, exportLimit = 0; ///< MW
    bool island = false;
    std::optional<double> exportShareMax; ///< of the available generation of the year: the feed-in budget
};

/// What crosses the boundary and what is lost.
struct GridYear {
    HourlyValues imported, exported, curtailed, unserved;
};

/// The hours by falling price, equal prices in time order: how a feed-in budget is given out.
std::vector<uint32_t> byFallingPrice(std::span<const double> price);

/// Import up to the limit, the rest unserved; export up to the limit within the budget [MWh], dearest hours first; the rest
/// curtailed. `order` is asked for only where the budget binds. Hours with a price of feed-in below 0 are curtailed rather than
/// fed in (`price` empty: none is), as in the rule of reference-models.
void settleGrid(std::span<const double> residual, const GridSettings &grid, double budget, std::span<const uint32_t> order,
                GridYear &into, std::span<const double> price = {});

/// How far a load may be moved: at most these shares of an hour's load up and down, within blocks of so many hours.
struct FlexibleLoad {
    double shareUp = 0, shareDown = 0;
    size_t hours = 24;
};
/// Moves a load [MW of each hour] from the largest deficits into the largest surplus of its block; the block's sum stays. Changes
/// `load` and `residual` (load less generation, as long as the load) alike. Source: hourly methods, §10, "flexible"; the order is
/// ours ▲.
void shiftLoad(const FlexibleLoad &flexible, std::span<double> load, std::span<double> residual);

} // namespace core
