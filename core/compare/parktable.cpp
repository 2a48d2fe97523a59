#include "parktable.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

std::optional<double> value(const ComparedCase &of, const ComparedFigure &figure)
{
    return of.evaluated().hasResults ? figure.value(of.evaluated()) : std::nullopt;
}

std::vector<ComparedFigure> allFigures()
{
    std::vector<ComparedFigure> figures{
        {"totalT", QT_TRANSLATE_NOOP("Field", "Emissions"), Unit::TonneCo2,
         [](const CaseEvaluation &each) { return std::optional(each.account.accounting.total().value); }},
        {"totalTce", QT_TRANSLATE_NOOP("Field", "Energy consumption"), Unit::Tce,
         [](const CaseEvaluation &each) { return std::optional(each.account.energy.total.value); }},
        {"electricityUseMwh", QT_TRANSLATE_NOOP("Field", "Electricity use"), Unit::MegawattHour,
         [](const CaseEvaluation &each) { return std::optional(each.account.energy.electricityUse.value); }},
    };
    for (const System system : allSystems)
        figures.push_back(
            {systemPart(system).key, systemPart(system).label, Unit::TonneCo2, [system](const CaseEvaluation &each) {
                 return std::optional(each.account.accounting.bySystem[size_t(system)].value);
             }});
    for (const Indicator &each : allIndicators())
        figures.push_back(
            {each.key, each.label, each.unit, [member = each.value](const CaseEvaluation &of) { return of.indicators.*member; }});
    return figures;
}

} // namespace

const std::vector<ComparedFigure> &comparedFigures()
{
    static const std::vector<ComparedFigure> figures = allFigures();
    return figures;
}

const ComparedFigure *comparedFigure(std::string_view key)
{
    const auto found = std::ranges::find(comparedFigures(), key, &ComparedFigure::key);
    return found == comparedFigures().end() ? nullptr : &*found;
}

ComparedFigure systemShare(System system)
{
    return {systemPart(system).key, systemPart(system).label, Unit::None,
            [system](const CaseEvaluation &each) -> std::optional<double> {
                const auto &accounting = each.account.accounting;
                const double total = accounting.total().value;
                if (!(total > 0))
                    return std::nullopt;
                return accounting.bySystem[size_t(system)].value / total;
            }};
}

std::vector<ComparedCase> casesOf(const Park &park, const Evaluation &evaluation)
{
    std::vector<ComparedCase> cases;
    for (qsizetype i = 0; i < park.cases.size(); ++i)
        cases.push_back({&park, &evaluation, i});
    return cases;
}

std::optional<ComparedCase> comparableCase(const Park &park, const Evaluation &evaluation, std::optional<int> year)
{
    const auto goodness = [&](const ComparedCase &each) {
        return std::tuple(each.evaluated().hasResults, each.inCase().kind == CaseKind::Actual, each.inCase().year);
    };
    std::optional<ComparedCase> best;
    for (const ComparedCase &each : casesOf(park, evaluation))
        if ((!year || each.inCase().year == *year) && (!best || goodness(each) > goodness(*best)))
            best = each;
    return best;
}

std::vector<RankedCase> ranking(const std::vector<ComparedCase> &cases, const ComparedFigure &figure, Best best)
{
    std::vector<RankedCase> ranked;
    for (size_t i = 0; i < cases.size(); ++i)
        ranked.push_back({i, value(cases[i], figure), 0});
    std::ranges::stable_sort(ranked, [best](const RankedCase &a, const RankedCase &b) {
        if (!a.value || !b.value)
            return a.value.has_value() && !b.value;
        return best == Best::Smallest ? *a.value < *b.value : *a.value > *b.value;
    });
    for (size_t i = 0; i < ranked.size() && ranked[i].value; ++i)
        ranked[i].rank = i > 0 && *ranked[i].value == *ranked[i - 1].value ? ranked[i - 1].rank : int(i) + 1;
    return ranked;
}

std::vector<ComparedPoint> scatter(const std::vector<ComparedCase> &cases, const ComparedFigure &x, const ComparedFigure &y)
{
    std::vector<ComparedPoint> points;
    for (size_t i = 0; i < cases.size(); ++i)
        if (const auto along = value(cases[i], x), up = value(cases[i], y); along && up)
            points.push_back({i, *along, *up});
    return points;
}

std::vector<ComparedCase> within(const std::vector<ComparedCase> &cases, const ComparedFigure &figure, double least, double most)
{
    std::vector<ComparedCase> kept;
    std::ranges::copy_if(cases, std::back_inserter(kept), [&](const ComparedCase &each) {
        const auto found = value(each, figure);
        return found && *found >= least && *found <= most;
    });
    return kept;
}

} // namespace core
