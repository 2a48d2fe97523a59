#include "factorsinuse.h"

#include "core/indicators/productlevel.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

size_t tableOf(std::string_view name)
{
    return size_t(std::ranges::find(keepableTables(), name, &KeepableTable::name) - keepableTables().begin());
}

/// Gathers rows with all that are searched together with them.
class Gathering
{
public:
    explicit Gathering(const Library &library) : m_library(library) {}

    void add(std::string_view table, qint32 row)
    {
        const size_t at = tableOf(table);
        if (row >= 0 && row < m_library.keptTables()[at]->rowCount())
            for (const qint32 each : m_library.groups(at).around(row))
                m_rows[at].insert(each);
    }

    void addAll(std::string_view table)
    {
        for (qint32 row = 0; row < m_library.keptTables()[tableOf(table)]->rowCount(); ++row)
            m_rows[tableOf(table)].insert(row);
    }

    /// A row with own values asks the tables too: whether they know the fuel and its unit.
    void add(const FuelUse &use)
    {
        const Fuel *fuel = m_library.fuels().find(use.fuel);
        const auto *bySet = fuel ? fuel->inUnit(use.unit) : nullptr;
        for (size_t i = 0; bySet && i < bySet->size(); ++i) {
            add("fuels", (*bySet)[i].heatValueRow);
            add("fuels", (*bySet)[i].emissionRow);
        }
    }

    void add(const FactorOrigin &origin)
    {
        if (origin.kind == FactorOrigin::Kind::FuelRow)
            add("fuels", origin.index);
    }

    QList<KeptFactor> kept() const
    {
        QList<KeptFactor> factors;
        for (size_t table = 0; table < m_rows.size(); ++table)
            for (const qint32 row : m_rows[table])
                factors.append(keptRow(*m_library.keptTables()[table], row));
        return factors;
    }

private:
    const Library &m_library;
    std::array<std::set<qint32>, Library::keptTableCount> m_rows;
};

bool hasSteam(const QList<HeatTransfer> &rows)
{
    return std::ranges::any_of(rows, [](const HeatTransfer &row) { return row.steam.has_value(); });
}

void addFuels(const Case &inCase, const Account &account, Gathering &into)
{
    for (const auto *rows : {&inCase.energySupply.fuelUse, &inCase.infrastructure.fuelUse, &inCase.production.fuelUse,
                             &inCase.transport.fuelUse, &inCase.buildings.fuelUse, &inCase.ecosystem.fuelUse})
        for (const FuelUse &use : *rows)
            into.add(use);
    for (const Contribution &row : account.ledger) { // of fleets and buildings
        into.add(row.factorFrom);
        into.add(row.heatValueFrom);
    }
}

} // namespace

QList<KeptFactor> factorsInUse(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &common)
{
    const Library &library = evaluated.libraryOr(common);
    const Case &inCase = park.cases.at(caseIndex);
    Gathering rows(library);
    rows.addAll("parameters");
    rows.addAll("factor_sets");
    addFuels(inCase, evaluated.account, rows);
    if (!inCase.parameters.locationFactor && !park.parameters.locationFactor)
        for (const auto &[year, average] : library.nationalAverages())
            rows.add("grid_factors", qint32(average.row));
    for (const Product &product : inCase.production.products)
        if (const ProductLimit *limit = limitOf(product, library))
            rows.add("limits", limit->row);
    if (hasSteam(inCase.energySupply.heatReceived) || hasSteam(inCase.energySupply.heatSent))
        rows.addAll("steam_enthalpy");
    return rows.kept();
}

Park withFactorsInUse(Park park, const Evaluation &evaluation, const Library &library)
{
    for (qsizetype i = 0; i < park.cases.size(); ++i)
        if (const CaseEvaluation &evaluated = evaluation.cases[size_t(i)]; evaluated.hasResults)
            park.cases[i].factors = factorsInUse(park, i, evaluated, library);
    return park;
}

} // namespace core
