#pragma once

#include "core/indicators/flowpicture.h"

// The nodes that the pictures of energy and of emissions draw from.

namespace core::flownodes {

/// All nodes, in the order of the pictures: what is clean above, what is left over below.
enum Node : size_t {
    DirectGreen,
    Wind,
    Pv,
    OtherPrimary,
    Certificates,
    Grid,
    Gas,
    Coal,
    Oil,
    Biomass,
    OtherFuels,
    Recovered,
    FossilHeat,
    NonFossilHeat,
    OtherHeat,
    Process,
    OtherSources,
    NotAccounted,
    Plants,
    Electricity,
    Heat,
    FirstSystem,
    LastSystem = FirstSystem + allSystems.size() - 1,
    OtherUses,
    Sent,
    Losses,
    NodeCount
};

Node nodeOf(System system);
/// All nodes as the picture of energy names them, by Node.
const std::vector<FlowNode> &table();

} // namespace core::flownodes
