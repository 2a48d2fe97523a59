#include "factorupdate.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

/// A table of the library with what is asked of it.
struct LibraryTable {
    const Table *table = nullptr;
    const RowGroups *groups = nullptr;

    qsizetype rowOf(const QString &id) const { return table ? table->row(id) : -1; }
};

LibraryTable tableNamed(const Library &library, const QString &name)
{
    const auto tables = library.keptTables();
    for (size_t i = 0; i < tables.size(); ++i)
        if (tables[i]->name() == name)
            return {tables[i], &library.groups(i)};
    return {};
}

FactorChange changeOf(FactorChange::Kind kind, const QString &table, const QString &row)
{
    return {kind, table, row, {}, {}};
}

/// A kept row against the library's; nothing where they are the same.
std::optional<FactorChange> compared(const KeptFactor &kept, const LibraryTable &library)
{
    const qsizetype row = library.rowOf(kept.row);
    FactorChange change = changeOf(row < 0 ? FactorChange::Kind::Removed : FactorChange::Kind::Changed, kept.table, kept.row);
    if (row < 0) {
        for (qsizetype i = 0; i < kept.columns.size(); ++i)
            if (!kept.cells.value(i).isEmpty())
                change.cells.push_back({kept.columns[i], kept.cells.value(i), {}});
        return change;
    }
    const QStringList &columns = library.table->columns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const qsizetype at = kept.columns.indexOf(columns[i]);
        const QString before = at < 0 ? QString() : kept.cells.value(at), now = library.table->text(row, int(i));
        if (before != now)
            change.cells.push_back({columns[i], before, now});
    }
    return change.cells.empty() ? std::nullopt : std::optional(change);
}

FactorChange added(const LibraryTable &library, qsizetype row)
{
    FactorChange change = changeOf(FactorChange::Kind::Added, library.table->name(), library.table->id(row));
    const QStringList &columns = library.table->columns();
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (const QString &text = library.table->text(row, int(i)); !text.isEmpty())
            change.cells.push_back({columns[i], {}, text});
    return change;
}

/// The changes of one case.
std::vector<FactorChange> changesOf(const Case &inCase, const Library &library)
{
    std::vector<FactorChange> changes;
    std::set<std::pair<QString, QString>> kept;
    for (const KeptFactor &each : inCase.factors)
        kept.emplace(each.table, each.row);
    std::set<std::pair<const Table *, qint32>> beside; // rows that are searched with kept ones
    for (const KeptFactor &each : inCase.factors) {
        const LibraryTable table = tableNamed(library, each.table);
        if (auto change = compared(each, table))
            changes.push_back(*std::move(change));
        if (const qsizetype row = table.rowOf(each.row); row >= 0)
            for (const qint32 other : table.groups->around(row))
                beside.emplace(table.table, other);
    }
    for (const auto &[table, row] : beside)
        if (!kept.contains({table->name(), table->id(row)}))
            changes.push_back(added(tableNamed(library, table->name()), row));
    return changes;
}

/// Where a change stands in the library; what is gone comes last.
std::pair<size_t, qsizetype> orderOf(const FactorChange &change, const Library &library)
{
    const auto tables = library.keptTables();
    const size_t at =
        size_t(std::ranges::find(tables, change.table, [](const Table *each) { return each->name(); }) - tables.begin());
    const qsizetype row = tableNamed(library, change.table).rowOf(change.row);
    return {at, row < 0 ? std::numeric_limits<qsizetype>::max() : row};
}

int factorList()
{
    return listIndex(caseObject, "factors");
}

std::shared_ptr<KeptFactor> rowFor(const LibraryTable &library, const QString &id)
{
    return std::make_shared<KeptFactor>(keptRow(*library.table, library.rowOf(id)));
}

/// Takes changes over in the rows one case keeps, as they would be after the edits so far.
class Acceptance
{
public:
    Acceptance(const Park &park, qsizetype caseIndex, const Library &library)
        : m_case(caseIndex), m_library(library), m_rows(park.cases.at(caseIndex).factors)
    {}

    void accept(const FactorChange &change, std::vector<Edit> &edits)
    {
        const LibraryTable table = tableNamed(m_library, change.table);
        const qsizetype at = positionOf(change);
        if (change.kind == FactorChange::Kind::Added)
            return insert(table, change.row, edits);
        if (at < 0)
            return;
        const Address owner = caseAddress(m_case);
        if (change.kind == FactorChange::Kind::Removed) {
            m_rows.removeAt(at);
            edits.push_back(Edit::remove(owner, factorList(), at, 1));
            return;
        }
        const auto row = rowFor(table, change.row);
        const Address place = rowAddress(owner, factorList(), at);
        m_rows[at] = *row;
        edits.push_back(Edit::set(place, fieldIndex(keptFactorObject, "columns"), row->columns));
        edits.push_back(Edit::set(place, fieldIndex(keptFactorObject, "cells"), row->cells));
    }

private:
    qsizetype positionOf(const FactorChange &change) const
    {
        const auto found = std::ranges::find_if(
            m_rows, [&](const KeptFactor &each) { return each.table == change.table && each.row == change.row; });
        return found == m_rows.end() ? -1 : found - m_rows.begin();
    }

