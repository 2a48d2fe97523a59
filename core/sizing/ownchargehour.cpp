#include "ownchargehour.h"

#include <cmath>

namespace core::sizing {

namespace {

double above(double value)
{
    return value > 0.0 ? value : 0.0;
}

} // namespace

OwnChargeHour::Plan OwnChargeHour::Plan::mixedWith(const Plan &other, double share) const
{
    const auto mix = [&](double a, double b) { return a + share * (b - a); };
    return {mix(own, other.own),       mix(sold, other.sold),           mix(bought, other.bought), mix(unserved, other.unserved),
            mix(charge, other.charge), mix(discharge, other.discharge), mix(change, other.change)};
}

/// The load takes discharge, import and nothing, cheapest first; own power then goes where it is worth most: instead of one of
/// these, into the battery, or out.
OwnChargeHour::Plan OwnChargeHour::planAt(double worth) const
{
    struct Use {
        double value;
        double size;
        double Plan::*instead, Plan::*into;
    };
    const double out = worth / dischargeEfficiency;
    Plan plan;
    double left = load;
    const auto take = [&](double size) {
        const double taken = std::min(left, size);
        left -= taken;
        return taken;
    };
    if (out <= buy) {
        plan.discharge = out < unserved ? take(power) : 0.0;
        plan.bought = take(importMax);
    } else {
        plan.bought = take(importMax);
        plan.discharge = out < unserved ? take(power) : 0.0;
    }
    plan.unserved = left;
    std::array<Use, 5> uses{Use{out + forOwnUse, plan.discharge, &Plan::discharge, &Plan::own},
                            {buy + forOwnUse, plan.bought, &Plan::bought, &Plan::own},
                            {unserved + forOwnUse, plan.unserved, &Plan::unserved, &Plan::own},
                            {worth * chargeEfficiency + forOwnUse, power, nullptr, &Plan::charge},
                            {sell, exportMax, nullptr, &Plan::sold}};
    std::ranges::stable_sort(uses, [](const Use &a, const Use &b) { return a.value > b.value; });
    double rest = available;
    for (const Use &use : uses) {
        if (use.value <= 0.0)
            break;
        const double taken = std::min(rest, use.size);
        rest -= taken;
        plan.*use.into += taken;
        if (use.instead)
            plan.*use.instead -= taken;
    }
    plan.own += plan.charge;
    plan.change = plan.charge * chargeEfficiency - plan.discharge / dischargeEfficiency;
    return plan;
}

HourCost OwnChargeHour::cost() const
{
    const std::array prices{-forOwnUse, sell - forOwnUse, buy, unserved};
    std::array<double, 9> breaks;
    breaks[8] = 0.0; // below it own power is worth more in the battery than in place of its discharge
    for (size_t i = 0; i < prices.size(); ++i) {
        breaks[i] = prices[i] * dischargeEfficiency;
        breaks[i + 4] = prices[i] / chargeEfficiency;
    }
    std::ranges::sort(breaks);
    HourCost cost;
    double change = -std::min(power, load) / dischargeEfficiency;
    for (size_t i = 0; i < breaks.size(); ++i) {
        const bool isLast = i + 1 == breaks.size();
        if (!isLast && breaks[i + 1] == breaks[i])
            continue;
        const double next = planAt(isLast ? breaks[i] + 1.0 + std::abs(breaks[i]) : 0.5 * (breaks[i] + breaks[i + 1])).change;
        cost.add(breaks[i], next - change);
        change = std::max(change, next);
    }
    cost.add(unserved / chargeEfficiency, power * chargeEfficiency - change); // level that nobody can give
    return cost;
}

OwnChargeHour::Bound OwnChargeHour::boundAt(double worth) const
{
    const double out = worth / dischargeEfficiency, charge = worth * chargeEfficiency;
    // the price at which discharge, import and nothing together serve the load
    const double lower = std::min(out, buy), upper = std::max(out, buy), lowerSize = out <= buy ? power : importMax;
    const double most = std::min(unserved, load <= lowerSize ? lower : load <= power + importMax ? upper : unserved);
    Bound best{-1e300, 0.0, 0.0};
    for (const double price : {0.0, sell, charge + forOwnUse, out + forOwnUse, buy + forOwnUse, unserved + forOwnUse}) {
        const double own = above(price), perLoad = std::min(own - forOwnUse, most);
        const double value = perLoad * load - own * available - above(sell - own) * exportMax -
                             (above(charge + forOwnUse - own) + above(perLoad - out)) * power - above(perLoad - buy) * importMax;
        if (value > best.value)
            best = {value, own, perLoad};
    }
    return best;
}

} // namespace core::sizing
