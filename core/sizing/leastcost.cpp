#include "leastcost.h"

#include "core/sizing/decomposition.h"
#include "core/sizing/infeasibility.h"
#include "core/sizing/minimise.h"

#include <cmath>

namespace core::sizing {

namespace {

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
    Progress progress;
    const auto tell = [&] {
        progress = {search.lower() * yuan, search.upper() * yuan, isMet(search), search.best(), search.solves(), {}};
        if (options.progress)
            options.progress(progress);
    };
    const auto canBeMet = [&] {
        result.infeasible = askWhy(sizing, frame, limits, options, progress);
        return !result.infeasible;
    };
    const Outcome outcome = outcomeOf(minimise(search, options.gap, options.stop, tell, canBeMet));
    const bool hasPlan =
        outcome == Outcome::Optimal || ((outcome == Outcome::Stalled || outcome == Outcome::Cancelled) && isMet(search));
    if (hasPlan) {
        result.design = summed(sizing, search.best(), search.dispatch());
        for (size_t i = 0; i < limits.size(); ++i) {
            const double price = yuan * search.limitPrices()[i];
            result.design.shadowPrices.push_back({limits[i].kind, price, price * percentMwh(limits[i], result.design.annual)});
        }
        result.design.lowerBoundYuan = search.lower() * yuan;
        result.design.gap = (result.design.objectiveYuan - result.design.lowerBoundYuan) /
                            std::max(std::abs(result.design.objectiveYuan), search.leastScale() * yuan);
    }
    result.design.outcome = outcome;
    result.design.solves = search.solves();
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
