#include "workingcopy.h"

#include "core/storage/filelock.h"
#include "core/storage/historytables.h"
#include "core/storage/projectcheck.h"
#include "core/storage/projecteditor.h"
#include "core/storage/projectreader.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace core::storage {

namespace {

/// Only working copies have it; `edits` counts those since the project was saved. Working copies of older programs have it too:
/// its text never changes.
constexpr const char *sessionTable =
    "CREATE TABLE session (file_name TEXT NOT NULL, edits INTEGER NOT NULL, last_edit TEXT NOT NULL) STRICT";

/// By what the project's file is known again; no row: it was never saved. Younger than the table above.
constexpr const char *baseTable = "CREATE TABLE base (size INTEGER NOT NULL, modified INTEGER NOT NULL, device INTEGER NOT NULL, "
                                  "inode INTEGER NOT NULL) STRICT";

void removeFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"}) // the log alone recovers nothing
        QFile::remove(path + QLatin1StringView(suffix));
}

/// Working copies hold what the user did not publish: nobody else reads them.
bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

struct Session {
    QString fileName;
    int edits = 0;
    QDateTime lastEdit;
};

Result<Session> readSession(sqlite::Connection &connection)
{
    auto select = connection.prepare("SELECT file_name, edits, last_edit FROM session");
    if (!select)
        return fail(select.error());
    const auto row = select->step();
    if (!row || !*row)
        return fail(row ? Error{ErrorCode::ProjectDamaged, {}, {}, QStringLiteral("session")} : row.error());
    return Session{select->text(0), int(select->integer(1)), QDateTime::fromString(select->text(2), Qt::ISODateWithMs)};
}

Result<void> startSession(sqlite::Connection &connection, const QString &fileName)
{
    if (auto made = connection.execute(sessionTable); !made)
        return made;
    auto insert = connection.prepare("INSERT INTO session VALUES (?, 0, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))");
    if (!insert)
        return fail(insert.error());
    insert->bind(0, Value(fileName));
    return insert->run();
}

bool hasBase(sqlite::Connection &connection)
{
    return connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'base'").value_or(0) > 0;
}

/// What a working copy holds beside the tables of a project.
std::vector<const char *> ownTables(sqlite::Connection &connection)
{
    std::vector<const char *> tables{sessionTable};
    if (hasBase(connection))
        tables.push_back(baseTable);
    if (hasUnread(connection))
        tables.push_back(unreadTable);
    return tables;
}

Result<void> writeBase(sqlite::Connection &connection, const std::optional<FileStamp> &base)
{
    if (auto made = hasBase(connection) ? Result<void>() : connection.execute(baseTable); !made)
        return made;
    if (auto emptied = connection.execute("DELETE FROM base"); !emptied || !base)
        return emptied;
    auto insert = connection.prepare("INSERT INTO base VALUES (?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    const qint64 numbers[]{base->size, base->modified, qint64(base->device), qint64(base->inode)};
    for (int i = 0; i < 4; ++i)
        insert->bind(i, numbers[i]);
    return insert->run();
}

Result<std::optional<FileStamp>> readBase(sqlite::Connection &connection)
{
    if (!hasBase(connection))
        return std::optional<FileStamp>();
    auto select = connection.prepare("SELECT size, modified, device, inode FROM base");
    if (!select)
        return fail(select.error());
    const auto row = select->step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<FileStamp>();
    return std::optional(
        FileStamp{select->integer(0), select->integer(1), quint64(select->integer(2)), quint64(select->integer(3))});
}

/// In one transaction: a copy that was interrupted in being made is an empty database.
Result<void> fill(sqlite::Connection &connection, const Park &park, const History &history, const QString &fileName,
                  const std::optional<FileStamp> &base)
{
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto written = writeNewProject(connection, park); !written)
        return written;
    if (auto written = HistoryWriter(connection).write(history); !written)
        return written;
    if (auto started = startSession(connection, fileName); !started)
        return started;
    if (auto written = writeBase(connection, base); !written)
        return written;
    return transaction->commit();
}

