#pragma once

#include "use.h"

// 能源供应: power, heat and fuels that come in, are made and go out.

namespace core {

enum class ReceivedPowerKind : unsigned char { Grid, DirectNonFossil, OtherFossil };
inline constexpr Word receivedPowerKinds[]{
    {"grid", QT_TRANSLATE_NOOP("Field", "Public grid")},
    {"directNonFossil", QT_TRANSLATE_NOOP("Field", "Direct green supply")},
    {"otherFossil", QT_TRANSLATE_NOOP("Field", "Other fossil power")},
};
template <> inline constexpr std::span<const Word> words<ReceivedPowerKind>{receivedPowerKinds};

struct PowerReceived : Row {
    ReceivedPowerKind kind = ReceivedPowerKind::Grid;
    MegawattHours energy;
    bool operator==(const PowerReceived &) const = default;
};

/// Whether power or heat comes from fossil sources.
enum class SourceKind : unsigned char { Fossil, NonFossil };
inline constexpr Word sourceKinds[]{
    {"fossil", QT_TRANSLATE_NOOP("Field", "Fossil")},
    {"nonFossil", QT_TRANSLATE_NOOP("Field", "Non-fossil")},
};
template <> inline constexpr std::span<const Word> words<SourceKind>{sourceKinds};

struct PowerSent : Row {
    SourceKind kind = SourceKind::NonFossil;
    MegawattHours energy;
    bool operator==(const PowerSent &) const = default;
};

enum class AttributeKind : unsigned char { Certificate, GreenTrade };
inline constexpr Word attributeKinds[]{
    {"certificate", QT_TRANSLATE_NOOP("Field", "Green certificate")},
    {"greenTrade", QT_TRANSLATE_NOOP("Field", "Green-power trade")},
};
template <> inline constexpr std::span<const Word> words<AttributeKind>{attributeKinds};

/// Certificates and green-power trades; they cover grid power of the case's year.
struct GreenAttribute : Row {
    AttributeKind kind = AttributeKind::Certificate;
    MegawattHours energy;
    Month producedFrom = monthOf(2025, 1);
    std::optional<Month> producedTo;
    std::optional<QString> serial;
    bool operator==(const GreenAttribute &) const = default;
};

enum class PowerTechnology : unsigned char {
    Pv,
    Wind,
    Hydro,
    Biomass,
    Geothermal,
    SolarThermalPower,
    Nuclear,
    WasteHeat,
    Gas,
    Coal,
    OtherFossil
};
inline constexpr Word powerTechnologies[]{
    {"pv", QT_TRANSLATE_NOOP("Field", "Solar PV")},
    {"wind", QT_TRANSLATE_NOOP("Field", "Wind")},
    {"hydro", QT_TRANSLATE_NOOP("Field", "Hydro")},
    {"biomass", QT_TRANSLATE_NOOP("Field", "Biomass")},
    {"geothermal", QT_TRANSLATE_NOOP("Field", "Geothermal")},
    {"solarThermalPower", QT_TRANSLATE_NOOP("Field", "Solar thermal power")},
    {"nuclear", QT_TRANSLATE_NOOP("Field", "Nuclear")},
    {"wasteHeat", QT_TRANSLATE_NOOP("Field", "Waste heat")},
    {"gas", QT_TRANSLATE_NOOP("Field", "Gas")},
    {"coal", QT_TRANSLATE_NOOP("Field", "Coal")},
    {"otherFossil", QT_TRANSLATE_NOOP("Field", "Other fossil")},
};
template <> inline constexpr std::span<const Word> words<PowerTechnology>{powerTechnologies};
/// Whether the power is primary energy: what it is made from is counted nowhere else. Source: domain model, §4.
bool isPrimary(PowerTechnology technology);

struct Generation : Row {
    PowerTechnology technology = PowerTechnology::Pv;
    std::optional<Megawatts> capacity;
    MegawattHours energy; ///< net
    bool operator==(const Generation &) const = default;
};

/// Steam as it is metered; its energy follows from the enthalpy table. The pressure is absolute.
struct Steam {
    Tonnes mass;
    Megapascals pressure;
    std::optional<Celsius> temperature; ///< not given: saturated
    bool operator==(const Steam &) const = default;
};

/// Heat that crosses the boundary: exactly one of energy and steam is given.
struct HeatTransfer : Row {
    SourceKind kind = SourceKind::Fossil;
    std::optional<Gigajoules> energy;
    std::optional<Steam> steam;
    std::optional<TonnesCo2PerGigajoule> factor;
    bool operator==(const HeatTransfer &) const = default;
};

enum class HeatTechnology : unsigned char {
    SolarThermal,
    Geothermal,
    BiomassBoiler,
    ElectricBoiler,
    HeatPump,
    WasteHeat,
    GasBoiler,
    CoalBoiler
};
inline constexpr Word heatTechnologies[]{
    {"solarThermal", QT_TRANSLATE_NOOP("Field", "Solar thermal")},
    {"geothermal", QT_TRANSLATE_NOOP("Field", "Geothermal")},
    {"biomassBoiler", QT_TRANSLATE_NOOP("Field", "Biomass boiler")},
    {"electricBoiler", QT_TRANSLATE_NOOP("Field", "Electric boiler")},
    {"heatPump", QT_TRANSLATE_NOOP("Field", "Heat pump")},
    {"wasteHeat", QT_TRANSLATE_NOOP("Field", "Waste heat")},
    {"gasBoiler", QT_TRANSLATE_NOOP("Field", "Gas boiler")},
    {"coalBoiler", QT_TRANSLATE_NOOP("Field", "Coal boiler")},
};
template <> inline constexpr std::span<const Word> words<HeatTechnology>{heatTechnologies};

struct HeatProduced : Row {
    HeatTechnology technology = HeatTechnology::HeatPump;
    Gigajoules energy;
    bool operator==(const HeatProduced &) const = default;
};

struct EnergySupply : Described {
    QList<PowerReceived> powerReceived;
    QList<PowerSent> powerSent;
    QList<GreenAttribute> greenAttributes;
    QList<Generation> generation;
    QList<HeatTransfer> heatReceived;
    QList<HeatTransfer> heatSent;
    QList<HeatProduced> heatProduced;
    QList<FuelUse> fuelUse;
    QList<ElectricityUse> electricityUse;
    bool operator==(const EnergySupply &) const = default;
};
extern const Object energySupplyObject;

} // namespace core
