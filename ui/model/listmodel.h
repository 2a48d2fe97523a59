#pragma once

#include "ui/model/appearance.h"
#include "ui/model/sentences.h"
#include "ui/model/showncase.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui {

/// What the roles of the table models beyond Qt's mean.
enum Role : int {
    RawRole = Qt::UserRole, ///< the number or text itself, for sorting and tests
    SeverityRole,           ///< int of core::Severity where a finding is about the cell
    ComputedRole,           ///< true: a column that is computed
};

/// One list of a system in the shown case: the declared fields, then what its rows emit and consume.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    ListModel(const ShownCase &shown, const Results &results, const Document &document, const Appearance &appearance, core::System system,
              int list, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The sum of a column as its footer shows it; empty where adding makes no sense.
    QString sum(int column) const;
    /// The worst severity among the findings of the list; nothing when there is none.
    std::optional<core::Severity> worst() const;
    const core::List &list() const { return m_list; }

    /// Reads the shown case again.
    void refresh();

private:
    enum class Computed : unsigned char { Emission, Energy };
    const core::Field &field(int column) const { return m_list.element->fields[size_t(column) + 1]; }
    int fieldCount() const { return int(m_list.element->fields.size()) - 1; }
    QString text(int row, int column) const;
    std::optional<double> computed(int row, int column) const;
    const core::Finding *findingAt(int row, int column) const;
    void readLedger();

    const ShownCase &m_shown;
    const Results &m_results;
    const Document &m_document;
    const Appearance &m_appearance;
    core::System m_system;
    int m_listIndex;
    const core::List &m_list;
    const void *m_owner = nullptr; ///< the system in the shown case
    QList<Computed> m_computed;
    std::vector<double> m_emissions, m_energies; ///< by row
    QHash<int, core::Finding> m_findings;        ///< the worst of each row
};

} // namespace ui
