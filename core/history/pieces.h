#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <utility>
#include <vector>

namespace core {

/// Bytes kept once under what they hash to: what snapshots share is there once, however many have it.
class Pieces
{
public:
    using Piece = std::pair<QByteArray, QByteArray>; ///< name and bytes
    static constexpr qsizetype nameLength = 20;

    /// Keeps bytes and gives their name: the first 160 bits of their SHA-256.
    QByteArray keep(const QByteArray &bytes);
    /// As a file has it: the name is believed.
    void insert(const QByteArray &name, const QByteArray &bytes) { m_bytes.insert(name, bytes); }
    /// The bytes of a name; null: nobody kept them, or they are not what their name says.
    const QByteArray *find(const QByteArray &name) const;
    qsizetype size() const { return m_bytes.size(); }
    static QByteArray nameOf(const QByteArray &bytes);
    /// What was kept since this was asked before, in that order: what a file still lacks.
    std::vector<Piece> takeFresh();
    /// Every name and its bytes, in no order.
    const QHash<QByteArray, QByteArray> &all() const { return m_bytes; }
    /// Forgets what is not among these.
    void retain(const QSet<QByteArray> &used);

private:
    QHash<QByteArray, QByteArray> m_bytes;
    std::vector<QByteArray> m_fresh;
};

} // namespace core
