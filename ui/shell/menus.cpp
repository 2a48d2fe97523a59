#include "menus.h"

#include "core/model/edit.h"
#include "ui/model/casecommands.h"
#include "ui/model/rejectedcells.h"
#include "ui/model/showncase.h"
#include "ui/prompts/prompts.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>

#include <tuple>

namespace ui {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression added(QStringLiteral("\\(&.\\)"));
    return text.remove(added).remove(u'&');
}

FileMenu::FileMenu(QWidget *parent)
    : QMenu(parent),
      m_new(addAction(QString(), QKeySequence::New, this, &FileMenu::newWanted)),
      m_open(addAction(QString(), QKeySequence::Open, this, &FileMenu::openWanted)),
      m_review(addAction(QString(), this, &FileMenu::reviewWanted)),
      m_example(addAction(QString(), this, &FileMenu::exampleWanted)),
      m_save(addAction(QString(), QKeySequence::Save, this, &FileMenu::saveWanted)),
      m_saveAs(addAction(QString(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &FileMenu::saveAsWanted)),
      m_saveCopy(addAction(QString(), this, &FileMenu::saveCopyWanted)),
      m_close(addAction(QString(), QKeySequence::Close, this, &FileMenu::closeWanted)),
      m_window(addAction(QString(), this, &FileMenu::windowWanted)),
      m_quit(addAction(QString(), QKeySequence::Quit, this, &FileMenu::quitWanted))
{
    insertSeparator(m_save);
    insertSeparator(m_close);
    insertSeparator(m_quit);
    m_open->setObjectName(QStringLiteral("open"));
    m_review->setObjectName(QStringLiteral("openForReview"));
    m_save->setObjectName(QStringLiteral("save"));
    m_saveAs->setObjectName(QStringLiteral("saveAs"));
    m_saveCopy->setObjectName(QStringLiteral("saveCopy"));
}

void FileMenu::refresh(bool isOpen)
{
    setTitle(tr("&File"));
    m_new->setText(tr("&New park"));
    m_open->setText(tr("&Open park…"));
    m_review->setText(tr("Open for &review…"));
    m_review->setToolTip(tr("For reading only, with remarks in a file of their own"));
    m_example->setText(tr("Open the &example"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_saveAs->setText(tr("Save &as…"));
    m_saveCopy->setText(tr("Save a &copy or export…"));
    m_close->setText(tr("C&lose park"));
    m_window->setText(tr("New &window"));
    m_quit->setText(tr("&Quit"));
    for (QAction *action : {m_save, m_saveAs, m_saveCopy, m_close})
        action->setEnabled(isOpen);
}

EditMenu::EditMenu(Document &document, RejectedCells &rejected, QWidget *parent)
    : QMenu(parent),
      m_document(document),
      m_rejected(rejected),
      m_undo(addAction(QString(), QKeySequence::Undo, this, &EditMenu::undo)),
      m_redo(addAction(QString(), this, [&document] { document.redo(); })),
      m_remark(addAction(QString(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), this, &EditMenu::remarkWanted))
{
    insertSeparator(m_remark);
    m_remark->setObjectName(QStringLiteral("makeRemark"));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    addEditing();
    connect(&document, &Document::stateChanged, this, &EditMenu::refresh);
    connect(&rejected, &RejectedCells::changed, this, &EditMenu::refresh, Qt::QueuedConnection); // it may come amid a command
}

/// What the keys do where the keyboard is; the menu sends it these keys.
void EditMenu::addEditing()
{
    const auto add = [this](QKeySequence::StandardKey key, const char *name) {
        QAction *action = new QAction(this);
        action->setObjectName(QLatin1StringView(name));
        insertAction(m_remark, action);
        connect(action, &QAction::triggered, this, [key] {
            const QKeyCombination keys = QKeySequence(key)[0];
            QKeyEvent press(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
            if (QWidget *focused = QApplication::focusWidget())
                QApplication::sendEvent(focused, &press);
        });
        return action;
    };
    m_cut = add(QKeySequence::Cut, "cut");
    m_copy = add(QKeySequence::Copy, "copy");
    m_paste = add(QKeySequence::Paste, "paste");
    m_find = add(QKeySequence::Find, "findInList");
    insertSeparator(m_remark);
}

/// Texts that could not be read go first where they are the last thing that was typed.
void EditMenu::undo()
{
    if (!m_rejected.takeBackLast(m_document.lastCommand()))
        m_document.undo();
}

void EditMenu::refresh()
{
    setTitle(tr("&Edit"));
    const auto unread = m_rejected.lastAfter(m_document.lastCommand());
    m_undo->setEnabled(m_document.canUndo() || unread);
    m_redo->setEnabled(m_document.canRedo());
    m_undo->setText(unread                 ? tr("Undo: %1").arg(tr("Text in %1 that was not taken").arg(unread->label))
                    : m_document.canUndo() ? tr("Undo: %1").arg(m_document.undoText())
                                           : tr("Undo"));
    for (const auto &[action, text, key] : {std::tuple(m_cut, tr("Cu&t"), QKeySequence(QKeySequence::Cut)),
                                            std::tuple(m_copy, tr("&Copy"), QKeySequence(QKeySequence::Copy)),
                                            std::tuple(m_paste, tr("&Paste"), QKeySequence(QKeySequence::Paste)),
                                            std::tuple(m_find, tr("&Find in the list"), QKeySequence(QKeySequence::Find))}) {
        action->setText(text + u'\t' + key.toString(QKeySequence::NativeText)); // no shortcut: the key goes where it is pressed
        action->setEnabled(m_document.isOpen());
    }
    m_redo->setText(m_document.canRedo() ? tr("Redo: %1").arg(m_document.redoText()) : tr("Redo"));
    m_undo->setToolTip(m_undo->text() + QStringLiteral(" (Ctrl+Z)"));
    m_remark->setText(tr("Re&mark…"));
    m_remark->setEnabled(m_document.isOpen());
    m_redo->setToolTip(m_redo->text() + QStringLiteral(" (Ctrl+Y)"));
}

ViewMenu::ViewMenu(Appearance &appearance, const QList<QAction *> &docks, QWidget *parent)
    : QMenu(parent), m_appearance(appearance), m_themes(new QMenu(this)), m_languages(new QMenu(this)), m_docks(docks)
{
    const auto choice = [this](QMenu *menu, QActionGroup *group, auto take) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, take);
        return action;
    };
    auto *themes = new QActionGroup(this), *languages = new QActionGroup(this);
    m_system = choice(m_themes, themes, [this] { m_appearance.setThemeChoice(ThemeChoice::System); });
    m_light = choice(m_themes, themes, [this] { m_appearance.setTheme(Theme::Light); });
    m_dark = choice(m_themes, themes, [this] { m_appearance.setTheme(Theme::Dark); });
    m_contrast = choice(m_themes, themes, [this] { m_appearance.setTheme(Theme::Contrast); });
    m_contrast->setObjectName(QStringLiteral("contrast"));
    m_english = choice(m_languages, languages, [this] { m_appearance.setLanguage(Language::English); });
    m_chinese = choice(m_languages, languages, [this] { m_appearance.setLanguage(Language::Chinese); });
    addMenu(m_themes);
    addMenu(m_languages);
    addSeparator();
    m_larger = addAction(QString(), this, [this] { m_appearance.stepTextSize(1); });
    m_smaller = addAction(QString(), this, [this] { m_appearance.stepTextSize(-1); });
    m_usual = addAction(QString(), this, [this] { m_appearance.setTextSize(100); });
    // Ctrl++ inserts rows in tables
    m_larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Equal)});
    m_smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus));
    m_usual->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0));
    addSeparator();
    addActions(m_docks);
    m_docks[0]->setShortcut(Qt::Key_F4);
    m_docks[1]->setShortcut(Qt::Key_F8);
}

