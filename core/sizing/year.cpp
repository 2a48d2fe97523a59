#include "year.h"

#include <cmath>
#include <limits>

namespace core::sizing {

namespace {

constexpr double leastInPass = 1e-6; ///< MW and MWh: slopes at zero are those of the first bit of battery
constexpr size_t warmUpHours = 720;
constexpr size_t mostPassedHours = 400000;
constexpr double impossible = 1e9; ///< thousand yuan per MWh
constexpr double sameWorth = 1e-11;

/// Whether two prices differ by more than rounding.
bool isAbove(double a, double b)
{
    return a - b > sameWorth * (1.0 + std::abs(a) + std::abs(b));
}

} // namespace

Year::Year(const SizingCase &sizing, bool withCosts)
    : m_case(sizing), m_storage(sizing.battery), m_hours(sizing.series.hours()), m_keep(1.0 - sizing.battery.selfDischargePerHour),
      m_importPrice(m_hours), m_exportPrice(m_hours), m_available(m_hours), m_exportable(m_hours), m_cap(m_hours), m_buy(m_hours),
      m_sell(m_hours), m_low(m_hours), m_high(m_hours), m_worth(m_hours), m_changeLow(m_hours), m_changeHigh(m_hours),
      m_reachLow(m_hours), m_reachHigh(m_hours), m_level(m_hours), m_dispatch(m_hours)
{
    const double carbon = sizing.grid.carbonPrice * sizing.grid.emissionFactor / 1000.0;
    for (size_t t = 0; t < m_hours && withCosts; ++t) {
        m_importPrice[t] = sizing.series.importPrice[t] + carbon;
        m_exportPrice[t] = sizing.series.exportPrice[t];
        m_lowestImportPrice = std::min(m_lowestImportPrice, m_importPrice[t]);
    }
    if (sizing.grid.demandCharge > 0.0)
        for (size_t t = 1; t < m_hours; ++t)
            if (monthOf(t) != monthOf(t - 1))
                m_periodEnds.push_back(t);
    m_periodEnds.push_back(m_hours);
}

const YearAnswer &Year::solve(const Point &point, const Prices &prices, double unservedPrice)
{
    m_point = point;
    m_prices = prices;
    m_unservedPrice = unservedPrice;
    m_highest = unservedPrice / m_storage.chargeEfficiency;
    m_wastePays = prices.forOwnUse > 0.0 || (m_storage.gridCharging && m_lowestImportPrice + prices.onImport < 0.0);
    m_answer = {};
    prepare();
    forward();
    backward();
    dual();
    reach();
    fillDispatch();
    return m_answer;
}

/// Own power and prices of each hour. Charging with own power alone is the same as an import of at most the load.
void Year::prepare()
{
    const Series &series = m_case.series;
    const double exportMax = m_case.grid.exportMaxMw;
    size_t t = 0;
    for (size_t period = 0; period < periodCount(); ++period)
        for (; t < m_periodEnds[period]; ++t) {
            m_available[t] = m_point.wind * series.windPu[t] + m_point.pv * series.pvPu[t];
            m_exportable[t] = std::min(m_available[t], exportMax);
            m_cap[t] = m_point.imports[period];
            if (!m_storage.gridCharging)
                m_cap[t] = std::min(m_cap[t], series.loadMw[t]);
            m_buy[t] = m_importPrice[t] + m_prices.onImport;
            m_sell[t] = std::max(0.0, m_exportPrice[t] - m_prices.offExport);
        }
}

HourSupply Year::supply(size_t hour) const
{
    const double own = -m_prices.forOwnUse;
    return HourSupply(m_available[hour] - m_exportable[hour], m_exportable[hour], m_cap[hour], own, own + m_sell[hour], m_buy[hour],
                      m_unservedPrice);
}

HourStorage Year::storage(size_t hour, double power) const
{
    return {m_case.series.loadMw[hour], power, m_storage.chargeEfficiency, m_storage.dischargeEfficiency};
}

HourCost Year::cost(size_t hour, double power) const
{
    return m_wastePays ? hourCostWithWaste(supply(hour), storage(hour, power)) : hourCost(supply(hour), storage(hour, power));
}

double Year::startShare() const
{
    const double room = m_storage.socMax - m_storage.socMin;
    return room > 0.0 ? (*m_storage.socStart - m_storage.socMin) / room : 0.0;
}

/// The value of the level after each hour, of which the slopes at both ends are kept. A year that is a circle is passed until its
/// end repeats.
void Year::forward()
{
    const double room = std::max(this->room(), leastInPass);
    m_list.clear();
    if (m_storage.socStart) {
        const double start = startShare() * room;
        m_list.insert(-impossible, start);
        m_list.insert(m_highest, room - start);
        passHours(0);
        return;
    }
    m_list.insert(0.0, room);
    if (m_hours > warmUpHours)
        passHours(m_hours - warmUpHours);
    for (size_t passed = 0; passed < mostPassedHours; passed += m_hours) {
        m_lastLap = m_list;
        passHours(0);
        if (m_list.isNear(m_lastLap))
            break;
    }
}

void Year::passHours(size_t from)
{
    const double room = std::max(this->room(), leastInPass), power = std::max(m_point.power, leastInPass), lost = drain();
    for (size_t t = from; t < m_hours; ++t) {
        if (m_keep < 1.0)
            m_list.age(m_keep, m_highest);
        const HourCost hour = cost(t, power);
        for (int i = 0; i < hour.count; ++i)
            m_list.insert(hour.slopes[size_t(i)], hour.lengths[size_t(i)]);
        m_list.cutLeft(storage(t, power).mostOut() / m_storage.dischargeEfficiency + lost);
        const double over = m_keep * room - lost + power * m_storage.chargeEfficiency - room;
        if (over >= 0.0)
            m_list.cutRight(over);
        else
            m_list.insert(m_highest, -over);
        m_low[t] = m_list.first();
        m_high[t] = m_list.last();
    }
}

/// The price of stored energy after each hour.
void Year::backward()
{
    const size_t last = m_hours - 1;
    if (m_storage.socStart) {
        m_worth[last] = std::clamp(m_list.slopeAt(startShare() * std::max(room(), leastInPass)), -impossible, m_highest);
        for (size_t t = last; t-- > 0;)
            m_worth[t] = std::clamp(m_keep * m_worth[t + 1], m_low[t], m_high[t]);
        return;
    }
    double next = std::numeric_limits<double>::quiet_NaN();
    double worth = 0.5 * (m_low[0] + m_high[0]);
    for (size_t passed = 0; passed < mostPassedHours; passed += m_hours) {
        for (size_t t = m_hours; t-- > 0;)
            m_worth[t] = worth = std::clamp(m_keep * worth, m_low[t], m_high[t]);
        if (worth == next)
            break;
        next = worth;
    }
}

/// The bound: for each hour the best bus price, given what stored energy is worth.
void Year::dual()
{
    const Series &series = m_case.series;
    const double in = m_storage.chargeEfficiency, outEach = 1.0 / m_storage.dischargeEfficiency, own = -m_prices.forOwnUse;
    const double power = m_point.power, exportMax = m_case.grid.exportMaxMw;
    const auto above = [](double a) { return a > 0.0 ? a : 0.0; };
    Point &slopes = m_answer.slopes;
    slopes.imports.assign(periodCount(), 0.0);
    double bound = 0.0, powerSlope = 0.0, windSlope = 0.0, pvSlope = 0.0;
    size_t t = 0;
    for (size_t period = 0; period < periodCount(); ++period) {
        double importSlope = 0.0;
        const double periodCap = m_point.imports[period];
        for (; t < m_periodEnds[period]; ++t) {
            const double out = m_worth[t] * outEach, charge = m_worth[t] * in;
            const double load = series.loadMw[t], available = m_available[t], exportable = m_exportable[t], cap = m_cap[t];
            const double sell = m_sell[t], buy = m_buy[t];
            const auto value = [&](double price) {
                const double overOwn = above(price - own);
                return price * load - overOwn * available - above(sell - overOwn) * exportable - above(price - buy) * cap -
                       (above(price - out) + above(charge - price)) * power;
            };
            double best = own, most = value(own);
            const auto consider = [&](double price) {
                price = price < m_unservedPrice ? price : m_unservedPrice;
                const double each = value(price);
                best = each > most ? price : best;
                most = each > most ? each : most;
            };
            consider(own + sell);
            consider(buy);
            consider(out);
            consider(charge);
            consider(m_unservedPrice);
            bound += most;
            const double overOwn = above(best - own);
            const double perOwn = overOwn + (available < exportMax ? above(sell - overOwn) : 0.0);
            windSlope -= perOwn * series.windPu[t];
            pvSlope -= perOwn * series.pvPu[t];
            powerSlope -= above(best - out) + above(charge - best);
            if (cap >= periodCap)
                importSlope -= above(best - buy);
        }
        slopes.imports[period] = importSlope;
    }
    double worths = 0.0, jumps = 0.0;
    for (size_t h = 0; h < m_hours; ++h) {
        worths += m_worth[h];
        if (h + 1 < m_hours || !m_storage.socStart)
            jumps += above(m_keep * m_worth[after(h)] - m_worth[h]);
    }
    const double roomShare = m_storage.socMax - m_storage.socMin;
    double energySlope = m_storage.selfDischargePerHour * m_storage.socMin * worths - roomShare * jumps;
    if (m_storage.socStart)
        energySlope += startShare() * roomShare * (m_worth[m_hours - 1] - m_keep * m_worth[0]);
    slopes.wind = windSlope;
    slopes.pv = pvSlope;
    slopes.power = powerSlope;
    slopes.energy = energySlope;
    m_answer.bound = bound + energySlope * m_point.energy;
}

int Year::pin(size_t hour) const
{
    const double next = m_keep * m_worth[after(hour)], now = m_worth[hour];
    return isAbove(next, now) ? 1 : isAbove(now, next) ? -1 : 0;
}

/// The levels: intervals that can be reached by optimal hours, then backwards a level inside each.
void Year::reach()
{
    const double room = this->room();
    if (m_storage.socStart) {
        const double start = startShare() * room;
        reachFrom(0, start, start);
        m_reachLow[m_hours - 1] = m_reachHigh[m_hours - 1] = start;
        levelsBackFrom(0, start);
        return;
    }
    size_t pinned = 0;
    while (pinned < m_hours && pin(pinned) == 0)
        ++pinned;
    if (pinned == m_hours) {
        settleFree();
        return;
    }
    const double level = pin(pinned) > 0 ? room : 0.0;
    reachFrom(after(pinned), level, level);
    levelsBackFrom(after(pinned), level);
}

/// No hour pins the level: any start that the year returns to. Taken by stepping towards it.
void Year::settleFree()
{
    const size_t last = m_hours - 1;
    double low = 0.0, high = room();
    for (int round = 0; round < 3; ++round) {
        reachFrom(0, low, high);
        low = m_reachLow[last];
        high = m_reachHigh[last];
    }
    double level = 0.5 * (low + high);
    reachFrom(0, 0.0, room());
    for (int round = 0; round < 50; ++round) {
        const double start = levelsBackFrom(0, level);
        if (std::abs(start - level) <= 1e-12 * (1.0 + room()))
            break;
        level = start;
    }
}

/// Intervals of levels after each hour of one lap that begins with `start` from a level within low…high.
void Year::reachFrom(size_t start, double low, double high)
{
    const double room = this->room(), lost = drain(), power = m_point.power;
    for (size_t n = 0, t = start; n < m_hours; ++n, t = after(t)) {
        const HourCost hour = cost(t, power);
        double least = storage(t, power).lowestChange(), most = least;
        for (int i = 0; i < hour.count; ++i) {
            const double slope = hour.slopes[size_t(i)], length = hour.lengths[size_t(i)];
            if (isAbove(m_worth[t], slope)) {
                least += length;
                most += length;
            } else if (!isAbove(slope, m_worth[t])) {
                most += length;
            }
        }
        if (!isAbove(m_highest, m_worth[t]))
            most = room + lost + 1.0; // level given for the price of what could not be served
        m_changeLow[t] = least;
        m_changeHigh[t] = most;
        low = std::clamp(m_keep * low - lost + least, 0.0, room);
        high = std::clamp(m_keep * high - lost + most, 0.0, room);
        const bool isSeam = m_storage.socStart && t + 1 == m_hours;
        if (const int pinned = isSeam ? 0 : pin(t); pinned != 0)
            low = high = pinned > 0 ? room : 0.0;
        m_reachLow[t] = low;
        m_reachHigh[t] = high;
    }
}

/// Picks the levels of the lap that ends before `start` with this level; returns the level it begins with.
double Year::levelsBackFrom(size_t start, double level)
{
    const double lost = drain(), perKeep = 1.0 / m_keep;
    const double wanted = level;
    for (size_t n = 0, t = before(start); n < m_hours; ++n, t = before(t)) {
        m_level[t] = level;
        const double least = (level + lost - m_changeHigh[t]) * perKeep, most = (level + lost - m_changeLow[t]) * perKeep;
        const bool isFirst = n + 1 == m_hours;
        const double low = isFirst ? std::min(std::max(least, 0.0), room()) : m_reachLow[before(t)];
        const double high = isFirst ? std::max(std::min(most, room()), low) : m_reachHigh[before(t)];
        if (isFirst)
            return std::clamp(wanted, low, high);
        level = std::clamp(0.5 * (std::max(low, least) + std::min(high, most)), low, high);
    }
    return level;
}

void Year::fillDispatch()
{
    const double lost = drain(), minimum = m_storage.socMin * m_point.energy, power = m_point.power;
    const double in = m_storage.chargeEfficiency, out = m_storage.dischargeEfficiency;
    for (size_t t = 0; t < m_hours; ++t) {
        const double load = m_case.series.loadMw[t];
        const HourStorage storage = this->storage(t, power);
        const double change = m_level[t] - m_keep * m_level[before(t)] + lost;
        double given = std::max(0.0, change - storage.highestChange());
        m_answer.violationMwh += std::max(0.0, storage.lowestChange() - change);
        const double kept = std::clamp(change, storage.lowestChange(), storage.highestChange());
        double charge = std::max(kept, 0.0) / in, discharge = std::max(-kept, 0.0) * out;
        const HourSupply supply = this->supply(t);
        if (m_wastePays) {
            const double wanted = supply.paidFor() - load;
            const double mostDischarge = std::min(power, std::max(0.0, power * in - kept) * out);
            const double most = (kept + mostDischarge / out) / in - mostDischarge;
            const double net = std::max(charge - discharge, std::min(wanted, most));
            if (net > charge - discharge) {
                // (kept + d/out)/in − d = net
                discharge = (net - kept / in) / (1.0 / (in * out) - 1.0);
                charge = (kept + discharge / out) / in;
            }
        }
        double demand = std::max(0.0, load + charge - discharge);
        double own = 0.0, sold = m_sell[t] > 0.0 ? m_exportable[t] : 0.0, bought = 0.0, unserved = 0.0;
        for (const HourSupply::Block &block : supply.blocks) {
            const double taken = std::min(demand, block.size);
            demand -= taken;
            if (block.kind == HourSupply::Spare || block.kind == HourSupply::Exportable)
                own += taken;
            if (block.kind == HourSupply::Exportable && m_sell[t] > 0.0)
                sold = std::max(0.0, block.size - taken);
            if (block.kind == HourSupply::Import)
                bought = taken;
            if (block.kind == HourSupply::Unserved)
                unserved = taken;
        }
        m_answer.cost += m_importPrice[t] * bought - m_exportPrice[t] * sold;
        m_answer.importMwh += bought;
        m_answer.exportMwh += sold;
        m_answer.ownMwh += own;
        m_answer.unservedMwh += unserved + given / in;
        m_dispatch.ownMw[t] = own;
        m_dispatch.exportMw[t] = sold;
        m_dispatch.importMw[t] = bought;
        m_dispatch.chargeMw[t] = charge;
        m_dispatch.dischargeMw[t] = discharge;
        m_dispatch.levelMwh[t] = m_level[t] + minimum;
        m_dispatch.unservedMw[t] = unserved + given / in;
    }
}

} // namespace core::sizing
