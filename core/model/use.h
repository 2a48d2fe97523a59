#pragma once

#include "row.h"

// Rows that several systems have: fuels, electricity and heat that are used.

namespace core {

enum class FuelActivity : unsigned char {
    FinalUse,
    PowerGeneration,
    HeatGeneration,
    ConversionInput,
    ConversionOutput,
    RecoveredEnergy,
    Feedstock
};
inline constexpr Word fuelActivities[]{
    {"finalUse", QT_TRANSLATE_NOOP("Field", "Final use")},
    {"powerGeneration", QT_TRANSLATE_NOOP("Field", "Power generation")},
    {"heatGeneration", QT_TRANSLATE_NOOP("Field", "Heat generation")},
    {"conversionInput", QT_TRANSLATE_NOOP("Field", "Conversion input")},
    {"conversionOutput", QT_TRANSLATE_NOOP("Field", "Conversion output")},
    {"recoveredEnergy", QT_TRANSLATE_NOOP("Field", "Recovered energy")},
    {"feedstock", QT_TRANSLATE_NOOP("Field", "Feedstock")},
};
template <> inline constexpr std::span<const Word> words<FuelActivity>{fuelActivities};

enum class FuelOrigin : unsigned char { Bought, Own };
inline constexpr Word fuelOrigins[]{
    {"bought", QT_TRANSLATE_NOOP("Field", "Bought")},
    {"own", QT_TRANSLATE_NOOP("Field", "Own")},
};
template <> inline constexpr std::span<const Word> words<FuelOrigin>{fuelOrigins};

/// Values of the user's own that stand in for those of the tables; they say where they come from.
struct CustomFactor {
    std::optional<GigajoulesPerFuelUnit> heatValue;
    std::optional<TonnesCo2PerFuelUnit> emission;
    QString source;
    bool operator==(const CustomFactor &) const = default;
};

struct FuelUse : Row {
    QString fuel;
    FuelQuantity quantity;
    QString unit;
    FuelActivity activity = FuelActivity::FinalUse;
    std::optional<QString> factorSet;
    std::optional<CustomFactor> custom;
    bool internationalBunker = false;
    FuelOrigin origin = FuelOrigin::Bought;
    bool operator==(const FuelUse &) const = default;
};

struct ElectricityUse : Row {
    MegawattHours energy;
    bool operator==(const ElectricityUse &) const = default;
};

extern const Object fuelUseObject;
extern const Object electricityUseObject;

} // namespace core
