#pragma once

#include "core/sizing/annuallimits.h"

namespace core::sizing {

enum class Outcome : unsigned char {
    Optimal, ///< proven within the gap that was asked
    Infeasible,
    Simulated,
    Cancelled,
    Stalled, ///< the search ended before its proof; a plan, where there is one, holds with the gap it has
};

/// Sums of a year, MWh; README's `annual`.
struct AnnualSums {
    double loadMwh = 0, availableMwh = 0, ownToBusMwh = 0, deliveredMwh = 0, exportMwh = 0, importMwh = 0, curtailedMwh = 0,
           chargeMwh = 0, dischargeMwh = 0, emissionsT = 0, chargeWhileDischargingMwh = 0, unservedMwh = 0;
};

/// README's `ratios`; those of the generation are empty without generation.
struct Ratios {
    std::optional<double> selfUseOfLoad, selfUseOfGenerationDelivered, selfUseOfGenerationBus, exportOfGeneration,
        unusedDelivered, curtailment;
};

/// Yuan a year; they add up to the objective.
struct Costs {
    double wind = 0, pv = 0, batteryEnergy = 0, batteryPower = 0, gridCapacity = 0, gridDemand = 0, importEnergy = 0, carbon = 0,
           exportRevenue = 0, ownLevy = 0;
    double sum() const;
};

/// What a limit costs at the optimum.
struct ShadowPrice {
    LimitKind limit;
    double yuanPerMwh = 0.0;     ///< saved a year when the right-hand side gives one MWh
    double yuanPerPercent = 0.0; ///< saved a year when the share gives one percentage point, the cap one per cent of itself
};

/// A design with its year.
struct Design {
    Outcome outcome = Outcome::Simulated;
    Capacities capacities;
    double peakImportMw = 0.0;
    AnnualSums annual;
    Ratios ratios;
    Costs costs;
    double objectiveYuan = 0.0;
    double lowerBoundYuan = 0.0; ///< no design costs less; proven
    double gap = 0.0;            ///< (objective − bound) / |objective|
    int solves = 0;              ///< of the year
    std::vector<ShadowPrice> shadowPrices;
    Dispatch dispatch;
};

/// Sums, ratios and costs of a dispatch; `objectiveYuan` is what they add up to.
/// Source: reference-models/README.md, result, and `report` of its program.
Design summed(const SizingCase &sizing, const Capacities &capacities, Dispatch dispatch);

/// Merit order without foresight: surplus to battery, then feed-in, then curtailment; deficit from battery, import up to the
/// contracted power, unserved. The feed-in budget of `exportOfGenerationMax` is allotted afterwards, dearest hours first, equal
/// prices in time order. Other limits are only reported. Source: reference-models/README.md, rule dispatch.
Design ruleDispatch(const SizingCase &sizing, const Capacities &capacities);

} // namespace core::sizing
