#include "usedfactors.h"

#include <algorithm>

namespace core {

namespace {

/// Whether the default of a parameter holds, and is a row of parameters.csv.
bool isDefault(const Park &park, qsizetype caseIndex, int parameter)
{
    const Field &field = parametersObject.fields[size_t(parameter)];
    return field.kind == Kind::Number && field.key != "locationFactorTPerMwh" && field.get(&park.parameters).index() == 0 &&
           field.get(&park.cases.at(caseIndex).parameters).index() == 0;
}

class Collector
{
public:
    Collector(const Park &park, qsizetype caseIndex, const Library &library)
        : m_park(park), m_caseIndex(caseIndex), m_library(library)
    {}
    void add(const FactorOrigin &origin, TonnesCo2 emission)
    {
        const bool isOfTables = origin.kind == FactorOrigin::Kind::FuelRow ||
                                (origin.kind == FactorOrigin::Kind::Parameter && isDefault(m_park, m_caseIndex, origin.index));
        if (!isOfTables)
            return;
        auto found = std::ranges::find(m_factors, origin, &UsedFactor::origin);
        if (found == m_factors.end())
            found = m_factors.insert(found, {origin, sourceOf(origin), 0, {}});
        ++found->rows;
        found->emission += TonnesCo2{std::abs(emission.value)};
    }
    std::vector<UsedFactor> take()
    {
        std::ranges::stable_sort(m_factors, std::ranges::greater(), [](const UsedFactor &each) { return each.emission.value; });
        return std::move(m_factors);
    }

private:
    Source sourceOf(const FactorOrigin &origin) const
    {
        if (origin.kind == FactorOrigin::Kind::FuelRow)
            return m_library.fuels().table().source(origin.index);
        const std::string_view key = parametersObject.fields[size_t(origin.index)].key;
        return m_library.parameters().source(m_library.defaultOf(key).row);
    }

    const Park &m_park;
    qsizetype m_caseIndex;
    const Library &m_library;
    std::vector<UsedFactor> m_factors;
};

} // namespace

std::vector<UsedFactor> usedFactors(const Park &park, qsizetype caseIndex, const Account &account, const Library &library)
{
    Collector collector(park, caseIndex, library);
    for (const Contribution &each : account.ledger) {
        collector.add(each.factorFrom, each.emission);
        if (each.heatValueFrom != each.factorFrom)
            collector.add(each.heatValueFrom, each.emission);
    }
    return collector.take();
}

} // namespace core
