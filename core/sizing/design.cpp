#include "design.h"

#include <algorithm>
#include <numeric>

namespace core::sizing {

namespace {

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double product(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
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
    return wind + pv + batteryEnergy + batteryPower + gridCapacity + gridDemand + importEnergy + carbon + exportRevenue;
}

Design summed(const SizingCase &sizing, const Capacities &capacities, Dispatch dispatch)
{
    const Series &series = sizing.series;
    const double weight = yearWeight(series.hours()), rate = sizing.discountRate;
    Design design;
    design.capacities = capacities;
    AnnualSums &annual = design.annual;
    annual.loadMwh = weight * sumOf(series.loadMw);
    annual.availableMwh = weight * (capacities.windMw * sumOf(series.windPu) + capacities.pvMw * sumOf(series.pvPu));
    annual.ownToBusMwh = weight * sumOf(dispatch.ownMw);
    annual.importMwh = weight * sumOf(dispatch.importMw);
    annual.exportMwh = weight * sumOf(dispatch.exportMw);
    annual.deliveredMwh = annual.loadMwh - annual.importMwh;
    annual.curtailedMwh = annual.availableMwh - annual.ownToBusMwh - annual.exportMwh;
    annual.chargeMwh = weight * sumOf(dispatch.chargeMw);
    annual.dischargeMwh = weight * sumOf(dispatch.dischargeMw);
    annual.emissionsT = annual.importMwh * sizing.grid.emissionFactor;
    annual.unservedMwh = weight * sumOf(dispatch.unservedMw);
    for (size_t t = 0; t < series.hours(); ++t)
        annual.chargeWhileDischargingMwh += weight * std::min(dispatch.chargeMw[t], dispatch.dischargeMw[t]);
    design.ratios = ratiosOf(annual);
    if (!dispatch.importMw.empty())
        design.peakImportMw = std::ranges::max(dispatch.importMw);

    constexpr double yuan = 1000.0;
    Costs &costs = design.costs;
    costs.wind = yuan * annualCost(sizing.wind, rate) * capacities.windMw;
    costs.pv = yuan * annualCost(sizing.pv, rate) * capacities.pvMw;
    costs.batteryEnergy = yuan * annualCost(sizing.batteryEnergy, rate) * capacities.batteryMwh;
    costs.batteryPower = yuan * annualCost(sizing.batteryPower, rate) * capacities.batteryMw;
    costs.gridCapacity = yuan * sizing.grid.capacityCharge * capacities.gridMw;
    if (sizing.grid.demandCharge > 0.0)
        costs.gridDemand = yuan * weight * sizing.grid.demandCharge * monthlyPeaks(dispatch.importMw);
    costs.importEnergy = yuan * weight * product(series.importPrice, dispatch.importMw);
    costs.carbon = annual.emissionsT * sizing.grid.carbonPrice;
    costs.exportRevenue = -yuan * weight * product(series.exportPrice, dispatch.exportMw);
    design.objectiveYuan = costs.sum();
    design.dispatch = std::move(dispatch);
    return design;
}

} // namespace core::sizing
