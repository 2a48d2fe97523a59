#include "hourlyexplain.h"

#include "core/explain/busexplain.h"
#include "core/hourly/matching.h"

#include <algorithm>

namespace core {

namespace {

constexpr double tenThousand = 1e4;
constexpr size_t months = 12;

/// A sum over the hours of a month.
double sumIn(const HourlyValues &values, size_t month)
{
    double sum = 0;
    for (size_t hour = monthStart[month]; hour < std::min(monthStart[month + 1], values.size()); ++hour)
        sum += values[hour];
    return sum;
}

/// Explains the figures of one simulated year.
class YearExplainer
{
public:
    YearExplainer(qsizetype caseIndex, const HourlyModel &model, const HourlyResult &result)
        : m_caseIndex(caseIndex), m_model(model), m_result(result)
    {}

    Explanation explain(HourlyFigure figure) const;
    Explanation explain(const Figure &ofYear, size_t month) const;
    Explanation explainHour(const Figure &ofYear, size_t hour) const;

private:
    using Which = HourlyFigure;
    struct Term {
        HourlyFigure figure;
        bool negative = false;
    };
    Explanation wholeBill() const;
    Explanation made(HourlyFigure figure, Operation operation, std::initializer_list<Term> terms) const;
    std::optional<double> value(HourlyFigure figure) const;
    std::optional<double> sum(HourlyFigure figure) const;
    std::optional<double> ratio(HourlyFigure figure) const;
    std::optional<double> valueIn(HourlyFigure figure, size_t month) const;
    std::optional<double> matching(HourlyFigure figure) const;
    const HourlyValues *hours(HourlyFigure figure) const;
    Operand operandOf(const Figure &figure, std::optional<double> of) const;
    double direct(double PlantYear::*of) const;
    static Unit unitOf(HourlyFigure figure);

