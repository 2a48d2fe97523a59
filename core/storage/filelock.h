#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace core::storage {

/// A lock beside a file that says who edits it, also to colleagues on a shared folder. It is held as long as the object lives;
/// that of a process of this computer that is gone counts nothing, that of another computer always does.
class FileLock
{
public:
    /// Fails: FileLocked (detail: user@host); FileNotWritable: the folder takes no lock.
    static Result<FileLock> take(const QString &fileName);
    /// Who holds the lock, as user@host; only looks, and leaves the folder as it is.
    static std::optional<QString> holder(const QString &fileName);

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace core::storage
