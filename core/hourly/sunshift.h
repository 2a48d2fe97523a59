#pragma once

#include "weather.h"

namespace core {

/// The hour at which a file's irradiance was taken, found by the closure |DNI·cos z + DHI − GHI| over daylight hours.
struct SunShift {
    double offset = 0.5;                                      ///< of the year: o for which the sum over the months is least
    double closure = 0;                                       ///< W/m², mean of the year at this offset
    std::array<double, 12> offsetOfMonth{}, closureOfMonth{}; ///< each month's own best; without an hour: the year's, and 0
    bool isAccepted() const { return closure < 10; }
};
/// Searches −2…2 h in quarters over the hours that are not `missing` an irradiance (empty: none is). Source: hourly methods, §2
/// "Sun shift".
SunShift detectSunShift(const WeatherYear &weather, const std::vector<bool> &missing = {});

/// The offset where direct irradiance is derived: 0.5 + centroid by the clock minus solar noon, to the nearest half hour.
double sunShiftByCentroid(const WeatherYear &weather);

/// Kilometres between two sites along the surface of a round earth.
double kilometresBetween(const Site &one, const Site &other);
/// The mean day of the sun's height above a site, scaled to a sum of `energy`: what irradiance that was taken at this offset in
/// the hour would look like.
std::vector<double> sunDay(const Site &site, double offset, double energy);

enum class WeatherDoubt : unsigned char {
    Temperature,    ///< outside of −60…60 °C
    GlobalTooHigh,  ///< GHI below 0 or above 1.2 times the extraterrestrial + 50
    DirectTooHigh,  ///< DNI outside of 0…1400
    DiffuseTooHigh, ///< DHI above GHI + 5
    SunAtNight,     ///< GHI above 20 with the sun below −2°
    WindTooHigh,    ///< above 60 m/s
    AnnualGlobal,   ///< outside of 700…2300 kWh/m²
    Closure,        ///< does not close within 30 W/m² in a month
    GlobalCentroid, ///< GHI peaks at another hour than the sun
    RowOrder,       ///< month and day are not those of the row's place in the year
};
/// A doubt with how often, where first (hour, or month for Closure), and the worst value (days apart for RowOrder).
struct WeatherCheck {
    WeatherDoubt doubt;
    size_t count = 0, first = 0;
    double worst = 0;
};
/// Never repairs. Source: hourly methods, §2, checks on import.
std::vector<WeatherCheck> checkWeather(const WeatherYear &weather, const SunYear &sun, const SunShift *shift);

} // namespace core
