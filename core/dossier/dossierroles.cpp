#include "dossierroles.h"

#include <algorithm>

namespace core {

namespace {

using Cases = std::vector<qsizetype>;

/// Chooses cases for the roles of one document of a park.
class RoleFinder
{
public:
    RoleFinder(const Park &park, const QString &key) : m_park(park), m_key(key) {}

    const Case &at(qsizetype index) const { return m_park.cases.at(index); }
    int yearOf(qsizetype index) const { return at(index).year; }

    template <class Wanted> Cases where(Wanted wanted) const
    {
        Cases found;
        for (qsizetype i = 0; i < m_park.cases.size(); ++i)
            if (wanted(i))
                found.push_back(i);
        return found;
    }
    bool isPlanned(qsizetype index) const { return at(index).kind == CaseKind::Planned; }

    bool hasMeasure(qsizetype index) const
    {
        return std::ranges::any_of(m_park.measures, [&](const Measure &each) { return each.appliesTo.contains(at(index).id); });
    }

    /// The one case for a role; −1 where there is none.
    DossierResult<qsizetype> only(const char *role, const Cases &candidates) const
    {
        if (candidates.size() < 2)
            return candidates.empty() ? -1 : candidates.front();
        for (const DocumentRole &each : m_park.documentRoles)
            if (each.document == m_key && each.role == QLatin1StringView(role))
                for (const qsizetype candidate : candidates)
                    if (at(candidate).id == each.caseId)
                        return candidate;
        QStringList ids;
        for (const qsizetype each : candidates)
            ids.append(at(each).id);
        return tl::unexpected(DossierError{DossierTrouble::TwoForOneRole, QString::fromLatin1(role), ids});
    }

    /// One case for each of the years of the candidates, by year.
    DossierResult<Cases> perYear(const char *role, Cases candidates) const
    {
        std::ranges::stable_sort(candidates, {}, [&](qsizetype each) { return yearOf(each); });
        Cases chosen;
        for (size_t i = 0; i < candidates.size();) {
            Cases same;
            for (const int year = yearOf(candidates[i]); i < candidates.size() && yearOf(candidates[i]) == year; ++i)
                same.push_back(candidates[i]);
            const auto one = only(role, same);
            if (!one)
                return tl::unexpected(one.error());
            chosen.push_back(*one);
        }
        return chosen;
    }

    DossierResult<void> findHistory(DossierRoles &roles) const
    {
        const int baseYear = m_park.profile.baseYear;
        const auto base = only("BASE", where([&](qsizetype i) { return !isPlanned(i) && yearOf(i) == baseYear; }));
        if (!base)
            return tl::unexpected(base.error());
        roles.base = *base;
        auto history = perYear(
            "HIST", where([&](qsizetype i) { return !isPlanned(i) && yearOf(i) < baseYear && yearOf(i) > baseYear - 3; }));
        if (!history)
            return tl::unexpected(history.error());
        roles.history = *std::move(history);
        if (roles.base >= 0)
            roles.history.push_back(roles.base);
        return {};
    }

    DossierResult<void> findPlan(DossierRoles &roles, const QString &goal) const
    {
        const Cases planned = where([&](qsizetype i) { return isPlanned(i); });
        const bool anyMeasure = std::ranges::any_of(planned, [&](qsizetype i) { return hasMeasure(i); });
        const auto isTrend = [&](qsizetype i) { return anyMeasure && !hasMeasure(i); };
        if (!goal.isEmpty()) {
            roles.goal = indexOf(goal);
        } else {
            int last = 0;
            for (const qsizetype each : planned)
                last = isTrend(each) ? last : std::max(last, yearOf(each));
            const auto found = only("GOAL", where([&](qsizetype i) { return isPlanned(i) && !isTrend(i) && yearOf(i) == last; }));
            if (!found)
                return tl::unexpected(found.error());
            roles.goal = *found;
        }
        if (roles.goal < 0)
            return {};
        const int goalYear = yearOf(roles.goal);
        const auto trend = only(
            "TREND", where([&](qsizetype i) { return isPlanned(i) && isTrend(i) && i != roles.goal && yearOf(i) == goalYear; }));
        if (!trend)
            return tl::unexpected(trend.error());
        roles.trend = *trend;
        auto steps = perYear("STEPS", where([&](qsizetype i) { return isPlanned(i) && !isTrend(i) && yearOf(i) < goalYear; }));
        if (!steps)
            return tl::unexpected(steps.error());
        roles.steps = *std::move(steps);
        return {};
    }

    qsizetype indexOf(const QString &id) const
    {
        const Cases found = where([&](qsizetype i) { return at(i).id == id; });
        return found.empty() ? -1 : found.front();
    }

private:
    const Park &m_park;
    const QString &m_key;
};

/// The base, else the newest year before it; −1: none.
qsizetype lastKnown(const DossierRoles &roles)
{
    return roles.history.empty() ? -1 : roles.history.back();
}

DossierResult<DossierRoles> rolesOfApplication(const RoleFinder &finder, const QString &caseId)
{
    DossierRoles roles;
    if (!caseId.isEmpty() && !finder.isPlanned(finder.indexOf(caseId)))
        return tl::unexpected(DossierError{DossierTrouble::CaseNotPlanned, QStringLiteral("GOAL"), {caseId}});
    if (const auto history = finder.findHistory(roles); !history)
        return tl::unexpected(history.error());
    if (const auto plan = finder.findPlan(roles, caseId); !plan)
        return tl::unexpected(plan.error());
    roles.reported = roles.goal >= 0 ? roles.goal : lastKnown(roles);
    return roles;
}

} // namespace

Cases DossierRoles::inOrder() const
{
    Cases all = history;
    all.insert(all.end(), steps.begin(), steps.end());
    if (goal >= 0)
        all.push_back(goal);
    return all;
}

QString documentKey(DocumentKind kind, DocumentLanguage language, const QString &schemeId)
{
    static const char *const kinds[]{"application", "scheme:", "emissions", "brief"};
    const QString scheme = kind == DocumentKind::Scheme ? schemeId : QString();
    return QLatin1StringView(kinds[size_t(kind)]) + scheme +
           QLatin1StringView(language == DocumentLanguage::Chinese ? "/zh" : "/en");
}

DossierResult<DossierRoles> dossierRoles(const Park &park, DocumentKind kind, const QString &key, const QString &caseId)
{
    const RoleFinder finder(park, key);
    if (!caseId.isEmpty() && finder.indexOf(caseId) < 0)
        return tl::unexpected(DossierError{DossierTrouble::CaseUnknown, {}, {caseId}});
    auto roles = kind == DocumentKind::Application ? rolesOfApplication(finder, caseId) : DossierResult<DossierRoles>{};
    if (kind != DocumentKind::Application) {
        // a role that two cases could play is left open unless the case reported depends on it
        const auto history = finder.findHistory(*roles);
        const auto plan = finder.findPlan(*roles, {});
        const bool hasBase = history && roles->base >= 0;
        if (caseId.isEmpty() && !history)
            return tl::unexpected(history.error());
        if (caseId.isEmpty() && !hasBase && !plan)
            return tl::unexpected(plan.error());
        const qsizetype found = hasBase ? roles->base : roles->goal >= 0 ? roles->goal : lastKnown(*roles);
        roles->reported = !caseId.isEmpty() ? finder.indexOf(caseId) : found;
    }
    if (roles && roles->reported < 0)
        return tl::unexpected(DossierError{DossierTrouble::NoCase, {}, {}});
    return roles;
}

} // namespace core
