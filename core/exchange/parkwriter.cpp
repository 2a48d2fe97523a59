#include "parkwriter.h"

#include "core/exchange/json.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>

namespace core {

namespace {

/// Writes described objects; fields come in the order of their declaration, nested objects where their first field stands.
class Writer
{
public:
    Writer() : m_writer(m_buffer) { m_writer.SetIndent(' ', 1); }

    QByteArray document(const Park &park)
    {
        m_writer.StartObject();
        key("format");
        m_writer.String("parkwright-exchange");
        key("version");
        number(1);
        members(parkObject, &park);
        m_writer.EndObject();
        return QByteArray(m_buffer.GetString(), qsizetype(m_buffer.GetSize())) + '\n';
    }

private:
    void key(std::string_view name) { m_writer.Key(name.data(), rapidjson::SizeType(name.size())); }
    void number(double value)
    {
        const std::string text = json::numberText(value);
        m_writer.RawValue(text.data(), text.size(), rapidjson::kNumberType);
    }
    void text(const QString &value)
    {
        const QByteArray bytes = value.toUtf8();
        m_writer.String(bytes.data(), rapidjson::SizeType(bytes.size()));
    }
    void operator()(std::monostate) {}
    void operator()(double value) { number(value); }
    void operator()(bool value) { m_writer.Bool(value); }
    void operator()(const QString &value) { text(value); }
    void operator()(const QStringList &values)
    {
        m_writer.StartArray();
        for (const QString &value : values)
            text(value);
        m_writer.EndArray();
    }
    void operator()(const QList<double> &values)
    {
        m_writer.StartArray();
        for (const double value : values)
            number(value);
        m_writer.EndArray();
    }
    void value(const Value &value)
    {
        std::visit([this](const auto &held) { (*this)(held); }, value);
    }

    void raw(const json::Node &node)
    {
        switch (node.type) {
        case json::Type::Object:
            m_writer.StartObject();
            for (const json::Node &child : node.children) {
                key(child.key);
                raw(child);
            }
            m_writer.EndObject();
            return;
        case json::Type::Array:
            m_writer.StartArray();
            for (const json::Node &child : node.children)
                raw(child);
            m_writer.EndArray();
            return;
        case json::Type::Text:
            m_writer.String(node.text.data(), rapidjson::SizeType(node.text.size()));
            return;
        case json::Type::Number:
            m_writer.RawValue(node.text.data(), node.text.size(), rapidjson::kNumberType);
            return;
        case json::Type::Flag:
            m_writer.Bool(node.flag);
            return;
        case json::Type::Null:
            m_writer.Null();
            return;
        }
    }

    /// The x- members that stand directly in this nested object ("" for the object itself).
    void extras(const json::Node &extra, const std::string &group)
    {
        for (const json::Node &member : extra.children) {
            const auto dot = member.key.find(".x-"); // the first: the name itself may go on with dots
            const std::string_view in =
                member.key.starts_with("x-") || dot == member.key.npos ? std::string_view{} : member.key.substr(0, dot);
            if (in != group)
                continue;
            key(in.empty() ? member.key : member.key.substr(dot + 1));
            raw(member);
        }
    }

    static bool hasInside(const json::Node &extra, const std::string &group)
    {
        for (const json::Node &member : extra.children)
            if (!member.key.starts_with("x-") && member.key.starts_with(group + '.'))
                return true;
        return false;
    }

    static bool isWritten(const Field &field, const void *object)
    {
        const Value value = field.get(object);
        return value.index() != 0 && !(field.presence == Presence::Defaulted && value == field.initial());
    }

    /// The name of the nested object below `group` that the key leads into; empty when it stands in `group` itself.
    static std::string next(std::string_view key, const std::string &group)
    {
        const size_t start = group.empty() ? 0 : group.size() + 1;
        const auto dot = key.find('.', start);
        return dot == key.npos ? std::string() : std::string(key.substr(0, dot));
    }
    static bool isInside(std::string_view key, const std::string &group)
    {
        return group.empty() || (key.size() > group.size() && key.starts_with(group) && key[group.size()] == '.');
    }

    static bool hasContent(const Object &object, const void *target, const json::Node &extra, const std::string &group)
    {
        for (const Field &field : object.fields)
            if (isInside(field.key, group) && isWritten(field, target))
                return true;
        for (const List &list : object.lists)
            if (!list.onlyInProject && isInside(list.key, group) && list.size(target) > 0)
                return true;
        return (!group.empty() && group == object.requiredGroup) || hasInside(extra, group);
    }

    void list(const List &list, const void *owner, const json::Node &extra)
    {
        const std::string group(list.key);
        if (list.size(owner) == 0 && !hasInside(extra, group))
            return;
        key(list.key.substr(list.key.rfind('.') + 1));
        if (list.form == Form::Rows) {
            m_writer.StartArray();
            for (qsizetype i = 0; i < list.size(owner); ++i)
                object(*list.element, list.at(owner, i));
            m_writer.EndArray();
            return;
        }
        const Object &element = *list.element;
        m_writer.StartObject();
        for (qsizetype i = 0; i < list.size(owner); ++i) {
            const void *row = list.at(owner, i);
            text(std::get<QString>(element.fields[0].get(row)));
            if (list.form == Form::MapOfValues)
                value(element.fields[1].get(row));
            else
                object(element, row, 1);
        }
        extras(extra, group);
        m_writer.EndObject();
    }

    void group(const Object &object, const void *target, const json::Node &extra, const std::string &name, size_t firstField)
    {
        std::vector<std::string> done;
        const auto descend = [&](std::string_view memberKey) {
            const std::string inner = next(memberKey, name);
            if (inner.empty())
                return false;
            if (std::ranges::find(done, inner) == done.end() && hasContent(object, target, extra, inner)) {
                key(std::string_view(inner).substr(inner.rfind('.') + 1));
                m_writer.StartObject();
                group(object, target, extra, inner, 0);
                m_writer.EndObject();
            }
            done.push_back(inner);
            return true;
        };
        for (size_t i = firstField; i < object.fields.size(); ++i) {
            const Field &field = object.fields[i];
            if (!isInside(field.key, name) || descend(field.key) || !isWritten(field, target))
                continue;
            key(field.key.substr(field.key.rfind('.') + 1));
            value(field.get(target));
        }
        if (name.empty())
            parts(object, target, false);
        for (const List &each : object.lists)
            if (!each.onlyInProject && isInside(each.key, name) && !descend(each.key))
                list(each, target, extra);
        extras(extra, name);
    }

    void members(const Object &object, const void *target, size_t firstField = 0)
    {
        const QByteArray &kept = *object.extra(const_cast<void *>(target));
        const auto extra = kept.isEmpty() ? Result<json::Tree>(json::Tree()) : json::parse(kept);
        parts(object, target, true);
        group(object, target, extra ? extra->root : json::Node(), {}, firstField);
    }

    void parts(const Object &owner, const void *target, bool required)
    {
        for (const Part &part : owner.parts)
            if (part.required == required && (required || isFilled(*part.object, part.at(target)))) {
                key(part.key);
                object(*part.object, part.at(target));
            }
    }

    static bool isFilled(const Object &object, const void *target)
    {
        return !object.extra(const_cast<void *>(target))->isEmpty() || hasContent(object, target, {}, {});
    }

    void object(const Object &object, const void *target, size_t firstField = 0)
    {
        m_writer.StartObject();
        members(object, target, firstField);
        m_writer.EndObject();
    }

    rapidjson::StringBuffer m_buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer;
};

} // namespace

QByteArray writePark(const Park &park)
{
    return Writer().document(park);
}

} // namespace core
