#pragma once

#include "calendar.h"

#include <numbers>
#include <optional>

namespace core {

/// Where the sun is seen from: degrees north and east, hours ahead of UTC, metres above the sea.
struct Site {
    double latitude = 0, longitude = 0;
    double zone = 8;
    double elevation = 0;
};

/// The hours ahead of UTC of the clock in a place: all China is UTC+8, elsewhere the whole hour that fits the longitude. The box
/// of China is rough; a zone can be set by an EPW file instead. Source: hourly methods, §1 number 1.
double zoneOf(double latitude, double longitude);

constexpr double radians = std::numbers::pi / 180; ///< per degree

/// The sun as seen from a site; angles in degrees, azimuth 0 north, 90 east.
struct SunPosition {
    double zenith = 0;         ///< without refraction
    double apparentZenith = 0; ///< with refraction
    double azimuth = 0;
    double equationOfTime = 0;   ///< minutes
    double extraterrestrial = 0; ///< W/m² on a plane that faces the sun
};

/// A moment as days since noon of 1 January 2000 UTC; `year` 1901…2099, `hours` counted from 1 January 00:00 UTC of that year.
double daysSince2000(int year, double hours);

/// The sun at a moment, within 0.01° (years 1950…2050). Refraction for 12 °C and the standard pressure of the elevation.
/// Source: Meeus, Astronomical Algorithms, 2nd ed. 1998, ch. 12, 22 and 25; refraction and horizon as in Reda & Andreas 2004
/// (NREL/TP-560-34302); extraterrestrial irradiance after Spencer 1971, constant 1366.1 W/m²: hourly methods, §3.
SunPosition sunAt(const Site &site, double daysSince2000);

/// Extraterrestrial irradiance [W/m²] of a day of the year (1…366). Source: Spencer 1971; hourly methods, §3.
double extraterrestrialOfDay(int dayOfYear);

/// The standard pressure [Pa] of an elevation [m]. Source: hourly methods, §5 number 2 (ISO 2533).
double standardPressure(double elevation);

/// Sunrise, solar noon and sunset of a day in hours of local standard time, upper limb on the horizon (−0.8333°); no rise and
/// set where the sun stays up or down. `dayOfYear` 0…364 of 2023.
struct SunTimes {
    std::optional<double> rise, set;
    double noon = 12;
};
SunTimes sunTimes(const Site &site, size_t dayOfYear);

/// The sun of every hour of 2023 as unit vectors east, north, up; taken at i + 1 − offset (0.5: the middle of the hour).
struct SunYear {
    HourlyValues cosZenith;       ///< without refraction
    HourlyValues east, north, up; ///< with refraction
    HourlyValues extraterrestrial;

    bool isUp(size_t hour) const { return up[hour] > 0; }
};
/// Declination and right ascension are interpolated within a day (error below 0.0001°).
SunYear sunYear(const Site &site, double offset);

} // namespace core
