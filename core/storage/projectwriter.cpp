#include "projectwriter.h"

#include <QCryptographicHash>
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

Result<void> ProjectWriter::write(const Park &park)
{
    m_children.resize(tables().size());
    for (size_t i = 0; i < tables().size(); ++i) {
        auto insert = m_connection.prepare(std::string_view(insertOf(tables()[i])));
        if (!insert)
            return fail(insert.error());
        m_inserts.push_back(*std::move(insert));
        if (tables()[i].parent >= 0)
            m_children[size_t(tables()[i].parent)].push_back(i);
    }
    auto transaction = sqlite::Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = writeObject(0, &park, 0, 0); !done)
        return done;
    auto about = m_connection.prepare("INSERT INTO about (written_by) VALUES (?)");
    if (!about)
        return fail(about.error());
    about->bind(0, Value(QStringLiteral("Parkwright " PARKWRIGHT_VERSION)));
    if (auto done = about->run(); !done)
        return done;
    return transaction->commit();
}

Result<void> ProjectWriter::writeObject(size_t index, const void *object, qint64 parent, qsizetype position)
{
    const TableLayout &table = tables()[index];
    sqlite::Statement &insert = m_inserts[index];
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
            if (auto done = writeObject(child, inner.list ? inner.list->at(object, i) : inner.part->at(object), key, i); !done)
                return done;
    }
    return {};
}

Result<void> ProjectWriter::bindField(sqlite::Statement &insert, int at, const Field &field, const void *object)
{
    const Value value = field.get(object);
    if (const QStringList *texts = std::get_if<QStringList>(&value)) {
        insert.bind(at,
                    Value(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(*texts)).toJson(QJsonDocument::Compact))));
    } else if (const QList<double> *numbers = std::get_if<QList<double>>(&value)) {
        const auto hash = keepSeries(*numbers);
        if (!hash)
            return fail(hash.error());
        insert.bind(at, Value(*hash));
    } else if (field.kind == Kind::Whole && value.index() != 0) {
        insert.bind(at, qint64(std::get<double>(value)));
    } else {
        insert.bind(at, value);
    }
    return {};
}

/// Equal series are kept once, under the hash of their bytes.
Result<QString> ProjectWriter::keepSeries(const QList<double> &numbers)
{
    QByteArray bytes(numbers.size() * qsizetype(sizeof(double)), Qt::Uninitialized);
    qToLittleEndian<double>(numbers.constData(), numbers.size(), bytes.data());
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    auto insert = m_connection.prepare("INSERT OR IGNORE INTO series (hash, data) VALUES (?, ?)");
    if (!insert)
        return fail(insert.error());
    insert->bind(0, Value(hash));
    insert->bind(1, qCompress(bytes));
    if (auto done = insert->run(); !done)
        return fail(done.error());
    return hash;
}

} // namespace core::storage
