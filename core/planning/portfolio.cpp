#include "portfolio.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core {

namespace {

constexpr double onLimit = 1e-9; ///< relative; domain model, §5
constexpr double infinity = std::numeric_limits<double>::infinity();

double excess(const CaseTotals &totals, double limit)
{
    return totals.total - limit * totals.energy;
}
bool meets(const CaseTotals &totals, const std::optional<double> &limit)
{
    return !limit || (totals.energy > 0 && excess(totals, *limit) <= onLimit * std::abs(*limit * totals.energy));
}
bool isWithin(double investment, const std::optional<double> &budget)
{
    return !budget || investment <= *budget + onLimit * std::abs(*budget);
}

enum class State : signed char { Open, In, Out };

/// The cheapest fractional completion at one price of the budget.
struct Relaxed {
    double bound = -infinity;
    double price = 0;      ///< of the budget
    double perGain = 0;    ///< what the dearest gain costs: the price of the limit
    int split = -1;        ///< the measure taken in part; −1: none
    double investment = 0; ///< of what is taken
    std::vector<size_t> taken{};
};

class Search
{
public:
    Search(const MeasureModel &model, const PortfolioProblem &problem, long mostNodes, const std::stop_token &stop)
        : m_model(model),
          m_problem(problem),
          m_mostNodes(mostNodes),
          m_stop(stop),
          m_count(model.size()),
          m_of(m_count, State::Open),
          m_state(model.empty()),
          m_gains(m_count)
    {
        if (problem.carbonPerEnergy)
            for (size_t i = 0; i < m_count; ++i)
                m_gains[i] = std::max(0.0, model.greatestGain(i, *problem.carbonPerEnergy));
        m_best.yearlyCost = infinity;
    }

    Portfolio run()
    {
        bool isPossible = true;
        for (const size_t i : m_problem.left)
            isPossible = isPossible && settle(i, State::Out);
        if (isPossible)
            branch();
        m_best.isProven = m_best.nodes < m_mostNodes && !m_stop.stop_requested();
        if (m_best.isFeasible)
            m_best.totals = m_model.totals(m_best.chosen);
        else
            m_best.yearlyCost = 0;
        return std::move(m_best);
    }

private:
    /// Puts a measure in or out with all that follows from it; false: it contradicts what is settled.
    bool settle(size_t measure, State to)
    {
        if (m_of[measure] == to)
            return true;
        if (m_of[measure] != State::Open)
            return false;
        m_of[measure] = to;
        m_trail.push_back(measure);
        if (to == State::In) {
            m_model.add(m_state, measure);
            m_cost += m_problem.yearlyCost[measure];
            m_investment += m_problem.investment[measure];
        }
        for (const auto &[first, second] : m_problem.needs)
            if ((to == State::In && first == measure && !settle(second, State::In)) ||
                (to == State::Out && second == measure && !settle(first, State::Out)))
                return false;
        if (to == State::In)
            for (const auto &[first, second] : m_problem.excludes)
                if ((first == measure && !settle(second, State::Out)) || (second == measure && !settle(first, State::Out)))
                    return false;
        return true;
    }
    void unsettle(size_t from)
    {
        while (m_trail.size() > from) {
            const size_t measure = m_trail.back();
            m_trail.pop_back();
            if (m_of[measure] == State::In) {
                m_model.add(m_state, measure, -1);
                m_cost -= m_problem.yearlyCost[measure];
                m_investment -= m_problem.investment[measure];
            }
            m_of[measure] = State::Open;
        }
    }

    /// Σ (cost + price × investment) of the cheapest fractional set of open measures that can bring `need`, less price × budget.
    Relaxed relaxed(double need, double price) const
    {
        Relaxed result{.price = price};
        double sum = m_cost;
        std::vector<std::pair<double, size_t>> paid;
        for (size_t i = 0; i < m_count; ++i) {
            if (m_of[i] != State::Open)
                continue;
            const double cost = m_problem.yearlyCost[i] + price * m_problem.investment[i];
            if (cost <= 0) {
                sum += cost;
                need -= m_gains[i];
                result.taken.push_back(i);
                result.investment += m_problem.investment[i];
            } else if (m_gains[i] > 0) {
                paid.emplace_back(cost / m_gains[i], i);
            }
        }
        std::ranges::sort(paid);
        for (const auto &[perGain, i] : paid) {
            if (!(need > 0))
                break;
            const double share = std::min(1.0, need / m_gains[i]);
            result.perGain = perGain;
            sum += share * perGain * m_gains[i];
            result.investment += share * m_problem.investment[i];
            need -= m_gains[i];
            if (share < 1)
                result.split = int(i);
            else
                result.taken.push_back(i);
        }
        const double slack = m_problem.budget ? m_investment - *m_problem.budget : 0;
        result.bound = need > onLimit ? infinity : sum + price * slack;
        return result;
    }

