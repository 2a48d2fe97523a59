#pragma once

#include <QString>

#include <string_view>

namespace core {

/// The text of UTF-8 bytes, all of it: QString::fromUtf8 drops a byte order mark they begin with.
inline QString textOfUtf8(std::string_view bytes)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    return bytes.starts_with(mark) ? QChar(QChar::ByteOrderMark) + text : text;
}

} // namespace core
