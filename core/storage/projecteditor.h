#pragma once

#include "core/storage/projectwriter.h"

#include <map>

namespace core::storage {

/// Makes an edit in the tables of a project; in the caller's transaction.
class ProjectEditor
{
public:
    explicit ProjectEditor(sqlite::Connection &connection) : m_connection(connection), m_writer(connection) {}
    /// Applies the edit to the tables, and to the park that they hold.
    Result<void> apply(Park &park, const Edit &edit);

private:
    /// An object as a row of a table.
    struct StoredObject {
        size_t table;
        qint64 key;
    };
    Result<StoredObject> find(const Address &address);
    Result<qint64> keyIn(const TableLayout &table, qint64 parent, qint32 position);
    Result<void> set(Park &park, const Edit &edit);
    Result<void> insert(const Park &park, const Edit &edit);
    Result<void> remove(const Edit &edit);
    Result<void> shift(const TableLayout &table, qint64 parent, qsizetype from, qsizetype by);
    Result<void> reorder(const Edit &edit);
    Result<std::vector<qint64>> keysOf(const TableLayout &table, qint64 parent);
    Result<sqlite::Statement *> prepared(const QByteArray &sql);

    sqlite::Connection &m_connection;
    ProjectWriter m_writer;
    std::map<QByteArray, sqlite::Statement> m_prepared; ///< one per table, and per set of columns that were set together
};

} // namespace core::storage
