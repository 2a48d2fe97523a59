#pragma once

#include "irradiance.h"
#include "weather.h"

namespace core {

/// How the module's temperature follows sun and wind. Source: King et al. 2004 (SAND2004-3535); rows of pv_mounts.csv.
struct PvMount {
    double a = 0, b = 0, deltaT = 0;
};

/// What a horizontal north–south tracker may do.
struct PvTracker {
    double greatestAngle = 60; ///< degrees either side
    double coverRatio = 0.35;  ///< of modules to ground
    bool backtracking = true;
};

/// A field of modules, per kWp.
struct PvSettings {
    double tilt = 0, azimuth = 180;
    std::optional<PvTracker> tracker;
    PvMount mount;
    double gamma = 0;    ///< 1/K
    double losses = 0;   ///< share of the direct current
    double dcAc = 1;     ///< kWp per kW of rated alternating current
    double inverter = 1; ///< nominal efficiency
    double albedo = 0.2;
    Transposition transposition = Transposition::HayDavies;
    bool splitByErbs = false; ///< direct and diffuse from the global irradiance, whatever the weather has
};

/// Tilt of a field that faces the equator: latitude less 5° below 35°, less 3° above, 0…45. Ours. Source: hourly methods, §4
/// number 5.
double defaultTilt(double latitude);
/// South, in the southern hemisphere north.
double defaultAzimuth(double latitude);

/// Share of the beam that passes the glass at this cosine of incidence, 1 at a right angle. Source: De Soto et al. 2006 (Fresnel
/// and absorption, n 1.526, K 4 /m, L 2 mm); hourly methods, §4 number 1.
double incidenceModifier(double cosIncidence);

/// Cell temperature [°C] at irradiance [W/m²], air temperature [°C] and wind at 10 m [m/s]. Source: King et al. 2004.
double cellTemperature(const PvMount &mount, double irradiance, double airTemperature, double wind);

/// Direct current [kW/kWp], not below 0. Source: PVWatts 5 (NREL/TP-6A20-62641), hourly methods, §4 number 3.
double directCurrent(const PvSettings &settings, double effectiveIrradiance, double cellTemperature);

/// Alternating current [kW/kWp] and what the inverter's rating cut off. Source: as directCurrent, number 4.
struct InverterOutput {
    double power = 0, clipped = 0;
};
InverterOutput alternatingCurrent(const PvSettings &settings, double directCurrent);

/// Rotation of a tracker [radians], facing west positive. Source: hourly methods, §4 number 6; Lorenzo et al. 2011 for
/// backtracking.
double trackerRotation(const PvTracker &tracker, const SunDirection &sun);

/// A year of one field per kWp.
struct PvYear {
    HourlyValues power;                            ///< kW/kWp, alternating current
    double global = 0, onPlane = 0, effective = 0; ///< kWh/m²
    double directCurrent = 0, clipped = 0;         ///< kWh/kWp
    double sum() const { return sumOf(power); }
};
/// The whole chain of hourly methods, §3 and §4.
PvYear pvYear(const PvSettings &settings, const WeatherYear &weather, const SunYear &sun);

} // namespace core
