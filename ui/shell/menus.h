#pragma once

#include "ui/charts/palette.h"
#include "ui/shell/navigation.h"

#include <QMenu>
#include <QObject>

class QAction;
class QActionGroup;

namespace ui {

class Document;
class Prompts;
class RejectedCells;
class ShownCase;

/// The text of a menu or an action without the mark of its letter, nor the letter that Chinese adds in brackets: 保存(&S).
QString withoutMnemonic(QString text);

/// File: new, open, recent, save, quit.
class FileMenu : public QMenu
{
    Q_OBJECT
public:
    explicit FileMenu(QWidget *parent);
    void refresh(bool isOpen);
    QAction *saveAction() const { return m_save; }

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void reviewWanted();
    void exampleWanted();
    void saveWanted();
    void saveAsWanted();
    void saveCopyWanted();
    void closeWanted();
    void windowWanted();
    void quitWanted();

private:
    QAction *m_new, *m_open, *m_review, *m_example, *m_save, *m_saveAs, *m_saveCopy, *m_close, *m_window, *m_quit;
};

/// Edit: undo and redo, with what they would take back; cells; a remark.
class EditMenu : public QMenu
{
    Q_OBJECT
public:
    EditMenu(Document &document, RejectedCells &rejected, QWidget *parent);
    void refresh();
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

Q_SIGNALS:
    /// A remark on what is selected.
    void remarkWanted();

private:
    void undo();
    void addEditing();

    Document &m_document;
    RejectedCells &m_rejected;
    QAction *m_cut = nullptr, *m_copy = nullptr, *m_paste = nullptr, *m_find = nullptr;
    QAction *m_undo, *m_redo, *m_remark;
};

/// View: theme, language, size of text, findings.
class ViewMenu : public QMenu
{
    Q_OBJECT
public:
    ViewMenu(Appearance &appearance, const QList<QAction *> &docks, QWidget *parent);
    void refresh();

private:
    Appearance &m_appearance;
    QMenu *m_themes, *m_languages;
    QList<QAction *> m_docks; ///< show or hide one each
    QAction *m_system, *m_light, *m_dark, *m_contrast, *m_english, *m_chinese, *m_larger, *m_smaller, *m_usual;
};

/// Park: what comes in from others, files that prove, and where the park itself is entered.
class ParkMenu : public QMenu
{
    Q_OBJECT
public:
    ParkMenu(Document &document, QWidget *parent);
    void refresh();

Q_SIGNALS:
    void workbooksWanted();
    void tableWanted();
    void mergeWanted();
    /// Files that prove what is selected.
    void attachWanted();
    /// A place of the page of the park; the field of its row or object where it is not −1.
    void placeWanted(const core::Place &place, int field);
    void pageWanted(ui::PageId page);

private:
    void wantField(std::string_view key);

    Document &m_document;
    QAction *m_workbooks, *m_table, *m_merge, *m_attach, *m_profile, *m_boundary, *m_enterprises, *m_parameters, *m_evidence;
};

/// Case: the one before, the one after; new, copied, rolled forward, renamed, deleted.
class CaseMenu : public QMenu
{
    Q_OBJECT
public:
    CaseMenu(Document &document, ShownCase &shown, Prompts &prompts, QWidget *parent);
    void refresh();
    QAction *duplicateAction() const { return m_duplicate; }
    QAction *renameAction() const { return m_rename; }
    /// The ways to a new case, the usual one first (interface rules, §1).
    QList<QAction *> newCaseActions() const { return {m_duplicate, m_add, m_roll, m_fromMeasures}; }

Q_SIGNALS:
    /// A case is to be made of measures: the page that does it is to be shown.
    void measuresWanted();

private:
    void rename();

    Document &m_document;
    ShownCase &m_shown;
    Prompts &m_prompts;
    QAction *m_previous, *m_next, *m_add, *m_duplicate, *m_roll, *m_fromMeasures, *m_rename, *m_delete;
};

/// Tools: what is done with a park that is entered; what the program works with.
class ToolsMenu : public QMenu
{
    Q_OBJECT
public:
    ToolsMenu(Document &document, QWidget *parent);
    void refresh();

Q_SIGNALS:
    void pageWanted(ui::PageId page);
    void packsWanted();
    void settingsWanted();

private:
    QAction *addPage(PageId page);

    Document &m_document;
    QAction *m_hourly, *m_sizing, *m_compare, *m_wizard, *m_factors, *m_packs, *m_settings;
};

/// Help: manual, tour, keys, about.
class HelpMenu : public QMenu
{
    Q_OBJECT
public:
    explicit HelpMenu(QWidget *parent);
    void refresh();

Q_SIGNALS:
    void manualWanted();
    void tourWanted();
    void keysWanted();
    void aboutWanted();

private:
    QAction *m_manual, *m_tour, *m_keys, *m_about;
};

} // namespace ui
