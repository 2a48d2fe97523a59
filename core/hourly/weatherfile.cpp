#include "weatherfile.h"

#include "irradiance.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr size_t longestGap = 6; // Source: hourly methods, §2

bool isMissing(const std::vector<bool> &mask, size_t hour)
{
    return !mask.empty() && mask[hour];
}

size_t countOf(const std::vector<bool> &mask)
{
    return size_t(std::ranges::count(mask, true));
}

/// Completes what an hour lacks of the three irradiances. Source: hourly methods, §2, table of columns.
size_t complete(WeatherYear &weather, const WeatherFile &file, const SunYear &sun)
{
    size_t derived = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const bool noGlobal = isMissing(file.noGlobal, hour), noDirect = isMissing(file.noDirect, hour),
                   noDiffuse = isMissing(file.noDiffuse, hour);
        if (!noGlobal && !noDirect && !noDiffuse)
            continue;
        ++derived;
        const double up = std::max(sun.up[hour], 0.0);
        if (noGlobal) {
            weather.global[hour] = (noDirect ? 0 : weather.direct[hour] * up) + (noDiffuse ? 0 : weather.diffuse[hour]);
            continue;
        }
        const IrradianceSplit split = erbs(weather.global[hour], sun.cosZenith[hour], sun.extraterrestrial[hour]);
        weather.direct[hour] = split.direct;
        weather.diffuse[hour] = split.diffuse;
    }
    return derived;
}

} // namespace

Result<size_t> fillGaps(HourlyValues &values, const QString &column)
{
    const size_t count = values.size();
    size_t filled = 0;
    const auto firstKnown =
        size_t(std::ranges::find_if(values, [](double value) { return !std::isnan(value); }) - values.begin());
    if (firstKnown == count)
        return fail({ErrorCode::WeatherGap, column, {}, QString::number(count), 1, 0});
    size_t known = firstKnown; // once around the year, from known to known
    for (size_t step = 1; step <= count; ++step) {
        const size_t at = (firstKnown + step) % count;
        if (std::isnan(values[at]))
            continue;
        const size_t gap = (at + count - known) % count == 0 ? count - 1 : (at + count - known) % count - 1;
        if (gap > longestGap && std::isnan(values[(known + 1) % count]))
            return fail({ErrorCode::WeatherGap, column, {}, QString::number(gap), int((known + 1) % count) + 1, 0});
        const double from = values[known], to = values[at];
        for (size_t i = 1; i <= gap && std::isnan(values[(known + i) % count]); ++i) {
            values[(known + i) % count] = from + (to - from) * double(i) / double(gap + 1);
            ++filled;
        }
        known = at;
    }
    return filled;
}

ImportedWeather importWeather(WeatherFile file, std::optional<double> offset)
{
    ImportedWeather imported;
    imported.weather = file.weather;
    const size_t derivedDirect = std::max(countOf(file.noDirect), countOf(file.noDiffuse));
    imported.splitByErbs = derivedDirect > hoursPerYear / 2;
    if (!imported.splitByErbs)
        imported.shift = detectSunShift(file.weather);
    if (offset) {
        imported.weather.sunOffset = *offset;
    } else if (imported.shift && imported.shift->isAccepted()) {
        imported.weather.sunOffset = imported.shift->offset;
    } else {
        imported.weather.sunOffset = imported.splitByErbs ? sunShiftByCentroid(file.weather) : imported.shift->offset;
        imported.offsetByCentroid = imported.splitByErbs;
    }
    const SunYear sun = sunYear(imported.weather.site, imported.weather.sunOffset);
    imported.derivedHours = complete(imported.weather, file, sun);
    if (imported.shift && !offset) {
        std::vector<bool> open(hoursPerYear);
        for (size_t month = 0; month < 12; ++month)
            if (imported.shift->closureOfMonth[month] > 30)
                std::fill(open.begin() + std::ptrdiff_t(monthStart[month]), open.begin() + std::ptrdiff_t(monthStart[month + 1]),
                          true);
        if (const size_t hours = countOf(open); hours > 0) {
            splitGlobal(imported.weather, sun, open);
            imported.derivedHours += hours;
        }
    }
    WeatherYear toCheck = file.weather;
    toCheck.sunOffset = imported.weather.sunOffset;
    if (imported.splitByErbs) {
        toCheck.direct = imported.weather.direct;
        toCheck.diffuse = imported.weather.diffuse;
    }
    imported.checks = checkWeather(toCheck, sun, imported.shift ? &*imported.shift : nullptr);
    imported.file = std::move(file);
    return imported;
}

} // namespace core
