#include "explanation.h"

#include "core/accounting/uses.h"
#include "core/indicators/energymix.h"

#include <algorithm>
#include <numeric>

// The figures as the results have them.

namespace core {

namespace {

template <class Q> Q sumOf(const BySystem<Q> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), Q{});
}

/// Use of a system over what its line is shared out over; 0 where nothing is there.
template <class Q> double shareOf(System system, Q supply, const BySystem<Q> &uses)
{
    const Q whole = std::max(supply, sumOf(uses));
    return whole.value > 0 ? uses[size_t(system)] / whole : 0;
}

/// The part of a line that falls to a system; what no system uses stays with energy supply.
template <class Q> double lineShareOf(System system, TonnesCo2 line, Q supply, const BySystem<Q> &uses)
{
    double share = shareOf(system, supply, uses);
    if (system == System::EnergySupply) {
        share = 1;
        for (const System other : allSystems)
            share -= other == System::EnergySupply ? 0 : shareOf(other, supply, uses);
    }
    return share * line.value;
}

double lineOf(const Accounting &accounting, Line line)
{
    const TonnesCo2 lines[]{accounting.fuel, accounting.conversion, accounting.electricity, accounting.heat, accounting.process};
    return line == Line::None ? 0 : lines[size_t(line)].value;
}

/// A parameter in force as a number; nothing for the factor set and for a location factor that no table gives.
std::optional<double> parameterValue(const EffectiveParameters &parameters, int field)
{
    const std::string_view key = parametersObject.fields[size_t(field)].key;
    const std::pair<std::string_view, std::optional<double>> values[]{
        {"electricityEqualValueTcePerMwh", parameters.electricityEqualValue.value},
        {"heatTcePerGj", parameters.heatCalorificValue.value},
        {"fossilPowerFactorTPerMwh", parameters.fossilPowerFactor.value},
        {"fossilHeatFactorTPerGj", parameters.fossilHeatFactor.value},
        {"locationFactorTPerMwh", parameters.locationFactor ? std::optional(parameters.locationFactor->value) : std::nullopt},
        {"onSiteCountsAsDirect", parameters.onSiteCountsAsDirect},
        {"includeFeedstockInEnergy", parameters.includeFeedstockInEnergy},
        {"cleanEnergyIncludesGas", parameters.cleanEnergyIncludesGas},
        {"greenAttributeValidityMonths", parameters.greenAttributeValidity},
        {"discountRate", parameters.discountRate},
    };
    const auto found = std::ranges::find(values, key, [](const auto &each) { return each.first; });
    return found == std::end(values) ? std::nullopt : found->second;
}

} // namespace

/// Long: one value per kind.
std::optional<double> Explainer::caseValue(const Figure &figure) const
{
    const Account &account = m_evaluated.account;
    const Accounting &accounting = account.accounting;
    const size_t index = size_t(std::max(0, figure.index));
    switch (figure.kind) {
    case Kind::Emissions:
        return accounting.total().value;
    case Kind::Line:
        return lineOf(accounting, Line(index));
    case Kind::LocationBased:
        return accounting.locationBasedTotal ? std::optional(accounting.locationBasedTotal->value) : std::nullopt;
    case Kind::LocationPart:
        if (index == 0 && !account.parameters.locationFactor)
            return std::nullopt;
        return index == 0 ? account.flows.grid.value * account.parameters.locationFactor->value
                          : ((account.flows.otherFossil - account.flows.sentFossil) * account.parameters.fossilPowerFactor).value;
    case Kind::InternationalBunkers:
        return accounting.internationalBunkers.value;
    case Kind::Biogenic:
        return accounting.biogenic.value;
    case Kind::Consumption:
        return account.energy.total.value;
    case Kind::Carrier:
        return account.energy.byCarrier[index].value;
    case Kind::MixPart:
        return energyMix(account)[index].value;
    case Kind::Flow:
        return flowValue(FlowSum(index));
    case Kind::CleanEnergy:
        return cleanEnergy(account).value;
    case Kind::CleanEnergyWithGas:
        return (cleanEnergy(account) + account.energy.naturalGas).value;
    case Kind::CleanHeatEnergy:
        return flowValue(FlowSum::CleanHeat) * account.parameters.heatCalorificValue.value;
    case Kind::NaturalGas:
        return account.energy.naturalGas.value;
    case Kind::BiogenicFuels:
        return account.energy.biogenicFuels.value;
    case Kind::CountedShare:
        return account.flows.attributes > account.flows.grid ? std::optional(account.flows.grid / account.flows.attributes)
                                                             : std::nullopt;
    case Kind::Indicator:
        return m_evaluated.indicators.*allIndicators()[index].value;
    case Kind::WasteEnergyUse:
        return m_evaluated.indicators.wasteEnergyUseByKind[index];
    case Kind::Item:
        return m_evaluated.schemes[schemeOf(figure)].items[itemOf(figure)].value;
    case Kind::ItemCount:
        return itemCountValue(figure);
    case Kind::Parameter:
        return parameterValue(account.parameters, int(index));
    case Kind::EnergyFlow:
        return pathValue(figure);
    case Kind::Numerator:
    case Kind::Denominator:
        if (ofIndicator({Kind::Denominator, figure.place, figure.index}).operands.empty())
            return std::nullopt; // no row at all
        return combined(Operation::Sum, ofIndicator(figure).operands);
    default:
        return std::nullopt;
    }
}

