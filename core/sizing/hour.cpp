#include "hour.h"

namespace core::sizing {

namespace {

/// The level's change when stored energy is worth `worth`: the battery's discharge is one more supply, its charge one more demand.
double changeAt(const HourSupply &supply, const HourStorage &storage, double worth)
{
    struct Offer {
        double price, size;
        bool isStorage;
    };
    std::array<Offer, 5> offers;
    for (size_t i = 0; i < 4; ++i)
        offers[i] = {supply.blocks[i].price, supply.blocks[i].size, false};
    offers[4] = {worth / storage.dischargeEfficiency, storage.power, true};
    std::ranges::stable_sort(offers, {}, &Offer::price);
    double load = storage.load, charge = 0.0, discharge = 0.0;
    for (Offer offer : offers) {
        const double toLoad = std::min(load, offer.size);
        load -= toLoad;
        double toCharge = 0.0;
        if (offer.price < worth * storage.chargeEfficiency)
            toCharge = std::min(storage.power - charge, offer.size - toLoad);
        charge += toCharge;
        if (offer.isStorage)
            discharge += toLoad + toCharge;
    }
    return charge * storage.chargeEfficiency - discharge / storage.dischargeEfficiency;
}

} // namespace

HourCost hourCostWithWaste(const HourSupply &supply, const HourStorage &storage)
{
    std::array<double, 9> breaks;
    breaks[8] = 0.0; // below it the battery's own discharge is worth charging
    for (size_t i = 0; i < 4; ++i) {
        breaks[i] = supply.blocks[i].price * storage.dischargeEfficiency;
        breaks[i + 4] = supply.blocks[i].price / storage.chargeEfficiency;
    }
    std::ranges::sort(breaks);
    HourCost cost;
    double change = storage.lowestChange();
    for (size_t i = 0; i < breaks.size(); ++i) {
        const double worth = i + 1 < breaks.size() ? 0.5 * (breaks[i] + breaks[i + 1]) : breaks[i] + 1.0 + std::abs(breaks[i]);
        if (i + 1 < breaks.size() && breaks[i + 1] == breaks[i])
            continue;
        const double next = changeAt(supply, storage, worth);
        cost.add(breaks[i], next - change);
        change = std::max(change, next);
    }
    return cost;
}

} // namespace core::sizing
