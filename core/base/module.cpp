#include "module.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace core {

namespace {

/// The folder of the running file, also before there is an application.
QString folderOfProgram()
{
    const QFileInfo self(QStringLiteral("/proc/self/exe"));
    return self.exists() ? QFileInfo(self.symLinkTarget()).path() : QCoreApplication::applicationDirPath();
}

} // namespace

QFunctionPointer moduleFunction(const QString &module, const char *function)
{
    for (const char *above : {"", "/..", "/../.."}) {
        const QString name = folderOfProgram() + QLatin1StringView(above) + QStringLiteral("/lib/parkwright/modules/") + module;
        if (const QFunctionPointer found = QLibrary::resolve(name, function))
            return found;
    }
    return nullptr;
}

} // namespace core
