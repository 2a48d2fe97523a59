#include "packitems.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view roleWords[]{"core", "guiding", "prerequisite", "mandatory", "choose", "scored", "bonus", "info"};
constexpr std::string_view kindWords[]{"threshold", "threshold_by_year",  "bool",         "external_ref", "elasticity",
                                       "trend",     "ratio_to_benchmark", "points_steps", "ordinal",      "count",
                                       "interval",  "distinct_targets"};
constexpr std::string_view operatorWords[]{"<=", ">=", "<", ">"};
constexpr std::string_view effectWords[]{"drop", "rescale", "fail"};
constexpr std::string_view seriesWords[]{"growth", "cut", "mean"};
/// Evidence marks. Source: rules/evaluation-schemes.md, head.
constexpr std::string_view markWords[]{"O", "S", "S-", "R", "R+", "R-", "I"};
constexpr int firstYear = 1990, lastYear = 2100, longestSeries = 20, highestOrdinal = 100; // what can be meant

template <class Row> int indexOf(const std::vector<Row> &rows, const QString &id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

std::optional<int> yearOf(std::string_view key)
{
    bool isNumber = false;
    const int year = JsonNodes::name(key).toInt(&isNumber);
    return isNumber && year >= firstYear && year <= lastYear ? std::optional(year) : std::nullopt;
}

} // namespace

int metricOf(JsonNodes &nodes, const json::Node &node, std::string_view key)
{
    const json::Node &of = nodes.need(node, key);
    const int index = metricIndex(of.text);
    if (index >= 0 && of.type == json::Type::Text)
        return index;
    nodes.refuseAt(of.type == json::Type::Text ? ErrorCode::SchemeMetricUnknown : ErrorCode::ExpectedText, node, key,
                   of.string());
    return -1;
}

SchemeItem PackItems::item(const Node &node)
{
    SchemeItem item;
    m_nodes.allow(node, {"id", "name", "category", "role", "group", "metric", "firms", "unit", "clause", "naAllowed", "naEffect",
                         "rule", "weight", "maxPoints", "mark", "sourceUrl", "evidence", "formula"});
    item.id = m_nodes.id(node);
    item.name = m_nodes.local(node, "name");
    item.role = ItemRole(m_nodes.word(node, "role", roleWords));
    item.unit = m_nodes.text(node, "unit");
    item.clause = m_nodes.localOrText(node, "clause");
    item.mayBeNotApplicable = m_nodes.flag(node, "naAllowed");
    if (node.member("naEffect"))
        item.naEffect = NaEffect(m_nodes.word(node, "naEffect", effectWords));
    if (const auto weight = m_nodes.numberIfAny(node, "weight")) {
        item.weight = *weight;
        if (*weight <= 0)
            m_nodes.refuseAt(ErrorCode::NumberOutOfRange, node, "weight", QString::number(*weight), QStringLiteral("> 0"));
    }
    item.maxPoints = m_nodes.numberIfAny(node, "maxPoints");
    if (item.maxPoints && *item.maxPoints <= 0)
        m_nodes.refuseAt(ErrorCode::NumberOutOfRange, node, "maxPoints", QString::number(*item.maxPoints), QStringLiteral("> 0"));
    if (item.maxPoints && isGate(item.role)) // a gate earns nothing
        m_nodes.refuseAt(ErrorCode::UnknownKey, node, "maxPoints", QStringLiteral("maxPoints"));
    item.mark = JsonNodes::name(markWords[size_t(m_nodes.word(node, "mark", markWords))]);
    item.sourceUrl = node.member("sourceUrl") ? m_nodes.text(node, "sourceUrl") : m_scheme.sourceUrl;
    item.evidence = m_nodes.localIfAny(node, "evidence");
    item.formula = m_nodes.localIfAny(node, "formula");
    addPlace(node, item);
    addMetric(node, item);
    const Node &rule = m_nodes.need(node, "rule");
    {
        const JsonNodes::Step step(m_nodes, QStringLiteral("rule"));
        addRule(rule, item);
    }
    if (isGate(item.role))
        item.maxPoints.reset(); // those that its rule brought
    checkValue(node, item);
    return item;
}

