#include "figuretree.h"

#include "json.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace core {

struct TreeWriter {
    using Writer = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

    static void write(Writer &writer, const FigureTree &tree)
    {
        tree.m_isList ? writer.StartArray() : writer.StartObject();
        for (const FigureTree::Node &node : tree.m_nodes) {
            if (!tree.m_isList)
                writer.Key(node.key.data(), rapidjson::SizeType(node.key.size()));
            if (const auto *number = std::get_if<double>(&node.value)) {
                const std::string text = json::numberText(*number);
                writer.RawValue(text.data(), text.size(), rapidjson::kNumberType);
            } else if (const auto *string = std::get_if<QString>(&node.value)) {
                const QByteArray bytes = string->toUtf8();
                writer.String(bytes.constData(), rapidjson::SizeType(bytes.size()));
            } else if (const auto *isSo = std::get_if<bool>(&node.value)) {
                writer.Bool(*isSo);
            } else if (const auto *inner = std::get_if<FigureTree>(&node.value)) {
                write(writer, *inner);
            } else {
                writer.Null();
            }
        }
        tree.m_isList ? writer.EndArray() : writer.EndObject();
    }

    static void write(QByteArray &into, const FigureTree &tree, const QByteArray &prefix)
    {
        int position = 0;
        for (const FigureTree::Node &node : tree.m_nodes) {
            const QByteArray own = tree.m_isList ? QByteArray::number(++position) : QByteArray::fromStdString(node.key);
            const QByteArray name = prefix.isEmpty() ? own : prefix + '.' + own;
            if (const auto *inner = std::get_if<FigureTree>(&node.value)) {
                write(into, *inner, name);
                continue;
            }
            into += name + ' ';
            if (const auto *number = std::get_if<double>(&node.value))
                into += QByteArray::number(*number, 'g', 7);
            else if (const auto *string = std::get_if<QString>(&node.value))
                into += string->toUtf8();
            else if (const auto *isSo = std::get_if<bool>(&node.value))
                into += *isSo ? "yes" : "no";
            else
                into += '-';
            into += '\n';
        }
    }
};

void FigureTree::number(std::string_view key, double value)
{
    m_nodes.push_back({std::string(key), value});
}

void FigureTree::number(std::string_view key, std::optional<double> value)
{
    if (value)
        return number(key, *value);
    m_nodes.push_back({std::string(key), std::monostate{}});
}

void FigureTree::text(std::string_view key, const QString &value)
{
    m_nodes.push_back({std::string(key), value});
}

void FigureTree::flag(std::string_view key, bool value)
{
    m_nodes.push_back({std::string(key), value});
}

FigureTree &FigureTree::object(std::string_view key)
{
    m_nodes.push_back({std::string(key), FigureTree()});
    return std::get<FigureTree>(m_nodes.back().value);
}

FigureTree &FigureTree::list(std::string_view key)
{
    FigureTree &tree = object(key);
    tree.m_isList = true;
    return tree;
}

QByteArray FigureTree::toJson() const
{
    rapidjson::StringBuffer buffer;
    TreeWriter::Writer writer(buffer);
    writer.SetIndent(' ', 1);
    TreeWriter::write(writer, *this);
    return QByteArray(buffer.GetString(), qsizetype(buffer.GetSize())) + '\n';
}

QByteArray FigureTree::toText() const
{
    QByteArray text;
    TreeWriter::write(text, *this, {});
    return text;
}

} // namespace core
