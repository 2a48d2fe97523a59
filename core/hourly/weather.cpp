#include "weather.h"

#include "irradiance.h"

#include <algorithm>
#include <tuple>

namespace core {

void WeatherYear::resize()
{
    for (HourlyValues *values : {&global, &direct, &diffuse, &temperature, &wind, &pressure})
        values->assign(hoursPerYear, 0);
}

WeatherSums sumsOf(const WeatherYear &weather)
{
    WeatherSums sums;
    sums.global = sumOf(weather.global) / 1000;
    sums.direct = sumOf(weather.direct) / 1000;
    sums.diffuse = sumOf(weather.diffuse) / 1000;
    sums.directAbove1400 = size_t(std::ranges::count_if(weather.direct, [](double value) { return value > mostDirect; }));
    sums.meanTemperature = sumOf(weather.temperature) / double(hoursPerYear);
    std::tie(sums.least, sums.most) = std::pair(std::ranges::min(weather.temperature), std::ranges::max(weather.temperature));
    sums.meanWind = sumOf(weather.wind) / double(hoursPerYear);
    sums.meanPressure = sumOf(weather.pressure) / double(hoursPerYear);
    std::array<double, 24> warmth{};
    double moment = 0;
    for (size_t day = 0; day < daysPerYear; ++day) {
        double mean = 0;
        for (size_t i = 0; i < 24; ++i) {
            const size_t hour = 24 * day + i;
            mean += weather.temperature[hour] / 24;
            warmth[i] += weather.temperature[hour];
            moment += weather.global[hour] * (double(i) + 0.5);
        }
        sums.heatingDegreeDays18 += std::max(0.0, 18 - mean);
        sums.coolingDegreeDays26 += std::max(0.0, mean - 26);
    }
    sums.globalCentroid = sums.global > 0 ? moment / (1000 * sums.global) : 0;
    sums.warmestHour = int(std::ranges::max_element(warmth) - warmth.begin()) + 1;
    sums.globalOfMonth = monthlySums(weather.global);
    sums.temperatureOfMonth = monthlySums(weather.temperature);
    sums.windOfMonth = monthlySums(weather.wind);
    for (size_t month = 0; month < 12; ++month) {
        const double hours = 24 * double(daysOfMonth[month]);
        sums.globalOfMonth[month] /= 1000;
        sums.temperatureOfMonth[month] /= hours;
        sums.windOfMonth[month] /= hours;
    }
    return sums;
}

void splitGlobal(WeatherYear &weather, const SunYear &sun, const std::vector<bool> &missing)
{
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        if (!missing.empty() && !missing[hour])
            continue;
        const IrradianceSplit split = erbs(weather.global[hour], sun.cosZenith[hour], sun.extraterrestrial[hour]);
        weather.direct[hour] = split.direct;
        weather.diffuse[hour] = split.diffuse;
    }
}

MonthlyValues scaleGlobal(WeatherYear &weather, const SunYear &sun, const MonthlyValues &dailyMeans)
{
    MonthlyValues factors{};
    const MonthlyValues before = monthlySums(weather.global);
    for (size_t month = 0; month < 12; ++month) {
        const double target = 1000 * dailyMeans[month] * double(daysOfMonth[month]);
        factors[month] = before[month] > 0 ? target / before[month] : 0;
        for (size_t hour = monthStart[month]; hour < monthStart[month + 1]; ++hour) {
            const double cap = mostClearness * sun.extraterrestrial[hour] * std::max(sun.cosZenith[hour], 0.065);
            const double scaled = weather.global[hour] * factors[month];
            weather.global[hour] = factors[month] > 1 ? std::min(scaled, std::max(cap, weather.global[hour])) : scaled;
        }
    }
    splitGlobal(weather, sun);
    return factors;
}

} // namespace core