    /// After the last row of the table that the library has before it: what is searched first stays first.
    void insert(const LibraryTable &table, const QString &id, std::vector<Edit> &edits)
    {
        const qsizetype own = table.rowOf(id);
        qsizetype at = -1, first = m_rows.size();
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].table != table.table->name())
                continue;
            first = std::min(first, i);
            const qsizetype row = table.rowOf(m_rows[i].row);
            if (row >= 0 && row < own)
                at = i + 1;
        }
        at = at < 0 ? first : at;
        const auto row = rowFor(table, id);
        m_rows.insert(at, *row);
        edits.push_back(Edit::insert<KeptFactor>(caseAddress(m_case), factorList(), at, {row}));
    }

    qsizetype m_case;
    const Library &m_library;
    QList<KeptFactor> m_rows;
};

std::vector<VerdictChange> verdictsOf(const CaseEvaluation &before, const CaseEvaluation &after)
{
    std::vector<VerdictChange> changes;
    for (size_t i = 0; i < std::min(before.schemes.size(), after.schemes.size()); ++i) {
        const SchemeResult &was = before.schemes[i], &is = after.schemes[i];
        VerdictChange change{i, was.classIndex, is.classIndex, was.verdict, is.verdict, was.level, is.level, {}};
        for (size_t item = 0; item < was.items.size(); ++item)
            if (was.items[item].status != is.items[item].status)
                change.items.push_back(item);
        if (was.verdict != is.verdict || was.level != is.level || was.classIndex != is.classIndex || !change.items.empty())
            changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

std::vector<FactorChange> factorChanges(const Park &park, const Library &library)
{
    std::vector<FactorChange> all;
    for (qsizetype i = 0; i < park.cases.size(); ++i)
        for (FactorChange &change : changesOf(park.cases[i], library)) {
            const auto same = std::ranges::find_if(all, [&change](const FactorChange &each) {
                return each.kind == change.kind && each.table == change.table && each.row == change.row &&
                       each.cells == change.cells;
            });
            FactorChange &into = same == all.end() ? all.emplace_back(std::move(change)) : *same;
            into.cases.push_back(i);
        }
    std::ranges::stable_sort(all, {}, [&library](const FactorChange &each) { return orderOf(each, library); });
    return all;
}

std::vector<Edit> editsToAccept(const Park &park, const Library &library, std::span<const FactorChange> accepted)
{
    std::vector<Edit> edits;
    for (qsizetype i = 0; i < park.cases.size(); ++i) {
        Acceptance acceptance(park, i, library);
        for (const FactorChange &change : accepted)
            if (std::ranges::find(change.cases, i) != change.cases.end())
                acceptance.accept(change, edits);
    }
    return edits;
}

bool FactorEffect::isAny() const
{
    return before != after || !verdicts.empty();
}

FactorPreview::FactorPreview(const Park &park, const Library &library, const std::vector<Scheme> &schemes, int currentYear)
    : m_park(park),
      m_library(library),
      m_schemes(schemes),
      m_currentYear(currentYear),
      m_changes(factorChanges(park, library)),
      m_before(evaluate(park, library, schemes, currentYear))
{}

std::vector<FactorEffect> FactorPreview::effect(std::span<const FactorChange> accepted) const
{
    std::set<qsizetype> touched;
    for (const FactorChange &change : accepted)
        touched.insert(change.cases.begin(), change.cases.end());
    Park updated = m_park;
    for (const Edit &edit : editsToAccept(m_park, m_library, accepted))
        apply(updated, edit);
    Evaluation after = m_before;
    after.findings = evaluateDocument(updated, m_library);
    const bool stopped =
        std::ranges::any_of(after.findings, [](const Finding &finding) { return finding.severity == Severity::Error; });
    for (const qsizetype i : touched)
        after.cases[size_t(i)] = evaluateCase(updated, i, m_library, m_schemes, m_currentYear, stopped);
    judgeOverYears(updated, m_library, m_schemes, after);
    std::vector<FactorEffect> effects;
    for (qsizetype i = 0; i < m_park.cases.size(); ++i) {
        const CaseEvaluation &was = m_before.cases[size_t(i)], &is = after.cases[size_t(i)];
        FactorEffect effect{i, totalsOf(was), totalsOf(is), verdictsOf(was, is)};
        if (touched.contains(i) || effect.isAny())
            effects.push_back(std::move(effect));
    }
    return effects;
}

} // namespace core
