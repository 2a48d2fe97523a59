#pragma once

#include "core/storage/projectfile.h"

#include <QStringList>

namespace commandline {

/// `parkwright import IN OUT.park`: a project from an exchange file (or from another project); workbooks go to importBooks.
int importPark(const QStringList &arguments);

/// `parkwright export FILE OUT.json`: an exchange file from a project; reading it again gives an equal park. Workbooks
/// and .csv go to exportBook.
int exportPark(const QStringList &arguments);

/// Writes a project in which each case keeps the factors of its result; its trail says so.
core::Result<void> writeKept(core::storage::Project project, const QString &fileName);

/// Now, by nobody in particular.
core::Moment now();

} // namespace commandline
