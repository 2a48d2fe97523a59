#pragma once

#include "core/model/edit.h"
#include "core/storage/sqlite.h"

namespace core::storage {

/// A text that was typed where a field could not take it: the park has the value before, a save does not write it, and a crash
/// must not lose it.
struct UnreadText {
    Address object;
    int field = -1;
    QString text, sentence; ///< what was typed, and why it was not taken
    bool operator==(const UnreadText &) const = default;
};

/// Only working copies have it, once there was such a text. Its text never changes.
inline constexpr const char *unreadTable =
    "CREATE TABLE unread (object TEXT NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL, sentence TEXT NOT NULL) STRICT";

bool hasUnread(sqlite::Connection &connection);
/// How many there are; 0 where they cannot be counted.
int countUnread(sqlite::Connection &connection);
/// Puts them in the place of those before, in the caller's transaction.
Result<void> writeUnread(sqlite::Connection &connection, const std::vector<UnreadText> &texts);
/// Those whose field is in the park. Fails: ProjectDamaged, StorageFailed.
Result<std::vector<UnreadText>> readUnread(sqlite::Connection &connection, const Park &park);

} // namespace core::storage
