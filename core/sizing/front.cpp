#include "front.h"

#include "core/sizing/usedcapacities.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace core::sizing {

namespace {

constexpr int mostSolvesAPoint = 600;
constexpr int mostSolvesWithKept = 100; ///< many times what a point needs
constexpr double anyImport = 1e12;      ///< MWh: no cap

/// Rounds until the point is proven, given up or stopped; whether it is met. An optimum that still oversteps asks for dearer
/// penalties, as in a single sizing.
bool settle(Decomposition &search, int mostSolves, const SearchOptions &options)
{
    const int end = search.solves() + mostSolves;
    int raises = 0;
    while (!options.stop.stop_requested() && search.solves() < end && search.step()) {
        if (options.progress)
            options.progress({search.lower() * yuan, search.upper() * yuan, search.isMet(), search.best(), search.solves(), {}});
        if (search.gap() > options.gap)
            continue;
        if (search.isMet() || raises++ == mostRaises)
            break;
        search.raisePenalties();
    }
    return search.gap() <= options.gap && search.isMet();
}

void scale(std::vector<double> &values, double factor)
{
    for (double &value : values)
        value *= factor;
}

} // namespace

namespace {

/// The points of a front. Each is kept from two that enclose it where that can be: between proven points little is left to find.
class FrontSearch
{
public:
    FrontSearch(const SizingCase &sizing, const std::vector<AnnualLimit> &limits, const SearchOptions &options)
        : m_sizing(sizing), m_options(options), m_limits(limits)
    {
        start();
    }
    /// The least-cost design is settled, under a cap that does not matter.
    bool begin() { return settle(*m_search, mostSolvesAPoint, m_options); }
    double mostImport() const { return m_search->importMwh(); }

    FrontPoint at(double cap)
    {
        FrontPoint point;
        point.importMaxMwh = cap;
        point.emissionsT = cap * m_sizing.grid.emissionFactor;
        m_limits.back().rhs = cap;
        m_search->moveLimit(m_limits.size() - 1, cap);
        point.isFeasible = settle(*m_search, mostSolvesWithKept, m_options);
        if (!point.isFeasible &&
            !m_options.stop.stop_requested()) { // nearly equal cuts of all the points before may be in the way
            start();
            point.isFeasible = settle(*m_search, mostSolvesAPoint, m_options);
        }
        point.costYuan = yuan * m_search->upper();
        point.lowerBoundYuan = yuan * m_search->lower();
        point.yuanPerMwh = yuan * m_search->limitPrices().back();
        point.capacities = m_search->best();
        if (m_hasFree) {
            Dispatch plan = m_search->dispatch();
            point.capacities = usedCapacities(m_sizing, Decomposition::frameOf(m_sizing), point.capacities, plan);
        }
        return point;
    }

private:
    void start()
    {
        const auto frame = Decomposition::frameOf(m_sizing);
        m_search = std::make_unique<Decomposition>(m_sizing, frame, m_limits, Decomposition::Goal::Cost);
    }

    const SizingCase &m_sizing;
    const SearchOptions &m_options;
    std::vector<AnnualLimit> m_limits; ///< the cap is the last
    std::unique_ptr<Decomposition> m_search;
    const bool m_hasFree = hasFreeCapacity(m_sizing);
};

/// In which order the points from `first` to before `end` are asked: both ends, every eighth, those half way between, and so on.
std::vector<int> coarseFirst(int first, int end)
{
    std::vector<int> order;
    const auto add = [&order](int i) {
        if (std::ranges::find(order, i) == order.end())
            order.push_back(i);
    };
    add(first);
    add(end - 1);
    for (int step = 8; step > 0; step /= 2)
        for (int i = first; i < end; i += step)
            add(i);
    return order;
}

} // namespace

std::vector<FrontPoint> costCarbonFront(const SizingCase &sizing, int points, double leastShare, const SearchOptions &options)
{
    if (points < 2 || seriesTrouble(sizing.series))
        return {};
    std::vector<AnnualLimit> limits = annualLimits(sizing);
    limits.push_back({LimitKind::ImportCap, 1, 0, 0, 0, 0, anyImport});
    std::vector<std::optional<FrontPoint>> found{size_t(points)};
    std::atomic<int> end = points; // from it on no cap is met
    std::mutex telling;
    int done = 0;
    const auto search = [&](int first, int last, const SearchOptions &how) {
        FrontSearch from(sizing, limits, how);
        if (!from.begin())
            return;
        const double most = from.mostImport();
        for (const int i : coarseFirst(first, last)) {
            if (i >= end)
                continue;
            FrontPoint point = from.at(most * (1.0 - (1.0 - leastShare) * i / (points - 1)));
            if (how.stop.stop_requested() && !point.isFeasible)
                return;
            found[size_t(i)] = point;
            const std::scoped_lock lock(telling);
            if (!point.isFeasible)
                end = std::min<int>(end, i);
            else if (how.partDone)
                how.partDone(++done, points);
        }
    };
    SearchOptions silent = options;
    silent.progress = {};
    const int ofCaller = points * 3 / 5; // larger caps are proven sooner
    {
        const std::jthread ofSmallCaps(search, ofCaller, points, silent);
        search(0, ofCaller, options);
    }
    std::vector<FrontPoint> front;
    for (int i = 0; i < points && i <= end && found[size_t(i)]; ++i)
        front.push_back(*found[size_t(i)]);
    if (end < points && int(front.size()) == end + 1 && options.partDone)
        options.partDone(end + 1, points); // that a smaller cap is not met is an answer, too
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
