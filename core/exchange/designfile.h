#pragma once

#include "core/hourly/hourlymodel.h"
#include "core/schemes/evaluation.h"

namespace core {

/// The hourly model of a case's design. A weather file that the design names is read from the folder of the park's file unless
/// its name is absolute. Fails: as hourlyModel and readEpw; trouble with that file has the place design/weather/file with its
/// name behind.
Result<HourlyModel> readHourlyModel(const Park &park, qsizetype caseIndex, const Library &library, const HourlyTables &tables,
                                    const QString &parkFile);

/// The weather of that model alone.
Result<DesignWeather> readDesignWeather(const Park &park, qsizetype caseIndex, const HourlyTables &tables,
                                        const QString &parkFile);
/// The file of weather that the design of a case names; empty: none.
QString weatherFileOf(const Case &inCase, const QString &parkFile);

/// What evaluate() asks for the shares of simulated years: nothing where the model of a design cannot be made. The tables of the
/// hourly model are read from the directory when first asked; `parkFile` gives the present name of the park's file. Keeps a
/// reference to the library, and the years as DesignYears does.
HourlyRatios ratiosOfDesigns(const Library &library, const QString &directory, std::function<QString()> parkFile);

} // namespace core
