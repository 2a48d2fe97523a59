#pragma once

#include "core/schemes/scheme.h"

#include <QStringList>

namespace ui {

/// A scheme pack of the user's own: a file in a folder of its own, right or wrong.
struct OwnPack {
    QString fileName;
    QByteArray bytes;
    core::Result<core::Scheme> scheme;
};

/// Where the user's own packs are kept: beside the working copies, for all projects.
QString ownPacksFolder();
/// Every .json of the folder, in the order of their names. A pack with the id of a shipped scheme or of an earlier one is
/// refused: SchemeIdRepeated.
std::vector<OwnPack> readOwnPacks(const QString &folder, const std::vector<core::Scheme> &shipped);
/// The shipped schemes, then the user's own that are right.
std::vector<core::Scheme> withOwnPacks(std::vector<core::Scheme> shipped, const std::vector<OwnPack> &own);
/// Reads a pack as it would be kept under this name; `shipped` as above.
core::Result<core::Scheme> checkPack(const QByteArray &bytes, const std::vector<core::Scheme> &shipped);
/// Writes a pack whole or not at all. Fails: FileNotWritable.
core::Result<void> writePack(const QString &fileName, const QByteArray &bytes);

} // namespace ui
