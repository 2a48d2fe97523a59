#pragma once

#include "core/planning/portfolio.h"

namespace core {

/// One step of an abatement cost curve.
struct AbatementStep {
    size_t measure = 0;
    double saved = 0;               ///< [t CO2/a]; with interactions: what it adds to those before it
    std::optional<double> unitCost; ///< [yuan/t]; nothing where its cost is not known or it saves nothing
    double yearlyCost = 0;          ///< [10⁴ yuan/a]
    CaseTotals after;               ///< with it and all before it; naive: with it alone
};

/// The curve with interactions: the measures in this order, each evaluated again with those before it. What hours would change
/// of the supply is not in it: measures speak of years.
std::vector<AbatementStep> abatementCurve(const MeasureModel &model, const PortfolioProblem &problem,
                                          const std::vector<size_t> &order);

/// The naive curve: each measure alone on the case, the cheapest first; those without a unit cost last.
std::vector<AbatementStep> naiveCurve(const MeasureModel &model, const PortfolioProblem &problem);

/// The order in which, step by step, the measure comes next that is cheapest per tonne after all before it; those that then save
/// nothing or have no cost come last, in their own order. `of`: these measures alone.
std::vector<size_t> cheapestFirst(const MeasureModel &model, const PortfolioProblem &problem, std::vector<size_t> of);
std::vector<size_t> cheapestFirst(const MeasureModel &model, const PortfolioProblem &problem);

} // namespace core
