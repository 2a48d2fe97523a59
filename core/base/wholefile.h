#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace core {

/// Writes a file whole or not at all: what stood under the name stays until all of it is on the disk. Fails: FileNotWritable.
Result<void> writeFile(const QString &fileName, const QByteArray &bytes);

} // namespace core
