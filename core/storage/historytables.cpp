#include "historytables.h"

namespace core::storage {

namespace {

Error damaged(const char *table)
{
    return {ErrorCode::ProjectDamaged, {}, {}, QLatin1StringView(table)};
}

/// Every row of a query as `take` reads it; false: no project has such a row.
template <class Take> Result<void> each(sqlite::Connection &connection, const char *table, const QByteArray &columns, Take take)
{
    auto select = connection.prepare(std::string_view("SELECT " + columns + " FROM " + table + " ORDER BY 1"));
    if (!select)
        return fail(select.error());
    for (;;) {
        const auto row = select->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        if (!take(*select))
            return fail(damaged(table));
    }
}

} // namespace

Result<sqlite::Statement *> HistoryWriter::prepared(std::optional<sqlite::Statement> &held, sqlite::Connection &connection,
                                                    const char *sql)
{
    if (!held) {
        auto statement = connection.prepare(sql);
        if (!statement)
            return fail(statement.error());
        held = *std::move(statement);
    }
    return &*held;
}

Result<void> HistoryWriter::write(const History &history)
{
    for (auto piece = history.pieces.all().begin(); piece != history.pieces.all().end(); ++piece)
        if (auto written = writePiece(piece.key(), piece.value()); !written)
            return written;
    for (const Snapshot &snapshot : history.snapshots)
        if (auto written = writeSnapshot(snapshot); !written)
            return written;
    for (const TrailEntry &entry : history.trail)
        if (auto written = writeEntry(entry); !written)
            return written;
    return {};
}

Result<void> HistoryWriter::write(const HistoryStep &step)
{
    for (const auto &[name, bytes] : step.pieces)
        if (auto written = writePiece(name, bytes); !written)
            return written;
    if (step.snapshot)
        if (auto written = writeSnapshot(*step.snapshot); !written)
            return written;
    if (step.removed)
        if (auto removed = removeSnapshot(*step.removed); !removed)
            return removed;
    return step.entry ? writeEntry(*step.entry) : Result<void>();
}

/// A piece that was forgotten and kept again may be there.
Result<void> HistoryWriter::writePiece(const QByteArray &name, const QByteArray &bytes)
{
    const auto insert = prepared(m_piece, m_connection, "INSERT OR IGNORE INTO pieces (name, data) VALUES (?, ?)");
    if (!insert)
        return fail(insert.error());
    (*insert)->bind(0, name);
    (*insert)->bind(1, bytes);
    return (*insert)->run();
}

Result<void> HistoryWriter::writeSnapshot(const Snapshot &snapshot)
{
    const auto insert = prepared(m_snapshot, m_connection,
                                 "INSERT OR REPLACE INTO snapshots (key, name, note, made_at, made_by, content, trailed) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    int at = 0;
    (*insert)->bind(at++, snapshot.id);
    for (const QString &text : {snapshot.name, snapshot.note, snapshot.moment.when, snapshot.moment.who})
        (*insert)->bind(at++, Value(text));
    (*insert)->bind(at++, snapshot.content);
    (*insert)->bind(at, qint64(snapshot.trailed));
    return (*insert)->run();
}

Result<void> HistoryWriter::writeEntry(const TrailEntry &entry)
{
    const auto insert =
        prepared(m_entry, m_connection, "INSERT INTO trail (made_at, made_by, what, changes, edits) VALUES (?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    int at = 0;
    for (const QString &text : {entry.moment.when, entry.moment.who, entry.what})
        (*insert)->bind(at++, Value(text));
    (*insert)->bind(at++, qint64(entry.changes));
    (*insert)->bind(at, Value(QString::fromUtf8(entry.edits)));
    return (*insert)->run();
}

Result<void> HistoryWriter::removeSnapshot(qint64 id)
{
    const auto removal = prepared(m_removal, m_connection, "DELETE FROM snapshots WHERE key = ?");
    if (!removal)
        return fail(removal.error());
    (*removal)->bind(0, id);
    return (*removal)->run();
}

Result<History> readHistory(sqlite::Connection &connection)
{
    History history;
    const auto pieces = each(connection, "pieces", "name, data", [&](const sqlite::Statement &row) {
        const QByteArray name = row.blob(0);
        history.pieces.insert(name, row.blob(1));
        return name.size() == Pieces::nameLength;
    });
    const auto snapshots = !pieces ? pieces
                                   : each(connection, "snapshots", "key, name, note, made_at, made_by, content, trailed",
                                          [&](const sqlite::Statement &row) {
                                              history.snapshots.append({row.integer(0),
                                                                        row.text(1),
                                                                        row.text(2),
                                                                        {row.text(3), row.text(4)},
                                                                        row.blob(5),
                                                                        qsizetype(row.integer(6))});
                                              return history.snapshots.back().trailed >= 0;
                                          });
    const auto trail =
        !snapshots ? snapshots
                   : each(connection, "trail", "key, made_at, made_by, what, changes, edits", [&](const sqlite::Statement &row) {
                         const qint64 changes = row.integer(4);
                         history.trail.append({{row.text(1), row.text(2)}, row.text(3), int(changes), row.blob(5)});
                         return changes >= 0 && changes < 1'000'000'000;
                     });
    if (!trail)
        return fail(trail.error());
    return history;
}

} // namespace core::storage
