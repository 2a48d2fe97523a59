#pragma once

#include "sunshift.h"

#include "core/base/result.h"

namespace core {

/// A year of weather as a file has it, with what was missing.
struct WeatherFile {
    WeatherYear weather;
    std::vector<bool> noGlobal, noDirect, noDiffuse; ///< hours; empty: none is missing
    size_t rows = 0;                                 ///< of the file
    size_t interpolated = 0;                         ///< cells of temperature and wind in gaps of up to six hours
    bool leapDayDropped = false;
    std::optional<WeatherCheck> order; ///< rows whose date is not that of their place
};

/// Completes what hours lack of the three irradiances: global from the other two, diffuse from global and direct, else both by
/// Erbs. Returns in how many hours. Source: hourly methods, §2, table of columns.
size_t completeIrradiance(WeatherYear &weather, const WeatherFile &file, const SunYear &sun);

/// A file's weather made ready, with all that was found about it.
struct ImportedWeather {
    WeatherYear weather;
    WeatherFile file;              ///< as it was read; its weather is the file's own, where that was missing the derived
    std::optional<SunShift> shift; ///< nothing where an irradiance is derived in most hours
    bool splitByErbs = false; ///< direct and diffuse of the whole year are derived
    size_t derivedHours = 0;  ///< in which an irradiance is completed from the other columns, or split by Erbs
    std::vector<WeatherCheck> checks;
};
/// Finds the sun's hour (or takes `offset`), completes irradiance, checks. Months that do not close within 30 W/m² keep their
/// global irradiance and are split by Erbs where the offset is detected. Source: hourly methods, §2.
ImportedWeather importWeather(WeatherFile file, std::optional<double> offset);

/// Fills gaps of up to six hours linearly, over the end of the year too. Returns how many cells were filled.
/// `perHour`: how many values make an hour. Fails: WeatherGap with the number of the first missing value (1: the first of all)
/// as line; who knows the file says in which line that stands (`inFile`). NaN marks what is missing.
Result<size_t> fillGaps(HourlyValues &values, const QString &column, size_t perHour = 1);

/// The error of fillGaps where the file has it: `lines` holds the line of each value (one that no line has: 0), `column` counts
/// from 1.
Error inFile(Error gap, const std::vector<int> &lines, int column);

} // namespace core
