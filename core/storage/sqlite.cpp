#include "sqlite.h"

#include "core/base/utf8.h"

#include <QUrl>

#include <sqlite3.h>

namespace core::sqlite {

namespace {

ErrorCode codeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_MISMATCH:
        return ErrorCode::ProjectDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotAProject;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::FileUnreadable;
    case SQLITE_READONLY:
        return ErrorCode::FileNotWritable;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return ErrorCode::DiskFailed;
    default:
        return ErrorCode::StorageFailed;
    }
}

/// What the library says of trouble that we have words for is left out: it is English only.
Error errorOf(int code, const QString &fileName, const QString &message)
{
    const ErrorCode known = codeOf(code);
    return {known, fileName, {}, known == ErrorCode::FileNotWritable ? QString() : message};
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Connection::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Result<Connection> Connection::open(const QByteArray &uri, int flags, const QString &fileName)
{
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(uri.constData(), &database,
                                     flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection;
    connection.m_database.reset(database);
    connection.m_fileName = fileName;
    if (code != SQLITE_OK)
        return fail(connection.failure(code));
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (auto keys = connection.execute("PRAGMA foreign_keys=ON"); !keys)
        return fail(keys.error());
    return connection;
}

Result<Connection> Connection::inMemory()
{
    return open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {});
}

Result<Connection> Connection::immutableFile(const QString &fileName)
{
    const QByteArray path = QUrl::toPercentEncoding(fileName, "/");
    return open("file:" + path + "?mode=ro&immutable=1", SQLITE_OPEN_READONLY, fileName);
}

Result<Connection> Connection::durableFile(const QString &fileName, Missing missing)
{
    const int make = missing == Missing::Make ? SQLITE_OPEN_CREATE : 0;
    auto connection = open("file:" + QUrl::toPercentEncoding(fileName, "/"), SQLITE_OPEN_READWRITE | make, fileName);
    if (!connection)
        return connection;
    // alone, so that the index of the log lives in memory and not in a third file
    for (const char *pragma : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA synchronous=FULL"})
        if (auto done = connection->execute(pragma); !done)
            return fail(done.error());
    const auto mode = connection->text("PRAGMA journal_mode=WAL");
    if (!mode)
        return fail(mode.error());
    if (*mode != QLatin1StringView("wal"))
        return fail({ErrorCode::StorageFailed, fileName, {}, *mode});
    return connection;
}

Result<Connection> Connection::copyInMemory()
{
    auto copy = inMemory();
    if (!copy)
        return copy;
    sqlite3_backup *backup = sqlite3_backup_init(copy->m_database.get(), "main", m_database.get(), "main");
    if (!backup)
        return fail(copy->failure(sqlite3_errcode(copy->m_database.get())));
    sqlite3_backup_step(backup, -1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        return fail(copy->failure(code));
    return copy;
}

Error Connection::failure(int code) const
{
    return errorOf(code, m_fileName, m_database ? QString::fromUtf8(sqlite3_errmsg(m_database.get())) : QString());
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_database.get(), sql.data(), int(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return fail(failure(code));
    return Statement(statement);
}

Result<void> Connection::execute(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
    }
}

Result<qint64> Connection::number(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    return statement->firstNumber().map([](std::optional<qint64> number) { return number.value_or(0); });
}

Result<QString> Connection::text(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    return statement->step().map([&](bool row) { return row ? statement->text(0) : QString(); });
}

qint64 Connection::lastKey() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

void Statement::bind(int position, const Value &value)
{
    sqlite3_stmt *statement = m_statement.get();
    if (const double *number = std::get_if<double>(&value)) {
        keep(sqlite3_bind_double(statement, position + 1, *number));
    } else if (const bool *flag = std::get_if<bool>(&value)) {
        keep(sqlite3_bind_int(statement, position + 1, *flag));
    } else if (const QString *text = std::get_if<QString>(&value)) {
        const QByteArray bytes = text->toUtf8();
        keep(sqlite3_bind_text64(statement, position + 1, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT,
                                 SQLITE_UTF8));
    } else {
        keep(sqlite3_bind_null(statement, position + 1));
    }
}

void Statement::bind(int position, qint64 value)
{
    keep(sqlite3_bind_int64(m_statement.get(), position + 1, value));
}

void Statement::bind(int position, const QByteArray &blob)
{
    keep(sqlite3_bind_blob64(m_statement.get(), position + 1, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT));
}

void Statement::keep(int code)
{
    if (m_failure == SQLITE_OK)
        m_failure = code;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_failure = SQLITE_OK;
}

Result<bool> Statement::step()
{
    const int code = m_failure != SQLITE_OK ? m_failure : sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3 *database = sqlite3_db_handle(m_statement.get());
    return fail(errorOf(code, QString::fromUtf8(sqlite3_db_filename(database, "main")),
                        QString::fromUtf8(m_failure != SQLITE_OK ? sqlite3_errstr(m_failure) : sqlite3_errmsg(database))));
}

Result<void> Statement::run()
{
    const auto row = step();
    reset();
    if (!row)
        return fail(row.error());
    return {};
}

Result<std::optional<qint64>> Statement::firstNumber()
{
    const auto row = step();
    const std::optional<qint64> number = row && *row ? std::optional(integer(0)) : std::nullopt;
    reset();
    if (!row)
        return fail(row.error());
    return number;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return bytes ? textOfUtf8({bytes, size_t(sqlite3_column_bytes(m_statement.get(), column))}) : QString();
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool Statement::isText(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_TEXT;
}

bool Statement::isNumber(int column) const
{
    const int type = sqlite3_column_type(m_statement.get(), column);
    return type == SQLITE_INTEGER || type == SQLITE_FLOAT;
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return fail(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (m_connection)
        (void)m_connection->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto committed = m_connection->execute("COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace core::sqlite
