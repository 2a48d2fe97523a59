#include "figurenames.h"

#include "core/indicators/energymix.h"
#include "core/model/edit.h"
#include "ui/model/fieldtexts.h"
#include "ui/model/results.h"
#include "ui/model/sentences.h"

namespace ui {

using namespace core;

namespace {

QString lineName(Line line)
{
    switch (line) {
    case Line::Fuel:
        return Explain::tr("Fuel combustion");
    case Line::Conversion:
        return Explain::tr("Energy conversion");
    case Line::Electricity:
        return Explain::tr("Purchased electricity");
    case Line::Heat:
        return Explain::tr("Purchased heat");
    case Line::Process:
        return Explain::tr("Industrial processes");
    case Line::None:
        break;
    }
    return {};
}

QString carrierName(Carrier carrier)
{
    switch (carrier) {
    case Carrier::Coal:
        return Explain::tr("Coal");
    case Carrier::Oil:
        return Explain::tr("Oil");
    case Carrier::Gas:
        return Explain::tr("Gas");
    case Carrier::Electricity:
        return Explain::tr("Electricity");
    case Carrier::Heat:
        return Explain::tr("Heat");
    case Carrier::BiomassWasteOther:
        return Explain::tr("Biomass, waste, other");
    }
    return {};
}

/// Long: one name per sum.
QString flowName(FlowSum sum)
{
    switch (sum) {
    case FlowSum::Grid:
        return Explain::tr("Grid power received");
    case FlowSum::DirectNonFossil:
        return Explain::tr("Direct non-fossil power received");
    case FlowSum::OtherFossil:
        return Explain::tr("Other fossil power received");
    case FlowSum::SentNonFossil:
        return Explain::tr("Non-fossil power sent");
    case FlowSum::SentFossil:
        return Explain::tr("Fossil power sent");
    case FlowSum::Attributes:
        return Explain::tr("Valid certificates and green trades");
    case FlowSum::CoveredGrid:
        return Explain::tr("Grid power covered by certificates");
    case FlowSum::UncoveredGrid:
        return Explain::tr("Grid power not covered");
    case FlowSum::PrimaryGeneration:
        return Explain::tr("On-site solar, wind, water and other primary power");
    case FlowSum::BiomassGeneration:
        return Explain::tr("On-site biomass power");
    case FlowSum::OtherGeneration:
        return Explain::tr("On-site power of fossil fuels and waste heat");
    case FlowSum::DirectCounted:
        return Explain::tr("Power that counts as direct green supply");
    case FlowSum::Electricity:
        return Explain::tr("Electricity of the park, U");
    case FlowSum::HeatReceived:
        return Explain::tr("Heat received");
    case FlowSum::HeatSent:
        return Explain::tr("Heat sent");
    case FlowSum::NonFossilHeatReceived:
        return Explain::tr("Non-fossil heat received");
    case FlowSum::NonFossilHeatSent:
        return Explain::tr("Non-fossil heat sent");
    case FlowSum::RenewableHeat:
        return Explain::tr("Solar and geothermal heat");
    case FlowSum::HeatProduced:
        return Explain::tr("Heat produced");
    case FlowSum::Heat:
        return Explain::tr("Heat of the park, H");
    case FlowSum::FossilPower:
        return Explain::tr("Power that counts as fossil");
    case FlowSum::OtherFossilNet:
        return Explain::tr("Other fossil power less fossil power sent");
    case FlowSum::GreenPower:
        return Explain::tr("Direct and on-site green power less green power sent");
    case FlowSum::NonFossilPower:
        return Explain::tr("Non-fossil power");
    case FlowSum::PowerInEnergy:
        return Explain::tr("Power in the energy consumption");
    case FlowSum::HeatInEnergy:
        return Explain::tr("Heat in the energy consumption");
    case FlowSum::CleanHeat:
        return Explain::tr("Non-fossil heat");
    case FlowSum::ElectricityUses:
        return Explain::tr("Electricity used by the six systems");
    case FlowSum::HeatUses:
        return Explain::tr("Heat used by the six systems");
    case FlowSum::ElectricityWhole:
        return Explain::tr("The larger of electricity supplied and used");
    case FlowSum::HeatWhole:
        return Explain::tr("The larger of heat supplied and used");
    }
    return {};
}

QString systemName(FigureKind kind, const QString &system)
{
    switch (kind) {
    case FigureKind::SystemEmissions:
        return Explain::tr("Emissions of %1").arg(system);
    case FigureKind::SystemShare:
        return Explain::tr("Share of %1 in the park's emissions").arg(system);
    case FigureKind::OwnEmissions:
        return Explain::tr("%1: own fuels, conversion and processes").arg(system);
    case FigureKind::ElectricityShare:
        return Explain::tr("%1: part of purchased electricity").arg(system);
    case FigureKind::HeatShare:
        return Explain::tr("%1: part of purchased heat").arg(system);
    case FigureKind::ElectricityUse:
        return Explain::tr("Electricity used by %1").arg(system);
    case FigureKind::HeatUse:
        return Explain::tr("Heat used by %1").arg(system);
    default:
        return system;
    }
}

QString enterpriseName(FigureKind kind, const QString &enterprise)
{
    switch (kind) {
    case FigureKind::EnterpriseEmissions:
        return Explain::tr("Emissions of %1 by use").arg(enterprise);
    case FigureKind::EnterpriseOwn:
        return Explain::tr("%1: own fuels, conversion and processes").arg(enterprise);
    case FigureKind::EnterpriseElectricityShare:
        return Explain::tr("%1: part of purchased electricity").arg(enterprise);
    case FigureKind::EnterpriseHeatShare:
        return Explain::tr("%1: part of purchased heat").arg(enterprise);
    case FigureKind::EnterpriseElectricityUse:
        return Explain::tr("Electricity used by %1").arg(enterprise);
    case FigureKind::EnterpriseHeatUse:
        return Explain::tr("Heat used by %1").arg(enterprise);
    case FigureKind::EnterpriseEnergy:
        return Explain::tr("Fuels and power of the rows of %1").arg(enterprise);
    case FigureKind::EnterpriseEnergyUsed:
        return Explain::tr("Energy used by %1").arg(enterprise);
    case FigureKind::EnterpriseFuelEnergy:
        return Explain::tr("Fuels of %1").arg(enterprise);
    case FigureKind::EnterpriseElectricityEnergy:
        return Explain::tr("Energy of the electricity used by %1").arg(enterprise);
    case FigureKind::EnterpriseHeatEnergy:
        return Explain::tr("Energy of the heat used by %1").arg(enterprise);
    default:
        return enterprise;
    }
}

QString listName(const Figure &figure)
{
    const QString list = listAt(figure.place) ? fieldText(listAt(figure.place)->label) : QString();
    switch (figure.kind) {
    case FigureKind::ListEnergy:
        return Explain::tr("Energy of %1").arg(list);
    case FigureKind::NativeArea:
        return Explain::tr("Area of native species");
    case FigureKind::NativeShare:
        return Explain::tr("Share of native species");
    case FigureKind::Uptake:
        return Explain::tr("Yearly uptake of green areas");
    case FigureKind::LargestLoss:
        return Explain::tr("Largest share that a network loses");
    case FigureKind::ListElectricity:
        return Explain::tr("Electricity of %1").arg(list);
    case FigureKind::StatedArea:
        return Explain::tr("Floor area of the buildings with electricity");
    case FigureKind::ElectricityPerArea:
        return Explain::tr("Electricity of the buildings by floor area");
    case FigureKind::UsableRoof:
        return Explain::tr("Roof that can carry PV modules");
    default:
        return Explain::tr("%1 of %2").arg(fieldText(listAt(figure.place)->element->fields[size_t(figure.index)].label), list);
    }
}

} // namespace

QString pictureName(const PictureName &name)
{
    return name.own.isEmpty() ? QCoreApplication::translate(name.context, name.label) : name.own;
}

QString FigureNames::rowText(const Place &place) const
{
    const List *list = listAt(place);
    if (!list)
        return place.kind == Place::Kind::Water ? Explain::tr("Water") : Explain::tr("Area of the park");
    const void *row = list->at(systemOf(m_document.park().cases.at(place.caseIndex), place.system), place.index);
    const Field &first = list->element->fields[1];
    return QStringLiteral("%1 · %2").arg(idAt(m_document.park(), place), fieldWord(first, first.get(row), place.caseIndex));
}

QString FigureNames::fieldWord(const Field &field, const Value &value, qsizetype caseIndex) const
{
    const bool isChinese = m_format.language() == Language::Chinese;
    if (const QString *text = std::get_if<QString>(&value))
        if (QString named = namedText(field, *text, m_document.park(), m_results.libraryOf(caseIndex), isChinese); named != *text)
            return named;
    return m_format.text(field, value);
}

QString FigureNames::rowName(const Figure &figure) const
{
    QString row = rowText(figure.place);
    switch (figure.kind) {
    case FigureKind::RowEmission:
        return Explain::tr("%1: emissions").arg(row);
    case FigureKind::RowBiogenic:
        return Explain::tr("%1: biogenic CO₂").arg(row);
    case FigureKind::RowEnergy:
        return Explain::tr("%1: energy").arg(row);
    case FigureKind::RowQuantity:
        return Explain::tr("%1: quantity of the year").arg(row);
    case FigureKind::RowElectricity:
        return Explain::tr("%1: electricity").arg(row);
    case FigureKind::RowHeat:
        return Explain::tr("%1: heat").arg(row);
    case FigureKind::RowUptake:
        return Explain::tr("%1: uptake").arg(row);
    case FigureKind::RowRoof:
        return Explain::tr("%1: roof for PV").arg(row);
    case FigureKind::RowFlow:
        return Explain::tr("%1: part of the flow").arg(row);
    case FigureKind::FuelFactor:
        return figure.index == 1 ? Explain::tr("%1: heat value").arg(row) : Explain::tr("%1: emission factor").arg(row);
    default:
        break;
    }
    if (figure.place.kind == Place::Kind::ParkArea)
        return row;
    const Object &object =
        figure.place.kind == Place::Kind::Water ? *systemPart(System::Infrastructure).object : *listAt(figure.place)->element;
    const bool isField = figure.index >= 0 && figure.index < int(object.fields.size());
    return isField ? Explain::tr("%1: %2").arg(row, fieldText(object.fields[size_t(figure.index)].label)) : row;
}

/// Long: one name per kind of figure.
QString FigureNames::caseFigureName(const Figure &figure) const
{
    const size_t index = size_t(std::max(0, figure.index));
    const auto indicatorName = [](size_t at) {
        const auto all = allIndicators();
        return at < all.size() ? QCoreApplication::translate("Indicator", all[at].label)
                               : QCoreApplication::translate("Field", wasteEnergyKinds[at - all.size()].label);
    };
    switch (figure.kind) {
    case FigureKind::Emissions:
        return Explain::tr("Emissions of the park, E");
    case FigureKind::Line:
        return lineName(Line(index));
    case FigureKind::LocationBased:
        return Explain::tr("Emissions in the location-based view");
    case FigureKind::LocationPart:
        return index == 0 ? Explain::tr("Grid power at the location-based factor")
                          : Explain::tr("Other fossil power at the fossil factor");
    case FigureKind::InternationalBunkers:
        return Explain::tr("International bunkers, inside the total");
    case FigureKind::Biogenic:
        return Explain::tr("Biogenic CO₂, beside the total");
    case FigureKind::Consumption:
        return Explain::tr("Energy consumption of the year, C");
    case FigureKind::Carrier:
        return Explain::tr("%1 in the energy consumption").arg(carrierName(Carrier(index)));
    case FigureKind::MixPart:
        return QCoreApplication::translate("EnergyMix", mixParts[index].label);
    case FigureKind::Flow:
        return flowName(FlowSum(index));
    case FigureKind::CleanEnergy:
        return Explain::tr("Clean energy");
    case FigureKind::CleanEnergyWithGas:
        return Explain::tr("Clean energy with natural gas");
    case FigureKind::CleanHeatEnergy:
        return Explain::tr("Energy of non-fossil heat");
    case FigureKind::NaturalGas:
        return Explain::tr("Natural gas used");
    case FigureKind::BiogenicFuels:
        return Explain::tr("Biogenic fuels used");
    case FigureKind::CountedShare:
        return Explain::tr("Share of the certificates that grid power can take");
    case FigureKind::Indicator:
        return indicatorName(index);
    case FigureKind::WasteEnergyUse:
        return Explain::tr("Waste energy used: %1").arg(indicatorName(allIndicators().size() + index));
    case FigureKind::Numerator:
        return Explain::tr("%1: what counts").arg(indicatorName(index));
    case FigureKind::Denominator:
        return Explain::tr("%1: of all").arg(indicatorName(index));
    case FigureKind::Item: {
        const LocalText &item =
            m_results.ofCase(figure.place.caseIndex).schemes[schemeOf(figure)].scheme->items[itemOf(figure)].name;
        return m_format.local(item);
    }
    case FigureKind::ItemCount: {
        const ItemCount count = itemCountOf(figure);
        const LocalText &scheme = m_results.ofCase(figure.place.caseIndex).schemes[count.scheme].scheme->name;
        const QString of =
            count.onlyGuiding ? Explain::tr("Guiding indicators") : Explain::tr("Items of %1").arg(m_format.local(scheme));
        return count.state ? Explain::tr("%1: %2").arg(of, insideSentence(statusText(*count.state))) : of;
    }
    case FigureKind::EnergyFlow: {
        const qsizetype of = figure.place.caseIndex;
        const EnergyFlow flow = energyFlow(m_results.counted(of), of, m_results.ofCase(of).account, m_results.libraryOf(of));
        if (index >= flow.paths.size())
            return {};
        const auto name = [&](size_t node) { return pictureName(flow.nodes[node].name); };
        return Explain::tr("Energy flow %1 → %2").arg(name(flow.paths[index].from), name(flow.paths[index].to));
    }
    case FigureKind::Parameter:
        return fieldText(parametersObject.fields[index].label);
    default:
        return {};
    }
}

QString FigureNames::operator()(const Figure &figure) const
{
    if (figure.kind >= FigureKind::RowEmission)
        return rowName(figure);
    if (figure.kind >= FigureKind::ListSum)
        return listName(figure);
    if (figure.kind >= FigureKind::SystemEmissions)
        return systemName(figure.kind, fieldText(systemPart(figure.place.system).label));
    if (isOfEnterprise(figure.kind)) {
        const QList<Enterprise> &all = m_document.park().enterprises;
        const bool isThere = figure.place.index >= 0 && figure.place.index < all.size();
        return isThere ? enterpriseName(figure.kind, all[figure.place.index].name) : QString();
    }
    return caseFigureName(figure);
}

QString FigureNames::word(const Figure &figure) const
{
    const List *list = listAt(figure.place);
    if (!list || figure.index < 0 || figure.index >= int(list->element->fields.size()))
        return Format::absent();
    const void *row =
        list->at(systemOf(m_document.park().cases.at(figure.place.caseIndex), figure.place.system), figure.place.index);
    const Field &field = list->element->fields[size_t(figure.index)];
    const QString text = fieldWord(field, field.get(row), figure.place.caseIndex);
    return text.isEmpty() ? Format::absent() : text;
}

} // namespace ui