bool isEmpty(sqlite::Connection &connection)
{
    return connection.number("SELECT count(*) FROM sqlite_schema").value_or(1) == 0;
}

} // namespace

struct WorkingCopy::State {
    State(QString itsPath, FileLock itsLock, sqlite::Connection itsConnection)
        : path(std::move(itsPath)), lock(std::move(itsLock)), connection(std::move(itsConnection))
    {}
    QString path;
    FileLock lock; ///< released last
    sqlite::Connection connection;
    ProjectEditor editor{connection};
    HistoryWriter history{connection};
    History recovered{};
    std::vector<UnreadText> unread{}; ///< found when it was recovered
    Park park{};
    QString fileName{};
    std::optional<FileStamp> base{};
    int unsavedEdits = 0;
};

WorkingCopy::WorkingCopy(std::unique_ptr<State> state) : m_state(std::move(state)) {}
WorkingCopy::WorkingCopy(WorkingCopy &&) noexcept = default;
WorkingCopy &WorkingCopy::operator=(WorkingCopy &&) noexcept = default;
WorkingCopy::~WorkingCopy() = default;

Result<WorkingCopy> WorkingCopy::create(const QString &folder, const Park &park, const QString &fileName, const History &history,
                                        const std::optional<FileStamp> &base)
{
    const QString path =
        QDir(folder).absoluteFilePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".park"));
    if (!makeFolder(folder))
        return fail({ErrorCode::FileNotWritable, folder, {}, {}});
    auto lock = FileLock::take(path);
    if (!lock)
        return fail(lock.error());
    auto connection = sqlite::Connection::durableFile(path, sqlite::Connection::Missing::Make);
    const auto filled = connection ? fill(*connection, park, history, fileName, base) : fail(connection.error());
    if (!filled) {
        removeFiles(path);
        return fail(filled.error());
    }
    auto state = std::make_unique<State>(path, *std::move(lock), *std::move(connection));
    state->park = park;
    state->fileName = fileName;
    state->base = base;
    return WorkingCopy(std::move(state));
}

Result<WorkingCopy> WorkingCopy::recover(const QString &path)
{
    if (!QFile::exists(path))
        return fail({ErrorCode::FileMissing, path, {}, {}});
    const auto failed = [&path](Error error) {
        error.subject = path;
        return fail(std::move(error));
    };
    auto lock = FileLock::take(path);
    if (!lock)
        return failed(lock.error());
    auto connection = sqlite::Connection::durableFile(path, sqlite::Connection::Missing::Refuse);
    if (!connection)
        return failed(connection.error());
    auto state = std::make_unique<State>(path, *std::move(lock), *std::move(connection));
    if (auto checked = checkProject(state->connection, ownTables(state->connection)); !checked)
        return failed(checked.error());
    if (auto migrated = migrate(state->connection); !migrated)
        return failed(migrated.error());
    const auto session = readSession(state->connection);
    auto park = session ? ProjectReader(state->connection).read() : fail(session.error());
    auto history = park ? readHistory(state->connection) : fail(park.error());
    const auto base = history ? readBase(state->connection) : fail(history.error());
    auto unread = base ? readUnread(state->connection, *park) : fail(base.error());
    if (!unread)
        return failed(unread.error());
    state->park = *std::move(park);
    state->recovered = *std::move(history);
    state->unread = *std::move(unread);
    state->fileName = session->fileName;
    state->base = *base;
    state->unsavedEdits = session->edits;
    return WorkingCopy(std::move(state));
}

