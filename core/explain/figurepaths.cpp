#include "figurepaths.h"

#include <algorithm>

namespace core {

namespace {

struct Named {
    QLatin1StringView path;
    FigureKind kind;
    int index = -1;
};

constexpr Named names[]{
    {QLatin1StringView("accounting.totalT"), FigureKind::Emissions},
    {QLatin1StringView("accounting.fuelT"), FigureKind::Line, int(Line::Fuel)},
    {QLatin1StringView("accounting.conversionT"), FigureKind::Line, int(Line::Conversion)},
    {QLatin1StringView("accounting.electricityT"), FigureKind::Line, int(Line::Electricity)},
    {QLatin1StringView("accounting.heatT"), FigureKind::Line, int(Line::Heat)},
    {QLatin1StringView("accounting.processT"), FigureKind::Line, int(Line::Process)},
    {QLatin1StringView("accounting.internationalBunkersT"), FigureKind::InternationalBunkers},
    {QLatin1StringView("accounting.biogenicT"), FigureKind::Biogenic},
    {QLatin1StringView("accounting.locationBasedTotalT"), FigureKind::LocationBased},
    {QLatin1StringView("energy.totalTce"), FigureKind::Consumption},
    {QLatin1StringView("energy.byCarrierTce.coal"), FigureKind::Carrier, int(Carrier::Coal)},
    {QLatin1StringView("energy.byCarrierTce.oil"), FigureKind::Carrier, int(Carrier::Oil)},
    {QLatin1StringView("energy.byCarrierTce.gas"), FigureKind::Carrier, int(Carrier::Gas)},
    {QLatin1StringView("energy.byCarrierTce.electricity"), FigureKind::Carrier, int(Carrier::Electricity)},
    {QLatin1StringView("energy.byCarrierTce.heat"), FigureKind::Carrier, int(Carrier::Heat)},
    {QLatin1StringView("energy.byCarrierTce.biomassWasteOther"), FigureKind::Carrier, int(Carrier::BiomassWasteOther)},
    {QLatin1StringView("energy.electricityUseMwh"), FigureKind::Flow, int(FlowSum::Electricity)},
    {QLatin1StringView("energy.directNonFossilMwh"), FigureKind::Flow, int(FlowSum::DirectCounted)},
    {QLatin1StringView("energy.attributesMwh"), FigureKind::Flow, int(FlowSum::CoveredGrid)},
    {QLatin1StringView("energy.uncoveredGridMwh"), FigureKind::Flow, int(FlowSum::UncoveredGrid)},
    {QLatin1StringView("flows.gridMwh"), FigureKind::Flow, int(FlowSum::Grid)},
    {QLatin1StringView("flows.directMwh"), FigureKind::Flow, int(FlowSum::DirectNonFossil)},
    {QLatin1StringView("flows.otherFossilMwh"), FigureKind::Flow, int(FlowSum::OtherFossil)},
    {QLatin1StringView("flows.sentNonFossilMwh"), FigureKind::Flow, int(FlowSum::SentNonFossil)},
    {QLatin1StringView("flows.sentFossilMwh"), FigureKind::Flow, int(FlowSum::SentFossil)},
    {QLatin1StringView("flows.coveredGridMwh"), FigureKind::Flow, int(FlowSum::CoveredGrid)},
    {QLatin1StringView("flows.heatReceivedGj"), FigureKind::Flow, int(FlowSum::HeatReceived)},
    {QLatin1StringView("flows.heatSentGj"), FigureKind::Flow, int(FlowSum::HeatSent)},
    {QLatin1StringView("flows.heatProducedGj"), FigureKind::Flow, int(FlowSum::HeatProduced)},
    {QLatin1StringView("flows.heatSupplyGj"), FigureKind::Flow, int(FlowSum::Heat)},
};

/// "schemes.ID.items.ITEM.value".
Figure itemAtPath(const CaseEvaluation &evaluated, qsizetype caseIndex, const QStringList &parts)
{
    if (parts.size() != 5 || parts[2] != QLatin1StringView("items"))
        return {};
    for (size_t s = 0; s < evaluated.schemes.size(); ++s) {
        const Scheme &scheme = *evaluated.schemes[s].scheme;
        const auto item = std::ranges::find(scheme.items, parts[3], &SchemeItem::id);
        if (scheme.id == parts[1] && item != scheme.items.end())
            return itemFigure(caseIndex, s, size_t(item - scheme.items.begin()));
    }
    return {};
}

} // namespace

Figure figureAtPath(const CaseEvaluation &evaluated, qsizetype caseIndex, const QString &path)
{
    const auto named = std::ranges::find(names, path, &Named::path);
    if (named != std::end(names))
        return caseFigure(named->kind, caseIndex, named->index);
    const QStringList parts = path.split(u'.');
    if (parts.front() == QLatin1StringView("schemes"))
        return itemAtPath(evaluated, caseIndex, parts);
    if (parts.size() == 2 && parts[0] == QLatin1StringView("indicators"))
        if (const Indicator *found = indicator(parts[1].toStdString()))
            return caseFigure(FigureKind::Indicator, caseIndex, int(found - allIndicators().data()));
    if (parts.size() == 2 && parts[0] == QLatin1StringView("bySystemT"))
        for (const System system : allSystems)
            if (parts[1] == QString::fromLatin1(systemPart(system).key.data(), qsizetype(systemPart(system).key.size())))
                return systemFigure(FigureKind::SystemEmissions, caseIndex, system);
    return {};
}

} // namespace core
