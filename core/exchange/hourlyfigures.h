#pragma once

#include "figuretree.h"
#include "outbook.h"

#include "core/hourly/hourlyresult.h"
#include "core/hourly/policycheck.h"
#include "core/hourly/pv.h"
#include "core/hourly/weatherfile.h"
#include "core/hourly/wind.h"

namespace core {

// The results of the hourly model under the names in which they are printed. Source: domain model, §6; hourly methods, §10.

/// As results print it: "directTooHigh".
std::string_view key(WeatherDoubt doubt);

/// Sums, sun offset and what was doubtful: columns of cases/hourly/weather_sums.csv.
void writeWeather(FigureTree &into, const ImportedWeather &weather);
/// Columns of cases/hourly/pv_year.csv.
void writePv(FigureTree &into, const PvSettings &settings, const PvYear &year, const QString &mount, double sunOffset);
/// Columns of cases/hourly/wind_year.csv.
void writeWind(FigureTree &into, const WindSettings &settings, const WindYear &year, const QString &curve);

/// The result of `simulate`: annual sums, plants, loads, ratios, limits of the policy, bill by month, islands, checks, weather,
/// dispatch.
void writeSimulation(FigureTree &into, const HourlyModel &model, const HourlyResult &result,
                     const std::vector<IslandCheck> &islands, const std::vector<PolicyCheck> &policy = {});

/// Every hour as CSV: names with units in the first line, LF.
QByteArray hourlyCsv(const HourlyModel &model, const HourlyResult &result);
/// The same as a workbook: the columns of hourlyCsv(), and on a second sheet each electricity load with the direct green power
/// traced to it.
OutBook hourlyBook(const HourlyModel &model, const HourlyResult &result);
/// Writes every hour, as a workbook where the name ends with .xlsx, else as CSV. Fails: FileNotWritable.
Result<void> writeHours(const HourlyModel &model, const HourlyResult &result, const QString &fileName);

} // namespace core
