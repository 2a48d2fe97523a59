#pragma once

#include "weather.h"

#include "core/base/result.h"

namespace core {

/// What a synthetic year is made from.
struct MonthlyClimate {
    QString place;
    Site site;
    MonthlyValues global{};      ///< kWh/(m² d)
    MonthlyValues temperature{}; ///< °C
    MonthlyValues wind{};        ///< m/s, at windHeight
    double windHeight = 10;
};

/// A year with exactly these monthly means, the same for the same seed; another seed gives other hours. Its origin is Synthetic
/// and must be said wherever it is shown: it is not fit for sizing storage to the last per cent.
/// Fails: NumberOutOfRange (month as place) where the irradiance is more than the sun can give.
/// Source: hourly methods, §7 (Graham et al. 1988; Bendt et al. 1981; Aguiar & Collares-Pereira 1992; Erbs et al. 1983).
Result<WeatherYear> syntheticYear(const MonthlyClimate &climate, uint64_t seed);

} // namespace core
