#include "hourlytables.h"

#include "core/hourly/sunshift.h"

#include <algorithm>

namespace core {

namespace {

/// Numbers with spaces between them. Fails: ReferenceRow.
Result<std::vector<double>> numbers(const Table &table, qsizetype row, std::string_view column)
{
    std::vector<double> values;
    for (const QString &each : table.text(row, column).split(u' ', Qt::SkipEmptyParts)) {
        const auto value = numberFromText(each);
        if (!value)
            return fail(table.broken(row, each));
        values.push_back(*value);
    }
    return values;
}

Result<double> needed(const Table &table, qsizetype row, std::string_view column)
{
    const auto value = numberFromText(table.text(row, column));
    if (!value)
        return fail(table.broken(row, table.text(row, column)));
    return *value;
}

/// The twelve monthly cells. Fails: ReferenceRow.
Result<MonthlyValues> months(const Table &table, qsizetype row)
{
    MonthlyValues values{};
    const int first = table.column("m01");
    for (size_t month = 0; month < 12; ++month) {
        const auto value = table.number(row, first + int(month));
        if (!value || !*value)
            return fail(table.broken(row, QStringLiteral("m%1").arg(month + 1)));
        values[month] = **value;
    }
    return values;
}

/// A place whose temperatures of the months are known.
struct WithTemperatures {
    QString place;
    Site site;
    MonthlyValues values;
};

/// The temperatures of the nearest place that has some.
void takeTemperatures(ClimateStation &station, const std::vector<WithTemperatures> &temperatures)
{
    const auto far = [&](const WithTemperatures &each) { return kilometresBetween(station.site, each.site); };
    const WithTemperatures &nearest = *std::ranges::min_element(temperatures, {}, far);
    // an estimate where the place is another one: from sea level, as with the air at the hub
    constexpr double samePlace = 100; // km; ours
    station.isTemperatureEstimated = far(nearest) > samePlace;
    station.temperature = nearest.values;
    station.temperatureFrom = nearest.place;
    if (station.isTemperatureEstimated)
        for (double &value : station.temperature)
            value -= airLapseRate * station.site.elevation;
}

} // namespace

Result<HourlyTables> HourlyTables::read(const QString &directory)
{
    HourlyTables tables;
    if (auto done = tables.readDefaults(directory); !done)
        return fail(done.error());
    for (const auto read :
         {&HourlyTables::readCurves, &HourlyTables::readMounts, &HourlyTables::readShapes, &HourlyTables::readStations})
        if (auto done = (tables.*read)(directory); !done)
            return fail(done.error());
    return tables;
}

Result<void> HourlyTables::readDefaults(const QString &directory)
{
    auto defaults = Table::read(directory, QStringLiteral("hourly_defaults"));
    if (!defaults)
        return fail(defaults.error());
    m_defaults = *std::move(defaults);
    for (qsizetype row = 0; row < m_defaults.rowCount(); ++row) {
        const auto value = needed(m_defaults, row, "value");
        if (!value)
            return fail(value.error());
        m_values.insert(m_defaults.id(row), *value);
    }
    return readHeatPumps();
}

/// A row that is missing is named.
Result<void> HourlyTables::readHeatPumps()
{
    HeatPumpRules &rules = m_heatPumps;
    const std::pair<const char *, double *> rows[]{{"heatPumpAirConstant", &rules.air.constant},
                                                   {"heatPumpAirPerK", &rules.air.perKelvin},
                                                   {"heatPumpAirPerK2", &rules.air.perKelvin2},
                                                   {"heatPumpGroundConstant", &rules.ground.constant},
                                                   {"heatPumpGroundPerK", &rules.ground.perKelvin},
                                                   {"heatPumpGroundPerK2", &rules.ground.perKelvin2},
                                                   {"heatPumpWaterConstant", &rules.water.constant},
                                                   {"heatPumpWaterPerK", &rules.water.perKelvin},
                                                   {"heatPumpWaterPerK2", &rules.water.perKelvin2},
                                                   {"heatPumpReal", &rules.real},
                                                   {"heatPumpCarnot", &rules.carnotShare},
                                                   {"heatPumpLeastLift", &rules.leastLift},
                                                   {"heatPumpLeastCop", &rules.leastCop},
                                                   {"heatPumpMostCop", &rules.mostCop}};
    for (const auto &[name, into] : rows) {
        const auto found = m_values.constFind(QString::fromLatin1(name));
        if (found == m_values.constEnd())
            return fail({ErrorCode::ReferenceRow, m_defaults.name(), {}, QString::fromLatin1(name)});
        *into = *found;
    }
    return {};
}

void HourlyTables::takeName(const Table &table, qsizetype row)
{
    m_names.insert(table.id(row), {table.text(row, "name_zh"), table.text(row, "name_en")});
}

QString HourlyTables::nameOf(const QString &id, bool isChinese) const
{
    const auto found = m_names.constFind(id);
    return found == m_names.cend() ? id : (*found)[isChinese ? 0 : 1];
}

Source HourlyTables::sourceOf(const char *name) const
{
    const qsizetype row = m_defaults.row(QLatin1StringView(name));
    Q_ASSERT_X(row >= 0, "sourceOf", name);
    return row < 0 ? Source{} : m_defaults.source(row);
}

Result<void> HourlyTables::readCurves(const QString &directory)
{
    const auto table = Table::read(directory, QStringLiteral("wind_curves"));
    if (!table)
        return fail(table.error());
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        auto speed = numbers(*table, row, "speed_m_s"), power = numbers(*table, row, "power_pu");
        if (!speed || !power || speed->size() != power->size() || speed->size() < 2 || !std::ranges::is_sorted(*speed))
            return fail(table->broken(row, QStringLiteral("speed_m_s, power_pu")));
        m_curves.insert(table->id(row), {*std::move(speed), *std::move(power)});
        m_curveIds.append(table->id(row));
        takeName(*table, row);
    }
    return {};
}

