#pragma once

#include "core/storage/schema.h"

#include <unordered_map>

namespace core::storage {

/// Fills a park from the tables of a project; stops at the first value that no accepted park can have.
class ProjectReader
{
public:
    explicit ProjectReader(sqlite::Connection &connection) : m_connection(connection) {}
    Result<Park> read();

private:
    struct StoredRow {
        qint64 key = 0;
        std::vector<Value> values;
        QByteArray extra;
    };
    Result<void> readTable(size_t table);
    Result<StoredRow> storedRow(const sqlite::Statement &row, const TableLayout &table, int firstColumn);
    Result<Value> storedValue(const sqlite::Statement &row, int column, const Field &field);
    Result<QList<double>> series(const QString &hash);
    Result<void> place(size_t table, qint64 parent, const std::vector<StoredRow> &rows);
    Result<void> fill(const TableLayout &table, void *object, const StoredRow &row);
    Error damaged(const TableLayout &table, const QString &what) const;

    sqlite::Connection &m_connection;
    Park m_park;
    std::vector<std::unordered_map<qint64, void *>> m_objects; ///< by table and key
};

} // namespace core::storage
