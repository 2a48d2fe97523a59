#include "tenantanswers.h"

#include "core/exchange/workbooknotes.h"

#include <algorithm>

namespace ui {

void TenantAnswersModel::show(const core::Park &park, const QString &caseId)
{
    beginResetModel();
    m_rows.clear();
    for (const core::Enterprise &each : park.enterprises) {
        const core::WorkbookNote *note = core::workbookNote(park, caseId, each.id);
        m_rows.push_back({QStringLiteral("%1 · %2").arg(each.id, each.name), note ? *note : core::WorkbookNote()});
    }
    std::ranges::stable_partition(m_rows, [](const Row &row) { return row.isAwaited(); });
    m_missing = int(std::ranges::count_if(m_rows, &Row::isAwaited));
    endResetModel();
}

int TenantAnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TenantAnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TenantAnswersModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == RowsColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case EnterpriseColumn:
        return row.enterprise;
    case HandedOutColumn:
        return row.note.handedOutOn.value_or(QString());
    case CameBackColumn:
        return row.isAwaited() ? tr("not yet") : *row.note.returnedOn;
    case FileColumn:
        return row.note.fileName.value_or(QString());
    default:
        return row.isAwaited() ? QVariant() : QVariant(row.note.rowsTaken.value_or(0));
    }
}

QVariant TenantAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Enterprise"), tr("Handed out"), tr("Came back"), tr("File"), tr("Rows taken")};
    return titles[section];
}

} // namespace ui
