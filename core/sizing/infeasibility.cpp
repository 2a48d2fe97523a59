#include "infeasibility.h"

#include "core/sizing/minimise.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::sizing {

namespace {

constexpr double shown = 1e-9;  ///< shares of the annual load: less is met
constexpr double proven = 3e-9; ///< a bound above this is no rounding
constexpr double partOfProof = 1e-7;
constexpr int mostSolvesAsking = 1500;
constexpr double gapOfLeftSide = 1e-6;
constexpr int mostRoundsOfShare = 12; ///< Newton's; three to five are usual
constexpr double closeShare = 1e-6;

enum class PhaseOne : unsigned char { Met, Unmet, Unknown };

/// Whether a design meets everything, by a search for the least shortfall.
PhaseOne phaseOne(Decomposition &search, const std::stop_token &stop, const std::function<void()> &told)
{
    while (!stop.stop_requested() && search.step()) {
        told();
        if (search.upperShare() <= shown && search.lowerShare() <= proven)
            return PhaseOne::Met;
        if (search.solves() >= mostSolvesAsking || (search.lowerShare() > proven && search.gap() <= 1e-3))
            break;
    }
    return search.lowerShare() > proven ? PhaseOne::Unmet : search.upperShare() <= 1e-6 ? PhaseOne::Met : PhaseOne::Unknown;
}

using Capacity = Infeasibility::Capacity;

/// The bounds with which phase 1 pays. That nothing can be smaller than nothing is no advice.
void takeBounds(const Decomposition &search, const Decomposition::Frame &frame, Infeasibility &why)
{
    const auto prices = search.boundPrices();
    const auto take = [&](double price, Capacity capacity, const Decomposition::Bounds &bounds) {
        if (price > 1e-7)
            why.largest.push_back(capacity);
        if (price < -1e-7 && bounds.min > 0.0)
            why.smallest.push_back(capacity);
    };
    take(prices.wind, Capacity::Wind, frame.wind);
    take(prices.pv, Capacity::Pv, frame.pv);
    take(prices.energy, Capacity::BatteryEnergy, frame.energy);
    take(prices.power, Capacity::BatteryPower, frame.power);
    take(prices.grid, Capacity::Grid, frame.grid);
}

/// The bounds that no capacity meets.
Infeasibility emptyBounds(const Decomposition::Frame &frame)
{
    Infeasibility why;
    for (const auto &[bounds, capacity] : {std::pair(frame.wind, Capacity::Wind),
                                           {frame.pv, Capacity::Pv},
                                           {frame.energy, Capacity::BatteryEnergy},
                                           {frame.power, Capacity::BatteryPower},
                                           {frame.grid, Capacity::Grid}})
        if (bounds.min > bounds.max && !(capacity == Capacity::BatteryPower && frame.powerFollowsEnergy)) {
            why.isProven = true;
            why.largest.push_back(capacity);
            why.smallest.push_back(capacity);
        }
    return why;
}

double sumOfSeries(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

bool isOfGeneration(LimitKind kind)
{
    return kind == LimitKind::SelfUseOfGeneration || kind == LimitKind::ExportOfGeneration || kind == LimitKind::Unused;
}

/// The share or cap of a limit, as the case gives it.
double &givenIn(Limits &limits, LimitKind kind)
{
    switch (kind) {
    case LimitKind::SelfUseOfGeneration:
        return *limits.selfUseOfGenerationMin;
    case LimitKind::SelfUseOfLoad:
        return *limits.selfUseOfLoadMin;
    case LimitKind::ExportOfGeneration:
        return *limits.exportOfGenerationMax;
    case LimitKind::Unused:
        return *limits.unusedMax;
    case LimitKind::ImportCap:
        break;
    }
    return *limits.importMaxMwh;
}

/// A case whose cost is the left-hand side of a limit, in MWh for thousand yuan.
SizingCase costing(SizingCase sizing, const AnnualLimit &limit)
{
    const auto costs = [](Technology &technology, double each) {
        technology.capexYuanPerKw = each;
        technology.lifeYears = 1.0;
        technology.omShare = 0.0;
    };
    sizing.discountRate = 0.0;
    costs(sizing.wind, limit.perWindMw);
    costs(sizing.pv, limit.perPvMw);
    costs(sizing.batteryEnergy, 0.0);
    costs(sizing.batteryPower, 0.0);
    sizing.grid.capacityCharge = sizing.grid.demandCharge = sizing.grid.carbonPrice = 0.0;
    sizing.grid.ownLevy = limit.onOwnUse;
    std::ranges::fill(sizing.series.importPrice, limit.onImport);
    std::ranges::fill(sizing.series.exportPrice, limit.onOwnUse - limit.onExport); // the levy is on exports too
    return sizing;
}

/// What a limit's left-hand side comes to at least when the others hold, and where; unless `isFound`, `end` says whether they do not
/// hold together either.
struct LeastLeftSide {
    Minimised end;
    bool isFound;
    double mwh;
    Capacities at;
};
LeastLeftSide leastLeftSide(const SizingCase &sizing, const Decomposition::Frame &frame, const AnnualLimit &limit,
                                           const std::vector<AnnualLimit> &others, const std::stop_token &stop,
                                           const std::function<void(int solves)> &told)
{
    const SizingCase asCost = costing(sizing, limit);
    Decomposition search(asCost, frame, others, Decomposition::Goal::Cost);
    const auto canBeMet = [&] {
        Decomposition whether(sizing, frame, others, Decomposition::Goal::Shortfall);
        return phaseOne(whether, stop, [&] { told(search.solves() + whether.solves()); }) != PhaseOne::Unmet;
    };
    const Minimised end = minimise(
        search, gapOfLeftSide, stop, [&] { told(search.solves()); }, canBeMet);
    const bool isFound = search.isMet() && end != Minimised::Unmet && end != Minimised::Cancelled;
    return {end, isFound, search.upper(), search.best()};
}

/// What a limit alone would have to give. A share of the generation moves with the design: each answer is the share that the
/// design before it keeps, which comes down to the least one (Newton's method on a concave function).
void giveWay(Infeasibility::Conflict &conflict, SizingCase sizing, const Decomposition::Frame &frame,
             const std::vector<AnnualLimit> &limits, const std::stop_token &stop, const std::function<void(int solves)> &told)
{
    std::vector<AnnualLimit> others = limits;
    std::erase_if(others, [&](const AnnualLimit &each) { return each.kind == conflict.limit; });
    const double weight = yearWeight(sizing.series.hours());
    const double perWind = weight * sumOfSeries(sizing.series.windPu), perPv = weight * sumOfSeries(sizing.series.pvPu);
    const double load = weight * sumOfSeries(sizing.series.loadMw);
    int solves = 0;
    for (int round = 0; round < mostRoundsOfShare; ++round) {
        const std::vector<AnnualLimit> rows = annualLimits(sizing);
        const AnnualLimit &row = *std::ranges::find(rows, conflict.limit, &AnnualLimit::kind);
        const LeastLeftSide least = leastLeftSide(sizing, frame, row, others, stop, [&](int more) { told(solves + more); });
        if (!least.isFound) {
            conflict.isOpen = round == 0 && least.end != Minimised::Unmet;
            return;
        }
        const double over = least.mwh - row.rhs; // MWh a year
        const double available = perWind * least.at.windMw + perPv * least.at.pvMw;
        const bool isSmallest = conflict.limit == LimitKind::SelfUseOfGeneration || conflict.limit == LimitKind::SelfUseOfLoad;
        const double base = isOfGeneration(conflict.limit) ? available : conflict.limit == LimitKind::SelfUseOfLoad ? load : 1.0;
        if (round == 0)
            conflict.missingMwh = std::max(0.0, over);
        if (base <= 0.0)
            return;
        double &given = givenIn(sizing.limits, conflict.limit);
        const double moved = (isSmallest ? -over : over) / base;
        given = std::max(0.0, given + moved); // no share and no cap is less, whatever was rounded
        conflict.wouldHold = given;
        if (!isOfGeneration(conflict.limit) || std::abs(moved) < closeShare)
            return;
    }
}

} // namespace

std::optional<Infeasibility> whyInfeasible(const SizingCase &sizing, const Decomposition::Frame &frame,
                                           const std::vector<AnnualLimit> &limits, const std::stop_token &stop,
                                           const std::function<void(const Progress::Shortfall &, int)> &tell)
{
    Infeasibility why = emptyBounds(frame);
    if (why.isProven)
        return why;

    const double loadMwh = yearWeight(sizing.series.hours()) * sumOfSeries(sizing.series.loadMw);
    Decomposition search(sizing, frame, limits, Decomposition::Goal::Shortfall);
    const auto told = [&](std::optional<LimitKind> limit, int solves) {
        tell({search.lowerShare(), search.upperShare(), limit}, solves);
    };
    const PhaseOne end = phaseOne(search, stop, [&] { told({}, search.solves()); });
    why.isProven = end == PhaseOne::Unmet;
    if (stop.stop_requested())
        return why;
    if (end != PhaseOne::Unmet)
        return std::nullopt;
    why.shortfallShare = search.lowerShare();
    why.unservedMwh = search.unserved() * loadMwh;
    takeBounds(search, frame, why);
    for (size_t i = 0; i < limits.size(); ++i)
        if (search.limitPrices()[i] > partOfProof)
            why.limits.push_back({limits[i].kind, search.overstep() * loadMwh, {}});
    for (Infeasibility::Conflict &conflict : why.limits)
        giveWay(conflict, sizing, frame, limits, stop, [&](int solves) { told(conflict.limit, search.solves() + solves); });
    return why;
}

} // namespace core::sizing
