#pragma once

#include "core/indicators/flowpicture.h"

namespace core {

/// A row that a path sums.
struct FlowPart {
    Place row;
    double terajoules = 0; ///< below 0: the row takes off (a green attribute off grid power)
};
struct FlowPath {
    size_t from = 0, to = 0;     ///< positions in the nodes
    double terajoules = 0;       ///< above 0
    std::vector<FlowPart> parts; ///< they sum to the path; none where it is a remainder
};

/// The energy of a year from its sources through on-site plants, electricity and heat to the six systems, to what leaves and to
/// losses, in calorific value. Every node between sources and uses gives what it takes; sources and uses sum to the same.
struct EnergyFlow {
    std::vector<FlowNode> nodes;
    std::vector<FlowPath> paths;

    double into(size_t node) const;    ///< TJ
    double outOf(size_t node) const;   ///< TJ
    double through(size_t node) const; ///< TJ, the larger of both: its height
    double total() const;              ///< TJ, of the sources
};

/// The energy flow of a case; `park` is the park as the case is counted. Source: domain model, §3 and §4; interface rules, §3.
/// Where they are silent we read: electricity counts 3.6 GJ per MWh wherever it comes from; other fossil power stands with the
/// uncovered grid, as in the energy mix; a fuel that is made on site (conversion output, recovered energy) supplies the rows of
/// the same fuel first, output before recovered energy: output that no row uses leaves the park, recovered energy that no row
/// uses stays in its process; heat of heat pumps and electric boilers is a source whole, what they use is electricity of its
/// row; what supply and use lie apart is a loss where supply is larger, else a source that is not accounted for.
EnergyFlow energyFlow(const Park &park, qsizetype caseIndex, const Account &account, const Library &library);

/// What energy flows can be read in.
enum class FlowUnit : unsigned char { Terajoule, MegawattHour, CoalEquivalent };
/// Calorific: 3.6 GJ per MWh, the coal equivalent of the library. Source: SI; parameters.csv, standardCoal.
double inUnit(double terajoules, FlowUnit unit, const Library &library);

} // namespace core