Result<void> HourlyTables::readMounts(const QString &directory)
{
    const auto table = Table::read(directory, QStringLiteral("pv_mounts"));
    if (!table)
        return fail(table.error());
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const auto a = needed(*table, row, "a"), b = needed(*table, row, "b"), deltaT = needed(*table, row, "delta_t_k");
        if (!a || !b || !deltaT)
            return fail(table->broken(row, QStringLiteral("a, b, delta_t_k")));
        m_mounts.insert(table->id(row), {*a, *b, *deltaT});
        m_mountIds.append(table->id(row));
        takeName(*table, row);
    }
    return {};
}

Result<void> HourlyTables::readShapes(const QString &directory)
{
    const auto table = Table::read(directory, QStringLiteral("load_shapes"));
    if (!table)
        return fail(table.error());
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const auto weekday = numbers(*table, row, "weekday");
        const auto saturday = needed(*table, row, "saturday"), sunday = needed(*table, row, "sunday");
        if (!weekday || weekday->size() != 24 || !saturday || !sunday)
            return fail(table->broken(row, QStringLiteral("weekday, saturday, sunday")));
        LoadShape shape;
        std::ranges::copy(*weekday, shape.weekday.begin());
        shape.saturday = *saturday;
        shape.sunday = *sunday;
        m_shapes.insert(table->id(row), shape);
        m_shapeIds.append(table->id(row));
        takeName(*table, row);
    }
    return {};
}

Result<void> HourlyTables::readStations(const QString &directory)
{
    const auto table = Table::read(directory, QStringLiteral("climate_monthly"));
    if (!table)
        return fail(table.error());
    std::vector<WithTemperatures> temperatures;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const QString variable = table->text(row, "variable");
        if (variable != QLatin1StringView("ghi") && variable != QLatin1StringView("t2m_city"))
            continue;
        const auto latitude = needed(*table, row, "lat"), longitude = needed(*table, row, "lon");
        const auto values = months(*table, row);
        if (!latitude || !longitude || !values)
            return fail(table->broken(row, variable));
        if (variable == QLatin1StringView("t2m_city")) {
            temperatures.push_back({table->text(row, "city"), {*latitude, *longitude}, *values});
            continue;
        }
        const auto elevation = needed(*table, row, "elev_m");
        if (!elevation)
            return fail(elevation.error());
        ClimateStation station;
        station.id = table->text(row, "station_id");
        station.name = table->text(row, "city");
        station.nameZh = table->text(row, "name_zh");
        station.provinceZh = table->text(row, "province_zh");
        station.site = {*latitude, *longitude, 8, *elevation};
        station.global = *values;
        station.row = row;
        station.source = table->source(row);
        m_stations.push_back(station);
    }
    if (m_stations.empty() || temperatures.empty())
        return fail({ErrorCode::ReferenceRow, table->name(), {}, QStringLiteral("ghi, t2m_city")});
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        if (table->text(row, "variable") == QLatin1StringView("wind_50m_annual_mean"))
            for (ClimateStation &station : m_stations)
                if (station.id == table->text(row, "station_id")) {
                    const auto mean = needed(*table, row, "annual");
                    if (!mean)
                        return fail(mean.error());
                    station.wind.fill(*mean);
                    station.windHeight = 50;
                    station.windFrom = station.name;
                }
    for (ClimateStation &station : m_stations)
        takeTemperatures(station, temperatures);
    return {};
}

double HourlyTables::defaultOf(const char *name) const
{
    const auto found = m_values.constFind(QString::fromLatin1(name));
    Q_ASSERT_X(found != m_values.constEnd(), "hourly_defaults.csv", name);
    return found == m_values.constEnd() ? 0 : *found;
}

namespace {

template <class T> const T *find(const QHash<QString, T> &in, const QString &id)
{
    const auto found = in.constFind(id);
    return found == in.constEnd() ? nullptr : &*found;
}

} // namespace

const WindCurve *HourlyTables::curve(const QString &id) const
{
    return find(m_curves, id);
}

const PvMount *HourlyTables::mount(const QString &id) const
{
    return find(m_mounts, id);
}

const LoadShape *HourlyTables::shape(const QString &id) const
{
    return find(m_shapes, id);
}

const ClimateStation *HourlyTables::station(const QString &id) const
{
    const auto found = std::ranges::find(m_stations, id, &ClimateStation::id);
    return found == m_stations.end() ? nullptr : &*found;
}

const ClimateStation &HourlyTables::nearestStation(double latitude, double longitude) const
{
    return *std::ranges::min_element(m_stations, {}, [&](const ClimateStation &each) {
        return kilometresBetween({latitude, longitude}, each.site);
    });
}

std::vector<HourlyTables::StationAway> HourlyTables::stationsFrom(double latitude, double longitude) const
{
    std::vector<StationAway> all;
    for (const ClimateStation &each : m_stations)
        all.push_back({&each, kilometresBetween({latitude, longitude}, each.site)});
    std::ranges::stable_sort(all, {}, &StationAway::kilometres);
    return all;
}

const ClimateStation *HourlyTables::stationOf(const QString &city, const QString &province) const
{
    for (const auto &[name, of] : {std::pair(&city, &ClimateStation::nameZh), std::pair(&province, &ClimateStation::provinceZh)})
        for (const ClimateStation &each : m_stations)
            if (!(each.*of).isEmpty() && name->startsWith(each.*of))
                return &each;
    return nullptr;
}

} // namespace core
