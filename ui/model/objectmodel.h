#pragma once

#include "ui/model/rowsmodel.h"

namespace ui {

/// The fields of one object (water, the park's profile) as rows that can be edited: name, value, unit.
class ObjectModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// `object` gives what is shown now; nothing: none.
    ObjectModel(const core::Object &description, RowsModel::Owner object, Document &document, const core::Library &library,
                Appearance &appearance, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    std::vector<FieldChoice> choices(const QModelIndex &index) const;
    /// Fields that a view leaves out do not say where the values of the others stand.
    void setShown(const QList<int> &fields) { m_shownFields = fields; }
    void refresh();

private:
    const core::Field &field(int row) const { return m_description.fields[size_t(row)]; }
    core::UnitChoice unit(int row) const { return FieldTexts::ownUnit(field(row)); }
    const void *object() const;
    bool isOfNumbers() const;
    /// Null: the value of the row could be read.
    const RejectedText *rejectedAt(int row) const;
    void showValues();

    const core::Object &m_description;
    RowsModel::Owner m_findObject;
    Document &m_document;
    FieldTexts m_texts;
    QList<int> m_shownFields; ///< empty: all
    std::optional<core::Address> m_object;
};

} // namespace ui
