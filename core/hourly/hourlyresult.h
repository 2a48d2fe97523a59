#pragma once

#include "hourlymodel.h"
#include "island.h"
#include "ratios.h"

namespace core {

/// Sums of a plant's year [MWh].
struct PlantYear {
    double available = 0;                 ///< electricity of generators, curtailed too; of CHP what it made
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
    /// What each hour's load came from: own non-fossil plants, own fossil ones, green power through the grid, the rest of the
    /// grid.
    HourlyValues directGreen, directFossil, tradedGreen, gridPower;

    SupplySums sums; ///< MWh
    double charged = 0, discharged = 0, unserved = 0, tradedGeneration = 0;
    double heatBought = 0, hydrogenBought = 0;
    double emissions = 0; ///< t, of imported power that no trade covers
    std::vector<PlantYear> plants;
    std::vector<LoadYear> loads;
    SupplyRatios ratios;
    std::optional<double> directShare; ///< directNonFossil / U of the accounting: domain model, §4
    Bill bill;
    double connected = 0; ///< MW, of the capacity charge
    size_t hoursWithoutImport = 0;
};

/// Runs a model for a year. Heat, hydrogen and cooling come first and enter the electricity bus as profiles; then flexible loads,
/// batteries in order, grid. The same model gives the same bits. `into` may be used again: nothing is allocated then.
void simulate(const HourlyModel &model, HourlyResult &into);
inline HourlyResult simulate(const HourlyModel &model)
{
    HourlyResult result;
    simulate(model, result);
    return result;
}

/// Outages of `hours` from every hour of the year. Takes milliseconds; call it when it is looked at.
IslandCheck islandOf(const HourlyModel &model, const HourlyResult &result, size_t hours);

/// The identities of hourly methods, §8 numbers 1 to 3, with their largest residuals.
std::vector<HourlyCheck> checksOf(const HourlyModel &model, const HourlyResult &result);

/// The simulated year as rows of energySupply: power received and sent, generation by technology, heat bought. Ids are made from
/// `prefix`; the rows say in their note that they come from a simulation. Own fossil power and what CHP burns are told by fuel
/// rows, which a person enters.
EnergySupply supplyOf(const HourlyModel &model, const HourlyResult &result, const QString &prefix);

} // namespace core
