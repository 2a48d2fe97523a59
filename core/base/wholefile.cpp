#include "wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace core {

Result<QByteArray> readFile(const QString &fileName, qint64 most)
{
    const QFileInfo info(fileName);
    if (!info.isFile())
        return fail({info.exists() ? ErrorCode::FileNotRegular : ErrorCode::FileMissing, fileName, {}, {}});
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorCode::FileUnreadable, fileName, {}, file.errorString()});
    if (file.size() > most)
        return fail({ErrorCode::FileTooLarge, fileName, {}, QString::number(most / 1024 / 1024)});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail({ErrorCode::FileUnreadable, fileName, {}, file.errorString()});
    return bytes;
}

Result<void> writeFile(const QString &fileName, const QByteArray &bytes)
{
    if (const QFileInfo there(fileName); there.exists() && !there.isFile())
        return fail({ErrorCode::FileNotReplaceable, fileName, {}, {}});
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail({ErrorCode::FileNotWritable, fileName, {}, file.errorString()});
}

} // namespace core
