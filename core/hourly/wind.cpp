#include "wind.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Source: IEC 61400-12-1, reference density [kg/m³]; specific gas constant of dry air [J/(kg K)].
constexpr double referenceDensity = 1.225, gasConstant = 287.058;
constexpr double pressurePerMetre = 12.5; // Pa/m; hourly methods, §5 number 2

double stretchExponent(double speed)
{
    return 1.0 / 3 + 1.0 / 3 * std::clamp((speed - 7.5) / 5, 0.0, 1.0);
}

} // namespace

double windPower(const WindCurve &curve, double speed, double ratio)
{
    if (curve.speed.size() < 2 || speed < 0 || speed > curve.cutOut())
        return 0;
    const double logRatio = ratio == 1 ? 0 : std::log(ratio);
    const auto stretched = [&](size_t i) {
        return logRatio == 0 ? curve.speed[i] : curve.speed[i] * std::exp(stretchExponent(curve.speed[i]) * logRatio);
    };
    // the stretch is within a few per cent, so the right piece is near the one without it
    auto above = size_t(std::ranges::upper_bound(curve.speed, speed) - curve.speed.begin());
    above = std::clamp<size_t>(above, 1, curve.speed.size() - 1);
    double high = stretched(above), low = stretched(above - 1);
    while (high < speed && above + 1 < curve.speed.size()) {
        low = high;
        high = stretched(++above);
    }
    while (low > speed && above > 1) {
        high = low;
        low = stretched(--above - 1);
    }
    if (speed < low)
        return 0;
    const double part = high > low ? std::min(1.0, (speed - low) / (high - low)) : 1;
    return curve.power[above - 1] + part * (curve.power[above] - curve.power[above - 1]);
}

double shearFactor(double fromHeight, double toHeight, double exponent)
{
    return std::pow(toHeight / fromHeight, exponent);
}

double logFactor(double fromHeight, double toHeight, double roughness)
{
    return std::log(toHeight / roughness) / std::log(fromHeight / roughness);
}

HubAir hubAir(double temperature, double pressure, double hub)
{
    HubAir air;
    air.temperature = temperature + 273.15 - airLapseRate * (hub - 2);
    air.density = (pressure - pressurePerMetre * hub) / (gasConstant * air.temperature);
    return air;
}

WindYear windYear(const WindSettings &settings, const WeatherYear &weather)
{
    WindYear year;
    year.power.resize(hoursPerYear);
    const double toHub = settings.roughness ? logFactor(weather.windHeight, settings.hub, *settings.roughness)
                                            : shearFactor(weather.windHeight, settings.hub, settings.shear);
    year.meanSpeed = sumOf(weather.wind) / double(hoursPerYear);
    year.meanSpeedAtHub = year.meanSpeed * toHub;
    if (settings.meanSpeed && year.meanSpeedAtHub > 0) {
        year.scale = *settings.meanSpeed / year.meanSpeedAtHub;
        year.meanSpeedAtHub = *settings.meanSpeed;
    }
    const double factor = toHub * year.scale, kept = 1 - settings.losses;
    double densities = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const double density = hubAir(weather.temperature[hour], weather.pressure[hour], settings.hub).density;
        densities += density;
        const double ratio = settings.densityCorrected ? referenceDensity / density : 1;
        year.power[hour] = kept * windPower(*settings.curve, weather.wind[hour] * factor, ratio);
    }
    year.meanDensity = densities / double(hoursPerYear);
    return year;
}

} // namespace core
