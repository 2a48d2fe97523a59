#pragma once

#include "hourlymodel.h"

namespace core {

/// What plants are made with.
struct PlantFrame {
    const Case &inCase;
    const Design &design; ///< holds the series
    const Library &library;
    const HourlyTables &tables;
    const WeatherYear &weather;
    const SunYear &sun;
};

/// A plant with its hours and all defaults. What it counts as comes from the row of the case with its id (a generation row, or
/// power received by a line); else from its technology and fuel; of a series from its nights: without sun no power is PV, else it
/// is wind. Assumes: judgeDesign finds nothing. Fails: CurveUnknown, MountUnknown, SeriesUnknown, SeriesUnit, SeriesLength,
/// UnknownWord (fuel), MissingKey (a series plant without series), NoWeather (solar, wind and heat pumps ask for it). Source:
/// hourly methods, §4 to §6, §9, §10.
Result<PlantProfile> plantProfile(const Plant &row, const PlantFrame &frame);

/// The plants that the annual rows of a case describe, added to a design without plants: generation rows, and power that is
/// received by lines. Each makes just its row's energy: PV and wind by their losses, all others flat as a series; power of a
/// direct green line runs as wind (ours). Fails: NoWeather (PV and wind ask for it). Source: hourly methods, §10: what is missing
/// is taken from the annual rows.
Result<void> addPlantsOfRows(Design &design, const Case &inCase, const HourlyTables &tables, const WeatherYear &weather,
                             const SunYear &sun);

/// Settings of a field or turbines with all defaults. Fails: MountUnknown, CurveUnknown.
Result<PvSettings> pvSettingsOf(const Plant &row, const HourlyTables &tables, const WeatherYear &weather);
Result<WindSettings> windSettingsOf(const Plant &row, const HourlyTables &tables);

} // namespace core
