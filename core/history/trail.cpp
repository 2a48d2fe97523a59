#include "trail.h"

#include "core/base/keytext.h"
#include "core/compare/rows.h"
#include "core/history/parkpieces.h"

#include <algorithm>

namespace core {

namespace {

Error damagedTrail(const QString &what)
{
    return {ErrorCode::ProjectDamaged, {}, {}, QStringLiteral("trail, ") + what};
}

/// Walks a path from the park; `rowAt` gives the position of a row in a list by the word of the path, −1: there is none.
template <class RowAt> std::optional<Address> walk(const QString &path, RowAt rowAt)
{
    Address address;
    const Object *object = &parkObject;
    const QStringList steps = path.isEmpty() ? QStringList() : path.split(u'/');
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const std::string key = steps[i].toStdString();
        const auto part = std::ranges::find(object->parts, std::string_view(key), &Part::key);
        if (part != object->parts.end()) {
            address.append({.part = qint16(part - object->parts.begin())});
            object = part->object;
            continue;
        }
        const int list = listIndex(*object, key);
        const qsizetype row = list >= 0 && i + 1 < steps.size() ? rowAt(object->lists[size_t(list)], address, steps[i + 1]) : -1;
        if (row < 0 || row > std::numeric_limits<qint32>::max())
            return {};
        ++i;
        address = rowAddress(address, list, row);
        object = object->lists[size_t(list)].element;
    }
    return address;
}

QByteArray nextMember(const char *key, const QByteArray &value)
{
    return QByteArray(",\"") + key + "\":" + value;
}

QByteArray quotedKey(std::string_view key)
{
    return '"' + QByteArray(key.data(), qsizetype(key.size())) + '"';
}

QByteArray array(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

constexpr const char *groupKeys[]{"follow", "drop", "keep"}; // as Edit::Group

/// One edit of the file before it meets a park.
struct StoredEdit {
    Edit edit;
    QString path;
    Value before;
    QStringList ids;
};

class EditReader
{
public:
    EditReader(const json::Node &node, const Pieces &pieces) : m_node(node), m_pieces(pieces) {}

    Result<StoredEdit> read()
    {
        if (!readHead())
            return fail(damagedTrail(QStringLiteral("place")));
        switch (m_stored.edit.kind) {
        case Edit::Kind::Set:
            return readSet();
        case Edit::Kind::Insert:
        case Edit::Kind::Remove:
            return readRows();
        default:
            return readOrder();
        }
    }

private:
    QString text(const char *key) const
    {
        const json::Node *node = m_node.member(key);
        return node && node->type == json::Type::Text ? node->string() : QString();
    }
    qsizetype whole(const json::Node *node) const
    {
        const double number = node ? node->number().value_or(-1) : -1;
        return number >= 0 && number < 1e9 && std::trunc(number) == number ? qsizetype(number) : -1;
    }

    bool readHead()
    {
        if (m_node.type != json::Type::Object)
            return false;
        const auto kind = std::ranges::find_if(editKeys, [this](const char *key) { return m_node.member(key); });
        const auto address = addressAt(text("at"));
        if (kind == std::end(editKeys) || !address)
            return false;
        Edit &edit = m_stored.edit;
        edit.kind = Edit::Kind(kind - std::begin(editKeys));
        edit.object = *address;
        const std::string key = text(*kind).toStdString();
        edit.member = edit.kind == Edit::Kind::Set ? fieldIndex(objectAt(*address), key) : listIndex(objectAt(*address), key);
        m_stored.path = text("path");
        return edit.member >= 0;
    }

    Result<StoredEdit> readSet()
    {
        Edit &edit = m_stored.edit;
        const Field &field = objectAt(edit.object).fields[size_t(edit.member)];
        for (const auto &[key, into] : {std::pair{"old", &m_stored.before}, std::pair{"new", &edit.value}})
            if (const json::Node *node = m_node.member(key)) {
                auto value = valueFrom(*node, field, m_pieces);
                if (!value)
                    return fail(value.error());
                *into = *std::move(value);
            }
        if (const QString group = text("group"); !group.isEmpty()) {
            const auto known = std::ranges::find_if(groupKeys, [&](const char *key) { return group == QLatin1StringView(key); });
            if (known == std::end(groupKeys))
                return fail(damagedTrail(QStringLiteral("group")));
            edit.group = Edit::Group(known - std::begin(groupKeys));
        }
        return m_stored;
    }

    Result<StoredEdit> readRows()
    {
        Edit &edit = m_stored.edit;
        const List &list = objectAt(edit.object).lists[size_t(edit.member)];
        const json::Node *rows = m_node.member("rows"), *ids = m_node.member("ids");
        edit.row = whole(m_node.member("row"));
        if (edit.row < 0 || !rows || rows->type != json::Type::Array)
            return fail(damagedTrail(QStringLiteral("rows")));
        edit.count = edit.kind == Edit::Kind::Remove ? qsizetype(rows->children.size()) : 0;
        if (edit.kind == Edit::Kind::Insert)
            for (const json::Node &node : rows->children) {
                const std::shared_ptr<void> row = list.make();
                if (auto filled = fillFromPiece(*list.element, row.get(), nameOfText(node), m_pieces); !filled)
                    return fail(filled.error());
                edit.rows.push_back(row);
            }
        for (const json::Node &id : ids ? ids->children : std::vector<json::Node>())
            m_stored.ids.append(id.string());
        return m_stored;
    }

    Result<StoredEdit> readOrder()
    {
        const json::Node *order = m_node.member("rows");
        for (const json::Node &node : order ? order->children : std::vector<json::Node>()) {
            m_stored.edit.order.push_back(whole(&node));
            if (m_stored.edit.order.back() < 0)
                return fail(damagedTrail(QStringLiteral("order")));
        }
        return m_stored;
    }

    const json::Node &m_node;
    const Pieces &m_pieces;
    StoredEdit m_stored;
};

/// Whether the places of an edit are in the park.
bool fits(const Park &park, const Edit &edit)
{
    const void *object = find(park, edit.object);
    if (!object || edit.kind == Edit::Kind::Set)
        return object;
    const qsizetype size = objectAt(edit.object).lists[size_t(edit.member)].size(object);
    switch (edit.kind) {
    case Edit::Kind::Insert:
        return edit.row <= size;
    case Edit::Kind::Remove:
        return edit.row <= size && edit.count <= size - edit.row;
    default: {
        std::vector<qsizetype> sorted = edit.order;
        std::ranges::sort(sorted);
        for (size_t i = 0; i < sorted.size(); ++i)
            if (sorted[i] != qsizetype(i))
                return false;
        return qsizetype(sorted.size()) == size;
    }
    }
}

/// Whether a field took its value: an unknown word it does not.
bool wasSet(const Park &park, const Edit &edit)
{
    return edit.kind != Edit::Kind::Set || edit.value.index() == 0 ||
           objectAt(edit.object).fields[size_t(edit.member)].get(find(park, edit.object)) == edit.value;
}

Result<json::Tree> treeOf(const TrailEntry &entry)
{
    auto tree = entry.edits.isEmpty() ? json::parse("[]") : json::parse(entry.edits);
    if (!tree || tree->root.type != json::Type::Array || tree->root.children.size() != size_t(entry.changes))
        return fail(damagedTrail(QStringLiteral("edits")));
    return tree;
}

} // namespace

QString positionPath(const Address &address)
{
    QStringList steps;
    const Object *object = &parkObject;
    for (const Step &step : address) {
        if (step.part >= 0) {
            const Part &part = object->parts[size_t(step.part)];
            steps.append(keyText(part.key));
            object = part.object;
        } else {
            const List &list = object->lists[size_t(step.list)];
            steps << keyText(list.key) << QString::number(step.row);
            object = list.element;
        }
    }
    return steps.join(u'/');
}

std::optional<Address> addressAt(const QString &path)
{
    return walk(path, [](const List &, const Address &, const QString &word) -> qsizetype {
        bool isNumber = false;
        const qlonglong row = word.toLongLong(&isNumber);
        return isNumber && row >= 0 ? qsizetype(row) : -1;
    });
}

QString idPath(const Park &park, const Address &address)
{
    QStringList steps;
    const void *at = &park;
    const Object *object = &parkObject;
    for (const Step &step : address) {
        if (step.part >= 0) {
            const Part &part = object->parts[size_t(step.part)];
            steps.append(keyText(part.key));
            at = part.at(at);
            object = part.object;
        } else {
            const List &list = object->lists[size_t(step.list)];
            steps << keyText(list.key) << rowKey(list, at, step.row).replace(u'/', u'∕'); // only ids are without slashes
            at = list.at(at, step.row);
            object = list.element;
        }
    }
    return steps.join(u'/');
}

std::optional<Address> addressOf(const Park &park, const QString &path)
{
    return walk(path, [&park](const List &list, const Address &owner, const QString &word) -> qsizetype {
        const void *at = find(park, owner);
        for (qsizetype row = 0; at && row < list.size(at); ++row)
            if (rowKey(list, at, row).replace(u'/', u'∕') == word)
                return row;
        return -1;
    });
}

void TrailWriter::add(const Park &before, const Edit &edit)
{
    const Object &object = objectAt(edit.object);
    const void *at = find(before, edit.object);
    const std::string_view key =
        edit.kind == Edit::Kind::Set ? object.fields[size_t(edit.member)].key : object.lists[size_t(edit.member)].key;
    QByteArray text = QByteArray("{\"") + editKeys[size_t(edit.kind)] + "\":" + quotedKey(key) +
                      nextMember("at", json::quoted(positionPath(edit.object))) +
                      nextMember("path", json::quoted(idPath(before, edit.object)));
    if (edit.kind == Edit::Kind::Set) {
        if (const Value old = object.fields[size_t(edit.member)].get(at); old.index() != 0)
            text += nextMember("old", valueText(old, m_pieces));
        if (edit.value.index() != 0)
            text += nextMember("new", valueText(edit.value, m_pieces));
        if (edit.group != Edit::Group::Follow)
            text += nextMember("group", quotedKey(groupKeys[size_t(edit.group)]));
    } else if (edit.kind == Edit::Kind::Order) {
        QByteArrayList rows;
        for (const qsizetype row : edit.order)
            rows.append(QByteArray::number(row));
        text += nextMember("rows", array(rows));
    } else {
        const List &list = object.lists[size_t(edit.member)];
        const Field &first = list.element->fields[0];
        QByteArrayList rows, ids;
        const qsizetype count = edit.kind == Edit::Kind::Insert ? qsizetype(edit.rows.size()) : edit.count;
        for (qsizetype i = 0; i < count; ++i) {
            const void *row = edit.kind == Edit::Kind::Insert ? edit.rows[size_t(i)].get() : list.at(at, edit.row + i);
            rows.append(textOfName(keepObject(*list.element, row, m_pieces)));
            const Value id = first.get(row);
            const QString *word = std::get_if<QString>(&id);
            ids.append(json::quoted(word ? *word : QString()));
        }
        text += nextMember("row", QByteArray::number(edit.row)) + nextMember("rows", array(rows)) + nextMember("ids", array(ids));
    }
    m_edits += (m_edits.isEmpty() ? '[' : ',') + text + '}';
    ++m_changes;
}

TrailEntry TrailWriter::entry(const Moment &moment, const QString &what) const
{
    return {moment, what, m_changes, m_edits.isEmpty() ? QByteArray() : m_edits + ']'};
}

Result<std::vector<TrailChange>> changesOf(const TrailEntry &entry, const Pieces &pieces)
{
    const auto tree = treeOf(entry);
    if (!tree)
        return fail(tree.error());
    std::vector<TrailChange> changes;
    for (const json::Node &node : tree->root.children) {
        auto stored = EditReader(node, pieces).read();
        if (!stored)
            return fail(stored.error());
        const Edit &edit = stored->edit;
        TrailChange change{edit.kind,   stored->path, &objectAt(edit.object), edit.member, {}, stored->before, edit.value,
                           stored->ids, edit.row};
        if (!edit.object.isEmpty()) {
            Address owner = edit.object;
            owner.removeLast();
            const Step &last = edit.object.back();
            change.listKey =
                last.part >= 0 ? objectAt(owner).parts[size_t(last.part)].key : objectAt(owner).lists[size_t(last.list)].key;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

QList<TrailEntry> lastEntries(const QList<TrailEntry> &trail, int edits)
{
    qsizetype first = trail.size();
    while (first > 0 && edits > 0)
        edits -= std::max(1, trail[--first].changes);
    return trail.mid(first);
}

Result<void> replay(const TrailEntry &entry, const Pieces &pieces, Park &park)
{
    const auto tree = treeOf(entry);
    if (!tree)
        return fail(tree.error());
    for (const json::Node &node : tree->root.children) {
        const auto stored = EditReader(node, pieces).read();
        if (!stored)
            return fail(stored.error());
        if (!fits(park, stored->edit))
            return fail(damagedTrail(QStringLiteral("place ") + stored->path));
        apply(park, stored->edit);
        if (!wasSet(park, stored->edit))
            return fail(damagedTrail(QStringLiteral("value of ") + stored->path));
    }
    return {};
}

void addNames(const TrailEntry &entry, const Pieces &pieces, QSet<QByteArray> &names)
{
    const auto tree = treeOf(entry);
    for (const json::Node &node : tree ? tree->root.children : std::vector<json::Node>()) {
        for (const char *key : {"old", "new"}) // only long lists of numbers are names that somebody kept
            if (const json::Node *value = node.member(key))
                if (const QByteArray name = nameOfText(*value); !name.isEmpty())
                    names.insert(name);
        if (const json::Node *rows = node.member("rows"))
            for (const json::Node &row : rows->children)
                if (const QByteArray name = nameOfText(row); !name.isEmpty())
                    addNames(name, pieces, names);
    }
}

} // namespace core
