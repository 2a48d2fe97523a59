#pragma once

#include <QString>

#include <optional>

namespace core::storage {

/// By what a file is known again: another one when it was replaced or written since.
struct FileStamp {
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970
    quint64 device = 0, inode = 0;
    bool operator==(const FileStamp &) const = default;
};
/// Nothing when there is no such file.
std::optional<FileStamp> stampOf(const QString &fileName);

} // namespace core::storage
