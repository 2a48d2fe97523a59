#pragma once

#include "ui/model/rowsmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace ui {

/// A list as a table with a fixed row of sums below; for reading only so far.
class TableEditor : public QWidget
{
    Q_OBJECT
public:
    TableEditor(RowsModel *model, const Appearance &appearance, QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }
    RowsModel *model() const { return m_model; }
    /// Selects a row and scrolls to it.
    void showRow(int row);
    /// After the model was refreshed, or language or theme changed.
    void refresh();

private:
    class Sums;
    RowsModel *m_model;
    const Appearance &m_appearance;
    QTableView *m_view;
    QTableView *m_sums;
    Sums *m_sumModel;
    QLabel *m_empty;
};

} // namespace ui
