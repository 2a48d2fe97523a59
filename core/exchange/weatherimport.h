#pragma once

#include "core/exchange/epw.h"
#include "core/exchange/seriescsv.h"

namespace core {

// Files of weather and loads as people have them.

/// A weather file by its content: EPW, PVGIS (a typical year as CSV, UTC), or a table with names in its first line. A table has
/// no place: `site` stands in for it. Fails: NoWeather (a table without a place), and as weatherBytes, weatherFromEpw,
/// weatherFromTable. Source: hourly methods, §2.
Result<WeatherFile> readWeatherFile(const QString &fileName, const std::optional<Site> &site);
Result<WeatherFile> weatherFromBytes(const QByteArray &bytes, const std::optional<Site> &site);

/// A typical year of PVGIS: place and height before the table, hours in UTC, moved to the clock of the place (China: UTC+8, else
/// the zone of the longitude). Fails: WeatherHeader, WeatherColumn, WeatherRow, WeatherRowCount, WeatherGap.
Result<WeatherFile> weatherFromPvgis(const QByteArray &bytes);

/// Makes a table a whole year where little lacks: up to an hour more at its end is cut off, up to six hours less become gaps.
/// Returns rows added (cut: negative); 0: nothing was to be done, or too much.
int fitRows(SeriesTable &table);

/// What a series of a file is to be in a design.
enum class SeriesUse : unsigned char { Load, Generation, ImportPrice, ExportPrice };

/// A series with what was found about its file.
struct ReadSeries {
    ImportedSeries series;
    QString column;                       ///< that was taken: the first that names what is asked, else the last with numbers
    int rowsFitted = 0;                   ///< as fitRows
    std::optional<bool> labelsBeginnings; ///< of its table
};
/// Fails: as weatherBytes, seriesTable, seriesFromTable; WeatherColumn without a column of numbers.
Result<ReadSeries> readSeries(const QString &fileName, SeriesUse use);
Result<ReadSeries> seriesFromBytes(const QByteArray &bytes, SeriesUse use);

} // namespace core
