#include "design.h"
#include "sidebyside.h"

#include <algorithm>

namespace core::sizing {

using namespace inner;

namespace {

/// Sums over the series.
struct Sums {
    double load, wind, pv, own, bought, sold, charge, discharge, unserved, both, paid, earned, peak;
};

Sums sumsOf(const Series &series, const Dispatch &dispatch)
{
    const size_t hours = series.hours();
    const double *charge = dispatch.chargeMw.data(), *discharge = dispatch.dischargeMw.data(), *bought = dispatch.importMw.data();
    Sums sums;
    sums.load = sumOf(series.loadMw.data(), hours);
    sums.wind = sumOf(series.windPu.data(), hours);
    sums.pv = sumOf(series.pvPu.data(), hours);
    sums.own = sumOf(dispatch.ownMw.data(), hours);
    sums.bought = sumOf(bought, hours);
    sums.sold = sumOf(dispatch.exportMw.data(), hours);
    sums.charge = sumOf(charge, hours);
    sums.discharge = sumOf(discharge, hours);
    sums.unserved = sumOf(dispatch.unservedMw.data(), hours);
    sums.both = sumOfLesser(charge, discharge, hours);
    sums.paid = sumOfProducts(series.importPrice.data(), bought, hours);
    sums.earned = sumOfProducts(series.exportPrice.data(), dispatch.exportMw.data(), hours);
    sums.peak = mostOf(bought, hours);
    return sums;
}

/// The sum of the months' highest imports.
double monthlyPeaks(const std::vector<double> &importMw)
{
    double sum = 0.0, peak = 0.0;
    for (size_t t = 0; t < importMw.size(); ++t) {
        if (t > 0 && monthOf(t) != monthOf(t - 1)) {
            sum += peak;
            peak = 0.0;
        }
        peak = std::max(peak, importMw[t]);
    }
    return sum + peak;
}

Ratios ratiosOf(const AnnualSums &sums)
{
    Ratios ratios;
    if (sums.loadMwh > 0.0)
        ratios.selfUseOfLoad = sums.deliveredMwh / sums.loadMwh;
    if (sums.availableMwh > 0.0) {
        ratios.selfUseOfGenerationDelivered = sums.deliveredMwh / sums.availableMwh;
        ratios.selfUseOfGenerationBus = sums.ownToBusMwh / sums.availableMwh;
        ratios.exportOfGeneration = sums.exportMwh / sums.availableMwh;
        ratios.unusedDelivered = (sums.availableMwh - sums.deliveredMwh - sums.exportMwh) / sums.availableMwh;
        ratios.curtailment = sums.curtailedMwh / sums.availableMwh;
    }
    return ratios;
}

} // namespace

double Costs::sum() const
{
    return wind + pv + batteryEnergy + batteryPower + gridCapacity + gridDemand + importEnergy + carbon + exportRevenue + ownLevy;
}

Design summed(const SizingCase &sizing, const Capacities &capacities, Dispatch dispatch)
{
    const Series &series = sizing.series;
    const double weight = yearWeight(series.hours()), rate = sizing.discountRate;
    const Sums sums = sumsOf(series, dispatch);
    Design design;
    design.capacities = capacities;
    AnnualSums &annual = design.annual;
    annual.loadMwh = weight * sums.load;
    annual.availableMwh = weight * (capacities.windMw * sums.wind + capacities.pvMw * sums.pv);
    annual.ownToBusMwh = weight * sums.own;
    annual.importMwh = weight * sums.bought;
    annual.exportMwh = weight * sums.sold;
    annual.deliveredMwh = annual.loadMwh - annual.importMwh;
    annual.curtailedMwh = annual.availableMwh - annual.ownToBusMwh - annual.exportMwh;
    annual.chargeMwh = weight * sums.charge;
    annual.dischargeMwh = weight * sums.discharge;
    annual.emissionsT = annual.importMwh * sizing.grid.emissionFactor;
    annual.unservedMwh = weight * sums.unserved;
    annual.chargeWhileDischargingMwh = weight * sums.both;
    design.ratios = ratiosOf(annual);
    design.peakImportMw = sums.peak;

    constexpr double yuan = 1000.0;
    Costs &costs = design.costs;
    costs.wind = yuan * annualCost(sizing.wind, rate) * capacities.windMw;
    costs.pv = yuan * annualCost(sizing.pv, rate) * capacities.pvMw;
    costs.batteryEnergy = yuan * annualCost(sizing.batteryEnergy, rate) * capacities.batteryMwh;
    costs.batteryPower = yuan * annualCost(sizing.batteryPower, rate) * capacities.batteryMw;
    costs.gridCapacity = yuan * sizing.grid.capacityCharge * capacities.gridMw;
    if (sizing.grid.demandCharge > 0.0)
        costs.gridDemand = yuan * weight * sizing.grid.demandCharge * monthlyPeaks(dispatch.importMw);
    costs.importEnergy = yuan * weight * sums.paid;
    costs.carbon = annual.emissionsT * sizing.grid.carbonPrice;
    costs.exportRevenue = 0.0 - yuan * weight * sums.earned; // no −0
    costs.ownLevy = yuan * sizing.grid.ownLevy * (annual.ownToBusMwh + annual.exportMwh);
    design.objectiveYuan = costs.sum();
    design.dispatch = std::move(dispatch);
    return design;
}

} // namespace core::sizing
