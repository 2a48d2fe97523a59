#include "parkpieces.h"

#include "core/base/keytext.h"
#include "core/model/filling.h"

#include <QtEndian>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype longList = 48;        // numbers: more of them are a piece of their own
constexpr unsigned char runEnd = 0x3f;    // of names: one row in 64 ends a run, and a changed row changes that of its own only
constexpr qsizetype smallestObject = 256; // bytes

Error damaged(const QString &what)
{
    return {ErrorCode::ProjectDamaged, {}, {}, QStringLiteral("pieces, ") + what};
}

/// Text after text, with commas between the members.
class ObjectText
{
public:
    explicit ObjectText(qsizetype size) { m_text.reserve(size); }
    /// Keys are ours: letters and dots.
    void begin(std::string_view key, char open)
    {
        this->key(key);
        m_text += open;
        m_isFirst = true;
    }
    void end(char close)
    {
        m_text += close;
        m_isFirst = false;
    }
    void add(std::string_view key, const QByteArray &value)
    {
        this->key(key);
        m_text += value;
    }
    void addItem(const QByteArray &value)
    {
        comma();
        m_text += value;
    }
    QByteArray text() const { return '{' + m_text + '}'; }

private:
    void comma()
    {
        if (!m_isFirst)
            m_text += ',';
        m_isFirst = false;
    }
    void key(std::string_view key)
    {
        comma();
        m_text += '"';
        m_text.append(key.data(), qsizetype(key.size()));
        m_text += "\":";
    }
    QByteArray m_text;
    bool m_isFirst = true;
};

void addFields(const Object &object, const void *at, Pieces &pieces, ObjectText &text)
{
    text.begin("fields", '{');
    for (const Field &field : object.fields)
        if (const Value value = field.get(at); value.index() != 0)
            text.add(field.key, valueText(value, pieces));
    text.end('}');
}

/// The rows of a list in runs that end where the name of a row says so, wherever the run began.
void addList(const List &list, const void *owner, Pieces &pieces, ObjectText &text)
{
    text.begin(list.key, '[');
    QByteArray run;
    const qsizetype size = list.size(owner);
    for (qsizetype i = 0; i < size; ++i) {
        const QByteArray name = keepObject(*list.element, list.at(owner, i), pieces);
        run += name;
        if ((uchar(name.back()) & runEnd) == 0 || i == size - 1) {
            text.addItem(textOfName(pieces.keep(run)));
            run.clear();
        }
    }
    text.end(']');
}

Result<json::Tree> treeOf(const QByteArray &name, const Pieces &pieces)
{
    const QByteArray *bytes = pieces.find(name);
    auto tree = bytes ? json::parse(*bytes) : fail(damaged(QStringLiteral("missing")));
    if (!tree || tree->root.type != json::Type::Object)
        return fail(damaged(bytes ? QStringLiteral("syntax") : QStringLiteral("missing")));
    return tree;
}

/// The names of the rows of a list.
Result<std::vector<QByteArray>> rowNames(const json::Node &runs, const Pieces &pieces)
{
    std::vector<QByteArray> names;
    for (const json::Node &run : runs.children) {
        const QByteArray *bytes = pieces.find(nameOfText(run));
        if (!bytes || bytes->size() % Pieces::nameLength != 0)
            return fail(damaged(QStringLiteral("rows")));
        for (qsizetype at = 0; at < bytes->size(); at += Pieces::nameLength)
            names.push_back(bytes->mid(at, Pieces::nameLength));
    }
    return names;
}

Result<void> fillFields(const Object &object, void *target, const json::Node *fields, const Pieces &pieces)
{
    std::vector<Value> values(object.fields.size());
    for (size_t i = 0; i < values.size(); ++i) {
        const Field &field = object.fields[i];
        if (field.presence != Presence::Optional && field.kind != Kind::Number && !field.inOptionalObject)
            values[i] = field.initial();
    }
    if (fields)
        for (const json::Node &node : fields->children) {
            const auto field = std::ranges::find(object.fields, node.key, &Field::key);
            auto value = field == object.fields.end() ? fail(damaged(QStringLiteral("fields"))) : valueFrom(node, *field, pieces);
            if (!value)
                return fail(value.error());
            values[size_t(field - object.fields.begin())] = *std::move(value);
        }
    if (fillObject(object, target, values))
        return fail(damaged(QStringLiteral("fields")));
    return {};
}

