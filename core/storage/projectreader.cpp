#include "projectreader.h"

#include "core/base/utf8.h"
#include "core/exchange/json.h"
#include "core/model/filling.h"

#include <QtEndian>

namespace core::storage {

namespace {

/// SELECT key, parent, columns…, extra of a table in the order of the file.
QByteArray selectOf(const TableLayout &table)
{
    QByteArray sql = "SELECT key, " + QByteArray(table.parent >= 0 ? "parent" : "0");
    for (const Field &field : table.object->fields)
        sql += ", " + column(field);
    sql += ", extra FROM " + table.name;
    return sql + (table.list ? " ORDER BY parent, position, key" : table.parent >= 0 ? " ORDER BY parent, key" : "");
}

} // namespace

Result<Park> ProjectReader::read()
{
    m_objects.resize(tables().size());
    for (size_t table = 0; table < tables().size(); ++table) {
        if (auto done = readTable(table); !done)
            return fail(done.error());
        const TableLayout &layout = tables()[table];
        const size_t owners = layout.parent < 0 ? 1 : m_objects[size_t(layout.parent)].size();
        if (!layout.list && m_objects[table].size() != owners) // every part of every object is there
            return fail(damaged(layout, QStringLiteral("rows")));
    }
    return std::move(m_park);
}

Result<void> ProjectReader::readTable(size_t index)
{
    const TableLayout &table = tables()[index];
    auto select = m_connection.prepare(std::string_view(selectOf(table)));
    if (!select)
        return fail(select.error());
    std::vector<StoredRow> group;
    qint64 parent = 0;
    for (;;) {
        const auto more = select->step();
        if (!more)
            return fail(more.error());
        const qint64 itsParent = *more ? select->integer(1) : 0;
        if (!group.empty() && (!*more || itsParent != parent)) {
            if (auto placed = place(index, parent, group); !placed)
                return placed;
            group.clear();
        }
        if (!*more)
            return {};
        parent = itsParent;
        auto row = storedRow(*select, table, 2);
        if (!row)
            return fail(row.error());
        row->key = select->integer(0);
        group.push_back(*std::move(row));
    }
}

Result<ProjectReader::StoredRow> ProjectReader::storedRow(const sqlite::Statement &row, const TableLayout &table, int firstColumn)
{
    StoredRow stored;
    int at = firstColumn;
    for (const Field &field : table.object->fields) {
        auto value = storedValue(row, at++, field);
        if (!value || (value->index() != 0 && trouble(field, *value)))
            return fail(damaged(table, QString::fromLatin1(column(field))));
        stored.values.push_back(*std::move(value));
    }
    if (!row.isNull(at)) {
        stored.extra = row.blob(at);
        const auto tree = json::parse(stored.extra);
        if (!tree || tree->root.type != json::Type::Object)
            return fail(damaged(table, QStringLiteral("extra")));
    }
    return stored;
}

Result<Value> ProjectReader::storedValue(const sqlite::Statement &row, int at, const Field &field)
{
    const auto wrong = [&] { return fail({ErrorCode::ProjectDamaged, {}, {}, {}}); };
    if (row.isNull(at))
        return Value{};
    switch (field.kind) {
    case Kind::Number:
    case Kind::Whole:
        return row.isNumber(at) ? Result<Value>(row.real(at)) : wrong();
    case Kind::Flag:
        return row.isNumber(at) && (row.integer(at) == 0 || row.integer(at) == 1) ? Result<Value>(row.integer(at) == 1) : wrong();
    case Kind::Choice:
    case Kind::Text:
    case Kind::Month:
    case Kind::Reference: {
        const QByteArray bytes = row.isText(at) ? row.blob(at) : QByteArray("\xff");
        return QUtf8StringView(bytes).isValidUtf8() ? Result<Value>(textOfUtf8({bytes.constData(), size_t(bytes.size())})) : wrong();
    }
    case Kind::Texts: {
        const auto tree = json::parse(row.blob(at));
        if (!tree || tree->root.type != json::Type::Array)
            return wrong();
        QStringList texts;
        for (const json::Node &node : tree->root.children) {
            if (node.type != json::Type::Text)
                return wrong();
            texts.append(node.string());
        }
        return Value(texts);
    }
    case Kind::Numbers: {
        auto numbers = series(row.text(at));
        return numbers ? Result<Value>(*std::move(numbers)) : wrong();
    }
    }
    return wrong();
}

/// The numbers kept under a hash. It is that of their bytes: other bytes are damage, not another series.
Result<QList<double>> ProjectReader::series(const QString &hash)
{
    const auto wrong = [] { return fail({ErrorCode::ProjectDamaged, {}, {}, QStringLiteral("series")}); };
    auto select = m_connection.prepare("SELECT data FROM series WHERE hash = ?");
    if (!select)
        return fail(select.error());
    select->bind(0, Value(hash));
    const auto found = select->step();
    if (!found || !*found)
        return wrong();
    const QByteArray bytes = qUncompress(select->blob(0));
    if (seriesHash(bytes) != hash)
        return wrong();
    QList<double> numbers(bytes.size() / qsizetype(sizeof(double)));
    if (!numbers.isEmpty()) // memcpy takes no null pointer
        qFromLittleEndian<double>(bytes.constData(), numbers.size(), numbers.data());
    return numbers;
}

/// All rows of one parent at once, so that their addresses hold when their own children come.
Result<void> ProjectReader::place(size_t index, qint64 parent, const std::vector<StoredRow> &rows)
{
    const TableLayout &table = tables()[index];
    void *owner = &m_park;
    if (table.parent > 0) {
        const auto found = m_objects[size_t(table.parent)].find(parent);
        if (found == m_objects[size_t(table.parent)].end())
            return fail(damaged(table, QStringLiteral("parent")));
        owner = found->second;
    }
    if (!table.list && rows.size() != 1)
        return fail(damaged(table, QStringLiteral("rows")));
    if (table.list) {
        table.list->reserve(owner, qsizetype(rows.size()));
        for (qsizetype i = 0; i < qsizetype(rows.size()); ++i)
            table.list->insert(owner, i);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        void *object = table.list ? table.list->edit(owner, qsizetype(i)) : table.part ? table.part->edit(owner) : owner;
        if (auto filled = fill(table, object, rows[i]); !filled)
            return filled;
        m_objects[index].emplace(rows[i].key, object);
    }
    return {};
}

Result<void> ProjectReader::fill(const TableLayout &table, void *object, const StoredRow &row)
{
    const auto fields = table.object->fields;
    if (const auto broken = fillObject(*table.object, object, row.values))
        return fail(damaged(table, *broken < fields.size() ? QString::fromLatin1(column(fields[*broken]))
                                                           : QStringLiteral("row %1").arg(row.key)));
    *table.object->extra(object) = row.extra;
    return {};
}

Error ProjectReader::damaged(const TableLayout &table, const QString &what) const
{
    return {ErrorCode::ProjectDamaged, {}, {}, QString::fromLatin1(table.name) + QStringLiteral(", ") + what};
}

} // namespace core::storage