void PackItems::addPlace(const Node &node, SchemeItem &item)
{
    if (node.member("category")) {
        const QString id = m_nodes.text(node, "category");
        item.category = indexOf(m_scheme.categories, id);
        if (item.category < 0)
            m_nodes.refuseAt(ErrorCode::SchemeReferenceUnknown, node, "category", id);
    }
    if (item.role == ItemRole::Choose || node.member("group")) {
        const QString id = m_nodes.text(node, "group");
        item.group = indexOf(m_scheme.groups, id);
        if (item.group < 0)
            m_nodes.refuseAt(ErrorCode::SchemeReferenceUnknown, node, "group", id);
    }
}

void PackItems::addMetric(const Node &node, SchemeItem &item)
{
    if (node.member("metric")) {
        item.measured.metric = metricOf(m_nodes, node, "metric");
        item.metric = std::string(node.member("metric")->text);
    }
    if (item.metric == firmsShareMetric) {
        const Node &filter = m_nodes.need(node, "firms");
        const JsonNodes::Step step(m_nodes, QStringLiteral("firms"));
        item.firms = firms(filter);
    } else if (node.member("firms")) {
        m_nodes.refuseAt(ErrorCode::UnknownKey, node, "firms", QStringLiteral("firms"));
    }
}

FirmFilter PackItems::firms(const Node &node)
{
    m_nodes.allow(node, {"flags", "among", "employeesOver", "aboveScale"});
    FirmFilter filter;
    filter.flags = m_nodes.texts(node, "flags");
    filter.among = m_nodes.textIfAny(node, "among");
    filter.employeesOver = m_nodes.numberIfAny(node, "employeesOver").value_or(-1);
    filter.onlyAboveScale = m_nodes.flagIfAny(node, "aboveScale", false);
    return filter;
}

void PackItems::addRule(const Node &node, SchemeItem &item)
{
    SchemeRule &rule = item.rule;
    rule.kind = RuleKind(m_nodes.word(node, "kind", kindWords));
    item.targetByClass.assign(m_scheme.classes.size(), std::nullopt);
    switch (rule.kind) {
    case RuleKind::Bool:
        m_nodes.allow(node, {"kind", "expected"});
        rule.expected = m_nodes.flag(node, "expected");
        break;
    case RuleKind::Threshold:
        m_nodes.allow(node, {"kind", "op", "value", "byClass", "over", "years"});
        addCompared(node, item, false);
        break;
    case RuleKind::ThresholdByYear:
        m_nodes.allow(node, {"kind", "op", "byYear", "byClass", "over", "years"});
        addCompared(node, item, true);
        break;
    case RuleKind::ExternalRef:
        m_nodes.allow(node, {"kind", "op", "reference"});
        addComparison(node, item);
        rule.reference = metricOf(m_nodes, node, "reference");
        break;
    case RuleKind::Elasticity:
        m_nodes.allow(node, {"kind", "to", "years", "value", "byClass"});
        item.comparison = Comparison::AtMost;
        addTarget(node, item, false);
        addSeries(node, item);
        break;
    case RuleKind::Trend:
        m_nodes.allow(node, {"kind", "of", "years", "op", "value", "byClass"});
        addComparison(node, item);
        addTarget(node, item, false);
        addSeries(node, item);
        break;
    case RuleKind::RatioToBenchmark:
        m_nodes.allow(node, {"kind", "direction", "value", "byClass", "over", "to", "years"});
        addCompared(node, item, false);
        break;
    case RuleKind::PointsSteps:
        m_nodes.allow(node, {"kind", "direction", "steps"});
        addComparison(node, item);
        addSteps(node, item);
        break;
    case RuleKind::Ordinal:
        m_nodes.allow(node, {"kind", "highest", "target", "rubric"});
        addOrdinal(node, item);
        break;
    case RuleKind::Count:
        m_nodes.allow(node, {"kind", "op", "value", "byClass"});
        addCompared(node, item, false);
        break;
    case RuleKind::Interval:
    case RuleKind::DistinctTargets:
        addAnswered(node, item);
        break;
    }
}

/// A value against a target; with `over` that of several years, and without it nothing else of a series.
void PackItems::addCompared(const Node &node, SchemeItem &item, bool yearly)
{
    addComparison(node, item);
    addTarget(node, item, yearly);
    if (node.member("over"))
        return addSeries(node, item);
    for (const std::string_view key : {"years", "to"})
        if (node.member(key))
            m_nodes.refuseAt(ErrorCode::UnknownKey, node, key, JsonNodes::name(key));
}

