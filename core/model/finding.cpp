#include "finding.h"

#include <algorithm>

namespace core {

std::string_view key(FindingCode code)
{
    static constexpr std::string_view keys[]{
        "attributesExceedGrid", "expiredAttribute",     "negativeElectricity", "belowEnergyClass",  "electricityImbalance",
        "heatImbalance",        "unitMismatch",         "unknownFuel",         "fleetUnitMismatch", "missingFactor",
        "factorSetFallback",    "negativeQuantity",     "duplicateId",         "unknownReference",  "sinkIsStock",
        "shareOutOfRange",      "usedExceedsAvailable", "futureActual",        "missingQuantity",   "designOutOfRange",
        "brokenFactors",        "serialTwice",          "resultTooLarge",
    };
    return keys[size_t(code)];
}

std::string_view key(Severity severity)
{
    static constexpr std::string_view keys[]{"error", "warning", "info"};
    return keys[size_t(severity)];
}

std::vector<PlacedFinding> placed(const Park &park, const std::vector<Finding> &findings)
{
    struct Keyed {
        QByteArray bytes;
        PlacedFinding placed;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(findings.size());
    for (const Finding &finding : findings) {
        const QString where = path(park, finding.place);
        keyed.push_back({where.toUtf8(), {where, finding}});
    }
    const auto order = [](const Keyed &a, const Keyed &b) {
        return a.bytes != b.bytes ? a.bytes < b.bytes : key(a.placed.finding.code) < key(b.placed.finding.code);
    };
    std::ranges::stable_sort(keyed, order);
    std::vector<PlacedFinding> result;
    result.reserve(keyed.size());
    for (Keyed &each : keyed)
        if (result.empty() || result.back().path != each.placed.path || result.back().finding.code != each.placed.finding.code)
            result.push_back(std::move(each.placed));
    return result;
}

bool hasError(const std::vector<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace core
