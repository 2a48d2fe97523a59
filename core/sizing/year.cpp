#include "year.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::sizing {

Year::Year(const SizingCase &sizing, bool withCosts)
    : m_case(sizing),
      m_storage(sizing.battery),
      m_hours(sizing.series.hours()),
      m_keep(1.0 - sizing.battery.selfDischargePerHour),
      m_importPrice(m_hours),
      m_exportPrice(m_hours),
      m_ownLevy(withCosts ? sizing.grid.ownLevy : 0.0),
      m_available(m_hours),
      m_exportable(m_hours),
      m_cap(m_hours),
      m_buy(m_hours),
      m_sell(m_hours),
      m_low(m_hours),
      m_high(m_hours),
      m_worth(m_hours),
      m_reachLow(m_hours),
      m_reachHigh(m_hours),
      m_level(m_hours)
{
    const double carbon = sizing.grid.carbonPrice * sizing.grid.emissionFactor / 1000.0;
    for (size_t t = 0; t < m_hours && withCosts; ++t) {
        m_importPrice[t] = sizing.series.importPrice[t] + carbon;
        m_exportPrice[t] = sizing.series.exportPrice[t] - m_ownLevy;
        m_lowestImportPrice = std::min(m_lowestImportPrice, m_importPrice[t]);
    }
    if (sizing.grid.demandCharge > 0.0)
        for (size_t t = 1; t < m_hours; ++t)
            if (monthOf(t) != monthOf(t - 1))
                m_periodEnds.push_back(t);
    m_periodEnds.push_back(m_hours);
    findLevels();
}

/// The prices that occur, when they are few: the walk has room for two slopes of each, of own power and of nothing, and for those
/// of the level.
void Year::findLevels()
{
    constexpr size_t mostLevels = (ThresholdWalk::most - 6) / 2;
    const auto find = [&](const std::vector<double> &prices, std::vector<double> &levels) {
        for (const double price : prices) {
            if (std::ranges::find(levels, price) != levels.end())
                continue;
            if (m_importLevels.size() + m_exportLevels.size() == mostLevels)
                return false;
            levels.push_back(price);
        }
        return true;
    };
    m_fewPrices = find(m_importPrice, m_importLevels) && find(m_exportPrice, m_exportLevels);
}

const YearAnswer &Year::solve(const Point &point, const Prices &prices, double unservedPrice)
{
    m_point = point;
    m_prices = prices;
    m_prices.forOwnUse -= m_ownLevy;
    m_unservedPrice = unservedPrice;
    m_highest = unservedPrice / m_storage.chargeEfficiency;
    m_lowest = std::min(0.0, m_lowestImportPrice + prices.onImport - m_prices.forOwnUse) / m_storage.chargeEfficiency - 1.0;
    m_chargesOwn = m_prices.forOwnUse > 0.0 && !m_storage.gridCharging;
    m_wastePays = (m_prices.forOwnUse > 0.0 && m_storage.gridCharging) ||
                  (m_storage.gridCharging && m_lowestImportPrice + prices.onImport < 0.0);
    m_usesWalk = m_fewPrices && isUsual() && m_keep == 1.0;
    m_answer = {};
    prepare();
    passLaps();
    dual();
    reach();
    fillDispatch();
    m_answer.cost += m_ownLevy * m_answer.ownMwh;
    return m_answer;
}

/// Own power and prices of each hour. Charging with own power alone is the same as an import of at most the load.
void Year::prepare()
{
    const Series &series = m_case.series;
    const double exportMax = m_case.grid.exportMaxMw;
    for (size_t t = 0; t < m_hours; ++t) {
        m_available[t] = m_point.wind * series.windPu[t] + m_point.pv * series.pvPu[t];
        m_exportable[t] = std::min(m_available[t], exportMax);
        m_buy[t] = m_importPrice[t] + m_prices.onImport;
        m_sell[t] = std::max(0.0, m_exportPrice[t] - m_prices.offExport);
    }
    size_t from = 0;
    for (size_t period = 0; period < periodCount(); from = m_periodEnds[period++])
        std::fill(m_cap.begin() + std::ptrdiff_t(from), m_cap.begin() + std::ptrdiff_t(m_periodEnds[period]),
                  m_point.imports[period]);
    if (!m_storage.gridCharging && !m_chargesOwn)
        std::ranges::transform(m_cap, series.loadMw, m_cap.begin(), [](double cap, double load) { return std::min(cap, load); });
}

HourSupply Year::supply(size_t hour) const
{
    const double own = ownPrice();
    return HourSupply(m_available[hour] - m_exportable[hour], m_exportable[hour], m_cap[hour], own, own + m_sell[hour],
                      m_buy[hour], m_unservedPrice);
}

UsualHours Year::usualHours(size_t from, size_t count) const
{
    return {count,
            m_case.series.loadMw.data() + from,
            m_available.data() + from,
            m_exportable.data() + from,
            m_cap.data() + from,
            m_buy.data() + from,
            m_sell.data() + from,
            m_worth.data() + from,
            m_point.power,
            m_case.grid.exportMaxMw,
            m_storage.chargeEfficiency,
            m_storage.dischargeEfficiency,
            ownPrice(),
            m_unservedPrice,
            m_highest,
            room() + drain() + 1.0};
}

HourStorage Year::storage(size_t hour, double power) const
{
    return {m_case.series.loadMw[hour], power, m_storage.chargeEfficiency, m_storage.dischargeEfficiency, m_wastePays};
}

OwnChargeHour Year::ownChargeHour(size_t hour, double power) const
{
    return {m_case.series.loadMw[hour],
            m_available[hour],
            m_case.grid.exportMaxMw,
            m_cap[hour],
            power,
            m_prices.forOwnUse,
            m_sell[hour],
            m_buy[hour],
            m_unservedPrice,
            m_storage.chargeEfficiency,
            m_storage.dischargeEfficiency};
}

HourCost Year::cost(size_t hour, double power) const
{
    if (m_chargesOwn)
        return ownChargeHour(hour, power).cost();
    return m_wastePays ? hourCostWithWaste(supply(hour), storage(hour, power)) : hourCost(supply(hour), storage(hour, power));
}

double Year::startShare() const
{
    const double room = m_storage.socMax - m_storage.socMin;
    return room > 0.0 ? (*m_storage.socStart - m_storage.socMin) / room : 0.0;
}

} // namespace core::sizing