/// Months, or horizons that each want a target.
void PackItems::addAnswered(const Node &node, SchemeItem &item)
{
    SchemeRule &rule = item.rule;
    if (rule.kind == RuleKind::Interval) {
        m_nodes.allow(node, {"kind", "months"});
        item.comparison = Comparison::AtMost;
        item.targetByClass.assign(m_scheme.classes.size(), m_nodes.number(node, "months"));
        return;
    }
    m_nodes.allow(node, {"kind", "horizons"});
    rule.horizons = m_nodes.texts(node, "horizons");
    if (rule.horizons.removeDuplicates() > 0)
        m_nodes.refuseAt(ErrorCode::SchemeIdRepeated, node, "horizons", rule.horizons.join(QStringLiteral(", ")));
    item.targetByClass.assign(m_scheme.classes.size(), double(rule.horizons.size()));
}

void PackItems::addComparison(const Node &node, SchemeItem &item)
{
    if (item.rule.kind == RuleKind::RatioToBenchmark || item.rule.kind == RuleKind::PointsSteps) {
        static constexpr std::string_view directions[]{"down", "up"};
        item.comparison = Comparison(m_nodes.word(node, "direction", directions));
        return;
    }
    const int op = m_nodes.word(node, "op", operatorWords);
    item.comparison = op % 2 == 0 ? Comparison::AtMost : Comparison::AtLeast;
    item.rule.isStrict = op >= 2;
}

std::vector<YearTarget> PackItems::yearTargets(const Node &node)
{
    std::vector<YearTarget> targets;
    for (const Node *each : m_nodes.members(node)) {
        const auto year = yearOf(each->key);
        const JsonNodes::Step step(m_nodes, JsonNodes::name(each->key));
        if (!year)
            m_nodes.refuse(ErrorCode::NumberOutOfRange, *each, JsonNodes::name(each->key),
                           QStringLiteral("%1…%2").arg(firstYear).arg(lastYear));
        else if (!targets.empty() && *year <= targets.back().from)
            m_nodes.refuse(ErrorCode::SchemeOrder, *each, JsonNodes::name(each->key));
        targets.push_back({year.value_or(0), m_nodes.numberOf(*each)});
    }
    return targets;
}

void PackItems::addTarget(const Node &node, SchemeItem &item, bool yearly)
{
    const Node *byClass = node.member("byClass");
    const std::string_view single = yearly ? "byYear" : "value";
    if (!byClass && !node.member(single))
        return m_nodes.refuse(ErrorCode::SchemeRuleWithoutTarget, node);
    if (byClass && node.member(single))
        return m_nodes.refuseAt(ErrorCode::UnknownKey, node, single, JsonNodes::name(single));
    if (yearly)
        item.rule.byYear.resize(m_scheme.classes.size());
    const auto take = [&](const Node &from, size_t ofClass) {
        if (yearly)
            item.rule.byYear[ofClass] = yearTargets(from);
        else
            item.targetByClass[ofClass] = m_nodes.numberOf(from);
    };
    if (!byClass) {
        const JsonNodes::Step step(m_nodes, JsonNodes::name(single));
        for (size_t i = 0; i < m_scheme.classes.size(); ++i)
            take(*node.member(single), i);
        return;
    }
    const JsonNodes::Step step(m_nodes, QStringLiteral("byClass"));
    const auto members = m_nodes.members(*byClass);
    if (members.empty())
        m_nodes.refuse(ErrorCode::SchemeRuleWithoutTarget, *byClass);
    for (const Node *each : members) {
        const JsonNodes::Step inside(m_nodes, JsonNodes::name(each->key));
        const int ofClass = indexOf(m_scheme.classes, JsonNodes::name(each->key));
        if (ofClass < 0)
            m_nodes.refuse(ErrorCode::SchemeReferenceUnknown, *each, JsonNodes::name(each->key));
        else
            take(*each, size_t(ofClass));
    }
}

