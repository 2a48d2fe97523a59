#include "returnedchanges.h"

#include "ui/model/importsentences.h"

#include <algorithm>

namespace ui {

using namespace core;

ReturnedChangesModel::ReturnedChangesModel(const Document &document, const Library &library, const Appearance &appearance,
                                           QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_texts(document, library, appearance)
{}

void ReturnedChangesModel::show(const BookImport *import, const QStringList &fileNames)
{
    beginResetModel();
    m_import = import;
    m_fileNames = fileNames;
    m_accepted = import ? acceptable(*import) : std::vector<bool>();
    endResetModel();
    Q_EMIT acceptedChanged();
}

int ReturnedChangesModel::acceptedCount() const
{
    return int(std::ranges::count(m_accepted, true));
}

void ReturnedChangesModel::acceptAll(bool accept)
{
    for (size_t i = 0; i < m_accepted.size(); ++i)
        if (!m_import->changes[i].isAsked || !accept) // a question is answered row by row
            m_accepted[i] = accept && m_import->changes[i].isTakable;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TakeColumn), index(rowCount() - 1, TakeColumn), {Qt::CheckStateRole});
    Q_EMIT acceptedChanged();
}

int ReturnedChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_import ? 0 : int(m_import->changes.size());
}

int ReturnedChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

/// "Electricity (MWh): 191460 → 191500; …", all that a new row has, and what keeps it from being taken.
QString ReturnedChangesModel::whatOf(const RowChange &change) const
{
    const Object &object = elementOf(change);
    const void *before = heldBy(m_document.park(), change);
    const std::string_view place =
        change.list < 0 ? std::string_view("water") : objectAt(change.owner).lists[size_t(change.list)].key;
    QStringList parts;
    for (const int at : shownFields(change)) {
        const Field &field = object.fields[size_t(at)];
        const auto shown = [&](const void *row) {
            const QString text = row ? m_texts.shown(field, field.get(row), m_texts.unit(place, field)) : QString();
            return text.isEmpty() ? Format::absent() : text;
        };
        const QString label = m_texts.label(place, field), now = shown(change.content.get());
        parts << (before ? tr("%1: %2 → %3").arg(label, shown(before), now) : tr("%1: %2").arg(label, now));
    }
    if (change.kind == RowChange::Kind::Removed)
        parts << tr("The file does not have the row.");
    if (!change.isTakable)
        parts << tr("cannot be taken: see the findings");
    else if (change.isAsked)
        parts << tr("a tick answers its question with yes");
    return parts.join(QStringLiteral("; "));
}

QVariant ReturnedChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RowChange &change = m_import->changes[size_t(index.row())];
    if (index.column() == TakeColumn && role == Qt::CheckStateRole && !change.isTakable)
        return {}; // no box where none can be ticked
    if (index.column() == TakeColumn && role == Qt::CheckStateRole)
        return m_accepted[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == TakeColumn)
        return tr("Take row %1 of %2").arg(change.id, change.sheet);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FileColumn:
        return m_fileNames.value(change.file);
    case SheetColumn:
        return change.sheet;
    case RowColumn:
        if (change.list < 0)
            return tr("Water");
        return change.id.isEmpty() ? tr("line %1").arg(change.sheetRow + 1) : change.id;
    case KindColumn:
        return change.isTakable ? changeText(change.kind) : tr("cannot be taken");
    case WhatColumn:
        return whatOf(change);
    default:
        return {};
    }
}

bool ReturnedChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != TakeColumn ||
        !m_import->changes[size_t(index.row())].isTakable)
        return false;
    m_accepted[size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT acceptedChanged();
    return true;
}

Qt::ItemFlags ReturnedChangesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isTick = index.column() == TakeColumn && m_import->changes[size_t(index.row())].isTakable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isTick ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant ReturnedChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    const QString titles[]{tr("Take"), tr("File"), tr("Sheet"), tr("Row"), tr("State"), tr("What would change")};
    return titles[section];
}

} // namespace ui
