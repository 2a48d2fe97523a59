#pragma once

#include "hourlyresult.h"

#include "core/indicators/indicators.h"

namespace core {

/// The energy supply of a case as a simulated year makes it, in the place of what it was; a second run finds its own rows again.
/// - power received: the grid, and each line with what it supplied; power sent: non-fossil and fossil;
/// - generation: each plant as what it is, without what was curtailed;
/// - green attributes: the case's own stay, green power through the grid becomes a trade of the year;
/// - heat produced: each plant that makes heat (of a CHP as a boiler of its fuel); what other sources made stays and comes
///   off the heat bought, then off that of boilers; heat bought takes the kinds and factors of the heat that was received. Where
///   the design makes no heat, all rows of heat stay;
/// - fuels: of CHP and boilers, a CHP's by the energy of power and heat; entered fuels for power follow the power of the plants
///   they are for, those for heat go where the design makes the heat;
/// - electricity use: the own use of stations and the losses of stores, one row, where the loads are the uses of the case.
/// Simulated rows have ids that begin with simulatedPrefix and the note "simulation". `factorSet`: of EffectiveParameters.
/// Source: hourly methods, §10; domain model, §2.1, §3. How fuels and heat are shared is ours.
EnergySupply supplyOf(const Case &inCase, const HourlyModel &model, const HourlyResult &result, const Library &library,
                      int factorSet);

/// Whether rows of power stand there that a simulated year made.
bool hasSimulatedSupply(const EnergySupply &supply);

/// The indicators of the case with that supply; nothing where its rows hold errors.
std::optional<Indicators> indicatorsWith(const Park &park, qsizetype caseIndex, const EnergySupply &supply,
                                         const Library &library);

} // namespace core
