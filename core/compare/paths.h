#pragma once

#include "core/base/keytext.h"

#include <QString>

#include <string_view>

// How keys of declarations stand in the paths that findings and comparisons write.

namespace core {

/// "steam.tonnes" as a path says it: "steam/tonnes".
inline QString inPath(std::string_view key)
{
    return keyText(key).replace(u'.', u'/');
}

/// A step further down.
inline QString below(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'/' + name;
}

} // namespace core
