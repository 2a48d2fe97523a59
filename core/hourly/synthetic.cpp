#include "synthetic.h"

#include "randomstream.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double pi = std::numbers::pi;

/// Share of the normal distribution below x.
double normalShare(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

/// How the clearness of days is spread around its mean. Source: Bendt, Collares-Pereira & Rabl 1981.
class DayClearness
{
public:
    explicit DayClearness(double mean) : m_most(0.6313 + 0.267 * mean - 11.9 * std::pow(mean - 0.75, 8))
    {
        m_most = std::max(m_most, m_least + 0.02);
        const double target = std::clamp(mean, m_least + 0.005, m_most - 0.005);
        double low = -400, high = 400;
        for (int i = 0; i < 80; ++i)
            (meanOf(0.5 * (low + high)) < target ? low : high) = 0.5 * (low + high);
        m_gamma = 0.5 * (low + high);
    }
    /// The clearness that a share of the days stays below.
    double at(double share) const
    {
        const double width = m_most - m_least;
        if (std::abs(m_gamma * width) < 1e-9)
            return m_least + share * width;
        // relative to the end with the greater exponential, so that none overflows
        if (m_gamma > 0)
            return m_most + std::log(share + (1 - share) * std::exp(-m_gamma * width)) / m_gamma;
        return m_least + std::log(1 - share + share * std::exp(m_gamma * width)) / m_gamma;
    }

private:
    /// Mean of the density e^{γK} between the ends.
    double meanOf(double gamma) const
    {
        const double x = gamma * (m_most - m_least);
        const double part = std::abs(x) < 1e-6 ? 0.5 + x / 12 : 1 / (1 - std::exp(-x)) - 1 / x;
        return m_least + (m_most - m_least) * part;
    }
    static constexpr double m_least = 0.05;
    double m_most, m_gamma = 0;
};

double capOf(double cosZenith, double extraterrestrial)
{
    const double clearness = cosZenith < std::sin(10 * pi / 180) ? 0.75 : mostClearness;
    return clearness * extraterrestrial * std::max(cosZenith, 0.0);
}

/// Global irradiance of a day with clearness `kt`. Source: Aguiar & Collares-Pereira 1992 (TAG).
void fillDay(HourlyValues &global, const SunYear &sun, size_t day, double kt, double &deviation, RandomStream &random)
{
    const double lambda = -0.19 + 1.12 * kt + 0.24 * std::exp(-8 * kt), epsilon = 0.32 - 1.6 * (kt - 0.5) * (kt - 0.5),
                 kappa = 0.19 + 2.27 * kt * kt - 2.51 * kt * kt * kt;
    const double a = 0.14 * std::exp(-20 * (kt - 0.35) * (kt - 0.35)), b = 3 * (kt - 0.45) * (kt - 0.45) + 16 * std::pow(kt, 5);
    const double phi = 0.38 + 0.06 * std::cos(7.4 * kt - 2.5);
    double sum = 0, possible = 0;
    for (size_t hour = 24 * day; hour < 24 * (day + 1); ++hour) {
        deviation = phi * deviation + std::sqrt(1 - phi * phi) * random.normal();
        const double sine = sun.cosZenith[hour];
        if (sine <= 0)
            continue;
        const double outside = sun.extraterrestrial[hour] * sine;
        const double mean = lambda + epsilon * std::exp(-kappa / sine);
        const double clearness = std::max(0.02, mean + a * std::exp(b * (1 - sine)) * deviation);
        global[hour] = std::min(clearness * outside, capOf(sine, sun.extraterrestrial[hour]));
        sum += global[hour];
        possible += outside;
    }
    const double factor = sum > 0 ? kt * possible / sum : 0;
    for (size_t hour = 24 * day; hour < 24 * (day + 1); ++hour)
        global[hour] = std::min(global[hour] * factor, capOf(sun.cosZenith[hour], sun.extraterrestrial[hour]));
}

/// Brings a month to its sum without passing the cap. False: the cap binds everywhere.
bool reach(HourlyValues &global, const SunYear &sun, size_t month, double target)
{
    for (int pass = 0; pass < 500; ++pass) {
        double sum = 0;
        for (size_t hour = monthStart[month]; hour < monthStart[month + 1]; ++hour)
            sum += global[hour];
        if (target == 0 || std::abs(sum / target - 1) < 1e-13)
            return true;
        if (sum <= 0)
            return false;
        const double factor = target / sum;
        bool moved = false;
        for (size_t hour = monthStart[month]; hour < monthStart[month + 1]; ++hour) {
            const double next = std::min(global[hour] * factor, capOf(sun.cosZenith[hour], sun.extraterrestrial[hour]));
            moved = moved || next != global[hour];
            global[hour] = next;
        }
        if (!moved)
            return std::abs(sum / target - 1) < 1e-12;
    }
    return false;
}

/// A year's course through the months' middles.
double betweenMonths(const MonthlyValues &means, size_t day)
{
    const size_t month = monthOfDay[day];
    const double start = double(monthStart[month]) / 24, length = double(daysOfMonth[month]);
    const double fromMiddle = (double(day) + 0.5 - start) / length - 0.5;
    const size_t other = fromMiddle < 0 ? (month + 11) % 12 : (month + 1) % 12;
    return means[month] + std::abs(fromMiddle) * (means[other] - means[month]);
}

/// The day's course of temperature around its mean, per unit of amplitude. Source: Erbs, Klein & Beckman 1983.
double temperatureCourse(double solarHour)
{
    const double a = 2 * pi * (solarHour - 1) / 24;
    return 0.4632 * std::cos(a - 3.805) + 0.0984 * std::cos(2 * a - 0.360) + 0.0168 * std::cos(3 * a - 0.822) +
           0.0138 * std::cos(4 * a - 3.513);
}

void shiftToMeans(HourlyValues &values, const MonthlyValues &means)
{
    for (int pass = 0; pass < 2; ++pass) { // the second takes the rounding of the first
        const MonthlyValues sums = monthlySums(values);
        for (size_t month = 0; month < 12; ++month) {
            const double difference = means[month] - sums[month] / (24 * double(daysOfMonth[month]));
            for (size_t hour = monthStart[month]; hour < monthStart[month + 1]; ++hour)
                values[hour] += difference;
        }
    }
}

void scaleToMeans(HourlyValues &values, const MonthlyValues &means)
{
    const MonthlyValues sums = monthlySums(values);
    for (size_t month = 0; month < 12; ++month) {
        const double factor = sums[month] > 0 ? means[month] * 24 * double(daysOfMonth[month]) / sums[month] : 0;
        for (size_t hour = monthStart[month]; hour < monthStart[month + 1]; ++hour)
            values[hour] *= factor;
    }
}

} // namespace

