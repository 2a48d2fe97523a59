#pragma once

#include "core/hourly/weatherfile.h"

#include <QByteArray>

namespace core {

/// No weather file of a year is larger [MB].
inline constexpr qint64 largestWeatherFile = 40;

/// Reads an EPW file: 8 header lines, 8760 or 8784 rows in order of hours, 22 to 35 columns, LF or CRLF. 29 February of a leap
/// year is dropped. Fails: WeatherHeader, WeatherRow (line and column), WeatherRowCount, WeatherGap.
/// Source: EnergyPlus Auxiliary Programs, "EPW"; hourly methods, §2.
Result<WeatherFile> weatherFromEpw(const QByteArray &bytes);

/// Reads a file. Fails: as readFile() and weatherFromEpw.
Result<WeatherFile> readEpw(const QString &fileName);

/// The bytes of a weather or series file without the byte order mark of UTF-8. Fails: as readFile().
Result<QByteArray> weatherBytes(const QString &fileName);

} // namespace core
