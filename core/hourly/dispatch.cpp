#include "dispatch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

/// One pass over the year from `start`; the level at its end. `from` holds the residual, `to` takes what remains.
template <bool followsHours>
double passYear(const StoreSettings &store, std::span<const double> residual, StoreYear &into, const StoreHours &hours)
{
    const double kept = 1 - store.selfDischarge, least = store.least(), most = store.most();
    const double perCharge = 1 / store.chargeEfficiency, perDischarge = 1 / store.dischargeEfficiency;
    double level = into.start;
    for (size_t hour = 0; hour < residual.size(); ++hour) {
        level *= kept;
        const double lacking = residual[hour];
        double charge = std::min({store.power, std::max(-lacking, 0.0), std::max((most - level) * perCharge, 0.0)});
        double discharge =
            std::min({store.power, std::max(lacking, 0.0), std::max((level - least) * store.dischargeEfficiency, 0.0)});
        if constexpr (followsHours) {
            if (!hours.discharging.empty() && !hours.discharging[hour])
                discharge = 0;
            if (!hours.gridCharging.empty() && hours.gridCharging[hour]) {
                discharge = 0;
                charge =
                    std::min({store.power, std::max(hours.importLimit - std::max(lacking, 0.0), 0.0) + std::max(-lacking, 0.0),
                              std::max((most - level) * perCharge, 0.0)});
            }
        }
        level += charge * store.chargeEfficiency - discharge * perDischarge;
        into.charge[hour] = charge;
        into.discharge[hour] = discharge;
        into.level[hour] = level;
    }
    return level;
}

} // namespace

void runStore(const StoreSettings &store, std::span<double> residual, StoreYear &into, const StoreHours &hours)
{
    for (HourlyValues *values : {&into.charge, &into.discharge, &into.level})
        values->assign(residual.size(), 0);
    into.start = store.start.value_or(store.least());
    if (store.energy <= 0 || store.power <= 0 || residual.empty())
        return;
    const bool follows = !hours.gridCharging.empty() || !hours.discharging.empty();
    // Two years from different levels meet as soon as the store is full or empty once, so two or three passes do.
    for (int pass = 0; pass < 50; ++pass) {
        const double end = follows ? passYear<true>(store, residual, into, hours) : passYear<false>(store, residual, into, hours);
        if (store.start || std::abs(end - into.start) <= 1e-12 * store.energy)
            break;
        into.start = end;
    }
    for (size_t hour = 0; hour < residual.size(); ++hour)
        residual[hour] += into.charge[hour] - into.discharge[hour];
}

TariffHours tariffHours(std::span<const double> price, double roundTrip)
{
    TariffHours hours{std::vector<uint8_t>(price.size()), std::vector<uint8_t>(price.size())};
    for (size_t day = 0; day < price.size(); day += 24) {
        const auto ofDay = price.subspan(day, std::min<size_t>(24, price.size() - day));
        const auto [lowest, highest] = std::ranges::minmax(ofDay);
        for (size_t i = 0; i < ofDay.size(); ++i) {
            const bool pays = highest * roundTrip > lowest;
            hours.charge[day + i] = pays && ofDay[i] <= lowest + 1e-12;
            hours.discharge[day + i] = !pays || ofDay[i] * roundTrip > lowest;
        }
    }
    return hours;
}

std::vector<uint32_t> byFallingPrice(std::span<const double> price)
{
    std::vector<uint32_t> order(price.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::stable_sort(order, std::greater{}, [&](uint32_t hour) { return price[hour]; });
    return order;
}

void settleGrid(std::span<const double> residual, const GridSettings &grid, double budget, std::span<const uint32_t> order,
                GridYear &into)
{
    const size_t count = residual.size();
    for (HourlyValues *values : {&into.imported, &into.exported, &into.curtailed, &into.unserved})
        values->resize(count);
    const double importLimit = grid.island ? 0 : grid.importLimit, exportLimit = grid.island ? 0 : grid.exportLimit;
    double wanted = 0;
    for (size_t hour = 0; hour < count; ++hour) {
        const double lacking = std::max(residual[hour], 0.0), surplus = std::max(-residual[hour], 0.0);
        const double imported = std::min(lacking, importLimit), exported = std::min(surplus, exportLimit);
        into.imported[hour] = imported;
        into.unserved[hour] = lacking - imported;
        into.exported[hour] = exported;
        into.curtailed[hour] = surplus - exported;
        wanted += exported;
    }
    if (wanted <= budget)
        return;
    double left = std::max(budget, 0.0);
    for (size_t i = 0; i < count; ++i) {
        const size_t hour = i < order.size() ? order[i] : i;
        const double exported = std::min(into.exported[hour], left);
        left -= exported;
        into.exported[hour] = exported;
        into.curtailed[hour] = std::max(-residual[hour], 0.0) - exported;
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
