#pragma once

#include "ui/model/appearance.h"
#include "ui/model/results.h"

#include <QAbstractTableModel>

#include <functional>

namespace ui {

/// What the roles of the table models beyond Qt's mean.
enum Role : int {
    RawRole = Qt::UserRole, ///< the number or text itself, for sorting and tests
    SeverityRole,           ///< int of core::Severity where a finding is about the cell
    ComputedRole,           ///< true: a column that is computed
};

/// The rows of any declared list as a table: a column per field, the id as the row's header.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// `owner` gives the object whose list is shown now; null: nothing.
    RowsModel(const core::List &list, std::function<const void *()> owner, const Document &document, const core::Library &library,
              const Appearance &appearance, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The sum of a column as its footer shows it; empty where adding makes no sense.
    virtual QString sum(int column) const;
    const core::List &list() const { return m_list; }
    /// Reads the owner again.
    virtual void refresh();

protected:
    const core::Field &field(int column) const { return m_list.element->fields[size_t(column) + 1]; }
    int fieldCount() const { return int(m_list.element->fields.size()) - 1; }
    const core::Library &library() const { return m_library; }
    const Document &document() const { return m_document; }
    const Appearance &appearance() const { return m_appearance; }
    /// Looks up the owner; within a reset.
    void readOwner() { m_current = m_owner(); }

private:
    QString text(int row, int column) const;

    const core::List &m_list;
    std::function<const void *()> m_owner;
    const Document &m_document;
    const core::Library &m_library;
    const Appearance &m_appearance;
    const void *m_current = nullptr;
};

} // namespace ui
