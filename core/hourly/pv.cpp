#include "pv.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

// Source: PVWatts 5 (NREL/TP-6A20-62641), reference inverter
constexpr double referenceInverter = 0.9637;
// Source: De Soto et al. 2006, as PVWatts 5 and pvlib take it: refraction index, extinction [1/m], thickness [m]
constexpr double glassIndex = 1.526, glassExtinction = 4, glassThickness = 0.002;

} // namespace

double defaultTilt(double latitude)
{
    const double fromEquator = std::abs(latitude);
    return std::clamp(fromEquator - (fromEquator < 35 ? 5 : 3), 0.0, 45.0);
}

double defaultAzimuth(double latitude)
{
    return latitude < 0 ? 0 : 180;
}

double incidenceModifier(double cosIncidence)
{
    if (cosIncidence <= 0)
        return 0;
    const double cosine = std::min(cosIncidence, 1.0);
    const double inGlass = std::sqrt(1 - (1 - cosine * cosine) / (glassIndex * glassIndex));
    const double perpendicular = (cosine - glassIndex * inGlass) / (cosine + glassIndex * inGlass);
    const double parallel = (inGlass - glassIndex * cosine) / (inGlass + glassIndex * cosine);
    const double reflected = 0.5 * (perpendicular * perpendicular + parallel * parallel);
    constexpr double straight = (1 - glassIndex) / (1 + glassIndex);
    // absorption relative to a right angle, so that one exponential does
    return std::exp(-glassExtinction * glassThickness * (1 / inGlass - 1)) * (1 - reflected) / (1 - straight * straight);
}

double cellTemperature(const PvMount &mount, double irradiance, double airTemperature, double wind)
{
    return irradiance * std::exp(mount.a + mount.b * wind) + airTemperature + irradiance / 1000 * mount.deltaT;
}

double directCurrent(const PvSettings &settings, double effectiveIrradiance, double temperature)
{
    return std::max(0.0, effectiveIrradiance / 1000 * (1 + settings.gamma * (temperature - 25)) * (1 - settings.losses));
}

InverterOutput alternatingCurrent(const PvSettings &settings, double direct)
{
    if (direct <= 0)
        return {};
    const double rated = 1 / settings.dcAc;
    const double load = direct / (rated / settings.inverter);
    const double efficiency = settings.inverter / referenceInverter * (-0.0162 * load - 0.0059 / load + 0.9858);
    const double power = std::max(0.0, efficiency * direct);
    return power > rated ? InverterOutput{rated, power - rated} : InverterOutput{power, 0};
}

double trackerRotation(const PvTracker &tracker, const SunDirection &sun)
{
    double rotation = std::atan2(-sun.east, sun.up);
    const double shade = std::abs(std::cos(rotation)) / tracker.coverRatio;
    if (tracker.backtracking && shade < 1)
        rotation -= std::copysign(std::acos(shade), rotation);
    const double most = tracker.greatestAngle * radians;
    return std::clamp(rotation, -most, most);
}

PvYear pvYear(const PvSettings &settings, const WeatherYear &weather, const SunYear &sun)
{
    PvYear year;
    year.power.resize(hoursPerYear);
    Plane plane = settings.tracker ? Plane{} : planeOf(settings.tilt, settings.azimuth);
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const double global = weather.global[hour];
        double direct = weather.direct[hour], diffuse = weather.diffuse[hour];
        if (global <= 0 && diffuse <= 0 && direct <= 0)
            continue;
        if (settings.splitByErbs) {
            const IrradianceSplit split = erbs(global, sun.cosZenith[hour], sun.extraterrestrial[hour]);
            direct = split.direct;
            diffuse = split.diffuse;
        }
        const SunDirection at{sun.east[hour], sun.north[hour], sun.up[hour]};
        if (settings.tracker) {
            const double rotation = at.up > 0 ? trackerRotation(*settings.tracker, at) : 0;
            plane = {-std::sin(rotation), 0, std::cos(rotation)};
        }
        const PlaneIrradiance on =
            onPlane(plane, at, direct, global, diffuse, sun.extraterrestrial[hour], settings.albedo, settings.transposition);
        const double effective = on.beam * incidenceModifier(on.cosIncidence) + on.sky + on.ground;
        const double temperature = cellTemperature(settings.mount, on.total(), weather.temperature[hour], weather.wind[hour]);
        const double dc = directCurrent(settings, effective, temperature);
        const InverterOutput ac = alternatingCurrent(settings, dc);
        year.power[hour] = ac.power;
        year.global += global / 1000;
        year.onPlane += on.total() / 1000;
        year.effective += effective / 1000;
        year.directCurrent += dc;
        year.clipped += ac.clipped;
    }
    return year;
}

} // namespace core
