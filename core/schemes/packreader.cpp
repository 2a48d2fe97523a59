#include "packitems.h"

#include <QDir>

#include <algorithm>

namespace core {

namespace {

using json::Node;

constexpr std::string_view aggregationWords[]{
    "all_pass", "pass_with_groups", "mean_ratio", "weighted_sum", "sum_points_rescaled_for_na", "category_caps", "none"};
constexpr std::string_view statusWords[]{"official", "draft", "group", "reference"};
constexpr std::string_view boundaryWords[]{"territory", "organisation", "project"};
constexpr std::string_view gasWords[]{"CO2", "all"};
constexpr int earliestTarget = 2000, latestTarget = 2100, mostYears = 5, largestGroup = 100; // what can be meant

/// Reads a pack; the first thing that is not as the README says stops it.
class PackReader
{
public:
    Result<Scheme> read(const Node &root, const QByteArray &bytes)
    {
        addHead(root);
        addSelector(root);
        addCategoriesAndGroups(root);
        addItems(root);
        addConditions(root);
        addAnnexes(root);
        addAggregation(root);
        judgePoints(root);
        addLevels(root);
        if (auto error = m_nodes.error()) {
            Error placed = *error;
            json::locate(bytes, m_nodes.offset(), placed);
            return fail(std::move(placed));
        }
        return std::move(m_scheme);
    }

private:
    void addHead(const Node &root)
    {
        m_nodes.allow(root, {"id",         "name",         "issuer",   "document",    "version",        "status",
                             "check",      "sourceUrl",    "selector", "items",       "conditions",     "annexes",
                             "categories", "groups",       "levels",   "aggregation", "targetYear",     "yearsAssessed",
                             "validFrom",  "supersededBy", "boundary", "gases",       "offsetsAllowed", "notes"});
        m_scheme.id = m_nodes.id(root);
        m_scheme.name = m_nodes.local(root, "name");
        m_scheme.issuer = m_nodes.localOrText(root, "issuer");
        m_scheme.document = m_nodes.localOrText(root, "document");
        m_scheme.version = m_nodes.localOrText(root, "version");
        m_scheme.status = word(root, "status", statusWords);
        m_scheme.check = m_nodes.text(root, "check");
        m_scheme.sourceUrl = m_nodes.text(root, "sourceUrl");
        m_scheme.validFrom = m_nodes.textIfAny(root, "validFrom");
        m_scheme.supersededBy = m_nodes.textIfAny(root, "supersededBy");
        if (root.member("boundary"))
            m_scheme.boundary = word(root, "boundary", boundaryWords);
        if (root.member("gases"))
            m_scheme.gases = word(root, "gases", gasWords);
        m_scheme.offsetsAllowed = m_nodes.flagIfAny(root, "offsetsAllowed", false);
        m_scheme.notes = m_nodes.localIfAny(root, "notes");
        if (root.member("targetYear"))
            m_scheme.targetYear = m_nodes.whole(root, "targetYear", earliestTarget, latestTarget);
        if (root.member("yearsAssessed"))
            m_scheme.yearsAssessed = m_nodes.whole(root, "yearsAssessed", 1, mostYears);
    }

    QString word(const Node &node, std::string_view key, std::span<const std::string_view> words)
    {
        return JsonNodes::name(words[size_t(m_nodes.word(node, key, words))]);
    }

    /// Calls for each element of a list that may be left out, inside of its path; an element's id comes from its `id`.
    template <class Take> void each(const Node &node, std::string_view key, Take take)
    {
        const JsonNodes::Step list(m_nodes, JsonNodes::name(key));
        const auto elements = [&] {
            const Node *found = node.member(key);
            if (found && found->type != json::Type::Array)
                m_nodes.refuse(ErrorCode::ExpectedArray, *found);
            return found ? std::span<const Node>(found->children) : std::span<const Node>();
        }();
        for (size_t i = 0; i < elements.size(); ++i) {
            const Node *id = elements[i].type == json::Type::Object ? elements[i].member("id") : nullptr;
            const bool isNamed = id && id->type == json::Type::Text && !id->text.empty();
            const JsonNodes::Step step(m_nodes, isNamed ? id->string() : QString::number(i + 1));
            take(elements[i]);
        }
    }
    template <class Row> void judgeNew(const std::vector<Row> &rows, const Node &node, const QString &id)
    {
        if (std::ranges::count(rows, id, &Row::id))
            m_nodes.refuseAt(ErrorCode::SchemeIdRepeated, node, "id", id);
    }

