#include "sun.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double degrees = 180 / std::numbers::pi;
/// Sine of the sun's horizontal parallax, 8.794″. Source: Meeus 1998, ch. 40.
constexpr double parallax = 4.2635e-5;
/// TT − UTC [days], 69 s. Source: IERS, the 2020s.
constexpr double deltaT = 69.0 / 86400;

/// Where the sun stands among the stars, in radians.
struct Equatorial {
    double rightAscension, declination;
    double meanLongitude;    ///< of the sun, degrees
    double siderealAddition; ///< equation of the equinoxes, degrees
};

/// Source: Meeus 1998, ch. 25 (low accuracy, 0.01°).
Equatorial equatorialAt(double days)
{
    const double t = (days + deltaT) / 36525;
    const double meanLongitude = 280.46646 + t * (36000.76983 + 0.0003032 * t);
    const double anomaly = (357.52911 + t * (35999.05029 - 0.0001537 * t)) * radians;
    const double centre = (1.914602 - t * (0.004817 + 0.000014 * t)) * std::sin(anomaly) +
                          (0.019993 - 0.000101 * t) * std::sin(2 * anomaly) + 0.000289 * std::sin(3 * anomaly);
    const double node = (125.04 - 1934.136 * t) * radians;
    const double nutation = -0.00478 * std::sin(node);
    const double longitude = (meanLongitude + centre - 0.00569 + nutation) * radians;
    const double obliquity = (23.4392911 - 0.0130042 * t + 0.00256 * std::cos(node)) * radians;
    return {std::atan2(std::cos(obliquity) * std::sin(longitude), std::cos(longitude)),
            std::asin(std::sin(obliquity) * std::sin(longitude)), meanLongitude, nutation * std::cos(obliquity)};
}

/// Greenwich sidereal time without nutation, degrees. Source: Meeus 1998, formula 12.4.
double siderealTime(double days)
{
    return 280.46061837 + 360.98564736629 * days;
}

struct Direction {
    double east, north, up;
};

struct Horizon {
    explicit Horizon(const Site &site)
        : sine(std::sin(site.latitude * radians)),
          cosine(std::cos(site.latitude * radians)),
          // Source: pressure of the elevation as in cases/hourly; refraction scales with it.
          air(std::pow((44331.514 - site.elevation) / 11880.516, 1 / 0.1902632) / 1010 * 283 / (273 + 12))
    {}
    /// Seen from the surface: the parallax lowers the sun.
    Direction direction(double hourAngle, double declination) const
    {
        const double cosDeclination = std::cos(declination), sinDeclination = std::sin(declination);
        const double cosHour = std::cos(hourAngle);
        Direction at{-cosDeclination * std::sin(hourAngle), sinDeclination * cosine - cosDeclination * sine * cosHour,
                     sine * sinDeclination + cosine * cosDeclination * cosHour - parallax};
        const double length = 1 - parallax * at.up; // first order: the error is below 1e-9
        at.east /= length;
        at.north /= length;
        at.up /= length;
        return at;
    }
    /// How much the air lifts the sun [degrees] at an elevation [degrees]; nothing below the horizon's rim.
    double refraction(double elevation) const
    {
        if (elevation < -(0.26667 + 0.5667))
            return 0;
        return air * 1.02 / (60 * std::tan((elevation + 10.3 / (elevation + 5.11)) * radians));
    }
    double sine, cosine, air;
};

int dayOfYearAt(double days)
{
    // 2000-01-01 00:00 is day −0.5; every fourth year has 366 days (1901…2099)
    const auto day = int(std::floor(days + 0.5));
    const int cycle = int(std::floor(day / 1461.0)), inCycle = day - 1461 * cycle;
    return inCycle < 366 ? inCycle + 1 : (inCycle - 366) % 365 + 1;
}

} // namespace

double zoneOf(double latitude, double longitude)
{
    const bool isChina = latitude >= 18 && latitude <= 54 && longitude >= 73 && longitude <= 135;
    return isChina ? 8 : std::round(longitude / 15);
}

double daysSince2000(int year, double hours)
{
    const int years = year - 2000;
    const int leapDays = years > 0 ? (years + 3) / 4 : -((-years) / 4);
    return 365.0 * years + leapDays - 0.5 + hours / 24;
}

double extraterrestrialOfDay(int dayOfYear)
{
    const double b = 2 * std::numbers::pi * (dayOfYear - 1) / 365;
    return 1366.1 *
           (1.00011 + 0.034221 * std::cos(b) + 0.00128 * std::sin(b) + 0.000719 * std::cos(2 * b) + 0.000077 * std::sin(2 * b));
}

double standardPressure(double elevation)
{
    return 101325 * std::pow(1 - 2.25577e-5 * elevation, 5.25588);
}

