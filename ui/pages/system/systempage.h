#pragma once

#include "ui/pages/page.h"

class QTabWidget;
class QToolButton;

namespace ui {

class CellView;
class KeyNumbers;
class ObjectModel;
class SystemPanel;
class TableEditor;

/// One of the six systems: its key numbers, all its lists as tables and its picture.
class SystemPage : public Page
{
    Q_OBJECT
public:
    SystemPage(const PageContext &context, core::System system, QWidget *parent = nullptr);
    void refresh() override;
    void refreshResults() override;
    bool showPlace(const core::Place &place) override { return showField(place, -1); }
    bool showField(const core::Place &place, int field) override;

    const QList<TableEditor *> &tables() const { return m_tables; }
    /// The title line can do without the words of its buttons.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A table is to be read into this list of the system.
    void importWanted(int list);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFiles();
    void showFiles();
    void foldFiles();
    /// The table of the tab in front; null: it is the form.
    TableEditor *shownTable() const;
    void showTitle();
    void showKeyNumbers();
    void showTabs();
    void addForm();
    void explainCell(const TableEditor &table);

    core::System m_system;
    QWidget *m_square;
    QToolButton *m_import, *m_export; ///< of the list in front
    int m_filesWithWords = 0;         ///< px that both take with their words
    KeyNumbers *m_numbers;
    QTabWidget *m_tabs;
    SystemPanel *m_panel;
    QList<ListModel *> m_models; ///< of the tables
    QList<TableEditor *> m_tables;
    ObjectModel *m_form = nullptr; ///< fields that stand in no list: water
    CellView *m_formView = nullptr;
};

} // namespace ui
