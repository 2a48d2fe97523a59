#include "returnedfindings.h"

#include "ui/model/importsentences.h"

namespace ui {

using namespace core;

void ReturnedFindingsModel::show(const BookImport *import, const QStringList &fileNames, const Format &format)
{
    beginResetModel();
    m_import = import;
    m_fileNames = fileNames;
    m_format = format;
    endResetModel();
}

int ReturnedFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_import ? 0 : int(m_import->findings.size());
}

int ReturnedFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReturnedFindingsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ImportFinding &finding = m_import->findings[size_t(index.row())];
    switch (index.column()) {
    case ClassColumn:
        return importClassText(importClass(finding.code));
    case FileColumn:
        return m_fileNames.value(finding.file);
    case PlaceColumn:
        return importPlace(finding);
    default:
        return importSentence(finding, m_format);
    }
}

QVariant ReturnedFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[]{tr("Kind"), tr("File"), tr("Place"), tr("What it says and what helps")};
    return titles[section];
}

} // namespace ui
