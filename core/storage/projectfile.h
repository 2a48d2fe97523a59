#pragma once

#include "core/model/park.h"

namespace core::storage {

/// Whether the bytes at the beginning of a file are those of a project.
bool isProject(const QByteArray &start);

/// Reads a project. The file is opened immutable: its folder, bytes and times stay as they are.
/// Fails: FileMissing, FileUnreadable, NotAProject, ProjectNewer, ProjectDamaged, StorageFailed.
Result<Park> readProject(const QString &fileName);

/// Writes a project whole or not at all: into a file beside it, synced, then renamed over it.
/// Fails: FileNotWritable, StorageFailed; then what was there is untouched.
Result<void> writeProject(const Park &park, const QString &fileName);

/// Writes a project, or an exchange file where the name ends with .json. Fails as these do.
Result<void> writeAnyPark(const Park &park, const QString &fileName);

/// Reads a park from a project, an exchange file or a package without password, whichever its first bytes say; the files of a
/// package stay inside of it. Fails as these do.
Result<Park> readAnyPark(const QString &fileName);

} // namespace core::storage
