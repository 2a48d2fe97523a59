#include "keeping.h"

#include <QHash>
#include <QSet>

namespace core {

namespace {

QString groupText(const QStringList &cells, const Table &table, const KeepableTable &kind)
{
    if (kind.byRow)
        return cells.front();
    QStringList group;
    for (const std::string_view column : kind.group)
        if (const int at = column.empty() ? -1 : table.column(column); at >= 0)
            group.append(cells[at]);
    return group.join(u'\n');
}

/// The row of this id, looked for from a row on and then from the start; −1: there is none.
qsizetype rowOf(const Table &table, const QString &id, qsizetype from)
{
    for (qsizetype i = 0; i < table.rowCount(); ++i)
        if (const qsizetype row = (from + i) % table.rowCount(); table.id(row) == id)
            return row;
    return -1;
}

/// The cells of a kept row in the columns of the table.
QStringList adapted(const KeptFactor &kept, const Table &table, qsizetype present)
{
    if (kept.columns == table.columns())
        return kept.cells;
    QStringList cells;
    for (const QString &column : table.columns()) {
        const qsizetype at = kept.columns.indexOf(column);
        cells.append(at >= 0 ? kept.cells.value(at) : present >= 0 ? table.text(present, int(cells.size())) : QString());
    }
    return cells;
}

} // namespace

std::span<const KeepableTable> keepableTables()
{
    static constexpr KeepableTable tables[]{
        {"factor_sets", {}, true},
        {"fuels", {"fuel_id", "activity_unit"}},
        {"grid_factors", {"level", "code", "factor_type"}},
        {"limits", {"standard", "product_zh"}},
        {"parameters", {}, true},
        {"steam_enthalpy", {}},
    };
    return tables;
}

RowGroups::RowGroups(const Table &table, const KeepableTable &kind)
{
    QHash<QString, qint32> known;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const QString text = groupText(table.cells(row), table, kind);
        const auto found = known.constFind(text);
        const qint32 group = found == known.constEnd() ? qint32(m_groups.size()) : *found;
        if (found == known.constEnd()) {
            known.insert(text, group);
            m_groups.emplace_back();
        }
        m_groupOf.push_back(group);
        m_groups[size_t(group)].push_back(qint32(row));
    }
}

bool RowGroups::hold(const Table &table, std::span<const KeptFactor *const> kept) const
{
    qsizetype next = 0;
    size_t inGroups = 0;
    for (const KeptFactor *each : kept) {
        const qsizetype row = rowOf(table, each->row, next);
        if (row < 0 || adapted(*each, table, row) != table.cells(row))
            return false;
        if (around(row).front() == row)
            inGroups += around(row).size();
        next = row + 1;
    }
    return inGroups == kept.size();
}

KeptFactor keptRow(const Table &table, qsizetype row)
{
    KeptFactor kept;
    kept.table = table.name();
    kept.row = table.id(row);
    kept.columns = table.columns();
    kept.cells = table.cells(row);
    return kept;
}

Result<Table> keeping(const Table &table, const KeepableTable &kind, std::span<const KeptFactor *const> kept)
{
    std::vector<QStringList> rows;
    QSet<QString> groups;
    for (const KeptFactor *each : kept) {
        QStringList cells = adapted(*each, table, rowOf(table, each->row, 0));
        if (each->cells.size() != each->columns.size() || cells.size() != table.columns().size() || cells.front() != each->row)
            return fail({ErrorCode::ReferenceRow, table.name(), each->row, QStringLiteral("cells")});
        groups.insert(groupText(cells, table, kind));
        rows.push_back(std::move(cells));
    }
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        if (!groups.contains(groupText(table.cells(row), table, kind)))
            rows.push_back(table.cells(row));
    return table.withRows(std::move(rows));
}

} // namespace core
