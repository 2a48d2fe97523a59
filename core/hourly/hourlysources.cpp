#include "hourlysources.h"

#include <algorithm>

namespace core {

namespace {

/// Electricity of a plant in an hour.
double powerOf(const HourlyModel &model, const HourlyResult &result, size_t plant, size_t heatPlant, size_t hour)
{
    const PlantProfile &profile = model.plants[plant];
    return profile.isGenerator() ? profile.capacity * profile.perUnit[hour] : -result.heat.power[heatPlant][hour];
}

/// Calls with each plant that makes electricity behind the meter or on a direct line: its place among the plants, and among
/// those that make heat.
template <class Each> void forOwnPlants(const HourlyModel &model, const HourlyResult &result, const Each &each)
{
    size_t heatPlant = 0;
    for (size_t plant = 0; plant < model.plants.size(); ++plant) {
        const PlantProfile &profile = model.plants[plant];
        const bool isChp = profile.technology == PlantTechnology::Chp && heatPlant < result.heat.power.size();
        if ((profile.isGenerator() && profile.direct) || isChp)
            each(plant, heatPlant);
        heatPlant += profile.makesHeat();
    }
}

/// The non-fossil share of own generation, hour by hour.
HourlyValues greenShare(const HourlyModel &model, const HourlyResult &result)
{
    HourlyValues share(hoursPerYear), fossil(hoursPerYear);
    forOwnPlants(model, result, [&](size_t plant, size_t heatPlant) {
        HourlyValues &into = model.plants[plant].nonFossil ? share : fossil;
        for (size_t hour = 0; hour < hoursPerYear; ++hour)
            into[hour] += powerOf(model, result, plant, heatPlant, hour);
    });
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        share[hour] = share[hour] > 0 ? share[hour] / (share[hour] + fossil[hour]) : 0; // of green plants alone exactly 1
    return share;
}

/// Green, fossil and grid power are mixed in proportion, at the bus and in the store.
void mixSources(const HourlyModel &model, HourlyResult &into)
{
    for (HourlyValues *values : {&into.directGreen, &into.directFossil, &into.tradedGreen, &into.gridPower})
        values->resize(hoursPerYear);
    const HourlyValues share = greenShare(model, into);
    double storedGreen = 0, storedFossil = 0, storedGrid = 0; // what the stores hold on top of their start, as charged
    for (size_t pass = 0; pass < 2; ++pass)                   // the second year begins with the mixture in which the first ended
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            const double own = into.available[hour] - into.grid.exported[hour] - into.grid.curtailed[hour];
            const double charge = into.charge[hour], discharge = into.discharge[hour];
            const double ownCharge = std::min(charge, std::max(own, 0.0)), ownUsed = std::max(own - ownCharge, 0.0);
            storedGreen += ownCharge * share[hour];
            storedFossil += ownCharge * (1 - share[hour]);
            storedGrid += charge - ownCharge;
            const double stored = storedGreen + storedFossil + storedGrid;
            const double green = stored > 0 ? storedGreen / stored : 0, fossil = stored > 0 ? storedFossil / stored : 1,
                         fromGrid = stored > 0 ? storedGrid / stored : 0;
            // discharged energy was charged with losses: the store's content shrinks by its share of the level
            const double levelBefore = into.level[hour] + discharge;
            const double out = levelBefore > 0 ? std::min(1.0, discharge / levelBefore) : 0;
            for (double *content : {&storedGreen, &storedFossil, &storedGrid})
                *content -= *content * out;
            const double imported = std::max(0.0, into.grid.imported[hour] - (charge - ownCharge));
            into.directGreen[hour] = ownUsed * share[hour] + discharge * green;
            into.directFossil[hour] = ownUsed * (1 - share[hour]) + discharge * fossil;
            into.tradedGreen[hour] = std::min(into.traded[hour], imported);
            into.gridPower[hour] = imported - into.tradedGreen[hour] + discharge * fromGrid;
        }
}

void certify(const HourlyModel &model, HourlyResult &into)
{
    into.certificates.assign(hoursPerYear, 0);
    const double grid = sumOf(into.gridPower);
    if (model.certificates <= 0 || grid <= 0)
        return;
    const double share = std::min(1.0, model.certificates / grid);
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        into.certificates[hour] = share * into.gridPower[hour];
        into.gridPower[hour] -= into.certificates[hour];
    }
}

/// What is curtailed and fed in is shared out by what is available, hour by hour.
void sharePlants(const HourlyModel &model, HourlyResult &into)
{
    HourlyValues keptShare(hoursPerYear), exportShare(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        if (const double available = into.available[hour]; available > 0) {
            keptShare[hour] = 1 - into.grid.curtailed[hour] / available;
            exportShare[hour] = into.grid.exported[hour] / available;
        }
    forOwnPlants(model, into, [&](size_t plant, size_t heatPlant) {
        PlantYear &year = into.plants[plant];
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            const double power = powerOf(model, into, plant, heatPlant, hour);
            year.kept += power * keptShare[hour];
            year.exported += power * exportShare[hour];
        }
    });
}

} // namespace

void traceSources(const HourlyModel &model, HourlyResult &into)
{
    mixSources(model, into);
    certify(model, into);
    sharePlants(model, into);
}

} // namespace core
