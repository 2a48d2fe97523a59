#pragma once

#include "unit.h"

namespace core {

/// t CO2 per t C, the ratio of the molar masses. Source: NDRC guidelines of the 24 industries, formula of the fuel factor
/// (44/12).
inline constexpr double co2PerCarbon = 44.0 / 12.0; // Source: see above

/// kWh to MWh. Source: SI prefixes.
constexpr MegawattHours fromKilowattHours(double kilowattHours)
{
    return {kilowattHours / 1000};
}

/// GJ of an MWh. Source: SI, 1 Wh = 3600 J.
inline constexpr double gigajoulesPerMegawattHour = 3.6;
constexpr Gigajoules toGigajoules(MegawattHours energy)
{
    return {energy.value * gigajoulesPerMegawattHour};
}
constexpr MegawattHours toMegawattHours(Gigajoules energy)
{
    return {energy.value / gigajoulesPerMegawattHour};
}

/// Yuan of the 10⁴ yuan (万元) that sums of money are entered and shown in.
inline constexpr double yuanPerTenThousand = 1e4;

/// Gigajoules to the terajoules of energy flows. Source: SI prefixes.
constexpr double toTerajoules(Gigajoules energy)
{
    return energy.value / 1000;
}
constexpr Gigajoules fromTerajoules(double terajoules)
{
    return {terajoules * 1000};
}

/// Cubic metres at standard conditions to the 10^4Nm3 of the fuel tables. Source: SI prefixes and 万.
constexpr FuelQuantity tenThousandCubicMetres(double cubicMetres)
{
    return {cubicMetres / 1e4};
}

/// Kilograms to the tonnes of the fuel tables. Source: SI prefixes.
constexpr FuelQuantity tonnesOfFuel(double kilogrammes)
{
    return {kilogrammes / 1000};
}

/// Hectares to square kilometres. Source: SI prefixes.
constexpr SquareKilometres toSquareKilometres(Hectares area)
{
    return {area.value / 100};
}

/// Emission factor of a fuel from its heat value [GJ/unit], carbon content [tC/TJ] and oxidation [0…1].
/// Source: NDRC guidelines of the 24 industries (the formula behind 发改环资〔2025〕910号, annex 4, E用作燃料).
constexpr TonnesCo2PerFuelUnit fuelFactor(GigajoulesPerFuelUnit heatValue, double carbonPerTerajoule, double oxidation)
{
    return {heatValue.value * carbonPerTerajoule / 1000 * oxidation * co2PerCarbon};
}

} // namespace core
