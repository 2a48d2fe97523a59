#include "uses.h"

#include "core/units/conversions.h"

#include <array>

namespace core {

std::span<const VehicleEnergyUnit> energyUnitsOf(Powertrain powertrain)
{
    using enum VehicleEnergyUnit;
    static constexpr std::array liquid{Litre, Kilogramme}, gas{CubicMetre, Kilogramme}, plugIn{KilowattHour, Litre};
    static constexpr std::array electricity{KilowattHour}, hydrogen{Kilogramme};
    switch (powertrain) {
    case Powertrain::Gasoline:
    case Powertrain::Diesel:
        return liquid;
    case Powertrain::Cng:
    case Powertrain::Lng:
        return gas;
    case Powertrain::Bev:
        return electricity;
    case Powertrain::Phev:
        return plugIn;
    case Powertrain::Fcev:
        return hydrogen;
    }
    return {};
}

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
