#pragma once

#include <optional>
#include <vector>

namespace core::economics {

// A project's money over its years. All amounts in one currency unit of the caller's choice (the program: 10⁴ yuan), year 0 is
// the investment, flows fall at the end of their year.

/// Something bought again in a year, and what it is worth at the end.
struct Replacement {
    int year = 0; ///< 1…years
    double cost = 0.0;
};

struct Project {
    int years = 20;
    double discountRate = 0.06;
    double investment = 0.0;
    double subsidy = 0.0; ///< on the investment, in year 0
    // per year, of the first year
    double revenue = 0.0;      ///< feed-in and what else is sold
    double avoidedCost = 0.0;  ///< of energy that need not be bought
    double energyCost = 0.0;   ///< of energy that is bought
    double omCost = 0.0;       ///< operation, maintenance, wages
    double carbonCost = 0.0;   ///< emissions × carbon price
    double yearlyGrowth = 0.0; ///< of the five above, 0.02: two per cent a year
    std::vector<Replacement> replacements;
    double residualValue = 0.0; ///< in the last year, before tax
    double taxRate = 0.0;       ///< of profit: flows less straight depreciation; a loss is carried forward
    int depreciationYears = 0;  ///< 0: the project's years
    // what wear takes of revenue, avoided cost and carbon cost: value − lost × the year's wear
    double revenueLost = 0.0, avoidedCostLost = 0.0, carbonCostLost = 0.0;
    std::vector<double> wear{}; ///< of the years 1…years: 0 as new, 1 the losses whole; empty: none
};

struct YearFlow {
    double investment = 0, subsidy = 0, revenue = 0, avoidedCost = 0, energyCost = 0, omCost = 0, carbonCost = 0, replacement = 0,
           residualValue = 0, tax = 0;
    double net = 0;                    ///< what comes in less what goes out
    double discounted = 0;             ///< net ÷ (1+r)^year
    double sum = 0, discountedSum = 0; ///< up to this year
};

/// The flows of years 0…years. Years below 1 and rates at or below −1 are a programmer's mistake (asserted).
std::vector<YearFlow> cashFlow(const Project &project);

/// Each part of the flows at its present value, summed over the years; its `net` is the net present value.
YearFlow presentValues(const std::vector<YearFlow> &years, double rate);

/// Net present value of flows at the ends of years 0, 1, …
double netPresentValue(const std::vector<double> &flows, double rate);

/// Rates of return above it are not looked for: 1,000 % a year. Ours.
inline constexpr double highestInternalRate = 10.0;

/// All rates in (−0.99, highestInternalRate) at which the net present value is zero, rising: none, one, or several when the flows
/// change sign more than once.
std::vector<double> internalRates(const std::vector<double> &flows);

/// Whether some flows come in and some go out; where they do not there is no internal rate.
bool changesSign(const std::vector<double> &flows);

/// Years until the running sum stays at or above zero, within the year by proportion; nothing when it never does.
std::optional<double> payback(const std::vector<double> &flows);

/// (1 − (1+r)^−n)/r; n without interest. n need not be whole.
double annuityFactor(double rate, double years);

/// What a project's flows come to.
struct Indicators {
    double netPresentValue = 0;                       ///< in the project's money
    std::vector<double> internalRates;                ///< a year, 0.08: eight per cent
    std::optional<double> payback, discountedPayback; ///< years
    bool changesSign = false;                         ///< the net flow; without that there is no internal rate
};
/// The figures of a project after tax, from cashFlow(): netPresentValue() at its discount rate, internalRates(), payback() of the
/// flows and of the discounted ones, and changesSign(). Asserts what cashFlow() does.
Indicators indicators(const Project &project);

/// Levelised cost: (investment + present value of costs) ÷ present value of energy; nothing without energy.
std::optional<double> levelisedCost(double investment, double yearlyCost, double yearlyEnergy, double rate, int years);

} // namespace core::economics
