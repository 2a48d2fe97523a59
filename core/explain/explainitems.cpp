#include "explanation.h"

#include <algorithm>

// How many items of a scheme are in a state. Source: the count that SchemeResult gives (domain model, §5, `counts`); of notice
// 910 the guiding indicators alone (发改环资〔2025〕910号, annex 1, 引导指标), as the page Evaluation names them.

namespace core {

namespace {

constexpr qint32 guidingBit = 1 << 4, stateMask = 15;

} // namespace

Figure itemCountFigure(qsizetype caseIndex, size_t scheme, std::optional<ItemStatus> state, bool onlyGuiding)
{
    const qint32 ofState = state ? qint32(*state) + 1 : 0;
    return caseFigure(FigureKind::ItemCount, caseIndex, qint32(scheme << 12) | (onlyGuiding ? guidingBit : 0) | ofState);
}

ItemCount itemCountOf(const Figure &figure)
{
    const qint32 state = figure.index & stateMask;
    return {schemeOf(figure), state > 0 ? std::optional(ItemStatus(state - 1)) : std::nullopt, (figure.index & guidingBit) != 0};
}

/// Of one state its items, each of which counts 1; of all items the four states.
Explainer::Formula Explainer::ofItemCount(const Figure &figure) const
{
    Formula made{.unit = Unit::None, .operation = Operation::Sum};
    const ItemCount count = itemCountOf(figure);
    if (!count.state) {
        for (const ItemStatus each : {ItemStatus::Met, ItemStatus::NotMet, ItemStatus::NotApplicable, ItemStatus::NoData})
            made.operands.push_back(operand(itemCountFigure(m_caseIndex, count.scheme, each, count.onlyGuiding)));
        return made;
    }
    const SchemeResult &result = m_evaluated.schemes[count.scheme];
    for (size_t i = 0; i < result.items.size(); ++i) {
        const ItemRole role = result.scheme->items[i].role;
        const bool counts = count.onlyGuiding ? role == ItemRole::Guiding : role != ItemRole::Info;
        if (counts && result.items[i].status == *count.state)
            made.operands.push_back({.figure = itemFigure(m_caseIndex, count.scheme, i), .value = 1.0});
    }
    return made;
}

std::optional<double> Explainer::itemCountValue(const Figure &figure) const
{
    const ItemCount count = itemCountOf(figure);
    if (count.scheme >= m_evaluated.schemes.size())
        return std::nullopt;
    if (count.state && !count.onlyGuiding) // as the result has it
        return m_evaluated.schemes[count.scheme].counts[size_t(*count.state)];
    return combined(Operation::Sum, ofItemCount(figure).operands);
}

} // namespace core
