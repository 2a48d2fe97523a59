#include "projectfile.h"

#include "core/exchange/parkjson.h"
#include "core/storage/projectreader.h"
#include "core/storage/projectwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <map>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::storage {

namespace {

constexpr QByteArrayView magic("SQLite format 3\0", 16);

Result<qint64> number(sqlite::Connection &connection, std::string_view pragma)
{
    auto statement = connection.prepare(pragma);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? statement->integer(0) : 0;
}

QString writtenBy(sqlite::Connection &connection)
{
    auto statement = connection.prepare("SELECT written_by FROM about");
    if (!statement)
        return {};
    const auto row = statement->step();
    return row && *row ? statement->text(0) : QString();
}

/// The pages of the file as SQLite's own check sees them.
Result<void> checkPages(sqlite::Connection &connection)
{
    auto statement = connection.prepare("PRAGMA quick_check(1)");
    if (!statement)
        return fail(statement.error());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (!*row || statement->text(0) != QLatin1StringView("ok"))
        return fail({ErrorCode::ProjectDamaged, {}, {}, *row ? statement->text(0).section(u'\n', 0, 0) : QString()});
    return {};
}

/// Every table as this version makes it and nothing else: no views, no triggers, no other columns.
Result<void> checkSchema(sqlite::Connection &connection)
{
    auto statement = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    if (!statement)
        return fail(statement.error());
    std::map<QByteArray, QByteArray> found, expected;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        found.emplace(statement->blob(0), statement->blob(1));
    }
    auto fresh = sqlite::Connection::inMemory();
    if (!fresh)
        return fail(fresh.error());
    if (auto made = createSchema(*fresh); !made)
        return made;
    auto own = fresh->prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    if (!own)
        return fail(own.error());
    while (own->step().value_or(false))
        expected.emplace(own->blob(0), own->blob(1));
    if (found != expected)
        return fail({ErrorCode::ProjectDamaged, {}, {}, QStringLiteral("schema")});
    return {};
}

Result<Park> readTables(const QString &fileName)
{
    auto connection = sqlite::Connection::immutableFile(fileName);
    if (!connection)
        return fail(connection.error());
    const auto application = number(*connection, "PRAGMA application_id"), version = number(*connection, "PRAGMA user_version");
    if (!application || !version)
        return fail(application ? version.error() : application.error());
    if (*application != applicationId || *version < 1)
        return fail({ErrorCode::NotAProject, fileName, {}, {}});
    if (*version > currentVersion())
        return fail({ErrorCode::ProjectNewer, fileName, {}, writtenBy(*connection)});
    if (auto checked = checkSchema(*connection); !checked)
        return fail(checked.error());
    if (auto checked = checkPages(*connection); !checked)
        return fail(checked.error());
    return ProjectReader(*connection).read();
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
    auto park = readTables(fileName);
    if (!park) {
        Error error = park.error();
        error.subject = fileName;
        return fail(std::move(error));
    }
    return park;
}

Result<void> writeProject(const Park &park, const QString &fileName)
{
    auto connection = sqlite::Connection::inMemory();
    if (!connection)
        return fail(connection.error());
    if (auto made = createSchema(*connection); !made)
        return made;
    if (auto written = ProjectWriter(*connection).write(park); !written)
        return written;

    const QFileInfo target(fileName);
    const auto cannot = [&](const QString &why) { return fail({ErrorCode::FileNotWritable, fileName, {}, why}); };
    QTemporaryFile beside(target.absolutePath() + QStringLiteral("/.parkwright-XXXXXX"));
    if (!beside.open())
        return cannot(beside.errorString());
    const QString fresh = beside.fileName();
    beside.close(); // VACUUM INTO takes an empty file
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
