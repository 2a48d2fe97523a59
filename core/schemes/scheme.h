#pragma once

#include "core/base/localtext.h"
#include "core/indicators/indicators.h"
#include "core/model/finding.h"
#include "core/schemes/metrics.h"

#include <algorithm>

namespace core {

/// What an item is for: the first six count for the verdict, the last two never do.
enum class ItemRole : unsigned char { Core, Guiding, Prerequisite, Mandatory, Choose, Scored, Bonus, Info };
/// Core items and prerequisites: no score makes up for one that does not hold.
constexpr bool isGate(ItemRole role)
{
    return role == ItemRole::Core || role == ItemRole::Prerequisite;
}
/// What counts for a score, whether as a share of it or as points.
constexpr bool isRated(ItemRole role)
{
    return !isGate(role) && role != ItemRole::Bonus && role != ItemRole::Info;
}
enum class Comparison : unsigned char { AtMost, AtLeast };

/// How an item is judged; README.md of resources/schemes says what each kind takes.
enum class RuleKind : unsigned char {
    Threshold,
    ThresholdByYear,
    Bool,
    ExternalRef,
    Elasticity,
    Trend,
    RatioToBenchmark,
    PointsSteps,
    Ordinal,
    Count,
    Interval,
    DistinctTargets
};

/// What is made of the metric over the years before it is judged.
enum class SeriesKind : unsigned char { Level, Growth, Cut, Elasticity, Mean };

/// The value an item judges: a metric of the case's year, or what several years make of it.
struct Measured {
    int metric = -1;      ///< index in allMetrics(); −1: the answer to the item gives the value
    int denominator = -1; ///< of an elasticity
    SeriesKind series = SeriesKind::Level;
    int years = 0; ///< between first and last year of growth, cut and elasticity; of a mean: how many
};

struct YearTarget {
    int from = 0;
    double target = 0;
};
struct PointsStep {
    double bound = 0, points = 0;
};

struct SchemeRule {
    RuleKind kind = RuleKind::Threshold;
    bool expected = true;                        ///< of Bool
    bool isStrict = false;                       ///< the target itself is not enough
    std::vector<std::vector<YearTarget>> byYear; ///< per class, rising; empty: the same in all years
    int reference = -1;                          ///< of ExternalRef: the metric that is the target
    std::vector<PointsStep> steps;               ///< of PointsSteps, from the easiest to the hardest
    int highest = 0;                             ///< of Ordinal
    std::vector<LocalText> rubric;               ///< of Ordinal: what 0, 1, … mean
    QStringList horizons;                        ///< of DistinctTargets
};

/// Which enterprises a share of enterprises counts, and what they must have.
struct FirmFilter {
    QStringList flags;         ///< one of them is enough
    QString among;             ///< only enterprises with this flag; empty: all
    double employeesOver = -1; ///< only those with more; below 0: all
    bool onlyAboveScale = false;
};

/// What an item counts as that does not apply: left out by the first two, and the aggregation says whether the others count for
/// it; 0 by the last. Source: rules/evaluation-schemes.md, §10, names the words and rescales by the aggregation.
enum class NaEffect : unsigned char { Drop, Rescale, Fail };

struct SchemeItem {
    QString id;
    LocalText name;
    ItemRole role = ItemRole::Guiding;
    std::string metric;
    QString unit; ///< "t/tce", …; "share" is printed in %
    LocalText clause;
    bool mayBeNotApplicable = true;
    Comparison comparison = Comparison::AtLeast;
    std::vector<std::optional<double>> targetByClass; ///< in the order of the classes; nothing where the rule has no number

    SchemeRule rule;
    Measured measured;
    std::optional<FirmFilter> firms;
    int category = -1, group = -1; ///< indices in the scheme
    NaEffect naEffect = NaEffect::Drop;
    double weight = 1;
    std::optional<double> maxPoints; ///< gates have none
    QString mark;                    ///< evidence mark of the rules: O, S, R, R+, I, …
    QString sourceUrl;
    LocalText evidence, formula; ///< what to deliver; how the value is made. May be empty.
};

struct SchemeClass {
    QString id;
    LocalText name;
    double from = 0;
    bool belowAll = false; ///< raises belowEnergyClass
    QString answer;        ///< the answer that puts a park into the class; empty: the metric or the province does
    bool answerIs = true;
    QStringList provinces;
};

/// What a park must be before it may apply, in our words.
struct SchemeCondition {
    QString id; ///< also the key of the answer
    LocalText name, text, clause;
    QString sourceUrl, check;
    bool isAboutBoundary = false; ///< the park's profile says something about it
};

/// A part of the scheme's document, by the number it has there.
struct SchemeAnnex {
    QString id;
    LocalText name;
    QString sourceUrl, check;
    std::vector<LocalText> chapters; ///< of what is to be handed in
};

struct SchemeCategory {
    QString id;
    LocalText name;
    std::optional<double> maxPoints; ///< of CategoryCaps
};

/// Items of which only some have to be met.
struct SchemeGroup {
    QString id;
    LocalText name;
    int choose = 1;
};

struct SchemeLevel {
    QString id;
    LocalText name;
    std::optional<double> minScore;    ///< reached only while every gate holds
    std::vector<size_t> requiredItems; ///< items that are met or not applicable
};

/// How the verdict follows from the items.
enum class Aggregation : unsigned char {
    AllPass,
    PassWithGroups,
    MeanRatio,
    WeightedSum,
    SumPointsRescaledForNa,
    CategoryCaps,
    None ///< a table of reference values: no verdict
};

/// A scheme pack of resources/schemes, as its README there describes it.
struct Scheme {
    QString id;
    LocalText name, issuer, document, version;
    QString status, check, sourceUrl;
    std::string selectorMetric;
    std::vector<SchemeClass> classes; ///< one at least
    std::vector<SchemeItem> items;
    std::vector<SchemeCondition> conditions;
    std::vector<SchemeAnnex> annexes;

