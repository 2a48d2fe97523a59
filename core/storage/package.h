#pragma once

#include "core/storage/evidencefiles.h"
#include "core/storage/projectfile.h"

// "Pack for mailing": a project and the files of its evidence in one zip, and what opens it again.

namespace core::storage {

/// Whether the bytes at the beginning of a file are those of a zip.
bool isPackage(const QByteArray &start);
/// The same of a file; false where there is none.
bool isPackageFile(const QString &fileName);

/// What went into a package.
struct Packed {
    int files = 0;
    std::vector<qsizetype> missing; ///< evidence of which no folder has the file
    QStringList lostPictures;       ///< pictures of own text of which no folder has the file
};
/// Writes `name.park` and `name.files/<sha256>`, whole or not at all, where `name` is that of the package (a link stays one);
/// with AES-256 where a password is given. A file that is not what its name says stops it: nobody mails what he did not attach.
/// Fails: FileNotWritable, EvidenceChanged, StorageFailed.
Result<Packed> writePackage(const Project &project, const QStringList &folders, const QString &fileName,
                            const QString &password = {}, const std::stop_token &stop = {}, const Progress &progress = {});
inline Result<Packed> writePackage(const Park &park, const QStringList &folders, const QString &fileName,
                                   const QString &password = {})
{
    return writePackage(Project{park, {}}, folders, fileName, password);
}

/// A package that was opened: a project that belongs to no file yet.
struct Unpacked : Project {
    int files = 0; ///< that are in the folder now
};
/// Reads the project of a package and puts its files into a folder (that of files which wait for the first save); an empty folder
/// leaves them where they are, and only asks whether they are what their names say. What a package never has is left alone, what
/// would lead out of the folder is refused; so is what unpacks to more than ours ever does. Nothing is in the folder after a
/// failure that was not there before. Fails: FileMissing, FileNotRegular, the codes of packages, EvidenceChanged,
/// FileNotWritable, and as readProject().
Result<Unpacked> readPackage(const QString &fileName, const QString &folder, const QString &password = {},
                             const std::stop_token &stop = {});

} // namespace core::storage
