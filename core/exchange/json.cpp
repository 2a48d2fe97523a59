#include "json.h"

#define RAPIDJSON_HAS_STDSTRING 1
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <QStringConverter>
#include <QUtf8StringView>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <memory>
#include <unordered_set>

namespace core::json {

namespace {

constexpr size_t deepest = 32;

/// Builds the tree; refuses what RapidJSON lets pass: repeated keys, depth, lone surrogates.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder>
{
public:
    /// `start`: where the stream begins in the bytes.
    Builder(Tree &tree, const rapidjson::MemoryStream &stream, size_t start) : m_tree(tree), m_stream(stream), m_start(start) {}

    std::optional<ErrorCode> trouble;
    QString place;
    QString currentPlace() const { return placeOf(m_key); }

    bool Null() { return add(Type::Null); }
    bool Bool(bool flag)
    {
        if (!add(Type::Flag))
            return false;
        last().flag = flag;
        return true;
    }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        if (!add(Type::Number))
            return false;
        last().text = m_tree.keep({text, length});
        return true;
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        if (!isUtf8(text, length))
            return refuse(ErrorCode::JsonEncoding);
        if (!add(Type::Text))
            return false;
        last().text = m_tree.keep({text, length});
        return true;
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        if (!isUtf8(text, length))
            return refuse(ErrorCode::JsonEncoding);
        const std::string_view key = m_tree.keep({text, length});
        if (!isNew(key)) {
            place = placeOf(key);
            return refuse(ErrorCode::RepeatedKey);
        }
        m_key = key;
        return true;
    }
    bool StartObject() { return open(Type::Object); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(Type::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    static bool isUtf8(const char *text, size_t length) { return QUtf8StringView(text, qsizetype(length)).isValidUtf8(); }
    bool refuse(ErrorCode code)
    {
        trouble = code;
        return false;
    }
    Node &last() { return m_open.empty() ? m_tree.root : m_open.back()->children.back(); }
    bool add(Type type)
    {
        if (m_open.empty()) {
            m_tree.root = {};
        } else {
            m_open.back()->children.emplace_back();
            last().key = m_key;
            m_key = {};
        }
        last().type = type;
        last().offset = m_start + m_stream.Tell();
        return true;
    }
    bool open(Type type)
    {
        if (m_open.size() >= deepest)
            return refuse(ErrorCode::JsonTooDeep);
        add(type);
        m_open.push_back(&last());
        m_keys.emplace_back();
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        m_keys.pop_back();
        return true;
    }
    /// Few keys are compared one by one, many through a set.
    bool isNew(std::string_view key)
    {
        const auto &members = m_open.back()->children;
        auto &keys = m_keys.back();
        if (!keys && members.size() < 24)
            return std::ranges::find(members, key, &Node::key) == members.end();
        if (!keys) {
            keys = std::make_unique<std::unordered_set<std::string_view>>();
            for (const Node &member : members)
                keys->insert(member.key);
        }
        return keys->insert(key).second;
    }
    QString placeOf(std::string_view key) const
    {
        QString path;
        for (size_t i = 0; i < m_open.size(); ++i) {
            const bool inArray = i > 0 && m_open[i - 1]->type == Type::Array;
            const Node *id = inArray ? m_open[i]->member("id") : nullptr;
            if (id && id->type == Type::Text)
                path += id->string() + u'/';
            else if (inArray)
                path += QStringLiteral("#%1/").arg(m_open[i - 1]->children.size());
            else if (i > 0)
                path += textOfUtf8(m_open[i]->key) + u'/';
        }
        return path + textOfUtf8(key);
    }

    Tree &m_tree;
    const rapidjson::MemoryStream &m_stream;
    size_t m_start;
    std::string_view m_key;
    std::vector<Node *> m_open; ///< stays valid: a node only moves when a sibling is added, and then it is not open
    std::vector<std::unique_ptr<std::unordered_set<std::string_view>>> m_keys;
};

template <class Writer> void write(const Node &node, Writer &writer)
{
    switch (node.type) {
    case Type::Null:
        writer.Null();
        break;
    case Type::Flag:
        writer.Bool(node.flag);
        break;
    case Type::Number:
        writer.RawValue(node.text.data(), node.text.size(), rapidjson::kNumberType);
        break;
    case Type::Text:
        writer.String(node.text.data(), rapidjson::SizeType(node.text.size()));
        break;
    case Type::Array:
        writer.StartArray();
        for (const Node &child : node.children)
            write(child, writer);
        writer.EndArray();
        break;
    case Type::Object:
        writer.StartObject();
        for (const Node &child : node.children) {
            writer.Key(child.key.data(), rapidjson::SizeType(child.key.size()));
            write(child, writer);
        }
        writer.EndObject();
        break;
    }
}

/// Whether a text says by its mark, or by how its first brace is written, that it is Unicode but not UTF-8.
bool isOtherUnicode(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes, u'{');
    return encoding && *encoding != QStringConverter::Utf8;
}

} // namespace

std::string_view Tree::keep(std::string_view text)
{
    return m_texts.emplace_back(text);
}

const Node *Node::member(std::string_view name) const
{
    const auto found = std::ranges::find(children, name, &Node::key);
    return found == children.end() ? nullptr : &*found;
}

std::optional<double> Node::number() const
{
    if (type != Type::Number)
        return std::nullopt;
    double value = 0;
    const auto code = std::from_chars(text.data(), text.data() + text.size(), value).ec;
    if (code == std::errc::result_out_of_range) // Qt tells too small (0) from too large (infinite)
        value = QByteArray::fromRawData(text.data(), qsizetype(text.size())).toDouble();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void locate(const QByteArray &bytes, size_t offset, Error &error)
{
    const qsizetype end = std::min(qsizetype(offset), bytes.size());
    const qsizetype lineStart = end == 0 ? 0 : bytes.lastIndexOf('\n', end - 1) + 1;
    error.line = 1 + int(std::count(bytes.begin(), bytes.begin() + end, '\n'));
    error.column = 1 + int(QString::fromUtf8(bytes.mid(lineStart, end - lineStart)).size());
}

Result<Tree> parse(const QByteArray &bytes)
{
    if (isOtherUnicode(bytes)) {
        Error error{ErrorCode::JsonEncoding, {}, {}, {}};
        locate(bytes, 0, error);
        return fail(error);
    }
    constexpr qsizetype markSize = 3;
    const qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? markSize : 0;
    Tree tree;
    rapidjson::MemoryStream stream(bytes.constData() + start, size_t(bytes.size() - start));
    Builder builder(tree, stream, size_t(start));
    rapidjson::Reader reader;
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    const size_t end = stream.Tell() + size_t(start);
    if (!result.IsError() && end == size_t(bytes.size()))
        return Result<Tree>(std::move(tree));
    if (!result.IsError()) { // a zero byte is the end for the parser
        Error error{ErrorCode::JsonSyntax,
                    {},
                    {},
                    QString::fromLatin1(rapidjson::GetParseError_En(rapidjson::kParseErrorDocumentRootNotSingular))};
        locate(bytes, end, error);
        return fail(error);
    }
    Error error{ErrorCode::JsonSyntax, {}, builder.place, {}};
    if (builder.trouble)
        error.code = *builder.trouble;
    else if (result.Code() == rapidjson::kParseErrorStringInvalidEncoding ||
             result.Code() == rapidjson::kParseErrorStringUnicodeSurrogateInvalid)
        error.code = ErrorCode::JsonEncoding;
    else if (result.Code() == rapidjson::kParseErrorNumberTooBig)
        error = {ErrorCode::NumberNotFinite, {}, builder.currentPlace(), {}};
    else
        error.detail = QString::fromLatin1(rapidjson::GetParseError_En(result.Code()));
    locate(bytes, result.Offset() + size_t(start), error);
    return fail(error);
}

QByteArray toText(const Node &node)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    write(node, writer);
    return QByteArray(buffer.GetString(), qsizetype(buffer.GetSize()));
}

QByteArray quoted(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    Node node;
    node.type = Type::Text;
    node.text = std::string_view(bytes.constData(), size_t(bytes.size()));
    return toText(node);
}

std::string numberText(double number)
{
    if (!std::isfinite(number))
        return "null";
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number).ptr;
    return {text, end};
}

} // namespace core::json
