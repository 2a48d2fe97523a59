#include "projectfile.h"

#include "core/exchange/parkjson.h"
#include "core/storage/projectcheck.h"
#include "core/storage/projectreader.h"
#include "core/storage/projectwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::storage {

namespace {

constexpr QByteArrayView magic("SQLite format 3\0", 16);

Result<Park> readTables(sqlite::Connection &connection)
{
    const auto version = checkProject(connection);
    if (!version)
        return fail(version.error());
    if (*version == currentVersion())
        return ProjectReader(connection).read();
    auto copy = connection.copyInMemory(); // the file itself stays as it is
    if (!copy)
        return fail(copy.error());
    if (auto migrated = migrate(*copy); !migrated)
        return fail(migrated.error());
    return ProjectReader(*copy).read();
}

Result<void> writeTables(sqlite::Connection &connection, const Park &park)
{
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto written = writeNewProject(connection, park); !written)
        return written;
    return transaction->commit();
}

/// Makes what was written to a file or a folder survive a power cut.
bool sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

/// What a new file of the user gets.
QFile::Permissions ownPermissions()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    if (!(mask & S_IRGRP))
        permissions |= QFile::ReadGroup;
    if (!(mask & S_IROTH))
        permissions |= QFile::ReadOther;
    return permissions;
}

} // namespace

bool isProject(const QByteArray &start)
{
    return start.startsWith(magic);
}

Result<Park> readProject(const QString &fileName)
{
    if (!QFile::exists(fileName))
        return fail({ErrorCode::FileMissing, fileName, {}, {}});
    auto connection = sqlite::Connection::immutableFile(fileName);
    auto park = connection ? readTables(*connection) : fail(connection.error());
    if (!park)
        park.error().subject = fileName;
    return park;
}

Result<void> writeProject(const Park &park, const QString &fileName)
{
    auto connection = sqlite::Connection::inMemory();
    if (!connection)
        return fail(connection.error());
    if (auto written = writeTables(*connection, park); !written)
        return written;

    const QString canonical = QFileInfo(fileName).canonicalFilePath(); // a link stays one
    const QFileInfo target(canonical.isEmpty() ? fileName : canonical);
    const auto cannot = [&](const QString &why) { return fail({ErrorCode::FileNotWritable, fileName, {}, why}); };
    QTemporaryFile beside(target.absolutePath() + QStringLiteral("/.parkwright-XXXXXX"));
    if (!beside.open())
        return cannot(beside.errorString());
    const QString fresh = beside.fileName();
    beside.close();                                                                            // VACUUM INTO takes an empty file
    const auto tidy = qScopeGuard([&] { QFile::remove(fresh + QStringLiteral("-journal")); }); // left when deleting it failed
    auto vacuum = connection->prepare("VACUUM INTO ?");
    if (!vacuum)
        return fail(vacuum.error());
    vacuum->bind(0, Value(fresh));
    if (auto done = vacuum->run(); !done)
        return cannot(done.error().detail);
    QFile::setPermissions(fresh, target.exists() ? target.permissions() : ownPermissions());
    if (!sync(fresh))
        return cannot(QString::fromLocal8Bit(strerror(errno)));
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(target.absoluteFilePath()).constData()) != 0)
        return cannot(QString::fromLocal8Bit(strerror(errno)));
    beside.setAutoRemove(false);
    if (!sync(target.absolutePath()))
        return cannot(QString::fromLocal8Bit(strerror(errno)));
    return {};
}

Result<void> writeAnyPark(const Park &park, const QString &fileName)
{
    return fileName.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive) ? writeParkJson(park, fileName)
                                                                              : writeProject(park, fileName);
}

Result<Park> readAnyPark(const QString &fileName)
{
    QFile file(fileName);
    if (!QFileInfo(fileName).isDir() && file.open(QIODevice::ReadOnly) && isProject(file.read(magic.size())))
        return readProject(fileName);
    return readPark(fileName);
}

} // namespace core::storage