    /// The best bound over the price of the budget: it is concave in the price, and rises while too much is invested.
    Relaxed tightest(double need)
    {
        Relaxed best = relaxed(need, 0);
        if (!m_problem.budget || best.bound >= cutoff() || m_investment + best.investment <= *m_problem.budget)
            return best;
        double low = 0, high = m_price > 0 ? 2 * m_price : 0.1;
        for (int i = 0; i < 12; ++i) {
            const double price = i == 0 && m_price > 0 ? m_price : (low + high) / 2;
            Relaxed each = relaxed(need, price);
            const bool isTooMuch = m_investment + each.investment > *m_problem.budget;
            if (each.bound > best.bound) {
                best = std::move(each);
                m_price = price;
                if (best.bound >= cutoff())
                    break;
            }
            if (isTooMuch) {
                low = price;
                if (high - price < 0.1 * high)
                    high *= 4;
            } else {
                high = price;
            }
        }
        return best;
    }

    /// Settles the measures that cannot change sides without making the bound worse than what is found; false: contradictory.
    bool settleByBound(const Relaxed &best)
    {
        const double room = cutoff() - best.bound;
        if (!(room < infinity))
            return true;
        for (size_t i = 0; i < m_count; ++i) {
            if (m_of[i] != State::Open || int(i) == best.split)
                continue;
            const double reduced = m_problem.yearlyCost[i] + best.price * m_problem.investment[i] - best.perGain * m_gains[i];
            if (std::abs(reduced) >= room && !settle(i, reduced > 0 ? State::Out : State::In))
                return false;
        }
        return true;
    }

    double cutoff() const { return m_best.yearlyCost - 1e-9 * std::max(1.0, std::abs(m_best.yearlyCost)); }

    void propose(std::vector<bool> chosen)
    {
        double cost = 0;
        for (size_t i = 0; i < m_count; ++i)
            cost += chosen[i] ? m_problem.yearlyCost[i] : 0;
        if (cost >= m_best.yearlyCost || !isAllowed(m_model, m_problem, chosen))
            return;
        m_best.isFeasible = true;
        m_best.yearlyCost = cost;
        m_best.investment = 0;
        for (size_t i = 0; i < m_count; ++i)
            m_best.investment += chosen[i] ? m_problem.investment[i] : 0;
        m_best.chosen = std::move(chosen);
    }

    /// What is still too much of the limit with the measures that are in [t CO2]; a set on the limit is not cut by rounding.
    double need() const
    {
        if (!m_problem.carbonPerEnergy)
            return 0;
        const CaseTotals totals = m_model.totals(m_state);
        return excess(totals, *m_problem.carbonPerEnergy) - 2 * onLimit * std::abs(*m_problem.carbonPerEnergy * totals.energy);
    }

    /// Proposes what is in, with what the relaxation takes, and with what it takes in part.
    void proposeAround(const Relaxed &best)
    {
        std::vector<bool> chosen(m_count);
        for (size_t i = 0; i < m_count; ++i)
            chosen[i] = m_of[i] == State::In;
        propose(chosen);
        for (const size_t i : best.taken)
            chosen[i] = true;
        propose(chosen);
        if (best.split >= 0) {
            chosen[size_t(best.split)] = true;
            propose(std::move(chosen));
        }
    }

    /// Whether the limit can be met although supplies run out: all that is open at its best, supply by supply.
    bool isReachable() const
    {
        if (!m_problem.carbonPerEnergy)
            return true;
        MeasureModel::State low = m_state, high = m_state;
        for (size_t i = 0; i < m_count; ++i) {
            if (m_of[i] != State::Open)
                continue;
            const MeasureModel::State &amounts = m_model.amounts(i);
            for (size_t k = 0; k < amounts.size(); ++k)
                (amounts[k] < 0 ? low : high)[k] += amounts[k];
        }
        const double limit = *m_problem.carbonPerEnergy;
        return m_model.leastExcess(low, high, limit) <=
               2 * onLimit * std::abs(limit * m_model.totals(m_model.empty()).energy) + 1e-6;
    }

