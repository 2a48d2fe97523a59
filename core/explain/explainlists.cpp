#include "explanation.h"

#include "core/indicators/keyfigures.h"

#include <algorithm>

// The formulas of the figures of lists, the key numbers of the system pages, and what of them is missing. Source of each: domain
// model, §2 and §4; interface rules, §2.

namespace core {

namespace {

/// 0 of these can be meant: rows are there, and none of them adds anything.
bool canBeNothing(Figure::Kind kind)
{
    return kind == Figure::Kind::ListEnergy || kind == Figure::Kind::NativeArea;
}

} // namespace

std::vector<Operand> Explainer::rowFigures(const Place &list, Kind kind, const std::function<bool(qsizetype row)> &counts) const
{
    std::vector<Operand> figures;
    const List &of = *listAt(list);
    const qsizetype size = of.size(systemOf(inCase(), list.system));
    for (qsizetype i = 0; i < size; ++i)
        if (counts(i))
            figures.push_back(operand({kind, rowPlace(list.system, of.key, i)}));
    return figures;
}

Explainer::Formula Explainer::ofList(const Figure &figure) const
{
    const QList<GreenArea> &areas = inCase().ecosystem.greenAreas;
    const Figure area = rowValue(rowPlace(System::Ecosystem, "greenAreas", 0), "areaHa");
    const auto all = [](qsizetype) { return true; };
    Formula made{.unit = unitOf({figure.kind == Kind::ListSum ? Kind::None : figure.kind, figure.place}),
                 .operation = Operation::Sum};
    switch (figure.kind) {
    case Kind::ListSum: {
        const List &list = *listAt(figure.place);
        made.unit = list.element->fields[size_t(figure.index)].unit;
        made.operands = rowValues(figure.place.system, list.key, list.element->fields[size_t(figure.index)].key, all);
        return made;
    }
    case Kind::ListEnergy:
        made.operands = ledgerRows(Kind::RowEnergy, [&](const Contribution &each) {
            return each.system == figure.place.system && each.list == figure.place.list;
        });
        return made;
    case Kind::NativeArea:
        made.operands =
            rowValues(System::Ecosystem, "greenAreas", areas, "areaHa", [](const GreenArea &each) { return each.native; });
        return made;
    case Kind::NativeShare:
        made.operation = Operation::Quotient;
        made.operands = {operand({Kind::NativeArea, figure.place}), operand({Kind::ListSum, figure.place, area.index})};
        return made;
    case Kind::Uptake:
        made.operands = rowFigures(figure.place, Kind::RowUptake, [&](qsizetype row) { return areas.at(row).sink.has_value(); });
        made.readings = {OurReading::SinksBeside};
        return made;
    case Kind::LargestLoss:
        made.operation = Operation::Largest;
        made.operands = rowValues(System::Infrastructure, "networks", inCase().infrastructure.networks, "lossShare",
                                  [](const Network &each) { return each.lossShare.has_value(); });
        return made;
    default:
        return ofBuildings(figure);
    }
}

/// Of buildings, those that state what the figure needs; the electricity of the fleets with them.
Explainer::Formula Explainer::ofBuildings(const Figure &figure) const
{
    const QList<Building> &buildings = inCase().buildings.buildings;
    const auto statesElectricity = [&](qsizetype row) { return buildings.at(row).electricity.has_value(); };
    const bool isOfFleets = figure.place.system == System::Transport;
    Formula made{.unit = unitOf(figure), .operation = Operation::Sum};
    switch (figure.kind) {
    case Kind::ListElectricity:
        made.operands =
            rowFigures(figure.place, Kind::RowElectricity, [&](qsizetype row) { return isOfFleets || statesElectricity(row); });
        return made;
    case Kind::StatedArea:
        made.operands = rowValues(System::Buildings, "buildings", "floorAreaM2", statesElectricity);
        return made;
    case Kind::ElectricityPerArea:
        made.operation = Operation::Product;
        made.operands = {operand({Kind::ListElectricity, figure.place}),
                         plainConstant(1000, QT_TRANSLATE_NOOP("Operand", "kWh per MWh"), false),
                         divisor({Kind::StatedArea, figure.place})};
        return made;
    case Kind::UsableRoof:
        made.operands = rowFigures(figure.place, Kind::RowRoof,
                                   [&](qsizetype row) { return buildings.at(row).roofArea && buildings.at(row).pvUsableShare; });
        return made;
    default:
        return {};
    }
}

/// A sum to which no row gives a number is missing, never 0.
std::optional<double> Explainer::listValue(const Figure &figure) const
{
    const Formula made = formula(figure);
    const bool hasRows = listAt(figure.place)->size(systemOf(inCase(), figure.place.system)) > 0;
    const bool hasNumbers = std::ranges::any_of(made.operands, [](const Operand &operand) { return operand.value.has_value(); });
    if (made.operation == Operation::Sum && !hasNumbers && !(hasRows && canBeNothing(figure.kind)))
        return std::nullopt;
    return combined(made.operation, made.operands);
}

Figure Explainer::resolved(const Figure &figure) const
{
    if (figure.kind != Kind::KeyFigure)
        return figure;
    const auto figures = keyFigures(inCase(), figure.place.system, m_evaluated.account, m_evaluated.indicators);
    if (figure.index < 0 || figure.index >= int(figures.size()))
        return {};
    Figure found = figures[size_t(figure.index)].figure;
    found.place.caseIndex = qint32(m_caseIndex);
    return found;
}

std::optional<Place> Explainer::missing(const Figure &figure) const
{
    const Figure meant = resolved(figure);
    if (meant.kind == Kind::None || meant.kind >= Kind::RowEmission || valueOf(meant).value_or(0) != 0)
        return std::nullopt;
    const bool isOfPlace = meant.kind >= Kind::SystemEmissions;
    for (const System system : allSystems)
        for (const KeyFigure &each :
             keyFigures(inCase(), system, m_evaluated.account, m_evaluated.indicators, m_evaluated.findings)) {
            Figure shown = each.figure;
            shown.place.caseIndex = qint32(m_caseIndex);
            if (shown == meant)
                return each.value ? std::nullopt : std::optional(isOfPlace ? meant.place : systemPlace(m_caseIndex, system));
        }
    const Formula made = formula(meant);
    const bool isBareSum = isOfPlace && made.operation == Operation::Sum && made.operands.empty() && !canBeNothing(meant.kind);
    return isBareSum ? std::optional(meant.place) : std::nullopt;
}

} // namespace core
