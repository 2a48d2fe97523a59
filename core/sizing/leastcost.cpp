#include "leastcost.h"

#include "core/sizing/decomposition.h"
#include "core/sizing/infeasibility.h"
#include "core/sizing/minimise.h"
#include "core/sizing/usedcapacities.h"

#include <cmath>

namespace core::sizing {

namespace {

constexpr double leastDoubtful = 5.0; ///< thousand yuan per MWh: ten times what power costs
constexpr double widerShare = 0.1;    ///< of one per cent
constexpr double gapOfPrice = 1e-7;
constexpr int mostSolvesOfPrice = 200;

/// What one per cent of a limit is on its right-hand side, MWh a year.
double percentMwh(const AnnualLimit &limit, const AnnualSums &annual)
{
    switch (limit.kind) {
    case LimitKind::SelfUseOfGeneration:
    case LimitKind::ExportOfGeneration:
    case LimitKind::Unused:
        return 0.01 * annual.availableMwh;
    case LimitKind::SelfUseOfLoad:
        return 0.01 * annual.loadMwh;
    case LimitKind::ImportCap:
        return 0.01 * limit.rhs;
    }
    return 0.0;
}

Outcome outcomeOf(Minimised end)
{
    switch (end) {
    case Minimised::Proven:
        return Outcome::Optimal;
    case Minimised::Unmet:
        return Outcome::Infeasible;
    case Minimised::Cancelled:
        return Outcome::Cancelled;
    case Minimised::Stalled:
        break;
    }
    return Outcome::Stalled;
}

/// Phase 1, told to the caller as it goes on from `progress`; nothing when a design meets everything, or when stopped.
std::optional<Infeasibility> askWhy(const SizingCase &sizing, const Decomposition::Frame &frame,
                                    const std::vector<AnnualLimit> &limits, const SearchOptions &options, Progress progress)
{
    const int before = progress.solves;
    const auto tell = [&](const Progress::Shortfall &shortfall, int solves) {
        progress.shortfall = shortfall;
        progress.solves = before + solves;
        if (options.progress)
            options.progress(progress);
    };
    std::optional<Infeasibility> why = whyInfeasible(sizing, frame, limits, options.stop, tell);
    if (options.stop.stop_requested())
        why.reset();
    return why;
}

/// Thousand yuan a year that a MWh of a limit saves, from the cost with the limit so many MWh wider.
double measuredPrice(Decomposition &search, const AnnualLimit &limit, size_t index, double wider, const std::stop_token &stop)
{
    const auto cost = [&](double rhs) {
        search.moveLimit(index, rhs);
        const int end = search.solves() + mostSolvesOfPrice;
        while (!stop.stop_requested() && search.solves() < end && search.step() && search.gap() > gapOfPrice)
            ;
        return 0.5 * (search.lower() + search.upper());
    };
    const double saved = cost(limit.rhs) - cost(limit.rhs + wider);
    search.moveLimit(index, limit.rhs);
    return std::max(0.0, saved) / wider;
}

/// The multipliers of the limits. Where a limit stands at the end of what is possible, any greater one is a multiplier too, up to
/// the price of overstepping: what it saves to widen the limit is measured then.
std::vector<ShadowPrice> shadowPrices(Decomposition &search, const std::vector<AnnualLimit> &limits, const AnnualSums &annual,
                                      const std::stop_token &stop)
{
    const std::vector<double> multipliers = search.limitPrices();
    std::vector<ShadowPrice> prices;
    for (size_t i = 0; i < limits.size(); ++i) {
        const double percent = percentMwh(limits[i], annual), wider = widerShare * percent;
        const bool isDoubtful = multipliers[i] > leastDoubtful && wider > 0.0;
        const double price = yuan * (isDoubtful ? measuredPrice(search, limits[i], i, wider, stop) : multipliers[i]);
        prices.push_back({limits[i].kind, price, price * percent});
    }
    return prices;
}

/// What the search tolerates as unserved is imported where the connection has room for it.
Dispatch withDustServed(Dispatch dispatch, double gridMw)
{
    for (size_t t = 0; t < dispatch.unservedMw.size(); ++t) {
        const double more = std::min(dispatch.unservedMw[t], std::max(0.0, gridMw - dispatch.importMw[t]));
        dispatch.importMw[t] += more;
        dispatch.unservedMw[t] -= more;
    }
    return dispatch;
}

SearchResult search(const SizingCase &sizing, const Decomposition::Frame &frame, const SearchOptions &options)
{
    if (seriesTrouble(sizing.series)) { // the caller's to judge and to tell
        SearchResult nothing;
        nothing.design.outcome = Outcome::Stalled;
        return nothing;
    }
    const std::vector<AnnualLimit> limits = options.withLimits ? annualLimits(sizing) : std::vector<AnnualLimit>{};
    SearchResult result;
    Decomposition search(sizing, frame, limits, Decomposition::Goal::Cost);
    if (options.mayLeaveUnserved)
        search.allowUnserved();
    Progress progress;
    const auto tell = [&] {
        progress = {search.lower() * yuan, search.upper() * yuan, search.isMet(), search.best(), search.solves(), {}};
        if (options.progress)
            options.progress(progress);
    };
    const auto canBeMet = [&] {
        result.infeasible = askWhy(sizing, frame, limits, options, progress);
        return !result.infeasible;
    };
    const Outcome outcome = outcomeOf(minimise(search, options.gap, options.stop, tell, canBeMet));
    const bool hasPlan =
        outcome == Outcome::Optimal || ((outcome == Outcome::Stalled || outcome == Outcome::Cancelled) && search.isMet());
    if (hasPlan) {
        const Capacities best = search.best();
        Dispatch plan = withDustServed(search.dispatch(), best.gridMw);
        const Capacities used = usedCapacities(sizing, frame, best, plan);
        result.design = summed(sizing, used, std::move(plan));
        result.design.lowerBoundYuan = (search.lower() - search.unservedCost()) * yuan; // the cost counts no unserved energy
        result.design.gap = (result.design.objectiveYuan - result.design.lowerBoundYuan) /
                            std::max(std::abs(result.design.objectiveYuan), search.leastScale() * yuan);
    }
    result.design.outcome = outcome;
    result.design.solves = search.solves();
    if (hasPlan)
        result.design.shadowPrices = shadowPrices(search, limits, result.design.annual, options.stop);
    return result;
}

} // namespace

SearchResult leastCost(const SizingCase &sizing, const SearchOptions &options)
{
    return search(sizing, Decomposition::frameOf(sizing), options);
}

SearchResult leastCostDispatch(const SizingCase &sizing, const Capacities &capacities, bool gridIsFree,
                               const SearchOptions &options)
{
    return search(sizing, Decomposition::frameOf(sizing, capacities, gridIsFree), options);
}

} // namespace core::sizing
