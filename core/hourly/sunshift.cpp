#include "sunshift.h"

#include "meanday.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

/// Counts what lies outside and keeps the worst.
class Counter
{
public:
    explicit Counter(WeatherDoubt doubt) : m_check{doubt} {}
    void take(bool isOutside, size_t place, double value)
    {
        if (!isOutside)
            return;
        if (m_check.count++ == 0)
            m_check.first = place;
        if (std::abs(value) > std::abs(m_check.worst))
            m_check.worst = value;
    }
    const WeatherCheck &check() const { return m_check; }

private:
    WeatherCheck m_check;
};

} // namespace

SunShift detectSunShift(const WeatherYear &weather, const std::vector<bool> &missing)
{
    constexpr int steps = 17; // −2…2 h in quarters
    std::array<std::array<double, 12>, steps> errors{};
    std::array<std::array<size_t, 12>, steps> counts{};
    for (int step = 0; step < steps; ++step) {
        const SunYear sun = sunYear(weather.site, -2 + 0.25 * step);
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            const double global = weather.global[hour];
            const bool isMissing = !missing.empty() && missing[hour];
            if (isMissing || (global <= 0 && !sun.isUp(hour)))
                continue;
            const double closed = weather.direct[hour] * std::max(sun.up[hour], 0.0) + weather.diffuse[hour];
            errors[size_t(step)][monthOfHour(hour)] += std::abs(closed - global);
            ++counts[size_t(step)][monthOfHour(hour)];
        }
    }
    SunShift shift;
    constexpr double unknown = 1e300;
    double best = unknown;
    shift.closureOfMonth.fill(unknown);
    for (int step = 0; step < steps; ++step) {
        double sum = 0;
        size_t count = 0;
        for (size_t month = 0; month < 12; ++month) {
            if (counts[size_t(step)][month] == 0)
                continue;
            sum += errors[size_t(step)][month];
            count += counts[size_t(step)][month];
            const double mean = errors[size_t(step)][month] / double(counts[size_t(step)][month]);
            if (mean < shift.closureOfMonth[month]) {
                shift.closureOfMonth[month] = mean;
                shift.offsetOfMonth[month] = -2 + 0.25 * step;
            }
        }
        const double mean = sum / double(std::max<size_t>(1, count));
        if (mean < best) {
            best = mean;
            shift.offset = -2 + 0.25 * step;
        }
    }
    shift.closure = best;
    for (size_t month = 0; month < 12; ++month)
        if (shift.closureOfMonth[month] == unknown) {
            shift.closureOfMonth[month] = 0;
            shift.offsetOfMonth[month] = shift.offset;
        }
    return shift;
}

double sunShiftByCentroid(const WeatherYear &weather)
{
    double noon = 0;
    for (size_t day = 0; day < daysPerYear; ++day)
        noon += sunTimes(weather.site, day).noon / double(daysPerYear);
    return 0.5 + std::round(2 * (sumsOf(weather).globalCentroid - noon)) / 2;
}

std::vector<WeatherCheck> checkWeather(const WeatherYear &weather, const SunYear &sun, const SunShift *shift)
{
    Counter temperature(WeatherDoubt::Temperature), global(WeatherDoubt::GlobalTooHigh), direct(WeatherDoubt::DirectTooHigh),
        diffuse(WeatherDoubt::DiffuseTooHigh), night(WeatherDoubt::SunAtNight), wind(WeatherDoubt::WindTooHigh),
        annual(WeatherDoubt::AnnualGlobal), closure(WeatherDoubt::Closure), centroid(WeatherDoubt::GlobalCentroid);
    const double lowSun = std::sin(-2 * std::acos(-1.0) / 180);
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const double ghi = weather.global[hour];
        temperature.take(std::abs(weather.temperature[hour]) > 60, hour, weather.temperature[hour]);
        const double most = 1.2 * sun.extraterrestrial[hour] * std::max(sun.cosZenith[hour], 0.0) + 50;
        global.take(ghi < 0 || ghi > most, hour, ghi);
        direct.take(weather.direct[hour] < 0 || weather.direct[hour] > mostDirect, hour, weather.direct[hour]);
        diffuse.take(weather.diffuse[hour] > ghi + 5, hour, weather.diffuse[hour]);
        night.take(sun.cosZenith[hour] < lowSun && ghi > 20, hour, ghi);
        wind.take(weather.wind[hour] > 60, hour, weather.wind[hour]);
    }
    const WeatherSums sums = sumsOf(weather);
    annual.take(sums.global < 700 || sums.global > 2300, 0, sums.global);
    for (size_t month = 0; shift && month < 12; ++month)
        closure.take(shift->closureOfMonth[month] > 30, month, shift->closureOfMonth[month]);
    const double byCentroid = sunShiftByCentroid(weather);
    // Source: data/weather/SOURCES.md, fault 1: a file may close at one hour and shine at another
    centroid.take(std::abs(byCentroid - weather.sunOffset) > 0.5, 0, byCentroid);
    std::vector<WeatherCheck> checks;
    for (const Counter *each : {&temperature, &global, &direct, &diffuse, &night, &wind, &annual, &closure, &centroid})
        if (each->check().count > 0)
            checks.push_back(each->check());
    return checks;
}

double kilometresBetween(const Site &one, const Site &other)
{
    constexpr double radius = 6371; // Source: IUGG, mean radius of the earth
    const auto square = [](double value) { return value * value; };
    const double half = square(std::sin((other.latitude - one.latitude) / 2 * radians)) +
                        std::cos(one.latitude * radians) * std::cos(other.latitude * radians) *
                            square(std::sin((other.longitude - one.longitude) / 2 * radians));
    return 2 * radius * std::asin(std::min(1.0, std::sqrt(half)));
}

std::vector<double> sunDay(const Site &site, double offset, double energy)
{
    HourlyValues height = sunYear(site, offset).cosZenith;
    for (double &value : height)
        value = std::max(0.0, value);
    std::vector<double> day = meanDay(height);
    const double sum = std::accumulate(day.begin(), day.end(), 0.0);
    for (double &value : day)
        value *= sum > 0 ? energy / sum : 0;
    return day;
}

} // namespace core
