#include "scheme.h"

#include "core/exchange/json.h"

#include <QDir>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

using json::Node;

/// Reads a pack; the first thing that is not as the README says stops it.
class PackReader
{
public:
    Result<Scheme> read(const Node &root)
    {
        Scheme scheme;
        scheme.id = text(root, "id");
        scheme.name = local(root, "name");
        scheme.issuer = text(root, "issuer");
        scheme.document = text(root, "document");
        scheme.version = text(root, "version");
        scheme.status = text(root, "status");
        scheme.check = text(root, "check");
        scheme.sourceUrl = text(root, "sourceUrl");
        const Node &selector = member(root, "selector");
        scheme.selectorMetric = text(selector, "metric").toStdString();
        for (const Node &each : member(selector, "classes").children)
            scheme.classes.push_back(
                {text(each, "id"), local(each, "name"), number(each, "from"), each.member("finding") != nullptr});
        for (const Node &each : member(root, "items").children)
            scheme.items.push_back(item(each, scheme.classes));
        if (const Node *conditions = root.member("conditions"))
            for (const Node &each : conditions->children)
                addCondition(each, scheme);
        if (const Node *annexes = root.member("annexes"))
            for (const Node &each : annexes->children)
                addAnnex(each, scheme);
        if (!isMetric(scheme.selectorMetric))
            broken(QStringLiteral("selector"));
        if (scheme.items.empty() || scheme.classes.empty())
            broken(QStringLiteral("items"));
        if (!m_broken.isEmpty())
            return fail({ErrorCode::SchemeBroken, scheme.id, m_broken, {}});
        return scheme;
    }

private:
    SchemeItem item(const Node &node, const std::vector<SchemeClass> &classes)
    {
        SchemeItem result;
        result.id = text(node, "id");
        result.name = local(node, "name");
        const QString role = text(node, "role");
        result.role = role == QLatin1StringView("core") ? ItemRole::Core : ItemRole::Guiding;
        result.metric = text(node, "metric").toStdString();
        result.unit = text(node, "unit");
        result.clause = text(node, "clause");
        result.mayBeNotApplicable = member(node, "naAllowed").flag;
        const Node &rule = member(node, "rule");
        const QString op = text(rule, "op");
        result.comparison = op == QLatin1StringView("<=") ? Comparison::AtMost : Comparison::AtLeast;
        const Node *byClass = rule.member("byClass");
        for (const SchemeClass &each : classes) {
            const Node *target = byClass ? byClass->member(each.id.toStdString()) : rule.member("value");
            result.targetByClass.push_back(target ? target->number() : std::nullopt);
        }
        const bool knownRole = result.role == ItemRole::Core || role == QLatin1StringView("guiding");
        const bool knownOp = result.comparison == Comparison::AtMost || op == QLatin1StringView(">=");
        const bool hasTarget = std::ranges::any_of(result.targetByClass, [](const auto &target) { return target.has_value(); });
        if (!isMetric(result.metric) || !knownRole || !knownOp || !hasTarget ||
            text(rule, "kind") != QLatin1StringView("threshold"))
            broken(QStringLiteral("items/") + result.id);
        return result;
    }
    void addCondition(const Node &node, Scheme &scheme)
    {
        SchemeCondition result;
        result.id = text(node, "id");
        result.name = local(node, "name");
        result.text = local(node, "text");
        result.clause = local(node, "clause");
        result.check = text(node, "check");
        if (node.member("sourceUrl"))
            result.sourceUrl = text(node, "sourceUrl");
        if (const Node *profile = node.member("profile"))
            result.isAboutBoundary = profile->string() == QLatin1StringView("boundary");
        const bool isRepeated = std::ranges::count(scheme.conditions, result.id, &SchemeCondition::id) ||
                                std::ranges::count(scheme.items, result.id, &SchemeItem::id);
        const bool isEmpty =
            result.id.isEmpty() || isOpen(result.clause) || result.check.isEmpty() || isOpen(result.name) || isOpen(result.text);
        if (isRepeated || isEmpty || (node.member("profile") && !result.isAboutBoundary))
            broken(QStringLiteral("conditions/") + result.id);
        scheme.conditions.push_back(std::move(result));
    }
    void addAnnex(const Node &node, Scheme &scheme)
    {
        SchemeAnnex result{text(node, "id"), local(node, "name"), text(node, "sourceUrl"), text(node, "check"), {}};
        if (const Node *chapters = node.member("chapters"))
            for (const Node &each : chapters->children)
                result.chapters.push_back({text(each, "zh"), text(each, "en")});
        if (result.id.isEmpty() || scheme.annex(result.id) || isOpen(result.name) || result.sourceUrl.isEmpty() ||
            std::ranges::any_of(result.chapters, isOpen))
            broken(QStringLiteral("annexes/") + result.id);
        scheme.annexes.push_back(std::move(result));
    }
    static bool isOpen(const LocalText &text) { return text.chinese.isEmpty() || text.english.isEmpty(); }
    const Node &member(const Node &node, std::string_view key)
    {
        static const Node none;
        const Node *found = node.member(key);
        if (!found)
            broken(QString::fromLatin1(key.data(), qsizetype(key.size())));
        return found ? *found : none;
    }
    QString text(const Node &node, std::string_view key) { return member(node, key).string(); }
    LocalText local(const Node &node, std::string_view key)
    {
        const Node &both = member(node, key);
        return {text(both, "zh"), text(both, "en")};
    }
    double number(const Node &node, std::string_view key)
    {
        const auto value = member(node, key).number();
        if (!value)
            broken(QString::fromLatin1(key.data(), qsizetype(key.size())));
        return value.value_or(0);
    }
    void broken(const QString &place)
    {
        if (m_broken.isEmpty())
            m_broken = place;
    }
    static bool isMetric(std::string_view metric)
    {
        return metric == "totalTce" || metric == "judgedCleanEnergyShare" || indicator(metric);
    }

