#include "policycheck.h"

#include <cmath>
#include <vector>

namespace core {

bool PolicyCheck::isMet() const
{
    constexpr double nearly = 1e-9;
    if (!value)
        return false;
    const double slack = nearly * std::abs(limit);
    return isLeast ? *value >= limit - slack : *value <= limit + slack;
}

std::vector<PolicyCheck> policyChecks(const SupplyPolicy &policy, const SupplyRatios &ratios, std::optional<double> directShare,
                                      std::optional<double> carbonPerEnergy)
{
    const bool byGeneration = policy.basis == PolicyBasis::Generation;
    std::vector<PolicyCheck> checks;
    const auto add = [&](std::string_view name, bool isLeast, const std::optional<double> &limit, std::optional<double> value) {
        if (limit)
            checks.push_back({name, isLeast, *limit, value});
    };
    add("selfUseOfGenerationMin", true, policy.selfUseOfGenerationMin,
        byGeneration ? ratios.selfUseOfGenerationGeneration : ratios.selfUseOfGenerationDelivered);
    add("selfUseOfLoadMin", true, policy.selfUseOfLoadMin, ratios.selfUseOfLoadDelivered);
    add("exportOfGenerationMax", false, policy.exportOfGenerationMax, ratios.exportOfGeneration);
    add("unusedMax", false, policy.unusedMax, byGeneration ? ratios.unusedGeneration : ratios.unusedDelivered);
    add("directShareMin", true, policy.directShareMin, directShare);
    if (const auto &most = policy.carbonPerEnergyMax)
        add("carbonPerEnergyMax", false, most->value, carbonPerEnergy);
    return checks;
}

} // namespace core
