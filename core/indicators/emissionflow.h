#pragma once

#include "core/indicators/flowpicture.h"

namespace core {

/// A path of emissions.
struct EmissionPath {
    size_t from = 0, to = 0; ///< positions in the nodes
    TonnesCo2 emission;      ///< below 0: what is taken off (fossil power sent, carbon in products of conversion)
};
/// The emissions of a year by origin (fuels by carrier, electricity, heat, process) and by system: both columns sum to the total.
struct EmissionFlow {
    std::vector<FlowNode> nodes;
    std::vector<EmissionPath> paths;

    TonnesCo2 of(size_t node) const;
    TonnesCo2 total() const;
};
/// Fuel and conversion stand together, net by carrier and system. Source: domain model, §3 and §4 "By system".
EmissionFlow emissionFlow(const Account &account);

} // namespace core
