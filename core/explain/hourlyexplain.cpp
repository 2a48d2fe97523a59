#include "hourlyexplain.h"

#include <algorithm>

namespace core {

namespace {

constexpr double tenThousand = 1e4;

/// Explains the figures of one simulated year.
class YearExplainer
{
public:
    YearExplainer(qsizetype caseIndex, const HourlyModel &model, const HourlyResult &result)
        : m_caseIndex(caseIndex), m_model(model), m_result(result)
    {}

    Explanation explain(HourlyFigure figure) const;

private:
    using Which = HourlyFigure;
    struct Term {
        HourlyFigure figure;
        bool negative = false;
    };
    Explanation made(HourlyFigure figure, Operation operation, std::initializer_list<Term> terms) const;
    std::optional<double> value(HourlyFigure figure) const;
    std::optional<double> sum(HourlyFigure figure) const;
    std::optional<double> ratio(HourlyFigure figure) const;
    double direct(double PlantYear::*of) const;
    static Unit unitOf(HourlyFigure figure);

    const qsizetype m_caseIndex;
    const HourlyModel &m_model;
    const HourlyResult &m_result;
};

Unit YearExplainer::unitOf(HourlyFigure figure)
{
    return figure < Which::Load        ? Unit::None
           : figure < Which::GridPeak  ? Unit::MegawattHour
           : figure == Which::GridPeak ? Unit::Megawatt
                                       : Unit::TenThousandYuan;
}

double YearExplainer::direct(double PlantYear::*of) const
{
    double sum = 0;
    for (size_t i = 0; i < m_model.plants.size(); ++i)
        if (const PlantProfile &plant = m_model.plants[i]; plant.nonFossil && (plant.line || m_model.onSiteCountsAsDirect))
            sum += m_result.plants[i].*of;
    return sum;
}

std::optional<double> YearExplainer::ratio(HourlyFigure figure) const
{
    const SupplyRatios &ratios = m_result.ratios;
    switch (figure) {
    case Which::DirectShare:
        return m_result.directShare;
    case Which::SelfUseOfGenerationDelivered:
        return ratios.selfUseOfGenerationDelivered;
    case Which::SelfUseOfGenerationGeneration:
        return ratios.selfUseOfGenerationGeneration;
    case Which::SelfUseOfLoadDelivered:
        return ratios.selfUseOfLoadDelivered;
    case Which::SelfUseOfLoadGeneration:
        return ratios.selfUseOfLoadGeneration;
    case Which::ExportOfGeneration:
        return ratios.exportOfGeneration;
    case Which::UnusedDelivered:
        return ratios.unusedDelivered;
    default:
        return ratios.unusedGeneration;
    }
}

std::optional<double> YearExplainer::sum(HourlyFigure figure) const
{
    const SupplySums &sums = m_result.sums;
    const double served = sums.load - m_result.unserved, kept = sums.available - sums.curtailed;
    switch (figure) {
    case Which::Load:
        return sums.load;
    case Which::Unserved:
        return m_result.unserved;
    case Which::Served:
        return served;
    case Which::Available:
        return sums.available;
    case Which::Imported:
        return sums.imported;
    case Which::Exported:
        return sums.exported;
    case Which::Curtailed:
        return sums.curtailed;
    case Which::Delivered:
        return served - sums.imported;
    case Which::OwnUsed:
        return kept - sums.exported;
    case Which::NotUsed:
        return sums.available - (served - sums.imported) - sums.exported;
    case Which::Kept:
        return kept;
    case Which::Supply:
        return sums.imported + kept - sums.exported;
    case Which::DirectKept:
        return direct(&PlantYear::kept);
    case Which::DirectSent:
        return direct(&PlantYear::exported);
    default:
        return direct(&PlantYear::kept) - direct(&PlantYear::exported);
    }
}

std::optional<double> YearExplainer::value(HourlyFigure figure) const
{
    if (figure < Which::Load)
        return ratio(figure);
    if (figure < Which::GridPeak)
        return sum(figure);
    if (figure == Which::GridPeak)
        return m_result.grid.imported.empty() ? 0 : std::ranges::max(m_result.grid.imported);
    if (figure == Which::WholeBill)
        return totalOf(m_result.bill) / tenThousand;
    return totalOf(m_result.bill, BillPart(qint32(figure) - qint32(Which::FirstBillPart))) / tenThousand;
}

Explanation YearExplainer::made(HourlyFigure figure, Operation operation, std::initializer_list<Term> terms) const
{
    Explanation explanation;
    explanation.figure = hourlyFigure(m_caseIndex, figure);
    explanation.value = value(figure);
    explanation.unit = unitOf(figure);
    explanation.operation = operation;
    for (const Term &term : terms) {
        Operand operand;
        operand.figure = hourlyFigure(m_caseIndex, term.figure);
        operand.value = value(term.figure);
        operand.unit = unitOf(term.figure);
        operand.negative = term.negative;
        explanation.operands.push_back(operand);
    }
    return explanation;
}

Explanation YearExplainer::explain(HourlyFigure figure) const
{
    const auto quotient = [&](Which above, Which below) { return made(figure, Operation::Quotient, {{above}, {below}}); };
    const auto sumOf = [&](std::initializer_list<Term> terms) { return made(figure, Operation::Sum, terms); };
    switch (figure) {
    case Which::DirectShare:
        return quotient(Which::DirectCounted, Which::Supply);
    case Which::SelfUseOfGenerationDelivered:
        return quotient(Which::Delivered, Which::Available);
    case Which::SelfUseOfGenerationGeneration:
        return quotient(Which::OwnUsed, Which::Available);
    case Which::SelfUseOfLoadDelivered:
        return quotient(Which::Delivered, Which::Served);
    case Which::SelfUseOfLoadGeneration:
        return quotient(Which::OwnUsed, Which::Served);
    case Which::ExportOfGeneration:
        return quotient(Which::Exported, Which::Available);
    case Which::UnusedDelivered:
        return quotient(Which::NotUsed, Which::Available);
    case Which::UnusedGeneration:
        return quotient(Which::Curtailed, Which::Available);
    case Which::Served:
        return sumOf({{Which::Load}, {Which::Unserved, true}});
    case Which::Delivered:
        return sumOf({{Which::Served}, {Which::Imported, true}});
    case Which::OwnUsed:
        return sumOf({{Which::Available}, {Which::Exported, true}, {Which::Curtailed, true}});
    case Which::NotUsed:
        return sumOf({{Which::Available}, {Which::Delivered, true}, {Which::Exported, true}});
    case Which::Kept:
        return sumOf({{Which::Available}, {Which::Curtailed, true}});
    case Which::Supply:
        return sumOf({{Which::Imported}, {Which::Kept}, {Which::Exported, true}});
    case Which::DirectCounted:
        return sumOf({{Which::DirectKept}, {Which::DirectSent, true}});
    case Which::WholeBill: {
        Explanation explanation = made(figure, Operation::Sum, {});
        for (size_t part = 0; part < billParts; ++part)
            if (const Which each = Which(qint32(Which::FirstBillPart) + qint32(part)); value(each).value_or(0) != 0) {
                Operand operand;
                operand.figure = hourlyFigure(m_caseIndex, each);
                operand.value = value(each);
                operand.unit = unitOf(each);
                explanation.operands.push_back(operand);
            }
        return explanation;
    }
    default:
        return made(figure, Operation::Given, {});
    }
}

} // namespace

Figure hourlyFigure(qsizetype caseIndex, HourlyFigure figure)
{
    return caseFigure(hourlyKind, caseIndex, figure);
}

Figure hourlyFigure(qsizetype caseIndex, BillPart part)
{
    return caseFigure(hourlyKind, caseIndex, qint32(HourlyFigure::FirstBillPart) + qint32(part));
}

std::optional<BillPart> billPartOf(const Figure &figure)
{
    const qint32 part = figure.index - qint32(HourlyFigure::FirstBillPart);
    if (figure.kind != hourlyKind || part < 0 || part >= qint32(billParts))
        return std::nullopt;
    return BillPart(part);
}

Explanation explainHourly(const Figure &figure, const HourlyModel &model, const HourlyResult &result)
{
    return YearExplainer(figure.place.caseIndex, model, result).explain(HourlyFigure(figure.index));
}

} // namespace core
