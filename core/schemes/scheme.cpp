#include "scheme.h"

#include "core/schemes/answers.h"
#include "core/schemes/itemjudge.h"
#include "core/schemes/verdict.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Whether the case is what puts a park into the class.
bool isOfClass(const Scheme &scheme, const SchemeClass &each, const YearFigures &figures, const Park &park)
{
    if (scheme.selector >= 0) {
        const double selected = figures.values[size_t(scheme.selector)].value.value_or(0);
        if (!(selected >= each.from) && !isOn(selected, each.from))
            return false;
    }
    if (!each.provinces.isEmpty() && !std::ranges::any_of(each.provinces, [&park](const QString &province) {
            return !province.isEmpty() && park.profile.province.startsWith(province);
        }))
        return false;
    if (each.answer.isEmpty())
        return true;
    const Answer *answer = figures.of ? answerTo(*figures.of, answerKey(scheme, each.answer)) : nullptr;
    return answer && answer->status == (each.answerIs ? AnswerStatus::Yes : AnswerStatus::No);
}

/// The last class that the case is of.
size_t classOf(const Scheme &scheme, const YearFigures &figures, const Park &park)
{
    size_t result = 0;
    for (size_t i = 0; i < scheme.classes.size(); ++i)
        if (isOfClass(scheme, scheme.classes[i], figures, park))
            result = i;
    return result;
}

SchemeResult judgeYear(const Scheme &scheme, const YearFigures &figures, const std::vector<YearFigures> &years, const Park &park)
{
    SchemeResult result;
    result.scheme = &scheme;
    result.classIndex = classOf(scheme, figures, park);
    const ItemJudge judge(scheme, figures, years, park, result.classIndex);
    result.items.reserve(scheme.items.size());
    for (const SchemeItem &item : scheme.items)
        result.items.push_back(judge.judge(item));
    conclude(result);
    return result;
}

/// What to look at first.
int rank(ItemRole role)
{
    switch (role) {
    case ItemRole::Core:
    case ItemRole::Prerequisite:
        return 0;
    case ItemRole::Guiding:
    case ItemRole::Mandatory:
    case ItemRole::Scored:
        return 1;
    case ItemRole::Choose:
        return 2;
    case ItemRole::Bonus:
    case ItemRole::Info:
        break;
    }
    return 3;
}

} // namespace

const SchemeAnnex *Scheme::annex(QStringView number) const
{
    const auto found = std::ranges::find(annexes, number, &SchemeAnnex::id);
    return found == annexes.end() ? nullptr : &*found;
}

bool Scheme::needsYears() const
{
    return yearsAssessed > 1 ||
           std::ranges::any_of(items, [](const SchemeItem &item) { return item.measured.series != SeriesKind::Level; });
}

std::string_view key(ItemStatus status)
{
    static constexpr std::string_view keys[]{"met", "notMet", "notApplicable", "noData"};
    return keys[size_t(status)];
}

std::string_view key(Verdict verdict)
{
    static constexpr std::string_view keys[]{"passed", "notPassed", "open", "none"};
    return keys[size_t(verdict)];
}

std::string_view key(Lack lack)
{
    static constexpr std::string_view keys[]{"nothing", "number", "target", "year", "answer", "enterprises"};
    return keys[size_t(lack)];
}

Verdict verdictShown(const SchemeResult &result)
{
    if (result.scheme->statesVerdict)
        return result.verdict;
    const bool fails = !result.failed.empty() || !result.failedGroups.empty();
    return result.passed ? Verdict::Passed : fails ? Verdict::NotPassed : Verdict::Open;
}

SchemeResult judge(const Scheme &scheme, const YearFigures &figures, const std::vector<YearFigures> &years, const Park &park)
{
    SchemeResult result = judgeYear(scheme, figures, years, park);
    if (scheme.yearsAssessed < 2 || !figures.of)
        return result;
    result.scores.push_back({figures.of->year, result.score});
    for (int back = 1; back < scheme.yearsAssessed; ++back) {
        const int year = figures.of->year - back;
        const auto found =
            caseOfYear(years, year, figures.of->kind, [](const YearFigures &each) -> const Case & { return *each.of; });
        result.scores.push_back({year, found == years.end() ? std::nullopt : judgeYear(scheme, *found, years, park).score});
    }
    return result;
}

SchemeResult judge(const Scheme &scheme, const Account &account, const Indicators &indicators,
                   const QList<NotApplicable> &notApplicable)
{
    static const Park none;
    Case inCase;
    inCase.notApplicable = notApplicable;
    MetricSources sources;
    sources.account = &account;
    sources.indicators = &indicators;
    return judge(scheme, {&inCase, metricValues(sources)}, {}, none);
}

std::vector<size_t> itemsToRaise(const SchemeResult &result)
{
    std::vector<size_t> items;
    for (size_t i = 0; i < result.items.size(); ++i)
        if (result.items[i].status == ItemStatus::NotMet)
            items.push_back(i);
    const auto order = [&](size_t i) {
        const ItemResult &item = result.items[i];
        const double target = item.target.value_or(1);
        const double gap = std::abs(item.gap.value_or(0));
        return std::pair(rank(result.scheme->items[i].role), -(target == 0 ? gap : std::abs(gap / target)));
    };
    std::ranges::stable_sort(items, {}, order);
    return items;
}

} // namespace core