Result<void> WorkingCopy::apply(const std::vector<Edit> &edits, const HistoryStep &step,
                                const std::optional<std::vector<UnreadText>> &unread)
{
    if (!m_state)
        return fail({ErrorCode::StorageFailed, {}, {}, {}});
    const bool isCommand = !edits.empty() || !step.isEmpty();
    if (!isCommand && !unread)
        return {};
    auto transaction = sqlite::Transaction::begin(m_state->connection);
    if (!transaction)
        return fail(transaction.error());
    Park after = m_state->park;
    for (const Edit &edit : edits)
        if (auto done = m_state->editor.apply(after, edit); !done)
            return done;
    if (auto written = m_state->history.write(step); !written)
        return written;
    if (auto written = unread ? writeUnread(m_state->connection, *unread) : Result<void>(); !written)
        return written;
    const int unsaved = m_state->unsavedEdits + (isCommand ? std::max(1, int(edits.size())) : 0);
    if (auto counted = m_state->connection.execute("UPDATE session SET edits = " + std::to_string(unsaved) +
                                                   ", last_edit = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')");
        !counted)
        return counted;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_state->park = std::move(after);
    m_state->unsavedEdits = unsaved;
    return {};
}

Result<void> WorkingCopy::markSaved(const QString &fileName, const std::optional<FileStamp> &base)
{
    if (!m_state)
        return fail({ErrorCode::StorageFailed, {}, {}, {}});
    auto transaction = sqlite::Transaction::begin(m_state->connection);
    if (!transaction)
        return fail(transaction.error());
    auto update = m_state->connection.prepare("UPDATE session SET file_name = ?, edits = 0");
    if (!update)
        return fail(update.error());
    update->bind(0, Value(fileName));
    if (auto done = update->run(); !done)
        return done;
    if (auto written = writeBase(m_state->connection, base); !written)
        return written;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_state->fileName = fileName;
    m_state->base = base;
    m_state->unsavedEdits = 0;
    return {};
}

void WorkingCopy::discard()
{
    if (!m_state)
        return;
    const QString path = m_state->path;
    const FileLock lock = std::move(m_state->lock); // until the files are gone
    m_state.reset();
    removeFiles(path);
}

const Park &WorkingCopy::park() const
{
    Q_ASSERT(m_state);
    return m_state->park;
}

History WorkingCopy::takeHistory()
{
    return m_state ? std::exchange(m_state->recovered, {}) : History();
}

std::vector<UnreadText> WorkingCopy::takeUnread()
{
    return m_state ? std::exchange(m_state->unread, {}) : std::vector<UnreadText>();
}

const QString &WorkingCopy::path() const
{
    Q_ASSERT(m_state);
    return m_state->path;
}

const QString &WorkingCopy::fileName() const
{
    Q_ASSERT(m_state);
    return m_state->fileName;
}

const std::optional<FileStamp> &WorkingCopy::base() const
{
    Q_ASSERT(m_state);
    return m_state->base;
}

int WorkingCopy::unsavedEdits() const
{
    return m_state ? m_state->unsavedEdits : 0;
}

Result<QString> WorkingCopy::setting(const char *pragma)
{
    return m_state->connection.text(std::string("PRAGMA ") + pragma);
}

namespace {

/// What may be recovered from a file, whose lock we hold; nothing when it was not left with edits, and then it is removed.
std::optional<Recoverable> examine(const QString &path)
{
    {
        auto connection = sqlite::Connection::durableFile(path, sqlite::Connection::Missing::Refuse);
        if (!connection)
            return {};
        if (!isEmpty(*connection)) {
            const auto session = readSession(*connection);
            if (!session)
                return {};
            if (const int edits = session->edits + countUnread(*connection); edits > 0)
                return Recoverable{path,
                                   session->fileName,
                                   connection->text("SELECT name FROM park").value_or(QString()),
                                   session->lastEdit,
                                   edits,
                                   connection->text("SELECT name_en FROM park").value_or(QString())};
        }
    }
    removeFiles(path);
    return {};
}

} // namespace

std::vector<Recoverable> recoverableIn(const QString &folder)
{
    std::vector<Recoverable> found;
    if (folder.isEmpty()) // Qt takes it for the folder that the program was started in
        return found;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.park")}, QDir::Files)) {
        const auto lock = FileLock::take(file.absoluteFilePath());
        if (auto left = lock ? examine(file.absoluteFilePath()) : std::nullopt)
            found.push_back(*std::move(left));
    }
    std::ranges::sort(found, std::ranges::greater(), &Recoverable::lastEdit);
    return found;
}

} // namespace core::storage
