#include "unreadtexts.h"

#include "core/base/keytext.h"
#include "core/history/trail.h"

namespace core::storage {

namespace {

/// Nothing: the park has no such field, or not any more.
std::optional<UnreadText> textAt(const sqlite::Statement &row, const Park &park)
{
    const auto object = addressAt(row.text(0));
    if (!object || !find(park, *object))
        return {};
    const int field = fieldIndex(objectAt(*object), row.text(1).toStdString());
    return field < 0 ? std::nullopt : std::optional(UnreadText{*object, field, row.text(2), row.text(3)});
}

} // namespace

bool hasUnread(sqlite::Connection &connection)
{
    return connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'unread'").value_or(0) > 0;
}

int countUnread(sqlite::Connection &connection)
{
    return hasUnread(connection) ? int(connection.number("SELECT count(*) FROM unread").value_or(0)) : 0;
}

Result<void> writeUnread(sqlite::Connection &connection, const std::vector<UnreadText> &texts)
{
    if (auto made = hasUnread(connection) ? Result<void>() : connection.execute(unreadTable); !made)
        return made;
    if (auto emptied = connection.execute("DELETE FROM unread"); !emptied)
        return emptied;
    auto insert = connection.prepare("INSERT INTO unread VALUES (?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    for (const UnreadText &each : texts) {
        insert->bind(0, Value(positionPath(each.object)));
        insert->bind(1, Value(keyText(objectAt(each.object).fields[size_t(each.field)].key)));
        insert->bind(2, Value(each.text));
        insert->bind(3, Value(each.sentence));
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<UnreadText>> readUnread(sqlite::Connection &connection, const Park &park)
{
    std::vector<UnreadText> texts;
    if (!hasUnread(connection))
        return texts;
    auto select = connection.prepare("SELECT object, field, text, sentence FROM unread ORDER BY rowid");
    if (!select)
        return fail(select.error());
    for (;;) {
        const auto row = select->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return texts;
        if (auto text = textAt(*select, park))
            texts.push_back(*std::move(text));
    }
}

} // namespace core::storage
