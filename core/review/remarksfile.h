#pragma once

#include "core/review/remarksjson.h"

#include <QStringList>

namespace core {

/// Where the remarks on a park stand: `NAME.remarks.json` beside `NAME.park` or `NAME.json`. Empty for a park without a file of
/// its own.
QString remarksFileName(const QString &parkFile);

/// Reads a file of remarks. Fails: as readFile() (as the error of RemarksTrouble::File), and as
/// remarksFromJson().
RemarksResult<Remarks> readRemarks(const QString &fileName);
/// Writes one, whole or not at all, also when the power goes; a link stays one. Fails: as writeFile().
Result<void> writeRemarks(const Remarks &remarks, const QString &fileName);

/// Files of remarks in the folder of a park that are on this park by id and name and belong to no park of their own name: what a
/// renamed park left behind.
QStringList remarksLeftBehind(const QString &parkFile, const ParkProfile &park);

} // namespace core
