#pragma once

#include "use.h"

// 物流交通: vehicles that use energy in the park, and freight by mode.

namespace core {

enum class Powertrain : unsigned char { Gasoline, Diesel, Cng, Lng, Bev, Phev, Fcev };
inline constexpr Word powertrains[]{
    {"gasoline", QT_TRANSLATE_NOOP("Field", "Gasoline")}, {"diesel", QT_TRANSLATE_NOOP("Field", "Diesel")},
    {"cng", QT_TRANSLATE_NOOP("Field", "CNG")},           {"lng", QT_TRANSLATE_NOOP("Field", "LNG")},
    {"bev", QT_TRANSLATE_NOOP("Field", "Battery")},       {"phev", QT_TRANSLATE_NOOP("Field", "Plug-in hybrid")},
    {"fcev", QT_TRANSLATE_NOOP("Field", "Fuel cell")},
};
template <> inline constexpr std::span<const Word> words<Powertrain>{powertrains};

enum class VehicleEnergyUnit : unsigned char { Litre, Kilogramme, CubicMetre, KilowattHour };
inline constexpr Word vehicleEnergyUnits[]{
    {"L", QT_TRANSLATE_NOOP("Field", "L")},
    {"kg", QT_TRANSLATE_NOOP("Field", "kg")},
    {"m3", QT_TRANSLATE_NOOP("Field", "m³")},
    {"kWh", QT_TRANSLATE_NOOP("Field", "kWh")},
};
template <> inline constexpr std::span<const Word> words<VehicleEnergyUnit>{vehicleEnergyUnits};

struct Fleet : Row {
    QString vehicle;
    Powertrain powertrain = Powertrain::Bev;
    double count = 0;
    Kilometres annualDistance; ///< per vehicle
    double energyPer100Km = 0; ///< in energyUnit
    VehicleEnergyUnit energyUnit = VehicleEnergyUnit::KilowattHour;
    double shareInPark = 1; ///< of the energy used or charged inside the boundary
    bool operator==(const Fleet &) const = default;
};

enum class FreightMode : unsigned char { Road, Rail, Water, Pipeline, Conveyor };
inline constexpr Word freightModes[]{
    {"road", QT_TRANSLATE_NOOP("Field", "Road")},         {"rail", QT_TRANSLATE_NOOP("Field", "Rail")},
    {"water", QT_TRANSLATE_NOOP("Field", "Waterway")},    {"pipeline", QT_TRANSLATE_NOOP("Field", "Pipeline")},
    {"conveyor", QT_TRANSLATE_NOOP("Field", "Conveyor")},
};
template <> inline constexpr std::span<const Word> words<FreightMode>{freightModes};

struct Freight : Row {
    FreightMode mode = FreightMode::Road;
    bool clean = false;
    Tonnes mass;
    std::optional<Kilometres> distance;
    bool operator==(const Freight &) const = default;
};

struct Transport : Described {
    QList<Fleet> fleets;
    QList<Freight> freight;
    QList<FuelUse> fuelUse;
    QList<ElectricityUse> electricityUse;
    bool operator==(const Transport &) const = default;
};
extern const Object transportObject;

} // namespace core
