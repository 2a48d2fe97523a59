#pragma once

#include "ui/model/listmodel.h"

namespace ui {

/// All findings of the park, the shown case first, errors before warnings before notes.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { SeverityColumn, CaseColumn, Sentence, PlaceColumn, ColumnCount };
    FindingsModel(const Document &document, const ShownCase &shown, const Results &results, const Appearance &appearance,
                  QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_findings.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void refresh();

    core::Place place(int row) const { return m_findings[size_t(row)].finding.place; }
    /// Findings of this severity in the document and the shown case.
    int count(core::Severity severity) const;
    /// The worst severity and number of findings of a system in the shown case.
    std::pair<std::optional<core::Severity>, int> ofSystem(core::System system) const;

private:
    QString placeText(const core::Place &place) const;
    bool isShown(const core::Place &place) const { return place.caseIndex < 0 || place.caseIndex == m_shown.index(); }

    const Document &m_document;
    const ShownCase &m_shown;
    const Results &m_results;
    const Appearance &m_appearance;
    std::vector<core::PlacedFinding> m_findings;
};

} // namespace ui
