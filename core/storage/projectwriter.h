#pragma once

#include "core/storage/schema.h"

#include <optional>

namespace core::storage {

/// Writes a park, or single rows of it, into the tables of a project; in the caller's transaction.
class ProjectWriter
{
public:
    explicit ProjectWriter(sqlite::Connection &connection);
    /// A whole park into an empty project.
    Result<void> write(const Park &park);
    /// A row with all that is inside of it.
    Result<void> writeRow(size_t table, const void *object, qint64 parent, qsizetype position);
    /// Gives a statement the value of a field as it is stored.
    Result<void> bindField(sqlite::Statement &statement, int at, const Field &field, const void *object);

private:
    Result<sqlite::Statement *> insertInto(size_t table);
    Result<QString> keepSeries(const QList<double> &numbers);

    sqlite::Connection &m_connection;
    std::vector<std::optional<sqlite::Statement>> m_inserts; ///< by table, prepared when first needed
    std::vector<std::vector<size_t>> m_children;
};

/// Tables and rows of a whole park into an empty database; in the caller's transaction. Fails: StorageFailed.
Result<void> writeNewProject(sqlite::Connection &connection, const Park &park);

} // namespace core::storage
