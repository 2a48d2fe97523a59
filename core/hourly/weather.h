#pragma once

#include "sun.h"

#include <QString>

namespace core {

enum class WeatherOrigin : unsigned char { Synthetic, File, Series };

/// A year of weather at a place; the year itself has no real calendar.
struct WeatherYear {
    WeatherOrigin origin = WeatherOrigin::Synthetic;
    QString place; ///< as the file or the station names it
    Site site;
    double sunOffset = 0.5;               ///< h: the sun stands as at i + 1 − offset
    HourlyValues global, direct, diffuse; ///< W/m²
    HourlyValues temperature;             ///< °C
    HourlyValues wind;                    ///< m/s
    double windHeight = 10;               ///< m
    HourlyValues pressure;                ///< Pa
    bool leapDayDropped = false;          ///< the file is of a leap year

    void resize();
    /// Whether there is weather at all; a design that asks for none may have none.
    bool isGiven() const { return !global.empty(); }
};

/// No clearness of the sky above this. Source: hourly methods, §2 "Scaling" and §7.
inline constexpr double mostClearness = 0.82;
/// No direct irradiance above this [W/m²]. Source: hourly methods, §2, checks on import.
inline constexpr double mostDirect = 1400;

/// Sums and means as a person checks them.
struct WeatherSums {
    double global = 0, direct = 0, diffuse = 0; ///< kWh/m²
    size_t directAbove1400 = 0;                 ///< hours above mostDirect
    double meanTemperature = 0, least = 0, most = 0;
    double meanWind = 0, meanPressure = 0;
    double heatingDegreeDays18 = 0, coolingDegreeDays26 = 0;            ///< K d, of daily means
    double globalCentroid = 0;                                          ///< hour of the clock around which the sun shines
    int warmestHour = 0;                                                ///< 1…24, of the mean day
    MonthlyValues globalOfMonth{}, temperatureOfMonth{}, windOfMonth{}; ///< kWh/m², means
};
WeatherSums sumsOf(const WeatherYear &weather);

/// Fills direct and diffuse from the global irradiance by Erbs, in the hours where `missing` says so (empty: all).
void splitGlobal(WeatherYear &weather, const SunYear &sun, const std::vector<bool> &missing = {});

/// Brings each month's global irradiance to a mean [kWh/(m² d)], capped at a clearness of 0.82, then splits it by Erbs.
/// Returns the factor of each month. Source: hourly methods, §2 "Scaling".
MonthlyValues scaleGlobal(WeatherYear &weather, const SunYear &sun, const MonthlyValues &dailyMeans);

} // namespace core
