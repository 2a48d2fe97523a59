#include "explanation.h"

#include "core/indicators/energymix.h"

#include <algorithm>

// The formulas of the figures of a case and its systems; sums of power and heat are in explainflows.cpp, those of lists in
// explainlists.cpp. Source of each: domain model, §3 and §4.

namespace core {

/// Long: one line per kind of figure.
Unit Explainer::unitOf(const Figure &figure) const
{
    switch (figure.kind) {
    case Kind::Consumption:
    case Kind::Carrier:
    case Kind::MixPart:
    case Kind::CleanEnergy:
    case Kind::CleanEnergyWithGas:
    case Kind::CleanHeatEnergy:
    case Kind::NaturalGas:
    case Kind::BiogenicFuels:
    case Kind::RowEnergy:
    case Kind::ListEnergy:
    case Kind::EnterpriseEnergy:
    case Kind::EnterpriseEnergyUsed:
    case Kind::EnterpriseFuelEnergy:
    case Kind::EnterpriseElectricityEnergy:
    case Kind::EnterpriseHeatEnergy:
        return Unit::Tce;
    case Kind::Flow:
        return isHeat(FlowSum(figure.index)) ? Unit::Gigajoule : Unit::MegawattHour;
    case Kind::ElectricityUse:
    case Kind::EnterpriseElectricityUse:
    case Kind::ListElectricity:
    case Kind::RowElectricity:
        return Unit::MegawattHour;
    case Kind::HeatUse:
    case Kind::EnterpriseHeatUse:
    case Kind::RowHeat:
    case Kind::EnergyFlow:
    case Kind::RowFlow:
        return Unit::Gigajoule;
    case Kind::Indicator:
        return allIndicators()[size_t(figure.index)].unit;
    case Kind::Item:
        return schemeItem(figure).unit == QLatin1StringView("t/tce") ? Unit::TonneCo2PerTce : Unit::None;
    case Kind::Parameter:
        return parametersObject.fields[size_t(figure.index)].unit;
    case Kind::NativeArea:
        return Unit::Hectare;
    case Kind::StatedArea:
    case Kind::UsableRoof:
    case Kind::RowRoof:
        return Unit::SquareMetre;
    case Kind::ElectricityPerArea:
        return Unit::KilowattHourPerSquareMetre;
    case Kind::SystemShare:
    case Kind::NativeShare:
    case Kind::LargestLoss:
    case Kind::CountedShare:
    case Kind::WasteEnergyUse:
    case Kind::ItemCount:
        return Unit::None;
    case Kind::RowValue:
    case Kind::RowQuantity:
    case Kind::FuelFactor:
    case Kind::ListSum:
    case Kind::Numerator:
    case Kind::Denominator:
    case Kind::KeyFigure:
        return formula(figure).unit;
    default:
        return Unit::TonneCo2;
    }
}

std::vector<Operand> Explainer::ledgerRows(Kind kind, const std::function<bool(const Contribution &)> &counts) const
{
    std::vector<Operand> rows;
    const Unit unit = kind == Kind::RowEnergy ? Unit::Tce : Unit::TonneCo2;
    for (const Contribution &each : m_evaluated.account.ledger) {
        if (!counts(each))
            continue;
        const double value = kind == Kind::RowEnergy     ? each.energy.value
                             : kind == Kind::RowBiogenic ? each.biogenic.value
                                                         : each.emission.value;
        const Place place{Place::Kind::Row, each.system, each.list, qint32(m_caseIndex), each.index};
        rows.push_back({.figure = {kind, place}, .value = value, .unit = unit});
    }
    return rows;
}

std::vector<Operand> Explainer::rowValues(System of, std::string_view list, std::string_view key,
                                          const std::function<bool(qsizetype row)> &counts) const
{
    std::vector<Operand> values;
    Figure figure = rowValue(rowPlace(of, list, 0), key);
    const Unit unit = listAt(figure.place)->element->fields[size_t(figure.index)].unit;
    const qsizetype size = listAt(figure.place)->size(systemOf(inCase(), of));
    for (qsizetype i = 0; i < size; ++i) {
        figure.place.index = qint32(i);
        if (counts(i))
            values.push_back({.figure = figure, .value = valueOf(figure), .unit = unit});
    }
    return values;
}

/// Long: one formula per kind of figure.
Explainer::Formula Explainer::ofCase(const Figure &figure) const
{
    const auto figures = [&](Operation operation, std::initializer_list<Figure> of) {
        Formula made{.unit = unitOf(figure), .operation = operation};
        for (const Figure &each : of)
            made.operands.push_back(operand(each));
        return made;
    };
    const auto rows = [&](Kind kind, auto counts) {
        return Formula{.unit = unitOf(figure), .operation = Operation::Sum, .operands = ledgerRows(kind, counts)};
    };
    switch (figure.kind) {
    case Kind::Emissions: {
        Formula made = figures(Operation::Sum, {});
        for (int line = 0; line < int(Line::None); ++line)
            made.operands.push_back(operand(caseFigure(Kind::Line, line)));
        made.readings = {OurReading::NoOffsets};
        return made;
    }
    case Kind::Line:
        return ofLine(Line(figure.index));
    case Kind::LocationBased: {
        Formula made = figures(Operation::Sum, {caseFigure(Kind::Emissions), caseFigure(Kind::Line, int(Line::Electricity)),
                                                caseFigure(Kind::LocationPart, 0), caseFigure(Kind::LocationPart, 1)});
        made.operands[1].negative = true;
        return made;
    }
    case Kind::LocationPart:
        return figure.index == 0
                   ? figures(Operation::Product, {flow(FlowSum::Grid), parameter("locationFactorTPerMwh")})
                   : figures(Operation::Product, {flow(FlowSum::OtherFossilNet), parameter("fossilPowerFactorTPerMwh")});
    case Kind::InternationalBunkers:
        return rows(Kind::RowEmission, [this](const Contribution &each) { return isBunker(each); });
    case Kind::Biogenic:
        return rows(Kind::RowBiogenic, [](const Contribution &each) { return each.biogenic.value != 0; });
    case Kind::Consumption: {
        Formula made = figures(Operation::Sum, {});
        for (int carrier = 0; carrier < int(carrierCount); ++carrier)
            made.operands.push_back(operand(caseFigure(Kind::Carrier, carrier)));
        made.readings = {OurReading::EqualValue, OurReading::Feedstock, OurReading::BiomassOnce};
        return made;
    }
    case Kind::Carrier:
        return ofCarrier(Carrier(figure.index));
    case Kind::MixPart:
        return ofMixPart(MixPart(figure.index));
    case Kind::EnergyFlow:
        return ofPath(figure.index);
    case Kind::Flow:
        return ofFlow(FlowSum(figure.index));
    case Kind::CleanEnergy: {
        Formula made = figures(Operation::Sum, {caseFigure(Kind::MixPart, int(MixPart::DirectGreen)),
                                                caseFigure(Kind::MixPart, int(MixPart::Certificates)),
                                                caseFigure(Kind::CleanHeatEnergy), caseFigure(Kind::BiogenicFuels)});
        made.readings = {OurReading::CleanEnergy};
        return made;
    }
    case Kind::CleanEnergyWithGas:
        return figures(Operation::Sum, {caseFigure(Kind::CleanEnergy), caseFigure(Kind::NaturalGas)});
    case Kind::CleanHeatEnergy:
        return figures(Operation::Product, {flow(FlowSum::CleanHeat), parameter("heatTcePerGj")});
    case Kind::NaturalGas:
        return rows(Kind::RowEnergy, [this](const Contribution &each) {
            const Fuel *fuel = each.line == Line::Fuel ? fuelOf(each) : nullptr;
            return fuel && fuel->isNaturalGas();
        });
    case Kind::BiogenicFuels:
        return rows(Kind::RowEnergy, [this](const Contribution &each) {
            const Fuel *fuel = each.line == Line::Fuel ? fuelOf(each) : nullptr;
            return fuel && fuel->biogenic;
        });
    case Kind::CountedShare:
        return !valueOf(figure) ? Formula{}
                                : figures(Operation::Quotient, {flow(FlowSum::CoveredGrid), flow(FlowSum::Attributes)});
    case Kind::Indicator:
    case Kind::WasteEnergyUse:
    case Kind::Numerator:
    case Kind::Denominator:
        return ofIndicator(figure);
    case Kind::Item: {
        const Figure measured = figureOfItem(figure);
        Formula made = measured.kind == Kind::None ? Formula{} : formula(measured);
        if (figure.index == 0)
            made.readings.push_back(OurReading::ClassBound);
        return made;
    }
    case Kind::ItemCount:
        return ofItemCount(figure);
    case Kind::Parameter:
        return ofParameter(figure.index);
    default:
        return {};
    }
}

Explainer::Formula Explainer::ofLine(Line line) const
{
    Formula made{.unit = Unit::TonneCo2, .operation = Operation::Sum};
    if (line == Line::Electricity) {
        made.operation = Operation::Product;
        made.operands = {operand(flow(FlowSum::FossilPower)), operand(parameter("fossilPowerFactorTPerMwh"))};
        return made;
    }
    made.operands = ledgerRows(Kind::RowEmission, [line](const Contribution &each) { return each.line == line; });
    if (line == Line::Fuel)
        made.readings = {OurReading::FactorSearch};
    if (line == Line::Conversion)
        made.readings = {OurReading::ConversionNet};
    if (line == Line::Heat)
        made.readings = {OurReading::Steam};
    return made;
}

Explainer::Formula Explainer::ofCarrier(Carrier carrier) const
{
    Formula made{.unit = Unit::Tce, .operation = Operation::Product};
    if (carrier == Carrier::Electricity) {
        made.operands = {operand(flow(FlowSum::PowerInEnergy)), operand(parameter("electricityEqualValueTcePerMwh"))};
        made.readings = {OurReading::EqualValue};
    } else if (carrier == Carrier::Heat) {
        made.operands = {operand(flow(FlowSum::HeatInEnergy)), operand(parameter("heatTcePerGj"))};
        made.readings = {OurReading::RenewableHeat};
    } else {
        made.operation = Operation::Sum;
        made.operands = ledgerRows(Kind::RowEnergy, [carrier](const Contribution &each) {
            return each.carrier == carrier && each.line != Line::Process;
        });
        if (carrier == Carrier::BiomassWasteOther)
            made.readings = {OurReading::BiomassOnce};
    }
    return made;
}

Explainer::Formula Explainer::ofMixPart(MixPart part) const
{
    const auto same = [&](Carrier carrier) {
        return Formula{
            .unit = Unit::Tce, .operation = Operation::Same, .operands = {operand(caseFigure(Kind::Carrier, int(carrier)))}};
    };
    const auto power = [&](FlowSum sum) {
        return Formula{.unit = Unit::Tce,
                       .operation = Operation::Product,
                       .operands = {operand(flow(sum)), operand(parameter("electricityEqualValueTcePerMwh"))},
                       .readings = {OurReading::EqualValue}};
    };
    switch (part) {
    case MixPart::Coal:
        return same(Carrier::Coal);
    case MixPart::Oil:
        return same(Carrier::Oil);
    case MixPart::Gas:
        return same(Carrier::Gas);
    case MixPart::Heat:
        return same(Carrier::Heat);
    case MixPart::Biomass:
        return same(Carrier::BiomassWasteOther);
    case MixPart::Grid:
        return power(FlowSum::FossilPower);
    case MixPart::Certificates:
        return power(FlowSum::CoveredGrid);
    case MixPart::DirectGreen:
        return power(FlowSum::GreenPower);
    }
    return {};
}

Explainer::Formula Explainer::ofSystem(const Figure &figure) const
{
    const System of = figure.place.system;
    Formula made{.unit = figure.kind == Kind::KeyFigure ? Unit::None : unitOf(figure), .operation = Operation::Sum};
    const auto add = [&](const Figure &each, bool negative = false) { made.operands.push_back(operand(each, negative)); };
    switch (figure.kind) {
    case Kind::SystemEmissions:
        for (const Kind kind : {Kind::OwnEmissions, Kind::ElectricityShare, Kind::HeatShare})
            add(system(kind, of));
        made.readings = {OurReading::ByUse};
        return made;
    case Kind::SystemShare:
        made.operation = Operation::Quotient;
        add(system(Kind::SystemEmissions, of));
        add(caseFigure(Kind::Emissions));
        return made;
    case Kind::OwnEmissions:
        made.operands = ledgerRows(Kind::RowEmission, [of](const Contribution &each) {
            return each.system == of && (each.line == Line::Fuel || each.line == Line::Conversion || each.line == Line::Process);
        });
        return made;
    case Kind::ElectricityShare:
    case Kind::HeatShare:
        return ofLineShare(figure);
    case Kind::ElectricityUse:
    case Kind::HeatUse:
        made.operands = useRows(of, figure.kind == Kind::HeatUse, [](const List &, const void *) { return true; });
        return made;
    case Kind::KeyFigure:
        return formula(resolved(figure));
    default:
        return {};
    }
}

/// A system's part of the electricity or heat line: by its use; energy supply keeps what the others do not use.
Explainer::Formula Explainer::ofLineShare(const Figure &figure) const
{
    const bool heat = figure.kind == Kind::HeatShare;
    const System of = figure.place.system;
    Formula made{.unit = Unit::TonneCo2, .operation = Operation::Sum, .readings = {OurReading::ByUse}};
    made.operands = {operand(caseFigure(Kind::Line, int(heat ? Line::Heat : Line::Electricity)))};
    if (of == System::EnergySupply) {
        for (const System other : allSystems)
            if (other != of)
                made.operands.push_back(operand(system(figure.kind, other), true));
        return made;
    }
    const FlowSum whole = heat ? FlowSum::HeatWhole : FlowSum::ElectricityWhole;
    if (flowValue(whole) <= 0)
        return {.unit = Unit::TonneCo2, .operation = Operation::ByRule, .readings = {OurReading::ByUse}};
    made.operation = Operation::Product;
    made.operands.push_back(operand(system(heat ? Kind::HeatUse : Kind::ElectricityUse, of)));
    made.operands.push_back(divisor(flow(whole)));
    return made;
}

std::vector<Operand> Explainer::useRows(System of, bool heat,
                                        const std::function<bool(const List &list, const void *row)> &counts) const
{
    std::vector<Operand> rows;
    const void *owner = systemOf(inCase(), of);
    for (const List &list : systemPart(of).object->lists) {
        const bool states = list.key == (heat ? "heatUse" : "electricityUse");
        const bool follows = list.key == "buildings" || (list.key == "fleets" && !heat);
        if (!states && !follows)
            continue;
        for (qsizetype i = 0; i < list.size(owner); ++i) {
            if (!counts(list, list.at(owner, i)))
                continue;
            const Place place = rowPlace(of, list.key, i);
            const Figure use =
                states ? rowValue(place, heat ? "gj" : "mwh") : Figure{heat ? Kind::RowHeat : Kind::RowElectricity, place};
            if (states || valueOf(use).value_or(0) != 0)
                rows.push_back(operand(use));
        }
    }
    return rows;
}

const SchemeItem &Explainer::schemeItem(const Figure &figure) const
{
    return m_evaluated.schemes[schemeOf(figure)].scheme->items[itemOf(figure)];
}

/// The figure that an item judges; None where it is an answer, made of several years, or a metric that no figure stands for.
Figure Explainer::figureOfItem(const Figure &figure) const
{
    const SchemeItem &item = schemeItem(figure);
    const std::string &metric = item.metric;
    if (item.measured.series != SeriesKind::Level)
        return {};
    if (metric == "totalTce")
        return caseFigure(Kind::Consumption);
    if (metric == "totalT")
        return caseFigure(Kind::Emissions);
    if (metric == "electricityUseMwh")
        return caseFigure(Kind::Flow, int(FlowSum::Electricity));
    std::string_view key = metric;
    if (metric == "judgedCleanEnergyShare")
        key = m_evaluated.account.parameters.cleanEnergyIncludesGas ? "cleanEnergyShareWithGas" : "cleanEnergyShare";
    const Indicator *named = indicator(key);
    return named ? caseFigure(Kind::Indicator, int(named - allIndicators().data())) : Figure{};
}

} // namespace core
