#include "projectcheck.h"

#include "core/storage/schema.h"

#include <map>

namespace core::storage {

namespace {

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
    const QString found = *row ? statement->text(0) : QString();
    if (found == QLatin1StringView("ok"))
        return {};
    const int first = found.startsWith(QLatin1StringView("***")) ? 1 : 0; // a heading that says nothing
    return fail({ErrorCode::ProjectDamaged, {}, {}, found.section(u'\n', first, first)});
}

using Schema = std::map<QByteArray, QByteArray>;

Result<Schema> schemaOf(sqlite::Connection &connection)
{
    auto statement = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    if (!statement)
        return fail(statement.error());
    Schema schema;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return schema;
        schema.emplace(statement->blob(0), statement->blob(1));
    }
}

Result<Schema> schemaMadeBy(int version, const std::vector<const char *> &additional)
{
    auto fresh = sqlite::Connection::inMemory();
    if (!fresh)
        return fail(fresh.error());
    if (auto made = createSchema(*fresh, version); !made)
        return fail(made.error());
    for (const char *statement : additional)
        if (auto made = fresh->execute(statement); !made)
            return fail(made.error());
    return schemaOf(*fresh);
}

/// Made once for the current version: a hundred tables and indexes take longer than reading a small park.
Result<Schema> expectedSchema(int version, const std::vector<const char *> &additional)
{
    if (version != currentVersion())
        return schemaMadeBy(version, additional);
    static const Result<Schema> current = schemaMadeBy(currentVersion(), {});
    auto more = schemaMadeBy(0, additional);
    if (!current || !more)
        return fail(current ? more.error() : current.error());
    Schema expected = *current;
    expected.merge(*more);
    return expected;
}

/// Every table as the version makes it and nothing else: no views, no triggers, no other columns.
Result<void> checkSchema(sqlite::Connection &connection, int version, const std::vector<const char *> &additional)
{
    const auto found = schemaOf(connection), expected = expectedSchema(version, additional);
    if (!found || !expected)
        return fail(found ? expected.error() : found.error());
    if (*found != *expected)
        return fail({ErrorCode::ProjectDamaged, {}, {}, QStringLiteral("schema")});
    return {};
}

} // namespace

Result<int> checkProject(sqlite::Connection &connection, const std::vector<const char *> &additional)
{
    const auto application = connection.number("PRAGMA application_id");
    auto version = versionOf(connection);
    if (!application || !version)
        return fail(application ? version.error() : application.error());
    if (*application != applicationId || *version < 1)
        return fail({ErrorCode::NotAProject, {}, {}, {}});
    if (*version > currentVersion())
        return fail({ErrorCode::ProjectNewer, {}, {}, writtenBy(connection)});
    if (auto checked = checkSchema(connection, *version, additional); !checked)
        return fail(checked.error());
    if (auto checked = checkPages(connection); !checked)
        return fail(checked.error());
    return version;
}

} // namespace core::storage
