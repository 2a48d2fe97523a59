#include "epw.h"

#include "core/base/wholefile.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr size_t headerLines = 8, fewestColumns = 22, mostColumns = 35;
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

// columns of a row, from 0
enum Column : size_t {
    MonthColumn = 1,
    DayColumn = 2,
    HourColumn = 3,
    DryBulb = 6,
    Pressure = 9,
    Global = 13,
    Direct = 14,
    Diffuse = 15,
    Wind = 21
};

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::optional<double> number(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 60)));
}

/// Goes through the lines of a text.
class Lines
{
public:
    explicit Lines(std::string_view text) : m_rest(text) {}
    std::optional<std::string_view> next()
    {
        if (m_rest.empty())
            return std::nullopt;
        const auto end = m_rest.find('\n');
        const std::string_view line = m_rest.substr(0, end);
        m_rest.remove_prefix(end == m_rest.npos ? m_rest.size() : end + 1);
        ++m_number;
        return trimmed(line);
    }
    int number() const { return m_number; }

private:
    std::string_view m_rest;
    int m_number = 0;
};

/// Cuts a line at its commas; how many pieces there are, at most one more than fit.
size_t cut(std::string_view line, std::array<std::string_view, mostColumns> &pieces)
{
    size_t count = 0;
    for (;;) {
        const auto comma = line.find(',');
        if (count < pieces.size())
            pieces[count] = line.substr(0, comma);
        ++count;
        if (comma == line.npos || count > pieces.size())
            return count;
        line.remove_prefix(comma + 1);
    }
}

Error rowError(int line, size_t column, std::string_view found)
{
    return {ErrorCode::WeatherRow, {}, {}, shown(found), line, int(column) + 1};
}

Result<void> readLocation(std::string_view line, WeatherYear &weather)
{
    std::array<std::string_view, mostColumns> pieces;
    const size_t count = cut(line, pieces);
    if (count < 10 || trimmed(pieces[0]) != "LOCATION")
        return fail({ErrorCode::WeatherHeader, {}, {}, shown(line), 1, 1});
    const struct {
        size_t column;
        double least, most;
        double &into;
    } numbers[]{{6, -90, 90, weather.site.latitude},
                {7, -180, 180, weather.site.longitude},
                {8, -14, 14, weather.site.zone},
                {9, -500, 9000, weather.site.elevation}};
    for (const auto &each : numbers) {
        const auto value = number(pieces[each.column]);
        if (!value)
            return fail({ErrorCode::WeatherHeader, {}, {}, shown(line), 1, int(each.column) + 1});
        if (*value < each.least || *value > each.most)
            return fail({ErrorCode::NumberOutOfRange,
                         shown(trimmed(pieces[each.column])),
                         {},
                         QStringLiteral("%1…%2").arg(each.least).arg(each.most),
                         1,
                         int(each.column) + 1});
        each.into = *value;
    }
    const std::string_view city = trimmed(pieces[1]);
    weather.place = QString::fromUtf8(city.data(), qsizetype(city.size()));
    return {};
}

void mark(std::vector<bool> &mask, size_t hour)
{
    mask.resize(hoursPerYear);
    mask[hour] = true;
}

/// The day (0…364) of a date of a common year; nothing where there is no such date.
std::optional<int> dayOf(double month, double day)
{
    if (!(month >= 1 && month <= 12) || !(day >= 1 && day <= double(daysOfMonth[size_t(month) - 1])))
        return std::nullopt;
    return int(monthStart[size_t(month) - 1] / 24) + int(day) - 1;
}

/// Rows are taken in the order of the file; a date that is not that of its place is noted. Source: hourly methods, §2, checks.
void judgeOrder(double month, double day, size_t hour, WeatherFile &file)
{
    const int place = int(hour / 24);
    const std::optional<int> date = dayOf(month, day);
    if (date == place)
        return;
    if (!file.order)
        file.order = WeatherCheck{WeatherDoubt::RowOrder, 0, hour, 0};
    ++file.order->count;
    if (date)
        file.order->worst = std::max(file.order->worst, double(std::abs(*date - place)));
}

