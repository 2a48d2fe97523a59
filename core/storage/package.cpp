#include "package.h"

#include "core/base/ziparchive.h"
#include "core/model/ownpictures.h"
#include "core/storage/durable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <zip.h>

namespace core::storage {

namespace {

constexpr QByteArrayView zipMagic("PK\x03\x04", 4);
// ours: no project with its scans comes near
constexpr zip_uint64_t megabyte = 1 << 20, mostBytes = 16'384 * megabyte, mostOfProject = 1024 * megabyte;
constexpr zip_uint64_t mostRatio = 100, freeBytes = 64 * megabyte; // scans hardly shrink
constexpr zip_int64_t mostEntries = 100'000;
constexpr time_t fixedTime = 946'684'800; // 2000-01-01: two packages of the same project differ in no byte

QString reasonOf(zip_t *archive)
{
    return QString::fromUtf8(zip_strerror(archive));
}

QString reasonOf(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

/// Adds a file from disk. False: the archive says why.
bool add(zip_t *archive, const QString &file, const QString &name, const QString &password, zip_uint16_t compression)
{
    zip_source_t *source = zip_source_file(archive, QFile::encodeName(file).constData(), 0, -1);
    const zip_int64_t index = source ? zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = zip_uint64_t(index);
    return zip_set_file_compression(archive, at, compression, 0) == 0 && zip_file_set_mtime(archive, at, fixedTime, 0) == 0 &&
           (password.isEmpty() || zip_file_set_encryption(archive, at, ZIP_EM_AES_256, password.toUtf8().constData()) == 0);
}

int stopRequested(zip_t *, void *token)
{
    return static_cast<const std::stop_token *>(token)->stop_requested() ? 1 : 0;
}

/// Fills an archive with a project that was written to disk, the files of its evidence and the pictures of its own texts.
bool fill(zip_t *archive, const Park &park, const QString &project, const QString &base, const QStringList &folders,
          const QString &password, Packed &packed)
{
    if (!add(archive, project, base + QStringLiteral(".park"), password, ZIP_CM_DEFLATE))
        return false;
    QSet<QString> names;
    for (qsizetype i = 0; i < park.evidence.size(); ++i) {
        const QString file = fileOf(park.evidence[i], folders);
        if (file.isEmpty()) {
            if (!park.evidence[i].sha256.isEmpty())
                packed.missing.push_back(i);
            continue;
        }
        const QString name = base + QStringLiteral(".files/") + QFileInfo(file).fileName();
        if (names.contains(name))
            continue;
        names.insert(name);
        if (!add(archive, file, name, password, ZIP_CM_DEFLATE))
            return false;
        ++packed.files;
    }
    for (const OwnPicture &picture : picturesOf(park)) {
        const QString file = fileNamed(picture.sha256, folders);
        const QString name = base + QStringLiteral(".files/") + picture.sha256;
        if (file.isEmpty())
            packed.lostPictures.append(picture.fileName);
        if (file.isEmpty() || names.contains(name))
            continue;
        names.insert(name);
        if (!add(archive, file, name, password, ZIP_CM_DEFLATE))
            return false;
        ++packed.files;
    }
    return true;
}

/// The parts of a package by what they are.
struct Contents {
    zip_int64_t project = -1;
    QString base;
    std::vector<std::pair<zip_uint64_t, QString>> files; ///< index and hash
};

/// Names that unpack to somewhere else on one system or another.
bool leadsOut(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
           parts.contains(QStringLiteral("..")) ||
           std::ranges::any_of(name, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

class Reader
{
public:
    Reader(QString fileName, zip_t *archive) : m_fileName(std::move(fileName)), m_archive(archive) {}

    /// What is inside, judged by names and sizes before anything is unpacked.
    Result<Contents> look() const
    {
        Contents contents;
        int projects = 0;
        zip_uint64_t unpacked = 0, packed = 0;
        const zip_int64_t count = zip_get_num_entries(m_archive, 0);
        if (count > mostEntries)
            return tooLarge();
        std::vector<std::pair<zip_uint64_t, QString>> files;
        for (zip_int64_t i = 0; i < count; ++i) {
            zip_stat_t about;
            if (zip_stat_index(m_archive, zip_uint64_t(i), ZIP_FL_ENC_GUESS, &about) != 0)
                return fail({ErrorCode::PackageDamaged, m_fileName, {}, reasonOf(m_archive)});
            const QString name = QString::fromUtf8(about.name);
            if (leadsOut(name))
                return fail({ErrorCode::PackageUnsafeName, m_fileName, name, {}});
            if (about.size > mostBytes || unpacked + about.size > mostBytes)
                return tooLarge();
            unpacked += about.size;
            packed += about.comp_size;
            if (name.endsWith(QLatin1StringView(".park")) && !name.contains(u'/')) {
                ++projects;
                contents.project = i;
                contents.base = name.chopped(5);
                if (about.size > mostOfProject)
                    return tooLarge();
            } else if (name.contains(u'/') && !name.endsWith(u'/')) {
                files.emplace_back(zip_uint64_t(i), name);
            }
        }
        if (unpacked > freeBytes && (unpacked - freeBytes) / mostRatio > packed)
            return tooLarge();
        if (projects != 1)
            return fail({ErrorCode::PackageNotOurs, m_fileName, {}, QString::number(projects)});
        const QString folder = contents.base + QStringLiteral(".files/");
        for (const auto &[index, name] : files)
            if (name.startsWith(folder) && isKeptName(name.mid(folder.size())))
                contents.files.emplace_back(index, name.mid(folder.size()));
        return contents;
    }

    /// Unpacks one file, never more of it than its entry said.
    Result<void> unpack(zip_uint64_t index, const QString &into, const QString &password, const std::stop_token &stop) const
    {
        QFile file(into);
        const auto cannot = [&] { return fail({ErrorCode::FileNotWritable, into, {}, file.errorString()}); };
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return cannot();
        const auto read = readThrough(index, password, [&](QByteArrayView part) -> Result<void> {
            if (file.write(part.data(), part.size()) != part.size() || stop.stop_requested())
                return cannot();
            return {};
        });
        if (!read)
            return read;
        if (!file.flush())
            return cannot();
        return {};
    }

    /// The SHA-256 of one file in small letters, without unpacking it. Fails as unpack(), and with FileUnreadable when stopped.
    Result<QString> hashOf(zip_uint64_t index, const QString &password, const std::stop_token &stop) const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto read = readThrough(index, password, [&](QByteArrayView part) -> Result<void> {
            if (stop.stop_requested())
                return fail({ErrorCode::FileUnreadable, m_fileName, {}, {}});
            hash.addData(part);
            return {};
        });
        if (!read)
            return fail(read.error());
        return QString::fromLatin1(hash.result().toHex());
    }

private:
    /// Reads one file and hands each piece on, never more of it than its entry said. Fails as `take` does, and with the codes of
    /// packages.
    template <class Take> Result<void> readThrough(zip_uint64_t index, const QString &password, Take take) const
    {
        zip_stat_t about;
        zip_stat_index(m_archive, index, 0, &about);
        const bool isEncrypted = (about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE;
        if (isEncrypted && password.isEmpty())
            return fail({ErrorCode::PackagePassword, m_fileName, {}, {}});
        const ZipEntry part(isEncrypted ? zip_fopen_index_encrypted(m_archive, index, 0, password.toUtf8().constData())
                                        : zip_fopen_index(m_archive, index, 0));
        if (!part)
            return cannotOpen();
        QByteArray bytes(qsizetype(megabyte), Qt::Uninitialized);
        zip_uint64_t done = 0;
        zip_int64_t got = 0;
        while ((got = zip_fread(part.get(), bytes.data(), megabyte)) > 0) {
            done += zip_uint64_t(got);
            if (done > about.size)
                return tooLarge();
            if (auto taken = take(QByteArrayView(bytes.constData(), qsizetype(got))); !taken)
                return taken;
        }
        if (got < 0 || done != about.size)
            return fail({ErrorCode::PackageDamaged, m_fileName, {}, QString::fromUtf8(zip_file_strerror(part.get()))});
        return {};
    }

    tl::unexpected<Error> tooLarge() const
    {
        return fail({ErrorCode::PackageTooLarge, m_fileName, {}, QString::number(mostBytes / megabyte)});
    }
    tl::unexpected<Error> cannotOpen() const
    {
        const int code = zip_error_code_zip(zip_get_error(m_archive));
        const bool isPassword = code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD;
        return fail({isPassword ? ErrorCode::PackagePassword : ErrorCode::PackageDamaged,
                     m_fileName,
                     {},
                     isPassword ? QString() : reasonOf(m_archive)});
    }

    QString m_fileName;
    zip_t *m_archive;
};

/// Whether every file of a package is what its name says: nobody reads figures whose proof was exchanged on the way.
Result<void> verifyFiles(const Reader &reader, const Contents &contents, const QString &password, const std::stop_token &stop)
{
    for (const auto &[index, hash] : contents.files) {
        const auto is = reader.hashOf(index, password, stop);
        if (!is)
            return fail(is.error());
        if (*is != hash)
            return fail({ErrorCode::EvidenceChanged, hash, {}, {}});
    }
    return {};
}

/// The failure of a file of evidence as people know it: by the name of the document, where the park has it.
Error named(Error error, const Park &park)
{
    const auto document = std::ranges::find_if(park.evidence, [&error](const Evidence &each) {
        return each.sha256.trimmed().compare(error.subject, Qt::CaseInsensitive) == 0;
    });
    if (error.code == ErrorCode::EvidenceChanged && document != park.evidence.end() && !document->fileName.isEmpty())
        error.subject = document->fileName;
    return error;
}

/// Takes the files of a package in; those that are new are gone again after a failure.
Result<int> unpackFiles(const Reader &reader, const Contents &contents, const QString &folder, const QString &password,
                        const std::stop_token &stop)
{
    if (contents.files.empty())
        return 0; // and no empty folder beside a project without files
    const bool isNew = !QFileInfo(folder).isDir();
    if (!QDir().mkpath(folder))
        return fail({ErrorCode::FileNotWritable, folder, {}, {}});
    const QString beside =
        folder + QStringLiteral("/.parkwright-") + QUuid::createUuid().toString(QUuid::WithoutBraces); // others unpack too
    QStringList added;
    const auto tidy = qScopeGuard([&] { QFile::remove(beside); });
    const auto undo = [&](Error error) {
        for (const QString &each : added + QStringList(beside))
            QFile::remove(each);
        if (isNew)
            QDir().rmdir(folder);
        return fail(std::move(error));
    };
    for (const auto &[index, hash] : contents.files) {
        if (const auto done = reader.unpack(index, beside, password, stop); !done)
            return undo(done.error());
        const QString target = folder + u'/' + hash;
        const auto isHash = hashOfFile(beside, stop);
        if (!isHash || *isHash != hash)
            return undo(isHash ? Error{ErrorCode::EvidenceChanged, hash, {}, {}} : isHash.error());
        const bool isThere = QFileInfo::exists(target);
        if (const auto kept = keepFile(beside, folder, stop); !kept)
            return undo(kept.error());
        if (!isThere)
            added << target;
    }
    return int(contents.files.size());
}

} // namespace

bool isPackage(const QByteArray &start)
{
    return start.startsWith(zipMagic);
}

bool isPackageFile(const QString &fileName)
{
    QFile file(fileName);
    return QFileInfo(fileName).isFile() && file.open(QIODevice::ReadOnly) && isPackage(file.read(zipMagic.size()));
}

Result<Packed> writePackage(const Project &contents, const QStringList &folders, const QString &fileName, const QString &password,
                            const std::stop_token &stop, const Progress &progress)
{
    const Park &park = contents.park;
    const auto cannot = [&](const QString &why) { return fail({ErrorCode::FileNotWritable, fileName, {}, why}); };
    const std::vector<EvidenceFile> states = verifiedFiles(park, folders, stop, progress);
    const auto changed = std::ranges::find_if(
        states, [](const EvidenceFile &each) { return each.state == FileState::Changed || each.state == FileState::Unreadable; });
    if (changed != states.end())
        return fail({ErrorCode::EvidenceChanged, park.evidence[changed - states.begin()].fileName, {}, {}});
    for (const OwnPicture &picture : picturesOf(park))
        if (const QString file = fileNamed(picture.sha256, folders); !file.isEmpty())
            if (const auto hash = hashOfFile(file, stop); !hash || *hash != picture.sha256)
                return fail({ErrorCode::EvidenceChanged, picture.fileName, {}, {}});
    const QTemporaryDir temporary;
    const QString project = temporary.filePath(QStringLiteral("project.park"));
    if (const auto written = writeProject(park, project, contents.history); !written)
        return fail(written.error());
    const QString target = behindLinks(fileName);
    QTemporaryFile beside(temporaryIn(QFileInfo(target).absolutePath()));
    if (!beside.open())
        return cannot(beside.errorString());
    beside.close();
    int code = 0;
    ZipArchive archive(zip_open(QFile::encodeName(beside.fileName()).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        return cannot(reasonOf(code));
    Packed packed;
    std::stop_token token = stop;
    zip_register_cancel_callback_with_state(archive.get(), stopRequested, nullptr, &token);
    if (!fill(archive.get(), park, project, QFileInfo(fileName).completeBaseName(), folders, password, packed) ||
        zip_close(archive.get()) != 0)
        return cannot(reasonOf(archive.get()));
    (void)archive.release(); // closing took it away
    if (!QFile::setPermissions(beside.fileName(), ownPermissions()) || !putInPlace(beside.fileName(), target))
        return cannot(QString::fromLocal8Bit(strerror(errno)));
    beside.setAutoRemove(false);
    return packed;
}

Result<Unpacked> readPackage(const QString &fileName, const QString &folder, const QString &password, const std::stop_token &stop)
{
    const QFileInfo info(fileName);
    if (!info.isFile())
        return fail({info.exists() ? ErrorCode::FileNotRegular : ErrorCode::FileMissing, fileName, {}, {}});
    int code = 0;
    const ZipArchive archive(zip_open(QFile::encodeName(fileName).constData(), ZIP_RDONLY, &code));
    if (!archive)
        return fail({ErrorCode::PackageDamaged, fileName, {}, reasonOf(code)});
    const Reader reader(fileName, archive.get());
    const auto contents = reader.look();
    if (!contents)
        return fail(contents.error());
    const QTemporaryDir temporary;
    const QString project = temporary.filePath(QStringLiteral("project.park"));
    if (const auto done = reader.unpack(zip_uint64_t(contents->project), project, password, stop); !done)
        return fail(done.error());
    auto read = readWholeProject(project);
    if (!read) {
        read.error().subject = fileName;
        return fail(read.error());
    }
    Unpacked result{{*std::move(read)}, 0};
    if (folder.isEmpty()) {
        if (const auto verified = verifyFiles(reader, *contents, password, stop); !verified)
            return fail(named(verified.error(), result.park));
        return result;
    }
    const auto files = unpackFiles(reader, *contents, folder, password, stop);
    if (!files)
        return fail(named(files.error(), result.park));
    result.files = *files;
    return result;
}

} // namespace core::storage
