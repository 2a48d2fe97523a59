#include "ledgersums.h"

#include "core/model/edit.h"

#include <map>

namespace core {

namespace {

qint32 keyOf(const Contribution &row, qint32 enterprise, LedgerGrouping grouping)
{
    switch (grouping) {
    case LedgerGrouping::System:
        return qint32(row.system);
    case LedgerGrouping::Enterprise:
        return enterprise;
    case LedgerGrouping::Carrier:
        return carrierOf(row) ? qint32(row.carrier) : -1;
    case LedgerGrouping::Line:
        return qint32(row.line);
    case LedgerGrouping::None:
        break;
    }
    return -1;
}

} // namespace

std::optional<Carrier> carrierOf(const Contribution &row)
{
    return row.line == Line::Process ? std::nullopt : std::optional(row.carrier);
}

LedgerSum &LedgerSum::operator+=(const Contribution &row)
{
    emission += row.emission;
    energy += row.energy;
    ++count;
    return *this;
}

std::vector<qint32> enterprisesOf(const Park &park, qsizetype caseIndex, const std::vector<Contribution> &ledger)
{
    QHash<QString, qint32> indexOf;
    for (qsizetype i = 0; i < park.enterprises.size(); ++i)
        indexOf.insert(park.enterprises[i].id, qint32(i));
    std::vector<qint32> enterprises;
    enterprises.reserve(ledger.size());
    for (const Contribution &row : ledger) {
        const List &list = systemPart(row.system).object->lists[size_t(row.list)];
        const void *system = systemOf(park.cases.at(caseIndex), row.system);
        enterprises.push_back(indexOf.value(enterpriseOf(*list.element, list.at(system, row.index)), -1));
    }
    return enterprises;
}

bool isWanted(const Contribution &row, qint32 enterprise, const LedgerFilter &filter)
{
    return (!filter.system || *filter.system == row.system) && (!filter.enterprise || *filter.enterprise == enterprise) &&
           (!filter.carrier || filter.carrier == carrierOf(row)) && (!filter.line || *filter.line == row.line);
}

LedgerRows filtered(const std::vector<Contribution> &ledger, const std::vector<qint32> &enterprises, const LedgerFilter &filter)
{
    LedgerRows rows;
    rows.reserve(ledger.size());
    for (size_t i = 0; i < ledger.size(); ++i)
        if (isWanted(ledger[i], enterprises[i], filter))
            rows.push_back(qint32(i));
    return rows;
}

std::vector<LedgerGroup> grouped(const std::vector<Contribution> &ledger, const std::vector<qint32> &enterprises,
                                 const LedgerRows &rows, LedgerGrouping grouping)
{
    std::vector<LedgerGroup> groups;
    if (grouping == LedgerGrouping::None)
        return groups;
    std::map<quint32, LedgerGroup> byKey; // −1 is the largest key: last
    for (const qint32 row : rows) {
        const qint32 key = keyOf(ledger[size_t(row)], enterprises[size_t(row)], grouping);
        LedgerGroup &group = byKey[quint32(key)];
        group.key = key;
        group.rows.push_back(row);
        group.sum += ledger[size_t(row)];
    }
    groups.reserve(byKey.size());
    for (auto &[key, group] : byKey)
        groups.push_back(std::move(group));
    return groups;
}

LedgerSum sumOf(const std::vector<Contribution> &ledger)
{
    LedgerSum sum;
    for (const Contribution &row : ledger)
        sum += row;
    return sum;
}

LedgerSum sumOf(const std::vector<Contribution> &ledger, const LedgerRows &rows)
{
    LedgerSum sum;
    for (const qint32 row : rows)
        sum += ledger[size_t(row)];
    return sum;
}

} // namespace core
