#pragma once

#include "core/accounting/accounting.h"

#include <span>

namespace core {

/// The indicators of a case; nothing where an input is missing, never 0 for it. Shares 0…1, not clamped.
struct Indicators {
    std::optional<double> carbonPerEnergy; ///< t/tce
    std::optional<double> directSupplyShare;
    std::optional<double> cleanEnergyShare;
    std::optional<double> cleanEnergyShareWithGas;
    std::optional<double> nonFossilPowerShare;
    std::optional<double> productLimitShare;
    std::optional<double> solidWasteUse;
    std::optional<double> wasteEnergyUse;
    std::array<std::optional<double>, 3> wasteEnergyUseByKind; ///< by WasteEnergyKind
    std::optional<double> waterReuse;
    std::optional<double> cleanFreightShare;
    std::optional<double> cleanVehicleShare;
    std::optional<double> greenCoverage;
    std::optional<double> newGreenBuildingShare;
};

/// One indicator as results, schemes and pages name it.
struct Indicator {
    std::string_view key;
    const char *label;
    Unit unit; ///< None: a share
    std::optional<double> Indicators::*value;
};
/// All of them but wasteEnergyUseByKind, in the order of the result.
std::span<const Indicator> allIndicators();
/// The indicator of this key; null when there is none.
const Indicator *indicator(std::string_view key);

/// Whether vehicles of this powertrain count as clean. Source: domain model, §4, cleanVehicleShare.
bool isClean(Powertrain powertrain);

/// Computes all indicators of a case from its account. Raises: unknownReference for products without a limit row.
/// Source: domain model, §4, after 发改环资〔2025〕910号, annex 3.
Indicators indicators(const Park &park, qsizetype caseIndex, const Account &account, const Library &library,
                      std::vector<Finding> &findings);

/// What counts as clean energy: green and covered power at equal value, non-fossil heat, biogenic fuels; natural gas beside it.
/// Source: domain model, §4, cleanEnergyShare.
Tce cleanEnergy(const Account &account);

/// Takes back the indicators that depend on quantities which are not entered (findings missingQuantity): no data, never 0.
void withdrawIncomplete(const std::vector<Finding> &findings, Indicators &indicators);

} // namespace core
