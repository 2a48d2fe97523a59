#include "itemjudge.h"

#include "core/schemes/answers.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Whether an enterprise has one of the flags; nothing while it does not say. One that it has is enough.
std::optional<bool> hasOneOf(const Enterprise &enterprise, const QStringList &flags)
{
    bool isKnown = true;
    for (const QString &flag : flags) {
        const auto found = std::ranges::find(enterprise.flags, flag, &EnterpriseFlag::key);
        if (found != enterprise.flags.end() && found->value)
            return true;
        isKnown = isKnown && found != enterprise.flags.end();
    }
    return isKnown ? std::optional(false) : std::nullopt;
}

/// Whether an enterprise is one of those that count; nothing while that is not known.
std::optional<bool> isInScope(const Enterprise &enterprise, const FirmFilter &filter)
{
    if (filter.onlyAboveScale && !enterprise.aboveScale)
        return false;
    std::optional<bool> result = true;
    if (filter.employeesOver >= 0) {
        if (enterprise.employees && *enterprise.employees <= filter.employeesOver)
            return false;
        if (!enterprise.employees)
            result = std::nullopt;
    }
    if (!filter.among.isEmpty()) {
        const auto is = hasOneOf(enterprise, {filter.among});
        if (is == false)
            return false;
        if (!is)
            result = std::nullopt;
    }
    return result;
}

/// Kinds whose answer is yes or no and not a figure.
bool isJudgedByAnswer(RuleKind kind)
{
    return kind == RuleKind::Bool || kind == RuleKind::DistinctTargets;
}

} // namespace

bool isOn(double value, double bound)
{
    return std::abs(value - bound) <= 1e-9 * std::abs(bound);
}

std::optional<double> targetOf(const Scheme &scheme, const SchemeItem &item, size_t classIndex, int year)
{
    if (item.rule.byYear.empty())
        return item.targetByClass[classIndex];
    const int inYear = scheme.targetYear.value_or(year);
    std::optional<double> target;
    for (const YearTarget &each : item.rule.byYear[classIndex])
        if (each.from <= inYear)
            target = each.target;
    return target;
}

ItemResult ItemJudge::judge(const SchemeItem &item) const
{
    ItemResult result;
    if (const Answer *answer = answerTo(item.id))
        result.answer = answer->status;
    findValue(item, result);
    findTarget(item, result);
    if (item.mayBeNotApplicable && isExcused(item)) {
        result.status = ItemStatus::NotApplicable;
        result.lack = Lack::Nothing;
        return result;
    }
    compare(item, result);
    addRatio(item, result);
    addPoints(item, result);
    return result;
}

const Answer *ItemJudge::answerTo(const QString &id) const
{
    return m_figures.of ? core::answerTo(*m_figures.of, answerKey(m_scheme, id)) : nullptr;
}

/// A reason that is not entered yet excuses nothing.
bool ItemJudge::isExcused(const SchemeItem &item) const
{
    return m_figures.of && std::ranges::any_of(m_figures.of->notApplicable, [&](const NotApplicable &reason) {
               return (reason.key == answerKey(m_scheme, item.id) || reason.key == m_scheme.id + u'/' + item.id) &&
                      !reason.reason.trimmed().isEmpty();
           });
}

void ItemJudge::findValue(const SchemeItem &item, ItemResult &result) const
{
    if (item.rule.kind == RuleKind::DistinctTargets)
        return findHorizons(item, result);
    const bool mayEnter = item.measured.metric < 0 || allMetrics()[size_t(item.measured.metric)].entering != Entering::Never;
    if (item.measured.series != SeriesKind::Level) {
        findSeries(item, result);
        const Answer *answer = answerTo(item.id);
        if (mayEnter && result.lack == Lack::Year && answer && answer->value)
            findEntered(item, result); // what somebody knows of years that are no case
        return;
    }
    if (item.firms) {
        result.value = shareOfFirms(*item.firms);
        result.lack = result.value ? Lack::Nothing : Lack::Enterprises;
    } else if (item.measured.metric >= 0) {
        const MetricValue &of = m_figures.values[size_t(item.measured.metric)];
        result.value = of.value;
        result.isEntered = of.isEntered;
        result.lack = result.value ? Lack::Nothing : Lack::Number;
    }
    if (mayEnter && (!result.value || result.isEntered))
        findEntered(item, result);
}

