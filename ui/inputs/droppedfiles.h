#pragma once

#include <QStringList>

class QMimeData;

namespace ui {

/// The files on this computer that are dropped or pasted; folders and addresses are none.
QStringList droppedFiles(const QMimeData &data);

} // namespace ui
