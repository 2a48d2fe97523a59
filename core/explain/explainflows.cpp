#include "explanation.h"

#include <algorithm>

// The sums of power and heat: over rows, and of other sums. Source of each: domain model, §3 rule 4 and §4.

namespace core {

namespace {

constexpr auto always = [](const auto &) { return true; };

bool isRenewable(const HeatProduced &row)
{
    return row.technology == HeatTechnology::SolarThermal || row.technology == HeatTechnology::Geothermal;
}

/// Sums that are made of other sums.
struct Net {
    struct Term {
        FlowSum of = FlowSum::Grid;
        bool negative = false;
        bool counts = true;
    };
    static constexpr Term none{FlowSum::Grid, false, false};
    FlowSum of;
    Operation operation;
    std::array<Term, 8> terms;
};
constexpr Net::Term plus(FlowSum of)
{
    return {of, false, true};
}
constexpr Net::Term minus(FlowSum of)
{
    return {of, true, true};
}
template <class... Terms> constexpr Net net(FlowSum of, Operation operation, Terms... terms)
{
    Net made{of, operation, {}};
    made.terms.fill(Net::none);
    size_t at = 0;
    ((made.terms[at++] = terms), ...);
    return made;
}
using Of = FlowSum;
constexpr Net nets[]{
    net(Of::CoveredGrid, Operation::Smaller, plus(Of::Grid), plus(Of::Attributes)),
    net(Of::UncoveredGrid, Operation::SumNotBelow0, plus(Of::Grid), minus(Of::Attributes)),
    net(Of::DirectCounted, Operation::Sum, plus(Of::DirectNonFossil), plus(Of::PrimaryGeneration), plus(Of::BiomassGeneration),
        minus(Of::SentNonFossil)),
    net(Of::Electricity, Operation::Sum, plus(Of::Grid), plus(Of::DirectNonFossil), plus(Of::OtherFossil),
        plus(Of::PrimaryGeneration), plus(Of::BiomassGeneration), plus(Of::OtherGeneration), minus(Of::SentNonFossil),
        minus(Of::SentFossil)),
    net(Of::Heat, Operation::Sum, plus(Of::HeatReceived), plus(Of::HeatProduced), minus(Of::HeatSent)),
    net(Of::FossilPower, Operation::Sum, plus(Of::UncoveredGrid), plus(Of::OtherFossil), minus(Of::SentFossil)),
    net(Of::OtherFossilNet, Operation::Sum, plus(Of::OtherFossil), minus(Of::SentFossil)),
    net(Of::GreenPower, Operation::Sum, plus(Of::DirectNonFossil), plus(Of::PrimaryGeneration), minus(Of::SentNonFossil)),
    net(Of::NonFossilPower, Operation::Sum, plus(Of::DirectNonFossil), plus(Of::PrimaryGeneration), plus(Of::BiomassGeneration),
        minus(Of::SentNonFossil), plus(Of::CoveredGrid)),
    net(Of::PowerInEnergy, Operation::Sum, plus(Of::Grid), plus(Of::DirectNonFossil), plus(Of::OtherFossil),
        plus(Of::PrimaryGeneration), minus(Of::SentNonFossil), minus(Of::SentFossil)),
    net(Of::HeatInEnergy, Operation::Sum, plus(Of::HeatReceived), minus(Of::HeatSent), plus(Of::RenewableHeat)),
    net(Of::CleanHeat, Operation::Sum, plus(Of::NonFossilHeatReceived), minus(Of::NonFossilHeatSent), plus(Of::RenewableHeat)),
    net(Of::ElectricityWhole, Operation::Larger, plus(Of::Electricity), plus(Of::ElectricityUses)),
    net(Of::HeatWhole, Operation::Larger, plus(Of::Heat), plus(Of::HeatUses)),
};

} // namespace

Explainer::Formula Explainer::ofFlow(FlowSum of) const
{
    const auto net = std::ranges::find(nets, of, &Net::of);
    if (net == std::end(nets))
        return isHeat(of) ? ofHeatRows(of) : ofPowerRows(of);
    Formula made{.unit = isHeat(of) ? Unit::Gigajoule : Unit::MegawattHour, .operation = net->operation};
    for (const Net::Term &term : net->terms)
        if (term.counts)
            made.operands.push_back(operand(flow(term.of), term.negative));
    if (of != FlowSum::DirectCounted)
        return made;
    made.readings = {OurReading::OnSiteDirect, OurReading::WasteHeatPower};
    if (!m_evaluated.account.parameters.onSiteCountsAsDirect)
        made.operands.resize(1);
    return made;
}

Explainer::Formula Explainer::ofPowerRows(FlowSum of) const
{
    const EnergySupply &supply = inCase().energySupply;
    const auto rows = [&](std::string_view list, const auto &each, auto counts, const std::vector<OurReading> &readings = {}) {
        return Formula{.unit = Unit::MegawattHour,
                       .operation = Operation::Sum,
                       .operands = rowValues(System::EnergySupply, list, each, "mwh", counts),
                       .readings = readings};
    };
    const auto received = [&](ReceivedPowerKind kind) {
        return rows("powerReceived", supply.powerReceived, [kind](const PowerReceived &row) { return row.kind == kind; });
    };
    const auto sent = [&](SourceKind kind) {
        return rows("powerSent", supply.powerSent, [kind](const PowerSent &row) { return row.kind == kind; });
    };
    const auto isBiomass = [](const Generation &row) { return row.technology == PowerTechnology::Biomass; };
    const auto primary = [](const Generation &row) { return isPrimary(row.technology); };
    switch (of) {
    case FlowSum::Grid:
        return received(ReceivedPowerKind::Grid);
    case FlowSum::DirectNonFossil:
        return received(ReceivedPowerKind::DirectNonFossil);
    case FlowSum::OtherFossil:
        return received(ReceivedPowerKind::OtherFossil);
    case FlowSum::SentNonFossil:
        return sent(SourceKind::NonFossil);
    case FlowSum::SentFossil:
        return sent(SourceKind::Fossil);
    case FlowSum::Attributes:
        return rows("greenAttributes", supply.greenAttributes,
                    [this](const GreenAttribute &row) {
                        return isValidFor(row, inCase().year, m_evaluated.account.parameters.greenAttributeValidity);
                    },
                    {OurReading::AttributeValidity});
    case FlowSum::PrimaryGeneration:
        return rows("generation", supply.generation, primary);
    case FlowSum::BiomassGeneration:
        return rows("generation", supply.generation, isBiomass);
    case FlowSum::OtherGeneration:
        return rows("generation", supply.generation, [&](const Generation &row) { return !primary(row) && !isBiomass(row); },
                    {OurReading::WasteHeatPower});
    default: { // the uses
        Formula made{.unit = Unit::MegawattHour, .operation = Operation::Sum};
        for (const System each : allSystems)
            made.operands.push_back(operand(system(Kind::ElectricityUse, each)));
        return made;
    }
    }
}

Explainer::Formula Explainer::ofHeatRows(FlowSum of) const
{
    const EnergySupply &supply = inCase().energySupply;
    Formula made{.unit = Unit::Gigajoule, .operation = Operation::Sum};
    const auto transfers = [&](std::string_view list, const QList<HeatTransfer> &rows, bool onlyNonFossil) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (!onlyNonFossil || rows[i].kind == SourceKind::NonFossil)
                made.operands.push_back(operand(quantityFigure(rowPlace(System::EnergySupply, list, i))));
        made.readings = {OurReading::Steam};
    };
    switch (of) {
    case FlowSum::HeatReceived:
    case FlowSum::NonFossilHeatReceived:
        transfers("heatReceived", supply.heatReceived, of == FlowSum::NonFossilHeatReceived);
        break;
    case FlowSum::HeatSent:
    case FlowSum::NonFossilHeatSent:
        transfers("heatSent", supply.heatSent, of == FlowSum::NonFossilHeatSent);
        break;
    case FlowSum::RenewableHeat:
        made.operands = rowValues(System::EnergySupply, "heatProduced", supply.heatProduced, "gj", isRenewable);
        made.readings = {OurReading::RenewableHeat};
        break;
    case FlowSum::HeatProduced:
        made.operands = rowValues(System::EnergySupply, "heatProduced", supply.heatProduced, "gj", always);
        break;
    default: // the uses
        for (const System each : allSystems)
            made.operands.push_back(operand(system(Kind::HeatUse, each)));
    }
    return made;
}

} // namespace core
