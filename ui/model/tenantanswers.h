#pragma once

#include "core/model/park.h"

#include <QAbstractTableModel>

#include <map>

namespace ui {

/// Who has answered for a case, and when: one row for each enterprise, those that are still awaited first. Answers are remembered
/// while the program runs; a later one takes the place of an earlier one.
class TenantAnswersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { EnterpriseColumn, HandedOutColumn, CameBackColumn, FileColumn, ColumnCount };
    struct Answer {
        QString handedOutOn, cameBackOn; ///< dates as people sort them; empty: not known, not yet
        QString fileName;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void note(const QString &caseId, const QString &enterprise, const Answer &answer);
    /// A workbook was written for an enterprise; what it has answered already stays.
    void noteHandedOut(const QString &caseId, const QString &enterprise, const QString &date);
    void forget();
    /// The enterprises of a park beside what was noted for the case.
    void show(const core::Park &park, const QString &caseId);
    int missingCount() const { return m_missing; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString enterprise;
        const Answer *answer; ///< null: nothing is known
        bool isAwaited() const { return !answer || answer->cameBackOn.isEmpty(); }
    };
    std::map<std::pair<QString, QString>, Answer> m_answers; ///< by case and enterprise
    std::vector<Row> m_rows;
    int m_missing = 0;
};

} // namespace ui
