#include "firmflagsmodel.h"

#include "ui/model/inputtexts.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

FirmFlagsModel::FirmFlagsModel(Document &document, const FirmFilter &filter, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_columns{{What::Name}}
{
    if (filter.employeesOver >= 0)
        m_columns.push_back({What::Employees});
    if (!filter.among.isEmpty())
        m_columns.push_back({What::Flag, filter.among});
    for (const QString &flag : filter.flags)
        m_columns.push_back({What::Flag, flag});
}

void FirmFlagsModel::refresh()
{
    beginResetModel();
    endResetModel();
}

int FirmFlagsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_document.park().enterprises.size());
}

int FirmFlagsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant FirmFlagsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Enterprise &of = firm(index);
    const Column &column = m_columns[size_t(index.column())];
    if (column.what == What::Flag) {
        const auto says = flagOf(of, column.flag);
        if (role == Qt::CheckStateRole)
            return !says ? Qt::PartiallyChecked : *says ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return !says ? tr("does not say") : *says ? tr("yes") : tr("no");
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (column.what == What::Name)
        return of.name.isEmpty() ? of.id : of.name;
    return of.employees ? Format::plain(*of.employees) : QString();
}

bool FirmFlagsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || m_document.isReadOnly())
        return false;
    const What what = m_columns[size_t(index.column())].what;
    if (what == What::Flag && role == Qt::CheckStateRole)
        return setFlag(index, Qt::CheckState(value.toInt()));
    return what == What::Employees && role == Qt::EditRole && setEmployees(index, value.toString());
}

bool FirmFlagsModel::setFlag(const QModelIndex &index, Qt::CheckState state)
{
    const QString &flag = m_columns[size_t(index.column())].flag;
    const auto edits = editsToFlag(m_document.park(), index.row(), flag,
                                   state == Qt::PartiallyChecked ? std::nullopt : std::optional(state == Qt::Checked));
    if (edits.empty())
        return false;
    m_document.push(
        [flag, id = firm(index).id] {
            return QCoreApplication::translate("UndoText", "Change \"%1\" of %2").arg(flagText(flag), id);
        },
        edits);
    return true;
}

bool FirmFlagsModel::setEmployees(const QModelIndex &index, const QString &text)
{
    const auto number = typedFigure(text, false);
    if (!number)
        return false;
    const auto edits = editsToSet(m_document.park(), rowAddress({}, listIndex(parkObject, "enterprises"), index.row()),
                                  fieldIndex(enterpriseObject, "employees"), *number ? Value{**number} : Value{});
    if (!edits || edits->empty())
        return false;
    m_document.push([id = firm(index).id] { return QCoreApplication::translate("UndoText", "Change employees of %1").arg(id); },
                    *edits);
    return true;
}

Qt::ItemFlags FirmFlagsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_document.isReadOnly())
        return flags;
    const What what = m_columns[size_t(index.column())].what;
    if (what == What::Flag)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsUserTristate;
    if (what == What::Employees)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant FirmFlagsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    const Column &column = m_columns[size_t(section)];
    return column.what == What::Name        ? tr("Enterprise")
           : column.what == What::Employees ? tr("Employees")
                                            : flagText(column.flag);
}

} // namespace ui