    QString m_broken;
};

std::optional<double> metricValue(std::string_view metric, const Account &account, const Indicators &indicators)
{
    if (metric == "totalTce")
        return account.energy.total.value;
    if (metric == "judgedCleanEnergyShare")
        return account.parameters.cleanEnergyIncludesGas ? indicators.cleanEnergyShareWithGas : indicators.cleanEnergyShare;
    return indicators.*indicator(metric)->value;
}

bool isOn(double value, double bound)
{
    return std::abs(value - bound) <= 1e-9 * std::abs(bound);
}

} // namespace

const SchemeAnnex *Scheme::annex(QStringView number) const
{
    const auto found = std::ranges::find(annexes, number, &SchemeAnnex::id);
    return found == annexes.end() ? nullptr : &*found;
}

Result<Scheme> schemeFromJson(const QByteArray &bytes)
{
    const auto tree = json::parse(bytes);
    if (!tree)
        return fail(tree.error());
    return PackReader().read(tree->root);
}

Result<std::vector<Scheme>> readSchemes(const QString &directory)
{
    std::vector<Scheme> schemes;
    for (const QString &name : QDir(directory).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(directory + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail({ErrorCode::FileMissing, file.fileName(), {}, file.errorString()});
        auto scheme = schemeFromJson(file.readAll());
        if (!scheme)
            return fail(scheme.error());
        schemes.push_back(*std::move(scheme));
    }
    if (schemes.empty())
        return fail({ErrorCode::FileMissing, directory, {}, {}});
    return schemes;
}

std::string_view key(ItemStatus status)
{
    static constexpr std::string_view keys[]{"met", "notMet", "notApplicable", "noData"};
    return keys[size_t(status)];
}

SchemeResult judge(const Scheme &scheme, const Account &account, const Indicators &indicators,
                   const QList<NotApplicable> &notApplicable)
{
    SchemeResult result;
    result.scheme = &scheme;
    const double selected = metricValue(scheme.selectorMetric, account, indicators).value_or(0);
    for (size_t i = 0; i < scheme.classes.size(); ++i)
        if (selected >= scheme.classes[i].from || isOn(selected, scheme.classes[i].from))
            result.classIndex = i;
    result.passed = true;
    for (const SchemeItem &item : scheme.items) {
        ItemResult each;
        each.value = metricValue(item.metric, account, indicators);
        each.target = item.targetByClass[result.classIndex];
        const bool excused = item.mayBeNotApplicable && std::ranges::any_of(notApplicable, [&](const NotApplicable &reason) {
                                 return !reason.reason.trimmed().isEmpty() && // a reason that is not entered yet excuses nothing
                                        (reason.key == item.id || reason.key == scheme.id + u'/' + item.id);
                             });
        if (excused) {
            each.status = ItemStatus::NotApplicable;
        } else if (each.value && each.target) {
            each.gap = item.comparison == Comparison::AtMost ? *each.value - *each.target : *each.target - *each.value;
            each.status = *each.gap <= 0 || isOn(*each.value, *each.target) ? ItemStatus::Met : ItemStatus::NotMet;
        }
        result.passed = result.passed && (each.status == ItemStatus::Met || each.status == ItemStatus::NotApplicable);
        result.items.push_back(each);
    }
    return result;
}

std::vector<size_t> itemsToRaise(const SchemeResult &result)
{
    std::vector<size_t> items;
    for (size_t i = 0; i < result.items.size(); ++i)
        if (result.items[i].status == ItemStatus::NotMet)
            items.push_back(i);
    const auto order = [&](size_t i) {
        const ItemResult &item = result.items[i];
        return std::pair(result.scheme->items[i].role, -std::abs(item.gap.value_or(0) / item.target.value_or(1)));
    };
    std::ranges::stable_sort(items, {}, order);
    return items;
}

} // namespace core
