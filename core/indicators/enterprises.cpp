#include "enterprises.h"

#include "core/accounting/uses.h"
#include "core/model/edit.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

/// Adds the rows of one case up by enterprise.
class Sorter
{
public:
    Sorter(const Park &park, qsizetype caseIndex)
        : m_case(park.cases.at(caseIndex)), m_figures(size_t(park.enterprises.size()) + 1)
    {
        for (qsizetype i = 0; i < park.enterprises.size(); ++i) {
            m_indexOf.insert(park.enterprises[i].id, size_t(i));
            m_figures[size_t(i)].enterprise = i;
        }
    }

    std::vector<EnterpriseFigures> run(const Account &account, const Library &library)
    {
        countRows();
        addLedger(account.ledger);
        addUses();
        addProducts(library);
        addShares(account.accounting.electricity, account.flows.supply(), &EnterpriseFigures::electricityUse,
                  &EnterpriseFigures::ofElectricity);
        addShares(account.accounting.heat, account.flows.heatSupply(), &EnterpriseFigures::heatUse, &EnterpriseFigures::ofHeat);
        for (EnterpriseFigures &each : m_figures)
            each.energyUsed = each.fuelEnergy + (each.electricityUse * account.parameters.electricityEqualValue +
                                                 each.heatUse * account.parameters.heatCalorificValue);
        return std::move(m_figures);
    }

private:
    EnterpriseFigures &of(const QString &id) { return m_figures[m_indexOf.value(id, m_figures.size() - 1)]; }
    EnterpriseFigures &of(const Row &row) { return of(row.enterprise ? row.enterprise->id : QString()); }

    void countRows()
    {
        for (const System system : allSystems)
            for (const List &list : systemPart(system).object->lists)
                for (qsizetype i = 0; i < list.size(systemOf(m_case, system)); ++i)
                    ++of(enterpriseOf(*list.element, list.at(systemOf(m_case, system), i))).rows;
    }

    void addLedger(const std::vector<Contribution> &ledger)
    {
        for (const Contribution &row : ledger) {
            const List &list = systemPart(row.system).object->lists[size_t(row.list)];
            EnterpriseFigures &into = of(enterpriseOf(*list.element, list.at(systemOf(m_case, row.system), row.index)));
            into.energy += row.energy;
            into.emission += row.emission;
            if (row.line == Line::Electricity || row.line == Line::Heat)
                continue;
            into.direct += row.emission;
            into.fuelEnergy += row.energy;
        }
    }

    template <class Rows> void addElectricity(const Rows &rows)
    {
        for (const auto &row : rows)
            of(row).electricityUse += row.energy;
    }

    void addUses()
    {
        addElectricity(m_case.energySupply.electricityUse);
        addElectricity(m_case.infrastructure.electricityUse);
        addElectricity(m_case.production.electricityUse);
        addElectricity(m_case.transport.electricityUse);
        addElectricity(m_case.buildings.electricityUse);
        addElectricity(m_case.ecosystem.electricityUse);
        for (const HeatUse &row : m_case.production.heatUse)
            of(row).heatUse += row.energy;
        for (const Fleet &fleet : m_case.transport.fleets)
            of(fleet).electricityUse += electricityOf(fleet);
        for (const Building &building : m_case.buildings.buildings) {
            of(building).electricityUse += electricityOf(building);
            of(building).heatUse += heatOf(building);
        }
    }

    void addProducts(const Library &library)
    {
        const auto &rows = m_case.production.products;
        for (qsizetype i = 0; i < rows.size(); ++i)
            of(rows[i]).products.push_back(
                {i, rows[i].product, rows[i].unit, rows[i].output, rows[i].unitEnergy, limitLevel(rows[i], library)});
    }

    template <class Q> void addShares(TonnesCo2 emission, Q supply, Q EnterpriseFigures::*use, TonnesCo2 EnterpriseFigures::*into)
    {
        std::vector<Q> uses;
        for (const EnterpriseFigures &each : m_figures)
            uses.push_back(each.*use);
        std::vector<TonnesCo2> parts(uses.size());
        parts.back() += shareOut(emission, supply, std::span<const Q>(uses), std::span<TonnesCo2>(parts));
        for (size_t i = 0; i < parts.size(); ++i)
            m_figures[i].*into = parts[i];
    }

    const Case &m_case;
    std::vector<EnterpriseFigures> m_figures;
    QHash<QString, size_t> m_indexOf;
};

} // namespace

std::vector<EnterpriseFigures> enterpriseFigures(const Park &park, qsizetype caseIndex, const Account &account,
                                                 const Library &library)
{
    return Sorter(park, caseIndex).run(account, library);
}

} // namespace core
