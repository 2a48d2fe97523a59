#pragma once

#include "core/storage/schema.h"

// The schema of a project file as the declarations of the park ask for it.

namespace support {

/// The type of a column.
inline const char *typeOf(core::Kind kind)
{
    using core::Kind;
    switch (kind) {
    case Kind::Number:
        return "REAL";
    case Kind::Whole:
    case Kind::Flag:
        return "INTEGER";
    case Kind::Numbers:
    case Kind::Choice:
    case Kind::Text:
    case Kind::Month:
    case Kind::Reference:
    case Kind::Texts:
        return "TEXT"; // lists of texts as JSON, of numbers as the hash of a blob
    }
    return "TEXT";
}

/// The CREATE TABLE statement that the declarations ask for: the frozen migrations must end there.
inline QByteArray declaredTable(const core::storage::TableLayout &table)
{
    QByteArray text = "CREATE TABLE " + table.name + " (key INTEGER PRIMARY KEY";
    if (table.parent >= 0)
        text +=
            ", parent INTEGER NOT NULL REFERENCES " + core::storage::tables()[size_t(table.parent)].name + " ON DELETE CASCADE";
    if (table.list)
        text += ", position INTEGER NOT NULL";
    for (const core::Field &field : table.object->fields)
        text += ", " + core::storage::column(field) + ' ' + typeOf(field.kind);
    return text + ", extra TEXT) STRICT";
}

/// The CREATE INDEX statement of a list, by which a row is found by its place; empty for a part.
inline QByteArray declaredIndex(const core::storage::TableLayout &table)
{
    return table.list ? "CREATE INDEX " + table.name + "_by_parent ON " + table.name + " (parent, position)" : QByteArray();
}

} // namespace support
