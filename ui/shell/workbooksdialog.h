#pragma once

#include "core/exchange/tenantbook.h"
#include "core/exchange/tenantimport.h"
#include "ui/model/booksreading.h"
#include "ui/model/returnedchanges.h"
#include "ui/model/returnedfindings.h"
#include "ui/model/showncase.h"
#include "ui/model/tenantanswers.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QDir;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;
class QVBoxLayout;

namespace ui {

class Appearance;
class HandOutChoice;
class ImportButtons;
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

Q_SIGNALS:
    void readingDone();

private:
    void buildReturned();
    void buildHandOut(QVBoxLayout *rows);
    /// All texts in the language of the moment; what was ticked stays.
    void retranslate();
    void handOut();
    /// The workbooks of the ticked enterprises that are to be written; nothing: cancelled.
    std::optional<std::vector<std::pair<qsizetype, QString>>> targetsIn(const QDir &folder, core::TenantRequest request);
    void noteHandedOut(const QStringList &enterprises, const QString &day);
    void noteAnswers();
    void followPark(const Change &change);
    QString caseId() const;
    void showEnterprises();
    void chooseReturned();
    void takeFiles();
    void showCase();
    void compare();
    void showFiles();
    void say(std::function<QString()> sentence);
    void take();
    void showCounts();
    QString caseText() const;
    QString whatText() const;

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
    TenantAnswersModel *m_answers;
    HandOutChoice *m_choice;
    QCheckBox *m_withValues;
    ImportButtons *m_buttons;
    QLabel *m_what, *m_state;
    std::function<QString()> m_said; ///< what the state says, in the language of the moment; null: nothing that lasts
    QPushButton *m_handOut, *m_choose;
    QTabWidget *m_tabs;
    QTableView *m_changesView, *m_findingsView, *m_answersView;
};

} // namespace ui
