#include "supplyrules.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

struct RatioName {
    const char *key;
    SupplyRule::Ratio ratio;
};
constexpr RatioName ratioNames[]{{"selfUseOfGeneration", SupplyRule::Ratio::SelfUseOfGeneration},
                                 {"selfUseOfLoad", SupplyRule::Ratio::SelfUseOfLoad},
                                 {"exportOfGeneration", SupplyRule::Ratio::ExportOfGeneration}};

} // namespace

std::optional<double> SupplyRule::delivered(const SupplyRatios &ratios) const
{
    return ratio == Ratio::SelfUseOfGeneration ? ratios.selfUseOfGenerationDelivered
           : ratio == Ratio::SelfUseOfLoad     ? ratios.selfUseOfLoadDelivered
                                               : ratios.exportOfGeneration;
}

std::optional<double> SupplyRule::generation(const SupplyRatios &ratios) const
{
    return ratio == Ratio::SelfUseOfGeneration ? ratios.selfUseOfGenerationGeneration
           : ratio == Ratio::SelfUseOfLoad     ? ratios.selfUseOfLoadGeneration
                                               : ratios.exportOfGeneration;
}

std::optional<bool> SupplyRule::isMet(const std::optional<double> &value) const
{
    if (!value)
        return std::nullopt;
    const double slack = 1e-9 * std::abs(limit);
    return isLeast ? *value >= limit - slack : *value <= limit + slack;
}

Result<std::vector<SupplyRule>> supplyRules(const Table &table, int year)
{
    std::vector<SupplyRule> rules;
    const int value = table.column("value"), from = table.column("from_year");
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const auto limit = table.number(row, value), first = table.number(row, from);
        const auto name = std::ranges::find_if(
            ratioNames, [&](const RatioName &each) { return table.text(row, "ratio") == QLatin1StringView(each.key); });
        if (!limit || !*limit || !first || name == std::end(ratioNames))
            return fail(table.broken(row, QStringLiteral("ratio, value, from_year")));
        if (*first && **first > year)
            continue;
        const SupplyRule rule{table.text(row, "rule"), name->ratio, table.text(row, "bound") == QLatin1StringView("least"),
                              **limit, row};
        const auto older = std::ranges::find_if(
            rules, [&](const SupplyRule &each) { return each.notice == rule.notice && each.ratio == rule.ratio; });
        if (older == rules.end())
            rules.push_back(rule);
        else
            *older = rule;
    }
    return rules;
}

} // namespace core