/// The answer to the item goes before the economy of the case, which holds for all schemes.
void ItemJudge::findEntered(const SchemeItem &item, ItemResult &result) const
{
    const Answer *answer = answerTo(item.id);
    if (answer && answer->value && item.rule.kind != RuleKind::Bool) {
        result.value = answer->value;
    } else if (answer && item.rule.kind == RuleKind::Bool) {
        result.value = answer->status == AnswerStatus::Yes ? 1 : 0;
    } else {
        if (!result.value && result.lack == Lack::Nothing)
            result.lack = item.measured.metric < 0 ? Lack::Answer : Lack::Number;
        return;
    }
    result.isEntered = true;
    result.lack = Lack::Nothing;
}

/// Horizons with a target of their own: each is answered for itself (`item.horizon`), or the item for all of them.
void ItemJudge::findHorizons(const SchemeItem &item, ItemResult &result) const
{
    std::vector<double> targets;
    int answered = 0, present = 0;
    for (const QString &horizon : item.rule.horizons) {
        const Answer *answer = answerTo(item.id + u'.' + horizon);
        if (!answer)
            continue;
        ++answered;
        if (answer->status != AnswerStatus::Yes)
            continue;
        if (answer->value && std::ranges::find(targets, *answer->value) != targets.end())
            continue; // the same target twice is one
        if (answer->value)
            targets.push_back(*answer->value);
        ++present;
    }
    const Answer *whole = answerTo(item.id);
    result.isEntered = true;
    if (answered == item.rule.horizons.size())
        result.value = present;
    else if (answered == 0 && whole && whole->value)
        result.value = *whole->value;
    else if (answered == 0 && whole && whole->status != AnswerStatus::Partly)
        result.value = whole->status == AnswerStatus::Yes ? double(item.rule.horizons.size()) : 0;
    else
        result.lack = Lack::Answer;
}

std::optional<double> ItemJudge::shareOfFirms(const FirmFilter &filter) const
{
    double counted = 0, having = 0;
    for (const Enterprise &enterprise : m_park.enterprises) {
        const auto inScope = isInScope(enterprise, filter);
        if (inScope == false)
            continue;
        const auto has = hasOneOf(enterprise, filter.flags);
        if (!inScope || !has)
            return std::nullopt;
        ++counted;
        having += *has;
    }
    return counted > 0 ? std::optional(having / counted) : std::nullopt;
}

std::optional<double> ItemJudge::valueIn(int metric, int yearsBack) const
{
    if (yearsBack == 0)
        return m_figures.values[size_t(metric)].value;
    const CaseKind asking = m_figures.of ? m_figures.of->kind : CaseKind::Actual;
    const auto found =
        caseOfYear(m_years, year() - yearsBack, asking, [](const YearFigures &each) -> const Case & { return *each.of; });
    return found == m_years.end() ? std::nullopt : found->values[size_t(metric)].value;
}

std::optional<double> ItemJudge::growth(int metric, int years, ItemResult &result) const
{
    const auto first = valueIn(metric, years), last = valueIn(metric, 0);
    if (!first || !last) {
        result.lack = Lack::Year;
        result.lackingYear = first ? year() : year() - years;
        return std::nullopt;
    }
    if (!(*first > 0) || *last < 0) {
        result.lack = Lack::Number;
        return std::nullopt;
    }
    return std::pow(*last / *first, 1.0 / years) - 1;
}

