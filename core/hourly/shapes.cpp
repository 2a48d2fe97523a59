#include "shapes.h"

#include <algorithm>

namespace core {

namespace {

/// Ours: the day of offices and workshops.
bool isDay(size_t hour)
{
    return hour % 24 >= 7 && hour % 24 < 22;
}

} // namespace

HourlyValues hourlyShape(const LoadShape &shape, const Calendar &calendar)
{
    HourlyValues values(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const size_t weekday = calendar.weekdayOfHour(hour);
        const double day = weekday == 5 ? shape.saturday : weekday == 6 ? shape.sunday : 1;
        values[hour] = shape.weekday[hour % 24] * day;
    }
    normalise(values, double(hoursPerYear));
    return values;
}

void normalise(HourlyValues &values, double sum)
{
    normalise(values, sum, sumOf(values));
}

void normalise(HourlyValues &values, double sum, double before)
{
    if (before == 0) {
        std::ranges::fill(values, sum / double(values.size()));
        return;
    }
    const double factor = sum / before;
    for (double &value : values)
        value *= factor;
}

std::vector<bool> heatingDays(const HourlyValues &temperature, double limit)
{
    std::array<bool, daysPerYear> cold{};
    for (size_t day = 0; day < daysPerYear; ++day) {
        double mean = 0;
        for (size_t i = 0; i < 24; ++i)
            mean += temperature[24 * day + i] / 24;
        cold[day] = mean <= limit;
    }
    // the heating year begins with July, so that one winter is one season
    constexpr size_t july = 181;
    std::optional<size_t> first, last;
    for (size_t i = 0; i < daysPerYear; ++i) {
        bool run = true;
        for (size_t n = 0; n < 5; ++n)
            run = run && cold[(july + i + n) % daysPerYear];
        if (!run)
            continue;
        if (!first)
            first = i;
        last = std::min(i + 4, daysPerYear - 1);
    }
    std::vector<bool> days(daysPerYear);
    for (size_t i = first.value_or(1); first && i <= *last; ++i)
        days[(july + i) % daysPerYear] = true;
    return days;
}

HourlyValues buildingHeatShape(const HourlyValues &temperature, const BuildingHeat &rules)
{
    const std::vector<bool> season = heatingDays(temperature, rules.season);
    HourlyValues values(hoursPerYear);
    double sum = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        if (season[hour / 24]) {
            values[hour] = std::max(0.0, rules.balance - temperature[hour]) * (isDay(hour) ? 1 : rules.byNight);
            sum += values[hour];
        }
    const double warm = sum > 0 ? (1 - rules.hotWater) / sum : 0;
    const double flat = (sum > 0 ? rules.hotWater : 1) / double(hoursPerYear);
    for (double &value : values)
        value = value * warm + flat;
    normalise(values, 1);
    return values;
}

HourlyValues buildingColdShape(const HourlyValues &temperature, double balance, double byNight)
{
    HourlyValues values(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        values[hour] = std::max(0.0, temperature[hour] - balance) * (isDay(hour) ? 1 : byNight);
    normalise(values, 1);
    return values;
}

} // namespace core
