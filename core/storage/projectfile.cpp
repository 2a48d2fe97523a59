#include "projectfile.h"

#include "core/exchange/parkjson.h"
#include "core/storage/durable.h"
#include "core/storage/historytables.h"
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

/// What `read` makes of the tables of a project as the current version has them.
template <class Read> auto readTables(sqlite::Connection &connection, Read read) -> decltype(read(connection))
{
    const auto version = checkProject(connection);
    if (!version)
        return fail(version.error());
    if (*version == currentVersion())
        return read(connection);
    auto copy = connection.copyInMemory(); // the file itself stays as it is
    if (!copy)
        return fail(copy.error());
    if (auto migrated = migrate(*copy); !migrated)
        return fail(migrated.error());
    return read(*copy);
}

template <class Read>
auto readDatabase(const QString &fileName, Read read) -> decltype(readTables(std::declval<sqlite::Connection &>(), read))
{
    if (const QFileInfo info(fileName); !info.isFile())
        return fail({info.exists() ? ErrorCode::FileNotRegular : ErrorCode::FileMissing, fileName, {}, {}});
    auto connection = sqlite::Connection::immutableFile(fileName);
    auto result = connection ? readTables(*connection, read) : fail(connection.error());
    if (!result)
        result.error().subject = fileName;
    return result;
}

Result<void> writeTables(sqlite::Connection &connection, const Park &park, const History &history)
{
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto written = writeNewProject(connection, park); !written)
        return written;
    if (auto written = HistoryWriter(connection).write(history); !written)
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
    return readDatabase(fileName, [](sqlite::Connection &connection) { return ProjectReader(connection).read(); });
}

Result<Project> readWholeProject(const QString &fileName)
{
    return readDatabase(fileName, [](sqlite::Connection &connection) -> Result<Project> {
        auto park = ProjectReader(connection).read();
        auto history = park ? readHistory(connection) : fail(park.error());
        if (!history)
            return fail(history.error());
        return Project{*std::move(park), *std::move(history)};
    });
}

Result<void> writeProject(const Park &park, const QString &fileName, const History &history)
{
    auto connection = sqlite::Connection::inMemory();
    if (!connection)
        return fail(connection.error());
    if (auto written = writeTables(*connection, park, history); !written)
        return written;

    const QFileInfo target(behindLinks(fileName));
    const auto cannot = [&](const QString &why) { return fail({ErrorCode::FileNotWritable, fileName, {}, why}); };
    if (target.exists() && !target.isWritable()) // renaming over it asks only the folder
        return cannot(QString::fromLocal8Bit(strerror(EACCES)));
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
    if (auto done = vacuum->run(); !done) {
        const ErrorCode code = done.error().code;
        const bool isOfDisk = code == ErrorCode::DiskFull || code == ErrorCode::DiskFailed;
        return isOfDisk ? fail({code, fileName, {}, {}}) : cannot(done.error().detail);
    }
    QFile::setPermissions(fresh, target.exists() ? target.permissions() : ownPermissions());
    if (!putInPlace(fresh, target.absoluteFilePath()))
        return cannot(QString::fromLocal8Bit(strerror(errno)));
    beside.setAutoRemove(false);
    return {};
}

Result<void> writeAnyPark(const Park &park, const QString &fileName, const History &history)
{
    return fileName.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive) ? writeParkJson(park, fileName)
                                                                              : writeProject(park, fileName, history);
}

namespace {

enum class FileKind : unsigned char { Project, Package, Other };

FileKind kindOf(const QString &fileName)
{
    QFile file(fileName);
    const QByteArray start =
        QFileInfo(fileName).isFile() && file.open(QIODevice::ReadOnly) ? file.read(magic.size()) : QByteArray();
    return isProject(start) ? FileKind::Project : isPackage(start) ? FileKind::Package : FileKind::Other;
}

} // namespace

bool isProjectFile(const QString &fileName)
{
    return kindOf(fileName) == FileKind::Project;
}

bool isExchangeFile(const QString &fileName)
{
    return kindOf(fileName) == FileKind::Other;
}

Result<Project> readAnyProject(const QString &fileName)
{
    switch (kindOf(fileName)) {
    case FileKind::Project:
        return readWholeProject(fileName);
    case FileKind::Package:
        return readPackage(fileName, {}).map([](Unpacked unpacked) {
            return Project{std::move(unpacked.park), std::move(unpacked.history)};
        });
    case FileKind::Other:
        break;
    }
    auto park = readPark(fileName);
    const bool isText = park || (park.error().code != ErrorCode::JsonSyntax && park.error().code != ErrorCode::JsonEncoding);
    if (!isText && fileName.endsWith(QLatin1StringView(".park"), Qt::CaseInsensitive)) // its name says what was meant
        return fail({ErrorCode::NotAProject, fileName, {}, {}});
    return std::move(park).map([](Park read) { return Project{std::move(read), {}}; });
}

Result<Park> readAnyPark(const QString &fileName)
{
    if (kindOf(fileName) == FileKind::Project)
        return readProject(fileName);
    return readAnyProject(fileName).map([](Project project) { return std::move(project.park); });
}

} // namespace core::storage
