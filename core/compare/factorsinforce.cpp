#include "factorsinforce.h"

#include <algorithm>

namespace core {

FactorsInForce::FactorsInForce(const Case &inCase, const Library &library) : m_library(&library)
{
    if (auto own = library.keeping(inCase.factors))
        m_own = *std::move(own);
    else
        m_library = nullptr;
    if (m_own)
        m_library = m_own.get();
}

bool FactorsInForce::isSameIn(const FactorsInForce &other, const KeptFactor &row) const
{
    if (!m_library || !other.m_library)
        return false;
    if (m_library == other.m_library)
        return true;
    const auto here = find(row);
    return here && here == other.find(row);
}

/// Nothing: the tables have no such row.
std::optional<FactorsInForce::Found> FactorsInForce::find(const KeptFactor &row) const
{
    const auto tables = m_library->keptTables();
    const auto of = std::ranges::find_if(tables, [&row](const Table *each) { return each->name() == row.table; });
    const qsizetype at = of == tables.end() ? -1 : (*of)->row(row.row);
    if (at < 0)
        return std::nullopt;
    return Found{(*of)->cells(at), m_library->groups(size_t(of - tables.begin())).around(at).size()};
}

} // namespace core
