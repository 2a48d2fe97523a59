#include "usedfactors.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Gathers what the contributions of a case multiply with.
class Collector
{
public:
    Collector(const Park &park, qsizetype caseIndex, const Library &library)
        : m_park(park), m_caseIndex(caseIndex), m_library(library)
    {}

    void add(const Contribution &row, qint32 contribution)
    {
        UsedFactor &factor = of(row.factorFrom, contribution, row.factor);
        if (row.line != Line::None) { // feedstock emits nothing
            factor.emits = true;
            factor.emission += row.emission;
        }
        ++factor.rows;
        if (row.heatValueFrom == row.factorFrom && row.heatValueFrom.kind == Kind::FuelRow)
            return; // one row of the table gives both
        ++of(row.heatValueFrom, contribution, row.heatValue).rows;
    }

    std::vector<UsedFactor> take()
    {
        std::erase_if(m_factors,
                      [](const UsedFactor &each) { return each.origin.kind == Kind::None || each.origin.kind == Kind::ByRule; });
        std::ranges::stable_sort(m_factors, std::ranges::greater(),
                                 [](const UsedFactor &each) { return std::abs(each.emission.value); });
        return std::move(m_factors);
    }

private:
    using Kind = FactorOrigin::Kind;

    UsedFactor &of(const FactorOrigin &origin, qint32 contribution, double value)
    {
        const auto found = std::ranges::find_if(
            m_factors, [&origin](const UsedFactor &each) { return each.origin == origin && origin.kind != Kind::OwnValue; });
        if (found != m_factors.end())
            return *found;
        return m_factors.emplace_back(
            UsedFactor{origin, sourceOf(origin, m_park, m_caseIndex, m_library), contribution, value, 0, false, {}});
    }

    const Park &m_park;
    qsizetype m_caseIndex;
    const Library &m_library;
    std::vector<UsedFactor> m_factors;
};

} // namespace

std::vector<UsedFactor> countedFactors(const Park &park, qsizetype caseIndex, const Account &account, const Library &library)
{
    Collector collector(park, caseIndex, library);
    for (size_t i = 0; i < account.ledger.size(); ++i)
        collector.add(account.ledger[i], qint32(i));
    return collector.take();
}

std::vector<UsedFactor> usedFactors(const Park &park, qsizetype caseIndex, const Account &account, const Library &library)
{
    auto factors = countedFactors(park, caseIndex, account, library);
    std::erase_if(factors, [](const UsedFactor &each) { return !each.source; });
    return factors;
}

} // namespace core
