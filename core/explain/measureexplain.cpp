#include "measureexplain.h"

#include "core/economics/cashflow.h"
#include "core/model/edit.h"
#include "core/units/conversions.h"

#include <algorithm>

namespace core {

namespace {

template <Unit U> std::optional<double> plainValue(const std::optional<Quantity<U>> &quantity)
{
    return quantity ? std::optional(quantity->value) : std::nullopt;
}

Unit unitOfMeasure(MeasureFigure figure)
{
    switch (figure) {
    case MeasureFigure::UnitCost:
        return Unit::YuanPerTonneCo2;
    case MeasureFigure::With:
    case MeasureFigure::InOrder:
    case MeasureFigure::Alone:
    case MeasureFigure::WithAlone:
        return Unit::TonneCo2;
    case MeasureFigure::Lifetime:
        return Unit::Year;
    case MeasureFigure::AnnuityFactor:
        return Unit::None;
    default:
        return Unit::TenThousandYuan;
    }
}

/// Makes the explanations of one trial.
class MeasureExplainer
{
public:
    MeasureExplainer(const MeasuresTried &tried, const Park &park) : m_tried(tried), m_park(park) {}

    std::optional<double> valueOf(const Figure &figure) const
    {
        if (figure.kind == FigureKind::Emissions)
            return m_tried.emissions;
        if (figure.kind == FigureKind::Parameter)
            return m_tried.discountRate;
        const auto which = MeasureFigure(figure.index);
        if (figure.place.kind != Place::Kind::Measure)
            return ofAll(which);
        const MeasureOutcome *row = rowOf(figure.place.index);
        return row ? ofRow(which, *row) : std::nullopt;
    }

    Explanation explain(const Figure &figure) const
    {
        const auto which = MeasureFigure(figure.index);
        Explanation made;
        made.figure = figure;
        made.value = valueOf(figure);
        made.unit = unitOfMeasure(which);
        if (figure.place.kind != Place::Kind::Measure)
            addOfAll(which, made);
        else if (const MeasureOutcome *row = rowOf(figure.place.index))
            addOfRow(which, *row, made);
        return made;
    }

private:
    const MeasureOutcome *rowOf(qsizetype inPark) const
    {
        const auto found = std::ranges::find(m_tried.rows, inPark, &MeasureOutcome::inPark);
        return found == m_tried.rows.end() ? nullptr : &*found;
    }

    std::optional<double> ofAll(MeasureFigure which) const
    {
        double investment = 0, cost = 0;
        bool isKnown = true;
        for (const MeasureOutcome &row : m_tried.rows) {
            if (!row.isChosen)
                continue;
            investment += row.investment.value_or(0);
            cost += row.yearlyCost.value_or(0);
            isKnown = isKnown && row.yearlyCost;
        }
        const double saved = m_tried.emissions - m_tried.emissionsWith;
        switch (which) {
        case MeasureFigure::Investment:
            return investment;
        case MeasureFigure::YearlyCost:
            return cost;
        case MeasureFigure::InOrder:
            return saved;
        case MeasureFigure::UnitCost:
            return isKnown && saved > 0 ? std::optional(cost * yuanPerTenThousand / saved) : std::nullopt;
        case MeasureFigure::With:
            return m_tried.emissionsWith;
        default:
            return std::nullopt;
        }
    }

    std::optional<double> ofRow(MeasureFigure which, const MeasureOutcome &row) const
    {
        const Measure &measure = m_park.measures.at(row.inPark);
        const std::optional<double> years = plainValue(measure.lifetime);
        const std::optional<double> factor =
            years && *years >= 1 ? std::optional(economics::annuityFactor(m_tried.discountRate, *years)) : std::nullopt;
        switch (which) {
        case MeasureFigure::Investment:
            return row.investment;
        case MeasureFigure::YearlyCost:
            return row.yearlyCost;
        case MeasureFigure::InOrder:
            return row.inOrder;
        case MeasureFigure::UnitCost:
            return row.unitCost;
        case MeasureFigure::With:
            return row.with;
        case MeasureFigure::Alone:
            return row.alone;
        case MeasureFigure::WithAlone:
            return m_tried.emissions - row.alone;
        case MeasureFigure::Annuity:
            return row.investment && factor ? std::optional(*row.investment / *factor) : std::nullopt;
        case MeasureFigure::AnnuityFactor:
            return factor;
        case MeasureFigure::Lifetime:
            return years;
        case MeasureFigure::AnnualCost:
            return plainValue(measure.annualCost);
        case MeasureFigure::AnnualSaving:
            return plainValue(measure.annualSaving);
        }
        return std::nullopt;
    }

