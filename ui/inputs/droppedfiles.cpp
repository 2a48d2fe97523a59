#include "droppedfiles.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace ui {

QStringList droppedFiles(const QMimeData &data)
{
    QStringList names;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            names.append(url.toLocalFile());
    return names;
}

} // namespace ui
