#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <random>

namespace support {

/// A disk that fails when told: SQLite's files go through it as long as it lives. Only one at a time.
///
/// Writing, cutting, syncing and deleting are counted. One of them fails, alone or as the moment of a power cut, after which
/// nothing reaches the disk any more. What was written since the last sync of a file may then be lost, all or any part of it.
class FailingDisk
{
public:
    enum class Trouble : unsigned char { None, OneFailure, FullOnce, PowerCut };
    explicit FailingDisk(Trouble trouble, int at);
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;

    /// How many operations were asked for.
    int operations() const;
    int syncs() const;
    bool hasFailed() const;
    /// What a folder holds after the power came back, into another folder: unsynced writes are lost, or each survives by chance.
    void restore(const QString &folder, const QString &into, std::mt19937 *chance) const;
};

} // namespace support
