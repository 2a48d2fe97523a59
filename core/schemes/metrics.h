#pragma once

#include "core/hourly/ratios.h"
#include "core/indicators/indicators.h"

namespace core {

/// Everything a metric may be taken from.
struct MetricSources {
    const Park *park = nullptr; ///< null: nothing but results
    const Case *inCase = nullptr;
    const Account *account = nullptr;
    const Indicators *indicators = nullptr;
    const Library *library = nullptr;
    bool isIncomplete = false;            ///< quantities are not entered: sums over rows say nothing
    const SupplyRatios *hourly = nullptr; ///< of a simulated year; null: none
};

/// Who may give a metric that nothing computes: nobody, the answer to the item, or the economy of the case as well.
enum class Entering : unsigned char { Never, ByAnswer, ByEconomy };

/// A figure that schemes judge, whatever the scheme: one metric feeds many packs.
struct Metric {
    std::string_view key;
    std::string_view unit;                                   ///< as packs name it: "share" is 0…1
    std::optional<double> (*compute)(const MetricSources &); ///< null: only entered
    Entering entering = Entering::ByEconomy;
    bool fromHourly = false; ///< a simulated year gives it, where there is one
};
/// The metric library. Source: rules/evaluation-schemes.md, §9; README.md of resources/schemes lists them.
std::span<const Metric> allMetrics();
/// The position of the metric of this key; −1 when there is none.
int metricIndex(std::string_view key);

/// The share of enterprises: the filter of the item says which.
inline constexpr std::string_view firmsShareMetric = "firmsShare";

struct MetricValue {
    std::optional<double> value;
    bool isEntered = false;
};
/// In the order of allMetrics().
using MetricValues = std::vector<MetricValue>;
/// Every metric of a case in the unit of its declaration: computed, or from the economy of the case where nothing computes it
/// (answers to items are not read here). Nothing where an input is missing, never 0 for it. Source: rules/evaluation-schemes.md,
/// §9.
MetricValues metricValues(const MetricSources &sources);

} // namespace core
