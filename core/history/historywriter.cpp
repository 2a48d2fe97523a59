#include "historywriter.h"

#include "core/base/keytext.h"
#include "core/compare/comparisonwriter.h"
#include "core/exchange/csvcell.h"
#include "core/history/parkpieces.h"

namespace core {

namespace {

QByteArray member(const char *key, const QByteArray &value)
{
    return QByteArray("\"") + key + "\":" + value;
}

QByteArray momentText(const Moment &moment)
{
    return member("when", json::quoted(moment.when)) + ',' + member("who", json::quoted(moment.who));
}

QByteArray texts(const QStringList &all)
{
    QByteArrayList items;
    for (const QString &each : all)
        items.append(json::quoted(each));
    return '[' + items.join(',') + ']';
}

std::string_view memberOf(const TrailChange &change)
{
    return change.field() ? change.field()->key : change.list()->key;
}

QByteArray changeText(const TrailChange &change)
{
    QByteArrayList members{member("kind", '"' + keyBytes(key(change.kind)) + '"'), member("path", json::quoted(change.path)),
                           member(change.field() ? "field" : "list", '"' + keyBytes(memberOf(change)) + '"')};
    if (change.before.index() != 0)
        members.append(member("old", jsonOf(change.before)));
    if (change.after.index() != 0)
        members.append(member("new", jsonOf(change.after)));
    if (!change.rows.isEmpty())
        members.append(member("rows", texts(change.rows)));
    return '{' + members.join(',') + '}';
}

QByteArray snapshotText(const Snapshot &snapshot)
{
    return '{' + member("id", QByteArray::number(snapshot.id)) + ',' + member("name", json::quoted(snapshot.name)) + ',' +
           member("note", json::quoted(snapshot.note)) + ',' + momentText(snapshot.moment) + ',' +
           member("trailEntries", QByteArray::number(snapshot.trailed)) + '}';
}

/// What stands in the columns of path, kind, old and new.
QByteArray changeCells(const TrailChange &change)
{
    const QString name = QString::fromLatin1(keyBytes(memberOf(change)).replace('.', '/'));
    const QByteArray rows = csvCell(change.rows.join(u' '));
    const QByteArray before = change.kind == Edit::Kind::Remove ? rows : csvCell(change.before),
                     after = change.kind == Edit::Kind::Insert ? rows : csvCell(change.after);
    return csvCell(change.path.isEmpty() ? name : QString(change.path + u'/' + name)) + ',' + keyBytes(key(change.kind)) + ',' +
           before + ',' + after;
}

} // namespace

std::string_view key(Edit::Kind kind)
{
    return editKeys[size_t(kind)];
}

Result<QByteArray> historyToJson(const History &history)
{
    QByteArrayList snapshots, entries;
    for (const Snapshot &each : history.snapshots)
        snapshots.append("\n  " + snapshotText(each));
    for (const TrailEntry &each : history.trail) {
        const auto changes = changesOf(each, history.pieces);
        if (!changes)
            return fail(changes.error());
        QByteArrayList texts;
        for (const TrailChange &change : *changes)
            texts.append("\n    " + changeText(change));
        entries.append("\n  {" + momentText(each.moment) + ',' + member("what", json::quoted(each.what)) + ',' +
                       member("changes", '[' + texts.join(',') + ']') + '}');
    }
    return "{\"format\":\"parkwright-history\",\"version\":1,\n \"snapshots\":[" + snapshots.join(',') + "],\n \"trail\":[" +
           entries.join(',') + "]}\n";
}

Result<QByteArray> historyToCsv(const History &history)
{
    QByteArray text = "when,who,what,path,kind,old,new\n";
    for (const TrailEntry &each : history.trail) {
        const auto changes = changesOf(each, history.pieces);
        if (!changes)
            return fail(changes.error());
        const QByteArray start = csvCell(each.moment.when) + ',' + csvCell(each.moment.who) + ',' + csvCell(each.what) + ',';
        if (changes->empty())
            text += start + ",,,\n";
        for (const TrailChange &change : *changes)
            text += start + changeCells(change) + '\n';
    }
    return text;
}

} // namespace core
