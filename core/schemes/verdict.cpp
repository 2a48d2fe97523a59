#include "verdict.h"

#include "core/schemes/itemjudge.h"

#include <algorithm>
#include <functional>

namespace core {

namespace {

enum class Outcome : unsigned char { Holds, Fails, Open };

bool isForVerdict(ItemRole role)
{
    return role != ItemRole::Bonus && role != ItemRole::Info;
}

/// Concludes from the items; one function per aggregation.
class Conclusion
{
public:
    explicit Conclusion(SchemeResult &result) : m_result(result), m_scheme(*result.scheme) {}

    void draw()
    {
        count();
        switch (m_scheme.aggregation) {
        case Aggregation::AllPass:
        case Aggregation::PassWithGroups:
            judgeAll([](const SchemeItem &item) { return isForVerdict(item.role); }, true);
            break;
        case Aggregation::MeanRatio:
            m_result.score = meanRatio();
            judgeScore();
            break;
        case Aggregation::WeightedSum:
            m_result.score = weightedSum();
            judgeScore();
            break;
        case Aggregation::SumPointsRescaledForNa:
            m_result.score = points(true);
            judgeScore();
            break;
        case Aggregation::CategoryCaps:
            m_result.score = points(false);
            judgeScore();
            break;
        case Aggregation::None:
            m_result.verdict = Verdict::None;
            break;
        }
        m_result.passed = m_result.verdict == Verdict::Passed;
        m_result.level = level();
    }

private:
    static constexpr double hundred = 100; // a full score

    void count()
    {
        m_result.categories.assign(m_scheme.categories.size(), StatusCounts{});
        for (size_t i = 0; i < m_result.items.size(); ++i) {
            const SchemeItem &item = m_scheme.items[i];
            if (item.role == ItemRole::Info)
                continue;
            const auto status = size_t(m_result.items[i].status);
            ++m_result.counts[status];
            if (item.category >= 0)
                ++m_result.categories[size_t(item.category)][status];
        }
    }

    Outcome outcome(size_t i) const
    {
        switch (m_result.items[i].status) {
        case ItemStatus::Met:
            return Outcome::Holds;
        case ItemStatus::NotMet:
            return Outcome::Fails;
        case ItemStatus::NotApplicable:
            return m_scheme.items[i].naEffect == NaEffect::Fail ? Outcome::Fails : Outcome::Holds;
        case ItemStatus::NoData:
            break;
        }
        return Outcome::Open;
    }

    /// Enough of its items are met. Items that do not apply leave the group, and may leave fewer than it asks for.
    Outcome outcomeOfGroup(size_t group) const
    {
        int met = 0, open = 0, applicable = 0;
        for (size_t i = 0; i < m_scheme.items.size(); ++i) {
            if (m_scheme.items[i].group != int(group) || m_result.items[i].status == ItemStatus::NotApplicable)
                continue;
            ++applicable;
            met += outcome(i) == Outcome::Holds;
            open += outcome(i) == Outcome::Open;
        }
        const int needed = std::min(m_scheme.groups[group].choose, applicable);
        return met >= needed ? Outcome::Holds : met + open >= needed ? Outcome::Open : Outcome::Fails;
    }

    template <class Counts> void judgeAll(Counts counts, bool withGroups)
    {
        bool isOpen = false;
        for (size_t i = 0; i < m_scheme.items.size(); ++i) {
            const SchemeItem &item = m_scheme.items[i];
            if (!counts(item) || item.group >= 0)
                continue;
            isOpen = isOpen || outcome(i) == Outcome::Open;
            if (outcome(i) == Outcome::Fails)
                m_result.failed.push_back(i);
        }
        for (size_t group = 0; withGroups && group < m_scheme.groups.size(); ++group) {
            isOpen = isOpen || outcomeOfGroup(group) == Outcome::Open;
            if (outcomeOfGroup(group) == Outcome::Fails)
                m_result.failedGroups.push_back(group);
        }
        const bool fails = !m_result.failed.empty() || !m_result.failedGroups.empty();
        m_result.verdict = isOpen ? Verdict::Open : fails ? Verdict::NotPassed : Verdict::Passed;
    }

    /// Gates first, then the score where the pack says how much is enough.
    void judgeScore()
    {
        judgeAll([](const SchemeItem &item) { return isGate(item.role); }, false);
        if (!m_result.score)
            m_result.verdict = Verdict::Open;
        else if (m_scheme.passScore && !scoreReaches(*m_scheme.passScore) && m_result.verdict == Verdict::Passed)
            m_result.verdict = Verdict::NotPassed;
    }
    /// A score that rounding keeps off a mark is on it, as values are on their targets.
    bool scoreReaches(double mark) const { return m_result.score && (*m_result.score >= mark || isOn(*m_result.score, mark)); }

    double capped(double ratio) const { return m_scheme.cap ? std::min(ratio, *m_scheme.cap) : ratio; }

    /// The ratio of an item; not applicable with the effect of failing is 0.
    std::optional<double> ratioOf(size_t i) const
    {
        if (m_result.items[i].status == ItemStatus::NotApplicable)
            return 0.0;
        return m_result.items[i].ratio ? std::optional(capped(*m_result.items[i].ratio)) : std::nullopt;
    }
    bool isDropped(size_t i) const
    {
        return m_result.items[i].status == ItemStatus::NotApplicable && m_scheme.items[i].naEffect != NaEffect::Fail;
    }