/// Long: one sum per name.
double Explainer::flowValue(FlowSum sum) const
{
    const Flows &flows = m_evaluated.account.flows;
    switch (sum) {
    case FlowSum::Grid:
        return flows.grid.value;
    case FlowSum::DirectNonFossil:
        return flows.directNonFossil.value;
    case FlowSum::OtherFossil:
        return flows.otherFossil.value;
    case FlowSum::SentNonFossil:
        return flows.sentNonFossil.value;
    case FlowSum::SentFossil:
        return flows.sentFossil.value;
    case FlowSum::Attributes:
        return flows.attributes.value;
    case FlowSum::CoveredGrid:
        return flows.coveredGrid().value;
    case FlowSum::UncoveredGrid:
        return flows.uncoveredGrid().value;
    case FlowSum::PrimaryGeneration:
        return flows.primaryGeneration.value;
    case FlowSum::BiomassGeneration:
        return flows.biomassGeneration.value;
    case FlowSum::OtherGeneration:
        return (flows.generation - flows.primaryGeneration - flows.biomassGeneration).value;
    case FlowSum::DirectCounted:
        return m_evaluated.account.energy.directNonFossil.value;
    case FlowSum::Electricity:
        return flows.supply().value;
    case FlowSum::HeatReceived:
        return flows.heatReceived.value;
    case FlowSum::HeatSent:
        return flows.heatSent.value;
    case FlowSum::NonFossilHeatReceived:
        return flows.nonFossilHeatReceived.value;
    case FlowSum::NonFossilHeatSent:
        return flows.nonFossilHeatSent.value;
    case FlowSum::RenewableHeat:
        return flows.renewableHeat.value;
    case FlowSum::HeatProduced:
        return flows.heatProduced.value;
    case FlowSum::Heat:
        return flows.heatSupply().value;
    case FlowSum::FossilPower:
        return (flows.uncoveredGrid() + flows.otherFossil - flows.sentFossil).value;
    case FlowSum::OtherFossilNet:
        return (flows.otherFossil - flows.sentFossil).value;
    case FlowSum::GreenPower:
        return (flows.directNonFossil + flows.primaryGeneration - flows.sentNonFossil).value;
    case FlowSum::NonFossilPower:
        return (flows.directNonFossil + flows.primaryGeneration + flows.biomassGeneration - flows.sentNonFossil +
                flows.coveredGrid())
            .value;
    case FlowSum::PowerInEnergy:
        return (flows.received() + flows.primaryGeneration - flows.sent()).value;
    case FlowSum::HeatInEnergy:
        return (flows.heatReceived - flows.heatSent + flows.renewableHeat).value;
    case FlowSum::CleanHeat:
        return (flows.nonFossilHeatReceived - flows.nonFossilHeatSent + flows.renewableHeat).value;
    case FlowSum::ElectricityUses:
        return sumOf(flows.electricityUse).value;
    case FlowSum::HeatUses:
        return sumOf(flows.heatUse).value;
    case FlowSum::ElectricityWhole:
        return std::max(flows.supply(), sumOf(flows.electricityUse)).value;
    case FlowSum::HeatWhole:
        return std::max(flows.heatSupply(), sumOf(flows.heatUse)).value;
    }
    return 0;
}

