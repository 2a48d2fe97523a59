#include "wishedstore.h"
#include "sidebyside.h"

#include <cmath>

namespace core::sizing {

using namespace inner;

namespace {

/// What was wished, as a change of the level.
ALWAYS_INLINE double changeOf(double charge, double discharge, double in, double out)
{
    return charge * in - discharge * out;
}

/// What the levels before the hours let it do.
SIDE_BY_SIDE void cutToLevels(const WishedStore &store, size_t hours, const double *__restrict before, double *__restrict charge,
                              double *__restrict discharge)
{
    const double in = 1 / store.chargeEfficiency, out = store.dischargeEfficiency;
    for (size_t t = 0; t < hours; ++t) {
        const double level = before[t] * store.kept;
        charge[t] = inner::least(charge[t], above((store.most - level) * in));
        discharge[t] = inner::least(discharge[t], above((level - store.least) * out));
    }
}

} // namespace

/// A charge ends at `most`, a discharge at `least`, unless the level lies beyond already.
ALWAYS_INLINE double WishedStore::next(double level, double change) const
{
    level *= kept;
    return inner::most(inner::least(level + change, inner::most(most, level)), inner::least(least, level));
}

void WishedStore::levels(double start, std::span<const double> charge, std::span<const double> discharge,
                         std::span<double> level) const
{
    const double in = chargeEfficiency, out = 1 / dischargeEfficiency;
    chained(
        level.size(), start, [&](double before, size_t t) { return next(before, changeOf(charge[t], discharge[t], in, out)); },
        [&](size_t) { return least; }, [&](size_t t) { return level[t]; }, [&](size_t t, double now) { level[t] = now; });
}

/// From another start, until the levels meet those there are.
void WishedStore::levelsAgain(double start, std::span<const double> charge, std::span<const double> discharge,
                              std::span<double> level) const
{
    const double in = chargeEfficiency, out = 1 / dischargeEfficiency;
    for (size_t t = 0; t < level.size(); ++t) {
        start = next(start, changeOf(charge[t], discharge[t], in, out));
        if (start == level[t])
            return;
        level[t] = start;
    }
}

double WishedStore::follow(std::optional<double> start, std::span<double> charge, std::span<double> discharge,
                           std::span<double> level) const
{
    const size_t hours = level.size();
    double first = start.value_or(least);
    if (hours == 0)
        return first;
    levels(first, charge, discharge, level);
    // Two years from different levels meet as soon as the store is full or empty once, so one or two repetitions do.
    for (int lap = 1; lap < 50 && !start && std::abs(level.back() - first) > 1e-12 * most; ++lap) {
        first = level.back();
        levelsAgain(first, charge, discharge, level);
    }
    cutToLevels(*this, 1, &first, charge.data(), discharge.data());
    cutToLevels(*this, hours - 1, level.data(), charge.data() + 1, discharge.data() + 1);
    return first;
}

} // namespace core::sizing
