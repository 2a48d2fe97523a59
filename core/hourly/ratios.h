#pragma once

#include <optional>

namespace core {

/// Sums of a year [MWh] that the notices ask.
struct SupplySums {
    double load = 0;      ///< all that is used in the park, storage losses not
    double available = 0; ///< generation with what was curtailed
    double imported = 0, exported = 0, curtailed = 0;
};

/// The shares of 650号 and 1192号, 0…1, in both readings: storage losses are not used in the first and count as used in the
/// second.
struct SupplyRatios {
    std::optional<double> selfUseOfGenerationDelivered;  ///< (load − import) / available
    std::optional<double> selfUseOfGenerationGeneration; ///< (available − export − curtailed) / available
    std::optional<double> selfUseOfLoadDelivered;        ///< (load − import) / load, the green share
    std::optional<double> selfUseOfLoadGeneration;       ///< (available − export − curtailed) / load
    std::optional<double> exportOfGeneration;            ///< export / available
    std::optional<double> unusedDelivered;               ///< (available − (load − import) − export) / available
    std::optional<double> unusedGeneration;              ///< curtailed / available
};
/// The shares of the sums of a year [MWh]; nothing where the denominator is 0. "Available" includes what was curtailed.
/// Source: rules/ndrc-910-and-power-rules.md, §5.1; the contest formula of cases/published/03 subtracts the feed-in twice and is
/// wrong.
SupplyRatios ratiosOf(const SupplySums &sums);

} // namespace core
