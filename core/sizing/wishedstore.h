#pragma once

#include <optional>
#include <span>

namespace core::sizing {

/// A store without foresight that is asked each hour to charge or discharge, never both.
struct WishedStore {
    double least = 0, most = 0; ///< MWh; below `least` it gives nothing, above `most` it takes nothing
    double kept = 1;            ///< share of the level that an hour leaves
    double chargeEfficiency = 1, dischargeEfficiency = 1;

    /// Turns what was wished outside of it [MW] into what its level lets it do; `level` at the end of each hour [MWh], all of one
    /// length. Without a start the series is repeated until it ends as it began, within 1e-12 of `most`. Returns the start.
    double follow(std::optional<double> start, std::span<double> charge, std::span<double> discharge,
                  std::span<double> level) const;

private:
    double next(double level, double change) const;
    void levels(double start, std::span<const double> charge, std::span<const double> discharge, std::span<double> level) const;
    void levelsAgain(double start, std::span<const double> charge, std::span<const double> discharge,
                     std::span<double> level) const;
};

} // namespace core::sizing
