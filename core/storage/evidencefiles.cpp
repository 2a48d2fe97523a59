#include "evidencefiles.h"

#include "core/model/ownpictures.h"
#include "core/storage/durable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace core::storage {

namespace {

constexpr qint64 pieceSize = 1 << 20;
const auto windowEnding = QStringLiteral(".window"); ///< of what a window locks while files of its own wait for a save

/// The name under which the file of an evidence is kept; empty: it has none.
QString nameOf(const Evidence &evidence)
{
    const QString name = evidence.sha256.trimmed().toLower();
    return isKeptName(name) ? name : QString();
}

/// Reads a file piece by piece and hands each piece on. Fails as hashOfFile(), and as `take` does.
template <class Take>
Result<KeptFile> readThrough(const QString &fileName, const std::stop_token &stop, const Progress &progress, Take take)
{
    const QFileInfo info(fileName);
    if (!info.exists())
        return fail({ErrorCode::FileMissing, fileName, {}, {}});
    QFile file(fileName);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) // a pipe would never end
        return fail({ErrorCode::FileUnreadable, fileName, {}, file.errorString()});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray bytes(pieceSize, Qt::Uninitialized);
    KeptFile read;
    for (qint64 got = 0; (got = file.read(bytes.data(), pieceSize)) != 0; read.size += got) {
        if (got < 0 || stop.stop_requested())
            return fail({ErrorCode::FileUnreadable, fileName, {}, got < 0 ? file.errorString() : QString()});
        const QByteArrayView part(bytes.constData(), got);
        hash.addData(part);
        if (auto taken = take(part); !taken)
            return fail(taken.error());
        if (progress)
            progress(read.size + got, info.size());
    }
    read.sha256 = QString::fromLatin1(hash.result().toHex());
    return read;
}

Error notWritable(const QString &place, const QString &why)
{
    return {ErrorCode::FileNotWritable, place, {}, why};
}

bool isIntact(const QString &fileName, const QString &sha256, const std::stop_token &stop)
{
    const auto hash = hashOfFile(fileName, stop);
    return hash && *hash == sha256;
}

/// Copies a file under its SHA-256, which is as expected where that is not empty. Fails as keepFile(), and with EvidenceChanged.
Result<KeptFile> takeIn(const QString &fileName, const QString &folder, const QString &expected, const std::stop_token &stop,
                        const Progress &progress)
{
    const bool isNew = !QFileInfo(folder).isDir();
    if (!QDir().mkpath(folder))
        return fail(notWritable(folder, {}));
    QTemporaryFile beside(temporaryIn(folder));
    const auto undo = [&](Error error) {
        beside.remove();
        if (isNew) // an empty folder of ours says nothing
            QDir().rmdir(folder);
        return fail(std::move(error));
    };
    if (!beside.open())
        return undo(notWritable(folder, beside.errorString()));
    auto kept = readThrough(fileName, stop, progress, [&](QByteArrayView part) -> Result<void> {
        if (beside.write(part.data(), part.size()) != part.size())
            return fail(notWritable(folder, beside.errorString()));
        return {};
    });
    if (kept && !expected.isEmpty() && kept->sha256 != expected)
        return undo({ErrorCode::EvidenceChanged, fileName, {}, {}});
    const QString target = folder + u'/' + (kept ? kept->sha256 : QString());
    if (!kept || isIntact(target, kept->sha256, stop)) {
        return kept ? kept : Result<KeptFile>(undo(kept.error()));
    }
    if (!beside.flush() || !beside.setPermissions(ownPermissions() & ~(QFile::WriteOwner | QFile::WriteUser)) ||
        !putInPlace(beside.fileName(), target)) {
        const QString why = beside.error() != QFile::NoError ? beside.errorString() : QString::fromLocal8Bit(strerror(errno));
        return undo(notWritable(folder, why));
    }
    beside.setAutoRemove(false);
    return kept;
}

} // namespace

QString evidenceFolder(const QString &projectFile)
{
    const QFileInfo info(projectFile);
    return info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".files");
}

QString stagedEvidenceFolder(const QString &workingFolder)
{
    return workingFolder + QStringLiteral("/files");
}

Result<QString> hashOfFile(const QString &fileName, const std::stop_token &stop, const Progress &progress)
{
    const auto read = readThrough(fileName, stop, progress, [](QByteArrayView) { return Result<void>(); });
    return read ? Result<QString>(read->sha256) : fail(read.error());
}

Result<KeptFile> keepFile(const QString &fileName, const QString &folder, const std::stop_token &stop, const Progress &progress)
{
    return takeIn(fileName, folder, {}, stop, progress);
}

QString fileOf(const Evidence &evidence, const QStringList &folders)
{
    return fileNamed(nameOf(evidence), folders);
}

