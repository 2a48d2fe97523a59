#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace core {

// The year of the hourly model: 8760 hours of local standard time, index i covers [i, i + 1). Source: hourly methods, §1.

inline constexpr size_t hoursPerYear = 8760;
inline constexpr size_t hoursPerLeapYear = hoursPerYear + 24;
inline constexpr size_t daysPerYear = 365;
inline constexpr std::array<size_t, 12> daysOfMonth{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/// The mean of each hour of a year.
using HourlyValues = std::vector<double>;
/// A sum or a mean of each month.
using MonthlyValues = std::array<double, 12>;

/// The first hour of each month, and the end of the year.
inline constexpr std::array<size_t, 13> monthStart = [] {
    std::array<size_t, 13> start{};
    for (size_t month = 0; month < 12; ++month)
        start[month + 1] = start[month] + 24 * daysOfMonth[month];
    return start;
}();

/// The hour of a leap year with which 29 February begins.
inline constexpr size_t firstOfLeapDay = monthStart[2];

/// The month (0…11) of each day.
inline constexpr std::array<uint8_t, daysPerYear> monthOfDay = [] {
    std::array<uint8_t, daysPerYear> months{};
    for (size_t month = 0, day = 0; month < 12; ++month)
        for (size_t i = 0; i < daysOfMonth[month]; ++i)
            months[day++] = uint8_t(month);
    return months;
}();
constexpr size_t monthOfHour(size_t hour)
{
    return monthOfDay[hour % hoursPerYear / 24];
}

/// The weekdays of a year. Source: hourly methods, §1.4.
struct Calendar {
    enum class Day : uint8_t { Usual, Holiday, Workday };
    uint8_t firstWeekday = 0;            ///< of 1 January: 0 Monday … 6 Sunday
    std::array<Day, daysPerYear> days{}; ///< which day counts as another one

    /// The weekday (0 Monday … 6 Sunday) of a day (0…364) by date.
    constexpr size_t weekdayByDate(size_t day) const { return (day + firstWeekday) % 7; }
    /// The weekday that a day counts as: a holiday is a Sunday, a make-up workday a Monday.
    constexpr size_t weekdayOfDay(size_t day) const
    {
        return days[day] == Day::Holiday ? 6 : days[day] == Day::Workday ? 0 : weekdayByDate(day);
    }
    constexpr size_t weekdayOfHour(size_t hour) const { return weekdayOfDay(hour % hoursPerYear / 24); }
    bool operator==(const Calendar &) const = default;
};

inline MonthlyValues monthlySums(const HourlyValues &values)
{
    MonthlyValues sums{};
    for (size_t month = 0; month < 12; ++month)
        for (size_t i = monthStart[month]; i < monthStart[month + 1] && i < values.size(); ++i)
            sums[month] += values[i];
    return sums;
}

inline double sumOf(const HourlyValues &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum;
}

} // namespace core