std::optional<double> Explainer::systemValue(const Figure &figure) const
{
    const Accounting &accounting = m_evaluated.account.accounting;
    const Flows &flows = m_evaluated.account.flows;
    const System system = figure.place.system;
    const double electricity = lineShareOf(system, accounting.electricity, flows.supply(), flows.electricityUse);
    const double heat = lineShareOf(system, accounting.heat, flows.heatSupply(), flows.heatUse);
    const double all = accounting.bySystem[size_t(system)].value;
    switch (figure.kind) {
    case Kind::SystemEmissions:
        return all;
    case Kind::SystemShare:
        return accounting.total().value > 0 ? std::optional(all / accounting.total().value) : std::nullopt;
    case Kind::OwnEmissions:
        return all - electricity - heat;
    case Kind::ElectricityShare:
        return electricity;
    case Kind::HeatShare:
        return heat;
    case Kind::ElectricityUse:
        return flows.electricityUse[size_t(system)].value;
    case Kind::HeatUse:
        return flows.heatUse[size_t(system)].value;
    default:
        return std::nullopt;
    }
}

std::optional<double> Explainer::rowValueOf(const Figure &figure) const
{
    if (!isThere(figure.place))
        return std::nullopt;
    if (figure.kind == Kind::RowValue) {
        const Value value = fieldValue(figure);
        if (const double *number = std::get_if<double>(&value))
            return *number;
        const bool *flag = std::get_if<bool>(&value);
        return flag ? std::optional<double>(*flag) : std::nullopt;
    }
    const Contribution *row = contribution(figure.place);
    const auto of = [&](auto member) { return row ? std::optional(row->*member) : std::nullopt; };
    const auto number = [](auto quantity) { return quantity ? std::optional(quantity->value) : std::nullopt; };
    switch (figure.kind) {
    case Kind::RowEmission:
        return number(of(&Contribution::emission));
    case Kind::RowBiogenic:
        return number(of(&Contribution::biogenic));
    case Kind::RowEnergy:
        return number(of(&Contribution::energy));
    case Kind::FuelFactor:
        return figure.index == 1 ? of(&Contribution::heatValue) : of(&Contribution::factor);
    case Kind::RowFlow:
        return pathValue(figure);
    default:
        return intensityValue(figure);
    }
}

/// Of rows that state an intensity or steam: what follows for the year.
std::optional<double> Explainer::intensityValue(const Figure &figure) const
{
    const Place &place = figure.place;
    const auto kinds = kindsOf(place);
    if (std::ranges::find(kinds, figure.kind) == kinds.end())
        return std::nullopt;
    const auto key = listAt(place)->key;
    const Case &of = inCase();
    if (figure.kind == Kind::RowUptake) {
        const GreenArea &area = of.ecosystem.greenAreas.at(place.index);
        return area.sink ? std::optional(area.area.value * area.sink->value) : std::nullopt;
    }
    if (figure.kind == Kind::RowRoof) {
        const Building &building = of.buildings.buildings.at(place.index);
        return building.roofArea && building.pvUsableShare ? std::optional(building.roofArea->value * *building.pvUsableShare)
                                                           : std::nullopt;
    }
    if (figure.kind == Kind::RowElectricity)
        return key == "fleets" ? electricityOf(of.transport.fleets.at(place.index)).value
                               : electricityOf(of.buildings.buildings.at(place.index)).value;
    if (figure.kind == Kind::RowHeat)
        return heatOf(of.buildings.buildings.at(place.index)).value;
    if (key == "heatReceived" || key == "heatSent") {
        const auto &rows = key == "heatReceived" ? of.energySupply.heatReceived : of.energySupply.heatSent;
        const auto heat = heatOf(rows.at(place.index), m_library);
        return heat ? std::optional(heat->value) : std::nullopt;
    }
    const Contribution *row = contribution(place);
    return row ? std::optional(row->quantity) : std::nullopt;
}

bool Explainer::isThere(const Place &place) const
{
    if (place.kind == Place::Kind::ParkArea)
        return true;
    if (place.kind == Place::Kind::Water)
        return inCase().infrastructure.water.has_value();
    const List *list = listAt(place);
    return list && place.index >= 0 && place.index < list->size(systemOf(inCase(), place.system));
}

Value Explainer::fieldValue(const Figure &figure) const
{
    if (figure.place.kind == Place::Kind::ParkArea)
        return m_park.profile.area ? Value(m_park.profile.area->value) : Value{};
    const Object &object =
        figure.place.kind == Place::Kind::Water ? *systemPart(System::Infrastructure).object : *listAt(figure.place)->element;
    if (figure.index < 0 || figure.index >= int(object.fields.size()))
        return {};
    const void *row = figure.place.kind == Place::Kind::Water
                          ? static_cast<const void *>(&inCase().infrastructure)
                          : listAt(figure.place)->at(systemOf(inCase(), figure.place.system), figure.place.index);
    return object.fields[size_t(figure.index)].get(row);
}

} // namespace core
