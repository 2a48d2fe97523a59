#pragma once

#include "core/explain/hourlyexplain.h"

namespace core {

/// A figure of the bus of heat, cooling or hydrogen, of the year, a month or an hour: a load is what comes to the bus less what
/// leaves it, a part of the year the sum of its months; all else is from the simulation. Assumes that it is one: busFigureOf().
/// Source: hourly methods, §8.
Explanation explainBus(const Figure &figure, const HourlyModel &model, const HourlyResult &result);

} // namespace core
