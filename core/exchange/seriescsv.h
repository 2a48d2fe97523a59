#pragma once

#include "core/hourly/weatherfile.h"
#include "core/model/design.h"

#include <QByteArray>
#include <QStringList>

namespace core {

/// A table of numbers as people export it: names (with units) in the first line, comma, semicolon or tab between, a point before
/// decimals; numbers may stand in quotes. A cell without a number (a stamp, nothing) is NaN.
struct SeriesTable {
    QStringList names;
    std::vector<HourlyValues> columns;
    size_t rows = 0;
    std::vector<int> lines; ///< of the file, where each row stands; rows that were added at the end have none
    QStringList firstRow;   ///< as it stands, for the guess of where intervals are labelled
};
/// Reads decodedText(). Fails: FileUnreadable (no text), WeatherColumn (no names), WeatherRow (another number of cells),
/// WeatherRowCount (more than a leap year of quarter hours, or nothing). Source: hourly methods, §2, CSV import.
Result<SeriesTable> seriesTable(const QByteArray &bytes);

/// Whether stamps name the beginning of their interval: 00:00 in the first row does, 00:15, 00:30, 01:00 or 24:00 do not;
/// nothing: cannot be told. Source: hourly methods, §1 number 3.
std::optional<bool> labelsBeginnings(const SeriesTable &table);

/// Which column is what; −1: none.
struct WeatherColumns {
    int global = -1, direct = -1, diffuse = -1, temperature = -1, wind = -1, pressure = -1;
    double windHeight = 10;
};
/// By the names, English or Chinese, whatever the order.
WeatherColumns guessedColumns(const SeriesTable &table);

/// A year of weather from a table of 8760 or 8784 hours or their halves and quarters. Fails: WeatherColumn (global irradiance,
/// temperature and wind are needed), WeatherRowCount, WeatherGap.
Result<WeatherFile> weatherFromTable(const SeriesTable &table, const WeatherColumns &columns, const Site &site);

/// A column as a series of the design, with what a person should know about it.
struct ImportedSeries {
    HourlySeries series;
    size_t count = 0, gaps = 0; ///< values; missing ones that were filled linearly
    double sum = 0, least = 0, most = 0;
    bool isLeapYear = false;
};
/// `unit` is what the series is stored in; a unit in the column's name (kW, kWh, 万kWh, yuan/MWh, 元/MWh) is converted. Fails:
/// WeatherColumn, WeatherRowCount, WeatherGap.
Result<ImportedSeries> seriesFromTable(const SeriesTable &table, size_t column, SeriesUnit unit, const QString &id);

} // namespace core
