#pragma once

#include "calendar.h"

#include <span>

namespace core {

/// The days of a year over which a mean day is taken.
enum class DayChoice : unsigned char { All, Workdays, DaysOff, FirstMonth }; // FirstMonth + 0…11: the days of a month
constexpr DayChoice daysOfMonthChoice(size_t month)
{
    return DayChoice(size_t(DayChoice::FirstMonth) + month);
}
/// Days off are Saturdays, Sundays and holidays by the calendar, make-up workdays are not.
bool isChosen(DayChoice choice, size_t day, const Calendar &calendar);

/// The means of the 24 hours over the chosen days.
std::vector<double> meanDay(std::span<const double> values, DayChoice choice = DayChoice::All, const Calendar &calendar = {});

} // namespace core
