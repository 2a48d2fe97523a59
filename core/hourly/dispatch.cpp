#include "dispatch.h"

#include "core/sizing/sidebyside.h"
#include "core/sizing/wishedstore.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace core {

using namespace sizing::inner;

namespace {

/// What each hour asks of the store: to take the surplus, to give what is lacking.
SIDE_BY_SIDE void selfUse(double power, size_t hours, const double *__restrict residual, double *__restrict charge,
                          double *__restrict discharge)
{
    for (size_t hour = 0; hour < hours; ++hour) {
        charge[hour] = least(power, above(-residual[hour]));
        discharge[hour] = least(power, above(residual[hour]));
    }
}

SIDE_BY_SIDE void addToResidual(size_t hours, const double *__restrict charge, const double *__restrict discharge,
                                double *__restrict residual)
{
    for (size_t hour = 0; hour < hours; ++hour)
        residual[hour] += charge[hour] - discharge[hour];
}

/// The hours of a grid without a feed-in budget; what is fed in [MWh].
SIDE_BY_SIDE double settleHours(double importLimit, double exportLimit, size_t hours, const double *__restrict residual,
                                double *__restrict imported, double *__restrict unserved, double *__restrict exported,
                                double *__restrict curtailed)
{
    for (size_t hour = 0; hour < hours; ++hour) {
        const double lacking = above(residual[hour]), surplus = above(-residual[hour]);
        imported[hour] = least(lacking, importLimit);
        unserved[hour] = lacking - imported[hour];
        exported[hour] = least(surplus, exportLimit);
        curtailed[hour] = surplus - exported[hour];
    }
    return sumOf(exported, hours);
}

} // namespace

void runStore(const StoreSettings &store, std::span<double> residual, StoreYear &into)
{
    for (HourlyValues *values : {&into.charge, &into.discharge, &into.level})
        values->resize(residual.size());
    if (store.energy <= 0 || store.power <= 0) {
        into.start = store.start.value_or(0); // what nothing charges is empty unless it begins with something
        std::ranges::fill(into.charge, 0);
        std::ranges::fill(into.discharge, 0);
        double level = into.start;
        for (double &each : into.level)
            each = level *= 1 - store.selfDischarge;
        return;
    }
    into.start = store.start.value_or(store.least());
    const sizing::WishedStore wished{store.least(), store.most(), 1 - store.selfDischarge, store.chargeEfficiency,
                                     store.dischargeEfficiency};
    // From a given start the hours go through all steps a year at a time, while the processor still has them at hand.
    const size_t atOnce = store.start ? hoursPerYear : residual.size();
    std::optional<double> start = store.start;
    for (size_t from = 0; from < residual.size(); from += atOnce) {
        const size_t count = std::min(atOnce, residual.size() - from);
        const std::span charge(&into.charge[from], count), discharge(&into.discharge[from], count),
            level(&into.level[from], count);
        selfUse(store.power, count, &residual[from], charge.data(), discharge.data());
        const double began = wished.follow(start, charge, discharge, level);
        if (from == 0)
            into.start = began;
        start = level.back();
        addToResidual(count, charge.data(), discharge.data(), &residual[from]);
    }
}

std::vector<uint32_t> byFallingPrice(std::span<const double> price)
{
    std::vector<uint32_t> order(price.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::stable_sort(order, std::greater{}, [&](uint32_t hour) { return price[hour]; });
    return order;
}

void settleGrid(std::span<const double> residual, const GridSettings &grid, double budget, std::span<const uint32_t> order,
                GridYear &into, std::span<const double> price)
{
    const size_t count = residual.size();
    for (HourlyValues *values : {&into.imported, &into.exported, &into.curtailed, &into.unserved})
        values->resize(count);
    const double importLimit = grid.island ? 0 : grid.importLimit, exportLimit = grid.island ? 0 : grid.exportLimit;
    double wanted = 0;
    for (size_t from = 0; from < count; from += hoursPerYear)
        wanted += settleHours(importLimit, exportLimit, std::min(hoursPerYear, count - from), &residual[from],
                              &into.imported[from], &into.unserved[from], &into.exported[from], &into.curtailed[from]);
    for (size_t hour = 0; hour < std::min(count, price.size()); ++hour)
        if (price[hour] < 0 && into.exported[hour] > 0) {
            into.curtailed[hour] += into.exported[hour];
            wanted -= std::exchange(into.exported[hour], 0);
        }
    if (wanted <= budget)
        return;
    double left = std::max(budget, 0.0);
    for (size_t i = 0; i < count; ++i) {
        const size_t hour = i < order.size() ? order[i] : i;
        const double exported = std::min(into.exported[hour], left);
        left -= exported;
        into.exported[hour] = exported;
        into.curtailed[hour] = std::max(0.0, -residual[hour]) - exported; // this order: no −0
    }
}

void shiftLoad(const FlexibleLoad &flexible, std::span<double> load, std::span<double> residual)
{
    const size_t block = std::max<size_t>(flexible.hours, 1);
    std::vector<size_t> order(block);
    std::vector<double> up(block), down(block);
    for (size_t start = 0; start < load.size(); start += block) {
        const size_t count = std::min(block, load.size() - start);
        order.resize(count);
        std::iota(order.begin(), order.end(), start);
        std::ranges::stable_sort(order, {}, [&](size_t hour) { return residual[hour]; });
        for (size_t i = 0; i < count; ++i) {
            up[i] = flexible.shareUp * load[start + i];
            down[i] = flexible.shareDown * load[start + i];
        }
        size_t into = 0, from = count;
        while (from > into + 1) {
            const size_t to = order[into], source = order[from - 1];
            const double amount = std::min({-residual[to], residual[source], up[to - start], down[source - start]});
            if (residual[to] >= 0 || residual[source] <= 0)
                break;
            if (amount > 0) {
                load[to] += amount;
                residual[to] += amount;
                up[to - start] -= amount;
                load[source] -= amount;
                residual[source] -= amount;
                down[source - start] -= amount;
            }
            if (up[to - start] <= 0 || residual[to] >= 0)
                ++into;
            else
                --from;
        }
    }
}

} // namespace core
