#pragma once

#include "weather.h"

namespace core {

/// A turbine's power by wind speed, per unit of rated power, linear between points.
struct WindCurve {
    std::vector<double> speed; ///< m/s, rising
    std::vector<double> power;
    double cutOut() const { return speed.empty() ? 0 : speed.back(); }
};

/// Speeds stretched by (1.225/ρ)^p, p 1/3 up to 7.5 m/s and 2/3 from 12.5 m/s; the cut-out stays. `ratio` = 1.225/ρ.
/// Source: IEC 61400-12-1; Svenningsen 2010; hourly methods, §5 number 3.
double windPower(const WindCurve &curve, double speed, double ratio = 1);

/// How much colder the air is a metre higher [K/m]. Source: hourly methods, §5 number 2.
inline constexpr double airLapseRate = 0.0065;

/// From the height of the weather to the hub. Source: hourly methods, §5 number 1.
double shearFactor(double fromHeight, double toHeight, double exponent);
double logFactor(double fromHeight, double toHeight, double roughness);

/// Air at the hub: temperature [K] and density [kg/m³] from temperature at 2 m [°C] and pressure at the ground [Pa].
/// Source: hourly methods, §5 number 2.
struct HubAir {
    double temperature = 0, density = 0;
};
HubAir hubAir(double temperature, double pressure, double hub);

struct WindSettings {
    const WindCurve *curve = nullptr;
    double hub = 100;                ///< m
    double shear = 0;                ///< exponent of the power law
    std::optional<double> roughness; ///< m; instead of the exponent
    std::optional<double> meanSpeed; ///< at the hub [m/s]: the file gives the shape, this the level
    bool densityCorrected = true;
    double losses = 0;
};

/// A year of turbines per unit of rated power.
struct WindYear {
    HourlyValues power;
    double scale = 1; ///< of the speeds, to reach the mean that was asked for
    double meanSpeed = 0, meanSpeedAtHub = 0, meanDensity = 0;
    double fullLoadHours() const { return sumOf(power); }
};
/// Source: hourly methods, §5.
WindYear windYear(const WindSettings &settings, const WeatherYear &weather);

} // namespace core
