#include "carrierbus.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>

namespace core {

namespace {

/// The heat that the plants of a kind make together.
HourlyValues heatOfKind(const HourlyModel &model, const HeatYear &heat, HeatPlant::Kind kind)
{
    HourlyValues sum(hoursPerYear);
    size_t place = 0; // plants of heat stand in the order of the model
    for (const PlantProfile &plant : model.plants) {
        if (!plant.makesHeat() || place >= heat.heat.size())
            continue;
        const HourlyValues &made = heat.heat[place++];
        if (plant.heat.kind == kind)
            std::ranges::transform(sum, made, sum.begin(), std::plus{});
    }
    return sum;
}

/// Dust of arithmetic is nothing.
bool isNothing(const HourlyValues &values)
{
    constexpr double dust = 1e-9; // MW
    return std::ranges::none_of(values, [](double value) { return std::abs(value) > dust; });
}

/// Takes from flows, one after the other, what went into a piece.
void takeOff(HourlyValues piece, std::initializer_list<std::span<BusFlow *const>> from)
{
    for (const std::span<BusFlow *const> group : from)
        for (BusFlow *each : group)
            for (size_t hour = 0; hour < piece.size(); ++hour) {
                const double taken = std::clamp(piece[hour], 0.0, std::max(0.0, each->values[hour]));
                each->values[hour] -= taken;
                piece[hour] -= taken;
            }
}

CarrierBus electricityBus(const HourlyResult &result)
{
    CarrierBus bus{LoadCarrier::Electricity, result.load, {}, {}};
    bus.flows = {{BusPart::Firm, result.other},
                 {BusPart::Wind, result.wind},
                 {BusPart::Pv, result.pv},
                 {BusPart::FromStore, result.discharge},
                 {BusPart::Bought, result.grid.imported}};
    if (!isNothing(result.grid.unserved))
        bus.flows.push_back({BusPart::Unserved, result.grid.unserved});
    if (!isNothing(result.level)) { // a battery that is tried without capacity is none
        bus.flows.push_back({BusPart::IntoStore, result.charge});
        bus.level = result.level;
    }
    bus.flows.push_back({BusPart::Exported, result.grid.exported});
    bus.flows.push_back({BusPart::Curtailed, result.grid.curtailed});
    return bus;
}

void addStore(CarrierBus &bus, const StoreYear &store)
{
    if (isNothing(store.level))
        return;
    bus.flows.push_back({BusPart::FromStore, store.discharge});
    bus.flows.push_back({BusPart::IntoStore, store.charge});
    bus.level = store.level;
}

CarrierBus heatBus(const HourlyModel &model, const HourlyResult &result)
{
    CarrierBus bus{LoadCarrier::Heat, result.heatLoad, {}, {}};
    constexpr std::pair<BusPart, HeatPlant::Kind> kinds[]{{BusPart::Chp, HeatPlant::Kind::Chp},
                                                          {BusPart::HeatPump, HeatPlant::Kind::HeatPump},
                                                          {BusPart::ElectricBoiler, HeatPlant::Kind::ElectricBoiler},
                                                          {BusPart::FuelBoiler, HeatPlant::Kind::FuelBoiler}};
    for (const auto &[part, kind] : kinds)
        bus.flows.push_back({part, heatOfKind(model, result.heat, kind)});
    addStore(bus, result.heat.store);
    bus.flows.push_back({BusPart::Bought, result.heat.bought});
    bus.flows.push_back({BusPart::Lost, result.heat.dumped});
    return bus;
}

CarrierBus hydrogenBus(const HourlyResult &result)
{
    CarrierBus bus{LoadCarrier::Hydrogen, result.hydrogenLoad, {}, {}};
    bus.flows.push_back({BusPart::Electrolyser, result.hydrogen.made});
    addStore(bus, result.hydrogen.store);
    bus.flows.push_back({BusPart::Bought, result.hydrogen.bought});
    return bus;
}

} // namespace

CarrierBus carrierBus(const HourlyModel &model, const HourlyResult &result, LoadCarrier carrier)
{
    if (carrier == LoadCarrier::Electricity)
        return electricityBus(result);
    CarrierBus bus = carrier == LoadCarrier::Heat ? heatBus(model, result)
                  : carrier == LoadCarrier::Hydrogen
                      ? hydrogenBus(result)
                      : CarrierBus{carrier, result.coolingLoad, {{BusPart::Chiller, result.coolingLoad}}, {}};
    std::erase_if(bus.flows, [](const BusFlow &each) { return isNothing(each.values); });
    std::ranges::stable_sort(bus.flows, {}, &BusFlow::part);
    return bus;
}

std::vector<LoadCarrier> carriersOf(const HourlyResult &result)
{
    std::vector<LoadCarrier> found{LoadCarrier::Electricity};
    const std::pair<LoadCarrier, const HourlyValues &> others[]{{LoadCarrier::Heat, result.heatLoad},
                                                                {LoadCarrier::Cooling, result.coolingLoad},
                                                                {LoadCarrier::Hydrogen, result.hydrogenLoad}};
    for (const auto &[carrier, load] : others)
        if (!isNothing(load))
            found.push_back(carrier);
    return found;
}

std::vector<BusFlow> piecesOf(const CarrierBus &bus)
{
    std::vector<BusFlow> pieces = bus.flows;
    std::vector<BusFlow *> made, bought, stored;
    for (auto each = pieces.rbegin(); each != pieces.rend(); ++each) { // the top one first
        if (each->part < BusPart::FromStore)
            made.push_back(&*each);
        else if (each->part == BusPart::Bought)
            bought.push_back(&*each);
        else if (each->part == BusPart::FromStore)
            stored.push_back(&*each);
    }
    for (const BusFlow &each : bus.flows)
        if (leavesBus(each.part) && each.part != BusPart::IntoStore)
            takeOff(each.values, {made, stored, bought});
    for (const BusFlow &each : bus.flows)
        if (each.part == BusPart::IntoStore)
            takeOff(each.values, {made, bought, stored});
    return pieces;
}

} // namespace core
