#include "designseries.h"

#include <algorithm>

namespace core {

namespace {

constexpr QLatin1StringView weatherPrefix("WEATHER-"), loadId("LOAD-imported"), plantId("PLANT-imported"),
    importId("PRICE-import"), exportId("PRICE-export");

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

/// In the place of the one of this id.
HourlySeries &putSeries(const ImportedSeries &imported, const QString &origin, QLatin1StringView id, Design &into)
{
    into.series.removeIf([id](const HourlySeries &row) { return row.id == id; });
    into.series.append(imported.series);
    HourlySeries &series = into.series.last();
    series.id = id;
    series.origin = origin;
    return series;
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
    into.loads.removeIf([](const HourlyLoad &row) { return row.id == loadId; });
    const HourlySeries &series = putSeries(imported, origin, loadId, into);
    HourlyLoad load;
    load.id = loadId;
    load.carrier = LoadCarrier::Electricity;
    load.series = series.id;
    into.loads.append(load);
}

Result<void> putGeneration(const ImportedSeries &imported, const QString &origin, Design &into)
{
    const double hoursOfStep = imported.series.step.value / 60;
    const double toPower = imported.series.unit == SeriesUnit::Energy ? 1 / hoursOfStep : 1; // MWh of a step to MW
    const double peak = imported.most * toPower;
    if (!(peak > 0) || imported.least < 0)
        return fail({ErrorCode::NumberOutOfRange, QString::number(peak > 0 ? imported.least : peak), {}, QStringLiteral("0…")});
    HourlySeries &series = putSeries(imported, origin, plantId, into);
    series.unit = SeriesUnit::PerUnit;
    for (double &value : series.values)
        value *= toPower / peak;
    auto plant = std::ranges::find(into.plants, QString(plantId), &Plant::id);
    if (plant == into.plants.end()) {
        into.plants.append(Plant());
        plant = into.plants.end() - 1;
    }
    plant->id = plantId;
    plant->technology = PlantTechnology::Series;
    plant->capacity = Megawatts{peak};
    plant->series = series.id;
    return {};
}

void putPrices(const ImportedSeries &imported, const QString &origin, bool ofExport, Design &into)
{
    (ofExport ? into.tariff.exportSeries : into.tariff.importSeries) =
        putSeries(imported, origin, ofExport ? exportId : importId, into).id;
}

} // namespace core
