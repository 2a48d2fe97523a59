#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace support {

/// A zip archive with these files.
QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &files);
/// The file of this name in an archive; empty when there is none.
QByteArray unzipped(const QByteArray &archive, const QByteArray &name);
/// The archive with another content for a file.
QByteArray rezipped(const QByteArray &archive, const QByteArray &name, const QByteArray &content);

/// A workbook of one sheet "Sheet1" whose <sheetData> and what follows it are these. Style 1 shows dates.
QByteArray xlsxWith(const QByteArray &sheetData, const QByteArray &after = {});
/// An OpenDocument spreadsheet whose <office:spreadsheet> holds this.
QByteArray odsWith(const QByteArray &content);

void writeFile(const QString &fileName, const QByteArray &bytes);

} // namespace support
