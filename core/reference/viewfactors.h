#pragma once

#include "core/model/transport.h"
#include "core/reference/table.h"

#include <array>

namespace core {

/// What the views beside the verdict need of the reference tables.
struct ViewFactors {
    /// kg CO2 per tonne-kilometre by FreightMode; nothing where the table has none. Source: transport.csv, GB/T 51366-2019,
    /// appendix E: a diesel truck of 18 t, the railway's average, a dry bulk ship ▲.
    std::array<std::optional<double>, std::size(freightModes)> freight;
    double re100ExemptShare = 0; ///< views.csv
    double confidenceZ = 0;      ///< standard deviations in half of a 95 % interval: views.csv

    /// Reads transport.csv and views.csv of a directory (":/reference"). Fails: FileMissing, ReferenceRow.
    static Result<ViewFactors> read(const QString &directory);
};

} // namespace core
