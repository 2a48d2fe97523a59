#include "jsonnodes.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

const json::Node emptyNode;

} // namespace

void JsonNodes::refuse(ErrorCode code, const Node &node, const QString &subject, const QString &detail)
{
    if (m_error)
        return;
    m_error = Error{code, subject, m_path.join(u'/'), detail};
    m_offset = node.offset;
}

void JsonNodes::refuseAt(ErrorCode code, const Node &node, std::string_view key, const QString &subject, const QString &detail)
{
    const Step step(*this, name(key));
    const Node *member = node.member(key);
    refuse(code, member ? *member : node, subject, detail);
}

void JsonNodes::allow(const Node &node, std::initializer_list<std::string_view> keys)
{
    for (const Node *member : members(node)) {
        if (std::ranges::find(keys, member->key) != keys.end())
            continue;
        const QString given = name(member->key);
        const auto meant = std::ranges::find_if(
            keys, [&given](std::string_view key) { return given.compare(name(key), Qt::CaseInsensitive) == 0; });
        refuseAt(ErrorCode::UnknownKey, node, member->key, given, meant == keys.end() ? QString() : name(*meant));
    }
}

std::vector<const json::Node *> JsonNodes::members(const Node &node)
{
    std::vector<const Node *> result;
    if (node.type != json::Type::Object) {
        refuse(ErrorCode::ExpectedObject, node);
        return result;
    }
    for (const Node &member : node.children)
        if (!member.key.starts_with("x-"))
            result.push_back(&member);
    return result;
}

const json::Node &JsonNodes::need(const Node &node, std::string_view key)
{
    const Node *found = node.type == json::Type::Object ? node.member(key) : nullptr;
    if (!found)
        refuseAt(ErrorCode::MissingKey, node, key, name(key));
    return found ? *found : emptyNode;
}

std::span<const json::Node> JsonNodes::elements(const Node &node, std::string_view key)
{
    const Node &list = need(node, key);
    if (list.type == json::Type::Array)
        return list.children;
    refuseAt(ErrorCode::ExpectedArray, node, key);
    return {};
}

std::span<const json::Node> JsonNodes::elementsIfAny(const Node &node, std::string_view key)
{
    return node.member(key) ? elements(node, key) : std::span<const Node>();
}

QString JsonNodes::text(const Node &node, std::string_view key)
{
    const Node &of = need(node, key);
    if (of.type != json::Type::Text)
        refuseAt(ErrorCode::ExpectedText, node, key);
    else if (of.string().trimmed().isEmpty())
        refuseAt(ErrorCode::SchemeTextEmpty, node, key, name(key));
    return of.string();
}

QString JsonNodes::textIfAny(const Node &node, std::string_view key)
{
    return node.member(key) ? text(node, key) : QString();
}

QStringList JsonNodes::texts(const Node &node, std::string_view key)
{
    QStringList result;
    for (const Node &each : elements(node, key)) {
        if (each.type != json::Type::Text || each.text.empty())
            refuseAt(ErrorCode::ExpectedTextList, node, key);
        result.append(each.string());
    }
    if (result.isEmpty())
        refuseAt(ErrorCode::ExpectedTextList, node, key);
    return result;
}

LocalText JsonNodes::localOf(const Node &node)
{
    allow(node, {"zh", "en"});
    return {text(node, "zh"), text(node, "en")};
}

LocalText JsonNodes::local(const Node &node, std::string_view key)
{
    const Node &of = need(node, key);
    const Step step(*this, name(key));
    return localOf(of);
}

LocalText JsonNodes::localOrText(const Node &node, std::string_view key)
{
    if (need(node, key).type == json::Type::Object)
        return local(node, key);
    const QString both = text(node, key);
    return {both, both};
}

LocalText JsonNodes::localIfAny(const Node &node, std::string_view key)
{
    return node.member(key) ? local(node, key) : LocalText();
}

QString JsonNodes::id(const Node &node, std::string_view key)
{
    const Node &of = need(node, key);
    if (of.type != json::Type::Text)
        refuseAt(ErrorCode::ExpectedText, node, key);
    else if (of.text.empty())
        refuseAt(ErrorCode::EmptyId, node, key);
    else if (of.text.find('/') != of.text.npos)
        refuseAt(ErrorCode::SlashInId, node, key, of.string());
    return of.string();
}

double JsonNodes::numberOf(const Node &node)
{
    if (node.type != json::Type::Number)
        refuse(ErrorCode::ExpectedNumber, node);
    else if (!node.number())
        refuse(ErrorCode::NumberNotFinite, node);
    return node.number().value_or(0);
}

double JsonNodes::number(const Node &node, std::string_view key)
{
    const Node &of = need(node, key);
    const Step step(*this, name(key));
    return numberOf(of);
}

std::optional<double> JsonNodes::numberIfAny(const Node &node, std::string_view key)
{
    return node.member(key) ? std::optional(number(node, key)) : std::nullopt;
}

int JsonNodes::whole(const Node &node, std::string_view key, int least, int most)
{
    const double value = number(node, key);
    if (value >= least && value <= most && std::trunc(value) == value)
        return int(value);
    if (std::trunc(value) != value)
        refuseAt(ErrorCode::ExpectedWholeNumber, node, key);
    else
        refuseAt(ErrorCode::NumberOutOfRange, node, key, QString::number(value), QStringLiteral("%1…%2").arg(least).arg(most));
    return least;
}

bool JsonNodes::flag(const Node &node, std::string_view key)
{
    const Node &of = need(node, key);
    if (of.type != json::Type::Flag)
        refuseAt(ErrorCode::ExpectedFlag, node, key);
    return of.flag;
}

bool JsonNodes::flagIfAny(const Node &node, std::string_view key, bool otherwise)
{
    return node.member(key) ? flag(node, key) : otherwise;
}

int JsonNodes::word(const Node &node, std::string_view key, std::span<const std::string_view> words)
{
    const Node &of = need(node, key);
    const auto found = std::ranges::find(words, of.text);
    if (of.type == json::Type::Text && found != words.end())
        return int(found - words.begin());
    QStringList known;
    for (const std::string_view each : words)
        known.append(name(each));
    if (of.type == json::Type::Text)
        refuseAt(ErrorCode::UnknownWord, node, key, of.string(), known.join(QStringLiteral(", ")));
    else
        refuseAt(ErrorCode::ExpectedText, node, key);
    return 0;
}

} // namespace core