void PackItems::addSeries(const Node &node, SchemeItem &item)
{
    Measured &measured = item.measured;
    if (item.rule.kind == RuleKind::Elasticity) {
        measured.series = SeriesKind::Elasticity;
    } else {
        static constexpr std::string_view withElasticity[]{"growth", "cut", "mean", "elasticity"};
        const std::string_view key = item.rule.kind == RuleKind::Trend ? "of" : "over";
        const bool any = item.rule.kind == RuleKind::RatioToBenchmark;
        const int word = m_nodes.word(node, key, any ? std::span<const std::string_view>(withElasticity) : seriesWords);
        static constexpr SeriesKind kinds[]{SeriesKind::Growth, SeriesKind::Cut, SeriesKind::Mean, SeriesKind::Elasticity};
        measured.series = kinds[size_t(word)];
    }
    measured.years = m_nodes.whole(node, "years", 1, longestSeries);
    if (measured.series == SeriesKind::Elasticity)
        measured.denominator = metricOf(m_nodes, node, "to");
    else if (node.member("to"))
        m_nodes.refuseAt(ErrorCode::UnknownKey, node, "to", QStringLiteral("to"));
}

void PackItems::addSteps(const Node &node, SchemeItem &item)
{
    const auto steps = m_nodes.elements(node, "steps");
    const std::string_view bound = item.comparison == Comparison::AtLeast ? "from" : "upTo";
    for (size_t i = 0; i < steps.size(); ++i) {
        const JsonNodes::Step list(m_nodes, QStringLiteral("steps")), step(m_nodes, QString::number(i + 1));
        m_nodes.allow(steps[i], {bound, "points"});
        item.rule.steps.push_back({m_nodes.number(steps[i], bound), m_nodes.number(steps[i], "points")});
        if (item.maxPoints && item.rule.steps[i].points > *item.maxPoints)
            m_nodes.refuseAt(ErrorCode::NumberOutOfRange, steps[i], "points", QString::number(item.rule.steps[i].points),
                             QStringLiteral("<= %1").arg(*item.maxPoints));
        if (i == 0)
            continue;
        const PointsStep &last = item.rule.steps[i - 1], &now = item.rule.steps[i];
        const bool isHarder = item.comparison == Comparison::AtLeast ? now.bound > last.bound : now.bound < last.bound;
        if (!isHarder || now.points <= last.points)
            m_nodes.refuse(ErrorCode::SchemeOrder, steps[i], QString::number(i + 1));
    }
    if (item.rule.steps.empty())
        return m_nodes.refuse(ErrorCode::SchemeRuleWithoutTarget, node);
    item.targetByClass.assign(m_scheme.classes.size(), item.rule.steps.back().bound);
    if (!item.maxPoints)
        item.maxPoints = item.rule.steps.back().points;
}

void PackItems::addOrdinal(const Node &node, SchemeItem &item)
{
    item.rule.highest = m_nodes.whole(node, "highest", 1, highestOrdinal);
    const int target = node.member("target") ? m_nodes.whole(node, "target", 1, item.rule.highest) : item.rule.highest;
    item.targetByClass.assign(m_scheme.classes.size(), double(target));
    const auto rubric = m_nodes.elementsIfAny(node, "rubric");
    for (size_t i = 0; i < rubric.size(); ++i) {
        const JsonNodes::Step list(m_nodes, QStringLiteral("rubric")), step(m_nodes, QString::number(i + 1));
        item.rule.rubric.push_back(m_nodes.localOf(rubric[i]));
    }
    if (node.member("rubric") && item.rule.rubric.size() != size_t(item.rule.highest) + 1)
        m_nodes.refuseAt(ErrorCode::NumberOutOfRange, node, "rubric", QString::number(item.rule.rubric.size()),
                         QString::number(item.rule.highest + 1));
    if (!item.maxPoints)
        item.maxPoints = item.rule.highest;
}

/// What is compared with something needs a metric, and so does a series: an answer stands in only where a year of it lacks.
void PackItems::checkValue(const Node &node, const SchemeItem &item)
{
    const bool isSeries = item.measured.series != SeriesKind::Level;
    const bool isFirms = item.metric == firmsShareMetric;
    if (item.measured.metric < 0 && (isSeries || item.rule.kind == RuleKind::ExternalRef))
        m_nodes.refuseAt(ErrorCode::MissingKey, node, "metric", QStringLiteral("metric"));
    if (isFirms && isSeries)
        m_nodes.refuseAt(ErrorCode::SchemeMetricUnknown, node, "metric", QString::fromStdString(item.metric));
}

} // namespace core
