#include "design.h"

#include <algorithm>

namespace core::sizing {

namespace {

/// Sums over the series, in one pass: each is a chain of additions that waits for itself, side by side they do not.
struct Sums {
    double load = 0, wind = 0, pv = 0, own = 0, bought = 0, sold = 0, charge = 0, discharge = 0, unserved = 0, both = 0, paid = 0,
           earned = 0, peak = 0;
    Sums(const Series &series, const Dispatch &dispatch)
    {
        for (size_t t = 0; t < series.hours(); ++t) {
            load += series.loadMw[t];
            wind += series.windPu[t];
            pv += series.pvPu[t];
            own += dispatch.ownMw[t];
            bought += dispatch.importMw[t];
            sold += dispatch.exportMw[t];
            charge += dispatch.chargeMw[t];
            discharge += dispatch.dischargeMw[t];
            unserved += dispatch.unservedMw[t];
            both += std::min(dispatch.chargeMw[t], dispatch.dischargeMw[t]);
            paid += series.importPrice[t] * dispatch.importMw[t];
            earned += series.exportPrice[t] * dispatch.exportMw[t];
            peak = std::max(peak, dispatch.importMw[t]);
        }
    }
};

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
    const Sums sums(series, dispatch);
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
    costs.exportRevenue = -yuan * weight * sums.earned;
    costs.ownLevy = yuan * sizing.grid.ownLevy * (annual.ownToBusMwh + annual.exportMwh);
    design.objectiveYuan = costs.sum();
    design.dispatch = std::move(dispatch);
    return design;
}

} // namespace core::sizing
