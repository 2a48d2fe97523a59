#include "cashflow.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace core::economics {

namespace {

constexpr double lowestRate = -0.99;
constexpr int rateSteps = 4000;

std::vector<double> nets(const std::vector<YearFlow> &years, double YearFlow::*which)
{
    std::vector<double> flows;
    for (const YearFlow &year : years)
        flows.push_back(year.*which);
    return flows;
}

/// Between two rates with values of opposite sign, to the last digits.
double rateBetween(const std::vector<double> &flows, double low, double high)
{
    const bool lowIsPositive = netPresentValue(flows, low) > 0.0;
    for (int i = 0; i < 200; ++i) {
        const double middle = 0.5 * (low + high);
        if (middle <= low || middle >= high)
            break;
        ((netPresentValue(flows, middle) > 0.0) == lowIsPositive ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

} // namespace

std::vector<YearFlow> cashFlow(const Project &project)
{
    assert(project.years >= 1 && project.discountRate > -1.0);
    const int depreciationYears = project.depreciationYears > 0 ? project.depreciationYears : project.years;
    const double depreciation = (project.investment - project.subsidy) / depreciationYears;
    std::vector<YearFlow> years(size_t(project.years) + 1);
    double loss = 0.0, growth = 1.0, discount = 1.0;
    assert(project.wear.empty() || int(project.wear.size()) == project.years);
    for (int y = 0; y <= project.years; ++y) {
        YearFlow &year = years[size_t(y)];
        if (y == 0) {
            year.investment = project.investment;
            year.subsidy = project.subsidy;
        } else {
            const double wear = project.wear.empty() ? 0.0 : project.wear[size_t(y) - 1];
            year.revenue = (project.revenue - project.revenueLost * wear) * growth;
            year.avoidedCost = (project.avoidedCost - project.avoidedCostLost * wear) * growth;
            year.energyCost = project.energyCost * growth;
            year.omCost = project.omCost * growth;
            year.carbonCost = (project.carbonCost - project.carbonCostLost * wear) * growth;
            for (const Replacement &each : project.replacements)
                if (each.year == y)
                    year.replacement += each.cost;
            if (y == project.years)
                year.residualValue = project.residualValue;
            const double profit = year.revenue + year.avoidedCost + year.residualValue - year.energyCost - year.omCost -
                                  year.carbonCost - year.replacement - (y <= depreciationYears ? depreciation : 0.0) - loss;
            year.tax = std::max(0.0, profit) * project.taxRate;
            loss = std::max(0.0, -profit);
            growth *= 1.0 + project.yearlyGrowth;
        }
        year.net = year.subsidy + year.revenue + year.avoidedCost + year.residualValue - year.investment - year.energyCost -
                   year.omCost - year.carbonCost - year.replacement - year.tax;
        year.discounted = year.net / discount;
        year.sum = year.net + (y > 0 ? years[size_t(y) - 1].sum : 0.0);
        year.discountedSum = year.discounted + (y > 0 ? years[size_t(y) - 1].discountedSum : 0.0);
        discount *= 1.0 + project.discountRate;
    }
    return years;
}

YearFlow presentValues(const std::vector<YearFlow> &years, double rate)
{
    YearFlow sums;
    for (double YearFlow::*part : {&YearFlow::investment, &YearFlow::subsidy, &YearFlow::revenue, &YearFlow::avoidedCost,
                                   &YearFlow::energyCost, &YearFlow::omCost, &YearFlow::carbonCost, &YearFlow::replacement,
                                   &YearFlow::residualValue, &YearFlow::tax, &YearFlow::net})
        sums.*part = netPresentValue(nets(years, part), rate);
    return sums;
}

double netPresentValue(const std::vector<double> &flows, double rate)
{
    double value = 0.0;
    for (size_t y = flows.size(); y-- > 0;)
        value = value / (1.0 + rate) + flows[y];
    return value;
}

std::vector<double> internalRates(const std::vector<double> &flows)
{
    std::vector<double> rates;
    const double step = std::log((1.0 + highestInternalRate) / (1.0 + lowestRate)) / rateSteps;
    double low = lowestRate, lowValue = netPresentValue(flows, low);
    for (int i = 1; i <= rateSteps; ++i) {
        const double high = (1.0 + lowestRate) * std::exp(step * i) - 1.0;
        const double highValue = netPresentValue(flows, high);
        if (highValue == 0.0 && lowValue != 0.0)
            rates.push_back(high);
        else if ((lowValue > 0.0 && highValue < 0.0) || (lowValue < 0.0 && highValue > 0.0))
            rates.push_back(rateBetween(flows, low, high));
        low = high;
        lowValue = highValue;
    }
    return rates;
}

bool changesSign(const std::vector<double> &flows)
{
    return std::ranges::any_of(flows, [](double each) { return each > 0.0; }) &&
           std::ranges::any_of(flows, [](double each) { return each < 0.0; });
}

std::optional<double> payback(const std::vector<double> &flows)
{
    double sum = 0.0;
    std::optional<double> years;
    for (size_t y = 0; y < flows.size(); ++y) {
        const double before = sum;
        sum += flows[y];
        if (sum < 0.0)
            years.reset();
        else if (!years)
            years = y == 0 ? 0.0 : double(y - 1) - before / flows[y];
    }
    return years;
}

double annuityFactor(double rate, double years)
{
    return rate != 0.0 ? (1.0 - std::pow(1.0 + rate, -years)) / rate : years;
}

Indicators indicators(const Project &project)
{
    const std::vector<YearFlow> years = cashFlow(project);
    const std::vector<double> net = nets(years, &YearFlow::net);
    return {netPresentValue(net, project.discountRate), internalRates(net), payback(net),
            payback(nets(years, &YearFlow::discounted)), changesSign(net)};
}

std::optional<double> levelisedCost(double investment, double yearlyCost, double yearlyEnergy, double rate, int years)
{
    const double annuity = annuityFactor(rate, years);
    if (!(yearlyEnergy > 0.0) || !(annuity > 0.0))
        return std::nullopt;
    return (investment + annuity * yearlyCost) / (annuity * yearlyEnergy);
}

} // namespace core::economics
