#pragma once

#include "core/schemes/scheme.h"
#include "ui/model/appearance.h"
#include "ui/model/document.h"

#include <QAbstractTableModel>

namespace ui {

/// The enterprises of the park against what one item asks of them: name, employees where a size decides, a tick per flag (half:
/// it does not say), whether they count. Ticks and employees are edited in place.
class FirmFlagsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    FirmFlagsModel(Document &document, const core::FirmFilter &filter, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Reads the park again.
    void refresh();

private:
    enum class What : unsigned char { Name, Employees, Flag };
    struct Column {
        What what = What::Name;
        QString flag{};
    };
    const core::Enterprise &firm(const QModelIndex &index) const { return m_document.park().enterprises.at(index.row()); }
    bool setEmployees(const QModelIndex &index, const QString &text);
    bool setFlag(const QModelIndex &index, Qt::CheckState state);

    Document &m_document;
    std::vector<Column> m_columns;
};

} // namespace ui
