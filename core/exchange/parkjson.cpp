#include "parkjson.h"

#include "core/base/wholefile.h"
#include "core/exchange/parkreader.h"
#include "core/exchange/parkwriter.h"
#include "core/model/incomplete.h"

namespace core {

namespace {

constexpr qint64 largestParkFile = 512LL * 1024 * 1024;

} // namespace

Result<Park> parkFromTree(const json::Node &root)
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
    if (auto error = ParkReader().read(root, parkObject, &park, {"format", "version"}))
        return fail(*std::move(error));
    return park;
}

Result<Park> parkFromJson(const QByteArray &bytes)
{
    const auto tree = json::parse(bytes);
    if (!tree)
        return fail(tree.error());
    auto park = parkFromTree(tree->root);
    if (!park && park.error().line > 0) { // readers leave the offset here
        Error error = park.error();
        json::locate(bytes, size_t(error.line), error);
        return fail(std::move(error));
    }
    return park;
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
