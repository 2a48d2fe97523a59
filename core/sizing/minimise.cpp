#include "minimise.h"

namespace core::sizing {

namespace {

constexpr int mostSolvesOfSearch = 3000;
constexpr int unmetBeforeAsking = 45; ///< solves without a design that meets everything, until phase 1 asks whether one can

} // namespace

Minimised minimise(Decomposition &search, double gap, const std::stop_token &stop, const std::function<void()> &told,
                   const std::function<bool()> &canBeMet)
{
    bool isFeasible = false; // known from phase 1
    for (int raises = 0;;) {
        if (stop.stop_requested())
            return Minimised::Cancelled;
        const bool goesOn = search.step();
        told();
        const bool isStuck = !goesOn || search.solves() >= mostSolvesOfSearch;
        if (!isStuck && search.gap() > gap && (isFeasible || search.isMet() || search.solves() < unmetBeforeAsking))
            continue;
        if (search.isMet() && search.gap() <= gap)
            return Minimised::Proven;
        if (!isFeasible && !search.isMet()) {
            isFeasible = canBeMet();
            if (stop.stop_requested())
                return Minimised::Cancelled;
            if (!isFeasible)
                return Minimised::Unmet;
        }
        if (search.gap() <= gap && !search.isMet() && raises++ < mostRaises)
            search.raisePenalties();
        else if (isStuck)
            return Minimised::Stalled;
    }
}

} // namespace core::sizing
