#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace core {

/// A key of a field, list or part as text; keys are ASCII.
inline QString keyText(std::string_view key)
{
    return QString::fromLatin1(key.data(), qsizetype(key.size()));
}

/// The same as bytes, for JSON.
inline QByteArray keyBytes(std::string_view key)
{
    return QByteArray(key.data(), qsizetype(key.size()));
}

} // namespace core
