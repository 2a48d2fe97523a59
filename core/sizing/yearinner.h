#pragma once

#include <cmath>

// What the parts of Year share.
namespace core::sizing::inner {

constexpr double leastInPass = 1e-6; ///< MW and MWh: slopes at zero are those of the first bit of battery
constexpr double nearLevel = 1e-10;
constexpr double impossible = 1e9; ///< thousand yuan per MWh
constexpr double sameWorth = 1e-11;

/// Whether two prices differ by more than rounding.
inline bool isAbove(double a, double b)
{
    return a - b > sameWorth * (1.0 + std::abs(a) + std::abs(b));
}

} // namespace core::sizing::inner
