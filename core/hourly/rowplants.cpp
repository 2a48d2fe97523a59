#include "plantprofiles.h"

#include "pv.h"
#include "shapes.h"
#include "wind.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// The energy of a year per unit with all defaults but these losses.
double energyOf(const Plant &plant, double losses, const HourlyTables &tables, const WeatherYear &weather, const SunYear &sun)
{
    Plant tried = plant;
    tried.losses = losses;
    if (plant.technology == PlantTechnology::Wind)
        return sumOf(windYear(*windSettingsOf(tried, tables), weather).power);
    return sumOf(pvYear(*pvSettingsOf(tried, tables, weather), weather, sun).power);
}

/// The losses with which a plant makes this energy per unit, by false position (Illinois); nothing when it needs less than none.
std::optional<double> lossesFor(const Plant &plant, double energy, const HourlyTables &tables, const WeatherYear &weather,
                                const SunYear &sun)
{
    double low = 0, high = 1; // with all lost nothing comes out
    double atLow = energyOf(plant, low, tables, weather, sun) - energy, atHigh = -energy;
    if (atLow < 0)
        return std::nullopt;
    int side = 0;
    double losses = low;
    for (int step = 0; step < 60; ++step) {
        losses = (low * atHigh - high * atLow) / (atHigh - atLow);
        const double at = energyOf(plant, losses, tables, weather, sun) - energy;
        if (std::abs(at) <= 1e-12 * energy)
            break;
        const int now = at > 0 ? 1 : -1;
        (at > 0 ? low : high) = losses;
        (at > 0 ? atLow : atHigh) = at;
        if (now == side) // the other end has not moved twice: halve it
            (at > 0 ? atHigh : atLow) /= 2;
        side = now;
    }
    return losses;
}

/// A plant of a row: PV and wind by their losses, all else, and what those cannot be, as a flat series.
class RowPlants
{
public:
    RowPlants(Design &design, const HourlyTables &tables, const WeatherYear &weather, const SunYear &sun)
        : m_design(design), m_tables(tables), m_weather(weather), m_sun(sun)
    {}

    /// Fails: NoWeather, for the row.
    Result<void> add(const char *list, const QString &id, PlantTechnology technology, double energy,
                     std::optional<double> capacity)
    {
        if (energy <= 0)
            return {};
        if (technology != PlantTechnology::Series && !m_weather.isGiven())
            return fail({ErrorCode::NoWeather, {}, QStringLiteral("energySupply/%1/%2").arg(QLatin1StringView(list), id), {}});
        Plant plant;
        plant.id = id;
        plant.technology = technology;
        if (technology == PlantTechnology::Series || !byLosses(plant, energy, capacity))
            asSeries(plant, energy, capacity);
        m_design.plants.append(plant);
        return {};
    }

private:
    bool byLosses(Plant &plant, double energy, std::optional<double> capacity) const
    {
        if (!capacity) {
            const double losses = m_tables.defaultOf(plant.technology == PlantTechnology::Pv ? "pvLosses" : "windLosses");
            const double full = energyOf(plant, losses, m_tables, m_weather, m_sun);
            plant.capacity = {full > 0 ? energy / full : 0};
            return full > 0;
        }
        const auto losses = lossesFor(plant, energy / *capacity, m_tables, m_weather, m_sun);
        plant.losses = losses;
        plant.capacity = {*capacity};
        return losses.has_value();
    }

    void asSeries(Plant &plant, double energy, std::optional<double> capacity)
    {
        const double mean = energy / double(hoursPerYear);
        plant.capacity = {capacity.value_or(mean)};
        HourlyValues shape(hoursPerYear, 1);
        if (plant.technology == PlantTechnology::Wind)
            shape = windYear(*windSettingsOf(plant, m_tables), m_weather).power;
        if (plant.technology == PlantTechnology::Pv)
            shape = pvYear(*pvSettingsOf(plant, m_tables, m_weather), m_weather, m_sun).power;
        normalise(shape, energy / plant.capacity.value);
        HourlySeries series;
        series.id = plant.id;
        series.unit = SeriesUnit::PerUnit;
        series.values = QList<double>(shape.begin(), shape.end());
        while (std::ranges::find(m_design.series, series.id, &HourlySeries::id) != m_design.series.end())
            series.id += QStringLiteral("-year");
        plant.series = series.id;
        m_design.series.append(series);
    }

    Design &m_design;
    const HourlyTables &m_tables;
    const WeatherYear &m_weather;
    const SunYear &m_sun;
};

} // namespace

Result<void> addPlantsOfRows(Design &design, const Case &inCase, const HourlyTables &tables, const WeatherYear &weather,
                             const SunYear &sun)
{
    RowPlants plants(design, tables, weather, sun);
    for (const Generation &row : inCase.energySupply.generation) {
        const bool hasCapacity = row.capacity && orNothing(row.capacity->value) > 0;
        const PlantTechnology technology = row.technology == PowerTechnology::Pv     ? PlantTechnology::Pv
                                           : row.technology == PowerTechnology::Wind ? PlantTechnology::Wind
                                                                                     : PlantTechnology::Series;
        if (auto added = plants.add("generation", row.id, technology, orNothing(row.energy.value),
                                    hasCapacity ? std::optional(row.capacity->value) : std::nullopt);
            !added)
            return added;
    }
    for (const PowerReceived &row : inCase.energySupply.powerReceived)
        if (row.kind != ReceivedPowerKind::Grid)
            if (auto added =
                    plants.add("powerReceived", row.id,
                               row.kind == ReceivedPowerKind::DirectNonFossil ? PlantTechnology::Wind : PlantTechnology::Series,
                               orNothing(row.energy.value), std::nullopt);
                !added)
                return added;
    return {};
}

} // namespace core
