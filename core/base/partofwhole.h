#pragma once

#include <cmath>
#include <limits>
#include <optional>

namespace core {

/// A part over its whole; nothing where the whole is not above 0, or sums left the range of a double.
inline std::optional<double> partOfWhole(double part, double whole)
{
    const double value = whole > 0 ? part / whole : std::numeric_limits<double>::infinity();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace core