    int selector = -1; ///< index of the metric; −1: answers and provinces choose the class
    std::vector<SchemeCategory> categories;
    std::vector<SchemeGroup> groups;
    std::vector<SchemeLevel> levels; ///< from the lowest to the highest
    Aggregation aggregation = Aggregation::AllPass;
    bool statesVerdict = false;      ///< the pack names its aggregation: results print verdict and score
    std::optional<double> cap;       ///< of ratios; of MeanRatio
    std::optional<double> passScore; ///< where there is a score
    std::optional<int> targetYear;   ///< the year whose targets hold, whatever the year of the case
    int yearsAssessed = 1;
    QString validFrom, supersededBy, boundary, gases; ///< may be empty
    bool offsetsAllowed = false;
    LocalText notes;

    /// The annex of this number; null when the pack has none.
    const SchemeAnnex *annex(QStringView number) const;
    /// Whether results of other years enter.
    bool needsYears() const;
};

/// The scheme that is judged when none is named.
inline constexpr QLatin1StringView defaultScheme("ndrc-910");

/// No pack is larger: ours have some 100 kB.
inline constexpr qint64 largestPackFile = 16LL * 1024 * 1024;

/// Reads a pack. Fails with path, line and column: every code of JSON text and of scheme packs.
Result<Scheme> schemeFromJson(const QByteArray &bytes);
/// Reads every pack of a directory (":/schemes"): the default first, the others by id. Fails: FileMissing and as above.
Result<std::vector<Scheme>> readSchemes(const QString &directory);

enum class ItemStatus : unsigned char { Met, NotMet, NotApplicable, NoData };
std::string_view key(ItemStatus status);

/// What lacks where there is no data.
enum class Lack : unsigned char { Nothing, Number, Target, Year, Answer, Enterprises };
std::string_view key(Lack lack);

struct ItemResult {
    std::optional<double> value, target, gap; ///< a gap below 0 is a margin
    ItemStatus status = ItemStatus::NoData;
    std::optional<double> ratio;  ///< to the benchmark, not capped
    std::optional<double> points; ///< of the rule
    Lack lack = Lack::Nothing;
    int lackingYear = 0;    ///< of Lack::Year
    bool isFlipped = false; ///< an elasticity whose denominator falls: the comparison is turned round
    bool isEntered = false; ///< the value is one that somebody entered, not one that rows give
    std::optional<AnswerStatus> answer;
};

/// Open: data are missing. None: the pack gives no verdict.
enum class Verdict : unsigned char { Passed, NotPassed, Open, None };
std::string_view key(Verdict verdict);

/// How many items of a category have which status, by ItemStatus. Items that are only information are left out.
using StatusCounts = std::array<int, 4>;

struct YearScore {
    int year = 0;
    std::optional<double> score;
};

struct SchemeResult {
    const Scheme *scheme = nullptr;
    size_t classIndex = 0;
    bool passed = false;
    std::vector<ItemResult> items; ///< in the order of the scheme

    Verdict verdict = Verdict::Open;
    int level = -1; ///< index in the levels; −1: none reached
    std::optional<double> score;
    std::vector<YearScore> scores; ///< of the years assessed, the case's own first; empty where one year is assessed
    StatusCounts counts{};
    std::vector<StatusCounts> categories; ///< in the order of the scheme
    std::vector<size_t> failed;           ///< items that keep the park from passing
    std::vector<size_t> failedGroups;
};

/// What people are told of a result. A pack that prints no verdict (notice 910) is not passed as soon as an item fails, whatever
/// else lacks; while none fails and data lack, it is open. Files and reports write `passed` all the same.
Verdict verdictShown(const SchemeResult &result);

/// What a case gives to judge by.
struct YearFigures {
    const Case *of = nullptr;
    MetricValues values;
};

/// Which of a park's cases gives a year to items over several years of a case of kind `asking`: the first actual one of the year;
/// where there is none, a planned case takes the first planned one. `caseOf`: the case of an element.
/// Source: rules/evaluation-schemes.md, §10, stage rule.
template <class Elements, class CaseOf> auto caseOfYear(const Elements &elements, int year, CaseKind asking, CaseOf caseOf)
{
    const auto isOf = [&](CaseKind kind) {
        return [&caseOf, year, kind](const auto &each) { return caseOf(each).year == year && caseOf(each).kind == kind; };
    };
    const auto actual = std::ranges::find_if(elements, isOf(CaseKind::Actual));
    const bool isFound = actual != std::ranges::end(elements);
    return isFound || asking == CaseKind::Actual ? actual : std::ranges::find_if(elements, isOf(CaseKind::Planned));
}

/// Judges a case by a scheme. `years`: the cases of the park with results, of which items over several years take theirs as
/// caseOfYear() says; where a year lacks, the answer to such an item stands in for it. A value within 1e-9 (relative) of a class
/// bound or a target is on it. While data that count are missing there is no verdict. Source: domain model, §5;
/// rules/evaluation-schemes.md, §10.
SchemeResult judge(const Scheme &scheme, const YearFigures &figures, const std::vector<YearFigures> &years, const Park &park);

/// Judges by the account and the indicators alone: no answers, no enterprises, no other years.
SchemeResult judge(const Scheme &scheme, const Account &account, const Indicators &indicators,
                   const QList<NotApplicable> &notApplicable);

/// The items that are not met: core items first, then the farthest from its target (as a share of the target) first.
std::vector<size_t> itemsToRaise(const SchemeResult &result);

} // namespace core
