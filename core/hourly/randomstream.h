#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

namespace core {

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers for the same seed in any language.
class RandomStream
{
public:
    /// Streams of one seed do not move each other. Source: reference-models/make_series.py.
    RandomStream(uint64_t seed, uint64_t stream) : m_state(seed * 1000 + stream) {}

    uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15;
        uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    /// 0 ≤ u < 1.
    double uniform() { return double(next() >> 11) * 0x1p-53; }
    /// Normal deviate by Box and Muller, one per call.
    double normal()
    {
        const double u = std::fmax(uniform(), 0x1p-53), v = uniform();
        return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
    }

private:
    uint64_t m_state;
};

} // namespace core
