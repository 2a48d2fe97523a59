#include "projecteditor.h"

namespace core::storage {

namespace {

/// The table of the list that an edit changes.
size_t tableOfList(size_t owner, const Edit &edit)
{
    return tableInside(owner, {.list = qint16(edit.member)});
}

Error damaged(const TableLayout &table)
{
    return {ErrorCode::ProjectDamaged, {}, {}, QString::fromLatin1(table.name) + QStringLiteral(", rows")};
}

std::vector<Value> valuesOf(const Object &object, const void *row)
{
    std::vector<Value> values;
    for (const Field &field : object.fields)
        values.push_back(field.get(row));
    return values;
}

} // namespace

Result<void> ProjectEditor::apply(Park &park, const Edit &edit)
{
    if (edit.kind == Edit::Kind::Set)
        return set(park, edit);
    core::apply(park, edit);
    switch (edit.kind) {
    case Edit::Kind::Insert:
        return insert(park, edit);
    case Edit::Kind::Remove:
        return remove(edit);
    default:
        return reorder(edit);
    }
}

/// Writes what differs afterwards: setting one field may make or drop the nested object it stands in.
Result<void> ProjectEditor::set(Park &park, const Edit &edit)
{
    const Object &object = objectAt(edit.object);
    const std::vector<Value> before = valuesOf(object, core::find(park, edit.object));
    core::apply(park, edit);
    const void *row = core::find(park, edit.object);
    const std::vector<Value> after = valuesOf(object, row);
    QByteArray columns;
    std::vector<const Field *> changed;
    for (size_t i = 0; i < after.size(); ++i)
        if (after[i] != before[i]) {
            columns += (columns.isEmpty() ? "" : ", ") + column(object.fields[i]) + " = ?";
            changed.push_back(&object.fields[i]);
        }
    if (changed.empty())
        return {};
    const auto stored = find(edit.object);
    if (!stored)
        return fail(stored.error());
    const auto update = prepared("UPDATE " + tables()[stored->table].name + " SET " + columns + " WHERE key = ?");
    if (!update)
        return fail(update.error());
    for (size_t i = 0; i < changed.size(); ++i)
        if (auto bound = m_writer.bindField(**update, int(i), *changed[i], row); !bound)
            return bound;
    (*update)->bind(int(changed.size()), stored->key);
    return (*update)->run();
}

Result<void> ProjectEditor::insert(const Park &park, const Edit &edit)
{
    const auto owner = find(edit.object);
    if (!owner)
        return fail(owner.error());
    const size_t table = tableOfList(owner->table, edit);
    const auto count = qsizetype(edit.rows.size());
    if (auto shifted = shift(tables()[table], owner->key, edit.row, count); !shifted)
        return shifted;
    const void *object = core::find(park, edit.object);
    for (qsizetype i = edit.row; i < edit.row + count; ++i)
        if (auto written = m_writer.writeRow(table, tables()[table].list->at(object, i), owner->key, i); !written)
            return written;
    return {};
}

Result<void> ProjectEditor::remove(const Edit &edit)
{
    const auto owner = find(edit.object);
    if (!owner)
        return fail(owner.error());
    const TableLayout &table = tables()[tableOfList(owner->table, edit)];
    const auto rows = prepared("DELETE FROM " + table.name + " WHERE parent = ? AND position >= ? AND position < ?");
    if (!rows)
        return fail(rows.error());
    (*rows)->bind(0, owner->key);
    (*rows)->bind(1, qint64(edit.row));
    (*rows)->bind(2, qint64(edit.row + edit.count));
    if (auto done = (*rows)->run(); !done) // with what is inside of them, by the foreign keys
        return done;
    return shift(table, owner->key, edit.row + edit.count, -edit.count);
}

Result<void> ProjectEditor::shift(const TableLayout &table, qint64 parent, qsizetype from, qsizetype by)
{
    const auto update = prepared("UPDATE " + table.name + " SET position = position + ? WHERE parent = ? AND position >= ?");
    if (!update)
        return fail(update.error());
    (*update)->bind(0, qint64(by));
    (*update)->bind(1, parent);
    (*update)->bind(2, qint64(from));
    return (*update)->run();
}

Result<void> ProjectEditor::reorder(const Edit &edit)
{
    const auto owner = find(edit.object);
    if (!owner)
        return fail(owner.error());
    const TableLayout &table = tables()[tableOfList(owner->table, edit)];
    const auto keys = keysOf(table, owner->key);
    if (!keys || keys->size() != edit.order.size())
        return fail(keys ? damaged(table) : keys.error());
    const auto update = prepared("UPDATE " + table.name + " SET position = ? WHERE key = ?");
    if (!update)
        return fail(update.error());
    for (size_t i = 0; i < edit.order.size(); ++i) {
        if (edit.order[i] == qsizetype(i))
            continue;
        (*update)->bind(0, qint64(i));
        (*update)->bind(1, keys->at(size_t(edit.order[i])));
        if (auto done = (*update)->run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<qint64>> ProjectEditor::keysOf(const TableLayout &table, qint64 parent)
{
    const QByteArray sql = "SELECT key FROM " + table.name + " WHERE parent = ? ORDER BY position";
    auto select = m_connection.prepare(std::string_view(sql));
    if (!select)
        return fail(select.error());
    select->bind(0, parent);
    std::vector<qint64> keys;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return keys;
        keys.push_back(select->integer(0));
    }
}

Result<ProjectEditor::StoredObject> ProjectEditor::find(const Address &address)
{
    auto key = keyIn(tables().front(), 0, -1);
    size_t table = 0;
    for (const Step &step : address) {
        if (!key)
            break;
        table = tableInside(table, step);
        key = keyIn(tables()[table], *key, step.row);
    }
    return key.map([table](qint64 found) { return StoredObject{table, found}; });
}

Result<qint64> ProjectEditor::keyIn(const TableLayout &table, qint64 parent, qint32 position)
{
    QByteArray sql = "SELECT key FROM " + table.name;
    if (table.parent >= 0)
        sql += " WHERE parent = ?";
    if (table.list)
        sql += " AND position = ?";
    const auto select = prepared(sql);
    if (!select)
        return fail(select.error());
    if (table.parent >= 0)
        (*select)->bind(0, parent);
    if (table.list)
        (*select)->bind(1, qint64(position));
    const auto key = (*select)->firstNumber();
    if (!key || !*key)
        return fail(key ? damaged(table) : key.error());
    return **key;
}

Result<sqlite::Statement *> ProjectEditor::prepared(const QByteArray &sql)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        auto statement = m_connection.prepare(std::string_view(sql));
        if (!statement)
            return fail(statement.error());
        found = m_prepared.emplace(sql, *std::move(statement)).first;
    }
    return &found->second;
}

} // namespace core::storage
