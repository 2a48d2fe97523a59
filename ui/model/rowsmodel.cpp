#include "rowsmodel.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// Whether adding up a column of this unit says something.
bool isAddable(Unit unit)
{
    switch (unit) {
    case Unit::MegawattHour:
    case Unit::Megawatt:
    case Unit::Gigajoule:
    case Unit::Tonne:
    case Unit::CubicMetre:
    case Unit::SquareMetre:
    case Unit::Hectare:
    case Unit::TenThousandYuan:
        return true;
    default:
        return false;
    }
}

} // namespace

RowsModel::RowsModel(const List &list, std::function<const void *()> owner, const Document &document, const Library &library,
                     const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent),
      m_list(list),
      m_owner(std::move(owner)),
      m_document(document),
      m_library(library),
      m_appearance(appearance)
{
    readOwner();
}

void RowsModel::refresh()
{
    beginResetModel();
    readOwner();
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_current ? 0 : int(m_list.size(m_current));
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fieldCount();
}

QString RowsModel::text(int row, int column) const
{
    const Field &shown = field(column);
    const Value value = shown.get(m_list.at(m_current, row));
    const QString *id = std::get_if<QString>(&value);
    if (id && (shown.traits.lookup == Lookup::Enterprises || shown.traits.lookup == Lookup::EnterprisesOrOutside))
        for (const Enterprise &enterprise : m_document.park().enterprises)
            if (enterprise.id == *id)
                return enterprise.name;
    if (id && shown.traits.lookup == Lookup::Fuels)
        if (const Fuel *fuel = m_library.fuels().find(*id))
            return m_appearance.language() == Language::Chinese ? fuel->nameChinese : fuel->nameEnglish;
    if (id && shown.traits.lookup == Lookup::EnterprisesOrOutside && *id == QLatin1StringView("outside"))
        return QCoreApplication::translate("ListModel", "Outside");
    if (const double *number = std::get_if<double>(&value); number && shown.traits.most == 1)
        return m_appearance.format().computed(*number * 100) + QStringLiteral(" %");
    return m_appearance.format().text(shown, value);
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Field &shown = field(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case ComputedRole:
        return false;
    case RawRole: {
        const Value value = shown.get(m_list.at(m_current, index.row()));
        if (const double *held = std::get_if<double>(&value))
            return *held;
        return text(index.row(), index.column());
    }
    case Qt::TextAlignmentRole:
        return QVariant((shown.kind == Kind::Number || shown.kind == Kind::Whole ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount()
                   ? QVariant(std::get<QString>(m_list.element->fields[0].get(m_list.at(m_current, section))))
                   : QVariant();
    if (section >= fieldCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((field(section).kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(Format::label(field(section))) : QVariant();
}

QString RowsModel::sum(int column) const
{
    if (column >= fieldCount() || field(column).kind != Kind::Number || !isAddable(field(column).unit))
        return {};
    double total = 0;
    for (int row = 0; row < rowCount(); ++row)
        total += data(index(row, column), RawRole).toDouble();
    return m_appearance.format().computed(total);
}

} // namespace ui
