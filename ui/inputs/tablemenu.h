#pragma once

#include "core/exchange/outbook.h"

#include <QAbstractItemView>

#include <memory>

class QHeaderView;
class QMenu;

namespace ui {

class ColumnOrder;
class Prompts;

/// Whether what leaves a table is only what it shows, or hidden columns too.
enum class TakenColumns : unsigned char { Shown, All };

/// The head of a table or a tree; null: it has none.
QHeaderView *headOf(const QAbstractItemView &view);

/// What a table shows as a sheet: the titles, then the rows in their order, those inside of groups behind their group; numbers in
/// full where the model has them.
core::OutSheet shownSheet(const QAbstractItemView &view, const QString &name, TakenColumns columns = TakenColumns::Shown);

/// Lets a table that is only read be copied and written as a workbook or as separated values: by right click and the context-menu
/// key. The table's accessible name is the name of the sheet.
class TableMenu : public QObject
{
    Q_OBJECT
public:
    TableMenu(QAbstractItemView *view, Prompts &prompts, TakenColumns columns = TakenColumns::Shown);
    /// Its columns can be moved too.
    void offerOrder(ColumnOrder *order) { m_order = order; }
    /// What is offered at a cell of this column; −1: none.
    std::unique_ptr<QMenu> menu(int column = -1);
    void copy() const;
    void exportTable();

Q_SIGNALS:
    /// What happened to a file.
    void said(const QString &sentence);

private:
    QAbstractItemView *m_view;
    Prompts &m_prompts;
    TakenColumns m_columns;
    ColumnOrder *m_order = nullptr;
};

/// Asks where a sheet goes and writes it. The sentence of what happened; empty: cancelled.
QString exportSheet(QWidget *parent, Prompts &prompts, const core::OutSheet &sheet);

} // namespace ui
