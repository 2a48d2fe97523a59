#include "failingdisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <vector>

#include <sqlite3.h>

namespace support {

namespace {

/// A write, or a cut when there are no bytes, that was not synced yet.
struct Pending {
    qint64 at = 0;
    QByteArray bytes;
    bool isCut = false;
};
struct Kept {
    QByteArray synced;
    std::vector<Pending> pending;
};

struct Disk {
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    FailingDisk::Trouble trouble = FailingDisk::Trouble::None;
    int at = -1;
    int operations = 0;
    int syncs = 0;
    bool hasFailed = false;
    QMap<QString, Kept> files;
};
Disk *disk = nullptr; // SQLite's callbacks know nothing else

struct OpenFile {
    sqlite3_file base;
    sqlite3_file *real;
    QString *name; ///< null: a temporary file
};

OpenFile *of(sqlite3_file *file)
{
    return reinterpret_cast<OpenFile *>(file);
}

/// Whether an operation fails now.
bool fails()
{
    const int now = disk->operations++;
    const bool isTime = now == disk->at || (disk->trouble == FailingDisk::Trouble::PowerCut && disk->hasFailed);
    if (disk->trouble == FailingDisk::Trouble::None || !isTime)
        return false;
    disk->hasFailed = true;
    return true;
}

void applyTo(QByteArray &bytes, const Pending &pending)
{
    if (pending.isCut)
        return bytes.truncate(qsizetype(pending.at));
    const qsizetype end = qsizetype(pending.at) + pending.bytes.size();
    if (bytes.size() < end)
        bytes.append(end - bytes.size(), '\0');
    std::memcpy(bytes.data() + pending.at, pending.bytes.constData(), size_t(pending.bytes.size()));
}

int closeFile(sqlite3_file *file)
{
    delete of(file)->name;
    return of(file)->real->pMethods->xClose(of(file)->real);
}

int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 at)
{
    return of(file)->real->pMethods->xRead(of(file)->real, into, count, at);
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    if (fails())
        return disk->trouble == FailingDisk::Trouble::FullOnce ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    if (of(file)->name)
        disk->files[*of(file)->name].pending.push_back({at, QByteArray(static_cast<const char *>(from), count)});
    return of(file)->real->pMethods->xWrite(of(file)->real, from, count, at);
}

int cutFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (fails())
        return SQLITE_IOERR_TRUNCATE;
    if (of(file)->name)
        disk->files[*of(file)->name].pending.push_back({.at = size, .bytes = {}, .isCut = true});
    return of(file)->real->pMethods->xTruncate(of(file)->real, size);
}

int syncFile(sqlite3_file *file, int)
{
    if (fails())
        return SQLITE_IOERR_FSYNC;
    ++disk->syncs;
    if (of(file)->name) { // the real one may be left out: this machine does not lose power
        Kept &kept = disk->files[*of(file)->name];
        for (const Pending &pending : kept.pending)
            applyTo(kept.synced, pending);
        kept.pending.clear();
    }
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return of(file)->real->pMethods->xFileSize(of(file)->real, size);
}

int lockFile(sqlite3_file *file, int kind)
{
    return of(file)->real->pMethods->xLock(of(file)->real, kind);
}

int unlockFile(sqlite3_file *file, int kind)
{
    return of(file)->real->pMethods->xUnlock(of(file)->real, kind);
}

int checkLock(sqlite3_file *file, int *answer)
{
    return of(file)->real->pMethods->xCheckReservedLock(of(file)->real, answer);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return of(file)->real->pMethods->xFileControl(of(file)->real, operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return of(file)->real->pMethods->xSectorSize(of(file)->real);
}

int characteristics(sqlite3_file *)
{
    return 0; // a disk that promises nothing
}

const sqlite3_io_methods methods{1,        closeFile,  readFile,  writeFile, cutFile,    syncFile,        sizeOfFile,
                                 lockFile, unlockFile, checkLock, control,   sectorSize, characteristics, nullptr,
                                 nullptr,  nullptr,    nullptr,   nullptr,   nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    OpenFile *opened = of(file);
    opened->base.pMethods = nullptr;
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    opened->name = nullptr;
    const int code = disk->real->xOpen(disk->real, name, opened->real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    opened->base.pMethods = &methods;
    if (!name || (flags & SQLITE_OPEN_DELETEONCLOSE))
        return code;
    opened->name = new QString(QFile::decodeName(name));
    if (!disk->files.contains(*opened->name)) {
        QFile existing(*opened->name);
        if (existing.open(QIODevice::ReadOnly))
            disk->files[*opened->name].synced = existing.readAll();
    }
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (fails())
        return SQLITE_IOERR_DELETE;
    disk->files.remove(QFile::decodeName(name));
    return disk->real->xDelete(disk->real, name, syncFolder);
}

} // namespace

FailingDisk::FailingDisk(Trouble trouble, int at)
{
    Q_ASSERT(!disk);
    sqlite3_initialize();
    disk = new Disk;
    disk->trouble = trouble;
    disk->at = at;
    disk->real = sqlite3_vfs_find(nullptr);
    disk->vfs = *disk->real;
    disk->vfs.pNext = nullptr;
    disk->vfs.zName = "failing-disk";
    disk->vfs.szOsFile = int(sizeof(OpenFile)) + disk->real->szOsFile;
    disk->vfs.xOpen = openFile;
    disk->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&disk->vfs, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&disk->vfs);
    sqlite3_vfs_register(disk->real, 1);
    delete std::exchange(disk, nullptr);
}

int FailingDisk::operations() const
{
    return disk->operations;
}

int FailingDisk::syncs() const
{
    return disk->syncs;
}

bool FailingDisk::hasFailed() const
{
    return disk->hasFailed;
}

void FailingDisk::restore(const QString &folder, const QString &into, std::mt19937 *chance) const
{
    QDir().mkpath(into);
    for (auto each = disk->files.cbegin(); each != disk->files.cend(); ++each) {
        const QFileInfo file(each.key());
        if (file.absolutePath() != QFileInfo(folder).absoluteFilePath())
            continue;
        QByteArray bytes = each->synced;
        for (const Pending &pending : each->pending)
            if (chance && (*chance)() % 2)
                applyTo(bytes, pending);
        if (bytes.isEmpty())
            continue; // never synced: not even its name is sure
        QFile restored(into + u'/' + file.fileName());
        if (!restored.open(QIODevice::WriteOnly) || restored.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(restored.fileName()));
    }
}

} // namespace support
