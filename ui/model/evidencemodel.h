#pragma once

#include "core/explain/evidencematrix.h"
#include "ui/model/evidencestore.h"
#include "ui/model/rowsmodel.h"

namespace ui {

/// The evidence of the park with the state of its files and of its dates.
class EvidenceModel : public RowsModel
{
    Q_OBJECT
public:
    enum Computed : int { File, Time, Places, ComputedCount };
    EvidenceModel(const EvidenceStore &store, const Results &results, Document &document, Appearance &appearance,
                  QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : fieldCount() + ComputedCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void refresh() override;
    void refreshResults() override;

private:
    QString text(size_t row, int computed) const;
    std::optional<core::Severity> severity(size_t row, int computed) const;
    void read();

    const EvidenceStore &m_store;
    const core::Park &m_park;
    std::vector<core::storage::EvidenceFile> m_files;
    std::vector<core::EvidenceTime> m_times;
    std::vector<int> m_broken; ///< paths that lead nowhere, by row
};

/// "2.4 MB".
QString sizeText(qint64 bytes);

} // namespace ui
