#include "remarksfile.h"

#include "core/base/wholefile.h"

#include <QDir>
#include <QFileInfo>

namespace core {

namespace {

constexpr QLatin1StringView ending(".remarks.json");
constexpr qint64 largestFile = 64LL * 1024 * 1024;

tl::unexpected<RemarksError> fails(Error error)
{
    return tl::unexpected(RemarksError{RemarksTrouble::File, std::move(error)});
}

bool hasPark(const QString &folder, const QString &name)
{
    return QFileInfo::exists(folder + u'/' + name + QStringLiteral(".park")) ||
           QFileInfo::exists(folder + u'/' + name + QStringLiteral(".json"));
}

} // namespace

QString remarksFileName(const QString &parkFile)
{
    if (parkFile.isEmpty() || parkFile.startsWith(u':')) // of the program itself
        return {};
    const QFileInfo park(parkFile);
    return park.absolutePath() + u'/' + park.completeBaseName() + ending;
}

RemarksResult<Remarks> readRemarks(const QString &fileName)
{
    const auto bytes = readFile(fileName, largestFile);
    return bytes ? remarksFromJson(*bytes) : fails(bytes.error());
}

Result<void> writeRemarks(const Remarks &remarks, const QString &fileName)
{
    return writeFile(fileName, toJson(remarks));
}

QStringList remarksLeftBehind(const QString &parkFile, const ParkProfile &park)
{
    QStringList found;
    const QString own = remarksFileName(parkFile);
    if (own.isEmpty())
        return found;
    const QString folder = QFileInfo(own).absolutePath();
    for (const QFileInfo &each : QDir(folder).entryInfoList({u'*' + ending}, QDir::Files, QDir::Name)) {
        if (each.absoluteFilePath() == own || hasPark(folder, each.fileName().chopped(ending.size())))
            continue;
        const auto read = readRemarks(each.absoluteFilePath());
        if (read && belongingOf(read->park, park) == Belonging::Same)
            found.append(each.absoluteFilePath());
    }
    return found;
}

} // namespace core
