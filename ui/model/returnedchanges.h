#pragma once

#include "core/exchange/bookchanges.h"
#include "ui/model/fieldtexts.h"

#include <QAbstractTableModel>

namespace ui {

/// What files would change, one row each, with a tick for those that are to be taken. Where there are several files, each has a
/// heading, whose tick is that of all its rows that ask nothing.
class ReturnedChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { TakeColumn, FileColumn, SheetColumn, RowColumn, KindColumn, WhatColumn, ColumnCount };
    ReturnedChangesModel(const Document &document, const core::Library &library, const Appearance &appearance,
                         QObject *parent = nullptr);

    /// Must live as long as it is shown; null: nothing was read yet. Ticks are those that need no question.
    void show(const core::BookImport *import, const QStringList &fileNames);
    const std::vector<bool> &accepted() const { return m_accepted; }
    int acceptedCount() const;
    int changeCount() const { return int(m_accepted.size()); } ///< rows without headings
    /// Ticks all that can be taken, or none. Rows that ask something keep their ticks when all others get theirs.
    void acceptAll(bool accept);
    /// Ticks as they were when the same changes were shown before; of other changes none is touched.
    void tickAgain(const std::vector<bool> &accepted);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void acceptedChanged();

private:
    /// A row of the table: a change, or the heading of a file.
    struct Row {
        int change = -1; ///< -1: heading
        qsizetype file = -1;
    };
    const core::RowChange &changeOf(const Row &row) const { return m_import->changes[size_t(row.change)]; }
    void arrange();
    bool isSimple(int change) const;
    QString whatOf(const core::RowChange &change) const;
    QVariant headingData(const Row &heading, int column, int role) const;
    QVariant tickOf(const Row &row) const;
    void acceptFile(qsizetype file, bool accept);
    void ticksChanged();

    const Document &m_document;
    FieldTexts m_texts;
    const core::BookImport *m_import = nullptr;
    QStringList m_fileNames;
    std::vector<bool> m_accepted; ///< by change
    std::vector<Row> m_rows;
};

} // namespace ui
