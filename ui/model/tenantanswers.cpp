#include "tenantanswers.h"

#include <algorithm>

namespace ui {

void TenantAnswersModel::note(const QString &caseId, const QString &enterprise, const Answer &answer)
{
    m_answers.insert_or_assign({caseId, enterprise}, answer); // rows look at the same place
}

void TenantAnswersModel::noteHandedOut(const QString &caseId, const QString &enterprise, const QString &date)
{
    Answer &answer = m_answers[{caseId, enterprise}];
    if (answer.cameBackOn.isEmpty())
        answer.handedOutOn = date;
}

void TenantAnswersModel::forget()
{
    beginResetModel();
    m_rows.clear();
    m_answers.clear();
    m_missing = 0;
    endResetModel();
}

void TenantAnswersModel::show(const core::Park &park, const QString &caseId)
{
    beginResetModel();
    m_rows.clear();
    for (const core::Enterprise &each : park.enterprises) {
        const auto found = m_answers.find({caseId, each.id});
        m_rows.push_back(
            {QStringLiteral("%1 · %2").arg(each.id, each.name), found == m_answers.end() ? nullptr : &found->second});
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
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (index.column() == EnterpriseColumn)
        return row.enterprise;
    if (index.column() == CameBackColumn && row.isAwaited())
        return tr("not yet");
    if (!row.answer)
        return {};
    return index.column() == HandedOutColumn  ? row.answer->handedOutOn
           : index.column() == CameBackColumn ? row.answer->cameBackOn
                                              : row.answer->fileName;
}

QVariant TenantAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Enterprise"), tr("Handed out"), tr("Came back"), tr("File")};
    return titles[section];
}

} // namespace ui
