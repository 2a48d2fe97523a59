#include "filestamp.h"

#include <QFile>

#include <sys/stat.h>

namespace core::storage {

std::optional<FileStamp> stampOf(const QString &fileName)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(fileName).constData(), &status) != 0)
        return {};
    return FileStamp{status.st_size, qint64(status.st_mtim.tv_sec) * 1000000000 + status.st_mtim.tv_nsec, status.st_dev,
                     status.st_ino};
}

} // namespace core::storage
