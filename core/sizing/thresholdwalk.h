#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace core::sizing {

/// The value of the storage's level, whose possible slopes are few and known: for each of them the level up to which energy is
/// worth no more. Each such level walks by itself: up by what the hours would store at that worth, never below empty nor above
/// full. Method: reference-models/method.md §1.1, buckets, summed up over the slopes.
class ThresholdWalk
{
public:
    static constexpr size_t most = 33; ///< slopes

    /// The hours walked through; one value an hour, prices in thousand yuan per MWh, powers in MW.
    struct Hours {
        const double *load, *available, *exportable, *cap, *buy, *sell;
        double power, own, unserved; ///< own: price of own power
        double chargeEfficiency, dischargeEfficiency;
    };

    /// Takes the slopes of all hours and of the level before them, at most `most`. The level is empty up to `slope`, then full.
    void start(std::span<double> slopes, double room);
    /// Before the first hour: of the room so much is worth no more than a slope.
    void add(double slope, double length);
    /// Walks from hour to hour; the slopes at both ends are kept.
    void pass(const Hours &hours, size_t from, size_t to, double *lowest, double *highest);
    /// The slope at a level.
    double slopeAt(double level) const;

private:
    static constexpr size_t mostLanes = 32;
    std::array<double, mostLanes + 1> m_slopes{};
    std::array<double, mostLanes> m_levels{};
    size_t m_lanes = 0; ///< with those that fill up to whole vectors
    double m_room = 0.0;
};

} // namespace core::sizing
