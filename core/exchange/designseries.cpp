#include "designseries.h"

#include <algorithm>

namespace core {

namespace {

constexpr QLatin1StringView weatherPrefix("WEATHER-"), loadId("LOAD-imported");

bool isOfWeather(const HourlySeries &series)
{
    return series.id.startsWith(weatherPrefix);
}

QString put(const HourlyValues &values, const char *name, SeriesUnit unit, const QString &origin, Design &into)
{
    HourlySeries series;
    series.id = QString(weatherPrefix) + QString::fromLatin1(name);
    series.unit = unit;
    series.values = QList<double>(values.begin(), values.end());
    series.origin = origin;
    into.series.append(series);
    return series.id;
}

} // namespace

void dropWeatherSeries(Design &from)
{
    from.series.removeIf(isOfWeather);
}

void dropUnusedSeries(Design &from)
{
    const auto isUsed = [&](const HourlySeries &series) {
        const auto names = [&](const std::optional<QString> &id) { return id == series.id; };
        return from.weather && (names(from.weather->ghi) || names(from.weather->dni) || names(from.weather->dhi) ||
                                names(from.weather->temperature) || names(from.weather->wind));
    };
    from.series.removeIf([&](const HourlySeries &series) { return isOfWeather(series) && !isUsed(series); });
}

void putWeather(const ImportedWeather &weather, const QString &origin, std::optional<double> offset, Design &into)
{
    const bool isScaled = into.weather && into.weather->scaleToStation;
    const WeatherYear &year = weather.weather;
    Weather made;
    made.kind = WeatherKind::Series;
    made.sunOffset = Hours{offset.value_or(year.sunOffset)};
    made.scaleToStation = isScaled;
    made.ghi = put(year.global, "ghi", SeriesUnit::Irradiance, origin, into);
    made.dni = put(year.direct, "dni", SeriesUnit::Irradiance, origin, into);
    made.dhi = put(year.diffuse, "dhi", SeriesUnit::Irradiance, origin, into);
    made.temperature = put(year.temperature, "temperature", SeriesUnit::Temperature, origin, into);
    made.wind = put(year.wind, "wind", SeriesUnit::Speed, origin, into);
    made.windHeight = Metres{year.windHeight};
    into.weather = made;
}

void putLoad(const ImportedSeries &imported, const QString &origin, Design &into)
{
    const auto isOld = [](const auto &row) { return row.id == loadId; };
    into.series.removeIf(isOld);
    into.loads.removeIf(isOld);
    HourlySeries series = imported.series;
    series.id = loadId;
    series.origin = origin;
    into.series.append(series);
    HourlyLoad load;
    load.id = loadId;
    load.carrier = LoadCarrier::Electricity;
    load.series = series.id;
    into.loads.append(load);
}

} // namespace core