/// The values of an hour whose columns are numbers; what is missing is marked. Fails: two of three radiations missing.
Result<void> takeHour(const std::array<std::string_view, mostColumns> &pieces, size_t hour, qint32 line, WeatherFile &file)
{
    WeatherYear &weather = file.weather;
    const auto value = [&](size_t column) { return number(pieces[column]); };
    const double temperature = *value(DryBulb), wind = *value(Wind), pressure = *value(Pressure);
    weather.temperature[hour] = temperature >= 99.9 ? missing : temperature;
    weather.wind[hour] = wind >= 999 ? missing : wind;
    weather.pressure[hour] = pressure >= 999999 || pressure <= 0 ? standardPressure(weather.site.elevation) : pressure;
    weather.global[hour] = *value(Global);
    weather.direct[hour] = *value(Direct);
    weather.diffuse[hour] = *value(Diffuse);
    // Zhengzhou holds a DNI of 11992: only the missing mark itself is missing
    const bool noGlobal = weather.global[hour] == 9999, noDirect = weather.direct[hour] == 9999,
               noDiffuse = weather.diffuse[hour] == 9999;
    if (noGlobal && (noDirect || noDiffuse))
        return fail(rowError(line, Global, pieces[Global]));
    if (noGlobal)
        mark(file.noGlobal, hour);
    if (noDirect)
        mark(file.noDirect, hour);
    if (noDiffuse)
        mark(file.noDiffuse, hour);
    for (HourlyValues *values : {&weather.global, &weather.direct, &weather.diffuse})
        if ((*values)[hour] == 9999)
            (*values)[hour] = 0;
    return {};
}

/// Fills the gaps of temperature and wind; `lines` holds the line of each hour. Fails: WeatherGap.
Result<void> fillColumns(WeatherFile &file, const std::vector<int> &lines)
{
    const struct {
        HourlyValues &values;
        const char *name;
        Column column;
    } columns[]{{file.weather.temperature, "dry bulb", DryBulb}, {file.weather.wind, "wind speed", Wind}};
    for (const auto &each : columns) {
        const auto filled = fillGaps(each.values, QString::fromLatin1(each.name));
        if (!filled)
            return fail(inFile(filled.error(), lines, int(each.column) + 1));
        file.interpolated += *filled;
    }
    return {};
}

} // namespace

Result<WeatherFile> weatherFromEpw(const QByteArray &bytes)
{
    Lines lines(std::string_view(bytes.constData(), size_t(bytes.size())));
    WeatherFile file;
    WeatherYear &weather = file.weather;
    weather.origin = WeatherOrigin::File;
    weather.resize();
    for (size_t i = 0; i < headerLines; ++i) {
        const auto line = lines.next();
        if (!line)
            return fail({ErrorCode::WeatherHeader, {}, {}, {}, lines.number(), 0});
        if (i == 0)
            if (auto read = readLocation(*line, weather); !read)
                return fail(read.error());
    }
    size_t hour = 0;
    std::vector<int> lineOf;
    lineOf.reserve(hoursPerYear);
    std::array<std::string_view, mostColumns> pieces;
    while (const auto line = lines.next()) {
        if (line->empty())
            continue;
        const size_t columns = cut(*line, pieces);
        if (columns < fewestColumns || columns > mostColumns)
            return fail(rowError(lines.number(), std::min(columns, mostColumns), *line));
        const auto value = [&](size_t column) { return number(pieces[column]); };
        for (const size_t column : {MonthColumn, DayColumn, HourColumn, DryBulb, Pressure, Global, Direct, Diffuse, Wind})
            if (!value(column))
                return fail(rowError(lines.number(), column, pieces[column]));
        if (*value(HourColumn) != double(file.rows % 24 + 1))
            return fail(rowError(lines.number(), HourColumn, pieces[HourColumn]));
        ++file.rows;
        if (*value(MonthColumn) == 2 && *value(DayColumn) == 29) {
            file.leapDayDropped = true;
            continue;
        }
        if (hour == hoursPerYear)
            return fail({ErrorCode::WeatherRowCount, {}, {}, QString::number(file.rows), lines.number(), 0});
        judgeOrder(*value(MonthColumn), *value(DayColumn), hour, file);
        if (auto taken = takeHour(pieces, hour, lines.number(), file); !taken)
            return fail(taken.error());
        lineOf.push_back(lines.number());
        ++hour;
    }
    if (hour != hoursPerYear)
        return fail({ErrorCode::WeatherRowCount, {}, {}, QString::number(file.rows), 0, 0});
    if (auto filled = fillColumns(file, lineOf); !filled)
        return fail(filled.error());
    return file;
}

Result<QByteArray> weatherBytes(const QString &fileName)
{
    auto bytes = readFile(fileName, largestWeatherFile << 20);
    if (bytes && bytes->startsWith("\xEF\xBB\xBF"))
        bytes->remove(0, 3);
    return bytes;
}

Result<WeatherFile> readEpw(const QString &fileName)
{
    const auto bytes = weatherBytes(fileName);
    if (!bytes)
        return fail(bytes.error());
    auto file = weatherFromEpw(*bytes);
    if (!file) {
        Error error = file.error();
        if (error.subject.isEmpty())
            error.subject = fileName;
        return fail(error);
    }
    return file;
}

} // namespace core