void ItemJudge::findSeries(const SchemeItem &item, ItemResult &result) const
{
    const Measured &measured = item.measured;
    if (measured.series == SeriesKind::Mean) {
        double sum = 0;
        for (int back = measured.years - 1; back >= 0; --back) {
            const auto of = valueIn(measured.metric, back);
            if (!of) {
                result.lack = Lack::Year;
                result.lackingYear = year() - back;
                return;
            }
            sum += *of;
        }
        result.value = sum / measured.years;
        return;
    }
    const auto of = growth(measured.metric, measured.years, result);
    if (!of)
        return;
    if (measured.series != SeriesKind::Elasticity) {
        result.value = measured.series == SeriesKind::Cut ? -*of : *of;
        return;
    }
    const auto to = growth(measured.denominator, measured.years, result);
    if (!to)
        return;
    if (*to == 0) { // no elasticity where the economy stands still
        result.lack = Lack::Number;
        return;
    }
    result.value = *of / *to;
    result.isFlipped = *to < 0;
}

void ItemJudge::findTarget(const SchemeItem &item, ItemResult &result) const
{
    if (item.rule.kind == RuleKind::ExternalRef)
        result.target = m_figures.values[size_t(item.rule.reference)].value;
    else if (item.rule.kind != RuleKind::Bool)
        result.target = targetOf(m_scheme, item, m_class, year());
    if (!result.target && item.rule.kind != RuleKind::Bool && result.lack == Lack::Nothing)
        result.lack = Lack::Target;
}

void ItemJudge::compare(const SchemeItem &item, ItemResult &result) const
{
    if (item.rule.kind == RuleKind::Bool) {
        const bool isHalf = result.isEntered && result.answer == AnswerStatus::Partly; // neither the yes nor the no asked for
        const bool isAsExpected = result.value && (*result.value == 1) == item.rule.expected;
        if (result.value)
            result.status = isAsExpected && !isHalf ? ItemStatus::Met : ItemStatus::NotMet;
        return;
    }
    if (!result.value || !result.target)
        return;
    const double value = *result.value, target = *result.target;
    const bool atMost = (item.comparison == Comparison::AtMost) != result.isFlipped;
    result.gap = atMost ? value - target : target - value;
    const bool on = isOn(value, target);
    result.status = (item.rule.isStrict ? *result.gap < 0 && !on : *result.gap <= 0 || on) ? ItemStatus::Met : ItemStatus::NotMet;
}

/// Source: rules/evaluation-schemes.md, §3.1. ▲ A value not above 0 where less is better counts as the benchmark reached; where
/// the economy shrinks the ratio of an elasticity is turned round as its comparison is.
void ItemJudge::addRatio(const SchemeItem &item, ItemResult &result) const
{
    if (result.status != ItemStatus::Met && result.status != ItemStatus::NotMet)
        return;
    if (isJudgedByAnswer(item.rule.kind) || !result.value || !result.target) {
        result.ratio = result.status == ItemStatus::Met ? 1 : 0;
        return;
    }
    const double value = *result.value, target = *result.target;
    const bool lessIsBetter = (item.comparison == Comparison::AtMost) != result.isFlipped;
    if (lessIsBetter)
        result.ratio = value > 0 ? target / value : 1;
    else if (target != 0)
        result.ratio = value / target;
    else
        result.ratio = result.status == ItemStatus::Met ? 1 : 0;
}

void ItemJudge::addPoints(const SchemeItem &item, ItemResult &result) const
{
    const bool isJudged = result.status == ItemStatus::Met || result.status == ItemStatus::NotMet;
    if (!isJudged || !item.maxPoints)
        return;
    switch (item.rule.kind) {
    case RuleKind::PointsSteps:
        result.points = 0;
        for (const PointsStep &step : item.rule.steps) {
            const bool reached =
                item.comparison == Comparison::AtLeast ? *result.value >= step.bound : *result.value <= step.bound;
            if (reached || isOn(*result.value, step.bound))
                result.points = step.points;
        }
        break;
    case RuleKind::Ordinal:
        result.points = std::clamp(*result.value, 0.0, double(item.rule.highest)) / item.rule.highest * *item.maxPoints;
        break;
    default:
        result.points = result.status == ItemStatus::Met ? *item.maxPoints : 0;
    }
}

} // namespace core
