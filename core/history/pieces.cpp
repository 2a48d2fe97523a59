#include "pieces.h"

#include <QCryptographicHash>

namespace core {

QByteArray Pieces::nameOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(nameLength);
}

QByteArray Pieces::keep(const QByteArray &bytes)
{
    QByteArray name = nameOf(bytes);
    if (!m_bytes.contains(name)) {
        m_bytes.insert(name, bytes);
        m_fresh.push_back(name);
    }
    return name;
}

const QByteArray *Pieces::find(const QByteArray &name) const
{
    const auto found = m_bytes.constFind(name);
    return found == m_bytes.constEnd() || nameOf(*found) != name ? nullptr : &*found;
}

std::vector<Pieces::Piece> Pieces::takeFresh()
{
    std::vector<Piece> fresh;
    fresh.reserve(m_fresh.size());
    for (const QByteArray &name : std::exchange(m_fresh, {}))
        fresh.emplace_back(name, m_bytes.value(name));
    return fresh;
}

void Pieces::retain(const QSet<QByteArray> &used)
{
    m_bytes.removeIf([&used](const auto &each) { return !used.contains(each.key()); });
}

} // namespace core
