#pragma once

#include "dispatch.h"

namespace core {

/// An electricity bus with one battery for a year: MW = MWh each hour, prices in yuan/kWh.
struct BusYear {
    std::span<const double> load;        ///< all that is used, with other stores as they ran
    std::span<const double> available;   ///< own generation, with what may be curtailed
    std::span<const double> importPrice; ///< of the energy alone
    std::span<const double> exportPrice;
    double importFees = 0; ///< on every kWh from the grid: fees and carbon
    double levy = 0;       ///< on every kWh of own generation that is used or sold
    double importLimit = 1e300, exportLimit = 0;
    double feedInBudget = 1e300; ///< MWh of the year
    double demandPrice = 0;      ///< yuan/kW and month on the month's highest import
    double connectionPrice = 0;  ///< yuan/kW and year on the year's highest import; 0 where the connection is given
};

/// The least-cost dispatch of a year with foresight.
struct LeastCostYear {
    StoreYear battery;
    GridYear grid;
    double cost = 0;       ///< yuan, of what BusYear prices
    double lowerBound = 0; ///< yuan; no dispatch that leaves as little unserved costs less; proven
    /// Negative purchase prices, or feed-in dearer than purchase, were cut for the plan where an hour could use them. The bound
    /// takes off what each hour by itself could earn by them: it holds, but the cheapest dispatch may lie above it.
    bool arePricesBent = false;
};

/// Dispatches one battery exactly: perfect foresight over the year, which ends as it began. Never charges and discharges, nor
/// imports and exports, in one hour. What cannot be served stays unserved, as little as can be. Nothing when no plan was found.
/// Method: core/sizing (reference-models/method.md, §1.1); the feed-in budget, demand and connection prices by its outer problem.
/// Source: hourly methods, §10.
std::optional<LeastCostYear> leastCostYear(const BusYear &bus, const StoreSettings &battery, bool gridCharging);

/// What BusYear prices of a year [yuan].
double costOf(const BusYear &bus, const GridYear &grid);

} // namespace core
