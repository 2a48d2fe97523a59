#include "returnedchanges.h"

#include "ui/model/importsentences.h"

#include <QFont>

#include <algorithm>
#include <set>

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
    arrange();
    endResetModel();
    Q_EMIT acceptedChanged();
}

int ReturnedChangesModel::acceptedCount() const
{
    return int(std::ranges::count(m_accepted, true));
}

/// Rows by file as they come; a single file needs no heading.
void ReturnedChangesModel::arrange()
{
    m_rows.clear();
    std::set<qsizetype> files;
    for (size_t i = 0; i < m_accepted.size(); ++i)
        files.insert(m_import->changes[i].file);
    files.erase(-1); // of all files together
    for (size_t i = 0; i < m_accepted.size(); ++i) {
        const qsizetype file = m_import->changes[i].file;
        if (files.size() > 1 && file >= 0 && (m_rows.empty() || m_rows.back().file != file))
            m_rows.push_back({-1, file});
        m_rows.push_back({int(i), file});
    }
}

/// Whether a row is taken along with others; a question is answered row by row.
bool ReturnedChangesModel::isSimple(int change) const
{
    const RowChange &of = m_import->changes[size_t(change)];
    return of.isTakable && !of.isAsked;
}

void ReturnedChangesModel::ticksChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TakeColumn), index(rowCount() - 1, TakeColumn), {Qt::CheckStateRole});
    Q_EMIT acceptedChanged();
}

void ReturnedChangesModel::acceptAll(bool accept)
{
    for (size_t i = 0; i < m_accepted.size(); ++i)
        m_accepted[i] = accept ? m_accepted[i] || isSimple(int(i)) : false;
    ticksChanged();
}

void ReturnedChangesModel::tickAgain(const std::vector<bool> &accepted)
{
    if (accepted.size() != m_accepted.size())
        return;
    m_accepted = accepted;
    ticksChanged();
}

void ReturnedChangesModel::acceptFile(qsizetype file, bool accept)
{
    for (size_t i = 0; i < m_accepted.size(); ++i)
        if (m_import->changes[i].file == file)
            m_accepted[i] = accept ? m_accepted[i] || isSimple(int(i)) : false;
    ticksChanged();
}

int ReturnedChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
    const Row &row = m_rows[size_t(index.row())];
    if (index.column() == TakeColumn && role == Qt::CheckStateRole)
        return tickOf(row);
    if (row.change < 0)
        return headingData(row, index.column(), role);
    const RowChange &change = changeOf(row);
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

/// Nothing where there is no box; of a heading those of the rows that ask nothing together.
QVariant ReturnedChangesModel::tickOf(const Row &row) const
{
    if (row.change >= 0)
        return changeOf(row).isTakable ? QVariant(m_accepted[size_t(row.change)] ? Qt::Checked : Qt::Unchecked) : QVariant();
    int all = 0, ticked = 0;
    for (const Row &each : m_rows)
        if (each.file == row.file && each.change >= 0 && isSimple(each.change)) {
            ++all;
            ticked += m_accepted[size_t(each.change)];
        }
    const Qt::CheckState state = ticked == 0 ? Qt::Unchecked : ticked == all ? Qt::Checked : Qt::PartiallyChecked;
    return all == 0 ? QVariant() : QVariant(state);
}

QVariant ReturnedChangesModel::headingData(const Row &heading, int column, int role) const
{
    const QString name = m_fileNames.value(heading.file);
    if (role == Qt::AccessibleTextRole && column == TakeColumn)
        return tr("Take all rows of %1 that ask nothing").arg(name);
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto count =
        std::ranges::count_if(m_rows, [&heading](const Row &each) { return each.file == heading.file && each.change >= 0; });
    return column == FileColumn   ? QVariant(name)
           : column == WhatColumn ? QVariant(tr("%n rows", nullptr, int(count)))
                                  : QVariant();
}

bool ReturnedChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != TakeColumn)
        return false;
    const Row row = m_rows[size_t(index.row())];
    if (!tickOf(row).isValid())
        return false;
    const bool isTicked = value.toInt() == Qt::Checked;
    if (row.change < 0) {
        acceptFile(row.file, isTicked);
        return true;
    }
    m_accepted[size_t(row.change)] = isTicked;
    ticksChanged(); // those of headings too
    return true;
}

Qt::ItemFlags ReturnedChangesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isTick = index.column() == TakeColumn && tickOf(m_rows[size_t(index.row())]).isValid();
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