    /// The fractional set of open measures that brings `need` with the least investment.
    Relaxed leastInvestment(double need) const
    {
        Relaxed result{.investment = m_investment};
        std::vector<std::pair<double, size_t>> paid;
        for (size_t i = 0; i < m_count; ++i) {
            if (m_of[i] != State::Open)
                continue;
            if (m_problem.investment[i] <= 0) {
                result.investment += m_problem.investment[i];
                need -= m_gains[i];
            } else if (m_gains[i] > 0) {
                paid.emplace_back(m_problem.investment[i] / m_gains[i], i);
            }
        }
        std::ranges::sort(paid);
        for (const auto &[perGain, i] : paid) {
            if (!(need > 0))
                break;
            result.investment += std::min(m_gains[i], need) * perGain;
            result.perGain = perGain;
            need -= m_gains[i];
        }
        return result;
    }

    /// Settles the measures without which, or with which, the budget cannot do; false: it cannot do anyway.
    bool settleByBudget()
    {
        if (!m_problem.budget)
            return true;
        for (bool isSettling = true; isSettling;) {
            const Relaxed least = leastInvestment(need());
            if (!isWithin(least.investment, m_problem.budget))
                return false;
            const double room = *m_problem.budget - least.investment + 2 * onLimit * std::abs(*m_problem.budget);
            const size_t settled = m_trail.size();
            for (size_t i = 0; i < m_count; ++i) {
                const double reduced = m_problem.investment[i] - least.perGain * m_gains[i];
                if (m_of[i] == State::Open && std::abs(reduced) > room && !settle(i, reduced > 0 ? State::Out : State::In))
                    return false;
            }
            isSettling = m_trail.size() > settled;
        }
        return true;
    }

    /// Searches everything that is open; the caller unsettles.
    void branch()
    {
        if (++m_best.nodes >= m_mostNodes || m_stop.stop_requested())
            return;
        if (!isReachable() || !settleByBudget())
            return;
        Relaxed best = tightest(need());
        if (best.bound >= cutoff())
            return;
        proposeAround(best);
        if (best.bound >= cutoff())
            return; // what was just found is as cheap as anything here can be
        const size_t settled = m_trail.size();
        if (!settleByBound(best))
            return;
        if (m_trail.size() > settled) {
            best = tightest(need());
            if (best.bound >= cutoff())
                return;
            proposeAround(best);
        }
        int on = clashing(best);
        if (on < 0)
            on = best.split >= 0 ? best.split : nextOpen(best);
        if (on < 0)
            return; // nothing is open
        for (const State to : {State::In, State::Out}) {
            const size_t mark = m_trail.size();
            if (settle(size_t(on), to))
                branch();
            unsettle(mark);
        }
    }

    /// A measure that the relaxation takes although another one it takes excludes it, or it lacks what it needs; −1: none.
    int clashing(const Relaxed &best) const
    {
        if (m_problem.needs.empty() && m_problem.excludes.empty())
            return -1;
        std::vector<bool> takes(m_count);
        for (size_t i = 0; i < m_count; ++i)
            takes[i] = m_of[i] == State::In || int(i) == best.split;
        for (const size_t i : best.taken)
            takes[i] = true;
        const auto isOpen = [this](size_t i) { return m_of[i] == State::Open; };
        for (const auto &[first, second] : m_problem.excludes)
            if (takes[first] && takes[second] && isOpen(first) && isOpen(second))
                return int(m_gains[first] > m_gains[second] ? first : second);
        for (const auto &[first, second] : m_problem.needs)
            if (takes[first] && !takes[second] && isOpen(first) && isOpen(second))
                return int(second);
        return -1;
    }

    /// A measure the completion takes, the dearest first; else any open one: what it takes may be refused for what the bound does
    /// not see.
    int nextOpen(const Relaxed &best) const
    {
        int found = -1;
        for (const size_t i : best.taken)
            if (found < 0 || std::abs(m_problem.yearlyCost[i]) > std::abs(m_problem.yearlyCost[size_t(found)]))
                found = int(i);
        for (size_t i = 0; found < 0 && i < m_count; ++i)
            if (m_of[i] == State::Open)
                found = int(i);
        return found;
    }

    const MeasureModel &m_model;
    const PortfolioProblem &m_problem;
    long m_mostNodes;
    const std::stop_token &m_stop;
    size_t m_count;
    std::vector<State> m_of;
    std::vector<size_t> m_trail;
    MeasureModel::State m_state;
    std::vector<double> m_gains;
    double m_cost = 0, m_investment = 0;
    double m_price = 0; ///< of the budget, where the last bound was best
    Portfolio m_best;
};

} // namespace