    void addSelector(const Node &root)
    {
        const Node *selector = root.member("selector");
        if (!selector) {
            SchemeClass everything;
            everything.id = QStringLiteral("all");
            everything.name = {QStringLiteral("全部园区"), QStringLiteral("all parks")};
            m_scheme.classes.push_back(std::move(everything));
            return;
        }
        const JsonNodes::Step step(m_nodes, QStringLiteral("selector"));
        m_nodes.allow(*selector, {"metric", "classes"});
        if (selector->member("metric")) {
            m_scheme.selector = metricOf(m_nodes, *selector, "metric");
            m_scheme.selectorMetric = std::string(selector->member("metric")->text);
        }
        each(*selector, "classes", [&](const Node &node) { addClass(node); });
        if (m_scheme.classes.empty())
            m_nodes.refuse(ErrorCode::MissingKey, *selector, QStringLiteral("classes"));
    }
    void addClass(const Node &node)
    {
        m_nodes.allow(node, {"id", "name", "from", "finding", "answer", "is", "provinces"});
        SchemeClass result;
        result.id = m_nodes.id(node);
        judgeNew(m_scheme.classes, node, result.id);
        result.name = m_nodes.local(node, "name");
        result.answer = m_nodes.textIfAny(node, "answer");
        result.answerIs = m_nodes.flagIfAny(node, "is", true);
        if (node.member("provinces"))
            result.provinces = m_nodes.texts(node, "provinces");
        if (m_scheme.selector >= 0)
            result.from = m_nodes.number(node, "from");
        else if (node.member("from"))
            m_nodes.refuseAt(ErrorCode::MissingKey, node, "from", QStringLiteral("metric"));
        if (m_scheme.selector >= 0 && !m_scheme.classes.empty() && result.from <= m_scheme.classes.back().from)
            m_nodes.refuseAt(ErrorCode::SchemeOrder, node, "from", result.id);
        if (node.member("finding")) {
            static constexpr std::string_view findings[]{"belowEnergyClass"};
            m_nodes.word(node, "finding", findings);
            result.belowAll = true;
        }
        m_scheme.classes.push_back(std::move(result));
    }

    void addCategoriesAndGroups(const Node &root)
    {
        each(root, "categories", [&](const Node &node) {
            m_nodes.allow(node, {"id", "name", "maxPoints"});
            SchemeCategory result{m_nodes.id(node), m_nodes.local(node, "name"), m_nodes.numberIfAny(node, "maxPoints")};
            judgeNew(m_scheme.categories, node, result.id);
            m_scheme.categories.push_back(std::move(result));
        });
        each(root, "groups", [&](const Node &node) {
            m_nodes.allow(node, {"id", "name", "choose"});
            SchemeGroup result{m_nodes.id(node), m_nodes.local(node, "name"), m_nodes.whole(node, "choose", 1, largestGroup)};
            judgeNew(m_scheme.groups, node, result.id);
            m_scheme.groups.push_back(std::move(result));
        });
    }

    void addItems(const Node &root)
    {
        m_nodes.elements(root, "items");
        PackItems items(m_nodes, m_scheme);
        each(root, "items", [&](const Node &node) {
            SchemeItem item = items.item(node);
            judgeNew(m_scheme.items, node, item.id);
            m_scheme.items.push_back(std::move(item));
        });
        if (m_scheme.items.empty())
            m_nodes.refuseAt(ErrorCode::MissingKey, root, "items", QStringLiteral("items"));
        const JsonNodes::Step list(m_nodes, QStringLiteral("groups"));
        for (size_t i = 0; i < m_scheme.groups.size(); ++i) {
            const SchemeGroup &group = m_scheme.groups[i];
            const JsonNodes::Step step(m_nodes, group.id);
            if (std::ranges::count(m_scheme.items, int(i), &SchemeItem::group) < group.choose)
                m_nodes.refuse(ErrorCode::SchemeGroupTooSmall, root.member("groups")->children[i], group.id,
                               QString::number(group.choose));
        }
    }

    void addConditions(const Node &root)
    {
        each(root, "conditions", [&](const Node &node) {
            m_nodes.allow(node, {"id", "name", "text", "clause", "check", "sourceUrl", "profile"});
            SchemeCondition result;
            result.id = m_nodes.id(node);
            judgeNew(m_scheme.conditions, node, result.id);
            judgeNew(m_scheme.items, node, result.id);
            result.name = m_nodes.local(node, "name");
            result.text = m_nodes.local(node, "text");
            result.clause = m_nodes.local(node, "clause");
            result.check = m_nodes.text(node, "check");
            result.sourceUrl = m_nodes.textIfAny(node, "sourceUrl");
            if (node.member("profile")) {
                static constexpr std::string_view profiles[]{"boundary"};
                m_nodes.word(node, "profile", profiles);
                result.isAboutBoundary = true;
            }
            m_scheme.conditions.push_back(std::move(result));
        });
    }

    void addAnnexes(const Node &root)
    {
        each(root, "annexes", [&](const Node &node) {
            m_nodes.allow(node, {"id", "name", "sourceUrl", "check", "chapters"});
            SchemeAnnex result{
                m_nodes.id(node), m_nodes.local(node, "name"), m_nodes.text(node, "sourceUrl"), m_nodes.text(node, "check"), {}};
            judgeNew(m_scheme.annexes, node, result.id);
            each(node, "chapters", [&](const Node &chapter) { result.chapters.push_back(m_nodes.localOf(chapter)); });
            m_scheme.annexes.push_back(std::move(result));
        });
    }

