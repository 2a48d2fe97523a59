#pragma once

#include "core/base/result.h"
#include "core/dossier/docxtemplate.h"

namespace core {

/// The parts as one archive, in their order, with times that never change. Fails: FileNotWritable.
Result<QByteArray> zipParts(const std::vector<DocxPart> &parts);
/// The files of an archive. Nothing: it is none, or it inflates to more than `limit` bytes (`isTooLarge` says so).
std::optional<QHash<QString, QByteArray>> unzipParts(const QByteArray &bytes, qint64 limit, bool &isTooLarge);

} // namespace core
