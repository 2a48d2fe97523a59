#pragma once

#include "core/accounting/accounting.h"
#include "core/hourly/matching.h"
#include "core/reference/viewfactors.h"

#include <array>
#include <span>

// Views that stand beside the verdict and never enter it; hourly matching is in core/hourly. Source: rules/evaluation-schemes.md,
// §6.

namespace core {

/// A purchase that carries a factor of its own: a contract, a certificate, a direct line.
struct Instrument {
    MegawattHours energy;
    TonnesCo2PerMegawattHour factor;
};

/// Purchased electricity by the grid average, whatever was contracted. Source: §6.2, S2_LB.
TonnesCo2 scope2LocationBased(MegawattHours purchased, TonnesCo2PerMegawattHour gridAverage);
/// Purchased electricity by its instruments, the rest at the residual mix. Instruments for more than was purchased leave no rest.
/// Source: §6.2, S2_MB.
TonnesCo2 scope2MarketBased(MegawattHours purchased, std::span<const Instrument> instruments,
                            TonnesCo2PerMegawattHour residualMix);

/// The 15 categories of scope 3.
inline constexpr size_t scope3Count = 15;

/// The inventory of a case in the form of the GHG Protocol, for the park as one organisation. CO2 only.
struct GhgProtocolView {
    TonnesCo2 scope1;        ///< fuels, conversion, processes in the park
    TonnesCo2 biogenic;      ///< apart
    TonnesCo2 purchasedHeat; ///< part of both scope 2 totals
    std::optional<TonnesCo2> scope2Location, scope2Market;
    /// No residual mix is published for the year or before: the grid average stands in and has to be disclosed. Source: §6.2.
    bool residualIsGridAverage = false;
    std::optional<int> residualYear; ///< of the residual mix
    /// What the model can give, by category − 1. Nothing: not in the model, which is not 0.
    std::array<std::optional<TonnesCo2>, scope3Count> scope3;
};
/// Power that is sold is not taken off: scopes 1 and 2 know no credit. Freight by road, rail and water that has a distance is one
/// line, upstream transport (category 4), because the rows do not say who pays for it ▲; a row of a mode without factor or
/// without distance leaves it empty. Source: rules/evaluation-schemes.md, §6.2; factors: grid_factors.csv, transport.csv.
GhgProtocolView ghgProtocol(const Case &inCase, const Account &account, const Library &library, const ViewFactors &factors);

/// The six categories of ISO 14064-1:2018; category 2 by the location-based method. Source: §6.3.
std::array<std::optional<TonnesCo2>, 6> iso14064Categories(const GhgProtocolView &view);

/// Renewable electricity by how it was procured. Source: §6.6.
struct Re100View {
    /// Own generation, direct purchase, contracts with suppliers, unbundled certificates, what the grid delivers by default.
    std::array<MegawattHours, 5> byType{};
    MegawattHours total;
    MegawattHours eligible;      ///< all types together, not above the total
    MegawattHours ofUnknownAge;  ///< types 3 to 5: the age of the plants is not in the model
    std::optional<double> share; ///< nothing where no power is used
};
/// Nuclear power is none. Green-power trades count as contracts with suppliers ▲; attributes cover grid power and no more.
Re100View re100(const Case &inCase, const Account &account);
/// Whether plants above the age limit stay inside of what is exempt. Source: §6.6: 15 % of consumption.
bool isWithinExemption(MegawattHours old, MegawattHours total, const ViewFactors &factors);

} // namespace core
