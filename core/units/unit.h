#pragma once

#include <QtGlobal> // first: moc stumbles over <compare> alone

#include <compare>
#include <limits>

namespace core {

/// A required number that nobody has entered yet. Finite and equal to itself, so that parks compare; it reads as no value, no file
/// holds it and no calculation sees it.
inline constexpr double notGiven = std::numeric_limits<double>::lowest();
/// A required number; 0 where it is not entered yet.
constexpr double orNothing(double value)
{
    return value == notGiven ? 0 : value;
}

/// The canonical units of the model and the results; every stored number is in one of them.
enum class Unit : unsigned char {
    None,
    MegawattHour,
    Megawatt,
    Gigajoule,
    Tonne,
    TonneCo2,
    Tce,
    CubicMetre,
    SquareMetre,
    Hectare,
    SquareKilometre,
    Kilometre,
    Metre,
    Megapascal,
    Celsius,
    Degree,
    KilogrammeCoalEquivalent,
    KilowattHourPerSquareMetre,
    CubicMetrePerSquareMetre,
    GigajoulePerSquareMetre,
    TonneCo2PerMegawattHour,
    TonneCo2PerGigajoule,
    TonneCo2PerTonne,
    TonneCo2PerHectareYear,
    TcePerMegawattHour,
    TcePerGigajoule,
    TonneCo2PerTce,
    FuelUnit, ///< the activity unit of a fuel's factor row: t, 10^4Nm3, …
    GigajoulePerFuelUnit,
    TonneCo2PerFuelUnit,
    Month,
    Year,
    Hour,
    Minute,
    MetrePerSecond,
    TenThousandYuan,
    YuanPerKilowatt,
    YuanPerKilowattHour,
    YuanPerKilowattYear,
    YuanPerKilowattMonth,
    YuanPerTonneCo2,
};
inline constexpr int unitCount = int(Unit::YuanPerTonneCo2) + 1; ///< the last one

/// The printed symbol (UTF-8), the same in every language; empty for None and FuelUnit.
const char *symbol(Unit unit);

/// A number that knows its unit: adding two of different units does not compile.
template <Unit U> struct Quantity {
    double value = 0;

    friend constexpr bool operator==(Quantity, Quantity) = default;
    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    constexpr Quantity &operator+=(Quantity other)
    {
        value += other.value;
        return *this;
    }
    constexpr Quantity &operator-=(Quantity other)
    {
        value -= other.value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
    friend constexpr Quantity operator-(Quantity a) { return {-a.value}; }
    friend constexpr Quantity operator*(double times, Quantity a) { return {times * a.value}; }
    friend constexpr Quantity operator*(Quantity a, double times) { return {a.value * times}; }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value / b.value; }
};

using MegawattHours = Quantity<Unit::MegawattHour>;
using Megawatts = Quantity<Unit::Megawatt>;
using Gigajoules = Quantity<Unit::Gigajoule>;
using Tonnes = Quantity<Unit::Tonne>;
using TonnesCo2 = Quantity<Unit::TonneCo2>;
using Tce = Quantity<Unit::Tce>;
using CubicMetres = Quantity<Unit::CubicMetre>;
using SquareMetres = Quantity<Unit::SquareMetre>;
using Hectares = Quantity<Unit::Hectare>;
using SquareKilometres = Quantity<Unit::SquareKilometre>;
using Kilometres = Quantity<Unit::Kilometre>;
using Metres = Quantity<Unit::Metre>;
using Megapascals = Quantity<Unit::Megapascal>;
using Celsius = Quantity<Unit::Celsius>;
using Degrees = Quantity<Unit::Degree>;
using KilogrammesCoalEquivalent = Quantity<Unit::KilogrammeCoalEquivalent>;
using KilowattHoursPerSquareMetre = Quantity<Unit::KilowattHourPerSquareMetre>;
using CubicMetresPerSquareMetre = Quantity<Unit::CubicMetrePerSquareMetre>;
using GigajoulesPerSquareMetre = Quantity<Unit::GigajoulePerSquareMetre>;
using TonnesCo2PerMegawattHour = Quantity<Unit::TonneCo2PerMegawattHour>;
using TonnesCo2PerGigajoule = Quantity<Unit::TonneCo2PerGigajoule>;
using TonnesCo2PerTonne = Quantity<Unit::TonneCo2PerTonne>;
using TonnesCo2PerHectareYear = Quantity<Unit::TonneCo2PerHectareYear>;
using TcePerMegawattHour = Quantity<Unit::TcePerMegawattHour>;
using TcePerGigajoule = Quantity<Unit::TcePerGigajoule>;
using TonnesCo2PerTce = Quantity<Unit::TonneCo2PerTce>;
using FuelQuantity = Quantity<Unit::FuelUnit>;
using GigajoulesPerFuelUnit = Quantity<Unit::GigajoulePerFuelUnit>;
using TonnesCo2PerFuelUnit = Quantity<Unit::TonneCo2PerFuelUnit>;
using Months = Quantity<Unit::Month>;
using Years = Quantity<Unit::Year>;
using Hours = Quantity<Unit::Hour>;
using Minutes = Quantity<Unit::Minute>;
using MetresPerSecond = Quantity<Unit::MetrePerSecond>;
using TenThousandYuan = Quantity<Unit::TenThousandYuan>;
using YuanPerKilowatt = Quantity<Unit::YuanPerKilowatt>;
using YuanPerKilowattHour = Quantity<Unit::YuanPerKilowattHour>;
using YuanPerKilowattYear = Quantity<Unit::YuanPerKilowattYear>;
using YuanPerKilowattMonth = Quantity<Unit::YuanPerKilowattMonth>;
using YuanPerTonneCo2 = Quantity<Unit::YuanPerTonneCo2>;

// The products the accounting relies on; each is written once.
constexpr TonnesCo2 operator*(MegawattHours energy, TonnesCo2PerMegawattHour factor)
{
    return {energy.value * factor.value};
}
constexpr TonnesCo2 operator*(Gigajoules heat, TonnesCo2PerGigajoule factor)
{
    return {heat.value * factor.value};
}
constexpr TonnesCo2 operator*(Tonnes output, TonnesCo2PerTonne factor)
{
    return {output.value * factor.value};
}
constexpr TonnesCo2 operator*(FuelQuantity fuel, TonnesCo2PerFuelUnit factor)
{
    return {fuel.value * factor.value};
}
constexpr Gigajoules operator*(FuelQuantity fuel, GigajoulesPerFuelUnit heatValue)
{
    return {fuel.value * heatValue.value};
}
constexpr Tce operator*(MegawattHours energy, TcePerMegawattHour equalValue)
{
    return {energy.value * equalValue.value};
}
constexpr Tce operator*(Gigajoules heat, TcePerGigajoule calorificValue)
{
    return {heat.value * calorificValue.value};
}
constexpr TonnesCo2PerTce operator/(TonnesCo2 emission, Tce energy)
{
    return {emission.value / energy.value};
}
constexpr Gigajoules operator*(SquareMetres area, GigajoulesPerSquareMetre intensity)
{
    return {area.value * intensity.value};
}

} // namespace core
