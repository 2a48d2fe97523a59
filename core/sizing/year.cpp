#include "year.h"

#include <cmath>
#include <limits>

namespace core::sizing {

namespace {

constexpr double leastInPass = 1e-6; ///< MW and MWh: slopes at zero are those of the first bit of battery
constexpr size_t hoursAroundSeam = 360;
constexpr int mostLaps = 200;
constexpr double nearLevel = 1e-10;
constexpr double impossible = 1e9; ///< thousand yuan per MWh
constexpr double sameWorth = 1e-11;

/// Whether two prices differ by more than rounding.
bool isAbove(double a, double b)
{
    return a - b > sameWorth * (1.0 + std::abs(a) + std::abs(b));
}

} // namespace

Year::Year(const SizingCase &sizing, bool withCosts)
    : m_case(sizing),
      m_storage(sizing.battery),
      m_hours(sizing.series.hours()),
      m_keep(1.0 - sizing.battery.selfDischargePerHour),
      m_importPrice(m_hours),
      m_exportPrice(m_hours),
      m_available(m_hours),
      m_exportable(m_hours),
      m_cap(m_hours),
      m_buy(m_hours),
      m_sell(m_hours),
      m_low(m_hours),
      m_high(m_hours),
      m_worth(m_hours),
      m_changeLow(m_hours),
      m_changeHigh(m_hours),
      m_reachLow(m_hours),
      m_reachHigh(m_hours),
      m_level(m_hours),
      m_dispatch(m_hours)
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
    m_lowest = std::min(0.0, m_lowestImportPrice + prices.onImport - prices.forOwnUse) / m_storage.chargeEfficiency - 1.0;
    m_chargesOwn = prices.forOwnUse > 0.0 && !m_storage.gridCharging;
    m_wastePays = (prices.forOwnUse > 0.0 && m_storage.gridCharging) ||
                  (m_storage.gridCharging && m_lowestImportPrice + prices.onImport < 0.0);
    m_answer = {};
    prepare();
    passLaps();
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
            if (!m_storage.gridCharging && !m_chargesOwn)
                m_cap[t] = std::min(m_cap[t], series.loadMw[t]);
            m_buy[t] = m_importPrice[t] + m_prices.onImport;
            m_sell[t] = std::max(0.0, m_exportPrice[t] - m_prices.offExport);
        }
}

