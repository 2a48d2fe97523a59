#pragma once

#include <QFile>
#include <QString>

// What makes a file appear whole, or not at all, also when the power goes.

namespace core::storage {

/// Makes what was written to a file or a folder survive a power cut.
bool sync(const QString &path);
/// Syncs a finished file, puts it in the place of another of the same folder and syncs the folder where that can be done.
/// False: the file is not in its place, and errno says why.
bool putInPlace(const QString &finished, const QString &fileName);
/// The file that a name leads to, to be written in its place: a link stays one. The name itself where there is no file.
QString behindLinks(const QString &fileName);
/// The pattern of a temporary file or folder inside of a folder, to be put in place when it is whole.
QString temporaryIn(const QString &folder);
/// What a new file of the user gets.
QFile::Permissions ownPermissions();

} // namespace core::storage