    Operand operand(const Figure &figure, bool negative = false, bool divides = false) const
    {
        const bool isEmissions = figure.kind == FigureKind::Emissions, isRate = figure.kind == FigureKind::Parameter;
        const Unit unit = isEmissions ? Unit::TonneCo2 : isRate ? Unit::None : unitOfMeasure(MeasureFigure(figure.index));
        return {.figure = figure, .value = valueOf(figure), .unit = unit, .negative = negative, .divides = divides};
    }
    Figure emissions() const { return caseFigure(FigureKind::Emissions, m_tried.caseIndex); }

    void addCostOf(const Figure &cost, const Figure &reduction, Explanation &made) const
    {
        made.operation = Operation::Product;
        made.operands = {operand(cost),
                         {.value = yuanPerTenThousand, .label = QT_TRANSLATE_NOOP("Operand", "yuan per 10⁴ yuan")},
                         operand(reduction, false, true)};
    }

    void addOfAll(MeasureFigure which, Explanation &made) const
    {
        const auto of = [&](MeasureFigure figure) { return measureFigure(m_tried.caseIndex, figure); };
        if (which == MeasureFigure::UnitCost)
            return addCostOf(of(MeasureFigure::YearlyCost), of(MeasureFigure::InOrder), made);
        made.operation = Operation::Sum;
        if (which == MeasureFigure::InOrder) {
            made.operands = {operand(emissions()), operand(of(MeasureFigure::With), true)};
            return;
        }
        if (which == MeasureFigure::With)
            made.operands.push_back(operand(emissions()));
        for (const MeasureOutcome &row : m_tried.rows) // the order of the list is no matter in a sum
            if (row.isChosen)
                made.operands.push_back(operand(
                    measureFigure(m_tried.caseIndex, which == MeasureFigure::With ? MeasureFigure::InOrder : which, row.inPark),
                    which == MeasureFigure::With));
    }

    void addOfRow(MeasureFigure which, const MeasureOutcome &row, Explanation &made) const
    {
        const auto of = [&](MeasureFigure figure) { return measureFigure(m_tried.caseIndex, figure, row.inPark); };
        switch (which) {
        case MeasureFigure::YearlyCost:
            made.operation = Operation::Sum;
            made.operands = {operand(of(MeasureFigure::Annuity)), operand(of(MeasureFigure::AnnualCost)),
                             operand(of(MeasureFigure::AnnualSaving), true)};
            return;
        case MeasureFigure::InOrder: {
            const bool isFirst = row.follows < 0;
            made.operation = Operation::Sum;
            made.operands = {operand(isFirst ? emissions()
                                             : measureFigure(m_tried.caseIndex, MeasureFigure::With,
                                                             m_tried.rows[size_t(row.follows)].inPark)),
                             operand(of(MeasureFigure::With), true)};
            return;
        }
        case MeasureFigure::UnitCost:
            return addCostOf(of(MeasureFigure::YearlyCost), of(MeasureFigure::InOrder), made);
        case MeasureFigure::Alone:
            made.operation = Operation::Sum;
            made.operands = {operand(emissions()), operand(of(MeasureFigure::WithAlone), true)};
            return;
        case MeasureFigure::Annuity:
            made.operation = Operation::Product;
            made.operands = {operand(of(MeasureFigure::Investment)), operand(of(MeasureFigure::AnnuityFactor), false, true)};
            return;
        case MeasureFigure::AnnuityFactor:
            made.operation = Operation::Annuity;
            made.operands = {
                operand(caseFigure(FigureKind::Parameter, m_tried.caseIndex, fieldIndex(parametersObject, "discountRate"))),
                operand(of(MeasureFigure::Lifetime))};
            return;
        default:
            return; // entered, or evaluated
        }
    }

    const MeasuresTried &m_tried;
    const Park &m_park;
};

} // namespace

Figure measureFigure(qsizetype caseIndex, MeasureFigure figure)
{
    return caseFigure(FigureKind::Measures, caseIndex, figure);
}

Figure measureFigure(qsizetype caseIndex, MeasureFigure figure, qsizetype inPark)
{
    return {FigureKind::Measures,
            {.kind = Place::Kind::Measure, .caseIndex = qint32(caseIndex), .index = qint32(inPark)},
            qint32(figure)};
}

Explanation explainMeasure(const Figure &figure, const MeasuresTried &tried, const Park &park)
{
    return MeasureExplainer(tried, park).explain(figure);
}

} // namespace core