Result<WeatherYear> syntheticYear(const MonthlyClimate &climate, uint64_t seed)
{
    WeatherYear weather;
    weather.origin = WeatherOrigin::Synthetic;
    weather.place = climate.place;
    weather.site = climate.site;
    weather.windHeight = climate.windHeight;
    weather.resize();
    std::ranges::fill(weather.pressure, standardPressure(climate.site.elevation));
    const SunYear sun = sunYear(climate.site, weather.sunOffset);

    RandomStream ofSun(seed, 1), ofTemperature(seed, 2), ofWind(seed, 3);
    MonthlyValues outside{}, clearness{};
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        outside[monthOfHour(hour)] += sun.extraterrestrial[hour] * std::max(sun.cosZenith[hour], 0.0);
    double dayState = ofSun.normal(), hourState = ofSun.normal();
    for (size_t month = 0, day = 0; month < 12; ++month) {
        const double target = 1000 * climate.global[month] * double(daysOfMonth[month]);
        clearness[month] = outside[month] > 0 ? target / outside[month] : 0;
        const DayClearness days(clearness[month]);
        for (size_t i = 0; i < daysOfMonth[month]; ++i, ++day) {
            dayState = 0.29 * dayState + std::sqrt(1 - 0.29 * 0.29) * ofSun.normal();
            fillDay(weather.global, sun, day, days.at(normalShare(dayState)), hourState, ofSun);
        }
        if (target < 0 || !reach(weather.global, sun, month, target))
            return fail({ErrorCode::NumberOutOfRange, QStringLiteral("ghi"),
                         QStringLiteral("m%1").arg(month + 1, 2, 10, QChar(u'0')), QString::number(climate.global[month])});
    }
    splitGlobal(weather, sun);

    double yearMean = 0, spread = 0;
    for (const double value : climate.temperature)
        yearMean += value / 12;
    for (const double value : climate.temperature)
        spread += (value - yearMean) * (value - yearMean) / 12;
    spread = std::sqrt(spread);
    const double solarShift = climate.site.longitude / 15 - climate.site.zone;
    double warmth = 0, gust = ofWind.normal();
    for (size_t day = 0; day < daysPerYear; ++day) {
        const size_t month = monthOfDay[day];
        const double deviation = std::max(0.0, 1.45 - 0.029 * climate.temperature[month] + 0.0664 * spread);
        warmth = 0.7 * warmth + std::sqrt(1 - 0.7 * 0.7) * ofTemperature.normal();
        const double mean = betweenMonths(climate.temperature, day) + warmth * deviation;
        const double amplitude = std::max(0.0, 25.8 * clearness[month] - 5.21);
        for (size_t i = 0; i < 24; ++i) {
            const double solarHour = double(i) + 0.5 + solarShift;
            weather.temperature[24 * day + i] = mean + amplitude * temperatureCourse(solarHour);
            gust = 0.85 * gust + std::sqrt(1 - 0.85 * 0.85) * ofWind.normal();
            const double weibull = std::sqrt(-std::log(std::max(normalShare(-gust), 1e-300)));
            weather.wind[24 * day + i] = weibull * (1 + 0.25 * std::cos(2 * pi * (solarHour - 15) / 24));
        }
    }
    shiftToMeans(weather.temperature, climate.temperature);
    scaleToMeans(weather.wind, climate.wind);
    return weather;
}

} // namespace core
