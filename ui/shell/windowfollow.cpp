#include "mainwindow.h"

#include "ui/inputs/icon.h"
#include "ui/inputs/messagebar.h"
#include "ui/inputs/showdialog.h"
#include "ui/inputs/steamform.h"
#include "ui/model/remarksstore.h"
#include "ui/model/sentences.h"
#include "ui/pages/dossier/pagepreview.h"
#include "ui/pages/start/startpage.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/caseswitcher.h"
#include "ui/shell/explaindock.h"
#include "ui/shell/findfield.h"
#include "ui/shell/findingsdock.h"
#include "ui/shell/keptedits.h"
#include "ui/shell/keys.h"
#include "ui/shell/menus.h"
#include "ui/shell/packsdialog.h"
#include "ui/shell/parkfiles.h"
#include "ui/shell/statusline.h"
#include "ui/shell/tour.h"
#include "ui/wizard/wizardpage.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

// How the window follows its document, the shown case and the appearance.

namespace ui {

namespace {

/// The field that an edit changed, among those of what stands at its place; −1: rows changed, or something inside of it.
int changedField(const core::Edit &edit, const core::Place &place)
{
    using Kind = core::Place::Kind;
    const bool isOfSystem = place.kind == Kind::System || place.kind == Kind::Water;
    const qsizetype depth = place.kind == Kind::Row ? 3 : isOfSystem ? 2 : 1;
    return edit.kind == core::Edit::Kind::Set && edit.object.size() == depth ? edit.member : -1;
}

} // namespace

void MainWindow::followParts()
{
    connect(&m_parts.shown, &ShownCase::changed, this, &MainWindow::refreshCase);
    connect(&m_parts.shown, &ShownCase::updated, this, &MainWindow::refreshResults);
    connect(&m_rejected, &RejectedCells::changed, this, &MainWindow::forgetUnread);
    connect(&m_rejected, &RejectedCells::tookBack, this, &MainWindow::showPlace, Qt::QueuedConnection);
    const auto forgetHint = [status = m_status] { status->hint({}); }; // it was about a cell that is not in view any more
    connect(&m_parts.shown, &ShownCase::changed, m_status, forgetHint);
    connect(m_stack, &QStackedWidget::currentChanged, m_status, forgetHint);
    connect(m_stack, &QStackedWidget::currentChanged, m_message, &MessageBar::forgetEdit); // what a page said goes with it
    connect(&m_parts.document, &Document::tookBack, this, &MainWindow::showTakenBack);
    connect(&m_parts.document, &Document::tookBack, m_message, &MessageBar::forgetEdit);
    connect(&m_parts.document, &Document::stateChanged, this, &MainWindow::showTitle);
    connect(&m_parts.document, &Document::stateChanged, m_tour, [this] {
        if (!isParkOpen()) // nothing is left that it could point at
            m_tour->end();
    });
    connect(&m_parts.keeper, &Keeper::stateChanged, this, &MainWindow::followKeeping);
    connect(&m_parts.document, &Document::changed, this, [this](const Change &change) {
        const bool isAboutCases =
            std::ranges::any_of(change.edits, [](const core::Edit &edit) { return edit.object.size() < 2; });
        if (isAboutCases)
            m_cases->refresh();
    });
    m_parts.document.setAuthor(m_parts.appearance.author());
    connect(&m_parts.appearance, &Appearance::authorChanged, this,
            [this] { m_parts.document.setAuthor(m_parts.appearance.author()); });
    connect(&m_parts.appearance, &Appearance::themeChanged, this, &MainWindow::refreshTexts);
    connect(&m_parts.appearance, &Appearance::languageChanged, this, &MainWindow::refreshTexts);
    connect(
        &m_parts.appearance, &Appearance::languageChanged, this, // their words are of the language they were opened in
        [this] { closeDialogs<AboutDialog, KeysDialog, KeptEditsDialog, PacksDialog, PagePreview>(this); },
        Qt::QueuedConnection); // a text that is not saved is asked about
    connect(&m_parts.document, &Document::opened, this, [this] { closeDialogs<SteamForm>(this); }); // of the park before
    connect(&m_parts.appearance, &Appearance::textSizeChanged, this, &MainWindow::refreshTexts);
    connect(&m_parts.appearance, &Appearance::formatChanged, this, &MainWindow::refreshTexts);
}

/// Once all are corrected or dropped, there is nothing to show any more.
void MainWindow::forgetUnread()
{
    if (m_rejected.cells().empty() && message() == m_unreadSaid)
        say({});
}

/// Edits that cannot be kept are said once, with the way out, until they are kept again: a power cut would lose them.
void MainWindow::followKeeping()
{
    m_status->refresh(m_parts.document, m_parts.results, m_parts.keeper);
    const Keeper::State state = m_parts.keeper.state();
    const bool hasFailed = state == Keeper::State::Failed;
    if (state == Keeper::State::Keeping || hasFailed == m_hasKeepingFailed)
        return;
    m_hasKeepingFailed = hasFailed;
    if (!hasFailed)
        return say({});
    offer(tr("The edits are not kept on disk: %1 Save the park to a safe place.").arg(sentence(m_parts.keeper.error())),
          tr("Save as…"), [this] { m_files->saveAs(); });
}

/// The page in view is shown anew at once, the others when they come into view.
void MainWindow::refreshPage()
{
    m_stale.fill(true);
    if (m_parts.document.isOpen())
        showPage(m_navigation->current().value_or(PageId::Overview));
}

void MainWindow::refreshFindings()
{
    m_findingsModel.refresh();
    for (const core::System system : core::allSystems)
        m_navigation->setMark(pageOf(system), m_findingsModel.ofSystem(system).bySeverity);
    m_navigation->setMark(PageId::Park, m_findingsModel.ofPark().bySeverity);
    m_navigation->setMark(PageId::Evaluation, m_findingsModel.ofVerdict().bySeverity);
    m_navigation->setMark(PageId::Evidence, m_findingsModel.ofEvidence().bySeverity);
    m_navigation->setMark(PageId::Review, {0, 0, m_remarks->count(core::RemarkState::Open)});
    m_findings->refresh();
    m_status->refresh(m_parts.document, m_parts.results, m_parts.keeper);
}

void MainWindow::refreshCase()
{
    m_cases->refresh();
    refreshFindings();
    refreshPage();
}

/// The same case with other results: the page in view keeps what is selected.
void MainWindow::refreshResults()
{
    refreshFindings();
    const auto shown = m_navigation->current();
    Page *page = shown ? m_pages[size_t(*shown)] : nullptr;
    const bool wasStale = shown && m_stale[size_t(*shown)];
    m_stale.fill(true);
    if (!page || wasStale || m_stack->currentWidget() != page)
        return;
    page->refreshResults();
    m_stale[size_t(*shown)] = false;
}

/// Undo and redo go to the cell that they changed, when it is on a page where it can be edited.
void MainWindow::showTakenBack(const core::Edit &edit)
{
    const auto shown = m_navigation->current();
    static constexpr std::array staying{
        PageId::Overview, PageId::Hourly,     PageId::Sizing, PageId::Economics, PageId::Measures,
        PageId::Compare,  PageId::Evaluation, PageId::Ledger, PageId::History}; // show it by themselves
    if (!m_parts.document.isOpen() || !shown || std::ranges::find(staying, *shown) != staying.end())
        return;
    if (shown == PageId::Wizard)
        return static_cast<WizardPage *>(page(PageId::Wizard))->showEdit(edit);
    const core::Place place = core::placeOf(edit);
    const bool isCaseGone = core::changesCases(edit) && edit.kind == core::Edit::Kind::Insert; // another stands in its place
    const bool isGone = isCaseGone || (place.kind == core::Place::Kind::Row && !core::find(m_parts.document.park(), edit.object));
    if (!isGone)
        showPlace(place, changedField(edit, place));
}

/// What names the park: title, navigation, cases.
void MainWindow::showTitle()
{
    const bool english = m_parts.appearance.language() == Language::English;
    const QString program = tr("Parkwright");
    setWindowTitle(m_parts.document.isOpen() ? QStringLiteral("%1[*] — %2").arg(m_parts.document.title(english), program)
                                             : program);
    setWindowModified(m_parts.document.isOpen() && !m_parts.document.isSaved() && m_parts.document.isChanged());
    const bool isOpening = m_parts.document.isOpen() && m_navigation->isHidden();
    m_navigation->setVisible(m_parts.document.isOpen());
    if (isOpening)
        m_navigation->setFocus();
    m_toolBar->setVisible(m_parts.document.isOpen());
    m_fileMenu->refresh(m_parts.document.isOpen());
    m_status->refresh(m_parts.document, m_parts.results, m_parts.keeper);
}

void MainWindow::refreshTexts()
{
    m_files->takeTyped(); // what is shown anew closes editors
    const Palette &palette = Palette::of(m_parts.appearance.theme());
    m_save->defaultAction()->setIcon(icon(QStringLiteral("save"), palette.text));
    m_undo->defaultAction()->setIcon(icon(QStringLiteral("arrow-counterclockwise"), palette.text));
    m_redo->defaultAction()->setIcon(icon(QStringLiteral("arrow-clockwise"), palette.text));
    m_duplicate->defaultAction()->setIcon(icon(QStringLiteral("plus-lg"), palette.text));
    m_explainButton->defaultAction()->setIcon(icon(QStringLiteral("layout-sidebar-reverse"), palette.text));
    m_findingsButton->defaultAction()->setIcon(icon(QStringLiteral("window-split"), palette.text));
    fold();
    showTitle();
    m_editMenu->refresh();
    m_caseLabel->setText(tr("Case"));
    m_find->refresh();
    m_explain->refresh();
    m_navigation->refresh();
    m_start->offerTour(Tour::isOffered());
    m_start->show(recentParks(), core::storage::recoverableIn(m_parts.keeper.folder()));
    m_viewMenu->refresh();
    m_parkMenu->refresh();
    m_caseMenu->refresh();
    m_toolsMenu->refresh();
    m_helpMenu->refresh();
    for (int i = 0; i < m_pageKeys.size(); ++i)
        m_pageKeys[i]->setWhatsThis(m_navigation->name(PageId(i)));
    m_findKey->setWhatsThis(tr("Find anything"));
    m_nextPane->setWhatsThis(tr("Next of navigation, page and findings"));
    m_lastPage->setWhatsThis(tr("The page that was shown before"));
    m_previousPane->setWhatsThis(tr("Previous of navigation, page and findings"));
    refreshCase();
    m_tour->refresh();
}

void MainWindow::sayOfFile(const QString &sentence, const QString &fileName)
{
    offer(sentence, tr("Show file"), [this, fileName] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(fileName)))
            say(tr("No program of this system shows %1.").arg(QDir::toNativeSeparators(fileName)));
    });
}

} // namespace ui