    /// 100 / N · Σ ratios of the items that must be and of the best of each group. Source: rules/evaluation-schemes.md, §3.1;
    /// that the park chooses its best items of a group is our reading ▲.
    std::optional<double> meanRatio() const
    {
        double sum = 0;
        int count = 0;
        for (size_t i = 0; i < m_scheme.items.size(); ++i) {
            if (!isRated(m_scheme.items[i].role) || m_scheme.items[i].group >= 0 || isDropped(i))
                continue;
            const auto ratio = ratioOf(i);
            if (!ratio)
                return std::nullopt;
            sum += *ratio;
            ++count;
        }
        for (size_t group = 0; group < m_scheme.groups.size(); ++group) {
            std::vector<double> ratios;
            int applicable = 0;
            for (size_t i = 0; i < m_scheme.items.size(); ++i) {
                if (m_scheme.items[i].group != int(group) || isDropped(i))
                    continue;
                ++applicable;
                if (const auto ratio = ratioOf(i))
                    ratios.push_back(*ratio);
            }
            const int chosen = std::min(m_scheme.groups[group].choose, applicable);
            if (int(ratios.size()) < chosen)
                return std::nullopt;
            std::ranges::sort(ratios, std::greater());
            for (int i = 0; i < chosen; ++i)
                sum += ratios[size_t(i)];
            count += chosen;
        }
        return count > 0 ? std::optional(hundred * sum / count) : std::nullopt;
    }

    /// How far an item is fulfilled, 0…1: its points, the ratio of a benchmark, or met or not.
    std::optional<double> fulfilled(size_t i) const
    {
        const SchemeItem &item = m_scheme.items[i];
        const ItemResult &of = m_result.items[i];
        if (of.status == ItemStatus::NoData)
            return std::nullopt;
        if (of.status == ItemStatus::NotApplicable)
            return 0;
        if (of.points && item.maxPoints)
            return *of.points / *item.maxPoints;
        if (item.rule.kind == RuleKind::RatioToBenchmark && of.ratio)
            return std::min(*of.ratio, 1.0);
        return of.status == ItemStatus::Met ? 1 : 0;
    }

    std::optional<double> weightedSum() const
    {
        double sum = 0, weights = 0;
        for (size_t i = 0; i < m_scheme.items.size(); ++i) {
            if (!isRated(m_scheme.items[i].role) || isDropped(i))
                continue;
            const auto part = fulfilled(i);
            if (!part)
                return std::nullopt;
            sum += m_scheme.items[i].weight * *part;
            weights += m_scheme.items[i].weight;
        }
        return weights > 0 ? std::optional(hundred * sum / weights) : std::nullopt;
    }

    /// Points of the rated items, bonus points on top. Rescaled: items that do not apply leave, and the others count for them;
    /// otherwise no category gives more than its most. Source: rules/evaluation-schemes.md, §4 (SZDB/Z 308-2018), §10.
    std::optional<double> points(bool rescaled) const
    {
        std::vector<double> byCategory(m_scheme.categories.size() + 1, 0.0);
        double whole = 0, applicable = 0, bonus = 0;
        for (size_t i = 0; i < m_scheme.items.size(); ++i) {
            const SchemeItem &item = m_scheme.items[i];
            const ItemResult &of = m_result.items[i];
            if (item.role == ItemRole::Bonus)
                bonus += of.points.value_or(0); // what is not entered earns nothing extra
            if (!isRated(item.role) || !item.maxPoints)
                continue;
            whole += *item.maxPoints;
            if (isDropped(i))
                continue;
            applicable += *item.maxPoints;
            if (of.status == ItemStatus::NoData)
                return std::nullopt;
            byCategory[item.category < 0 ? m_scheme.categories.size() : size_t(item.category)] += of.points.value_or(0);
        }
        double sum = 0;
        for (size_t i = 0; i < byCategory.size(); ++i) {
            const bool isCapped = !rescaled && i < m_scheme.categories.size();
            const auto most = isCapped ? m_scheme.categories[i].maxPoints : std::nullopt;
            sum += most ? std::min(byCategory[i], *most) : byCategory[i];
        }
        if (applicable <= 0)
            return std::nullopt;
        return (rescaled ? sum * whole / applicable : sum) + bonus;
    }

    /// Gate, then score, then level. Source: rules/evaluation-schemes.md, §5. Gates in a group count with their group.
    bool gatesHold() const
    {
        for (size_t i = 0; i < m_scheme.items.size(); ++i)
            if (isGate(m_scheme.items[i].role) && m_scheme.items[i].group < 0 && outcome(i) != Outcome::Holds)
                return false;
        return true;
    }
    /// A level without score asks for nothing but its own items: entry values may be reached while the core item is not.
    bool reaches(const SchemeLevel &level) const
    {
        if (level.minScore && !(gatesHold() && scoreReaches(*level.minScore)))
            return false;
        return std::ranges::all_of(level.requiredItems, [this](size_t i) { return outcome(i) == Outcome::Holds; });
    }
    int level() const
    {
        int reached = -1;
        for (size_t i = 0; i < m_scheme.levels.size(); ++i)
            if (reaches(m_scheme.levels[i]))
                reached = int(i);
        return reached;
    }

    SchemeResult &m_result;
    const Scheme &m_scheme;
};

} // namespace

void conclude(SchemeResult &result)
{
    Conclusion(result).draw();
}

} // namespace core