void ViewMenu::refresh()
{
    setTitle(tr("&View"));
    m_themes->setTitle(tr("&Theme"));
    m_system->setText(tr("As the &system"));
    m_light->setText(tr("&Light"));
    m_dark->setText(tr("&Dark"));
    m_contrast->setText(tr("High &contrast"));
    m_languages->setTitle(tr("&Language"));
    m_english->setText(QStringLiteral("English")); // a language names itself
    m_chinese->setText(QStringLiteral("中文"));
    m_docks[0]->setText(tr("&Explain"));
    m_docks[1]->setText(tr("&Findings"));
    m_docks[0]->setToolTip(tr("Explain (F4)"));
    m_docks[1]->setToolTip(tr("Findings (F8)"));
    m_larger->setText(tr("Lar&ger text"));
    m_smaller->setText(tr("S&maller text"));
    m_usual->setText(tr("&Usual size of text"));
    m_larger->setEnabled(m_appearance.textSize() < Appearance::textSizes.back());
    m_smaller->setEnabled(m_appearance.textSize() > Appearance::textSizes.front());
    m_system->setChecked(m_appearance.themeChoice() == ThemeChoice::System);
    m_light->setChecked(m_appearance.themeChoice() == ThemeChoice::Light);
    m_dark->setChecked(m_appearance.themeChoice() == ThemeChoice::Dark);
    m_contrast->setChecked(m_appearance.themeChoice() == ThemeChoice::Contrast);
    m_english->setChecked(m_appearance.language() == Language::English);
    m_chinese->setChecked(m_appearance.language() == Language::Chinese);
}

