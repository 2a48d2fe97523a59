#include "sidebyside.h"
#include "year.h"
#include "yearinner.h"

#include <cmath>

namespace core::sizing {

using namespace inner;

namespace {

constexpr size_t hoursAroundSeam = 360;
constexpr int mostLaps = 200;

} // namespace

/// The price of stored energy after each hour. A fixed start level: one lap forward and one back. A year that is a circle: the
/// level at its seam is bought and sold at one price, which is right when the lap back ends at the price it began with; any other
/// price tells on which side the right one lies.
void Year::passLaps()
{
    if (hasStart()) {
        const double room = std::max(this->room(), leastInPass), start = startShare() * room;
        beginLap({{-impossible, start}, {m_highest, room - start}});
        passHours(0, m_hours);
        m_worth[m_hours - 1] = std::clamp(m_usesWalk ? m_walk.slopeAt(start) : m_list.slopeAt(start), -impossible, m_highest);
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
    beginLap({{seam, std::max(room(), leastInPass)}});
    passHours(0, m_hours);
    m_worth[m_hours - 1] = std::clamp(seam, m_low[m_hours - 1], m_high[m_hours - 1]);
    passBack(m_hours - 1, 0);
    return m_keep * m_worth[0];
}

/// The price at the seam as the days around it tell; right when the storage forgets within them.
double Year::guessedSeam()
{
    const size_t around = std::clamp<size_t>(m_hours / 2, 1, hoursAroundSeam);
    beginLap({{0.0, std::max(room(), leastInPass)}});
    passHours(m_hours - around, m_hours);
    passHours(0, around);
    m_worth[around - 1] = 0.5 * (m_low[around - 1] + m_high[around - 1]);
    passBack(around - 1, 0);
    return m_keep * m_worth[0];
}

/// The value of the level before a lap.
void Year::beginLap(std::initializer_list<SlopeList::Piece> level)
{
    m_list.clear(m_highest);
    if (!m_usesWalk) {
        for (const SlopeList::Piece &piece : level)
            m_list.insert(piece.slope, piece.length);
        return;
    }
    std::array<double, ThresholdWalk::most> slopes;
    size_t count = 0;
    const double out = m_storage.dischargeEfficiency, perIn = 1.0 / m_storage.chargeEfficiency;
    const auto add = [&](double price) {
        slopes[count++] = price * out;
        slopes[count++] = price * perIn;
    };
    add(ownPrice());
    add(m_unservedPrice);
    for (const double price : m_importLevels)
        add(price + m_prices.onImport);
    for (const double price : m_exportLevels)
        add(ownPrice() + std::max(0.0, price - m_prices.offExport));
    for (const SlopeList::Piece &piece : level)
        slopes[count++] = piece.slope;
    m_walk.start({slopes.data(), count}, std::max(room(), leastInPass));
    for (const SlopeList::Piece &piece : level)
        m_walk.add(piece.slope, piece.length);
}

/// The value of the level after each hour, of which the slopes at both ends are kept.
void Year::passHours(size_t from, size_t to)
{
    if (m_usesWalk)
        return m_walk.pass({m_case.series.loadMw.data(), m_available.data(), m_exportable.data(), m_cap.data(), m_buy.data(),
                            m_sell.data(), std::max(m_point.power, leastInPass), ownPrice(), m_unservedPrice,
                            m_storage.chargeEfficiency, m_storage.dischargeEfficiency},
                           from, to, m_low.data(), m_high.data());
    const double room = std::max(this->room(), leastInPass), power = std::max(m_point.power, leastInPass), lost = drain();
    for (size_t t = from; t < to; ++t) {
        if (m_keep < 1.0)
            m_list.age(m_keep);
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
    if (from == to)
        return;
    double *worths = m_worth.data() + from - 1;
    const double *low = m_low.data() + from - 1, *high = m_high.data() + from - 1, keep = m_keep;
    chained(
        from - to, m_worth[from], [=](double worth, size_t i) { return std::clamp(keep * worth, *(low - i), *(high - i)); },
        [=](size_t i) { return 0.5 * (*(low - i) + *(high - i)); }, [=](size_t i) { return *(worths - i); },
        [=](size_t i, double worth) { *(worths - i) = worth; });
}

/// The bound: for each hour the best bus price, given what stored energy is worth.
void Year::dual()
{
    m_answer.slopes.imports.assign(periodCount(), 0.0);
    isUsual() ? boundUsual() : boundUnusual();
    energySlope();
    m_answer.bound += m_answer.slopes.energy * m_point.energy;
}

/// In blocks that stay in the nearest memory.
void Year::boundUsual()
{
    auto &[values, perOwn, perPower, perImport, more0, more1, more2, more3, more4] = m_scratch;
    const double *wind = m_case.series.windPu.data(), *pv = m_case.series.pvPu.data();
    double bound = 0.0, windSlope = 0.0, pvSlope = 0.0, powerSlope = 0.0;
    size_t from = 0;
    for (size_t period = 0; period < periodCount(); ++period) {
        const double periodCap = m_point.imports[period];
        double importSlope = 0.0;
        for (; from < m_periodEnds[period];) {
            const size_t count = std::min(blockHours, m_periodEnds[period] - from);
            usualHours(from, count).bounds({values.data(), perOwn.data(), perPower.data(), perImport.data()});
            for (size_t i = 0; i < count; ++i)
                if (m_cap[from + i] < periodCap)
                    perImport[i] = 0.0;
            bound += sumOf(values.data(), count);
            windSlope -= sumOfProducts(perOwn.data(), wind + from, count);
            pvSlope -= sumOfProducts(perOwn.data(), pv + from, count);
            powerSlope -= sumOf(perPower.data(), count);
            importSlope -= sumOf(perImport.data(), count);
            from += count;
        }
        m_answer.slopes.imports[period] = importSlope;
    }
    m_answer.bound = bound;
    m_answer.slopes.wind = windSlope;
    m_answer.slopes.pv = pvSlope;
    m_answer.slopes.power = powerSlope;
}

void Year::boundUnusual()
{
    const Series &series = m_case.series;
    const double in = m_storage.chargeEfficiency, outEach = 1.0 / m_storage.dischargeEfficiency, own = -m_prices.forOwnUse;
    const double power = m_point.power, exportMax = m_case.grid.exportMaxMw;
    Point &slopes = m_answer.slopes;
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
    slopes.wind = windSlope;
    slopes.pv = pvSlope;
    slopes.power = powerSlope;
    m_answer.bound = bound;
}

/// What more storage is worth: where the price of stored energy jumps up, and what it loses.
void Year::energySlope()
{
    const double worths = sumOf(m_worth.data(), m_hours);
    double jumps = sumOfRises(m_worth.data(), m_keep, m_hours);
    if (!m_storage.socStart)
        jumps += above(m_keep * m_worth[0] - m_worth[m_hours - 1]);
    const double roomShare = m_storage.socMax - m_storage.socMin;
    double slope = m_storage.selfDischargePerHour * m_storage.socMin * worths - roomShare * jumps;
    if (m_storage.socStart)
        slope += startShare() * roomShare * (m_worth[m_hours - 1] - m_keep * m_worth[0]);
    m_answer.slopes.energy = slope;
}

} // namespace core::sizing
