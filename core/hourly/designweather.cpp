#include "hourlymodel.h"
#include "synthetic.h"
#include "weatherfile.h"

#include <algorithm>

namespace core {

namespace {

constexpr size_t leapHours = 8784, firstOfLeapDay = (31 + 28) * 24;

Result<const ClimateStation *> stationOf(const Park &park, const Design &design, const HourlyTables &tables)
{
    if (design.weather && design.weather->station) {
        const ClimateStation *station = tables.station(*design.weather->station);
        if (!station)
            return fail({ErrorCode::StationUnknown, *design.weather->station, {}, {}});
        return station;
    }
    if (park.profile.latitude && park.profile.longitude)
        return &tables.nearestStation(park.profile.latitude->value, park.profile.longitude->value);
    if (const ClimateStation *station = tables.stationOf(park.profile.city, park.profile.province))
        return station;
    return fail({ErrorCode::NoWeather, {}, {}, {}});
}

/// 0: no step that divides the hour.
size_t valuesPerHour(const HourlySeries &series)
{
    const double step = series.step.value;
    return step == 15 || step == 30 || step == 60 ? size_t(60 / step) : 0;
}

/// Derives what irradiances given as series lack. One of direct and diffuse alone gives neither of the others: refused.
/// Source: hourly methods, §2, table of columns.
Result<void> completeSeries(const Weather &given, WeatherYear &weather)
{
    if (!given.ghi && !given.dni && !given.dhi)
        return {};
    if (!given.ghi && !(given.dni && given.dhi))
        return fail({ErrorCode::MissingKey, QStringLiteral("ghi"), QStringLiteral("design/weather"), {}});
    WeatherFile lacking;
    const std::pair<bool, std::vector<bool> &> columns[]{{given.ghi.has_value(), lacking.noGlobal},
                                                         {given.dni.has_value(), lacking.noDirect},
                                                         {given.dhi.has_value(), lacking.noDiffuse}};
    for (const auto &[isGiven, mask] : columns)
        if (!isGiven)
            mask.assign(hoursPerYear, true);
    completeIrradiance(weather, lacking, sunYear(weather.site, weather.sunOffset));
    return {};
}

/// Takes the series of a design over the year that is made, in the place of what they name; the park is where they were measured.
Result<void> takeSeries(const Park &park, const Design &design, DesignWeather &made)
{
    const Weather &given = *design.weather;
    WeatherYear &weather = made.weather;
    weather.origin = WeatherOrigin::Series;
    if (park.profile.latitude && park.profile.longitude)
        weather.site = {park.profile.latitude->value, park.profile.longitude->value, 8,
                        park.profile.altitude ? park.profile.altitude->value : weather.site.elevation};
    weather.sunOffset = given.sunOffset ? given.sunOffset->value : 0.5;
    const struct {
        const std::optional<QString> &id;
        SeriesUnit unit;
        HourlyValues &into;
    } columns[]{{given.ghi, SeriesUnit::Irradiance, weather.global},
                {given.dni, SeriesUnit::Irradiance, weather.direct},
                {given.dhi, SeriesUnit::Irradiance, weather.diffuse},
                {given.temperature, SeriesUnit::Temperature, weather.temperature},
                {given.wind, SeriesUnit::Speed, weather.wind}};
    for (const auto &column : columns) {
        if (!column.id)
            continue;
        auto hourly = hourlySeries(design, *column.id, {column.unit});
        if (!hourly)
            return fail(hourly.error());
        column.into = *std::move(hourly);
    }
    if (given.temperature)
        made.temperatureFrom.clear();
    if (given.wind)
        weather.windHeight = given.windHeight.value;
    return completeSeries(given, weather);
}

} // namespace

bool hasLeapDay(const HourlySeries &series)
{
    const size_t perHour = valuesPerHour(series);
    return perHour > 0 && size_t(series.values.size()) == perHour * leapHours;
}

Result<HourlyValues> hourlyOf(const HourlySeries &series)
{
    const size_t perHour = valuesPerHour(series);
    const auto count = size_t(series.values.size());
    if (perHour == 0 || (count != perHour * hoursPerYear && count != perHour * leapHours))
        return fail({ErrorCode::SeriesLength, series.id, {}, QString::number(count)});
    HourlyValues hourly;
    hourly.reserve(hoursPerYear);
    for (size_t hour = 0; hour < count / perHour; ++hour) {
        if (count == perHour * leapHours && hour >= firstOfLeapDay && hour < firstOfLeapDay + 24)
            continue;
        double sum = 0;
        for (size_t i = 0; i < perHour; ++i)
            sum += series.values[qsizetype(hour) * qsizetype(perHour) + qsizetype(i)];
        hourly.push_back(series.unit == SeriesUnit::Energy ? sum : sum / double(perHour));
    }
    return hourly;
}

Result<HourlyValues> hourlySeries(const Design &design, const QString &id, std::initializer_list<SeriesUnit> units)
{
    const auto found = std::ranges::find(design.series, id, &HourlySeries::id);
    if (found == design.series.end())
        return fail({ErrorCode::SeriesUnknown, id, {}, {}});
    if (std::ranges::find(units, found->unit) == units.end())
        return fail({ErrorCode::SeriesUnit, id, {}, QString::fromUtf8(seriesUnits[size_t(found->unit)].key)});
    return hourlyOf(*found);
}

Result<DesignWeather> designWeather(const Park &park, const Case &inCase, const HourlyTables &tables, const WeatherYear *fromFile)
{
    const Design &design = inCase.design;
    DesignWeather made;
    const bool isFile = design.weather && design.weather->kind == WeatherKind::Epw;
    const auto station = stationOf(park, design, tables);
    if (isFile) {
        if (!fromFile)
            return fail({ErrorCode::NoWeather, {}, {}, {}});
        made.weather = *fromFile;
    } else {
        if (!station)
            return fail(station.error());
        const ClimateStation &from = **station;
        // a whole number where judgeDesign finds nothing, any double in memory
        constexpr double greatest = 0x1.fffffffffffffp63;
        const double seed = design.weather ? std::clamp(design.weather->seed.value_or(1), 0.0, greatest) : 1;
        auto synthetic =
            syntheticYear({from.name, from.site, from.global, from.temperature, from.wind, from.windHeight}, uint64_t(seed));
        if (!synthetic)
            return fail(synthetic.error());
        made.weather = *std::move(synthetic);
        if (from.isTemperatureEstimated)
            made.temperatureFrom = from.temperatureFrom;
    }
    if (design.weather && design.weather->kind == WeatherKind::Series)
        if (const auto taken = takeSeries(park, design, made); !taken)
            return fail(taken.error());
    made.globalBeforeScaling = sumOf(made.weather.global) / 1000;
    if (design.weather && design.weather->scaleToStation && station)
        made.scaledBy = scaleGlobal(made.weather, sunYear(made.weather.site, made.weather.sunOffset), (*station)->global);
    return made;
}

} // namespace core
