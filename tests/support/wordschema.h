#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

// The part of the schema of WordprocessingML that .docx of ours touch. Source: ECMA-376-1, Annex A (wml.xsd,
// dml-wordprocessingDrawing.xsd, dml-picture.xsd).

namespace support {

/// Vocabularies by the prefixes that the specification uses for them: "w:".
const QHash<QString, QString> &prefixes();
/// The children of an element in the order of the schema. References to headers and footers, which may mix, are
/// "w:edgeReference".
const QHash<QString, QStringList> &orders();
/// Values that an attribute w:val may have, by its element.
const QHash<QString, QStringList> &words();

} // namespace support
