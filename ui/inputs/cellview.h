#pragma once

#include "ui/inputs/celldelegate.h"

#include <QTableView>

namespace ui {

class RowsModel;
struct CellBlock;

/// A table of cells with the keys of a spreadsheet (interface rules, §3).
class CellView : public QTableView
{
    Q_OBJECT
public:
    explicit CellView(QWidget *parent = nullptr);
    void setCells(QAbstractItemModel *model, CellDelegate *delegate);
    /// What commands of rows act on; null for forms.
    void setRows(RowsModel *rows) { m_rows = rows; }
    /// What the line for new rows says.
    void setPrompt(const QString &text) { m_prompt = text; }

    /// Heights of header and rows: 30 and 29 px at the usual size of text.
    static int headerHeight(const QFontMetrics &metrics) { return metrics.height() + 11; }
    static int lineHeight(const QFontMetrics &metrics) { return metrics.height() + 10; }

    void hideRowHeaders();
    /// To this cell, which alone is selected then, whatever key is held; to the nearest where there is none.
    void moveTo(int row, int column);
    void cut();
    void copy();
    /// The first cell of each line of the clipboard into the current cell and those below it that are seen.
    void pasteLines();
    void insertRows();
    void deleteRows();
    void clearCells();
    void fillDown();
    void fillRight();
    void openList();
    /// The selected cells that are seen: what is done to a selection is not done to hidden columns and rows.
    QModelIndexList chosenCells() const;
    /// The rows that are seen, from one on, without the line for new ones.
    QList<int> rowsFrom(int row) const;
    /// The smallest block around the chosen cells, of what is seen.
    CellBlock block() const;
    /// The keyboard to what comes after the table.
    void leave() { QWidget::focusNextPrevChild(true); } // NOLINT(bugprone-parent-virtual-call): not to the next cell

Q_SIGNALS:
    void pasteWanted();
    void findWanted();
    void otherListWanted(int direction);
    /// An editor was opened in this cell.
    void editingBegan(const QModelIndex &index);
    void editingEnded();
    /// The units of the cell, or the form of its steam, are wanted: it has no list to open.
    void unitsWanted(const QModelIndex &index);

protected:
    using QTableView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    bool event(QEvent *event) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool rowKey(const QKeyEvent &event);
    bool dropRejected();
    bool moveKey(const QKeyEvent &event);
    void moveBy(CellMove move);
    void moveFrom(int row, int column, CellMove move);
    /// The column that is seen so many places to the right; −1: none.
    int columnBeside(int column, int places) const;
    /// The next row that is seen in this direction, ±1; the row itself where there is none.
    int rowBeside(int row, int direction) const;
    int edgeColumn(bool isLast) const;
    void copyFromAbove();
    void setHeights();
    QList<int> selectedRows() const;

    RowsModel *m_rows = nullptr;
    QString m_prompt;
    int m_editedRow = -1, m_editedColumn = -1; ///< where an editor stood when it handed over what it held
    int m_entryColumn = -1;                    ///< where a line of entries began: Enter goes back there after Tabs
};

} // namespace ui
