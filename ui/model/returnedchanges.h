#pragma once

#include "core/exchange/tenantimport.h"
#include "ui/model/document.h"
#include "ui/model/format.h"

#include <QAbstractTableModel>

namespace ui {

/// What returned workbooks would change, one row each, with a tick for those that are to be taken.
class ReturnedChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { TakeColumn, FileColumn, SheetColumn, RowColumn, KindColumn, WhatColumn, ColumnCount };
    explicit ReturnedChangesModel(const Document &document, QObject *parent = nullptr);

    /// Must live as long as it is shown; null: nothing was read yet. Ticks are those that need no question.
    void show(const core::TenantImport *import, const QStringList &fileNames, const Format &format);
    const std::vector<bool> &accepted() const { return m_accepted; }
    int acceptedCount() const;
    void acceptAll(bool accept);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void acceptedChanged();

private:
    QString whatOf(const core::RowChange &change) const;

    const Document &m_document;
    const core::TenantImport *m_import = nullptr;
    QStringList m_fileNames;
    Format m_format;
    std::vector<bool> m_accepted;
};

} // namespace ui