    void addAggregation(const Node &root)
    {
        const Node *node = root.member("aggregation");
        if (!node)
            return;
        const JsonNodes::Step step(m_nodes, QStringLiteral("aggregation"));
        m_nodes.allow(*node, {"kind", "cap", "passScore"});
        m_scheme.statesVerdict = true;
        m_scheme.aggregation = Aggregation(m_nodes.word(*node, "kind", aggregationWords));
        refuseUnread(*node);
        m_scheme.cap = m_nodes.numberIfAny(*node, "cap");
        if (m_scheme.cap && *m_scheme.cap <= 0)
            m_nodes.refuseAt(ErrorCode::NumberOutOfRange, *node, "cap", QString::number(*m_scheme.cap), QStringLiteral("> 0"));
        m_scheme.passScore = m_nodes.numberIfAny(*node, "passScore");
    }
    /// A sum of points to which no item can give any would never be a score.
    void judgePoints(const Node &root)
    {
        const bool isOfPoints =
            m_scheme.aggregation == Aggregation::SumPointsRescaledForNa || m_scheme.aggregation == Aggregation::CategoryCaps;
        const auto earns = [](const SchemeItem &item) { return isRated(item.role) && item.maxPoints; };
        if (isOfPoints && std::ranges::none_of(m_scheme.items, earns))
            m_nodes.refuseAt(ErrorCode::MissingKey, root, "items", QStringLiteral("maxPoints"));
    }
    /// What the kind would never read: a pass mark where there is no score, a cap where there are no ratios.
    void refuseUnread(const Node &node)
    {
        const Aggregation kind = m_scheme.aggregation;
        const bool hasScore = kind != Aggregation::AllPass && kind != Aggregation::PassWithGroups && kind != Aggregation::None;
        if (node.member("passScore") && !hasScore)
            m_nodes.refuseAt(ErrorCode::UnknownKey, node, "passScore", QStringLiteral("passScore"));
        if (node.member("cap") && kind != Aggregation::MeanRatio)
            m_nodes.refuseAt(ErrorCode::UnknownKey, node, "cap", QStringLiteral("cap"));
    }

    void addLevels(const Node &root)
    {
        each(root, "levels", [&](const Node &node) {
            m_nodes.allow(node, {"id", "name", "minScore", "requires"});
            SchemeLevel result{m_nodes.id(node), m_nodes.local(node, "name"), m_nodes.numberIfAny(node, "minScore"), {}};
            judgeNew(m_scheme.levels, node, result.id);
            for (const QString &id : node.member("requires") ? m_nodes.texts(node, "requires") : QStringList()) {
                const auto found = std::ranges::find(m_scheme.items, id, &SchemeItem::id);
                if (found == m_scheme.items.end())
                    m_nodes.refuseAt(ErrorCode::SchemeReferenceUnknown, node, "requires", id);
                else
                    result.requiredItems.push_back(size_t(found - m_scheme.items.begin()));
            }
            if (!result.minScore && result.requiredItems.empty())
                m_nodes.refuse(ErrorCode::SchemeRuleWithoutTarget, node);
            const bool falls = result.minScore && !m_scheme.levels.empty() && m_scheme.levels.back().minScore >= result.minScore;
            if (falls)
                m_nodes.refuseAt(ErrorCode::SchemeOrder, node, "minScore", result.id);
            m_scheme.levels.push_back(std::move(result));
        });
    }

    JsonNodes m_nodes;
    Scheme m_scheme;
};

} // namespace

Result<Scheme> schemeFromJson(const QByteArray &bytes)
{
    const auto tree = json::parse(bytes);
    if (!tree)
        return fail(tree.error());
    return PackReader().read(tree->root, bytes);
}

Result<std::vector<Scheme>> readSchemes(const QString &directory)
{
    std::vector<Scheme> schemes;
    for (const QString &name : QDir(directory).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(directory + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail({ErrorCode::FileMissing, file.fileName(), {}, file.errorString()});
        auto scheme = schemeFromJson(file.readAll());
        if (!scheme) {
            scheme.error().place = name + u'/' + scheme.error().place;
            return fail(scheme.error());
        }
        schemes.push_back(*std::move(scheme));
    }
    if (schemes.empty())
        return fail({ErrorCode::FileMissing, directory, {}, {}});
    std::ranges::stable_partition(schemes, [](const Scheme &each) { return each.id == defaultScheme; });
    if (schemes.front().id != defaultScheme)
        return fail({ErrorCode::SchemeBroken, defaultScheme, {}, {}});
    return schemes;
}

} // namespace core
