#include "schema.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core::storage {

namespace {

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// "factorTPerGj" and "steam.pressureMPa" as factor_t_per_gj and steam_pressure_mpa.
QByteArray snake(std::string_view key)
{
    const QByteArray text = QByteArray(key.data(), qsizetype(key.size())).replace("MPa", "Mpa");
    QByteArray name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = isCapital(text[i]) && i > 0 && text[i - 1] != '.' &&
                            (!isCapital(text[i - 1]) || (i + 1 < text.size() && !isCapital(text[i + 1])));
        if (begins)
            name += '_';
        name += text[i] == '.' ? '_' : isCapital(text[i]) ? char(text[i] - 'A' + 'a') : text[i];
    }
    return name;
}

void addTables(const Object &object, const QByteArray &path, int parent, std::vector<TableLayout> &into)
{
    const auto add = [&](std::string_view key, const Object &inner, const Part *part, const List *list) {
        const QByteArray name = path.isEmpty() ? snake(key) : path + '_' + snake(key);
        into.push_back({name, &inner, parent, part, list});
        addTables(inner, name, int(into.size()) - 1, into);
    };
    for (const Part &part : object.parts)
        add(part.key, *part.object, &part, nullptr);
    for (const List &list : object.lists)
        add(list.key, *list.element, nullptr, &list);
}

} // namespace

const std::vector<TableLayout> &tables()
{
    static const std::vector<TableLayout> all = [] {
        std::vector<TableLayout> made{{"project", &parkObject, -1, nullptr, nullptr}};
        addTables(parkObject, {}, 0, made);
        return made;
    }();
    return all;
}

QByteArray column(const Field &field)
{
    const QByteArray name = snake(field.key);
    static const QList<QByteArray> taken{"key", "from", "to", "values"}; // "key" is the row's own, the others are words of SQL
    return taken.contains(name) ? name + "_of_row" : name;
}

QString seriesHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

size_t tableInside(size_t table, const Step &step)
{
    const Object &object = *tables()[table].object;
    const Part *part = step.part >= 0 ? &object.parts[size_t(step.part)] : nullptr;
    const List *list = step.part >= 0 ? nullptr : &object.lists[size_t(step.list)];
    const auto found = std::ranges::find_if(
        tables(), [&](const TableLayout &each) { return each.parent == int(table) && each.part == part && each.list == list; });
    return size_t(found - tables().begin());
}

Result<int> versionOf(sqlite::Connection &connection)
{
    return connection.number("PRAGMA user_version").map([](qint64 version) { return int(version); });
}

namespace {

Result<void> bringTo(sqlite::Connection &connection, int version)
{
    const auto from = versionOf(connection);
    if (!from)
        return fail(from.error());
    for (const Migration &migration : migrations()) {
        if (migration.version <= *from || migration.version > version)
            continue;
        for (const char *statement : migration.statements)
            if (auto done = connection.execute(statement); !done)
                return done;
    }
    if (auto done = connection.execute("PRAGMA user_version=" + std::to_string(version)); !done)
        return done;
    return connection.execute("PRAGMA application_id=" + std::to_string(applicationId));
}

} // namespace

Result<void> createSchema(sqlite::Connection &connection, int version)
{
    return bringTo(connection, version);
}

Result<void> migrate(sqlite::Connection &connection)
{
    const auto from = versionOf(connection);
    if (!from || *from >= currentVersion())
        return from ? Result<void>() : fail(from.error());
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = bringTo(connection, currentVersion()); !done)
        return done;
    return transaction->commit();
}

} // namespace core::storage
