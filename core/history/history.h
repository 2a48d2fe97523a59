#pragma once

#include "core/history/trail.h"

#include <QList>

// What a project keeps beside its park: snapshots of it, and the trail of how it became what it is.

namespace core {

/// The park of a moment under a name.
struct Snapshot {
    qint64 id = 0;
    QString name, note;
    Moment moment;
    QByteArray content;    ///< the name of the park's piece
    qsizetype trailed = 0; ///< how many entries the trail had
    bool operator==(const Snapshot &other) const
    {
        return id == other.id && name == other.name && note == other.note && moment.when == other.moment.when &&
               moment.who == other.moment.who && content == other.content && trailed == other.trailed;
    }
};

struct History {
    QList<Snapshot> snapshots; ///< as they were made
    QList<TrailEntry> trail;   ///< as it was done
    Pieces pieces;             ///< of both

    bool isEmpty() const { return snapshots.isEmpty() && trail.isEmpty(); }
    const Snapshot *snapshot(qint64 id) const;
};

/// What one step added to a history: what a file that holds the history before lacks.
struct HistoryStep {
    std::vector<Pieces::Piece> pieces{};
    std::optional<TrailEntry> entry{};
    std::optional<Snapshot> snapshot{}; ///< new, or with another name and note
    std::optional<qint64> removed{};    ///< a snapshot

    bool isEmpty() const { return !entry && !snapshot && !removed; }
};

/// Adds an entry that was written to the pieces of this history.
HistoryStep record(History &history, TrailEntry entry);
/// Keeps the park under a name; the trail tells so with the words of `what`.
HistoryStep makeSnapshot(History &history, const Park &park, const QString &name, const QString &note, const Moment &moment,
                         const QString &what);
/// Assumes that there is such a snapshot.
HistoryStep renameSnapshot(History &history, qint64 id, const QString &name, const QString &note, const Moment &moment,
                           const QString &what);
HistoryStep removeSnapshot(History &history, qint64 id, const Moment &moment, const QString &what);

/// The park of a snapshot. Fails: ProjectDamaged; also when there is no such snapshot.
Result<Park> parkOfSnapshot(const History &history, qint64 id);

/// Tells the trail what makes `to` of `from` without a command: a save that keeps the factors in use. Nothing where they are the
/// same, or where nothing was told before.
void recordDifference(History &history, const Park &from, const Park &to, const Moment &moment, const QString &what);

/// Forgets the pieces that neither a snapshot nor the trail needs.
void dropUnused(History &history);

} // namespace core
