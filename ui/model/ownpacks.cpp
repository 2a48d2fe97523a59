#include "ownpacks.h"

#include "core/base/wholefile.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace ui {

using namespace core;

QString ownPacksFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/schemes");
}

Result<Scheme> checkPack(const QByteArray &bytes, const std::vector<Scheme> &shipped)
{
    auto scheme = schemeFromJson(bytes);
    if (scheme && std::ranges::find(shipped, scheme->id, &Scheme::id) != shipped.end())
        return fail(
            {.code = ErrorCode::SchemeIdRepeated, .subject = scheme->id, .place = QStringLiteral("id"), .detail = scheme->id});
    return scheme;
}

std::vector<OwnPack> readOwnPacks(const QString &folder, const std::vector<Scheme> &shipped)
{
    std::vector<OwnPack> packs;
    std::vector<Scheme> taken = shipped;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString fileName = folder + u'/' + name;
        const auto bytes = readFile(fileName, largestPackFile);
        if (!bytes) {
            packs.push_back({fileName, {}, fail(bytes.error())});
            continue;
        }
        packs.push_back({fileName, *bytes, checkPack(*bytes, taken)});
        if (packs.back().scheme)
            taken.push_back(*packs.back().scheme);
    }
    return packs;
}

std::vector<Scheme> withOwnPacks(std::vector<Scheme> shipped, const std::vector<OwnPack> &own)
{
    for (const OwnPack &each : own)
        if (each.scheme)
            shipped.push_back(*each.scheme);
    return shipped;
}

Result<void> writePack(const QString &fileName, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(fileName).absolutePath());
    return core::writeFile(fileName, bytes);
}

} // namespace ui
