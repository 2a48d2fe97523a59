#include "seriescsv.h"

#include "core/base/decodedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <tuple>

namespace core {

namespace {

constexpr size_t mostRows = 4 * hoursPerLeapYear, mostSeries = 200;
constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

double numberOf(QStringView cell)
{
    cell = cell.trimmed();
    if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
        cell = cell.sliced(1, cell.size() - 2).trimmed();
    const QByteArray bytes = cell.toLatin1();
    const char *from = bytes.startsWith('+') ? bytes.constData() + 1 : bytes.constData();
    double value = 0;
    const auto [end, code] = std::from_chars(from, bytes.constData() + bytes.size(), value);
    return code == std::errc{} && end == bytes.constData() + bytes.size() && std::isfinite(value) ? value : noValue;
}

/// How many values make an hour; 0: the rows are no year.
size_t perHour(size_t rows)
{
    for (const size_t each : {1, 2, 4})
        if (rows == each * hoursPerYear || rows == each * hoursPerLeapYear)
            return each;
    return 0;
}

/// Whether an hour of a table with so many rows is of 29 February.
bool isDropped(size_t hour, size_t rows)
{
    return rows == perHour(rows) * hoursPerLeapYear && hour >= firstOfLeapDay && hour < firstOfLeapDay + 24;
}

/// The line with which each hour of hourlyMeans begins; 0: it was added.
std::vector<int> linesOfHours(const SeriesTable &table)
{
    const size_t each = perHour(table.rows);
    std::vector<int> lines;
    for (size_t hour = 0; hour < table.rows / each; ++hour)
        if (!isDropped(hour, table.rows))
            lines.push_back(hour * each < table.lines.size() ? table.lines[hour * each] : 0);
    return lines;
}

/// Means of the hours, NaN where nothing was measured; 29 February dropped.
HourlyValues hourlyMeans(const HourlyValues &values)
{
    const size_t each = perHour(values.size());
    HourlyValues hourly;
    hourly.reserve(hoursPerYear);
    for (size_t hour = 0; hour < values.size() / each; ++hour) {
        if (isDropped(hour, values.size()))
            continue;
        double sum = 0;
        size_t count = 0;
        for (size_t i = 0; i < each; ++i)
            if (const double value = values[hour * each + i]; !std::isnan(value)) {
                sum += value;
                ++count;
            }
        hourly.push_back(count > 0 ? sum / double(count) : noValue);
    }
    return hourly;
}

/// What a number of the column is to be multiplied by, by the unit that stands in its name.
double factorOf(const QString &name, SeriesUnit unit)
{
    const QString lower = name.toLower();
    const auto has = [&](const char *text) { return lower.contains(QString::fromUtf8(text)); };
    if (unit == SeriesUnit::Price)
        return has("/mwh") ? 1e-3 : 1;
    if (unit == SeriesUnit::Energy)
        return has("万kwh") || has("万千瓦时") ? 10 : has("kwh") || has("千瓦时") ? 1e-3 : 1;
    if (unit == SeriesUnit::Power)
        return has("万kw") || has("万千瓦") ? 10 : has("kw") || has("千瓦") ? 1e-3 : 1;
    return 1;
}

} // namespace

Result<SeriesTable> seriesTable(const QByteArray &bytes)
{
    SeriesTable table;
    const QString text = decodedText(bytes);
    if (text.contains(QChar::ReplacementCharacter))
        return fail({ErrorCode::FileUnreadable, {}, {}, {}});
    QChar separator;
    int line = 0;
    for (QStringView rest(text); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf(u'\n');
        const QStringView row = rest.left(end < 0 ? rest.size() : end).trimmed();
        rest = end < 0 ? QStringView() : rest.mid(end + 1);
        ++line;
        if (row.isEmpty())
            continue;
        if (separator.isNull()) { // the first line: names
            separator = row.contains(u'\t') ? u'\t' : row.contains(u';') ? u';' : u',';
            for (const QStringView name : row.split(separator))
                table.names.append(name.trimmed().toString().remove(u'"'));
            if (size_t(table.names.size()) > mostSeries || !std::isnan(numberOf(table.names.back())))
                return fail({ErrorCode::WeatherColumn, QStringLiteral("1"), {}, {}, line, 1});
            table.columns.resize(size_t(table.names.size()));
            continue;
        }
        const auto cells = row.split(separator);
        if (cells.size() != table.names.size())
            return fail({ErrorCode::WeatherRow, {}, {}, row.left(60).toString(), line, 0});
        if (++table.rows > mostRows)
            return fail({ErrorCode::WeatherRowCount, {}, {}, QString::number(table.rows), line, 0});
        table.lines.push_back(line);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            table.columns[size_t(i)].push_back(numberOf(cells[i]));
            if (table.rows == 1)
                table.firstRow.append(cells[i].trimmed().toString());
        }
    }
    if (table.rows == 0)
        return fail({ErrorCode::WeatherRowCount, {}, {}, QStringLiteral("0")});
    return table;
}

std::optional<bool> labelsBeginnings(const SeriesTable &table)
{
    for (const QString &cell : table.firstRow) {
        const qsizetype colon = cell.indexOf(u':');
        if (colon < 1)
            continue;
        bool isHour = false, isMinute = false;
        const QString before = cell.left(colon);
        const int hour = before.mid(std::max<qsizetype>(0, colon - 2)).trimmed().remove(u'T').toInt(&isHour);
        const int minute = QStringView(cell).mid(colon + 1, 2).toInt(&isMinute);
        if (isHour && isMinute)
            return hour == 0 && minute == 0;
    }
    return std::nullopt;
}

