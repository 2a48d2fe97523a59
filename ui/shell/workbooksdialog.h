#pragma once

#include "core/exchange/tenantimport.h"
#include "ui/model/booksreading.h"
#include "ui/model/returnedchanges.h"
#include "ui/model/returnedfindings.h"
#include "ui/model/showncase.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace ui {

class Appearance;
class Prompts;

/// The loop with the enterprises: hands out a workbook for each, reads what comes back, takes what is ticked as one step.
class WorkbooksDialog : public QDialog
{
    Q_OBJECT
public:
    WorkbooksDialog(Document &document, const Results &results, const ShownCase &shown, const Appearance &appearance,
                    Prompts &prompts, QWidget *parent = nullptr);
    ~WorkbooksDialog() override;

    /// The program that reads workbooks; tests name their own.
    void setReader(const QString &program) { m_reading.setProgram(program); }
    /// Reads these files off the window's thread; the tables follow.
    void read(const QStringList &fileNames);
    bool isReading() const { return m_reading.isBusy(); }

Q_SIGNALS:
    void readingDone();

private:
    void buildReturned();
    void handOut();
    void chooseReturned();
    void takeFiles();
    void showCase();
    void compare();
    void take();
    void showCounts();
    QString caseText() const;

    Document &m_document;
    const Results &m_results;
    const ShownCase &m_shown;
    const Appearance &m_appearance;
    Prompts &m_prompts;
    BooksReading m_reading;
    std::vector<core::ReturnedFile> m_files;
    core::TenantImport m_import;
    ReturnedChangesModel *m_changes;
    ReturnedFindingsModel *m_findings;
    QCheckBox *m_withValues;
    QLabel *m_what, *m_state, *m_missing;
    QPushButton *m_handOut, *m_choose, *m_all, *m_none, *m_take;
    QTabWidget *m_tabs;
    QTableView *m_changesView, *m_findingsView;
};

} // namespace ui
