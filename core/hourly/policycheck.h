#pragma once

#include "ratios.h"

#include "core/model/design.h"

#include <string_view>
#include <vector>

namespace core {

/// A limit of the design's policy beside what the year reached.
struct PolicyCheck {
    std::string_view name; ///< key of the policy: "selfUseOfLoadMin" …
    bool isLeast = false;  ///< at least, else at most
    double limit = 0;
    std::optional<double> value; ///< nothing where its denominator is 0
    /// A value within 1e-9 (relative) of the limit meets it. Source: domain model, §5, of targets.
    bool isMet() const;
};
/// The limits that are given, read on the basis that is given. `carbonPerEnergy`: t/tce of the case with the simulated supply.
/// Source: hourly methods, §10; rules/ndrc-910-and-power-rules.md, §5.1.
std::vector<PolicyCheck> policyChecks(const SupplyPolicy &policy, const SupplyRatios &ratios, std::optional<double> directShare,
                                      std::optional<double> carbonPerEnergy);

} // namespace core
