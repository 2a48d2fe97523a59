#pragma once

#include <algorithm>
#include <array>

namespace core::sizing {

/// What can supply the bus in one hour, cheapest first: own power, own power that would be exported, import, and at last nothing
/// (unserved). Prices in thousand yuan per MWh.
struct HourSupply {
    enum Kind : unsigned char { Spare, Exportable, Import, Unserved };
    struct Block {
        double price, size;
        Kind kind;
    };
    std::array<Block, 4> blocks;

    HourSupply(double spare, double exportable, double importCap, double ownPrice, double exportPrice, double importPrice,
               double unservedPrice)
    {
        const Block own{ownPrice, spare, Spare}, sold{exportPrice, exportable, Exportable}, bought{importPrice, importCap, Import};
        if (importPrice <= ownPrice)
            blocks = {bought, own, sold, {}};
        else if (importPrice < exportPrice)
            blocks = {own, bought, sold, {}};
        else
            blocks = {own, sold, bought, {}};
        blocks[3] = {unservedPrice, 1e30, Unserved};
    }
    /// How much stands below zero price.
    double paidFor() const
    {
        double size = 0.0;
        for (const Block &block : blocks)
            if (block.price < 0.0)
                size += block.size;
        return size;
    }
};

/// What the battery may do in one hour, seen from the bus (MW) and from the level (MWh).
struct HourStorage {
    double load, power, chargeEfficiency, dischargeEfficiency;
    bool mayWaste = false; ///< charge and discharge in one hour
    double mostOut() const { return std::min(power, load); }
    double lowestChange() const
    {
        const double wasted = mayWaste ? (power - mostOut()) * (1.0 / dischargeEfficiency - chargeEfficiency) : 0.0;
        return -mostOut() / dischargeEfficiency - wasted;
    }
    double highestChange() const { return power * chargeEfficiency; }
};

/// The least cost of an hour as a convex function of the level's change: slopes in rising order with their lengths, from
/// `lowestChange` on.
struct HourCost {
    std::array<double, 10> slopes, lengths;
    int count = 0;
    void add(double slope, double length)
    {
        if (length > 0.0) {
            slopes[size_t(count)] = slope;
            lengths[size_t(count)] = length;
            ++count;
        }
    }
};

/// The usual hour: no price below zero, the battery either charges or discharges. Slopes come in rising order for each of
/// discharging and charging, which is all its users need.
inline HourCost hourCost(const HourSupply &supply, const HourStorage &storage)
{
    HourCost cost;
    const double load = storage.load, low = load - storage.mostOut(), high = load + storage.power;
    const double perOut = 1.0 / storage.dischargeEfficiency, perIn = 1.0 / storage.chargeEfficiency;
    double z = 0.0;
    for (const HourSupply::Block &block : supply.blocks) {
        const double end = z + block.size;
        const double out = std::min(end, load) - std::max(z, low), in = std::min(end, high) - std::max(z, load);
        if (out > 0.0)
            cost.add(block.price * storage.dischargeEfficiency, out * perOut);
        if (in > 0.0)
            cost.add(block.price * perIn, in * storage.chargeEfficiency);
        z = end;
    }
    return cost;
}

/// The hour when somebody pays for energy being taken: charging and discharging together wastes some, which then pays.
HourCost hourCostWithWaste(const HourSupply &supply, const HourStorage &storage);

} // namespace core::sizing
