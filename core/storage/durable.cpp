#include "durable.h"

#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::storage {

bool sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

bool putInPlace(const QString &finished, const QString &fileName)
{
    if (!sync(finished) || ::rename(QFile::encodeName(finished).constData(), QFile::encodeName(fileName).constData()) != 0)
        return false;
    // A folder that may not be read, or of a network share, cannot be synced. The file is there all the same, and whole: to say
    // that it was not written would be wrong, and a power cut leaves either of the two.
    (void)sync(QFileInfo(fileName).absolutePath());
    return true;
}

QString behindLinks(const QString &fileName)
{
    const QString canonical = QFileInfo(fileName).canonicalFilePath();
    return canonical.isEmpty() ? fileName : canonical;
}

QString temporaryIn(const QString &folder)
{
    return folder + QStringLiteral("/.parkwright-XXXXXX");
}

/// Asking changes it for a moment, so it is asked before there are threads.
static mode_t maskOfProcess()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return mask;
}

static const mode_t mask = maskOfProcess();

QFile::Permissions ownPermissions()
{
    QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    if (!(mask & S_IRGRP))
        permissions |= QFile::ReadGroup;
    if (!(mask & S_IROTH))
        permissions |= QFile::ReadOther;
    return permissions;
}

} // namespace core::storage
