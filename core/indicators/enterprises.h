#pragma once

#include "core/accounting/accounting.h"
#include "core/indicators/productlevel.h"

namespace core {

/// A product of an enterprise against its limits.
struct ProductFigures {
    qsizetype row = -1; ///< in production.products
    QString product, unit;
    double output = 0;                                   ///< in `unit`
    std::optional<KilogrammesCoalEquivalent> unitEnergy; ///< per unit of output
    LimitLevel level = LimitLevel::NoLimit;
};

/// What the rows of one enterprise add up to.
struct EnterpriseFigures {
    qsizetype enterprise = -1; ///< index in the park; −1: the rows without one

    // As the ledger has it: power and heat stand with the row that receives them.
    Tce energy;
    TonnesCo2 emission;

    // By use: what its rows burn, convert and process, and its part of the park's power and heat lines.
    TonnesCo2 direct, ofElectricity, ofHeat;
    TonnesCo2 emissionByUse() const { return direct + ofElectricity + ofHeat; }

    MegawattHours electricityUse; ///< rows of use, fleets and buildings
    Gigajoules heatUse;           ///< rows of use and buildings
    Tce fuelEnergy;       ///< what its rows burn
    /// What its rows burn, and the power and heat that it uses, at the values of the account. Not to be added up: a fuel that
    /// makes the heat of another counts with both.
    Tce energyUsed;
    qsizetype rows = 0; ///< of the six systems
    std::vector<ProductFigures> products;
};

/// One entry per enterprise in the order of the park, the rows without enterprise last; a row that names an enterprise the park
/// does not have is one of those. The parts sum to the account: energy, emission and emissionByUse to the totals, uses to the
/// flows. Power and heat are shared out by use as the systems' are: use / max(supply, Σ uses), what no row uses stays with the
/// last entry. Source: domain model, §3 and §4 "By system".
std::vector<EnterpriseFigures> enterpriseFigures(const Park &park, qsizetype caseIndex, const Account &account,
                                                 const Library &library);

} // namespace core
