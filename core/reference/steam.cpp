#include "steam.h"

#include <algorithm>
#include <cmath>

namespace core {

Result<SteamTable> SteamTable::make(Table table)
{
    SteamTable steam;
    steam.m_table = std::move(table);
    const Table &rows = steam.m_table;
    const int columns[]{rows.column("pressure_MPa_abs"), rows.column("temperature_C"), rows.column("enthalpy_kJ_per_kg")};
    for (qsizetype i = 0; i < rows.rowCount(); ++i) {
        double numbers[3];
        for (size_t n = 0; n < 3; ++n) {
            const auto number = rows.number(i, columns[n]);
            if (!number || !*number)
                return fail(number ? rows.broken(i, rows.columns()[columns[n]]) : number.error());
            numbers[n] = **number;
        }
        if (rows.text(i, "table") == QLatin1StringView("saturated")) {
            steam.m_saturated.push_back({numbers[0], numbers[1], numbers[2]});
            continue;
        }
        auto isobar = std::ranges::find(steam.m_isobars, numbers[0], &Isobar::pressure);
        if (isobar == steam.m_isobars.end())
            isobar = steam.m_isobars.insert(isobar, {numbers[0], {}});
        isobar->points.push_back({numbers[1], numbers[2]});
    }
    std::ranges::sort(steam.m_saturated, {}, &Saturated::pressure);
    std::ranges::sort(steam.m_isobars, {}, &Isobar::pressure);
    for (Isobar &isobar : steam.m_isobars)
        std::ranges::sort(isobar.points, {}, &Point::temperature);
    return steam;
}

std::optional<SteamTable::Saturated> SteamTable::saturated(double pressure) const
{
    if (m_saturated.empty() || !(pressure >= m_saturated.front().pressure && pressure <= m_saturated.back().pressure))
        return std::nullopt;
    const auto above = std::ranges::lower_bound(m_saturated, pressure, {}, &Saturated::pressure);
    if (above->pressure == pressure)
        return *above;
    const auto below = above - 1;
    const double part = (pressure - below->pressure) / (above->pressure - below->pressure);
    return Saturated{pressure, std::lerp(below->temperature, above->temperature, part),
                     std::lerp(below->enthalpy, above->enthalpy, part)};
}

std::optional<double> SteamTable::alongIsobar(const Isobar &isobar, double temperature) const
{
    const auto boiling = saturated(isobar.pressure);
    if (!boiling)
        return std::nullopt;
    if (temperature <= boiling->temperature)
        return boiling->enthalpy;
    Point below{boiling->temperature, boiling->enthalpy};
    for (const Point &point : isobar.points) {
        if (point.temperature <= boiling->temperature)
            continue;
        if (temperature <= point.temperature)
            return std::lerp(below.enthalpy, point.enthalpy,
                             (temperature - below.temperature) / (point.temperature - below.temperature));
        below = point;
    }
    return std::nullopt;
}

std::optional<SteamTable::Between> SteamTable::between(const Isobar &isobar, double temperature) const
{
    const auto boiling = saturated(isobar.pressure);
    if (!boiling || !alongIsobar(isobar, temperature))
        return std::nullopt;
    const Point start{boiling->temperature, boiling->enthalpy};
    Between result{isobar.pressure, start, start, start};
    for (const Point &point : isobar.points) {
        if (point.temperature <= boiling->temperature)
            continue;
        result.below = result.above;
        result.above = point;
        if (temperature <= point.temperature)
            break;
    }
    return result;
}

std::optional<SteamTable::Neighbours> SteamTable::neighbours(Megapascals pressure, std::optional<Celsius> temperature) const
{
    const auto boiling = saturated(pressure.value);
    if (!enthalpy(pressure, temperature) || !boiling)
        return std::nullopt;
    const auto above = std::ranges::lower_bound(m_saturated, pressure.value, {}, &Saturated::pressure);
    Neighbours result{above->pressure == pressure.value ? *above : *(above - 1), *above, std::nullopt};
    if (!temperature || temperature->value <= boiling->temperature)
        return result;
    const auto high = std::ranges::lower_bound(m_isobars, pressure.value, {}, &Isobar::pressure);
    const auto low = high->pressure == pressure.value ? high : high - 1;
    const auto lowPoints = between(*low, temperature->value), highPoints = between(*high, temperature->value);
    if (lowPoints && highPoints)
        result.superheated = {*lowPoints, *highPoints};
    return result;
}

std::optional<double> SteamTable::enthalpy(Megapascals pressure, std::optional<Celsius> temperature) const
{
    const auto boiling = saturated(pressure.value);
    if (!boiling || !temperature || temperature->value <= boiling->temperature)
        return boiling ? std::optional(boiling->enthalpy) : std::nullopt;
    if (m_isobars.empty() || pressure.value < m_isobars.front().pressure || pressure.value > m_isobars.back().pressure)
        return std::nullopt;
    const auto above = std::ranges::lower_bound(m_isobars, pressure.value, {}, &Isobar::pressure);
    const auto high = alongIsobar(*above, temperature->value);
    if (above->pressure == pressure.value || !high)
        return high;
    const auto below = above - 1;
    const auto low = alongIsobar(*below, temperature->value);
    if (!low)
        return std::nullopt;
    return std::lerp(*low, *high, (pressure.value - below->pressure) / (above->pressure - below->pressure));
}

/// Pressures above those of saturated steam have no boiling point: enthalpy() knows none there.
SteamTable::Range SteamTable::range() const
{
    Range range;
    if (m_saturated.empty())
        return range;
    range.leastSaturated = m_saturated.front().pressure;
    range.mostSaturated = m_saturated.back().pressure;
    for (const Isobar &isobar : m_isobars) {
        if (!saturated(isobar.pressure) || isobar.points.empty())
            continue;
        const bool isFirst = range.mostSuperheated == 0;
        range.leastSuperheated = isFirst ? isobar.pressure : range.leastSuperheated;
        range.mostSuperheated = isobar.pressure;
        range.hottest = isFirst ? isobar.points.back().temperature : std::min(range.hottest, isobar.points.back().temperature);
    }
    return range;
}

} // namespace core
