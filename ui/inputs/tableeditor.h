#pragma once

#include "ui/inputs/cellview.h"
#include "ui/model/rowsmodel.h"

#include <QSet>
#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace ui {

class ColumnOrder;
class ElidedLabel;
class Prompts;
class SumsModel;
class SumsView;

/// A list as a table that is edited like a spreadsheet, with its actions above and a fixed row of sums below.
class TableEditor : public QWidget
{
    Q_OBJECT
public:
    TableEditor(RowsModel *model, Appearance &appearance, Prompts &prompts, QWidget *parent = nullptr);

    CellView *view() const { return m_view; }
    RowsModel *model() const { return m_model; }
    /// To a cell of a row, in the first column that is seen where none is named: it alone is selected, so that the next key
    /// changes nothing else. A hidden column comes into view.
    void showRow(int row, int column = -1);
    /// After another object came to be shown, or language or theme changed.
    void refresh();
    /// After results changed: what is selected and being edited stays.
    void refreshResults();
    void paste();
    /// Shows the button that asks for a table to be imported.
    void offerImport();
    /// Import and export stand elsewhere on the page: the bar goes without their buttons, the menu keeps both.
    void leaveFilesToPage();
    /// A column whose content few read begins no wider than this, in pixels of the usual size of text.
    void keepNarrow(const std::string &columnKey, int widest);
    /// Writes the list as a workbook or as separated values where the user wants it.
    void exportTable();
    /// The path of what is selected: a field where it is one cell, else the row; empty: nothing is.
    QString selectedPath() const;
    /// The menu of cells: what can be done with them, units, sorting.
    std::unique_ptr<QMenu> menuAt(const QModelIndex &index);

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void hinted(const QString &text);
    void otherListWanted(int direction);
    void importWanted();
    /// A remark is to be made on what is selected.
    void remarkWanted();
    /// The selected cell is to be explained.
    void explainWanted();
    /// Files are to be attached that prove what is selected.
    void attachWanted();

private:
    void buildSums();
    void buildBar();
    void connectView();
    QToolButton *addAction(void (CellView::*act)());
    QToolButton *addButton();
    void showColumns();
    void fitColumns();
    void fitColumn(int column);
    void showOrder();
    void showSums();
    void showEditing();
    void showPrompt();
    bool isRemarked() const;
    void openUnits(const QModelIndex &index);
    void editIn(const QModelIndex &index, const core::UnitChoice &unit);
    bool isHiddenByItself(int column) const;
    bool isBlank(int column) const;
    void filter();
    void hint();
    void addAsking(QMenu &menu, const QModelIndex &index);
    bool addUnitChoices(QMenu &menu, const QModelIndex &index);
    void addSteam(QMenu &menu, const QModelIndex &index);
    void addHiding(QMenu &menu, int column);
    void hideColumn(int column, bool isHidden);
    QString selectionText() const;

    RowsModel *m_model;
    Appearance &m_appearance;
    Prompts &m_prompts;
    CellView *m_view;
    ColumnOrder *m_order;
    SumsView *m_sums;
    SumsModel *m_sumModel;
    std::map<std::string, int> m_widest; ///< of single columns
    QSet<int> m_blank;                   ///< columns that had nothing to fit their widths to
    bool m_offersImport = false;
    bool m_areFilesOfPage = false;
    bool m_areSumsDue = false;   ///< they are shown when the table comes to the front
    bool m_areWidthsDue = false; ///< so are the widths of its columns
    bool m_isFitting = false;    ///< columns get their widths from what is in them, not from the user
    QWidget *m_bar;
    QLabel *m_empty;
    ElidedLabel *m_report;
    QLineEdit *m_filter;
    QToolButton *m_insert, *m_delete, *m_paste, *m_fill, *m_import, *m_export, *m_remark;
};

} // namespace ui