    const qsizetype m_caseIndex;
    const HourlyModel &m_model;
    const HourlyResult &m_result;
};

Unit YearExplainer::unitOf(HourlyFigure figure)
{
    return figure < Which::Load                  ? Unit::None
           : figure < Which::GridPeak            ? Unit::MegawattHour
           : figure == Which::GridPeak           ? Unit::Megawatt
           : figure == Which::HoursWithoutImport ? Unit::Hour
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

/// The hours that a figure of the bus sums; null: it has none of its own.
const HourlyValues *YearExplainer::hours(HourlyFigure figure) const
{
    switch (figure) {
    case Which::Load:
        return &m_result.load;
    case Which::Unserved:
        return &m_result.grid.unserved;
    case Which::Available:
        return &m_result.available;
    case Which::Imported:
        return &m_result.grid.imported;
    case Which::Exported:
        return &m_result.grid.exported;
    case Which::Curtailed:
        return &m_result.grid.curtailed;
    case Which::OnSite:
        return &m_result.other;
    case Which::Wind:
        return &m_result.wind;
    case Which::Pv:
        return &m_result.pv;
    case Which::Discharged:
        return &m_result.discharge;
    case Which::Charged:
        return &m_result.charge;
    default:
        return nullptr;
    }
}

std::optional<double> YearExplainer::matching(HourlyFigure figure) const
{
    const HourlyMatching of = matchYear(m_model, m_result);
    switch (figure) {
    case Which::MatchedShare:
        return of.contracted;
    case Which::MatchedShareWithGrid:
        return of.total;
    case Which::CleanShare:
        return of.annual;
    case Which::GridShare:
        return of.gridShare;
    case Which::Matched:
        return of.matched;
    case Which::CleanPower:
        return of.generation;
    case Which::GridNeeded:
        return of.bought;
    case Which::GridClean:
        return of.gridShare ? std::optional(of.bought * *of.gridShare) : std::nullopt;
    default:
        return of.gridShare ? std::optional(of.matched + of.bought * *of.gridShare) : std::nullopt;
    }
}

std::optional<double> YearExplainer::ratio(HourlyFigure figure) const
{
    if (figure >= Which::MatchedShare)
        return matching(figure);
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
    case Which::OnSite:
    case Which::Wind:
    case Which::Pv:
    case Which::Discharged:
    case Which::Charged:
        return core::sumOf(*hours(figure));
    case Which::Matched:
    case Which::CleanUsed:
    case Which::GridClean:
    case Which::CleanPower:
    case Which::GridNeeded:
        return matching(figure);
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
    if (figure == Which::HoursWithoutImport)
        return double(m_result.hoursWithoutImport);
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

/// The figure of a month that `hasMonths`.
std::optional<double> YearExplainer::valueIn(HourlyFigure figure, size_t month) const
{
    const GridYear &grid = m_result.grid;
    const BillMonth &bill = m_result.bill[month];
    if (const HourlyValues *values = hours(figure))
        return sumIn(*values, month);
    switch (figure) {
    case Which::GridPeak:
        return bill.peakImport;
    case Which::HoursWithoutImport: {
        double hours = 0;
        for (size_t hour = monthStart[month]; hour < monthStart[month + 1]; ++hour)
            hours += grid.imported[hour] <= 0 && grid.unserved[hour] <= 0;
        return hours;
    }
    case Which::WholeBill:
        return bill.total() / tenThousand;
    default:
        return bill[BillPart(qint32(figure) - qint32(Which::FirstBillPart))] / tenThousand;
    }
}

Operand YearExplainer::operandOf(const Figure &figure, std::optional<double> of) const
{
    Operand operand;
    operand.figure = figure;
    operand.value = of;
    operand.unit = unitOf(HourlyFigure(ofYear(figure).index));
    return operand;
}

/// The bill of a month is made of its parts; all else comes from the hours and the tariff.
Explanation YearExplainer::explain(const Figure &ofYear, size_t month) const
{
    const Which which = Which(ofYear.index);
    Explanation explanation;
    explanation.figure = ofMonth(ofYear, month);
    explanation.value = valueIn(which, month);
    explanation.unit = unitOf(which);
    if (which != Which::WholeBill)
        return explanation;
    explanation.operation = Operation::Sum;
    for (size_t part = 0; part < billParts; ++part)
        if (const auto of = valueIn(Which(qint32(Which::FirstBillPart) + qint32(part)), month); of.value_or(0) != 0)
            explanation.operands.push_back(operandOf(ofMonth(hourlyFigure(m_caseIndex, BillPart(part)), month), of));
    return explanation;
}

/// The load of an hour is what comes to the bus less what leaves it; all else is from the simulation.
Explanation YearExplainer::explainHour(const Figure &ofYear, size_t hour) const
{
    const Which which = Which(ofYear.index);
    const auto valueAt = [&](Which figure) { return (*hours(figure))[hour]; };
    Explanation explanation;
    explanation.figure = ofHour(ofYear, hour);
    explanation.value = valueAt(which);
    explanation.unit = Unit::MegawattHour;
    const auto add = [&](Which figure, bool negative) {
        if (valueAt(figure) == 0)
            return;
        explanation.operands.push_back(operandOf(ofHour(hourlyFigure(m_caseIndex, figure), hour), valueAt(figure)));
        explanation.operands.back().negative = negative;
    };
    if (which == Which::Load || which == Which::Available) {
        explanation.operation = Operation::Sum;
        for (const Which each : {Which::OnSite, Which::Wind, Which::Pv})
            add(each, false);
    }
    if (which == Which::Load) {
        for (const Which each : {Which::Discharged, Which::Imported, Which::Unserved})
            add(each, false);
        for (const Which each : {Which::Charged, Which::Exported, Which::Curtailed})
            add(each, true);
    }
    return explanation;
}

/// The bill as the sum of its parts; those that cost nothing are left out.
Explanation YearExplainer::wholeBill() const
{
    Explanation explanation = made(Which::WholeBill, Operation::Sum, {});
    for (size_t part = 0; part < billParts; ++part)
        if (const Which each = Which(qint32(Which::FirstBillPart) + qint32(part)); value(each).value_or(0) != 0)
            explanation.operands.push_back(operandOf(hourlyFigure(m_caseIndex, each), value(each)));
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
    case Which::MatchedShare:
        return quotient(Which::Matched, Which::Load);
    case Which::MatchedShareWithGrid:
        return quotient(Which::CleanUsed, Which::Load);
    case Which::CleanShare:
        return quotient(Which::CleanPower, Which::Load);
    case Which::CleanUsed:
        return sumOf({{Which::Matched}, {Which::GridClean}});
    case Which::GridClean:
        return made(figure, Operation::Product, {{Which::GridNeeded}, {Which::GridShare}});
    case Which::WholeBill:
        return wholeBill();
    default:
        break;
    }
    const Figure whole = hourlyFigure(m_caseIndex, figure);
    if (!hasMonths(whole) || figure == Which::GridPeak)
        return made(figure, Operation::Given, {});
    Explanation explanation = made(figure, Operation::Sum, {});
    for (size_t month = 0; month < months; ++month)
        explanation.operands.push_back(operandOf(ofMonth(whole, month), valueIn(figure, month)));
    return explanation;
}

} // namespace

Explanation explainHourly(const Figure &figure, const HourlyModel &model, const HourlyResult &result)
{
    if (busFigureOf(ofYear(figure)))
        return explainBus(figure, model, result);
    const YearExplainer explainer(figure.place.caseIndex, model, result);
    if (const auto hour = hourOf(figure))
        return explainer.explainHour(ofYear(figure), *hour);
    if (const auto month = monthOf(figure))
        return explainer.explain(ofYear(figure), *month);
    return explainer.explain(HourlyFigure(figure.index));
}

} // namespace core
