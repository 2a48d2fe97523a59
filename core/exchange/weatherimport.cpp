#include "weatherimport.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int longestFill = 6; // hours; hourly methods, §2
const QByteArray epwMark = "LOCATION", pvgisMark = "Latitude", pvgisTable = "time(UTC)";

/// The number behind the colon of a line of PVGIS's head.
std::optional<double> headNumber(const QByteArray &bytes, const QByteArray &name)
{
    const qsizetype at = bytes.indexOf(name);
    const qsizetype colon = at < 0 ? -1 : bytes.indexOf(':', at);
    if (colon < 0)
        return std::nullopt;
    const qsizetype end = bytes.indexOf('\n', colon);
    bool isNumber = false;
    const double value = bytes.mid(colon + 1, end - colon - 1).trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// From UTC to the clock: the value of hour h stands at h + zone, over New Year too.
void moveHours(HourlyValues &values, int zone)
{
    if (values.size() != hoursPerYear)
        return;
    const size_t later = size_t((zone % int(hoursPerYear) + int(hoursPerYear)) % int(hoursPerYear));
    std::ranges::rotate(values, values.end() - qsizetype(later));
}

bool isNumeric(const HourlyValues &values)
{
    const auto numbers = std::ranges::count_if(values, [](double value) { return !std::isnan(value); });
    return size_t(numbers) * 2 > values.size();
}

bool names(const QString &name, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words,
                               [&](const char *word) { return name.contains(QString::fromUtf8(word), Qt::CaseInsensitive); });
}

bool isPrice(SeriesUse use)
{
    return use == SeriesUse::ImportPrice || use == SeriesUse::ExportPrice;
}

bool namesUse(const QString &name, SeriesUse use)
{
    if (isPrice(use))
        return names(name, {"price", "yuan", "cny", "电价", "价格", "元"});
    return names(name, {"kw", "mw", "load", "power", "负荷", "功率", "电量", "千瓦", "出力"});
}

/// The column that is asked; −1: no column has numbers.
int columnOf(const SeriesTable &table, SeriesUse use)
{
    int last = -1;
    for (int i = 0; i < int(table.columns.size()); ++i) {
        if (!isNumeric(table.columns[size_t(i)]))
            continue;
        if (namesUse(table.names[i], use))
            return i;
        last = i;
    }
    return last;
}

} // namespace

int fitRows(SeriesTable &table)
{
    for (const size_t hours : {hoursPerYear, hoursPerLeapYear})
        for (const size_t each : {size_t(1), size_t(2), size_t(4)}) {
            const auto more = qint64(table.rows) - qint64(hours * each);
            if (more == 0)
                return 0;
            if (more > qint64(each) || more < -qint64(longestFill * each))
                continue;
            for (HourlyValues &column : table.columns)
                column.resize(hours * each, std::nan(""));
            table.rows = hours * each;
            return -int(more);
        }
    return 0;
}

Result<WeatherFile> weatherFromPvgis(const QByteArray &bytes)
{
    const auto latitude = headNumber(bytes, "Latitude"), longitude = headNumber(bytes, "Longitude"),
               height = headNumber(bytes, "Elevation");
    const qsizetype begin = bytes.indexOf(pvgisTable);
    if (!latitude || !longitude || begin < 0)
        return fail({ErrorCode::WeatherHeader, {}, {}, {}});
    // an empty line ends the table; legends of the columns follow
    const qsizetype unix = bytes.indexOf("\n\n", begin), windows = bytes.indexOf("\r\n\r\n", begin);
    const qsizetype end = unix < 0 ? windows : windows < 0 ? unix : std::min(unix, windows);
    const auto ofFile = [&](Error error) { // lines of the table are counted from its head
        if (error.line > 0)
            error.line += int(bytes.left(begin).count('\n'));
        return fail(std::move(error));
    };
    auto table = seriesTable(bytes.mid(begin, end < 0 ? -1 : end - begin));
    if (!table)
        return ofFile(table.error());
    const double zone = zoneOf(*latitude, *longitude);
    auto file = weatherFromTable(*table, guessedColumns(*table), {*latitude, *longitude, zone, height.value_or(0)});
    if (!file)
        return ofFile(file.error());
    WeatherYear &weather = file->weather;
    for (HourlyValues *values :
         {&weather.global, &weather.direct, &weather.diffuse, &weather.temperature, &weather.wind, &weather.pressure})
        moveHours(*values, int(zone));
    weather.place = QStringLiteral("PVGIS");
    return file;
}

Result<WeatherFile> weatherFromBytes(const QByteArray &bytes, const std::optional<Site> &site)
{
    if (bytes.startsWith(epwMark))
        return weatherFromEpw(bytes);
    if (bytes.startsWith(pvgisMark))
        return weatherFromPvgis(bytes);
    auto table = seriesTable(bytes);
    if (!table)
        return fail(table.error());
    if (!site)
        return fail({ErrorCode::NoWeather, {}, {}, {}});
    fitRows(*table);
    return weatherFromTable(*table, guessedColumns(*table), *site);
}

Result<WeatherFile> readWeatherFile(const QString &fileName, const std::optional<Site> &site)
{
    const auto bytes = weatherBytes(fileName);
    if (!bytes)
        return fail(bytes.error());
    return weatherFromBytes(*bytes, site);
}

Result<ReadSeries> seriesFromBytes(const QByteArray &bytes, SeriesUse use)
{
    auto table = seriesTable(bytes);
    if (!table)
        return fail(table.error());
    ReadSeries read;
    read.labelsBeginnings = labelsBeginnings(*table);
    read.rowsFitted = fitRows(*table);
    const int column = columnOf(*table, use);
    if (column < 0)
        return fail({ErrorCode::WeatherColumn, isPrice(use) ? QStringLiteral("yuan/kWh") : QStringLiteral("MW"), {}, {}});
    read.column = table->names[column];
    const bool isEnergy = names(read.column, {"kwh", "mwh", "电量", "千瓦时"});
    const SeriesUnit unit = isPrice(use) ? SeriesUnit::Price : isEnergy ? SeriesUnit::Energy : SeriesUnit::Power;
    auto series = seriesFromTable(*table, size_t(column), unit, QString());
    if (!series)
        return fail(series.error());
    read.series = *std::move(series);
    return read;
}

Result<ReadSeries> readSeries(const QString &fileName, SeriesUse use)
{
    const auto bytes = weatherBytes(fileName);
    if (!bytes)
        return fail(bytes.error());
    return seriesFromBytes(*bytes, use);
}

} // namespace core
