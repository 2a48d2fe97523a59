#pragma once

#include "core/history/history.h"

namespace core::storage {

/// Whether the bytes at the beginning of a file are those of a project.
bool isProject(const QByteArray &start);
/// The same of a file; false where there is none.
bool isProjectFile(const QString &fileName);
/// Whether readAnyPark() takes a file as an exchange file: it is neither a project nor a package.
bool isExchangeFile(const QString &fileName);

/// Reads a project. The file is opened immutable: its folder, bytes and times stay as they are.
/// Fails: FileMissing, FileNotRegular, FileUnreadable, NotAProject, ProjectNewer, ProjectDamaged, StorageFailed.
Result<Park> readProject(const QString &fileName);

/// What a project file holds.
struct Project {
    Park park;
    History history;
};
/// The same with snapshots and trail.
Result<Project> readWholeProject(const QString &fileName);

/// Writes a project whole or not at all: into a file beside it, synced, then renamed over it.
/// Fails: FileNotWritable, also for a file there that may not be written; StorageFailed, DiskFull, DiskFailed; then what was there is untouched.
Result<void> writeProject(const Park &park, const QString &fileName, const History &history = {});

/// Writes a project, or an exchange file, which has no history, where the name ends with .json. Fails as these do.
Result<void> writeAnyPark(const Park &park, const QString &fileName, const History &history = {});

/// Reads a park from a project, an exchange file or a package without password, whichever its first bytes say; the files of a
/// package stay inside of it. Fails as these do.
Result<Park> readAnyPark(const QString &fileName);
/// The same with snapshots and trail; only projects and packages have them.
Result<Project> readAnyProject(const QString &fileName);

} // namespace core::storage
