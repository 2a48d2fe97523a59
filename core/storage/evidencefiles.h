#pragma once

#include "core/model/park.h"
#include "core/storage/filelock.h"

#include <functional>
#include <stop_token>

// The files behind the evidence of a park and the pictures of its own texts: kept by their SHA-256, written once, never
// rewritten, and read only when somebody asks. Source: design, §4, "evidence files".

namespace core::storage {

/// `<name>.files` beside a project `<name>.park`.
QString evidenceFolder(const QString &projectFile);
/// Where files wait for the first save of their project: inside the folder of the working copies.
QString stagedEvidenceFolder(const QString &workingFolder);

/// How far a long read is, in bytes.
using Progress = std::function<void(qint64 done, qint64 whole)>;

/// The SHA-256 of a file in small letters, read piece by piece. Fails: FileMissing, FileUnreadable (also when stopped, then
/// without detail).
Result<QString> hashOfFile(const QString &fileName, const std::stop_token &stop = {}, const Progress &progress = {});

/// A file that was taken in.
struct KeptFile {
    QString sha256;
    qint64 size = 0;
};
/// Copies a file into the folder (made when missing) under its SHA-256: beside what is there, synced, then renamed. A file that
/// is there already and is what its name says stays untouched. Fails: FileMissing, FileUnreadable, FileNotWritable; then the
/// folder is as it was.
Result<KeptFile> keepFile(const QString &fileName, const QString &folder, const std::stop_token &stop = {},
                          const Progress &progress = {});

/// Where the file of an evidence is: in the first folder that has it; empty: in none, or the evidence has no file.
QString fileOf(const Evidence &evidence, const QStringList &folders);

enum class FileState : unsigned char {
    NotAttached, ///< the evidence names no file
    There,       ///< by its name; verifiedFiles(): and it is what its name says
    Missing,
    Changed,    ///< its contents are not what its name says
    Unreadable, ///< it is there and cannot be read
};
struct EvidenceFile {
    FileState state = FileState::NotAttached;
    qint64 size = 0;
};
/// Where a kept file is: in the first folder that has it; empty: in none.
QString fileNamed(const QString &sha256, const QStringList &folders);

/// The state of each evidence by names and sizes alone: opens no file.
std::vector<EvidenceFile> presentFiles(const Park &park, const QStringList &folders);
/// The same with every file read. Those after a stop are as presentFiles() says.
std::vector<EvidenceFile> verifiedFiles(const Park &park, const QStringList &folders, const std::stop_token &stop = {},
                                        const Progress &progress = {});

/// What a save did with the files.
struct PublishedFiles {
    int added = 0;
    std::vector<qsizetype> missing; ///< evidence of which no folder has the file
    std::vector<qsizetype> changed; ///< evidence of which the file is not what its name says: it is not taken over
    QStringList lostPictures;       ///< pictures of own text of which no folder has the file, or only a changed one
};
/// Brings every file that the park names and the target lacks into it, from the first of the other folders that has it: what
/// makes a save, or a save under another name, whole. Costs nothing where all are there. Fails: FileNotWritable; what was brought
/// so far stays, no park names it yet.
Result<PublishedFiles> publishFiles(const Park &park, const QStringList &from, const QString &into,
                                    const std::stop_token &stop = {}, const Progress &progress = {});

/// Says that a window keeps files that wait for a save, as long as the lock lives; the folder is made when missing. Fails: as
/// FileLock::take().
Result<FileLock> holdStagedFiles(const QString &workingFolder);
/// Removes what waits for a save when there is no working copy left in the folder that could want it, and no window holds it.
void tidyStagedFiles(const QString &workingFolder);

} // namespace core::storage
