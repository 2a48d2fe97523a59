#include "matching.h"

#include "hourlyresult.h"

#include <algorithm>

namespace core {

namespace {

double at(std::span<const double> series, size_t hour)
{
    return series.empty() ? 0 : series[hour];
}

/// Electricity of all plants that are not fossil, traded too.
HourlyValues cleanGeneration(const HourlyModel &model, const HourlyResult &result)
{
    HourlyValues clean(hoursPerYear, 0);
    size_t heatPlant = 0; // among those that make heat
    for (const PlantProfile &plant : model.plants) {
        const bool isChp = plant.technology == PlantTechnology::Chp && heatPlant < result.heat.power.size();
        if (plant.nonFossil && (plant.isGenerator() || isChp))
            for (size_t hour = 0; hour < hoursPerYear; ++hour)
                clean[hour] += plant.isGenerator() ? plant.capacity * plant.perUnit[hour] : -result.heat.power[heatPlant][hour];
        heatPlant += plant.makesHeat();
    }
    return clean;
}

} // namespace

HourlyMatching matchHourly(const MatchingSeries &series)
{
    const size_t hours = series.demand.size();
    for (const auto each : {series.clean, series.charge, series.discharge, series.gridShare})
        Q_ASSERT(each.empty() || each.size() == hours);
    HourlyMatching result;
    double charged = 0, discharged = 0, gridClean = 0;
    for (size_t hour = 0; hour < hours; ++hour) {
        const double own = at(series.clean, hour) + at(series.discharge, hour) - at(series.charge, hour);
        const double needed = series.demand[hour];
        result.matched += std::min(needed, own);
        result.excess += std::max(0.0, own - needed);
        const double imported = std::max(0.0, needed - own);
        result.imported += imported;
        gridClean += imported * at(series.gridShare, hour);
        result.demand += needed;
        result.generation += at(series.clean, hour);
        charged += at(series.charge, hour);
        discharged += at(series.discharge, hour);
    }
    result.bought = result.imported;
    if (result.demand <= 0)
        return result;
    result.contracted = result.matched / result.demand;
    result.annual = result.generation / result.demand;
    if (series.gridShare.empty())
        return result;
    result.total = (result.generation + discharged - charged - result.excess + gridClean) / result.demand;
    if (const double all = result.demand + charged - discharged; all > 0)
        result.totalPerAllDemand = (result.generation - result.excess + gridClean) / all;
    return result;
}

HourlyMatching matchYear(const HourlyModel &model, const HourlyResult &result)
{
    const HourlyValues clean = cleanGeneration(model, result);
    HourlyMatching matching = matchHourly({result.load, clean, result.charge, result.discharge, {}});
    matching.bought = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const double own = clean[hour] + result.discharge[hour] - result.charge[hour];
        const double traded = std::min(result.traded[hour], result.grid.imported[hour]); // clean power that the grid brings
        matching.bought += std::clamp(result.load[hour] - own, 0.0, result.grid.imported[hour] - traded);
    }
    matching.gridShare = model.gridShare;
    if (model.gridShare && matching.demand > 0)
        matching.total = (matching.matched + matching.bought * *model.gridShare) / matching.demand;
    return matching;
}

std::optional<double> carbonFreeShare(std::optional<double> gridAverage, double fossilFactor)
{
    if (!gridAverage || fossilFactor <= 0)
        return std::nullopt;
    return std::max(0.0, 1 - *gridAverage / fossilFactor);
}

} // namespace core
