#include "uses.h"

#include "core/units/conversions.h"

namespace core {

double energyInPark(const Fleet &fleet)
{
    return fleet.count * fleet.annualDistance.value / 100 * fleet.energyPer100Km * fleet.shareInPark;
}

MegawattHours electricityOf(const Fleet &fleet)
{
    const bool charges = fleet.powertrain == Powertrain::Bev || fleet.powertrain == Powertrain::Phev;
    if (!charges || fleet.energyUnit != VehicleEnergyUnit::KilowattHour)
        return {};
    return fromKilowattHours(energyInPark(fleet));
}

MegawattHours electricityOf(const Building &building)
{
    return building.electricity ? fromKilowattHours(building.floorArea.value * building.electricity->value) : MegawattHours{};
}

Gigajoules heatOf(const Building &building)
{
    return building.heat ? building.floorArea * *building.heat : Gigajoules{};
}

} // namespace core
