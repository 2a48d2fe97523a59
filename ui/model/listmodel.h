#pragma once

#include "ui/model/rowsmodel.h"
#include "ui/model/sentences.h"
#include "ui/model/showncase.h"

#include <QHash>

namespace ui {

/// One list of a system in the shown case: the declared fields, then what its rows emit and consume; findings mark their cells.
class ListModel : public RowsModel
{
    Q_OBJECT
public:
    ListModel(const ShownCase &shown, const Results &results, Document &document, Appearance &appearance, core::System system,
              int list, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QString sum(int column) const override;
    void refresh() override;
    void refreshResults() override;

    /// The worst severity among the findings of the list; nothing when there is none.
    std::optional<core::Severity> worst() const;

private:
    bool isComputed(int column) const { return column >= fieldCount(); }
    double computed(int row, int column) const;
    const core::Finding *findingAt(int row, int column) const;
    void readResults();

    const ShownCase &m_shown;
    core::System m_system;
    int m_listIndex;
    bool m_hasLedger;                            ///< rows may emit or consume: two computed columns
    std::vector<double> m_emissions, m_energies; ///< by row
    std::vector<core::Finding> m_findings;       ///< about rows of the list
    QHash<std::pair<int, int>, size_t> m_ofCell; ///< the worst of each cell
};

} // namespace ui
