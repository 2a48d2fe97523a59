#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// The text of a file as people save tables: UTF-8 or UTF-16 with its mark, UTF-8 without, else GB18030. Bytes that are none of
/// these become QChar::ReplacementCharacter.
QString decodedText(const QByteArray &bytes);

} // namespace core
