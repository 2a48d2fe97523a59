#pragma once

#include "dispatch.h"

namespace core {

/// What happens when the grid fails.
struct IslandCheck {
    size_t hoursWithoutImport = 0; ///< hours in which the park ran without the grid anyway
    size_t outageHours = 0;        ///< length of the outage looked at
    size_t startsSurvived = 0;     ///< hours of the year from which an outage of this length loses no load
    double worstLost = 0;          ///< MWh, and the hour in which that outage begins
    size_t worstStart = 0;
    double meanLost = 0; ///< MWh, over all beginnings
};

/// An outage of `hours` from every hour of the year. The stores begin at the level they had; they may charge from surplus and
/// discharge without regard to the tariff. `deficit` = load − generation [MW], before stores.
IslandCheck islandCheck(std::span<const double> deficit, std::span<const StoreSettings> stores,
                        std::span<const StoreYear *const> years, std::span<const double> imported, size_t hours);

} // namespace core
