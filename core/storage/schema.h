#pragma once

#include "core/model/park.h"
#include "core/storage/sqlite.h"

#include <vector>

namespace core::storage {

/// A table of the project file: one described object, or one list of it.
struct TableLayout {
    QByteArray name;            ///< keys of the path in snake case: cases_energy_supply_power_received
    const Object *object;       ///< whose fields are its columns
    int parent = -1;            ///< position of the table its rows belong to; −1: the project itself
    const Part *part = nullptr; ///< how it hangs on its parent: as a part,
    const List *list = nullptr; ///< or as a list
};

/// The tables in the order of creation, parents first; the same for every project.
const std::vector<TableLayout> &tables();
/// The column of a field: "steam_tonnes".
QByteArray column(const Field &field);
/// The CREATE TABLE statement that the declarations ask for. The frozen migrations must end there (a test compares).
QByteArray declaredTable(const TableLayout &table);

/// One step from a version to the next; its texts never change again.
struct Migration {
    int version; ///< reached by it
    const char *what;
    std::vector<const char *> statements;
};
const std::vector<Migration> &migrations();
inline int currentVersion()
{
    return migrations().back().version;
}

/// "PKWR": what a project file says it is.
inline constexpr qint64 applicationId = 0x504B5752;

/// Makes an empty database a project of the current version.
Result<void> createSchema(sqlite::Connection &connection);

} // namespace core::storage