WeatherColumns guessedColumns(const SeriesTable &table)
{
    WeatherColumns columns;
    const struct {
        int &into;
        std::initializer_list<const char *> words;
    } kinds[]{{columns.global, {"ghi", "global", "总辐", "g(h)"}},
              {columns.direct, {"dni", "direct", "直射", "gb(n)"}},
              {columns.diffuse, {"dhi", "diffuse", "散射", "gd(h)"}},
              {columns.temperature, {"temp", "t2m", "dry", "气温", "温度"}},
              {columns.wind, {"wind", "ws10", "风速"}},
              {columns.pressure, {"press", "气压"}}};
    for (const auto &kind : kinds)
        for (int i = 0; i < int(table.names.size()) && kind.into < 0; ++i)
            for (const char *word : kind.words)
                if (table.names[i].toLower().contains(QString::fromUtf8(word)) && kind.into < 0 &&
                    !table.names[i].toLower().contains(QStringLiteral("direction")))
                    kind.into = i;
    static const QRegularExpression surfacePressure(QStringLiteral("sp([^a-z].*)?"), QRegularExpression::CaseInsensitiveOption);
    if (columns.pressure < 0) // by its short name, as in the files of PVGIS; "speed" begins with it too
        columns.pressure = int(table.names.indexOf(surfacePressure));
    return columns;
}

Result<WeatherFile> weatherFromTable(const SeriesTable &table, const WeatherColumns &columns, const Site &site)
{
    if (perHour(table.rows) == 0)
        return fail({ErrorCode::WeatherRowCount, {}, {}, QString::number(table.rows)});
    WeatherFile file;
    WeatherYear &weather = file.weather;
    weather.origin = WeatherOrigin::File;
    weather.site = site;
    weather.resize();
    weather.windHeight = columns.windHeight;
    file.rows = table.rows;
    file.leapDayDropped = table.rows % hoursPerLeapYear == 0;
    const struct {
        const char *name;
        int column;
        HourlyValues &into;
        bool isNeeded, isSun;
        std::vector<bool> *mask;
    } wanted[]{{"ghi", columns.global, weather.global, true, true, nullptr},
               {"dni", columns.direct, weather.direct, false, true, &file.noDirect},
               {"dhi", columns.diffuse, weather.diffuse, false, true, &file.noDiffuse},
               {"temp", columns.temperature, weather.temperature, true, false, nullptr},
               {"wind", columns.wind, weather.wind, true, false, nullptr},
               {"pressure", columns.pressure, weather.pressure, false, false, nullptr}};
    for (const auto &each : wanted) {
        const bool isThere = each.column >= 0 && each.column < int(table.columns.size());
        if (!isThere && each.isNeeded)
            return fail({ErrorCode::WeatherColumn, QString::fromLatin1(each.name), {}, {}});
        if (!isThere) {
            if (each.mask)
                each.mask->assign(hoursPerYear, true);
            continue;
        }
        each.into = hourlyMeans(table.columns[size_t(each.column)]);
        const auto filled = fillGaps(each.into, table.names[each.column]);
        if (!filled)
            return fail(inFile(filled.error(), linesOfHours(table), each.column + 1));
        file.interpolated += *filled;
    }
    if (columns.pressure < 0) {
        std::ranges::fill(weather.pressure, standardPressure(site.elevation));
    } else {
        const double mean = sumOf(weather.pressure) / double(hoursPerYear),
                     pascals = mean < 200    ? 1000
                               : mean < 2000 ? 100
                                             : 1; // of kPa, hPa, Pa: air has about 50 to 105 kPa
        for (double &value : weather.pressure)
            value *= pascals;
    }
    return file;
}

Result<ImportedSeries> seriesFromTable(const SeriesTable &table, size_t column, SeriesUnit unit, const QString &id)
{
    if (column >= table.columns.size())
        return fail({ErrorCode::WeatherColumn, QString::number(column + 1), {}, {}});
    const size_t each = perHour(table.rows);
    if (each == 0)
        return fail({ErrorCode::WeatherRowCount, {}, {}, QString::number(table.rows)});
    HourlyValues values = table.columns[column];
    const auto filled = fillGaps(values, table.names[qsizetype(column)], each);
    if (!filled)
        return fail(inFile(filled.error(), table.lines, int(column) + 1));
    ImportedSeries imported;
    const double factor = factorOf(table.names[qsizetype(column)], unit);
    imported.series.id = id;
    imported.series.unit = unit;
    imported.series.step = Minutes{60.0 / double(each)};
    imported.series.values.reserve(qsizetype(values.size()));
    for (const double value : values)
        imported.series.values.append(value * factor);
    imported.count = values.size();
    imported.gaps = *filled;
    imported.isLeapYear = table.rows == each * hoursPerLeapYear;
    for (const double value : imported.series.values)
        imported.sum += value;
    std::tie(imported.least, imported.most) =
        std::pair(std::ranges::min(imported.series.values), std::ranges::max(imported.series.values));
    return imported;
}

} // namespace core