ParkMenu::ParkMenu(Document &document, QWidget *parent)
    : QMenu(parent),
      m_document(document),
      m_workbooks(addAction(QString(), this, &ParkMenu::workbooksWanted)),
      m_table(addAction(QString(), this, &ParkMenu::tableWanted)),
      m_merge(addAction(QString(), this, &ParkMenu::mergeWanted)),
      m_attach(addAction(QString(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this, &ParkMenu::attachWanted)),
      m_profile(addAction(QString(), this, [this] { wantField("name"); })),
      m_boundary(addAction(QString(), this, [this] { wantField("boundary"); })),
      m_enterprises(
          addAction(QString(), this, [this] { Q_EMIT placeWanted({.kind = core::Place::Kind::Enterprise, .index = 0}, -1); })),
      m_parameters(
          addAction(QString(), this, [this] { Q_EMIT placeWanted({.kind = core::Place::Kind::Parameter, .index = 0}, -1); })),
      m_evidence(addAction(QString(), this, [this] { Q_EMIT pageWanted(PageId::Evidence); }))
{
    insertSeparator(m_attach);
    insertSeparator(m_profile);
    m_workbooks->setObjectName(QStringLiteral("workbooks"));
    m_table->setObjectName(QStringLiteral("importTable"));
    m_merge->setObjectName(QStringLiteral("mergeCopy"));
    m_attach->setObjectName(QStringLiteral("attachEvidence"));
    m_boundary->setObjectName(QStringLiteral("showBoundary"));
    m_enterprises->setObjectName(QStringLiteral("showEnterprises"));
    m_parameters->setObjectName(QStringLiteral("showParameters"));
    connect(&document, &Document::stateChanged, this, &ParkMenu::refresh);
}

/// A field of the profile leads to the tab that it stands in.
void ParkMenu::wantField(std::string_view key)
{
    Q_EMIT placeWanted({.kind = core::Place::Kind::ParkArea}, core::fieldIndex(core::objectAt(core::profileAddress()), key));
}

void ParkMenu::refresh()
{
    setTitle(tr("&Park"));
    m_workbooks->setText(tr("Enterprise work&books…"));
    m_table->setText(tr("&Import table…"));
    m_merge->setText(tr("&Merge with another copy…"));
    m_attach->setText(tr("Attach &evidence…"));
    m_profile->setText(tr("&Profile"));
    m_boundary->setText(tr("Boun&dary"));
    m_enterprises->setText(tr("E&nterprises"));
    m_parameters->setText(tr("P&arameters"));
    m_evidence->setText(tr("E&vidence"));
    for (QAction *action : actions())
        action->setEnabled(m_document.isOpen());
    m_attach->setEnabled(m_document.isOpen() && !m_document.isReadOnly());
}

CaseMenu::CaseMenu(Document &document, ShownCase &shown, Prompts &prompts, QWidget *parent)
    : QMenu(parent),
      m_document(document),
      m_shown(shown),
      m_prompts(prompts),
      m_previous(addAction(QString(), QKeySequence(Qt::ALT | Qt::Key_Up), &shown, [&shown] { shown.step(-1); })),
      m_next(addAction(QString(), QKeySequence(Qt::ALT | Qt::Key_Down), &shown, [&shown] { shown.step(1); })),
      m_add(addAction(QString(), this, [this] { m_shown.show(addCase(m_document)); })),
      m_duplicate(addAction(QString(), this, [this] { m_shown.show(duplicateCase(m_document, m_shown.index())); })),
      m_roll(addAction(QString(), this, [this] { m_shown.show(rollCaseForward(m_document, m_shown.index())); })),
      m_fromMeasures(addAction(QString(), this, &CaseMenu::measuresWanted)),
      m_rename(addAction(QString(), this, &CaseMenu::rename)),
      m_delete(addAction(QString(), this, [this] { deleteCase(m_document, m_shown.index()); }))
{
    insertSeparator(m_add);
    insertSeparator(m_rename);
    m_add->setObjectName(QStringLiteral("addCase"));
    m_duplicate->setObjectName(QStringLiteral("duplicateCase"));
    m_roll->setObjectName(QStringLiteral("rollForward"));
    m_fromMeasures->setObjectName(QStringLiteral("caseFromMeasures"));
    m_rename->setObjectName(QStringLiteral("renameCase"));
    m_delete->setObjectName(QStringLiteral("deleteCase"));
    connect(&document, &Document::stateChanged, this, &CaseMenu::refresh);
}

void CaseMenu::rename()
{
    const QString name = m_prompts.text(this, tr("Rename case"), tr("Name"), m_shown.inPark()->name);
    if (!name.isEmpty())
        renameCase(m_document, m_shown.index(), name);
}

void CaseMenu::refresh()
{
    setTitle(tr("&Case"));
    m_previous->setText(tr("&Previous case"));
    m_next->setText(tr("&Next case"));
    m_add->setText(tr("&Add an empty case"));
    m_duplicate->setText(tr("&Duplicate the case"));
    m_roll->setText(tr("&Roll forward to the next year"));
    m_fromMeasures->setText(tr("From mea&sures…"));
    m_rename->setText(tr("Rena&me case…") + QStringLiteral("\tF2")); // no shortcut: in tables the key edits the cell
    m_delete->setText(tr("De&lete case"));
    const bool isEditable = m_document.isOpen() && !m_document.isReadOnly();
    m_add->setEnabled(isEditable);
    for (QAction *action : {m_duplicate, m_roll, m_fromMeasures, m_rename, m_delete})
        action->setEnabled(isEditable && m_shown.index() >= 0);
    m_duplicate->setToolTip(tr("Duplicate the shown case"));
}

ToolsMenu::ToolsMenu(Document &document, QWidget *parent)
    : QMenu(parent),
      m_document(document),
      m_hourly(addPage(PageId::Hourly)),
      m_sizing(addPage(PageId::Sizing)),
      m_compare(addPage(PageId::Compare)),
      m_wizard(addPage(PageId::Wizard)),
      m_factors(addPage(PageId::Factors)),
      m_packs(addAction(QString(), this, &ToolsMenu::packsWanted)),
      m_settings(addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &ToolsMenu::settingsWanted))
{
    insertSeparator(m_factors);
    insertSeparator(m_settings);
    m_packs->setObjectName(QStringLiteral("packs"));
    m_settings->setObjectName(QStringLiteral("settings"));
    connect(&document, &Document::stateChanged, this, &ToolsMenu::refresh);
}

