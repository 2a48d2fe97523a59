#include "usualhours.h"

#include "core/sizing/sidebyside.h"
#include "core/sizing/yearinner.h"

#include <algorithm>

namespace core::sizing {

namespace {

using namespace inner;

/// `size` if a price lies above another by more than rounding.
ALWAYS_INLINE double ifAbove(double price, double other, double size)
{
    const double p = price < 0.0 ? -price : price, o = other < 0.0 ? -other : other;
    return price - other > inner::sameWorth * (1.0 + p + o) ? size : 0.0;
}

SIDE_BY_SIDE void changesOf(const UsualHours &hours, double *__restrict lowest, double *__restrict highest)
{
    const double *load = hours.load, *available = hours.available, *exportable = hours.exportable, *cap = hours.cap,
                 *buy = hours.buy, *sell = hours.sell, *worth = hours.worth;
    const double power = hours.power, in = hours.chargeEfficiency, out = hours.dischargeEfficiency, own = hours.own,
                 unserved = hours.unserved;
    const double perOut = 1.0 / out, perIn = 1.0 / in, everything = 1e30, ownOut = own * out, ownIn = own * perIn;
    const double highestWorth = hours.highestWorth, anyLevel = hours.anyLevel;
    for (size_t t = 0; t < hours.count; ++t) {
        const double w = worth[t], low = load[t] - least(power, load[t]), high = load[t] + power;
        const double spare = available[t] - exportable[t], sold = exportable[t], bought = cap[t], q = own + sell[t], p = buy[t];
        // what is offered below (or at) the price at which the battery gives, and takes
        const double belowOut = ifAbove(w, ownOut, spare) + ifAbove(w, q * out, sold) + ifAbove(w, p * out, bought) +
                                ifAbove(w, unserved * out, everything);
        const double atOut = (spare - ifAbove(ownOut, w, spare)) + (sold - ifAbove(q * out, w, sold)) +
                             (bought - ifAbove(p * out, w, bought)) + (everything - ifAbove(unserved * out, w, everything));
        const double belowIn = ifAbove(w, ownIn, spare) + ifAbove(w, q * perIn, sold) + ifAbove(w, p * perIn, bought) +
                               ifAbove(w, unserved * perIn, everything);
        const double atIn = (spare - ifAbove(ownIn, w, spare)) + (sold - ifAbove(q * perIn, w, sold)) +
                            (bought - ifAbove(p * perIn, w, bought)) + (everything - ifAbove(unserved * perIn, w, everything));
        const double base = (low - load[t]) * perOut;
        const double l = load[t];
        lowest[t] = base + (most(low, least(belowOut, l)) - low) * perOut + (most(l, least(belowIn, high)) - l) * in;
        const double upTo = base + (most(low, least(atOut, l)) - low) * perOut + (most(l, least(atIn, high)) - l) * in;
        const double isPriced = ifAbove(highestWorth, w, 1.0);
        highest[t] = isPriced * upTo + (1.0 - isPriced) * anyLevel;
    }
}

SIDE_BY_SIDE void boundsOf(const UsualHours &hours, double *__restrict values, double *__restrict perOwn,
                           double *__restrict perPower, double *__restrict perImport)
{
    const double *load = hours.load, *available = hours.available, *exportable = hours.exportable, *cap = hours.cap,
                 *buy = hours.buy, *sell = hours.sell, *worth = hours.worth;
    const double power = hours.power, in = hours.chargeEfficiency, perOut = 1.0 / hours.dischargeEfficiency,
                 exportMax = hours.exportMax, ownPrice = hours.own, unserved = hours.unserved;
    for (size_t t = 0; t < hours.count; ++t) {
        const double out = worth[t] * perOut, charge = worth[t] * in, q = sell[t], p = buy[t], l = load[t], a = available[t],
                     x = exportable[t], m = cap[t];
        const auto value = [=](double price) __attribute__((always_inline))
        {
            const double own = above(price - ownPrice);
            return price * l - own * a - above(q - own) * x - above(price - p) * m -
                   (above(price - out) + above(charge - price)) * power;
        };
        double best = ownPrice, highest = value(ownPrice);
        const auto consider = [&](double price) __attribute__((always_inline))
        {
            const double each = least(price, unserved), worthIt = value(each);
            best = worthIt > highest ? each : best;
            highest = most(worthIt, highest);
        };
        consider(ownPrice + q);
        consider(p);
        consider(out);
        consider(charge);
        consider(unserved);
        values[t] = highest;
        const double own = above(best - ownPrice), more = above(q - own);
        perOwn[t] = own + (a < exportMax ? more : 0.0);
        perPower[t] = above(best - out) + above(charge - best);
        perImport[t] = above(best - p);
    }
}

SIDE_BY_SIDE void dispatchOf(const UsualHours &hours, const double *__restrict changes, double *__restrict own,
                             double *__restrict sold, double *__restrict bought, double *__restrict unserved,
                             double *__restrict charge, double *__restrict discharge, double *__restrict given,
                             double *__restrict violation)
{
    const double *load = hours.load, *available = hours.available, *exportable = hours.exportable, *cap = hours.cap,
                 *buy = hours.buy, *sell = hours.sell;
    const double power = hours.power, in = hours.chargeEfficiency, out = hours.dischargeEfficiency, perIn = 1.0 / in,
                 perOut = 1.0 / out, ownPrice = hours.own;
    for (size_t t = 0; t < hours.count; ++t) {
        const double change = changes[t], lowest = -least(power, load[t]) * perOut, highest = power * in;
        const double over = above(change - highest) * perIn;
        const double kept = most(lowest, least(change, highest));
        const double c = above(kept) * perIn, d = above(-kept) * out;
        double demand = above(load[t] + c - d);
        const double x = exportable[t], m = cap[t], q = sell[t], p = buy[t];
        const double first = p <= ownPrice ? least(demand, m) : 0.0;
        demand -= first;
        const double spare = least(demand, available[t] - x);
        demand -= spare;
        const double second = p < ownPrice + q ? least(demand, m - first) : 0.0;
        demand -= second;
        const double instead = least(demand, x);
        demand -= instead;
        const double third = least(demand, m - first - second);
        demand -= third;
        own[t] = spare + instead;
        sold[t] = q > 0.0 ? x - instead : 0.0;
        bought[t] = first + second + third;
        unserved[t] = demand + over;
        charge[t] = c;
        discharge[t] = d;
        given[t] = over;
        violation[t] = above(lowest - change);
    }
}

} // namespace

void UsualHours::changes(double *low, double *high) const
{
    changesOf(*this, low, high);
}

void UsualHours::bounds(const Bounds &into) const
{
    boundsOf(*this, into.value, into.perOwn, into.perPower, into.perImport);
}

void UsualHours::dispatch(const double *changes, const Plan &into) const
{
    dispatchOf(*this, changes, into.own, into.sold, into.bought, into.unserved, into.charge, into.discharge, into.given,
               into.violation);
}

} // namespace core::sizing
