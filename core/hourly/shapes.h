#pragma once

#include "calendar.h"

#include <optional>

namespace core {

/// How a load runs through the week, in any scale; a row of load_shapes.csv.
struct LoadShape {
    std::array<double, 24> weekday{};
    double saturday = 1, sunday = 1; ///< the day's level against a weekday's
};

/// A year of a shape, mean 1.
HourlyValues hourlyShape(const LoadShape &shape, const Calendar &calendar = {});

/// Scales to a sum; a year of zeros becomes flat. The sum is exact to rounding. Source: hourly methods, §6.
void normalise(HourlyValues &values, double sum);
/// The same for values whose present sum is known.
void normalise(HourlyValues &values, double sum, double before);

/// The days of the heating season: from the first to the last run of five days with a mean at or below `limit` [°C].
/// In a year that begins cold the season runs over New Year. Source: GB 50736 as hourly methods, §6 cite it.
std::vector<bool> heatingDays(const HourlyValues &temperature, double limit);

/// Rows heatBalanceTemperature, heatingSeasonMean, hotWaterShare and heatByNight of hourly_defaults.csv.
struct BuildingHeat {
    double balance = 0;  ///< °C
    double season = 0;   ///< °C, mean of five days
    double hotWater = 0; ///< share of the year's heat
    double byNight = 1;  ///< against by day (7–22 h)
};
/// Heat of buildings, sum 1: flat hot water, and heat by degrees below the balance temperature in the season.
/// Source: hourly methods, §6.
HourlyValues buildingHeatShape(const HourlyValues &temperature, const BuildingHeat &rules);
/// Cold of buildings, sum 1: degrees above the balance temperature; flat where it never gets warm.
HourlyValues buildingColdShape(const HourlyValues &temperature, double balance, double byNight);

} // namespace core
