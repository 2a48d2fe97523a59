#include "busexplain.h"

#include <algorithm>

namespace core {

namespace {

/// Explains the figures of one bus.
class BusExplainer
{
public:
    BusExplainer(const Figure &figure, const HourlyModel &model, const HourlyResult &result)
        : m_figure(figure), m_of(*busFigureOf(ofYear(figure))), m_bus(carrierBus(model, result, m_of.carrier))
    {}

    Explanation explain() const
    {
        Explanation explanation;
        explanation.figure = m_figure;
        explanation.value = valueOf(m_of.part, m_figure);
        explanation.unit = Unit::MegawattHour;
        if (!m_of.part)
            addParts(explanation);
        else if (!monthOf(m_figure) && !hourOf(m_figure))
            addMonths(explanation);
        return explanation;
    }

private:
    /// Of the hours that a figure is of; a part that never flows is 0.
    double valueOf(const std::optional<BusPart> &part, const Figure &when) const
    {
        const auto flow = std::ranges::find(m_bus.flows, part, [](const BusFlow &each) { return std::optional(each.part); });
        if (part && flow == m_bus.flows.end())
            return 0;
        const HourlyValues &values = part ? flow->values : m_bus.load;
        if (values.empty())
            return 0;
        if (const auto hour = hourOf(when))
            return values[*hour];
        const auto month = monthOf(when);
        return month ? monthlySums(values)[*month] : sumOf(values);
    }

    void addParts(Explanation &into) const
    {
        into.operation = Operation::Sum;
        for (const BusFlow &each : m_bus.flows) {
            const double value = valueOf(each.part, m_figure);
            if (value == 0)
                continue;
            Figure figure = hourlyFigure(m_figure.place.caseIndex, BusFigure{m_of.carrier, each.part});
            if (const auto month = monthOf(m_figure))
                figure = ofMonth(figure, *month);
            if (const auto hour = hourOf(m_figure))
                figure = ofHour(figure, *hour);
            into.operands.push_back(
                {.figure = figure, .value = value, .unit = Unit::MegawattHour, .negative = leavesBus(each.part)});
        }
    }

    void addMonths(Explanation &into) const
    {
        into.operation = Operation::Sum;
        for (size_t month = 0; month + 1 < monthStart.size(); ++month) {
            const Figure figure = ofMonth(m_figure, month);
            into.operands.push_back({.figure = figure, .value = valueOf(m_of.part, figure), .unit = Unit::MegawattHour});
        }
    }

    const Figure m_figure;
    const BusFigure m_of;
    const CarrierBus m_bus;
};

} // namespace

Explanation explainBus(const Figure &figure, const HourlyModel &model, const HourlyResult &result)
{
    return BusExplainer(figure, model, result).explain();
}

} // namespace core
