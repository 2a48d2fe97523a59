#pragma once

#include "ui/model/listmodel.h"

namespace ui {

/// The fields of one object (water, the park's profile) as rows: name, value, unit.
class ObjectModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// `object` gives what is shown now; null: nothing.
    ObjectModel(const core::Object &description, std::function<const void *()> object, const Appearance &appearance,
                QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void refresh();

private:
    bool isAllNumbers() const;
    const core::Object &m_description;
    std::function<const void *()> m_object;
    const Appearance &m_appearance;
};

} // namespace ui
