#pragma once

#include "core/history/history.h"
#include "core/storage/sqlite.h"

#include <optional>

namespace core::storage {

/// Writes snapshots and trail into the tables of a project, in the caller's transaction.
class HistoryWriter
{
public:
    explicit HistoryWriter(sqlite::Connection &connection) : m_connection(connection) {}
    /// A whole history into an empty project: its pieces, too, that nothing needs.
    Result<void> write(const History &history);
    /// What one step added.
    Result<void> write(const HistoryStep &step);

private:
    Result<void> writePiece(const QByteArray &name, const QByteArray &bytes);
    Result<void> writeSnapshot(const Snapshot &snapshot);
    Result<void> writeEntry(const TrailEntry &entry);
    Result<void> removeSnapshot(qint64 id);
    static Result<sqlite::Statement *> prepared(std::optional<sqlite::Statement> &held, sqlite::Connection &connection,
                                                const char *sql);

    sqlite::Connection &m_connection;
    std::optional<sqlite::Statement> m_piece, m_snapshot, m_entry, m_removal;
};

/// Reads them. Fails: ProjectDamaged, StorageFailed.
Result<History> readHistory(sqlite::Connection &connection);

} // namespace core::storage
