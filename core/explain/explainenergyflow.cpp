#include "core/indicators/energyflow.h"
#include "core/units/conversions.h"
#include "explanation.h"

#include <cmath>
#include <set>

// The paths of the energy flow, in GJ: over rows, or what is left at a node. Source: energyflow.h.

namespace core {

namespace {

constexpr double rounding = 1e-9; // relative

} // namespace

const EnergyFlow &Explainer::energyFlow() const
{
    if (!m_flow)
        m_flow = core::energyFlow(m_park, m_caseIndex, m_evaluated.account, m_library);
    return *m_flow;
}

const FlowPath *Explainer::path(int index) const
{
    return index >= 0 && index < int(energyFlow().paths.size()) ? &energyFlow().paths[size_t(index)] : nullptr;
}

std::optional<double> Explainer::pathValue(const Figure &figure) const
{
    const FlowPath *of = path(figure.index);
    if (!of)
        return std::nullopt;
    if (figure.kind == Kind::EnergyFlow)
        return fromTerajoules(of->terajoules).value;
    double sum = 0;
    for (const FlowPart &part : of->parts) // small nodes that became one may both have a part of the row
        if (part.row == figure.place)
            sum += part.terajoules;
    return fromTerajoules(sum).value;
}

Explainer::Formula Explainer::ofPath(int index) const
{
    Formula made{.unit = Unit::Gigajoule, .operation = Operation::Sum};
    const FlowPath *of = path(index);
    if (!of)
        return {};
    std::set<Place> rows;
    for (const FlowPart &part : of->parts)
        if (rows.insert(part.row).second)
            made.operands.push_back(operand({Kind::RowFlow, part.row, index}));
    if (!rows.empty())
        return made;
    // what comes into a node and does not leave it, or the other way round
    const bool isLoss = energyFlow().nodes[of->to].meaning == FlowMeaning(FlowRole::Losses);
    const size_t node = isLoss ? of->from : of->to;
    for (size_t i = 0; i < energyFlow().paths.size(); ++i) {
        const FlowPath &other = energyFlow().paths[i];
        if (&other != of && (other.from == node || other.to == node))
            made.operands.push_back(operand(caseFigure(Kind::EnergyFlow, int(i)), (other.to == node) != isLoss));
    }
    return made;
}

/// Quantity × its energy × the share of the row that takes this path.
Explainer::Formula Explainer::ofRowFlow(const Figure &figure) const
{
    const auto value = pathValue(figure);
    if (!value)
        return {};
    Formula made{.unit = Unit::Gigajoule, .operation = Operation::Product};
    const std::string_view list = listAt(figure.place)->key, from = energyFlow().nodes[path(figure.index)->from].key;
    const bool isHeat = from == "heat" || list.starts_with("heat"), isIntensity = list == "fleets" || list == "buildings";
    const bool isFuel = list == "fuelUse" || (isIntensity && from != "heat" && from != "electricity");
    if (isIntensity && !isFuel)
        made.operands = {operand({isHeat ? Kind::RowHeat : Kind::RowElectricity, figure.place})};
    else
        made.operands = {operand(quantityFigure(figure.place))};
    if (isFuel) {
        const Contribution *row = contribution(figure.place);
        const bool isOwn = row && row->heatValueFrom.kind == FactorOrigin::Kind::OwnValue;
        made.operands.push_back(operand(isOwn ? ownFactor(figure.place, true) : Figure{Kind::FuelFactor, figure.place, 1}));
    }
    if (!isFuel && !isHeat)
        made.operands.push_back({.value = toGigajoules(MegawattHours{1}).value,
                                 .label = QT_TRANSLATE_NOOP("Operand", "Calorific value of electricity (GJ per MWh)")});
    const auto whole = combined(Operation::Product, made.operands);
    if (whole && *whole != 0 && std::abs(*value - *whole) > rounding * std::abs(*whole))
        made.operands.push_back(
            {.value = *value / *whole, .label = QT_TRANSLATE_NOOP("Operand", "Share of the row that takes this path")});
    return made;
}

} // namespace core
