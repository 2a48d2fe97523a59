#include "weatherfile.h"

#include "irradiance.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr size_t longestGap = 6; // h; Source: hourly methods, §2

bool isMissing(const std::vector<bool> &mask, size_t hour)
{
    return !mask.empty() && mask[hour];
}

size_t countOf(const std::vector<bool> &mask)
{
    return size_t(std::ranges::count(mask, true));
}

/// Hours that lack one of the three irradiances; empty: none.
std::vector<bool> incomplete(const WeatherFile &file)
{
    if (file.noGlobal.empty() && file.noDirect.empty() && file.noDiffuse.empty())
        return {};
    std::vector<bool> hours(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        hours[hour] = isMissing(file.noGlobal, hour) || isMissing(file.noDirect, hour) || isMissing(file.noDiffuse, hour);
    return hours;
}

/// The offset by the middle of the day; a sun in the middle of the hour completes what is missing.
double offsetByCentroid(const WeatherFile &file)
{
    WeatherYear weather = file.weather;
    completeIrradiance(weather, file, sunYear(weather.site, 0.5));
    return sunShiftByCentroid(weather);
}

/// Splits the months that do not close within 30 W/m² by Erbs; returns in how many hours that were whole.
/// Source: hourly methods, §2 "Sun shift".
size_t splitOpenMonths(WeatherYear &weather, const SunShift &shift, const std::vector<bool> &missing, const SunYear &sun)
{
    std::vector<bool> open(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        open[hour] = shift.closureOfMonth[monthOfHour(hour)] > 30 && !isMissing(missing, hour);
    if (countOf(open) > 0)
        splitGlobal(weather, sun, open);
    return countOf(open);
}

} // namespace

Result<size_t> fillGaps(HourlyValues &values, const QString &column, size_t perHour)
{
    const auto tooLong = [&](size_t gap, size_t first) {
        return fail({ErrorCode::WeatherGap, column, {}, QString::number(double(gap) / double(perHour)), int(first) + 1, 0});
    };
    const size_t count = values.size();
    size_t filled = 0;
    const auto firstKnown =
        size_t(std::ranges::find_if(values, [](double value) { return !std::isnan(value); }) - values.begin());
    if (firstKnown == count)
        return tooLong(count, 0);
    size_t known = firstKnown; // once around the year, from known to known
    for (size_t step = 1; step <= count; ++step) {
        const size_t at = (firstKnown + step) % count;
        if (std::isnan(values[at]))
            continue;
        const size_t gap = (at + count - known) % count == 0 ? count - 1 : (at + count - known) % count - 1;
        if (gap > longestGap * perHour && std::isnan(values[(known + 1) % count]))
            return tooLong(gap, (known + 1) % count);
        const double from = values[known], to = values[at];
        for (size_t i = 1; i <= gap && std::isnan(values[(known + i) % count]); ++i) {
            values[(known + i) % count] = from + (to - from) * double(i) / double(gap + 1);
            ++filled;
        }
        known = at;
    }
    return filled;
}

Error inFile(Error gap, const std::vector<int> &lines, int column)
{
    const auto value = size_t(gap.line) - 1;
    gap.line = value < lines.size() ? lines[value] : 0;
    gap.column = column;
    return gap;
}

size_t completeIrradiance(WeatherYear &weather, const WeatherFile &file, const SunYear &sun)
{
    size_t derived = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const bool noGlobal = isMissing(file.noGlobal, hour), noDirect = isMissing(file.noDirect, hour),
                   noDiffuse = isMissing(file.noDiffuse, hour);
        if (!noGlobal && !noDirect && !noDiffuse)
            continue;
        ++derived;
        const double beam = weather.direct[hour] * std::max(sun.up[hour], 0.0);
        if (noGlobal) {
            weather.global[hour] = (noDirect ? 0 : beam) + (noDiffuse ? 0 : weather.diffuse[hour]);
        } else if (!noDirect) {
            weather.diffuse[hour] = std::max(0.0, weather.global[hour] - beam);
        } else {
            const IrradianceSplit split = erbs(weather.global[hour], sun.cosZenith[hour], sun.extraterrestrial[hour]);
            weather.direct[hour] = split.direct;
            weather.diffuse[hour] = split.diffuse;
        }
    }
    return derived;
}

ImportedWeather importWeather(WeatherFile file, std::optional<double> offset)
{
    ImportedWeather imported;
    const std::vector<bool> missing = incomplete(file);
    imported.splitByErbs = countOf(file.noDirect) > hoursPerYear / 2;
    if (countOf(missing) <= hoursPerYear / 2)
        imported.shift = detectSunShift(file.weather, missing);
    const double sunOffset = offset ? *offset : imported.shift ? imported.shift->offset : offsetByCentroid(file);
    file.weather.sunOffset = sunOffset;
    const SunYear sun = sunYear(file.weather.site, sunOffset);
    imported.derivedHours = completeIrradiance(file.weather, file, sun);
    file.weather.leapDayDropped = file.leapDayDropped;
    imported.weather = file.weather;
    if (imported.shift && !offset)
        imported.derivedHours += splitOpenMonths(imported.weather, *imported.shift, missing, sun);
    imported.checks = checkWeather(file.weather, sun, imported.shift ? &*imported.shift : nullptr);
    if (file.order)
        imported.checks.push_back(*file.order);
    imported.file = std::move(file);
    return imported;
}

} // namespace core
