#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace core {

/// The bytes of a file that somebody named. What is no regular file is not opened: a pipe or a device may never end. `most`:
/// bytes that are taken in. Fails: FileMissing, FileNotRegular, FileUnreadable, FileTooLarge (detail: the most MB); subject: the
/// file.
Result<QByteArray> readFile(const QString &fileName, qint64 most);

/// Writes a file whole or not at all: what stood under the name stays until all of it is on the disk. Fails: FileNotWritable;
/// FileNotReplaceable where something stands there that is no regular file, since the new one would take its place.
Result<void> writeFile(const QString &fileName, const QByteArray &bytes);

} // namespace core