HourSupply Year::supply(size_t hour) const
{
    const double own = -m_prices.forOwnUse;
    return HourSupply(m_available[hour] - m_exportable[hour], m_exportable[hour], m_cap[hour], own, own + m_sell[hour],
                      m_buy[hour], m_unservedPrice);
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

/// The price of stored energy after each hour. A fixed start level: one lap forward and one back. A year that is a circle: the
/// level at its seam is bought and sold at one price, which is right when the lap back ends at the price it began with; any other
/// price tells on which side the right one lies.
void Year::passLaps()
{
    if (m_storage.socStart) {
        const double room = std::max(this->room(), leastInPass), start = startShare() * room;
        m_list.clear();
        m_list.insert(-impossible, start);
        m_list.insert(m_highest, room - start);
        passHours(0, m_hours);
        m_worth[m_hours - 1] = std::clamp(m_list.slopeAt(start), -impossible, m_highest);
        passBack(m_hours - 1, 0);
        return;
    }
    double seam = guessedSeam(), low = m_lowest, high = m_highest;
    for (int laps = 0; laps < mostLaps; ++laps) {
        const double found = lapFrom(seam);
        const int side = seamSide(seam, found);
        if (side == 0)
            return;
        (side > 0 ? high : low) = seam;
        const bool isOther = isAbove(found, seam) || isAbove(seam, found);
        const bool isBetween = isOther && found > low && found < high && laps % 4 != 3;
        seam = isBetween ? found : 0.5 * (low + high);
        if (seam <= low || seam >= high)
            return;
    }
}

/// Whether a level exists at which the lap may begin and end; 1: it ends above what it begins with, the price is too high; −1:
/// below.
int Year::seamSide(double seam, double found) const
{
    const double room = this->room(), near = nearLevel * (1.0 + room), sold = m_worth[m_hours - 1];
    size_t first = 0, last = m_hours - 1;
    while (first + 1 < m_hours && pin(first) == 0)
        ++first;
    Range begin{0.0, room}, end{0.0, room};
    const bool isPinned = first + 1 < m_hours;
    FreeLap lap;
    if (isPinned) {
        while (pin(last - 1) == 0)
            --last;
        begin = levelsTo(first);
        end = {levelAt(pin(last - 1)), levelAt(pin(last - 1))};
        for (size_t t = last; t < m_hours; ++t)
            end = after(end, changes(t));
    } else {
        lap = freeLap();
        begin = lap.starts;
    }
    if (isAbove(found, seam) || isAbove(seam, found))
        begin.low = begin.high = found > seam ? room : 0.0;
    const bool isBoundEnd = isAbove(sold, seam) || isAbove(seam, sold);
    if (isBoundEnd)
        end.low = end.high = seam > sold ? room : 0.0;
    else if (!isPinned && begin.low < begin.high) {
        const Range circle = lap.circle();
        if (std::max(circle.low, begin.low) <= std::min(circle.high, begin.high) + near)
            return 0;
        begin.low = begin.high = 0.5 * (begin.low + begin.high);
    }
    if (!isPinned && !isBoundEnd)
        end = lap.ends(begin.low);
    return end.low > begin.high + near ? 1 : end.high < begin.low - near ? -1 : 0;
}

/// The levels at the lap's begin from which optimal hours lead to the first pin.
Year::Range Year::levelsTo(size_t pinned) const
{
    const double room = this->room(), lost = drain();
    Range level{levelAt(pin(pinned)), levelAt(pin(pinned))};
    for (size_t t = pinned + 1; t-- > 0;) {
        const Range change = changes(t);
        level.low = std::clamp((level.low + lost - change.high) / m_keep, 0.0, room);
        level.high = std::clamp((level.high + lost - change.low) / m_keep, 0.0, room);
    }
    return level;
}

/// One lap that buys the level it begins with, and sells that at its end, at a price; what stored energy is worth at its begin.
double Year::lapFrom(double seam)
{
    m_list.clear();
    m_list.insert(seam, std::max(room(), leastInPass));
    passHours(0, m_hours);
    m_worth[m_hours - 1] = std::clamp(seam, m_low[m_hours - 1], m_high[m_hours - 1]);
    passBack(m_hours - 1, 0);
    return m_keep * m_worth[0];
}

/// The price at the seam as the days around it tell; right when the storage forgets within them.
double Year::guessedSeam()
{
    const size_t around = std::min(hoursAroundSeam, m_hours / 2);
    m_list.clear();
    m_list.insert(0.0, std::max(room(), leastInPass));
    passHours(m_hours - around, m_hours);
    passHours(0, around);
    m_worth[around - 1] = 0.5 * (m_low[around - 1] + m_high[around - 1]);
    passBack(around - 1, 0);
    return m_keep * m_worth[0];
}

/// The value of the level after each hour, of which the slopes at both ends are kept.
void Year::passHours(size_t from, size_t to)
{
    const double room = std::max(this->room(), leastInPass), power = std::max(m_point.power, leastInPass), lost = drain();
    for (size_t t = from; t < to; ++t) {
        if (m_keep < 1.0)
            m_list.age(m_keep, m_highest);
        const HourCost hour = cost(t, power);
        for (int i = 0; i < hour.count; ++i)
            m_list.insert(hour.slopes[size_t(i)], hour.lengths[size_t(i)]);
        m_list.cutLeft(lost - storage(t, power).lowestChange());
        const double over = m_keep * room - lost + power * m_storage.chargeEfficiency - room;
        if (over >= 0.0)
            m_list.cutRight(over);
        else
            m_list.insert(m_highest, -over);
        m_low[t] = m_list.first();
        m_high[t] = m_list.last();
    }
}

void Year::passBack(size_t from, size_t to)
{
    double worth = m_worth[from];
    for (size_t t = from; t-- > to;)
        m_worth[t] = worth = std::clamp(m_keep * worth, m_low[t], m_high[t]);
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
            if (m_chargesOwn) {
                const OwnChargeHour::Bound hour = ownChargeHour(t, power).boundAt(m_worth[t]);
                bound += hour.value;
                windSlope -= hour.ownPrice * series.windPu[t];
                pvSlope -= hour.ownPrice * series.pvPu[t];
                powerSlope -= above(m_worth[t] * in - own - hour.ownPrice) + above(hour.loadPrice - m_worth[t] * outEach);
                importSlope -= above(hour.loadPrice - m_buy[t]);
                continue;
            }
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

/// No hour pins the level: a start from which optimal hours lead back to it.
void Year::settleFree()
{
    const FreeLap lap = freeLap();
    const Range circle = lap.circle();
    const double low = std::max(circle.low, lap.starts.low), high = std::min(circle.high, lap.starts.high);
    const double level = std::clamp(0.5 * (low + high), 0.0, room());
    reachFrom(0, level, level);
    m_reachLow[m_hours - 1] = m_reachHigh[m_hours - 1] = level;
    levelsBackFrom(0, level);
}

/// A lap of optimal hours none of which pins the level, found in one pass.
Year::FreeLap Year::freeLap() const
{
    const double room = this->room(), lost = drain();
    FreeLap lap;
    lap.starts = {0.0, room};
    for (size_t t = 0; t < m_hours; ++t) {
        const Range change = changes(t);
        lap.share *= m_keep;
        lap.least = m_keep * lap.least - lost + change.low;
        lap.most = m_keep * lap.most - lost + change.high;
        lap.floor = std::max(0.0, m_keep * lap.floor - lost + change.low);
        lap.ceiling = std::min(room, m_keep * lap.ceiling - lost + change.high);
        lap.starts.low = std::max(lap.starts.low, (lap.floor - lap.most) / lap.share);
        lap.starts.high = std::min(lap.starts.high, (lap.ceiling - lap.least) / lap.share);
    }
    return lap;
}

/// Where the lap may end that begins at a level.
Year::Range Year::FreeLap::ends(double start) const
{
    return {std::max(floor, share * start + least), std::min(ceiling, share * start + most)};
}

/// The levels to which it may come back.
Year::Range Year::FreeLap::circle() const
{
    const double gone = 1.0 - share, none = std::numeric_limits<double>::infinity();
    const double low = gone > 0.0 ? least / gone : least > nearLevel ? none : -none;
    const double high = gone > 0.0 ? most / gone : most < -nearLevel ? -none : none;
    return {std::max(floor, low), std::min(ceiling, high)};
}

/// How an optimal hour may change the level.
Year::Range Year::changes(size_t t) const
{
    const HourCost hour = cost(t, m_point.power);
    Range change{storage(t, m_point.power).lowestChange(), 0.0};
    change.high = change.low;
    for (int i = 0; i < hour.count; ++i) {
        const double slope = hour.slopes[size_t(i)], length = hour.lengths[size_t(i)];
        if (isAbove(m_worth[t], slope)) {
            change.low += length;
            change.high += length;
        } else if (!isAbove(slope, m_worth[t])) {
            change.high += length;
        }
    }
    if (!isAbove(m_highest, m_worth[t]))
        change.high = room() + drain() + 1.0; // level given for the price of what could not be served
    return change;
}

/// The levels after an hour.
Year::Range Year::after(const Range &before, const Range &change) const
{
    const double lost = drain(), most = room();
    return {std::clamp(m_keep * before.low - lost + change.low, 0.0, most),
            std::clamp(m_keep * before.high - lost + change.high, 0.0, most)};
}

/// Intervals of levels after each hour of one lap that begins with `start` from a level within low…high.
void Year::reachFrom(size_t start, double low, double high)
{
    Range level{low, high};
    for (size_t n = 0, t = start; n < m_hours; ++n, t = after(t)) {
        const Range change = changes(t);
        m_changeLow[t] = change.low;
        m_changeHigh[t] = change.high;
        level = after(level, change);
        const bool isSeam = m_storage.socStart && t + 1 == m_hours;
        if (const int pinned = isSeam ? 0 : pin(t); pinned != 0)
            level.low = level.high = pinned > 0 ? room() : 0.0;
        m_reachLow[t] = level.low;
        m_reachHigh[t] = level.high;
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

/// The cheapest way to change the level by so much. Optimal hours a little below and above the price of stored energy are both
/// optimal at it, and so is all between them.
OwnChargeHour::Plan Year::ownChargePlan(size_t hour, double change) const
{
    const double worth = m_worth[hour], little = 3.0 * sameWorth * (1.0 + std::abs(worth));
    const OwnChargeHour each = ownChargeHour(hour, m_point.power);
    const OwnChargeHour::Plan low = each.planAt(worth - little), high = each.planAt(worth + little);
    const double span = high.change - low.change;
    return low.mixedWith(high, span > 0.0 ? std::clamp((change - low.change) / span, 0.0, 1.0) : 0.0);
}

OwnChargeHour::Plan Year::planOf(size_t t, double kept) const
{
    const double in = m_storage.chargeEfficiency, out = m_storage.dischargeEfficiency, power = m_point.power;
    const double load = m_case.series.loadMw[t];
    OwnChargeHour::Plan plan;
    plan.change = kept;
    plan.charge = std::max(kept, 0.0) / in;
    plan.discharge = std::max(-kept, 0.0) * out;
    const HourSupply supply = this->supply(t);
    if (m_wastePays) {
        const double wanted = supply.paidFor() - load;
        const double mostDischarge = std::min(power, std::max(0.0, power * in - kept) * out);
        const double most = (kept + mostDischarge / out) / in - mostDischarge;
        const double net = std::max(plan.charge - plan.discharge, std::min(wanted, most));
        if (net > plan.charge - plan.discharge) {
            // (kept + d/out)/in − d = net
            plan.discharge = (net - kept / in) / (1.0 / (in * out) - 1.0);
            plan.charge = (kept + plan.discharge / out) / in;
        }
    }
    double demand = std::max(0.0, load + plan.charge - plan.discharge);
    plan.sold = m_sell[t] > 0.0 ? m_exportable[t] : 0.0;
    for (const HourSupply::Block &block : supply.blocks) {
        const double taken = std::min(demand, block.size);
        demand -= taken;
        if (block.kind == HourSupply::Spare || block.kind == HourSupply::Exportable)
            plan.own += taken;
        if (block.kind == HourSupply::Exportable && m_sell[t] > 0.0)
            plan.sold = std::max(0.0, block.size - taken);
        if (block.kind == HourSupply::Import)
            plan.bought = taken;
        if (block.kind == HourSupply::Unserved)
            plan.unserved = taken;
    }
    return plan;
}

void Year::fillDispatch()
{
    const double lost = drain(), minimum = m_storage.socMin * m_point.energy;
    for (size_t t = 0; t < m_hours; ++t) {
        const HourStorage storage = this->storage(t, m_point.power);
        const double change = m_level[t] - m_keep * m_level[before(t)] + lost;
        double given = std::max(0.0, change - storage.highestChange()) / m_storage.chargeEfficiency;
        m_answer.violationMwh += std::max(0.0, storage.lowestChange() - change);
        const double kept = std::clamp(change, storage.lowestChange(), storage.highestChange());
        const OwnChargeHour::Plan plan = m_chargesOwn ? ownChargePlan(t, kept) : planOf(t, kept);
        if (kept > plan.change && !isAbove(m_highest, m_worth[t]))
            given += (kept - plan.change) / m_storage.chargeEfficiency;
        else
            m_answer.violationMwh += std::abs(plan.change - kept);
        m_answer.cost += m_importPrice[t] * plan.bought - m_exportPrice[t] * plan.sold;
        m_answer.importMwh += plan.bought;
        m_answer.exportMwh += plan.sold;
        m_answer.ownMwh += plan.own;
        m_answer.unservedMwh += plan.unserved + given;
        m_dispatch.ownMw[t] = plan.own;
        m_dispatch.exportMw[t] = plan.sold;
        m_dispatch.importMw[t] = plan.bought;
        m_dispatch.chargeMw[t] = plan.charge;
        m_dispatch.dischargeMw[t] = plan.discharge;
        m_dispatch.levelMwh[t] = m_level[t] + minimum;
        m_dispatch.unservedMw[t] = plan.unserved + given;
    }
}

} // namespace core::sizing
