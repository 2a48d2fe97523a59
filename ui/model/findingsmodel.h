#pragma once

#include "ui/model/listmodel.h"
#include "ui/model/rejectedcells.h"

#include <QSortFilterProxyModel>

#include <variant>

namespace ui {

/// All findings of the park and the cells that could not be read: errors before warnings before notes, then by what they take
/// from the emissions, the shown case before others.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { SeverityColumn, CaseColumn, Sentence, PlaceColumn, Effect, ColumnCount };
    FindingsModel(const Document &document, const ShownCase &shown, const Results &results, const Appearance &appearance,
                  const RejectedCells &rejected, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void refresh();

    const core::Place &place(int row) const { return m_entries[size_t(row)].place; }
    /// The field of the row or object it is about; −1: the whole.
    int field(int row) const { return m_entries[size_t(row)].field; }
    core::Severity severity(int row) const { return m_entries[size_t(row)].severity; }
    /// Whether it is about the verdict of a scheme rather than about a place.
    bool isOfVerdict(int row) const;
    /// The system it is about; nothing: park, parameters or the case as a whole.
    std::optional<core::System> system(int row) const;
    /// Of the document or the shown case.
    bool isShown(int row) const { return isShown(m_entries[size_t(row)].place); }

    /// Findings of this severity in the document and the shown case.
    int count(core::Severity severity) const;
    /// How many findings of the document and the shown case there are, in all and of each severity.
    struct Tally {
        std::optional<core::Severity> worst;
        int count = 0;
        std::array<int, 3> bySeverity{};
    };
    Tally ofSystem(core::System system) const;
    /// Of park, parameters, enterprises, cases and measures.
    Tally ofPark() const;
    Tally ofEvidence() const;
    Tally ofVerdict() const;

private:
    struct Entry {
        core::Severity severity;
        core::Place place;
        qint32 field;
        std::optional<double> effect; ///< t CO2
        std::variant<core::Finding, RejectedCell> what;
    };
    bool isOfEvidence(int row) const;
    template <class Predicate> Tally tally(Predicate isOne) const;
    void readFindings();
    void readRejected();
    QString placeText(const core::Place &place) const;
    QString sentence(const Entry &entry) const;
    bool isShown(const core::Place &place) const { return place.caseIndex < 0 || place.caseIndex == m_shown.index(); }

    const Document &m_document;
    const ShownCase &m_shown;
    const Results &m_results;
    const Appearance &m_appearance;
    const RejectedCells &m_rejected;
    std::vector<Entry> m_entries;
};

/// The findings that are asked for.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FindingsFilter(FindingsModel &model, QObject *parent = nullptr);

    void setSeverity(std::optional<core::Severity> severity);
    /// −1: what is in no system; nothing: everywhere.
    void setSystem(std::optional<int> system);
    void setAllCases(bool all);
    void setText(const QString &text);
    bool showsAllCases() const { return m_allCases; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const FindingsModel &m_model;
    std::optional<core::Severity> m_severity;
    std::optional<int> m_system;
    bool m_allCases = false;
    QString m_text;
};

} // namespace ui
