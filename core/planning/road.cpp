#include "road.h"

#include <algorithm>

namespace core {

namespace {

/// The emissions of a year on the straight way between two years.
double between(int year, int from, double before, int to, double after)
{
    return before + (after - before) * double(year - from) / double(to - from);
}

/// Σ of the years after `from` to `to`.
double sumBetween(int from, double before, int to, double after)
{
    double sum = 0;
    for (int year = from + 1; year <= to; ++year)
        sum += between(year, from, before, to, after);
    return sum;
}

std::optional<double> allowed(const Case &goal, const CaseEvaluation &evaluated)
{
    std::optional<double> limit;
    if (const auto &own = goal.design.policy.carbonPerEnergyMax)
        limit = own->value;
    if (!limit && !evaluated.schemes.empty()) {
        const SchemeResult &result = evaluated.schemes.front();
        for (size_t i = 0; i < result.items.size() && !limit; ++i)
            if (result.scheme->items[i].role == ItemRole::Core)
                limit = result.items[i].target;
    }
    return limit ? std::optional(*limit * evaluated.account.energy.total.value) : std::nullopt;
}

/// Which of two cases of a year the road goes through.
bool comesFirst(const Park &park, const RoadPoint &a, const RoadPoint &b, qsizetype shown)
{
    const auto rank = [&](const RoadPoint &point) {
        return point.caseIndex == shown ? 0 : park.cases.at(point.caseIndex).kind == CaseKind::Actual ? 1 : 2;
    };
    return rank(a) < rank(b);
}

} // namespace

Road roadOf(const Park &park, const Evaluation &evaluation, qsizetype shown)
{
    Road road;
    for (qsizetype i = 0; i < park.cases.size(); ++i)
        if (evaluation.cases[size_t(i)].hasResults)
            road.points.push_back({i, park.cases[i].year, evaluation.cases[size_t(i)].account.accounting.total().value});
    std::ranges::stable_sort(road.points, {}, &RoadPoint::year);
    const auto isPlanned = [&](const RoadPoint &point) { return park.cases.at(point.caseIndex).kind == CaseKind::Planned; };
    std::vector<RoadPoint *> way;
    for (RoadPoint &point : road.points) {
        if (way.empty() || way.back()->year != point.year)
            way.push_back(&point);
        else if (comesFirst(park, point, *way.back(), shown))
            way.back() = &point;
    }
    for (RoadPoint *point : way)
        point->isOnRoad = true;
    if (way.empty())
        return road;
    auto base = std::ranges::find(way, park.profile.baseYear, &RoadPoint::year);
    if (base == way.end()) {
        const auto firstPlanned = std::ranges::find_if(way, [&](const RoadPoint *point) { return isPlanned(*point); });
        base = firstPlanned == way.begin() ? way.begin() : std::prev(firstPlanned);
    }
    road.first = road.last = (*base)->year;
    const RoadPoint *goal = nullptr;
    for (auto each = std::next(base); each != way.end(); ++each)
        if (isPlanned(**each))
            goal = *each;
    if (!goal)
        return road;
    road.last = goal->year;
    road.cumulated = 0;
    for (auto each = base; (*each)->year < road.last; ++each)
        *road.cumulated += sumBetween((*each)->year, (*each)->total, (*std::next(each))->year, (*std::next(each))->total);
    road.target = allowed(park.cases.at(goal->caseIndex), evaluation.cases[size_t(goal->caseIndex)]);
    if (road.target)
        road.budget = sumBetween(road.first, (*base)->total, road.last, *road.target);
    return road;
}

std::vector<double> phasedEmissions(const MeasureModel &model, const QList<Measure> &measures, const std::vector<bool> &chosen,
                                    int first, int last)
{
    std::vector<double> emissions;
    for (int year = first; year <= last; ++year) {
        std::vector<bool> acting = chosen;
        for (size_t i = 0; i < acting.size(); ++i)
            acting[i] = chosen[i] && year > measures[qsizetype(i)].endYear.value_or(double(last) - 1);
        emissions.push_back(model.totals(acting).total);
    }
    return emissions;
}

} // namespace core
