#include "evidencematrix.h"

#include "core/base/datetext.h"
#include "core/explain/explanation.h"
#include "core/model/judging.h"
#include "core/schemes/answers.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

std::vector<qsizetype> referringTo(const Park &park, const QString &path, const QString &ofCase)
{
    std::vector<qsizetype> found;
    for (qsizetype i = 0; i < park.evidence.size(); ++i)
        if (std::ranges::any_of(park.evidence[i].refers, [&](const QString &refers) {
                return refers != ofCase && (refers == path || path.startsWith(refers + u'/'));
            }))
            found.push_back(i);
    return found;
}

ProvenPlace proven(const Park &park, const Place &place)
{
    const QString at = path(park, place);
    return {place, at, referringTo(park, at, path(park, casePlace(place.caseIndex)))};
}

/// The figure that a metric is; None where it has no formula.
Figure figureOf(std::string_view metric, const EffectiveParameters &parameters, qsizetype caseIndex)
{
    if (metric == "totalTce")
        return caseFigure(FigureKind::Consumption, caseIndex);
    if (metric == "totalT")
        return caseFigure(FigureKind::Emissions, caseIndex);
    const std::string_view key = metric != "judgedCleanEnergyShare"  ? metric
                                 : parameters.cleanEnergyIncludesGas ? std::string_view("cleanEnergyShareWithGas")
                                                                     : std::string_view("cleanEnergyShare");
    const auto all = allIndicators();
    const auto found = std::ranges::find(all, key, &Indicator::key);
    return found == all.end() ? Figure() : caseFigure(FigureKind::Indicator, caseIndex, found - all.begin());
}

EvidenceTime timeOf(const Evidence &evidence, const QDate &today)
{
    const QString issued = evidence.issuedOn.value_or(QString()).trimmed(),
                  until = evidence.validUntil.value_or(QString()).trimmed();
    if ((!issued.isEmpty() && !firstDayMeant(issued)) || (!until.isEmpty() && !lastDayMeant(until)))
        return EvidenceTime::Unreadable;
    const auto left = daysLeft(evidence, today);
    if (left && *left < 0)
        return EvidenceTime::Expired;
    if (!issued.isEmpty() && *firstDayMeant(issued) > today)
        return EvidenceTime::NotYet;
    return !left ? EvidenceTime::Unlimited : *left <= soonDays ? EvidenceTime::ExpiresSoon : EvidenceTime::Valid;
}

} // namespace

std::vector<qsizetype> evidenceAt(const Park &park, const QString &path)
{
    return referringTo(park, path, path.section(u'/', 0, 1)); // "cases/C2025"
}

std::vector<qsizetype> evidenceOfAnswer(const Park &park, qsizetype caseIndex, const Scheme &scheme, const QString &id)
{
    const QString key = answerKey(scheme, id);
    std::set<qsizetype> found;
    if (const Answer *answer = answerTo(park.cases.at(caseIndex), key))
        for (qsizetype i = 0; i < park.evidence.size(); ++i)
            if (answer->evidence.contains(park.evidence[i].id))
                found.insert(i);
    const QString ofCase = path(park, casePlace(caseIndex));
    for (const QString &at : {ofCase + QStringLiteral("/answers/") + key, provenPath(park, -1, scheme, id)})
        for (const qsizetype each : referringTo(park, at, ofCase))
            found.insert(each);
    return {found.begin(), found.end()};
}

std::vector<ProvenItem> evidenceOfItems(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated,
                                        const SchemeResult &result, const Library &common)
{
    const Explainer explainer(park, caseIndex, evaluated, evaluated.libraryOr(common));
    std::vector<ProvenItem> items;
    for (size_t i = 0; i < result.items.size(); ++i) {
        const SchemeItem &item = result.scheme->items[i];
        ProvenItem of{.item = i, .evidence = evidenceOfAnswer(park, caseIndex, *result.scheme, item.id), .inputs = {}};
        const Figure figure = figureOf(item.metric, evaluated.account.parameters, caseIndex);
        if (figure.kind != FigureKind::None)
            for (const Place &place : explainer.rows(figure))
                of.inputs.push_back(proven(park, place));
        of.unproven = size_t(std::ranges::count_if(of.inputs, [](const ProvenPlace &each) { return each.evidence.empty(); }));
        items.push_back(std::move(of));
    }
    return items;
}

std::vector<EvidenceTime> evidenceTimes(const Park &park, const QDate &today)
{
    std::vector<EvidenceTime> times;
    for (const Evidence &evidence : park.evidence)
        times.push_back(timeOf(evidence, today));
    return times;
}

std::optional<int> daysLeft(const Evidence &evidence, const QDate &today)
{
    const auto until = lastDayMeant(evidence.validUntil.value_or(QString()).trimmed());
    return until && today.isValid() ? std::optional(int(today.daysTo(*until))) : std::nullopt;
}

std::vector<BrokenReference> brokenReferences(const Park &park)
{
    std::vector<BrokenReference> broken;
    for (qsizetype i = 0; i < park.evidence.size(); ++i)
        for (const QString &path : park.evidence[i].refers)
            if (!leadsSomewhere(park, path))
                broken.push_back({i, path});
    return broken;
}

} // namespace core