SunPosition sunAt(const Site &site, double days)
{
    const Equatorial sun = equatorialAt(days);
    const Horizon horizon(site);
    const double hourAngle =
        std::remainder(siderealTime(days) + sun.siderealAddition + site.longitude, 360) * radians - sun.rightAscension;
    const Direction at = horizon.direction(hourAngle, sun.declination);
    const double elevation = std::asin(std::clamp(at.up, -1.0, 1.0)) * degrees;
    SunPosition position;
    position.zenith = 90 - elevation;
    position.apparentZenith = position.zenith - horizon.refraction(elevation);
    position.azimuth = std::atan2(at.east, at.north) * degrees;
    if (position.azimuth < 0)
        position.azimuth += 360;
    position.equationOfTime =
        4 * std::remainder(sun.meanLongitude - 0.0057183 - sun.rightAscension * degrees + sun.siderealAddition, 360);
    position.extraterrestrial = extraterrestrialOfDay(dayOfYearAt(days));
    return position;
}

SunTimes sunTimes(const Site &site, size_t dayOfYear)
{
    const auto at = [&](double hour) { return daysSince2000(2023, 24 * double(dayOfYear) + hour - site.zone); };
    SunTimes times;
    times.noon = 12 + site.zone - site.longitude / 15 - sunAt(site, at(12)).equationOfTime / 60;
    times.noon = 12 + site.zone - site.longitude / 15 - sunAt(site, at(times.noon)).equationOfTime / 60;
    const Horizon horizon(site);
    const double rim = std::sin(-0.8333 * radians);
    const auto event = [&](double sign) -> std::optional<double> {
        double hour = times.noon;
        for (int pass = 0; pass < 4; ++pass) {
            const double declination = equatorialAt(at(hour)).declination;
            const double cosine = (rim - horizon.sine * std::sin(declination)) / (horizon.cosine * std::cos(declination));
            if (cosine < -1 || cosine > 1)
                return std::nullopt;
            const double noon = 12 + site.zone - site.longitude / 15 - sunAt(site, at(hour)).equationOfTime / 60;
            hour = noon + sign * std::acos(cosine) * degrees / 15;
        }
        return hour;
    };
    times.rise = event(-1);
    times.set = event(1);
    return times;
}

SunYear sunYear(const Site &site, double offset)
{
    SunYear year;
    for (HourlyValues *values : {&year.cosZenith, &year.east, &year.north, &year.up, &year.extraterrestrial})
        values->resize(hoursPerYear);
    const Horizon horizon(site);
    const double start = daysSince2000(2023, 1 - offset - site.zone);
    std::array<Equatorial, 3> nodes{equatorialAt(start - 0.5), equatorialAt(start + 0.5), {}}; // half a day before and after
    const double eccentric = std::numbers::pi;
    for (size_t day = 0; day < daysPerYear; ++day) {
        nodes[2] = equatorialAt(start + double(day) + 1.5);
        for (size_t i : {1u, 2u}) // right ascension without a jump
            if (nodes[i].rightAscension < nodes[i - 1].rightAscension - eccentric)
                nodes[i].rightAscension += 2 * eccentric;
        const double extraterrestrial[2]{extraterrestrialOfDay(dayOfYearAt(start + double(day))),
                                         extraterrestrialOfDay(dayOfYearAt(start + double(day) + 23.0 / 24))};
        const double firstOfDay = start + double(day) + 0.5;
        const double midnight = std::floor(firstOfDay + 23.0 / 24); // of UTC, in days after noon
        const double angle = std::remainder(siderealTime(start + double(day)) + nodes[1].siderealAddition + site.longitude, 360);
        for (size_t inDay = 0; inDay < 24; ++inDay) {
            const size_t hour = 24 * day + inDay;
            const double part = double(inDay) / 24;
            // the parabola through the three nodes, at −1, 0 and 1 days of the middle one
            const double x = part - 0.5, before = 0.5 * x * (x - 1), middle = 1 - x * x, after = 0.5 * x * (x + 1);
            const double declination =
                before * nodes[0].declination + middle * nodes[1].declination + after * nodes[2].declination;
            const double rightAscension =
                before * nodes[0].rightAscension + middle * nodes[1].rightAscension + after * nodes[2].rightAscension;
            const double hourAngle = (angle + 360.98564736629 * part) * radians - rightAscension;
            const Direction at = horizon.direction(hourAngle, declination);
            year.cosZenith[hour] = at.up;
            year.east[hour] = at.east;
            year.north[hour] = at.north;
            year.up[hour] = at.up;
            year.extraterrestrial[hour] = extraterrestrial[firstOfDay + part >= midnight ? 1 : 0];
            if (at.up > -0.0146) { // above the rim: the air lifts it
                const double elevation = std::asin(std::min(at.up, 1.0));
                const double lift = horizon.refraction(elevation * degrees) * radians;
                const double up = std::sin(elevation + lift);
                const double flat = std::sqrt(std::max(0.0, 1 - up * up) / std::max(1e-300, 1 - at.up * at.up));
                year.up[hour] = up;
                year.east[hour] *= flat;
                year.north[hour] *= flat;
            }
        }
        nodes[0] = nodes[1];
        nodes[1] = nodes[2];
    }
    return year;
}

} // namespace core
