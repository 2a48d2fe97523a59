#pragma once

#include <optional>
#include <span>

// How far carbon-free power covers the demand hour by hour. Source: rules/evaluation-schemes.md, §6.7.

namespace core {

struct HourlyModel;
struct HourlyResult;

/// A year matched hour by hour [MWh]: p = clean generation + discharge − charge of each hour.
struct HourlyMatching {
    double demand = 0, generation = 0; ///< clean generation, with what is curtailed or fed in
    double matched = 0;                ///< the smaller of demand and p
    double excess = 0, imported = 0;   ///< p above the demand; demand above p
    double bought = 0;                 ///< of `imported` from the grid; the rest is own fossil power, or unserved
    std::optional<double> gridShare;   ///< of carbon-free power in what is bought
    std::optional<double> contracted;  ///< matched / demand
    std::optional<double> total;       ///< with the grid's carbon-free share, per demand
    /// Stores as demand: (generation − excess + the grid's carbon-free part) / (demand + charge − discharge). The vector of §6.7
    /// has the store in the denominator alone.
    std::optional<double> totalPerAllDemand;
    std::optional<double> annual; ///< generation / demand, which may pass 1 with poor hours
};
struct MatchingSeries {
    std::span<const double> demand, clean, charge, discharge; ///< stores may be empty
    std::span<const double> gridShare;                        ///< carbon-free share of the grid; empty: not known
};
/// All series that are given have as many hours; asserts so. All that is not matched counts as bought.
HourlyMatching matchHourly(const MatchingSeries &series);

/// A simulated year: clean are non-fossil plants of the park, on direct lines, and in trades hour by hour through the grid.
/// Certificates know no hour and are not in it ▲. The grid has the model's share of carbon-free power in every hour ▲.
HourlyMatching matchYear(const HourlyModel &model, const HourlyResult &result);

/// What of the grid's power is carbon-free, as its average factor against that of its fossil plants tells ▲ [t/MWh both]; nothing
/// without an average.
std::optional<double> carbonFreeShare(std::optional<double> gridAverage, double fossilFactor);

} // namespace core
