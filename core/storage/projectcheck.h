#pragma once

#include "core/storage/sqlite.h"

namespace core::storage {

/// What an open database must be before its tables are read: a project of a version that we know, with exactly the tables of that
/// version (and those that the additional statements make), and with sound pages. Gives the version.
/// Fails: NotAProject; ProjectNewer (detail: the program that wrote it); ProjectDamaged, StorageFailed.
Result<int> checkProject(sqlite::Connection &connection, const std::vector<const char *> &additional = {});

} // namespace core::storage
