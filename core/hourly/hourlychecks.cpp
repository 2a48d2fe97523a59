#include "hourlyresult.h"

#include <algorithm>
#include <cmath>

namespace core {

IslandCheck islandOf(const HourlyModel &model, const HourlyResult &result, size_t hours)
{
    std::vector<StoreSettings> stores;
    std::vector<const StoreYear *> years;
    for (const StoreProfile &store : model.stores)
        if (store.carrier == StorageCarrier::Electricity) {
            years.push_back(&result.batteries[stores.size()]);
            stores.push_back(store.settings);
        }
    return islandCheck(result.deficit, stores, years, result.grid.imported, hours);
}

namespace {

/// MW: a year of less is judged as if it had so much. Ours: a kilowatt.
constexpr double leastFlow = 1e-3;

} // namespace

std::vector<HourlyCheck> checksOf(const HourlyModel &model, const HourlyResult &result)
{
    double balance = 0, both = 0, largest = 0, wraps = 0, step = 0, bounds = 0, classes = 0, ownPower = 0;
    const GridYear &grid = result.grid;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const double in = result.available[hour] + grid.imported[hour] + result.discharge[hour] + grid.unserved[hour];
        const double out = result.load[hour] + result.charge[hour] + grid.exported[hour] + grid.curtailed[hour];
        balance = std::max(balance, std::abs(in - out));
        largest = std::max({largest, in, out});
        both = std::max(both, std::min(grid.imported[hour], grid.exported[hour]));
        // hour by hour: sums of the year's load and import, many times the generation, would leave their own rounding
        const double used = result.load[hour] - grid.unserved[hour] - grid.imported[hour] - result.discharge[hour];
        ownPower += result.available[hour] - used - result.charge[hour] - grid.exported[hour] - grid.curtailed[hour];
        const double classed = result.directGreen[hour] + result.directFossil[hour] + result.tradedGreen[hour] +
                               result.certificates[hour] + result.gridPower[hour];
        classes = std::max(classes, std::abs(classed + grid.unserved[hour] - result.load[hour]));
    }
    const double scale = std::max(largest, leastFlow);
    double energy = 1e-9;
    size_t count = 0;
    for (const StoreProfile &store : model.stores) {
        if (store.carrier != StorageCarrier::Electricity)
            continue;
        const StoreYear &year = result.batteries[count++];
        const StoreSettings &settings = store.settings;
        energy = std::max(energy, settings.energy);
        double before = year.start;
        for (size_t hour = 0; hour < hoursPerYear && settings.energy > 0; ++hour) {
            const double expected = before * (1 - settings.selfDischarge) + settings.chargeEfficiency * year.charge[hour] -
                                    year.discharge[hour] / settings.dischargeEfficiency;
            step = std::max(step, std::abs(year.level[hour] - expected));
            both = std::max(both, std::min(year.charge[hour], year.discharge[hour])); // one may give what another takes
            bounds = std::max({bounds, -year.level[hour], year.level[hour] - settings.most()});
            before = year.level[hour];
        }
        if (!settings.start && settings.energy > 0)
            wraps = std::max(wraps, std::abs(year.level.back() - year.start));
    }
    const SupplySums &sums = result.sums;
    double months = 0, money = 0;
    for (const double value : monthlySums(grid.imported))
        months += value;
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        money += 1000 * grid.imported[hour] * model.prices.import[hour];
    return {{"hourBalance", balance / scale, 1e-6},
            {"storeStep", step / energy, 1e-9},
            {"storeBounds", bounds / energy, 1e-9},
            {"storeFirstIsLast", wraps / energy, 1e-9},
            {"neverBoth", both / scale, 1e-9},
            {"hourClasses", classes / scale, 1e-6},
            {"generation", std::abs(ownPower) / std::max(sums.available, 1.0), 1e-9},
            {"monthsAreTheYear", std::abs(months - sums.imported) / std::max(sums.imported, 1.0), 1e-9},
            {"energyCost", std::abs(money - totalOf(result.bill, BillPart::Energy)) / std::max(std::abs(money), 1.0), 1e-9}};
}

} // namespace core
