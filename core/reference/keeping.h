#pragma once

#include "core/model/keptfactor.h"
#include "core/reference/table.h"

#include <span>

namespace core {

/// A table whose rows a case may keep, with the rows that are searched together.
struct KeepableTable {
    std::string_view name;
    std::array<std::string_view, 3> group; ///< columns that rows of one group share; none: the whole table is one
    bool byRow = false;                    ///< every row is a group of its own
};
/// Rows that a search looks at together are kept together and put aside the library's group whole: a row that a later library
/// adds beside them would else be found in their place.
std::span<const KeepableTable> keepableTables();

/// Groups of a table, found once: a kept list is compared with the table for every evaluation.
class RowGroups
{
public:
    RowGroups() = default;
    RowGroups(const Table &table, const KeepableTable &kind);

    /// The rows of the group of this row, in the order of the table.
    const std::vector<qint32> &around(qsizetype row) const { return m_groups[size_t(m_groupOf[size_t(row)])]; }
    /// Whether the table holds these kept rows and no others in their groups.
    bool hold(const Table &table, std::span<const KeptFactor *const> kept) const;

private:
    std::vector<qint32> m_groupOf;
    std::vector<std::vector<qint32>> m_groups;
};

/// The row as a case keeps it.
KeptFactor keptRow(const Table &table, qsizetype row);

/// The table with kept rows before its own, without its own rows of their groups. Columns the table does not have are left out;
/// those the kept row does not have are as in the table's row, or empty. Fails: ReferenceRow for a row that is not whole.
Result<Table> keeping(const Table &table, const KeepableTable &kind, std::span<const KeptFactor *const> kept);

} // namespace core
