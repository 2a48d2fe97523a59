#pragma once

#include "core/exchange/bookchanges.h"
#include "ui/model/format.h"

#include <QAbstractTableModel>

namespace ui {

/// What is wrong, doubtful or was read in its own way in files that were read.
class ReturnedFindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { ClassColumn, FileColumn, PlaceColumn, SentenceColumn, ColumnCount };
    explicit ReturnedFindingsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void show(const core::BookImport *import, const QStringList &fileNames, const Format &format);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const core::BookImport *m_import = nullptr;
    QStringList m_fileNames;
    Format m_format;
};

} // namespace ui
