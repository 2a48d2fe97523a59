#include "abatementcurve.h"

#include "core/units/conversions.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

AbatementStep stepOf(const PortfolioProblem &problem, size_t measure, const CaseTotals &before, const CaseTotals &after)
{
    AbatementStep step{measure, before.total - after.total, std::nullopt, problem.yearlyCost[measure], after};
    if (step.saved > 0 && !std::ranges::count(problem.left, measure))
        step.unitCost = step.yearlyCost * yuanPerTenThousand / step.saved;
    return step;
}

/// Before others when it has a unit cost and theirs is higher or unknown.
bool isCheaper(const AbatementStep &a, const AbatementStep &b)
{
    if (!a.unitCost || !b.unitCost)
        return a.unitCost.has_value() && !b.unitCost;
    return *a.unitCost < *b.unitCost;
}

} // namespace

std::vector<AbatementStep> abatementCurve(const MeasureModel &model, const PortfolioProblem &problem,
                                          const std::vector<size_t> &order)
{
    std::vector<AbatementStep> steps;
    MeasureModel::State state = model.empty();
    CaseTotals before = model.totals(state);
    for (const size_t measure : order) {
        model.add(state, measure);
        steps.push_back(stepOf(problem, measure, before, model.totals(state)));
        before = steps.back().after;
    }
    return steps;
}

std::vector<AbatementStep> naiveCurve(const MeasureModel &model, const PortfolioProblem &problem)
{
    std::vector<AbatementStep> steps;
    const CaseTotals before = model.totals(model.empty());
    for (size_t measure = 0; measure < model.size(); ++measure) {
        MeasureModel::State state = model.empty();
        model.add(state, measure);
        steps.push_back(stepOf(problem, measure, before, model.totals(state)));
    }
    std::ranges::stable_sort(steps, isCheaper);
    return steps;
}

std::vector<size_t> cheapestFirst(const MeasureModel &model, const PortfolioProblem &problem)
{
    std::vector<size_t> all(model.size());
    std::iota(all.begin(), all.end(), size_t(0));
    return cheapestFirst(model, problem, std::move(all));
}

std::vector<size_t> cheapestFirst(const MeasureModel &model, const PortfolioProblem &problem, std::vector<size_t> open)
{
    std::vector<size_t> order;
    MeasureModel::State state = model.empty();
    while (!open.empty()) {
        const CaseTotals before = model.totals(state);
        std::optional<AbatementStep> best;
        for (const size_t measure : open) {
            MeasureModel::State with = state;
            model.add(with, measure);
            const AbatementStep step = stepOf(problem, measure, before, model.totals(with));
            if (!best || isCheaper(step, *best))
                best = step;
        }
        model.add(state, best->measure);
        order.push_back(best->measure);
        std::erase(open, best->measure);
    }
    return order;
}

} // namespace core
