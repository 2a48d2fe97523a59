#pragma once

#include "core/accounting/accounting.h"
#include "core/hourly/hourlymodel.h"
#include "core/reference/hourlytables.h"
#include "core/sizing/sizingcase.h"

namespace core {

/// Why the least-cost design of a case cannot be asked.
enum class NoSizing : unsigned char { Load, Prices };

/// How the core indicator of a case follows from the energy it buys: (others + factor × uncovered import) ÷ energy.
struct CarbonOfImport {
    double othersT = 0;       ///< of all but purchased power
    double factor = 0;        ///< t/MWh of uncovered import: the parameter fossilPowerFactorTPerMwh
    double attributesMwh = 0; ///< green attributes that cover import
    double energyTce = 0;     ///< the park's, with power at equal value
    std::optional<double> carbonPerEnergy(double importMwh) const;
    /// The import at which the indicator just meets a limit; below 0: other emissions alone are above it.
    double importAt(double limit) const;
};

/// A case as problem S with what it was made from.
struct CaseSizing {
    sizing::SizingCase problem;
    CarbonOfImport carbon;
    double loadMwh = 0, firmMwh = 0;      ///< of all electricity uses; made by own plants that are not sized
    std::optional<double> directShareCap; ///< MWh of import a year that the direct share allows; below 0: none
    std::optional<double> carbonCap;      ///< the same of the core indicator
    /// False: a limit is missed whatever is sized, since it leaves less than nothing to buy; nothing is searched then.
    bool mayHold() const { return directShareCap.value_or(0) >= 0 && carbonCap.value_or(0) >= 0; }
    double paidFees = 0;                  ///< yuan/kWh on top of the price of each imported hour
    bool windDefault = false, pvDefault = false, batteryDefault = false; ///< costs from hourly_defaults.csv
};

/// The least-cost design of a case as problem S: the load of all electricity uses with heat pumps, boilers and electrolysers,
/// less what own plants make that are not sized; solar, wind and a battery of the design's ratio of energy to power (else
/// `batteryHours`) are sized between `min` and `max`. Import costs the tariff's price with its fees, own
/// power that is used or fed in the levies of the tariff's network rule. The direct share and the
/// core indicator are limits of the import: share ≥ d when import ≤ (1 − d) × load − own power that is not direct green, core ≤ I
/// as reference-models/README.md says. `model` is that of the case. Source: hourly methods, §10; reference-models/README.md.
tl::expected<CaseSizing, NoSizing> caseSizing(const Case &inCase, const HourlyModel &model, const Account &account,
                                              const HourlyTables &tables);

/// What plants of one technology have of a capacity: as they share theirs now, evenly where they have none.
std::vector<double> sharedAsNow(double capacity, const std::vector<double> &now);

/// A plant of the kind that is sized: solar or wind behind the meter or on a direct line.
bool isSized(const Plant &plant);

} // namespace core
