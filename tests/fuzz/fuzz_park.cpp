#include "core/storage/projectfile.h"
#include "core/storage/projectreader.h"
#include "core/storage/projectwriter.h"
#include "tests/support/fill.h"

#include <QDir>
#include <QFile>

#include <cstdlib>

#include <unistd.h>

// Any bytes: a project or an error; a park that is read writes and reads back equal. The first byte says what the others are:
// a file, or values that somebody put into the tables of a project.

using namespace core;
using namespace core::storage;

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

void writesAndReadsBack(const Park &park)
{
    static sqlite::Connection empty = [] {
        auto connection = sqlite::Connection::inMemory();
        must(connection && migrate(*connection));
        return *std::move(connection);
    }();
    const auto undone = sqlite::Transaction::begin(empty);
    must(undone && ProjectWriter(empty).write(park));
    const auto again = ProjectReader(empty).read();
    must(again && *again == park);
}

void readFile(const QByteArray &bytes)
{
    static const QString name = QStringLiteral("/dev/shm/fuzz-%1.park").arg(::getpid());
    QFile file(name);
    must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    if (const auto park = readProject(name))
        writesAndReadsBack(*park);
    QFile::remove(name);
}

/// A project in which every list has rows.
sqlite::Connection filledProject(int pageSize)
{
    auto connection = sqlite::Connection::inMemory();
    must(connection && connection->execute("PRAGMA page_size=" + std::to_string(pageSize)));
    auto transaction = sqlite::Transaction::begin(*connection); // one, for the sake of speed
    must(createSchema(*connection) && ProjectWriter(*connection).write(support::filledPark()) && transaction->commit());
    return *std::move(connection);
}

/// Takes the bytes from the front.
struct Bytes {
    QByteArray rest;
    unsigned char next()
    {
        if (rest.isEmpty())
            return 0;
        const auto first = static_cast<unsigned char>(rest[0]);
        rest.remove(0, 1);
        return first;
    }
    QByteArray next(qsizetype count)
    {
        const QByteArray taken = rest.left(count);
        rest.remove(0, count);
        return taken;
    }
};

void bindSomething(sqlite::Statement &statement, Bytes &bytes)
{
    switch (bytes.next() % 6) {
    case 0:
        return statement.bind(0, Value{});
    case 1:
        return statement.bind(0, qint64(static_cast<signed char>(bytes.next())));
    case 2:
        return statement.bind(0, Value(bytes.next(bytes.next() % 24).toDouble()));
    case 3:
        return statement.bind(0, Value(QString::fromUtf8(bytes.next(bytes.next() % 64))));
    case 4:
        return statement.bind(0, bytes.next(bytes.next() % 64));
    default:
        double number = 0;
        const QByteArray raw = bytes.next(sizeof(number));
        std::memcpy(&number, raw.constData(), size_t(raw.size()));
        return statement.bind(0, Value(number));
    }
}

/// One value: a column of one row, or of all.
void putValue(sqlite::Connection &project, Bytes &bytes)
{
    const TableLayout &table = tables()[bytes.next() % tables().size()];
    QByteArrayList columns{"extra", "key"};
    if (table.parent >= 0)
        columns << "parent";
    if (table.list)
        columns << "position";
    for (const Field &field : table.object->fields)
        columns << column(field);
    const QByteArray sql = "UPDATE " + table.name + " SET " + columns[bytes.next() % columns.size()] + " = ? WHERE key % 2 != ?";
    auto update = project.prepare(std::string_view(sql));
    must(update.has_value());
    bindSomething(*update, bytes);
    update->bind(1, qint64(bytes.next() % 3));
    (void)update->run(); // or it is refused
}

void readValues(Bytes bytes)
{
    static sqlite::Connection project = filledProject(4096);
    const auto undone = sqlite::Transaction::begin(project);
    must(undone.has_value());
    for (int values = 0; values < 50 && !bytes.rest.isEmpty(); ++values)
        putValue(project, bytes);
    if (const auto park = ProjectReader(project).read())
        writesAndReadsBack(*park);
}

} // namespace

/// Begins with a whole project of small pages in the first folder of the command line.
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    for (int i = 1; i < *count; ++i) {
        const QString folder = QFile::decodeName((*arguments)[i]);
        if (!QDir(folder).exists())
            continue;
        const QString fresh = folder + QStringLiteral("/fresh");
        auto project = filledProject(512);
        auto vacuum = project.prepare("VACUUM INTO ?");
        vacuum->bind(0, Value(fresh));
        QFile::remove(fresh);
        must(vacuum->run().has_value());
        QFile file(fresh), seed(folder + QStringLiteral("/project"));
        must(file.open(QIODevice::ReadOnly) && seed.open(QIODevice::WriteOnly));
        seed.write(QByteArray(1, '\0') + file.readAll());
        QFile::remove(fresh);
        QFile values(folder + QStringLiteral("/values"));
        must(values.open(QIODevice::WriteOnly));
        values.write("\1");
        break;
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    if (data[0] % 2 == 0)
        readFile(bytes);
    else
        readValues({bytes});
    return 0;
}
