#include "front.h"

#include "core/sizing/decomposition.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace core::sizing {

namespace {

constexpr double yuan = 1000.0;
constexpr double tolerated = 1e-9;
constexpr int mostSolvesAPoint = 600;
constexpr int mostRaises = 4;

/// Rounds until the point is proven, given up or stopped; whether it is met. An optimum that still oversteps asks for dearer
/// penalties, as in a single sizing.
bool settle(Decomposition &search, const SearchOptions &options)
{
    const int end = search.solves() + mostSolvesAPoint;
    const auto isMet = [&] { return search.overstep() <= tolerated && search.unserved() <= tolerated; };
    int raises = 0;
    while (!options.stop.stop_requested() && search.solves() < end && search.step()) {
        if (options.progress)
            options.progress({search.lower() * yuan, search.upper() * yuan, isMet(), search.best(), search.solves(), {}});
        if (search.gap() > options.gap)
            continue;
        if (isMet() || raises++ == mostRaises)
            break;
        search.raisePenalties();
    }
    return search.gap() <= options.gap && isMet();
}

void scale(std::vector<double> &values, double factor)
{
    for (double &value : values)
        value *= factor;
}

} // namespace

std::vector<FrontPoint> costCarbonFront(const SizingCase &sizing, int points, double leastShare, const SearchOptions &options)
{
    const SearchResult best = leastCost(sizing, options);
    if (best.design.outcome != Outcome::Optimal || points < 2)
        return {};
    std::vector<AnnualLimit> limits = annualLimits(sizing);
    const double most = best.design.annual.importMwh;
    limits.push_back({LimitKind::ImportCap, 1, 0, 0, 0, 0, most});
    Decomposition search(sizing, Decomposition::frameOf(sizing), limits, Decomposition::Goal::Cost);
    std::vector<FrontPoint> front;
    for (int i = 0; i < points && !options.stop.stop_requested(); ++i) {
        FrontPoint point;
        point.importMaxMwh = most * (1.0 - (1.0 - leastShare) * i / (points - 1));
        point.emissionsT = point.importMaxMwh * sizing.grid.emissionFactor;
        if (i > 0)
            search.moveLimit(limits.size() - 1, point.importMaxMwh);
        point.isFeasible = settle(search, options);
        point.costYuan = yuan * search.upper();
        point.lowerBoundYuan = yuan * search.lower();
        point.yuanPerMwh = yuan * search.limitPrices().back();
        point.capacities = search.best();
        if (options.stop.stop_requested() && !point.isFeasible)
            break;
        front.push_back(point);
        if (options.partDone)
            options.partDone(i + 1, points);
        if (!point.isFeasible)
            break; // a smaller cap is not met either
    }
    return front;
}

SizingCase moved(const SizingCase &sizing, Sensitivity::Input input, double factor)
{
    using Input = Sensitivity::Input;
    SizingCase other = sizing;
    switch (input) {
    case Input::WindCapex:
        other.wind.capexYuanPerKw *= factor;
        break;
    case Input::PvCapex:
        other.pv.capexYuanPerKw *= factor;
        break;
    case Input::BatteryCapex:
        other.batteryEnergy.capexYuanPerKw *= factor;
        other.batteryPower.capexYuanPerKw *= factor;
        break;
    case Input::ImportPrice:
        scale(other.series.importPrice, factor);
        break;
    case Input::ExportPrice:
        scale(other.series.exportPrice, factor);
        break;
    case Input::CapacityCharge:
        other.grid.capacityCharge *= factor;
        other.grid.demandCharge *= factor;
        break;
    case Input::CarbonPrice:
        other.grid.carbonPrice *= factor;
        break;
    case Input::Load:
        scale(other.series.loadMw, factor);
        break;
    case Input::DiscountRate:
        other.discountRate *= factor;
        break;
    }
    return other;
}

std::vector<Sensitivity> sensitivities(const SizingCase &sizing, double share, int threads, const SearchOptions &options)
{
    std::vector<Sensitivity> all;
    for (int i = 0; i <= int(Sensitivity::Input::DiscountRate); ++i)
        all.push_back({Sensitivity::Input(i), {}, {}});
    SearchOptions silent = options;
    silent.progress = {};
    std::atomic<size_t> next = 0;
    std::mutex telling;
    int done = 0;
    const auto work = [&] {
        for (size_t i = next++; i < 2 * all.size() && !options.stop.stop_requested(); i = next++) {
            Sensitivity &each = all[i / 2];
            const Design design = leastCost(moved(sizing, each.input, i % 2 ? 1.0 + share : 1.0 - share), silent).design;
            if (design.outcome == Outcome::Optimal)
                (i % 2 ? each.moreYuan : each.lessYuan) = design.objectiveYuan;
            const std::scoped_lock lock(telling);
            if (options.partDone)
                options.partDone(++done, int(2 * all.size()));
        }
    };
    std::vector<std::jthread> workers;
    for (int i = 1; i < threads; ++i)
        workers.emplace_back(work);
    work();
    workers.clear(); // joins
    return all;
}

} // namespace core::sizing
