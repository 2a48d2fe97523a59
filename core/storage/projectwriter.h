#pragma once

#include "core/storage/schema.h"

namespace core::storage {

/// Writes a park into the tables of an empty project, in one transaction.
class ProjectWriter
{
public:
    explicit ProjectWriter(sqlite::Connection &connection) : m_connection(connection) {}
    Result<void> write(const Park &park);

private:
    Result<void> writeObject(size_t table, const void *object, qint64 parent, qsizetype position);
    Result<void> bindField(sqlite::Statement &insert, int at, const Field &field, const void *object);
    Result<QString> keepSeries(const QList<double> &numbers);

    sqlite::Connection &m_connection;
    std::vector<sqlite::Statement> m_inserts; ///< by table
    std::vector<std::vector<size_t>> m_children;
};

} // namespace core::storage
