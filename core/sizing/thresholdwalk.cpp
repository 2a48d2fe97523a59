#include "thresholdwalk.h"

#include "core/sizing/sidebyside.h"

#include <algorithm>
#include <cstdint>

namespace core::sizing {

namespace {

using namespace inner;

constexpr double everything = 1e30; ///< MW
constexpr int notFullShift = 16; ///< two counts in one number: it is summed up over the slopes once
constexpr int64_t emptyOne = 1, notFullOne = 1 << notFullShift;

/// What does not change from hour to hour: of each slope whether own power and nothing at all are offered below it, to the load
/// instead of the battery and to the battery.
template <size_t Lanes> struct Offers {
    double ownOut[Lanes], ownIn[Lanes], noneOut[Lanes], noneIn[Lanes];
};

template <size_t Lanes> ALWAYS_INLINE Offers<Lanes> offersOf(const ThresholdWalk::Hours &hours, const double *slopes)
{
    Offers<Lanes> offers;
    const double out = hours.dischargeEfficiency, perIn = 1.0 / hours.chargeEfficiency;
    for (size_t k = 0; k < Lanes; ++k) {
        offers.ownOut[k] = hours.own * out <= slopes[k] ? 1.0 : 0.0;
        offers.ownIn[k] = hours.own * perIn <= slopes[k] ? 1.0 : 0.0;
        offers.noneOut[k] = hours.unserved * out <= slopes[k] ? everything : 0.0;
        offers.noneIn[k] = hours.unserved * perIn <= slopes[k] ? everything : 0.0;
    }
    return offers;
}

template <size_t Lanes>
ALWAYS_INLINE void walk(const ThresholdWalk::Hours &hours, size_t from, size_t to, const double *slopes, double room,
                        double *levels, double *__restrict lowest, double *__restrict highest)
{
    const Offers<Lanes> offers = offersOf<Lanes>(hours, slopes);
    const double power = hours.power, in = hours.chargeEfficiency, out = hours.dischargeEfficiency, perOut = 1.0 / out,
                 perIn = 1.0 / in, own = hours.own;
    double slope[Lanes], level[Lanes];
    for (size_t k = 0; k < Lanes; ++k) {
        slope[k] = slopes[k];
        level[k] = levels[k];
    }
    for (size_t t = from; t < to; ++t) {
        const double load = hours.load[t], sold = hours.exportable[t], spare = hours.available[t] - sold, cap = hours.cap[t];
        const double sell = own + hours.sell[t], buy = hours.buy[t];
        const double sellOut = sell * out, sellIn = sell * perIn, buyOut = buy * out, buyIn = buy * perIn;
        const double lessThanLoad = -least(power, load);
        int64_t counts = 0;
        for (size_t k = 0; k < Lanes; ++k) {
            const double s = slope[k];
            const double toLoad =
                spare * offers.ownOut[k] + offers.noneOut[k] + (sellOut <= s ? sold : 0.0) + (buyOut <= s ? cap : 0.0) - load;
            const double toStore =
                spare * offers.ownIn[k] + offers.noneIn[k] + (sellIn <= s ? sold : 0.0) + (buyIn <= s ? cap : 0.0) - load;
            const double change = least(most(toLoad, lessThanLoad), 0.0) * perOut + least(above(toStore), power) * in;
            level[k] = least(above(level[k] + change), room);
            counts += (level[k] <= 0.0 ? emptyOne : 0) + (level[k] < room ? notFullOne : 0);
        }
        lowest[t] = slopes[counts & (notFullOne - 1)];
        highest[t] = slopes[counts >> notFullShift];
    }
    for (size_t k = 0; k < Lanes; ++k)
        levels[k] = level[k];
}

SIDE_BY_SIDE void walkOf(size_t lanes, const ThresholdWalk::Hours &hours, size_t from, size_t to, const double *slopes,
                         double room, double *levels, double *lowest, double *highest)
{
    switch (lanes) {
    case 8:
        return walk<8>(hours, from, to, slopes, room, levels, lowest, highest);
    case 12:
        return walk<12>(hours, from, to, slopes, room, levels, lowest, highest);
    case 16:
        return walk<16>(hours, from, to, slopes, room, levels, lowest, highest);
    case 24:
        return walk<24>(hours, from, to, slopes, room, levels, lowest, highest);
    default:
        return walk<32>(hours, from, to, slopes, room, levels, lowest, highest);
    }
}

} // namespace

void ThresholdWalk::start(std::span<double> slopes, double room)
{
    std::ranges::sort(slopes);
    const auto end = std::unique(slopes.begin(), slopes.end());
    const size_t count = size_t(end - slopes.begin());
    m_lanes = count <= 9 ? 8 : count <= 13 ? 12 : count <= 17 ? 16 : count <= 25 ? 24 : mostLanes;
    m_room = room;
    // all is worth the last slope at most; what fills up to whole vectors stands for it
    std::copy(slopes.begin(), end, m_slopes.begin());
    std::fill(m_slopes.begin() + std::ptrdiff_t(count), m_slopes.end(), slopes[count - 1]);
    for (size_t k = 0; k < mostLanes; ++k)
        m_levels[k] = k + 1 < count ? 0.0 : room;
}

void ThresholdWalk::add(double slope, double length)
{
    for (size_t k = 0; k < m_lanes; ++k)
        if (m_slopes[k] >= slope)
            m_levels[k] = std::min(m_levels[k] + length, m_room);
}

void ThresholdWalk::pass(const Hours &hours, size_t from, size_t to, double *lowest, double *highest)
{
    walkOf(m_lanes, hours, from, to, m_slopes.data(), m_room, m_levels.data(), lowest, highest);
}

double ThresholdWalk::slopeAt(double level) const
{
    for (size_t k = 0; k < m_lanes; ++k)
        if (m_levels[k] > 0.0 && m_levels[k] >= level)
            return m_slopes[k];
    return m_slopes[m_lanes];
}

} // namespace core::sizing
