#include "sidebyside.h"
#include "year.h"
#include "yearinner.h"

#include <cmath>
#include <limits>

namespace core::sizing {

using namespace inner;

int Year::pin(size_t hour) const
{
    const double next = m_keep * m_worth[after(hour)], now = m_worth[hour];
    return isAbove(next, now) ? 1 : isAbove(now, next) ? -1 : 0;
}

/// The levels: intervals that can be reached by optimal hours, then backwards a level inside each.
void Year::reach()
{
    const double room = this->room();
    allChanges();
    if (hasStart()) {
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

/// They take the place of the slopes, which nobody needs once the price of stored energy is known.
void Year::allChanges()
{
    if (isUsual())
        return usualHours(0, m_hours).changes(m_low.data(), m_high.data());
    for (size_t t = 0; t < m_hours; ++t) {
        const Range change = changes(t);
        m_low[t] = change.low;
        m_high[t] = change.high;
    }
}

/// The levels after an hour.
Year::Range Year::after(const Range &before, const Range &change) const
{
    const double lost = drain(), most = room();
    return {std::clamp(m_keep * before.low - lost + change.low, 0.0, most),
            std::clamp(m_keep * before.high - lost + change.high, 0.0, most)};
}

/// Intervals of levels after each hour of one lap that begins with `start` from a level within low…high; `Keeps`: without
/// self-discharge.
void Year::reachFrom(size_t start, double low, double high)
{
    m_keep == 1.0 ? reachLap<true>(start, low, high) : reachLap<false>(start, low, high);
}

template <bool Keeps> void Year::reachLap(size_t start, double low, double high)
{
    const double lost = Keeps ? 0.0 : drain(), most = room(), keep = m_keep;
    const double *worth = m_worth.data(), *least = m_low.data(), *greatest = m_high.data();
    const auto next = [=, this](Range before, size_t t) {
        Range now;
        now.low = std::clamp(Keeps ? before.low + least[t] : keep * before.low + (least[t] - lost), 0.0, most);
        now.high = std::clamp(Keeps ? before.high + greatest[t] : keep * before.high + (greatest[t] - lost), 0.0, most);
        const bool isSeam = t + 1 == m_hours;
        if (keep * worth[isSeam ? 0 : t + 1] != worth[t] && !(isSeam && hasStart()))
            if (const int pinned = pin(t); pinned != 0)
                now.low = now.high = pinned > 0 ? most : 0.0;
        return now;
    };
    Range level{low, high};
    const auto pass = [&](size_t from, size_t to) {
        double *lows = m_reachLow.data() + from, *highs = m_reachHigh.data() + from;
        level = chained(
            to - from, level, [&](Range before, size_t i) { return next(before, from + i); },
            [&](size_t) {
                return Range{0.0, most};
            },
            [&](size_t i) {
                return Range{lows[i], highs[i]};
            },
            [&](size_t i, Range now) {
                lows[i] = now.low;
                highs[i] = now.high;
            });
    };
    pass(start, m_hours);
    pass(0, start);
}

/// Picks the levels of the lap that ends before `start` with this level, which it begins with too where that leads back to it.
void Year::levelsBackFrom(size_t start, double level)
{
    m_keep == 1.0 ? levelsOfLap<true>(start, level) : levelsOfLap<false>(start, level);
}

template <bool Keeps> void Year::levelsOfLap(size_t start, double level)
{
    const double lost = Keeps ? 0.0 : drain(), perKeep = 1.0 / m_keep;
    const double *least = m_low.data(), *greatest = m_high.data();
    const auto before = [=, this](double now, size_t t) {
        const double down = now - (greatest[t] - lost), up = now - (least[t] - lost);
        const size_t last = t == 0 ? m_hours - 1 : t - 1;
        const double low = m_reachLow[last], high = m_reachHigh[last];
        const double middle = 0.5 * (std::max(low, Keeps ? down : down * perKeep) + std::min(high, Keeps ? up : up * perKeep));
        return std::clamp(middle, low, high);
    };
    const auto pass = [&](size_t from, size_t to) {
        if (from == to)
            return;
        double *levels = m_level.data() + from - 1;
        *levels = level;
        level = chained(
            from - to - 1, level, [&](double now, size_t i) { return before(now, from - 1 - i); },
            [&](size_t i) { return 0.5 * (m_reachLow[from - 1 - i] + m_reachHigh[from - 1 - i]); },
            [&](size_t i) { return *(levels - i - 1); }, [&](size_t i, double now) { *(levels - i - 1) = now; });
        level = before(level, to);
    };
    pass(start, 0);
    pass(m_hours, start);
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
    if (m_wastePays && in * out < 1.0) { // a store without losses wastes nothing
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
    m_hasDispatch = !isUsual();
    m_hasDispatch ? fillUnusual() : fillUsual();
}

/// The sums of the dispatch; its hours are kept only where somebody asks for them.
void Year::fillUsual()
{
    auto &[changes, own, sold, bought, unserved, charge, discharge, given, violation] = m_scratch;
    YearAnswer &sums = m_answer;
    double paid = 0.0, earned = 0.0;
    for (size_t from = 0; from < m_hours; from += blockHours) {
        const size_t count = std::min(blockHours, m_hours - from);
        changesOfLevel(from, count);
        usualHours(from, count)
            .dispatch(changes.data(), {own.data(), sold.data(), bought.data(), unserved.data(), charge.data(), discharge.data(),
                                       given.data(), violation.data()});
        paid += sumOfProducts(bought.data(), m_importPrice.data() + from, count);
        earned += sumOfProducts(sold.data(), m_exportPrice.data() + from, count);
        sums.importMwh += sumOf(bought.data(), count);
        sums.exportMwh += sumOf(sold.data(), count);
        sums.ownMwh += sumOf(own.data(), count);
        sums.unservedMwh += sumOf(unserved.data(), count);
        sums.violationMwh += sumOf(violation.data(), count);
    }
    sums.cost = paid - earned;
}

/// By how much each hour of a block changes the level.
void Year::changesOfLevel(size_t from, size_t count)
{
    double *changes = m_scratch[0].data();
    const double lost = drain();
    double level = m_level[before(from)];
    for (size_t i = 0; i < count; ++i) {
        changes[i] = m_level[from + i] - m_keep * level + lost;
        level = m_level[from + i];
    }
}

const Dispatch &Year::dispatch()
{
    if (!m_hasDispatch) {
        m_dispatch = Dispatch(m_hours);
        addUsual(1.0, m_dispatch);
    }
    m_hasDispatch = true;
    return m_dispatch;
}

void Year::addDispatch(double share, Dispatch &sum)
{
    if (!m_hasDispatch)
        return addUsual(share, sum);
    for (const auto list : {&Dispatch::ownMw, &Dispatch::exportMw, &Dispatch::importMw, &Dispatch::chargeMw,
                            &Dispatch::dischargeMw, &Dispatch::levelMwh, &Dispatch::unservedMw})
        for (size_t t = 0; t < m_hours; ++t)
            (sum.*list)[t] += share * (m_dispatch.*list)[t];
}

void Year::addUsual(double share, Dispatch &sum)
{
    auto &[changes, own, sold, bought, unserved, charge, discharge, given, violation] = m_scratch;
    const double minimum = m_storage.socMin * m_point.energy;
    for (size_t from = 0; from < m_hours; from += blockHours) {
        const size_t count = std::min(blockHours, m_hours - from);
        changesOfLevel(from, count);
        usualHours(from, count)
            .dispatch(changes.data(), {own.data(), sold.data(), bought.data(), unserved.data(), charge.data(), discharge.data(),
                                       given.data(), violation.data()});
        const auto add = [&](const std::array<double, blockHours> &block, std::vector<double> &into) {
            for (size_t i = 0; i < count; ++i)
                into[from + i] += share * block[i];
        };
        add(own, sum.ownMw);
        add(sold, sum.exportMw);
        add(bought, sum.importMw);
        add(unserved, sum.unservedMw);
        add(charge, sum.chargeMw);
        add(discharge, sum.dischargeMw);
        for (size_t i = 0; i < count; ++i)
            sum.levelMwh[from + i] += share * (m_level[from + i] + minimum);
    }
}

void Year::fillUnusual()
{
    if (m_dispatch.ownMw.size() != m_hours)
        m_dispatch = Dispatch(m_hours);
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
