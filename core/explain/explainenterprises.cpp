#include "explanation.h"

#include "core/model/edit.h"
#include "core/model/incomplete.h"

#include <algorithm>

// The formulas of enterprises: what their rows add up to, and their parts of the lines by use. Source: enterprises.h.

namespace core {

namespace {

/// What counts by use and not with the row that receives it.
bool isReceivedEnergy(Line line)
{
    return line == Line::Electricity || line == Line::Heat;
}

} // namespace

const std::vector<EnterpriseFigures> &Explainer::enterprises() const
{
    if (m_enterprises.empty())
        m_enterprises = enterpriseFigures(withoutMissing(m_park, m_caseIndex), m_caseIndex, m_evaluated.account, m_library);
    return m_enterprises;
}

std::optional<qsizetype> Explainer::enterpriseAt(const Place &row) const
{
    if (row.kind != Place::Kind::Row || !isThere(row))
        return std::nullopt;
    const List &list = *listAt(row);
    const QString id = enterpriseOf(*list.element, list.at(systemOf(inCase(), row.system), row.index));
    const auto found = std::ranges::find(m_park.enterprises, id, &Enterprise::id);
    return found == m_park.enterprises.end() ? std::nullopt : std::optional(qsizetype(found - m_park.enterprises.begin()));
}

std::vector<Figure> Explainer::allOfEnterprise(qsizetype enterprise) const
{
    std::vector<Figure> all;
    for (int kind = int(Kind::EnterpriseEmissions); kind <= int(Kind::EnterpriseHeatEnergy); ++kind)
        all.push_back(enterpriseFigure(Kind(kind), m_caseIndex, enterprise));
    return all;
}

bool Explainer::isOfItsRow(const Place &enterprise, const List &list, const void *row) const
{
    return enterpriseOf(*list.element, row) == m_park.enterprises.at(enterprise.index).id;
}

std::vector<Operand> Explainer::enterpriseUses(const Place &enterprise, bool heat) const
{
    std::vector<Operand> uses;
    for (const System of : allSystems) {
        const auto rows = useRows(of, heat, [&](const List &list, const void *row) { return isOfItsRow(enterprise, list, row); });
        uses.insert(uses.end(), rows.begin(), rows.end());
    }
    return uses;
}

std::optional<double> Explainer::enterpriseValue(const Figure &figure) const
{
    if (figure.place.index < 0 || figure.place.index >= m_park.enterprises.size())
        return std::nullopt;
    const EnterpriseFigures &of = enterprises()[size_t(figure.place.index)];
    const EffectiveParameters &parameters = m_evaluated.account.parameters;
    switch (figure.kind) {
    case Kind::EnterpriseEmissions:
        return of.emissionByUse().value;
    case Kind::EnterpriseOwn:
        return of.direct.value;
    case Kind::EnterpriseElectricityShare:
        return of.ofElectricity.value;
    case Kind::EnterpriseHeatShare:
        return of.ofHeat.value;
    case Kind::EnterpriseElectricityUse:
        return of.electricityUse.value;
    case Kind::EnterpriseHeatUse:
        return of.heatUse.value;
    case Kind::EnterpriseEnergy:
        return of.energy.value;
    case Kind::EnterpriseEnergyUsed:
        return of.energyUsed.value;
    case Kind::EnterpriseFuelEnergy:
        return of.fuelEnergy.value;
    case Kind::EnterpriseElectricityEnergy:
        return (of.electricityUse * parameters.electricityEqualValue).value;
    case Kind::EnterpriseHeatEnergy:
        return (of.heatUse * parameters.heatCalorificValue).value;
    default:
        return std::nullopt;
    }
}

Explainer::Formula Explainer::ofEnterprise(const Figure &figure) const
{
    if (figure.place.index < 0 || figure.place.index >= m_park.enterprises.size())
        return {};
    Formula made{.unit = unitOf(figure), .operation = Operation::Sum};
    const auto of = [&](Kind kind) { return Figure{kind, figure.place}; };
    const auto add = [&](std::initializer_list<Figure> figures) {
        for (const Figure &each : figures)
            made.operands.push_back(operand(each));
    };
    const auto rows = [&](Kind kind, bool withReceived) {
        return ledgerRows(kind, [&](const Contribution &each) {
            const List &list = systemPart(each.system).object->lists[size_t(each.list)];
            return (withReceived || !isReceivedEnergy(each.line)) &&
                   isOfItsRow(figure.place, list, list.at(systemOf(inCase(), each.system), each.index));
        });
    };
    switch (figure.kind) {
    case Kind::EnterpriseEmissions:
        add({of(Kind::EnterpriseOwn), of(Kind::EnterpriseElectricityShare), of(Kind::EnterpriseHeatShare)});
        made.readings = {OurReading::ByUseOfEnterprise};
        return made;
    case Kind::EnterpriseElectricityShare:
    case Kind::EnterpriseHeatShare:
        return ofEnterpriseShare(figure);
    case Kind::EnterpriseEnergyUsed:
        add({of(Kind::EnterpriseFuelEnergy), of(Kind::EnterpriseElectricityEnergy), of(Kind::EnterpriseHeatEnergy)});
        return made;
    case Kind::EnterpriseElectricityEnergy:
        made.operation = Operation::Product;
        add({of(Kind::EnterpriseElectricityUse), parameter("electricityEqualValueTcePerMwh")});
        made.readings = {OurReading::EqualValue};
        return made;
    case Kind::EnterpriseHeatEnergy:
        made.operation = Operation::Product;
        add({of(Kind::EnterpriseHeatUse), parameter("heatTcePerGj")});
        return made;
    case Kind::EnterpriseElectricityUse:
    case Kind::EnterpriseHeatUse:
        made.operands = enterpriseUses(figure.place, figure.kind == Kind::EnterpriseHeatUse);
        return made;
    case Kind::EnterpriseOwn:
        made.operands = rows(Kind::RowEmission, false);
        return made;
    default:
        made.operands = rows(Kind::RowEnergy, figure.kind == Kind::EnterpriseEnergy);
        return made;
    }
}

/// Its part of the electricity or heat line: by its use; what no row uses is no enterprise's.
Explainer::Formula Explainer::ofEnterpriseShare(const Figure &figure) const
{
    const bool heat = figure.kind == Kind::EnterpriseHeatShare;
    const FlowSum whole = heat ? FlowSum::HeatWhole : FlowSum::ElectricityWhole;
    Formula made{.unit = Unit::TonneCo2, .operation = Operation::ByRule, .readings = {OurReading::ByUseOfEnterprise}};
    if (flowValue(whole) <= 0)
        return made;
    made.operation = Operation::Product;
    made.operands = {operand(caseFigure(Kind::Line, int(heat ? Line::Heat : Line::Electricity))),
                     operand({heat ? Kind::EnterpriseHeatUse : Kind::EnterpriseElectricityUse, figure.place}),
                     divisor(flow(whole))};
    return made;
}

} // namespace core
