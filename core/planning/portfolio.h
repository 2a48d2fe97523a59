#pragma once

#include "core/planning/measuremodel.h"

#include <stop_token>

namespace core {

/// Which measures to take. Money in 10⁴ yuan.
struct PortfolioProblem {
    std::vector<double> yearlyCost; ///< of each measure, below 0: it pays
    std::vector<double> investment;
    std::optional<double> budget;                    ///< of all investments
    std::optional<double> carbonPerEnergy;           ///< limit of the core indicator [t/tce]
    std::vector<std::pair<size_t, size_t>> needs;    ///< the first only with the second
    std::vector<std::pair<size_t, size_t>> excludes; ///< not both
    std::vector<size_t> left{};                      ///< measures that cannot be taken: their cost is not known
};
/// The problem of a case's measures: costs by yearlyCost(); those that have none are left, and those that need one which is
/// neither among them nor among those the case holds already, or that exclude such a one or are excluded by it.
PortfolioProblem portfolioProblem(const QList<Measure> &measures, double discountRate, const QList<Measure> &held = {});

struct Portfolio {
    bool isFeasible = false;
    bool isProven = true; ///< no cheaper set exists; else the search was stopped, or at `mostNodes`
    std::vector<bool> chosen;
    double yearlyCost = 0, investment = 0;
    CaseTotals totals;
    long nodes = 0;
};

/// The set of measures with the least yearly cost that keeps the budget, the core indicator, needs and exclusions; exact by
/// branch and bound. The indicator is a ratio and supplies run out: a set is judged by the closed form of all its effects
/// together, and what measures to come can do at most bounds the branches (a fractional knapsack with a price on the budget). A
/// value within 1e-9 of the limit is on it.
Portfolio leastCostPortfolio(const MeasureModel &model, const PortfolioProblem &problem, long mostNodes = 50'000'000,
                             const std::stop_token &stop = {});

/// What an infeasible problem lacks; nothing where the search for it was not proven.
struct PortfolioShortfall {
    std::optional<double> investment;      ///< [10⁴ yuan] the least that meets the limit; nothing: no money does
    std::optional<double> beyondBudget;    ///< [10⁴ yuan] what that is more than the budget
    std::optional<double> carbonPerEnergy; ///< [t/tce] the lowest the budget reaches, to a thousandth
};
/// Keeps needs and exclusions; the first gives up the budget, the second the limit.
PortfolioShortfall shortfallOf(const MeasureModel &model, const PortfolioProblem &problem, long mostNodes = 50'000'000,
                               const std::stop_token &stop = {});

/// Whether a set keeps everything the problem asks.
bool isAllowed(const MeasureModel &model, const PortfolioProblem &problem, const std::vector<bool> &chosen);

} // namespace core
