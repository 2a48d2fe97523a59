#include "objectmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

ObjectModel::ObjectModel(const core::Object &description, std::function<const void *()> object, const Appearance &appearance,
                         QObject *parent)
    : QAbstractTableModel(parent), m_description(description), m_object(std::move(object)), m_appearance(appearance)
{}

void ObjectModel::refresh()
{
    beginResetModel();
    endResetModel();
}

/// Numbers among numbers stand at the right, among texts at the left.
bool ObjectModel::isAllNumbers() const
{
    return std::ranges::all_of(m_description.fields, [](const core::Field &field) { return field.kind == core::Kind::Number; });
}

int ObjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_object() ? 0 : int(m_description.fields.size());
}

QVariant ObjectModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::Field &field = m_description.fields[size_t(index.row())];
    const core::Value value = field.get(m_object());
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == 1 && isAllNumbers() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == RawRole && index.column() == 1)
        return std::holds_alternative<double>(value) ? QVariant(std::get<double>(value)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case 0:
        return fieldText(field.label);
    case 1:
        return value.index() == 0 ? Format::absent() : m_appearance.format().text(field, value);
    default:
        return QString::fromUtf8(core::symbol(field.unit));
    }
}

QVariant ObjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 1 && isAllNumbers() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return section == 0   ? QCoreApplication::translate("ObjectModel", "Field")
           : section == 1 ? QCoreApplication::translate("ObjectModel", "Value")
                          : QCoreApplication::translate("ObjectModel", "Unit");
}

} // namespace ui
