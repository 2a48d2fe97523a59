#include "history.h"

#include "core/compare/merge.h"
#include "core/history/parkpieces.h"

#include <algorithm>

namespace core {

namespace {

/// An entry of something that changed nothing in the park.
TrailEntry remark(const Moment &moment, const QString &what)
{
    return {moment, what, 0, {}};
}

QList<Snapshot>::iterator find(History &history, qint64 id)
{
    return std::ranges::find(history.snapshots, id, &Snapshot::id);
}

} // namespace

const Snapshot *History::snapshot(qint64 id) const
{
    const auto found = std::ranges::find(snapshots, id, &Snapshot::id);
    return found == snapshots.end() ? nullptr : &*found;
}

HistoryStep record(History &history, TrailEntry entry)
{
    HistoryStep step{.pieces = history.pieces.takeFresh(), .entry = entry};
    history.trail.append(std::move(entry));
    return step;
}

HistoryStep makeSnapshot(History &history, const Park &park, const QString &name, const QString &note, const Moment &moment,
                         const QString &what)
{
    const auto last = std::ranges::max_element(history.snapshots, {}, &Snapshot::id);
    const qint64 id = last == history.snapshots.end() ? 1 : last->id + 1;
    const Snapshot made{id, name, note, moment, keepPark(park, history.pieces), history.trail.size()};
    history.snapshots.append(made);
    HistoryStep step = record(history, remark(moment, what));
    step.snapshot = made;
    return step;
}

HistoryStep renameSnapshot(History &history, qint64 id, const QString &name, const QString &note, const Moment &moment,
                           const QString &what)
{
    const auto snapshot = find(history, id);
    Q_ASSERT(snapshot != history.snapshots.end());
    if (snapshot == history.snapshots.end())
        return {};
    snapshot->name = name;
    snapshot->note = note;
    HistoryStep step = record(history, remark(moment, what));
    step.snapshot = *snapshot;
    return step;
}

HistoryStep removeSnapshot(History &history, qint64 id, const Moment &moment, const QString &what)
{
    const auto snapshot = find(history, id);
    Q_ASSERT(snapshot != history.snapshots.end());
    if (snapshot == history.snapshots.end())
        return {};
    history.snapshots.erase(snapshot);
    HistoryStep step = record(history, remark(moment, what));
    step.removed = id;
    return step;
}

Result<Park> parkOfSnapshot(const History &history, qint64 id)
{
    const Snapshot *snapshot = history.snapshot(id);
    if (!snapshot)
        return fail({ErrorCode::ProjectDamaged, {}, {}, QStringLiteral("snapshots")});
    return parkFromPieces(snapshot->content, history.pieces);
}

void recordDifference(History &history, const Park &from, const Park &to, const Moment &moment, const QString &what)
{
    if (history.isEmpty())
        return;
    TrailWriter writer(history.pieces);
    Park park = from;
    const Merge merged = merge(from, from, to);
    for (const Edit &edit : merged.edits) {
        writer.add(park, edit);
        apply(park, edit);
    }
    if (!merged.edits.empty())
        record(history, writer.entry(moment, what));
}

void dropUnused(History &history)
{
    QSet<QByteArray> used;
    for (const Snapshot &each : history.snapshots)
        addNames(each.content, history.pieces, used);
    for (const TrailEntry &each : history.trail)
        addNames(each, history.pieces, used);
    history.pieces.retain(used);
}

} // namespace core
