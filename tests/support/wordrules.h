#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace support {

/// What of a .docx breaks the rules that Word enforces on opening: order of child elements, unique ids, balanced bookmarks and
/// fields, targets of relationships and references, grids of tables, numbers and dates that are none. Files by their names inside
/// the archive; empty: nothing. Source: ECMA-376-1 (WordprocessingML, wml.xsd; DrawingML, dml-wordprocessingDrawing.xsd) and
/// ECMA-376-2 (packages).
QStringList wordFaults(const QHash<QString, QByteArray> &files);

} // namespace support