Result<void> fillLists(const Object &object, void *target, const json::Node &lists, const Pieces &pieces)
{
    for (const json::Node &node : lists.children) {
        const auto list = std::ranges::find(object.lists, node.key, &List::key);
        if (list == object.lists.end())
            return fail(damaged(QStringLiteral("lists")));
        const auto names = rowNames(node, pieces);
        if (!names)
            return fail(names.error());
        list->reserve(target, qsizetype(names->size()));
        for (size_t i = 0; i < names->size(); ++i) {
            list->insert(target, qsizetype(i));
            if (auto filled = fillFromPiece(*list->element, list->edit(target, qsizetype(i)), names->at(i), pieces); !filled)
                return filled;
        }
    }
    return {};
}

Result<void> fillParts(const Object &object, void *target, const json::Node &parts, const Pieces &pieces)
{
    for (const json::Node &node : parts.children) {
        const auto part = std::ranges::find(object.parts, node.key, &Part::key);
        if (part == object.parts.end())
            return fail(damaged(QStringLiteral("parts")));
        if (auto filled = fillFromPiece(*part->object, part->edit(target), nameOfText(node), pieces); !filled)
            return filled;
    }
    return {};
}

QByteArray numbersOf(const QList<double> &numbers)
{
    QByteArray bytes(numbers.size() * qsizetype(sizeof(double)), Qt::Uninitialized);
    if (!numbers.isEmpty()) // memcpy takes no null pointer
        qToLittleEndian<double>(numbers.constData(), numbers.size(), bytes.data());
    return qCompress(bytes);
}

Result<QList<double>> numbersFrom(const QByteArray *bytes)
{
    const QByteArray plain = bytes ? qUncompress(*bytes) : QByteArray();
    QList<double> numbers(plain.size() / qsizetype(sizeof(double)));
    if (!numbers.isEmpty()) // memcpy takes no null pointer
        qFromLittleEndian<double>(plain.constData(), numbers.size(), numbers.data());
    if (numbers.size() <= longList || !std::ranges::all_of(numbers, [](double each) { return std::isfinite(each); }))
        return fail(damaged(QStringLiteral("numbers")));
    return numbers;
}

QByteArray numberText(double number)
{
    return QByteArray::fromStdString(json::numberText(number));
}

Result<Value> numbersValue(const json::Node &node, const Pieces &pieces)
{
    if (node.type == json::Type::Text)
        return numbersFrom(pieces.find(nameOfText(node))).map([](QList<double> numbers) { return Value(std::move(numbers)); });
    QList<double> numbers;
    for (const json::Node &child : node.children) {
        const auto number = child.number();
        if (!number)
            return fail(damaged(QStringLiteral("numbers")));
        numbers.append(*number);
    }
    return node.type == json::Type::Array ? Result<Value>(numbers) : fail(damaged(QStringLiteral("numbers")));
}

Result<Value> textsValue(const json::Node &node)
{
    QStringList texts;
    for (const json::Node &child : node.children) {
        if (child.type != json::Type::Text)
            return fail(damaged(QStringLiteral("texts")));
        texts.append(child.string());
    }
    return node.type == json::Type::Array ? Result<Value>(texts) : fail(damaged(QStringLiteral("texts")));
}

} // namespace

QByteArray textOfName(const QByteArray &name)
{
    return '"' + name.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '"';
}

QByteArray nameOfText(const json::Node &node)
{
    if (node.type != json::Type::Text)
        return {};
    const QByteArray name = QByteArray::fromBase64(keyBytes(node.text), QByteArray::Base64UrlEncoding);
    return name.size() == Pieces::nameLength ? name : QByteArray();
}

QByteArray valueText(const Value &value, Pieces &pieces)
{
    if (const double *number = std::get_if<double>(&value))
        return numberText(*number);
    if (const bool *flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const QString *text = std::get_if<QString>(&value))
        return json::quoted(*text);
    if (const auto *numbers = std::get_if<QList<double>>(&value); numbers && numbers->size() > longList)
        return textOfName(pieces.keep(numbersOf(*numbers)));
    QByteArrayList items;
    if (const auto *numbers = std::get_if<QList<double>>(&value))
        for (const double each : *numbers)
            items.append(numberText(each));
    if (const auto *texts = std::get_if<QStringList>(&value))
        for (const QString &each : *texts)
            items.append(json::quoted(each));
    return '[' + items.join(',') + ']';
}

