#pragma once

#include "core/base/result.h"
#include "core/model/field.h"

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace core::sqlite {

/// A prepared statement; positions count from 0.
class Statement
{
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) noexcept = default;

    /// A value that cannot be bound lets the next step fail.
    void bind(int position, const Value &value);
    void bind(int position, qint64 value);
    void bind(int position, const QByteArray &blob);
    /// True: there is a row. Fails: StorageFailed, ProjectDamaged, DiskFull, DiskFailed.
    Result<bool> step();
    /// Runs a statement that gives no rows and makes it ready to run again.
    Result<void> run();
    /// The first number of the first row, nothing when there is no row; makes it ready to run again.
    Result<std::optional<qint64>> firstNumber();

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    bool isText(int column) const;
    bool isNumber(int column) const; ///< integer or real

private:
    friend class Connection;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    void keep(int code);
    void reset();

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_failure = 0; ///< the first of those of bind()
};

/// An open database; the only file of the program that knows the library is sqlite.cpp.
class Connection
{
public:
    /// A new database in memory.
    static Result<Connection> inMemory();
    /// An existing file, only to read: nothing in its folder is created, changed or locked.
    static Result<Connection> immutableFile(const QString &fileName);
    /// A file to write to, made when it is missing (or refused), with a write-ahead log and for us alone. What was committed
    /// survives a power cut.
    enum class Missing : unsigned char { Make, Refuse };
    static Result<Connection> durableFile(const QString &fileName, Missing missing);

    /// A copy of all its pages.
    Result<Connection> copyInMemory();

    Result<Statement> prepare(std::string_view sql);
    Result<void> execute(std::string_view sql);
    /// What a query or a pragma gives as one number; 0 without a row.
    Result<qint64> number(std::string_view sql);
    /// What it gives as one text.
    Result<QString> text(std::string_view sql);
    qint64 lastKey() const;

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    static Result<Connection> open(const QByteArray &uri, int flags, const QString &fileName);
    Error failure(int code) const;

    std::unique_ptr<sqlite3, Close> m_database;
    QString m_fileName;
};

/// Undoes what it saw unless it was committed.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

} // namespace core::sqlite
