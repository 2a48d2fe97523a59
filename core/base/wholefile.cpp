#include "wholefile.h"

#include <QSaveFile>

namespace core {

Result<void> writeFile(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail({ErrorCode::FileNotWritable, fileName, {}, file.errorString()});
}

} // namespace core
