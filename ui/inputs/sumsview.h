#pragma once

#include "ui/model/rowsmodel.h"

#include <QTableView>

namespace ui {

/// One row: the sums of the columns that can be added.
class SumsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    SumsModel(const RowsModel &model, QObject *parent) : QAbstractTableModel(parent), m_model(model) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_model.columnCount(); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void refresh();

private:
    const RowsModel &m_model;
};

/// The row of sums says what the sums leave out, where no sum stands.
class SumsView : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;
    void setRemark(const QString &text);
    /// Where the remark is written: the first columns without a sum that have the room, else the widest.
    QRect remarkRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_remark;
};

} // namespace ui
