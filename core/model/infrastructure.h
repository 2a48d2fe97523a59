#pragma once

#include "use.h"

// 基础设施: water, waste, waste energy, networks and what enterprises pass to each other.

namespace core {

struct Water {
    CubicMetres fresh;
    CubicMetres reused;
    std::optional<CubicMetres> wastewater;
    std::optional<CubicMetres> wastewaterTreated;
    std::optional<CubicMetres> reclaimed;
    bool operator==(const Water &) const = default;
};

struct SolidWaste : Row {
    std::optional<QString> material;
    bool hazardous = false;
    Tonnes generated;
    Tonnes used; ///< all use, from stock included
    Tonnes usedFromStock;
    std::optional<Tonnes> disposed;
    std::optional<Tonnes> landfilled;
    bool operator==(const SolidWaste &) const = default;
};

enum class WasteEnergyKind : unsigned char { Heat, Cold, Pressure };
inline constexpr Word wasteEnergyKinds[]{
    {"heat", QT_TRANSLATE_NOOP("Field", "Waste heat")},
    {"cold", QT_TRANSLATE_NOOP("Field", "Waste cold")},
    {"pressure", QT_TRANSLATE_NOOP("Field", "Waste pressure")},
};
template <> inline constexpr std::span<const Word> words<WasteEnergyKind>{wasteEnergyKinds};

struct WasteEnergy : Row {
    WasteEnergyKind kind = WasteEnergyKind::Heat;
    Gigajoules recoverable;
    Gigajoules used;
    bool operator==(const WasteEnergy &) const = default;
};

enum class NetworkKind : unsigned char { Microgrid, Heating, Cooling, Gas, Water, Charging };
inline constexpr Word networkKinds[]{
    {"microgrid", QT_TRANSLATE_NOOP("Field", "Microgrid")},     {"heating", QT_TRANSLATE_NOOP("Field", "Heating network")},
    {"cooling", QT_TRANSLATE_NOOP("Field", "Cooling network")}, {"gas", QT_TRANSLATE_NOOP("Field", "Gas network")},
    {"water", QT_TRANSLATE_NOOP("Field", "Water network")},     {"charging", QT_TRANSLATE_NOOP("Field", "Charging")},
};
template <> inline constexpr std::span<const Word> words<NetworkKind>{networkKinds};

struct Network : Row {
    NetworkKind kind = NetworkKind::Microgrid;
    std::optional<double> capacity;
    std::optional<QString> unit;
    std::optional<double> lossShare;
    std::optional<double> meteredShare;
    bool operator==(const Network &) const = default;
};

/// A stream from one enterprise to another; either end may be `outside`.
struct Symbiosis : Row {
    Ref<Enterprise> from;
    Ref<Enterprise> to;
    QString stream;
    double quantity = 0;
    QString unit;
    bool operator==(const Symbiosis &) const = default;
};

struct Infrastructure : Described {
    std::optional<Water> water;
    QList<SolidWaste> solidWaste;
    QList<WasteEnergy> wasteEnergy;
    QList<Network> networks;
    QList<Symbiosis> symbiosis;
    QList<ElectricityUse> electricityUse;
    QList<FuelUse> fuelUse;
    bool operator==(const Infrastructure &) const = default;
};
extern const Object infrastructureObject;

} // namespace core
