#include "parkreader.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace core {

namespace {

bool isExtra(std::string_view key)
{
    return key.starts_with("x-");
}

/// Whether a nested object of this name belongs to the object.
bool isGroup(const Object &object, const std::string &name)
{
    const auto inside = [&name](std::string_view key) {
        return key.size() > name.size() && key.starts_with(name) && key[name.size()] == '.';
    };
    return std::ranges::any_of(object.fields, inside, &Field::key) || std::ranges::any_of(object.lists, inside, &List::key);
}

/// A key that was perhaps meant: the same but for capitals.
QString meantKey(const Object &object, std::string_view name)
{
    const auto same = [&name](std::string_view key) {
        return textOfUtf8(key.substr(key.rfind('.') + 1)).compare(textOfUtf8(name), Qt::CaseInsensitive) == 0;
    };
    for (const Field &field : object.fields)
        if (same(field.key))
            return textOfUtf8(field.key.substr(field.key.rfind('.') + 1));
    for (const List &list : object.lists)
        if (!list.onlyInProject && same(list.key))
            return textOfUtf8(list.key);
    for (const Part &part : object.parts)
        if (same(part.key))
            return textOfUtf8(part.key);
    return {};
}

/// The x- members as the text of one object, in the order of their names.
QByteArray objectText(const std::map<std::string, QByteArray> &members)
{
    QByteArray text;
    for (const auto &[name, value] : members) {
        json::Node key;
        key.type = json::Type::Text;
        key.text = name;
        text += (text.isEmpty() ? '{' : ',') + json::toText(key) + ':' + value;
    }
    return text.isEmpty() ? text : text + '}';
}

ErrorCode expected(Kind kind)
{
    switch (kind) {
    case Kind::Number:
        return ErrorCode::ExpectedNumber;
    case Kind::Whole:
        return ErrorCode::ExpectedWholeNumber;
    case Kind::Flag:
        return ErrorCode::ExpectedFlag;
    case Kind::Choice:
    case Kind::Text:
    case Kind::Reference:
        return ErrorCode::ExpectedText;
    case Kind::Month:
        return ErrorCode::ExpectedMonth;
    case Kind::Texts:
        return ErrorCode::ExpectedTextList;
    case Kind::Numbers:
        return ErrorCode::ExpectedNumberList;
    }
    return ErrorCode::ExpectedText;
}

/// Whether a whole number of 64 bits, as its digits say it, is another one as a double.
bool isRounded(const json::Node &node)
{
    uint64_t digits = 0;
    const char *end = node.text.data() + node.text.size();
    const auto [stop, code] = std::from_chars(node.text.data(), end, digits);
    constexpr double limit = 0x1p64;
    return code == std::errc{} && stop == end && (*node.number() >= limit || uint64_t(*node.number()) != digits);
}

/// The node as a value of the field's kind; nothing when it is of another type.
std::optional<Value> valueOf(const json::Node &node, Kind kind)
{
    switch (kind) {
    case Kind::Number:
    case Kind::Whole:
        if (const auto number = node.number())
            return *number;
        return std::nullopt;
    case Kind::Flag:
        return node.type == json::Type::Flag ? std::optional<Value>(node.flag) : std::nullopt;
    case Kind::Choice:
    case Kind::Text:
    case Kind::Reference:
    case Kind::Month:
        return node.type == json::Type::Text ? std::optional<Value>(node.string()) : std::nullopt;
    case Kind::Texts: {
        QStringList texts;
        for (const json::Node &child : node.children) {
            if (child.type != json::Type::Text)
                return std::nullopt;
            texts.append(child.string());
        }
        return node.type == json::Type::Array ? std::optional<Value>(texts) : std::nullopt;
    }
    case Kind::Numbers: {
        QList<double> numbers;
        numbers.reserve(qsizetype(node.children.size()));
        for (const json::Node &child : node.children) {
            const auto number = child.number();
            if (!number)
                return std::nullopt;
            numbers.append(*number);
        }
        return node.type == json::Type::Array ? std::optional<Value>(numbers) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> ParkReader::read(const json::Node &node, const Object &object, void *target,
                                      std::vector<std::string_view> known)
{
    if (node.type != json::Type::Object) {
        refuse(ErrorCode::ExpectedObject, node);
        return m_error;
    }
    Reading reading{object, target, std::move(known), std::vector<bool>(object.fields.size()), {}, false};
    if (!readMembers(node, reading, {}))
        return m_error;
    if (!object.requiredGroup.empty() && !reading.requiredGroupSeen) {
        refuse(ErrorCode::MissingKey, node, textOfUtf8(object.requiredGroup));
        return m_error;
    }
    if (object.judge)
        if (const auto code = object.judge(target)) {
            refuse(*code, node);
            return m_error;
        }
    *object.extra(target) = objectText(reading.extra);
    return std::nullopt;
}

bool ParkReader::readMembers(const json::Node &node, Reading &reading, const std::string &prefix)
{
    for (const json::Node &member : node.children) {
        if (prefix.empty() && std::ranges::find(reading.known, member.key) != reading.known.end())
            continue;
        m_path.append(textOfUtf8(member.key));
        const std::string name = prefix + std::string(member.key);
        if (isExtra(member.key)) {
            if (!refuseNull(member))
                return false;
            reading.extra[name] = json::toText(member);
        } else if (!readMember(member, reading, name)) {
            return false;
        }
        m_path.removeLast();
    }
    return isComplete(node, reading, prefix);
}

bool ParkReader::readMember(const json::Node &node, Reading &reading, const std::string &name)
{
    const Object &object = reading.object;
    if (node.type == json::Type::Null)
        return refuse(ErrorCode::NullValue, node);
    const auto field = std::ranges::find(object.fields, std::string_view(name), &Field::key);
    if (field != object.fields.end()) {
        reading.seen[size_t(field - object.fields.begin())] = true;
        return readField(node, *field, reading.target);
    }
    const auto list = std::ranges::find(object.lists, std::string_view(name), &List::key);
    if (list != object.lists.end() && !list->onlyInProject)
        return list->form == Form::Rows ? readList(node, *list, reading) : readMap(node, *list, reading, name);
    const auto part = std::ranges::find(object.parts, std::string_view(name), &Part::key);
    if (part != object.parts.end())
        return !read(node, *part->object, part->edit(reading.target));
    if (!isGroup(object, name))
        return refuse(ErrorCode::UnknownKey, node, textOfUtf8(node.key), meantKey(object, node.key));
    if (node.type != json::Type::Object)
        return refuse(ErrorCode::ExpectedObject, node);
    reading.requiredGroupSeen = reading.requiredGroupSeen || name == object.requiredGroup;
    return readMembers(node, reading, name + '.');
}

bool ParkReader::readField(const json::Node &node, const Field &field, void *target)
{
    for (const json::Node &child : node.children)
        if (child.type == json::Type::Null)
            return refuse(ErrorCode::NullValue, child);
    if (node.type == json::Type::Number && !node.number())
        return refuse(ErrorCode::NumberNotFinite, node, textOfUtf8(field.key));
    const auto value = valueOf(node, field.kind);
    if (!value)
        return refuse(expected(field.kind), node, textOfUtf8(field.key));
    if (const auto code = trouble(field, *value))
        return refuse(*code, node, field.traits.dates ? troublingText(field, *value) : node.string(),
                      QStringLiteral("%1…%2").arg(field.traits.least).arg(field.traits.most));
    if (field.traits.whole && isRounded(node))
        return refuse(ErrorCode::NumberOutOfRange, node, node.string(),
                      QStringLiteral("0…%1").arg(uint64_t(1) << std::numeric_limits<double>::digits));
    if (field.set(target, *value))
        return true;
    if (field.kind != Kind::Choice)
        return refuse(expected(field.kind), node, textOfUtf8(field.key), node.string());
    QStringList choices;
    for (const Word &word : field.choices)
        choices.append(QString::fromLatin1(word.key));
    return refuse(ErrorCode::UnknownWord, node, node.string(), choices.join(QStringLiteral(", ")));
}

bool ParkReader::readList(const json::Node &node, const List &list, Reading &reading)
{
    if (node.type != json::Type::Array)
        return refuse(ErrorCode::ExpectedArray, node);
    list.reserve(reading.target, qsizetype(node.children.size()));
    for (size_t i = 0; i < node.children.size(); ++i) {
        const json::Node &child = node.children[i];
        const json::Node *id = child.type == json::Type::Object ? child.member("id") : nullptr;
        m_path.append(id && id->type == json::Type::Text && !id->text.empty() ? id->string() : QStringLiteral("#%1").arg(i + 1));
        if (child.type == json::Type::Null)
            return refuse(ErrorCode::NullValue, child);
        list.insert(reading.target, qsizetype(i));
        if (read(child, *list.element, list.edit(reading.target, qsizetype(i))))
            return false;
        m_path.removeLast();
    }
    return true;
}

bool ParkReader::readMap(const json::Node &node, const List &list, Reading &reading, const std::string &name)
{
    if (node.type != json::Type::Object)
        return refuse(ErrorCode::ExpectedObject, node);
    const Object &element = *list.element;
    qsizetype index = list.size(reading.target);
    for (const json::Node &child : node.children) {
        m_path.append(textOfUtf8(child.key));
        if (isExtra(child.key)) {
            if (!refuseNull(child))
                return false;
            reading.extra[name + '.' + std::string(child.key)] = json::toText(child);
            m_path.removeLast();
            continue;
        }
        if (child.key.empty())
            return refuse(ErrorCode::EmptyKey, child);
        if (child.type == json::Type::Null)
            return refuse(ErrorCode::NullValue, child);
        list.insert(reading.target, index);
        void *row = list.edit(reading.target, index++);
        element.fields[0].set(row, textOfUtf8(child.key));
        if (list.form == Form::MapOfValues) {
            if (!readField(child, element.fields[1], row))
                return false;
            if (const auto code = element.judge ? element.judge(row) : std::nullopt)
                return refuse(*code, child);
        } else {
            if (child.type == json::Type::Object && child.member(element.fields[0].key))
                return refuse(ErrorCode::UnknownKey, child, textOfUtf8(element.fields[0].key));
            json::Node keyed = child; // the key of the map is the first field of the row
            json::Node key;
            key.type = json::Type::Text;
            key.key = element.fields[0].key;
            key.text = child.key;
            keyed.children.insert(keyed.children.begin(), key);
            if (read(keyed, element, row))
                return false;
        }
        m_path.removeLast();
    }
    return true;
}

bool ParkReader::isComplete(const json::Node &node, const Reading &reading, const std::string &prefix)
{
    const std::string group = prefix.empty() ? std::string() : prefix.substr(0, prefix.size() - 1);
    for (size_t i = 0; i < reading.object.fields.size(); ++i) {
        const Field &field = reading.object.fields[i];
        const bool due = field.group() == group || (prefix.empty() && !field.inOptionalObject);
        if (due && field.presence == Presence::Required && !reading.seen[i])
            return refuse(ErrorCode::MissingKey, node, textOfUtf8(field.key));
    }
    if (prefix.empty())
        for (const Part &part : reading.object.parts)
            if (part.required && !node.member(part.key))
                return refuse(ErrorCode::MissingKey, node, textOfUtf8(part.key));
    return true;
}

bool ParkReader::refuse(ErrorCode code, const json::Node &node, QString subject, QString detail)
{
    m_error = Error{code, std::move(subject), m_path.join(u'/'), std::move(detail)};
    m_offset = node.offset;
    return false;
}

bool ParkReader::refuseNull(const json::Node &node)
{
    if (node.type == json::Type::Null)
        return refuse(ErrorCode::NullValue, node);
    return std::ranges::all_of(node.children, [this](const json::Node &child) { return refuseNull(child); });
}

} // namespace core
