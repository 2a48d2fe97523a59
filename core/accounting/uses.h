#pragma once

#include "core/model/park.h"

#include <span>

namespace core {

// What rows use that state an intensity and not a sum.

/// The units that the energy of vehicles of this kind may be entered in. Source: domain model, §2.4.
std::span<const VehicleEnergyUnit> energyUnitsOf(Powertrain powertrain);

/// What a fleet uses or charges inside the boundary in a year, in its own energy unit: count × km / 100 × energy × share.
/// Source: domain model, §2.4.
double energyInPark(const Fleet &fleet);

/// Electricity that a fleet charges [MWh]; 0 for what runs on fuel. Source: domain model, §2.4 and §4.
MegawattHours electricityOf(const Fleet &fleet);

/// Electricity of a building [MWh]; 0 where its intensity is not given. Source: domain model, §2.5.
MegawattHours electricityOf(const Building &building);

/// Heat of a building [GJ]; 0 where its intensity is not given. Source: domain model, §2.5.
Gigajoules heatOf(const Building &building);

} // namespace core
