#include "parkjson.h"

#include "core/base/wholefile.h"
#include "core/exchange/parkreader.h"
#include "core/exchange/parkwriter.h"
#include "core/model/incomplete.h"

namespace core {

namespace {

constexpr qint64 largestParkFile = 512LL * 1024 * 1024;

/// The park of a parsed text; `bytes` are those it was parsed from, to say where something is wrong.
Result<Park> parkOfTree(const json::Node &root, const QByteArray &bytes)
{
    if (root.type != json::Type::Object)
        return fail({ErrorCode::ExpectedObject, {}, {}, {}});
    const json::Node *format = root.member("format"), *version = root.member("version");
    if (!format || format->type != json::Type::Text || format->text != "parkwright-exchange")
        return fail(
            {ErrorCode::WrongFormat, QStringLiteral("format"), QStringLiteral("format"), format ? format->string() : QString()});
    if (!version || version->number() != 1.0)
        return fail({ErrorCode::WrongVersion, QStringLiteral("version"), QStringLiteral("version"),
                     version ? version->string() : QString()});
    Park park;
    ParkReader reader;
    if (auto error = reader.read(root, parkObject, &park, {"format", "version"})) {
        json::locate(bytes, reader.offset(), *error);
        return fail(*std::move(error));
    }
    return park;
}

} // namespace

Result<Park> parkFromJson(const QByteArray &bytes)
{
    const auto tree = json::parse(bytes);
    if (!tree)
        return fail(tree.error());
    return parkOfTree(tree->root, bytes);
}

QByteArray toJson(const Park &park)
{
    return writePark(park);
}

Result<void> writeParkJson(const Park &park, const QString &fileName)
{
    if (auto incomplete = firstIncomplete(park))
        return fail(*std::move(incomplete));
    return writeFile(fileName, toJson(park));
}

Result<Park> readPark(const QString &fileName)
{
    const auto bytes = readFile(fileName, largestParkFile);
    return bytes ? parkFromJson(*bytes) : fail(bytes.error());
}

} // namespace core
