#pragma once

#include "core/exchange/freetable.h"
#include "ui/pages/page.h"
#include "ui/shell/groundwindow.h"
#include "ui/shell/navigation.h"
#include "ui/wizard/wizardcontext.h"

class QLabel;
class QShortcut;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace ui {

class CaseMenu;
class EditMenu;
class EvidenceStore;
class ExplainDock;
class Keeper;
class ParkFiles;
class ParkMenu;
class CaseSwitcher;
class FileMenu;
class FindField;
class FindingsDock;
class HelpMenu;
class MessageBar;
class Prompts;
class Remarking;
class RemarksStore;
class StartPage;
class StatusLine;
class ToolsMenu;
class Tour;
class ViewMenu;

/// Assembles navigation, pages, docks and menus around one document.
class MainWindow : public GroundWindow
{
    Q_OBJECT
public:
    /// What the window lives with; all outlive it.
    struct Parts {
        Document &document;
        Results &results;
        ShownCase &shown;
        Keeper &keeper;
        Appearance &appearance;
        Prompts &prompts;
    };
    explicit MainWindow(const Parts &parts, Start start = Start::Hidden, QWidget *parent = nullptr);
    ~MainWindow() override;

    ParkFiles &files() { return *m_files; }
    const ParkFiles &files() const { return *m_files; }
    void showPage(PageId page);
    Page *page(PageId page);
    FindingsDock *findings() const { return m_findings; }
    ExplainDock *explanation() const { return m_explain; }
    FindField *findField() const { return m_find; }
    RemarksStore &remarks() { return *m_remarks; }
    bool isParkOpen() const { return m_parts.document.isOpen(); }
    const Appearance &appearance() const { return m_parts.appearance; }
    QString message() const;
    PageId shownPage() const { return m_shownPage; }
    /// Whether work that was not saved waits on the start page.
    bool hasRecoverable() const;
    /// Shows a sentence above the page.
    void say(const QString &sentence);
    /// The same about a file that the user may want to see: a button shows it, by the program that the system has for it.
    void sayOfFile(const QString &sentence, const QString &fileName);

Q_SIGNALS:
    /// The user wants to close it; the park is open yet.
    void closing();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildPanes();
    void followParts();
    void buildToolBar();
    void addFind();
    void buildMenus();
    void connectParkAndTools();
    void importTable(std::optional<core::TableTarget> into);
    /// A place of the manual; empty: the chapter of what is in view.
    void showManual(const QString &place);
    /// F1 in a window of its own leads to its place of the manual.
    void offerManual(QWidget *dialog, const QString &place);
    void mergeCopy(const QString &fileName);
    void bringEvidence(const QString &fileName);
    void attachEvidence();
    void connectFiles();
    void sayUnread();
    void forgetUnread();
    void followKeeping();
    /// A sentence above the page with a button that does something about it.
    void offer(const QString &sentence, const QString &action, std::function<void()> act);
    void save();
    void showRefusal(const QString &reason);
    void closePark();
    void openWindow();
    void showPlace(core::Place place, int field = -1);
    void useFactor(const core::Place &row, const QString &set);
    void showVerdict(core::Place place);
    void connectExplain();
    void explainYears(Page *page);
    void connectRemarks();
    void showTakenBack(const core::Edit &edit);
    void refreshPage();
    void refreshCase();
    void refreshResults();
    void refreshFindings();
    void showStart();
    /// The keyboard to the next (1) or previous (−1) of navigation, page and findings.
    void focusPane(int direction);
    /// Tab walks as people read: tool bar, navigation, page, docks, status bar.
    QList<QWidget *> tabOrder() const;
    void fold();
    void showTitle();
    void refreshTexts();
    std::unique_ptr<Page> make(PageId page);
    void equipTables(Page &page, const QString &key);
    std::unique_ptr<Page> makeEvaluation(const PageContext &context);
    std::unique_ptr<Page> makeWizard(const PageContext &context);
    void followScheme(size_t scheme);
    void showScheme(size_t scheme);
    void useDocument(const QString &scheme, DocumentUse use);
    void printTrail();
    void dropFiles(const QStringList &fileNames, QPoint at);
    std::unique_ptr<Page> makeDossier(const PageContext &context);
    std::unique_ptr<Page> makeCompare(const PageContext &context);
    std::unique_ptr<Page> makeSystem(const PageContext &context, core::System system);
    std::unique_ptr<Page> makePark(const PageContext &context);

    Parts m_parts;
    RejectedCells m_rejected;
    FindingsModel m_findingsModel;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    StartPage *m_start = nullptr;
    MessageBar *m_message;
    std::function<void()> m_messageAct; ///< what its button does
    QString m_unreadSaid;               ///< that the file lacks texts, where it was said last
    bool m_hasKeepingFailed = false;    ///< and it was said
    FindingsDock *m_findings;
    ExplainDock *m_explain;
    EvidenceStore *m_evidence;
    RemarksStore *m_remarks;
    Remarking *m_remarking;
    ParkFiles *m_files;
    CaseSwitcher *m_cases = nullptr;
    QToolBar *m_toolBar = nullptr;
    QLabel *m_caseLabel = nullptr;
    FindField *m_find = nullptr;
    QToolButton *m_save = nullptr, *m_undo = nullptr, *m_redo = nullptr, *m_duplicate = nullptr, *m_explainButton = nullptr,
                *m_findingsButton = nullptr;
    StatusLine *m_status;
    FileMenu *m_fileMenu = nullptr;
    EditMenu *m_editMenu = nullptr;
    ViewMenu *m_viewMenu = nullptr;
    ParkMenu *m_parkMenu = nullptr;
    CaseMenu *m_caseMenu = nullptr;
    ToolsMenu *m_toolsMenu = nullptr;
    HelpMenu *m_helpMenu = nullptr;
    Tour *m_tour;
    QList<QShortcut *> m_pageKeys; ///< as PageId
    QShortcut *m_nextPane, *m_previousPane, *m_lastPage, *m_findKey = nullptr;
    std::array<Page *, pageCount> m_pages{};
    std::array<bool, pageCount> m_stale{};
    PageId m_shownPage = PageId::Overview, m_beforeWizard = PageId::Overview, m_pageBefore = PageId::Overview;
};

} // namespace ui
