#pragma once

#include "dispatch.h"

#include "core/model/design.h"

namespace core {

/// COP of a heat pump by its lift [K]: constant + perKelvin · lift + perKelvin2 · lift².
struct CopCurve {
    double constant = 0, perKelvin = 0, perKelvin2 = 0;
};
/// What the COP of heat pumps follows: rows heatPump… of hourly_defaults.csv.
struct HeatPumpRules {
    CopCurve air, ground, water;
    double real = 1;        ///< operation against the curves
    double carnotShare = 1; ///< of waste heat
    double leastLift = 0;   ///< K
    double leastCop = 0, mostCop = 0;
};
/// COP of a heat pump by its temperatures [°C]: air, ground and water by their curves × `real`, waste heat as a share of Carnot;
/// lift and COP within the bounds of the rules. Source: Ruhnau et al. 2019 and industrial rule: hourly methods, §6.
double heatPumpCop(HeatPumpSource source, double sink, double sourceTemperature, const HeatPumpRules &rules);

/// A plant that makes heat, in the order in which plants are asked.
struct HeatPlant {
    enum class Kind : unsigned char { Chp, HeatPump, ElectricBoiler, FuelBoiler };
    Kind kind = Kind::FuelBoiler;
    double power = 0;      ///< MW of heat; of electricity for CHP
    double efficiency = 1; ///< of boilers; of CHP: electric
    double powerToHeat = 1;
    ChpMode mode = ChpMode::Heat;
    std::span<const double> cop; ///< of heat pumps, every hour
    size_t plant = 0;            ///< its place among the plants of the design
};

/// What the plants did, every hour [MW]; the order of the plants is that of the call.
struct HeatYear {
    std::vector<HourlyValues> heat;  ///< made by each plant
    std::vector<HourlyValues> power; ///< electricity: used positive, generated (CHP) negative
    std::vector<HourlyValues> fuel;
    HourlyValues bought;     ///< heat that no plant of the design makes
    HourlyValues dumped;     ///< surplus of a CHP that follows power
    HourlyValues used, made; ///< electricity of heat pumps and boilers; of CHP
    StoreYear store;
};

/// Meets a heat load [MW]: CHP first, then the store, then the plants in order, the rest is bought. A CHP that follows power
/// makes what `deficit` (electric load − generation, MW) asks; heat pumps and electric boilers fill the store from electric
/// surplus. The electricity that was used and made is taken into `deficit`.
void balanceHeat(std::span<const double> load, std::span<double> deficit, std::span<const HeatPlant> plants,
                 const StoreSettings &store, HeatYear &into);

/// Electrolysers as one, with a store of hydrogen.
struct HydrogenYear {
    HourlyValues made, power; ///< MW of hydrogen (LHV) and of electricity
    HourlyValues bought;      ///< hydrogen that is not made here
    StoreYear store;
};
/// Meets a hydrogen load [MW, LHV]: from surplus electricity as much as load and store take, else from the store, else with
/// electricity from the bus up to `power` [MW of electricity]. Takes the electricity into `deficit`.
void balanceHydrogen(std::span<const double> load, std::span<double> deficit, double power, double electricityPerHydrogen,
                     const StoreSettings &store, HydrogenYear &into);

} // namespace core