Result<Value> valueFrom(const json::Node &node, const Field &field, const Pieces &pieces)
{
    Result<Value> value = fail(damaged(QString::fromLatin1(field.key.data(), qsizetype(field.key.size()))));
    switch (field.kind) {
    case Kind::Number:
    case Kind::Whole:
        if (const auto number = node.number())
            value = *number;
        break;
    case Kind::Flag:
        if (node.type == json::Type::Flag)
            value = node.flag;
        break;
    case Kind::Texts:
        return textsValue(node);
    case Kind::Numbers:
        return numbersValue(node, pieces);
    case Kind::Choice:
    case Kind::Text:
    case Kind::Month:
    case Kind::Reference:
        if (node.type == json::Type::Text)
            value = node.string();
        break;
    }
    if (value && trouble(field, *value))
        return fail(damaged(QString::fromLatin1(field.key.data(), qsizetype(field.key.size()))));
    return value;
}

QByteArray keepObject(const Object &object, const void *at, Pieces &pieces)
{
    ObjectText text(smallestObject);
    addFields(object, at, pieces, text);
    if (const QByteArray &extra = *object.extra(const_cast<void *>(at)); !extra.isEmpty()) // we only read
        text.add("extra", json::quoted(QString::fromUtf8(extra)));
    if (!object.parts.empty()) {
        text.begin("parts", '{');
        for (const Part &part : object.parts)
            text.add(part.key, textOfName(keepObject(*part.object, part.at(at), pieces)));
        text.end('}');
    }
    if (!object.lists.empty()) {
        text.begin("lists", '{');
        for (const List &list : object.lists)
            if (list.size(at) > 0)
                addList(list, at, pieces, text);
        text.end('}');
    }
    return pieces.keep(text.text());
}

Result<void> fillFromPiece(const Object &object, void *target, const QByteArray &name, const Pieces &pieces)
{
    const auto tree = treeOf(name, pieces);
    if (!tree)
        return fail(tree.error());
    const json::Node &root = tree->root;
    if (auto filled = fillFields(object, target, root.member("fields"), pieces); !filled)
        return filled;
    if (const json::Node *extra = root.member("extra")) {
        const QByteArray text = extra->string().toUtf8();
        const auto inside = json::parse(text);
        if (!inside || inside->root.type != json::Type::Object)
            return fail(damaged(QStringLiteral("extra")));
        *object.extra(target) = text;
    }
    if (const json::Node *parts = root.member("parts"))
        if (auto filled = fillParts(object, target, *parts, pieces); !filled)
            return filled;
    const json::Node *lists = root.member("lists");
    return lists ? fillLists(object, target, *lists, pieces) : Result<void>();
}

Result<Park> parkFromPieces(const QByteArray &name, const Pieces &pieces)
{
    Park park;
    if (auto filled = fillFromPiece(parkObject, &park, name, pieces); !filled)
        return fail(filled.error());
    return park;
}

void addNames(const QByteArray &whole, const Pieces &pieces, QSet<QByteArray> &names)
{
    std::vector<QByteArray> waiting{whole};
    while (!waiting.empty()) {
        const QByteArray name = waiting.back();
        waiting.pop_back();
        if (names.contains(name))
            continue;
        names.insert(name);
        const auto tree = treeOf(name, pieces);
        if (!tree)
            continue;
        const auto add = [&](const json::Node &node) {
            if (const QByteArray inner = nameOfText(node); !inner.isEmpty())
                waiting.push_back(inner);
        };
        for (const char *key : {"fields", "parts"}) // of the fields only long lists of numbers are names that somebody kept
            if (const json::Node *members = tree->root.member(key))
                std::ranges::for_each(members->children, add);
        const json::Node *lists = tree->root.member("lists");
        for (const json::Node &list : lists ? lists->children : std::vector<json::Node>()) {
            for (const json::Node &run : list.children)
                names.insert(nameOfText(run));
            if (const auto rows = rowNames(list, pieces))
                waiting.insert(waiting.end(), rows->begin(), rows->end());
        }
    }
}

} // namespace core
