#include "projectwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace core::storage {

namespace {

QByteArray insertOf(const TableLayout &table)
{
    QByteArray columns, places;
    const auto add = [&](const QByteArray &name) {
        columns += (columns.isEmpty() ? "" : ", ") + name;
        places += places.isEmpty() ? "?" : ", ?";
    };
    if (table.parent >= 0)
        add("parent");
    if (table.list)
        add("position");
    for (const Field &field : table.object->fields)
        add(column(field));
    add("extra");
    return "INSERT INTO " + table.name + " (" + columns + ") VALUES (" + places + ")";
}

} // namespace

ProjectWriter::ProjectWriter(sqlite::Connection &connection)
    : m_connection(connection), m_inserts(tables().size()), m_children(tables().size())
{
    for (size_t i = 0; i < tables().size(); ++i)
        if (tables()[i].parent >= 0)
            m_children[size_t(tables()[i].parent)].push_back(i);
}

Result<void> ProjectWriter::write(const Park &park)
{
    if (auto done = writeRow(0, &park, 0, 0); !done)
        return done;
    auto about = m_connection.prepare("INSERT INTO about (written_by) VALUES (?)");
    if (!about)
        return fail(about.error());
    about->bind(0, Value(QStringLiteral("Parkwright " PARKWRIGHT_VERSION)));
    return about->run();
}

Result<sqlite::Statement *> ProjectWriter::insertInto(size_t index)
{
    if (!m_inserts[index]) {
        auto insert = m_connection.prepare(std::string_view(insertOf(tables()[index])));
        if (!insert)
            return fail(insert.error());
        m_inserts[index] = *std::move(insert);
    }
    return &*m_inserts[index];
}

Result<void> ProjectWriter::writeRow(size_t index, const void *object, qint64 parent, qsizetype position)
{
    const TableLayout &table = tables()[index];
    const auto prepared = insertInto(index);
    if (!prepared)
        return fail(prepared.error());
    sqlite::Statement &insert = **prepared;
    int at = 0;
    if (table.parent >= 0)
        insert.bind(at++, parent);
    if (table.list)
        insert.bind(at++, qint64(position));
    for (const Field &field : table.object->fields)
        if (auto bound = bindField(insert, at++, field, object); !bound)
            return bound;
    const QByteArray &extra = *table.object->extra(const_cast<void *>(object));
    insert.bind(at, extra.isEmpty() ? Value{} : Value(QString::fromUtf8(extra)));
    if (auto done = insert.run(); !done)
        return done;
    const qint64 key = m_connection.lastKey();
    for (const size_t child : m_children[index]) {
        const TableLayout &inner = tables()[child];
        const qsizetype count = inner.list ? inner.list->size(object) : 1;
        for (qsizetype i = 0; i < count; ++i)
            if (auto done = writeRow(child, inner.list ? inner.list->at(object, i) : inner.part->at(object), key, i); !done)
                return done;
    }
    return {};
}

Result<void> ProjectWriter::bindField(sqlite::Statement &statement, int at, const Field &field, const void *object)
{
    const Value value = field.get(object);
    if (const QStringList *texts = std::get_if<QStringList>(&value)) {
        statement.bind(
            at, Value(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(*texts)).toJson(QJsonDocument::Compact))));
    } else if (const QList<double> *numbers = std::get_if<QList<double>>(&value)) {
        const auto hash = keepSeries(*numbers);
        if (!hash)
            return fail(hash.error());
        statement.bind(at, Value(*hash));
    } else if (field.kind == Kind::Whole && value.index() != 0) {
        statement.bind(at, qint64(std::get<double>(value)));
    } else {
        statement.bind(at, value);
    }
    return {};
}

/// Equal series are kept once, under the hash of their bytes.
Result<QString> ProjectWriter::keepSeries(const QList<double> &numbers)
{
    QByteArray bytes(numbers.size() * qsizetype(sizeof(double)), Qt::Uninitialized);
    if (!numbers.isEmpty()) // memcpy takes no null pointer
        qToLittleEndian<double>(numbers.constData(), numbers.size(), bytes.data());
    const QString hash = seriesHash(bytes);
    auto known = m_connection.prepare("SELECT 1 FROM series WHERE hash = ?"); // compressing is what takes time
    if (!known)
        return fail(known.error());
    known->bind(0, Value(hash));
    const auto found = known->firstNumber();
    if (!found)
        return fail(found.error());
    if (*found)
        return hash;
    auto insert = m_connection.prepare("INSERT INTO series (hash, data) VALUES (?, ?)");
    if (!insert)
        return fail(insert.error());
    insert->bind(0, Value(hash));
    insert->bind(1, qCompress(bytes));
    if (auto done = insert->run(); !done)
        return fail(done.error());
    return hash;
}

Result<void> writeNewProject(sqlite::Connection &connection, const Park &park)
{
    if (auto made = createSchema(connection); !made)
        return made;
    return ProjectWriter(connection).write(park);
}

} // namespace core::storage