QAction *ToolsMenu::addPage(PageId page)
{
    return addAction(QString(), this, [this, page] { Q_EMIT pageWanted(page); });
}

void ToolsMenu::refresh()
{
    setTitle(tr("&Tools"));
    m_hourly->setText(tr("&Hourly")); // the names of the pages
    m_sizing->setText(tr("&Sizing"));
    m_compare->setText(tr("&Compare"));
    m_wizard->setText(tr("&Evaluation wizard"));
    m_factors->setText(tr("&Factors"));
    m_packs->setText(tr("Scheme &packs…"));
    m_settings->setText(tr("Se&ttings…"));
    for (QAction *action : {m_hourly, m_sizing, m_compare, m_wizard, m_factors})
        action->setEnabled(m_document.isOpen());
}

HelpMenu::HelpMenu(QWidget *parent)
    : QMenu(parent),
      m_manual(addAction(QString(), QKeySequence(Qt::Key_F1), this, &HelpMenu::manualWanted)),
      m_tour(addAction(QString(), this, &HelpMenu::tourWanted)),
      m_keys(addAction(QString(), this, &HelpMenu::keysWanted)),
      m_about(addAction(QString(), this, &HelpMenu::aboutWanted))
{
    insertSeparator(m_about);
    m_manual->setObjectName(QStringLiteral("showManual"));
    m_tour->setObjectName(QStringLiteral("tour"));
    m_keys->setObjectName(QStringLiteral("keys"));
    m_about->setObjectName(QStringLiteral("about"));
}

void HelpMenu::refresh()
{
    setTitle(tr("&Help"));
    m_manual->setText(tr("&Manual"));
    m_tour->setText(tr("&Tour"));
    m_keys->setText(tr("&Keys"));
    m_about->setText(tr("&About Parkwright"));
}

} // namespace ui
