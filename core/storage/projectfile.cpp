#include "projectfile.h"

#include "core/exchange/parkjson.h"
#include "core/storage/durable.h"
#include "core/storage/package.h"
#include "core/storage/projectcheck.h"
#include "core/storage/projectreader.h"
#include "core/storage/projectwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>

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
    QTemporaryFile beside(temporaryIn(target.absolutePath()));
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
    if (!putInPlace(fresh, target.absoluteFilePath()))
        return cannot(QString::fromLocal8Bit(strerror(errno)));
    beside.setAutoRemove(false);
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
    const QByteArray start =
        !QFileInfo(fileName).isDir() && file.open(QIODevice::ReadOnly) ? file.read(magic.size()) : QByteArray();
    if (isProject(start))
        return readProject(fileName);
    if (isPackage(start)) {
        auto unpacked = readPackage(fileName, {});
        return unpacked ? Result<Park>(std::move(unpacked->park)) : fail(unpacked.error());
    }
    return readPark(fileName);
}

} // namespace core::storage