namespace {

qsizetype positionOf(const QList<Measure> &measures, const QString &id)
{
    const auto found = std::ranges::find(measures, id, &Measure::id);
    return found == measures.end() ? -1 : found - measures.begin();
}

void relate(const QList<Measure> &measures, const QList<Measure> &held, PortfolioProblem &problem)
{
    const auto leave = [&](size_t measure) {
        if (std::ranges::find(problem.left, measure) == problem.left.end())
            problem.left.push_back(measure);
    };
    for (size_t i = 0; i < size_t(measures.size()); ++i)
        for (const MeasureRelation &each : measures[qsizetype(i)].relations) {
            const qsizetype other = positionOf(measures, each.measure);
            const bool isNeed = each.kind == RelationKind::Needs;
            if (other >= 0)
                (isNeed ? problem.needs : problem.excludes).emplace_back(i, size_t(other));
            else if ((positionOf(held, each.measure) >= 0) != isNeed) // what it needs is missing, what it excludes is there
                leave(i);
        }
    for (const Measure &there : held)
        for (const MeasureRelation &each : there.relations)
            if (const qsizetype other = positionOf(measures, each.measure); other >= 0 && each.kind == RelationKind::Excludes)
                leave(size_t(other));
}

} // namespace

PortfolioProblem portfolioProblem(const QList<Measure> &measures, double discountRate, const QList<Measure> &held)
{
    PortfolioProblem problem;
    for (qsizetype i = 0; i < measures.size(); ++i) {
        const auto cost = yearlyCost(measures[i], discountRate);
        if (!cost)
            problem.left.push_back(size_t(i));
        problem.yearlyCost.push_back(cost.value_or(0));
        problem.investment.push_back(measures[i].investment ? measures[i].investment->value : 0);
    }
    relate(measures, held, problem);
    return problem;
}

bool isAllowed(const MeasureModel &model, const PortfolioProblem &problem, const std::vector<bool> &chosen)
{
    const auto breaks = [&](const std::pair<size_t, size_t> &need) { return chosen[need.first] && !chosen[need.second]; };
    const auto clashes = [&](const std::pair<size_t, size_t> &pair) { return chosen[pair.first] && chosen[pair.second]; };
    double investment = 0;
    for (size_t i = 0; i < chosen.size(); ++i)
        investment += chosen[i] ? problem.investment[i] : 0;
    return isWithin(investment, problem.budget) && std::ranges::none_of(problem.needs, breaks) &&
           std::ranges::none_of(problem.excludes, clashes) &&
           std::ranges::none_of(problem.left, [&](size_t i) { return chosen[i]; }) &&
           meets(model.totals(chosen), problem.carbonPerEnergy);
}

Portfolio leastCostPortfolio(const MeasureModel &model, const PortfolioProblem &problem, long mostNodes,
                             const std::stop_token &stop)
{
    return Search(model, problem, mostNodes, stop).run();
}

PortfolioShortfall shortfallOf(const MeasureModel &model, const PortfolioProblem &problem, long mostNodes,
                               const std::stop_token &stop)
{
    PortfolioShortfall lacking;
    PortfolioProblem rich = problem;
    rich.yearlyCost = problem.investment;
    rich.budget.reset();
    if (const Portfolio found = leastCostPortfolio(model, rich, mostNodes, stop); found.isFeasible && found.isProven)
        lacking.investment = found.investment;
    if (lacking.investment && problem.budget)
        lacking.beyondBudget = *lacking.investment - *problem.budget;
    PortfolioProblem lenient = problem;
    lenient.yearlyCost = problem.investment;
    lenient.carbonPerEnergy.reset();
    Portfolio found = leastCostPortfolio(model, lenient, mostNodes, stop);
    if (!problem.carbonPerEnergy || !found.isFeasible || !found.totals.carbonPerEnergy)
        return lacking;
    double reached = *found.totals.carbonPerEnergy, missed = *problem.carbonPerEnergy;
    constexpr double near = 1e-3;
    while (reached - missed > near * std::abs(reached)) {
        lenient.carbonPerEnergy = (reached + missed) / 2;
        found = leastCostPortfolio(model, lenient, mostNodes, stop);
        if (!found.isProven)
            return lacking;
        if (found.isFeasible)
            reached = *found.totals.carbonPerEnergy;
        else
            missed = *lenient.carbonPerEnergy;
    }
    lacking.carbonPerEnergy = reached;
    return lacking;
}

} // namespace core
