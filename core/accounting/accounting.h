#pragma once

#include "core/accounting/effectiveparameters.h"
#include "core/accounting/ledger.h"
#include "core/model/finding.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace core {

/// Sums of what crosses the boundary, is made and is used, before any factor is applied.
struct Flows {
    MegawattHours grid, directNonFossil, otherFossil, sentNonFossil, sentFossil;
    MegawattHours attributes;        ///< valid ones, not capped
    MegawattHours generation;        ///< all technologies
    MegawattHours primaryGeneration; ///< pv, wind, hydro, geothermal, solar thermal power, nuclear
    MegawattHours biomassGeneration;
    Gigajoules heatReceived, heatSent, heatProduced;
    Gigajoules nonFossilHeatReceived, nonFossilHeatSent;
    Gigajoules renewableHeat; ///< solar thermal and geothermal
    BySystem<MegawattHours> electricityUse{};
    BySystem<Gigajoules> heatUse{};

    MegawattHours received() const { return grid + directNonFossil + otherFossil; }
    MegawattHours sent() const { return sentNonFossil + sentFossil; }
    /// 园区用电.
    MegawattHours supply() const { return received() + generation - sent(); }
    Gigajoules heatSupply() const { return heatReceived + heatProduced - heatSent; }
    MegawattHours uncoveredGrid() const { return {grid > attributes ? grid.value - attributes.value : 0.0}; }
    MegawattHours coveredGrid() const { return attributes < grid ? attributes : grid; }
};

/// Annex 4 of 发改环资〔2025〕910号.
struct Accounting {
    TonnesCo2 fuel, conversion, electricity, heat, process;
    TonnesCo2 internationalBunkers; ///< inside fuel, also listed
    TonnesCo2 biogenic;             ///< beside the total
    std::optional<TonnesCo2> locationBasedTotal;
    BySystem<TonnesCo2> bySystem{};

    TonnesCo2 energyActivity() const { return fuel + conversion + electricity + heat; }
    TonnesCo2 total() const { return energyActivity() + process; }
};

/// 年综合能源消费量 and what the indicators need of it.
struct Energy {
    Tce total;
    std::array<Tce, carrierCount> byCarrier{};
    Tce biogenicFuels; ///< used, not converted
    Tce naturalGas;    ///< natural_gas and lng used, fleets and buildings among them
    MegawattHours electricityUse, directNonFossil, attributes, uncoveredGrid;
};

struct Account {
    EffectiveParameters parameters;
    Flows flows;
    Accounting accounting;
    Energy energy;
    std::vector<Contribution> ledger;
};

/// Emissions and energy consumption of one case with every contribution. Raises what only the factors can tell:
/// unitMismatch, unknownFuel, fleetUnitMismatch, missingFactor, factorSetFallback, unknownReference (factor sets),
/// expiredAttribute. Where one of these is an error the row counts nothing and the caller shows no result. Source:
/// 发改环资〔2025〕910号, annex 4, as domain model §3 and §4 read it.
Account account(const Park &park, qsizetype caseIndex, const Library &library, std::vector<Finding> &findings);

/// What a finding takes from the total or adds to it [t CO2], where the rules say it; nothing elsewhere. An expired green
/// attribute leaves its power at the fossil factor. Source: domain model, §3 rule 4.
std::optional<TonnesCo2> effectOf(const Finding &finding, const EffectiveParameters &parameters);

/// A line shared out by use: each part is use / max(supply, Σ uses) of the emission. Returns what no use takes. `uses` and
/// `parts` are equally long. Source: domain model, §4 "By system".
template <class Q> TonnesCo2 shareOut(TonnesCo2 emission, Q supply, std::span<const Q> uses, std::span<TonnesCo2> parts)
{
    const Q whole = std::max(supply, std::accumulate(uses.begin(), uses.end(), Q{}));
    TonnesCo2 left = emission;
    if (whole.value > 0)
        for (size_t i = 0; i < uses.size(); ++i) {
            parts[i] = (uses[i] / whole) * emission;
            left -= parts[i];
        }
    return left;
}

/// The parts of the electricity line and of the heat line that fall on the systems by their use: use / max(supply, Σ uses);
/// what no row uses stays with energy supply. Source: domain model, §4 "By system".
BySystem<TonnesCo2> electricityBySystem(const Account &account);
BySystem<TonnesCo2> heatBySystem(const Account &account);

/// Ours: how far supply and use may differ before it is said, as a share of the supply.
inline constexpr double balanceTolerance = 0.01;
/// How far supply and use lie apart, as a share of the supply; nothing where nothing is used or supplied.
std::optional<double> imbalance(double supply, double used);
/// Whether they lie as near as the balance asks; true where nothing is used. Source: domain model, §5, electricityImbalance.
bool isBalanced(double supply, double used);

/// Whether a green attribute produced in these months may cover power of the year, `validity` in months after production began.
/// Source: domain model, §3 rule 4.
bool isValidFor(const GreenAttribute &attribute, int year, double validity);

/// The heat of a transfer: given, or from its steam; nothing when the steam lies outside of the table.
/// Source: domain model, §2.1, formula of the NDRC guidelines: t × (h − feed water) / 1000.
std::optional<Gigajoules> heatOf(const HeatTransfer &transfer, const Library &library);

} // namespace core
