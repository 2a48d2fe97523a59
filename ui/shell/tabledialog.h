#pragma once

#include "core/exchange/freerows.h"
#include "ui/model/booksreading.h"
#include "ui/model/returnedchanges.h"
#include "ui/model/returnedfindings.h"
#include "ui/model/showncase.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QTableView;

namespace ui {

class ColumnsTable;
class ImportButtons;
class Prompts;

/// Reads a table of anybody into a list: file, sheet, heading, what each column is, what becomes of each row, all at once and
/// live; what is ticked is taken as one step, and the project remembers the columns for the next such table.
class TableDialog : public QDialog
{
    Q_OBJECT
public:
    TableDialog(Document &document, const Results &results, const ShownCase &shown, const Appearance &appearance,
                Prompts &prompts, QWidget *parent = nullptr);
    ~TableDialog() override;

    /// The program that reads workbooks; tests name their own.
    void setReader(const QString &program) { m_reading.setProgram(program); }
    /// The list to read into, whatever the file looks like.
    void setTarget(const core::TableTarget &target);
    void read(const QString &fileName);

    const core::TablePlan &plan() const { return m_plan; }
    const core::TableImport &result() const { return m_import; }

Q_SIGNALS:
    void readingDone();

private:
    void buildHead();
    void buildPreview();
    void followColumns();
    /// All texts in the language of the moment; what was chosen and ticked stays.
    void retranslate();
    void nameTargets();
    QString fileText() const;
    void choose();
    void takeFile();
    void chooseSheet();
    void chooseHead(int row);
    void chooseTarget();
    /// Proposes columns anew for the sheet, head and list that are chosen.
    void propose();
    /// Reads all rows by the plan as it is.
    void readRows();
    void showState();
    QString countsText() const;
    void take();
    const core::Sheet *sheet() const;
    core::TableWords words() const;

    Document &m_document;
    const Results &m_results;
    const ShownCase &m_shown;
    const Appearance &m_appearance;
    Prompts &m_prompts;
    core::BookTexts m_texts;
    BooksReading m_reading;
    std::optional<core::TableTarget> m_wanted; ///< by whoever opened the dialog
    QString m_awaited;                         ///< the file that is being read; empty: none
    QString m_fileName;                        ///< that was read; empty: none
    std::optional<core::Error> m_refused;      ///< why it could not be
    core::Spreadsheet m_book;
    core::TablePlan m_plan;
    core::TableImport m_import;
    bool m_isShowing = false; ///< widgets follow the plan, not the user
    ReturnedChangesModel *m_changes;
    ReturnedFindingsModel *m_findings;
    ImportButtons *m_buttons;
    QPushButton *m_choose;
    QLabel *m_file, *m_sheetTitle, *m_headTitle, *m_targetTitle, *m_state;
    QWidget *m_form;
    QComboBox *m_sheet, *m_target;
    QSpinBox *m_head;
    QCheckBox *m_onlyNew;
    ColumnsTable *m_columns;
    QTabWidget *m_tabs;
    QTableView *m_changesView, *m_findingsView;
};

} // namespace ui
