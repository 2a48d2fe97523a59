#pragma once

#include "core/model/park.h"

#include <QAbstractTableModel>

namespace ui {

/// Who has answered for a case, and when: one row for each enterprise, those that are still awaited first, by what the project
/// remembers of their workbooks.
class TenantAnswersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { EnterpriseColumn, HandedOutColumn, CameBackColumn, FileColumn, RowsColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// The enterprises of a park beside its notes for the case.
    void show(const core::Park &park, const QString &caseId);
    int missingCount() const { return m_missing; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString enterprise;
        core::WorkbookNote note; ///< empty: nothing is known
        bool isAwaited() const { return !note.returnedOn; }
    };
    std::vector<Row> m_rows;
    int m_missing = 0;
};

} // namespace ui
