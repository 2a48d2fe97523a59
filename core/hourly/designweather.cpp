#include "hourlymodel.h"
#include "sunshift.h"
#include "synthetic.h"
#include "weatherfile.h"

#include "core/base/keytext.h"
#include "core/model/designchecks.h"

#include <algorithm>

namespace core {

namespace {

/// Where nothing says where a park lies its sun is that of the middle of China; only the nights of series ask for it. Ours.
constexpr Site middleOfChina{35, 105, 8, 0};

QString weatherPlace(const char *field = nullptr)
{
    const QString weather = QStringLiteral("design/weather");
    return field ? weather + u'/' + QLatin1StringView(field) : weather;
}

/// Fails: NumberOutOfRange where the park lies nowhere on earth.
Result<void> judgeSite(const ParkProfile &profile)
{
    for (const Field &field : parkObject.parts.front().object->fields) {
        if (field.key != "latitude" && field.key != "longitude")
            continue;
        const Value value = field.get(&profile);
        const double *degrees = std::get_if<double>(&value);
        if (degrees && !(*degrees >= field.traits.least && *degrees <= field.traits.most))
            return fail({ErrorCode::NumberOutOfRange, QString::number(*degrees), QStringLiteral("park/") + keyText(field.key),
                         QStringLiteral("%1…%2").arg(field.traits.least).arg(field.traits.most)});
    }
    return {};
}

Result<const ClimateStation *> stationOf(const Park &park, const Design &design, const HourlyTables &tables)
{
    if (design.weather && design.weather->station) {
        const ClimateStation *station = tables.station(*design.weather->station);
        if (!station)
            return fail({ErrorCode::StationUnknown, *design.weather->station, weatherPlace("station"), {}});
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
    const auto step = std::ranges::find(seriesSteps, series.step.value);
    return step != seriesSteps.end() ? size_t(60 / *step) : 0;
}

/// Derives what irradiances given as series lack. One of direct and diffuse alone gives neither of the others: refused.
/// Source: hourly methods, §2, table of columns.
Result<void> completeSeries(const Weather &given, WeatherYear &weather)
{
    if (!given.ghi && !(given.dni && given.dhi))
        return fail({ErrorCode::MissingKey, QStringLiteral("ghi"), weatherPlace(), {}});
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

/// Takes the series of a design over the year that is made, in the place of what they name. Where they hold the sun the year is
/// theirs, and the park is where they were measured; else it stays the station's synthetic year.
Result<void> takeSeries(const Park &park, const Design &design, DesignWeather &made)
{
    const Weather &given = *design.weather;
    WeatherYear &weather = made.weather;
    const struct {
        const char *name;
        const std::optional<QString> &id;
        SeriesUnit unit;
        HourlyValues &into;
    } columns[]{{"ghi", given.ghi, SeriesUnit::Irradiance, weather.global},
                {"dni", given.dni, SeriesUnit::Irradiance, weather.direct},
                {"dhi", given.dhi, SeriesUnit::Irradiance, weather.diffuse},
                {"temperature", given.temperature, SeriesUnit::Temperature, weather.temperature},
                {"wind", given.wind, SeriesUnit::Speed, weather.wind}};
    if (std::ranges::none_of(columns, [](const auto &column) { return column.id.has_value(); }))
        return fail({ErrorCode::MissingKey, QStringLiteral("ghi"), weatherPlace(), {}});
    for (const auto &column : columns) {
        if (!column.id)
            continue;
        auto hourly = hourlySeries(design, *column.id, {column.unit}, weatherPlace(column.name));
        if (!hourly)
            return fail(hourly.error());
        column.into = *std::move(hourly);
    }
    if (given.temperature)
        made.temperatureFrom.clear();
    if (given.wind)
        weather.windHeight = given.windHeight.value;
    if (!given.ghi && !given.dni && !given.dhi)
        return {};
    weather.origin = WeatherOrigin::Series;
    made.stationKilometres.reset();
    if (const auto site = siteOf(park.profile, weather.site.elevation))
        weather.site = *site;
    weather.sunOffset = given.sunOffset ? given.sunOffset->value : 0.5;
    return completeSeries(given, weather);
}

/// The synthetic year of a station. Fails: NumberOutOfRange (an impossible month).
Result<void> takeStation(const Park &park, const Design &design, const ClimateStation &from, DesignWeather &made)
{
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
    if (const auto site = siteOf(park.profile, from.site.elevation))
        made.stationKilometres = kilometresBetween(*site, from.site);
    return {};
}

} // namespace

std::optional<Site> siteOf(const ParkProfile &profile, double elevation)
{
    if (!profile.latitude || !profile.longitude)
        return std::nullopt;
    const double latitude = profile.latitude->value, longitude = profile.longitude->value;
    return Site{latitude, longitude, zoneOf(latitude, longitude), profile.altitude ? profile.altitude->value : elevation};
}

bool hasLeapDay(const HourlySeries &series)
{
    const size_t perHour = valuesPerHour(series);
    return perHour > 0 && size_t(series.values.size()) == perHour * hoursPerLeapYear;
}

Result<HourlyValues> hourlyOf(const HourlySeries &series)
{
    const size_t perHour = valuesPerHour(series);
    const auto count = size_t(series.values.size());
    const QString place = QStringLiteral("design/series/") + series.id;
    if (perHour == 0)
        return fail({ErrorCode::NumberOutOfRange, QString::number(series.step.value), place + QStringLiteral("/stepMinutes"),
                     seriesStepsText()});
    if (count != perHour * hoursPerYear && count != perHour * hoursPerLeapYear)
        return fail({ErrorCode::SeriesLength, series.id, place + QStringLiteral("/values"), QString::number(count)});
    HourlyValues hourly;
    hourly.reserve(hoursPerYear);
    for (size_t hour = 0; hour < count / perHour; ++hour) {
        if (count == perHour * hoursPerLeapYear && hour >= firstOfLeapDay && hour < firstOfLeapDay + 24)
            continue;
        double sum = 0;
        for (size_t i = 0; i < perHour; ++i)
            sum += series.values[qsizetype(hour) * qsizetype(perHour) + qsizetype(i)];
        hourly.push_back(series.unit == SeriesUnit::Energy ? sum : sum / double(perHour));
    }
    return hourly;
}

Result<HourlyValues> hourlySeries(const Design &design, const QString &id, std::initializer_list<SeriesUnit> units,
                                  const QString &place)
{
    const auto found = std::ranges::find(design.series, id, &HourlySeries::id);
    if (found == design.series.end())
        return fail({ErrorCode::SeriesUnknown, id, place, {}});
    if (std::ranges::find(units, found->unit) == units.end())
        return fail({ErrorCode::SeriesUnit, id, place, QString::fromUtf8(seriesUnits[size_t(found->unit)].key)});
    return hourlyOf(*found);
}

Result<DesignWeather> designWeather(const Park &park, const Case &inCase, const HourlyTables &tables, const WeatherYear *fromFile)
{
    const Design &design = inCase.design;
    DesignWeather made;
    if (const auto judged = judgeSite(park.profile); !judged)
        return fail(judged.error());
    const auto station = stationOf(park, design, tables);
    if (design.weather && design.weather->kind == WeatherKind::Epw) {
        if (!design.weather->file)
            return fail({ErrorCode::MissingKey, QStringLiteral("file"), weatherPlace(), {}});
        if (!fromFile)
            return fail({ErrorCode::NoWeather, {}, weatherPlace("file"), {}});
        made.weather = *fromFile;
    } else if (station) {
        if (const auto taken = takeStation(park, design, **station, made); !taken)
            return fail(taken.error());
    } else if (design.weather || station.error().code != ErrorCode::NoWeather) {
        return fail(station.error());
    } else {
        made.weather.site = middleOfChina;
        return made;
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
