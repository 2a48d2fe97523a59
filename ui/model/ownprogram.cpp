#include "ownprogram.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

/// The loader of any processor: ld-linux-x86-64.so.2, ld-linux-aarch64.so.1.
bool isLoader(const QString &file)
{
    return QFileInfo(file).fileName().startsWith(QLatin1StringView("ld-linux"));
}

} // namespace

QString ownProgram()
{
    QString file = QCoreApplication::applicationFilePath();
    if (!isLoader(file))
        return file;
    return QFileInfo(QCoreApplication::arguments().constFirst()).absoluteFilePath(); // the script says itself as --argv0
}

void restoreUsersEnvironment()
{
    if (!isLoader(QCoreApplication::applicationFilePath()))
        return;
    for (const QByteArray name : {"LOCPATH", "FONTCONFIG_FILE", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"}) {
        const QByteArray kept = "PARKWRIGHT_HOST_" + name;
        if (qEnvironmentVariableIsSet(kept))
            qputenv(name, qgetenv(kept));
        else
            qunsetenv(name);
        qunsetenv(kept);
    }
}

} // namespace ui
