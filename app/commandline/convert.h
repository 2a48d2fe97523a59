#pragma once

#include "core/storage/filelock.h"
#include "core/storage/projectfile.h"

#include <QStringList>

namespace commandline {

/// `parkwright import IN OUT.park`: a project from an exchange file (or from another project); workbooks go to importBooks.
int importPark(const QStringList &arguments);

/// `parkwright export FILE OUT.json`: an exchange file from a project; reading it again gives an equal park. Workbooks
/// and .csv go to exportBook.
int exportPark(const QStringList &arguments);

/// Holds the lock of a project that is to be written; nothing where there is no such file yet. Fails as FileLock::take().
core::Result<std::optional<core::storage::FileLock>> lockOf(const QString &fileName);

/// What may happen to a project that is there already.
enum class Take : unsigned char {
    OnlyNew,     ///< it stays as it is, and the differences are told
    Differences, ///< it becomes the other park
};
/// Makes a project of a park. One that is there keeps its history, its own text and all else that `from` cannot say; what
/// differs goes to stderr and, when it is taken, into the trail. The exit code.
int takeOver(core::storage::Project project, const QString &from, const QString &to, Take take);

/// Writes a project in which each case keeps the factors of its result; its trail says so.
core::Result<void> writeKept(core::storage::Project project, const QString &fileName);

/// Now, by nobody in particular.
core::Moment now();

} // namespace commandline
