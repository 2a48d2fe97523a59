#include "meanday.h"

#include <algorithm>

namespace core {

bool isChosen(DayChoice choice, size_t day, const Calendar &calendar)
{
    constexpr size_t saturday = 5;
    switch (choice) {
    case DayChoice::All:
        return true;
    case DayChoice::Workdays:
        return calendar.weekdayOfDay(day) < saturday;
    case DayChoice::DaysOff:
        return calendar.weekdayOfDay(day) >= saturday;
    default:
        return daysOfMonthChoice(monthOfDay[day]) == choice;
    }
}

std::vector<double> meanDay(std::span<const double> values, DayChoice choice, const Calendar &calendar)
{
    constexpr size_t hoursOfOneDay = hoursPerYear / daysPerYear;
    std::vector<double> day(hoursOfOneDay);
    double days = 0;
    for (size_t each = 0; each < values.size() / hoursOfOneDay; ++each) {
        if (!isChosen(choice, each, calendar))
            continue;
        ++days;
        for (size_t hour = 0; hour < hoursOfOneDay; ++hour)
            day[hour] += values[each * hoursOfOneDay + hour];
    }
    for (double &value : day)
        value /= std::max(1.0, days);
    return day;
}

} // namespace core
