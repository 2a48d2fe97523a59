#pragma once

#include "ratios.h"

#include "core/reference/table.h"

namespace core {

/// A ratio that a notice asks of a direct supply, in both readings of what is self-used; one reading where they are the same.
struct SupplyRule {
    enum class Ratio : unsigned char { SelfUseOfGeneration, SelfUseOfLoad, ExportOfGeneration };
    QString notice; ///< "650", "688", "1192"
    Ratio ratio = Ratio::SelfUseOfGeneration;
    bool isLeast = true; ///< at least, else at most
    double limit = 0;
    qsizetype row = -1; ///< of supply_rules.csv

    std::optional<double> delivered(const SupplyRatios &ratios) const;  ///< storage losses are not used
    std::optional<double> generation(const SupplyRatios &ratios) const; ///< storage losses count as used
    /// Nothing where there is no value. A value within 1e-9 (relative) of the limit meets it.
    std::optional<bool> isMet(const std::optional<double> &value) const;
};

/// The rules of the notices 650, 688 and 1192 that hold in a year, the newest limit of each ratio. Fails: ReferenceRow.
/// Source: supply_rules.csv (rules/ndrc-910-and-power-rules.md, §5).
Result<std::vector<SupplyRule>> supplyRules(const Table &table, int year);

} // namespace core
