#include "annuallimits.h"

#include <numeric>

namespace core::sizing {

std::vector<AnnualLimit> annualLimits(const SizingCase &sizing)
{
    const auto sum = [](const std::vector<double> &values) { return std::accumulate(values.begin(), values.end(), 0.0); };
    const double weight = yearWeight(sizing.series.hours());
    const double load = weight * sum(sizing.series.loadMw);
    const double perWind = weight * sum(sizing.series.windPu), perPv = weight * sum(sizing.series.pvPu);
    const Limits &given = sizing.limits;
    const bool isDelivered = given.basis == Basis::Delivered;
    std::vector<AnnualLimit> rows;
    if (const auto share = given.selfUseOfGenerationMin) {
        AnnualLimit row{LimitKind::SelfUseOfGeneration, 0, 0, 0, *share * perWind, *share * perPv, 0};
        (isDelivered ? row.onImport : row.onOwnUse) = isDelivered ? 1.0 : -1.0;
        row.rhs = isDelivered ? load : 0.0;
        rows.push_back(row);
    }
    if (const auto share = given.selfUseOfLoadMin)
        rows.push_back({LimitKind::SelfUseOfLoad, 1, 0, 0, 0, 0, (1.0 - *share) * load});
    if (const auto share = given.exportOfGenerationMax)
        rows.push_back({LimitKind::ExportOfGeneration, 0, 1, 0, -*share * perWind, -*share * perPv, 0});
    if (const auto share = given.unusedMax) {
        const double used = 1.0 - *share;
        AnnualLimit row{LimitKind::Unused, 0, -1, 0, used * perWind, used * perPv, 0};
        (isDelivered ? row.onImport : row.onOwnUse) = isDelivered ? 1.0 : -1.0;
        row.rhs = isDelivered ? load : 0.0;
        rows.push_back(row);
    }
    if (const auto cap = given.importMaxMwh)
        rows.push_back({LimitKind::ImportCap, 1, 0, 0, 0, 0, *cap});
    return rows;
}

const char *limitKey(LimitKind kind)
{
    switch (kind) {
    case LimitKind::SelfUseOfGeneration:
        return "self_use_of_generation_min";
    case LimitKind::SelfUseOfLoad:
        return "self_use_of_load_min";
    case LimitKind::ExportOfGeneration:
        return "export_of_generation_max";
    case LimitKind::Unused:
        return "unused_max";
    case LimitKind::ImportCap:
        return "import_max_mwh";
    }
    return "";
}

} // namespace core::sizing