QString fileNamed(const QString &sha256, const QStringList &folders)
{
    for (const QString &folder : isKeptName(sha256) ? folders : QStringList())
        if (QFileInfo(folder + u'/' + sha256).isFile())
            return folder + u'/' + sha256;
    return {};
}

std::vector<EvidenceFile> presentFiles(const Park &park, const QStringList &folders)
{
    std::vector<EvidenceFile> states;
    for (const Evidence &evidence : park.evidence) {
        const QString file = fileOf(evidence, folders);
        if (file.isEmpty())
            states.push_back({evidence.sha256.isEmpty() ? FileState::NotAttached : FileState::Missing});
        else
            states.push_back({FileState::There, QFileInfo(file).size()});
    }
    return states;
}

std::vector<EvidenceFile> verifiedFiles(const Park &park, const QStringList &folders, const std::stop_token &stop,
                                        const Progress &progress)
{
    std::vector<EvidenceFile> states = presentFiles(park, folders);
    qint64 whole = 0, before = 0;
    for (const EvidenceFile &each : states)
        whole += each.size;
    for (size_t i = 0; i < states.size() && !stop.stop_requested(); ++i) {
        const Evidence &evidence = park.evidence[qsizetype(i)];
        if (states[i].state != FileState::There)
            continue;
        const auto hash = hashOfFile(fileOf(evidence, folders), stop, [&](qint64 done, qint64) {
            if (progress)
                progress(before + done, whole);
        });
        before += states[i].size;
        if (stop.stop_requested())
            break;
        states[i].state = !hash ? FileState::Unreadable : *hash == nameOf(evidence) ? FileState::There : FileState::Changed;
    }
    return states;
}

/// What publishFiles() has to copy.
static qint64 lackingBytes(const Park &park, const QStringList &from, const QString &into)
{
    QSet<QString> names;
    for (const Evidence &each : park.evidence)
        names.insert(nameOf(each));
    for (const OwnPicture &each : picturesOf(park))
        names.insert(each.sha256);
    qint64 bytes = 0;
    for (const QString &name : std::as_const(names))
        if (fileNamed(name, {into}).isEmpty())
            bytes += QFileInfo(fileNamed(name, from)).size();
    return bytes;
}

Result<PublishedFiles> publishFiles(const Park &park, const QStringList &from, const QString &into, const std::stop_token &stop,
                                    const Progress &progress)
{
    PublishedFiles result;
    qint64 whole = 0, before = 0;
    if (progress)
        whole = lackingBytes(park, from, into);
    const Progress tell = [&](qint64 done, qint64) {
        if (progress)
            progress(before + done, whole);
    };
    for (qsizetype i = 0; i < park.evidence.size(); ++i) {
        const Evidence &evidence = park.evidence[i];
        if (nameOf(evidence).isEmpty() || !fileOf(evidence, {into}).isEmpty())
            continue;
        const QString source = fileOf(evidence, from);
        if (source.isEmpty()) {
            result.missing.push_back(i);
            continue;
        }
        const auto kept = takeIn(source, into, nameOf(evidence), stop, tell);
        before += QFileInfo(source).size();
        if (!kept && kept.error().code != ErrorCode::EvidenceChanged)
            return fail(kept.error());
        if (kept)
            ++result.added;
        else
            result.changed.push_back(i);
    }
    for (const OwnPicture &picture : picturesOf(park)) {
        if (!fileNamed(picture.sha256, {into}).isEmpty())
            continue;
        const QString source = fileNamed(picture.sha256, from);
        const auto kept = source.isEmpty() ? Result<KeptFile>(KeptFile()) : takeIn(source, into, picture.sha256, stop, tell);
        before += source.isEmpty() ? 0 : QFileInfo(source).size();
        if (!kept && kept.error().code != ErrorCode::EvidenceChanged)
            return fail(kept.error());
        if (kept && !source.isEmpty())
            ++result.added;
        else
            result.lostPictures.append(picture.fileName);
    }
    return result;
}

Result<FileLock> holdStagedFiles(const QString &workingFolder)
{
    if (!QDir().mkpath(workingFolder))
        return fail(notWritable(workingFolder, {}));
    return FileLock::take(workingFolder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + windowEnding);
}

void tidyStagedFiles(const QString &workingFolder)
{
    const QDir folder(workingFolder);
    if (workingFolder.isEmpty() || !folder.entryList({QStringLiteral("*.park")}, QDir::Files).isEmpty())
        return;
    const QString start = QStringLiteral(".~"), ending = windowEnding + QStringLiteral(".lock");
    for (const QString &lock : folder.entryList({start + u'*' + ending}, QDir::Files | QDir::Hidden)) {
        const QString name = lock.sliced(start.size()).chopped(QStringLiteral(".lock").size());
        if (!FileLock::take(folder.filePath(name))) // one that was left behind goes with this
            return;
    }
    QDir(stagedEvidenceFolder(workingFolder)).removeRecursively();
}

} // namespace core::storage
