#pragma once

#include "hourlymodel.h"
#include "island.h"
#include "ratios.h"

namespace core {

/// Sums of a plant's year [MWh].
struct PlantYear {
    double available = 0;                 ///< electricity of generators, curtailed too; of CHP what it made
    double kept = 0, exported = 0;        ///< of it not curtailed, and fed in: in proportion to all plants, hour by hour
    double heat = 0, power = 0, fuel = 0; ///< heat made, electricity used, fuel burnt
    double hydrogen = 0;                  ///< LHV
};

/// Sums of a load's year [MWh]; of electricity also where it came from, hour by hour in proportion to the users (688号: green
/// power traced by metered user and hour; its full text was not seen).
struct LoadYear {
    double energy = 0, peak = 0;
    double directGreen = 0; ///< from own non-fossil plants, through the store too
};

/// An identity with its largest residual. Source: hourly methods, §8.
struct HourlyCheck {
    std::string_view name;
    double residual = 0, tolerance = 0;
    bool holds() const { return residual <= tolerance; }
};

/// How the dispatch with foresight came out.
struct LeastCost {
    bool isUsed = false;                   ///< false: the rule is as cheap, or no plan was found
    double ruleYuan = 0, ruleUnserved = 0; ///< the bill by rule, and what it leaves unserved [MWh]
    double lowerBound = 0;                 ///< yuan: no dispatch of this battery has a smaller bill; proven
    double gap = 0;                        ///< of the bill above the bound
    size_t otherStores = 0;                ///< batteries that ran by rule beforehand
    bool hasProfiles = false;              ///< CHP, heat pumps, boilers, electrolysers, flexible loads were fixed beforehand
    bool arePricesBent = false;            ///< LeastCostYear
};

/// A simulated year. Every array has 8760 values, MW = MWh.
struct HourlyResult {
    HourlyValues load;                     ///< electricity of all loads: metered, cooling, heat pumps, boilers, electrolysers
    HourlyValues available;                ///< own generation behind the meter or on a direct line, CHP too
    HourlyValues deficit;                  ///< load − available, before stores
    HourlyValues pv, wind, other;          ///< parts of `available`
    HourlyValues traded;                   ///< generation that comes through the public grid
    std::vector<StoreYear> batteries;      ///< in the order of the stores of electricity
    HourlyValues charge, discharge, level; ///< all batteries together
    GridYear grid;
    HourlyValues heatLoad, coolingLoad, hydrogenLoad;
    HeatYear heat;
    HydrogenYear hydrogen;
    /// What each hour's load came from: own non-fossil plants and direct lines, own fossil ones, green power through the grid,
    /// grid power that certificates cover (spread evenly over all of it: they know no hour), the rest of the grid.
    HourlyValues directGreen, directFossil, tradedGreen, certificates, gridPower;

    SupplySums sums; ///< MWh
    double charged = 0, discharged = 0, chargedWhileDischarging = 0, unserved = 0, tradedGeneration = 0;
    double heatBought = 0, hydrogenBought = 0;
    double emissions = 0; ///< t, of imported power that neither trade nor certificate covers
    std::vector<PlantYear> plants;
    std::vector<LoadYear> loads;
    std::vector<HourlyValues> moved; ///< flexible loads after they moved, in the order of the loads; the others are empty
    SupplyRatios ratios;
    std::optional<double> directShare; ///< directNonFossil / U of the accounting: domain model, §4
    Bill bill;
    double connected = 0; ///< MW, of the capacity charge
    size_t hoursWithoutImport = 0;
    std::optional<LeastCost> leastCost; ///< where the design asks for it
};

/// Runs a model for a year. Heat, hydrogen and cooling come first and enter the electricity bus as profiles; then flexible loads,
/// batteries in order, grid. Where the design asks for least cost the largest battery is dispatched with foresight, the others
/// before by rule; never dearer than the rule that serves as much. The same model gives the same bits. `into` may be used again:
/// nothing is allocated then.
void simulate(const HourlyModel &model, HourlyResult &into);
inline HourlyResult simulate(const HourlyModel &model)
{
    HourlyResult result;
    simulate(model, result);
    return result;
}

/// The year of a user: its part of the load's.
LoadYear userYear(const HourlyResult &result, const LoadUser &user);

/// The hours of a user of electricity, and of them what own non-fossil plants gave, in proportion to all users of the hour: green
/// power traced by metered user and hour. Sums are those of userYear(). Source: 688号 (its full text was not seen).
struct UserHours {
    HourlyValues power, directGreen; ///< MW
};
UserHours userHours(const HourlyModel &model, const HourlyResult &result, const LoadUser &user);

/// Outages of `hours` from every hour of the year. Takes milliseconds; call it when it is looked at.
IslandCheck islandOf(const HourlyModel &model, const HourlyResult &result, size_t hours);

/// The identities of hourly methods, §8 numbers 1 to 3, with their largest residuals.
std::vector<HourlyCheck> checksOf(const HourlyModel &model, const HourlyResult &result);

} // namespace core
