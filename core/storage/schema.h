#pragma once

#include "core/model/edit.h"
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
/// What a series of numbers is kept under: the SHA-256 of its bytes, as a hexadecimal number.
QString seriesHash(const QByteArray &bytes);
/// The table of what a step of an address leads to from the objects of a table.
size_t tableInside(size_t table, const Step &step);

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

/// Makes an empty database a project of a version, the current one unless an older is asked for; in the caller's transaction.
Result<void> createSchema(sqlite::Connection &connection, int version = currentVersion());
/// Brings a project of an older version to the current one, or leaves it as it was; does nothing when it is current. One
/// transaction: a project is of the old version or of the new one, never between.
Result<void> migrate(sqlite::Connection &connection);
/// The version of a project; 0: an empty database.
Result<int> versionOf(sqlite::Connection &connection);

} // namespace core::storage
