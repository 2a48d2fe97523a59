#include "mainwindow.h"

#include "ui/inputs/droppedfiles.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/messagebar.h"
#include "ui/inputs/showdialog.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/ownprogram.h"
#include "ui/model/remarksstore.h"
#include "ui/pages/start/startpage.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/caseswitcher.h"
#include "ui/shell/evidencedrops.h"
#include "ui/shell/explaindock.h"
#include "ui/shell/findfield.h"
#include "ui/shell/findingsdock.h"
#include "ui/shell/focusring.h"
#include "ui/shell/keys.h"
#include "ui/shell/menus.h"
#include "ui/shell/parkfiles.h"
#include "ui/shell/remarking.h"
#include "ui/shell/statusline.h"
#include "ui/shell/tour.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int foldBelow = 1280, usualHeight = 19; // px at the usual size of text, and its line

/// What the shown page does not need.
class Dimming : public QGraphicsOpacityEffect
{
public:
    explicit Dimming(QObject *parent) : QGraphicsOpacityEffect(parent) { setOpacity(0.5); }
};

const auto zoneExampleFile = QStringLiteral(":/examples/new-zone.json");

} // namespace

MainWindow::MainWindow(const Parts &parts, Start start, QWidget *parent)
    : GroundWindow(start, parent),
      m_parts(parts),
      m_rejected(parts.document),
      m_findingsModel(parts.document, parts.shown, parts.results, parts.appearance, m_rejected),
      m_navigation(new Navigation(parts.appearance, this)),
      m_stack(new QStackedWidget(this)),
      m_message(new MessageBar(this)),
      m_findings(new FindingsDock(m_findingsModel, parts.appearance, parts.prompts, this)),
      m_explain(new ExplainDock(parts.document, parts.results, parts.shown, parts.appearance, this)),
      m_evidence(new EvidenceStore(parts.document, parts.keeper, this)),
      m_remarks(new RemarksStore(parts.document, parts.results, parts.appearance, !parts.keeper.folder().isEmpty(), this)),
      m_remarking(new Remarking(parts.document, parts.shown, parts.results, parts.prompts, *m_remarks, this)),
      m_files(new ParkFiles(parts.document, parts.results, parts.keeper, *m_evidence, parts.appearance, parts.prompts, this)),
      m_status(new StatusLine(parts.appearance, m_findingsModel, statusBar())),
      m_tour(new Tour(*this)),
      m_nextPane(new QShortcut(Qt::Key_F6, this)),
      m_previousPane(new QShortcut(Qt::SHIFT | Qt::Key_F6, this)),
      m_lastPage(new QShortcut(Qt::CTRL | Qt::Key_Tab, this))
{
    buildPanes();
    setAcceptDrops(true);
    statusBar()->setContentsMargins(8, 0, 8, 0);

    buildMenus();
    buildToolBar();
    connectFiles();
    connectExplain();
    connectRemarks();
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_findings, &FindingsDock::placeWanted, this, &MainWindow::showPlace);
    connect(m_findings, &FindingsDock::verdictWanted, this, &MainWindow::showVerdict);
    connect(m_findings, &FindingsDock::said, m_message, &MessageBar::say);
    connect(&m_rejected, &RejectedCells::changed, this, &MainWindow::refreshFindings,
            Qt::QueuedConnection); // it may come amid a command, before the results are those of the park
    connect(m_status, &StatusLine::findingsWanted, m_findings, &QDockWidget::show);
    connect(m_status, &StatusLine::schemeWanted, this, &MainWindow::showScheme);
    connect(m_findings, &QDockWidget::visibilityChanged, m_findings, &FindingsDock::refresh); // costs nothing while it is hidden
    followParts();
    new FocusRing(parts.appearance, this);
    for (int i = 0; i < std::min(pageCount, 10); ++i) {
        m_pageKeys.append(new QShortcut(pageShortcut(PageId(i)), this));
        connect(m_pageKeys.back(), &QShortcut::activated, this, [this, i] { m_navigation->setCurrent(PageId(i)); });
    }
    connect(m_nextPane, &QShortcut::activated, this, [this] { focusPane(1); });
    connect(m_previousPane, &QShortcut::activated, this, [this] { focusPane(-1); });
    connect(m_lastPage, &QShortcut::activated, this, [this] { showPage(m_pageBefore); });
    refreshTexts();
    m_start->setFocus(); // else the first of the status line has it
}

/// An open editor hands over what it holds while everything that hears of it is still there.
MainWindow::~MainWindow()
{
    if (QWidget *typing = focusWidget())
        typing->clearFocus();
}

/// Navigation at the left, the message above the page, the docks around.
void MainWindow::buildPanes()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_message->setObjectName(QStringLiteral("message"));
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(right, 1);
    setCentralWidget(whole);
    m_start = new StartPage(m_parts.appearance, m_stack); // where it stays: style sheets cost by what is moved
    m_stack->addWidget(m_start);
    addDockWidget(Qt::BottomDockWidgetArea, m_findings);
    m_findings->hide();
    addDockWidget(Qt::RightDockWidgetArea, m_explain);
    m_explain->hide();
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = m_toolBar = addToolBar(QString());
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    scaleIcons(bar, 18); // buttons on a bar take its size, not their own
    const auto add = [&](QAction *action) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        bar->addWidget(button);
        return button;
    };
    m_save = add(m_fileMenu->saveAction());
    bar->addSeparator();
    m_undo = add(m_editMenu->undoAction());
    m_redo = add(m_editMenu->redoAction());
    bar->addSeparator();
    m_caseLabel = new QLabel(bar);
    m_cases = new CaseSwitcher(m_parts.document, m_parts.shown, bar);
    m_caseLabel->setBuddy(m_cases);
    bar->addWidget(m_caseLabel);
    bar->addWidget(m_cases);
    m_duplicate = add(m_caseMenu->duplicateAction());
    auto *ways = new QMenu(m_duplicate);
    ways->addActions(m_caseMenu->newCaseActions());
    m_duplicate->setMenu(ways);
    m_duplicate->setPopupMode(QToolButton::MenuButtonPopup);
    connect(m_caseMenu, &CaseMenu::measuresWanted, this, [this] { showPage(PageId::Measures); });
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    addFind();
    m_explainButton = add(m_explain->toggleViewAction());
    m_findingsButton = add(m_findings->toggleViewAction());
}

void MainWindow::addFind()
{
    auto *model = new FindModel(m_parts.document, m_parts.shown, m_parts.results, m_parts.appearance, this);
    m_find = new FindField(*model, *m_navigation, *menuBar(), m_parts.appearance, m_toolBar);
    m_toolBar->addWidget(m_find);
    connect(m_find, &FindField::explainWanted, m_explain, &ExplainDock::explain);
    connect(m_find, &FindField::pageWanted, this, &MainWindow::showPage);
    connect(m_find, &FindField::placeWanted, this, &MainWindow::showPlace);
    m_findKey = new QShortcut(Qt::CTRL | Qt::Key_K, this);
    connect(m_findKey, &QShortcut::activated, m_find, &FindField::begin);
}

void MainWindow::buildMenus()
{
    m_fileMenu = new FileMenu(this);
    m_editMenu = new EditMenu(m_parts.document, m_rejected, this);
    m_viewMenu = new ViewMenu(m_parts.appearance, {m_explain->toggleViewAction(), m_findings->toggleViewAction()}, this);
    m_parkMenu = new ParkMenu(m_parts.document, this);
    m_caseMenu = new CaseMenu(m_parts.document, m_parts.shown, m_parts.prompts, this);
    m_toolsMenu = new ToolsMenu(m_parts.document, this);
    m_helpMenu = new HelpMenu(this);
    for (QMenu *menu :
         std::initializer_list<QMenu *>{m_fileMenu, m_editMenu, m_viewMenu, m_parkMenu, m_caseMenu, m_toolsMenu, m_helpMenu})
        menuBar()->addMenu(menu);
    connect(m_fileMenu, &FileMenu::closeWanted, this, &MainWindow::closePark);
    connect(m_fileMenu, &FileMenu::windowWanted, this, &MainWindow::openWindow);
    connect(m_fileMenu, &FileMenu::quitWanted, this, &QWidget::close);
    connectParkAndTools();
    connect(m_helpMenu, &HelpMenu::manualWanted, this, [this] { showManual({}); });
    connect(m_helpMenu, &HelpMenu::tourWanted, m_tour, &Tour::start);
    connect(m_helpMenu, &HelpMenu::keysWanted, this, [this] { showDialog<KeysDialog>(this, *this); });
    connect(m_helpMenu, &HelpMenu::aboutWanted, this, [this] { showDialog<AboutDialog>(this); });
}

void MainWindow::connectExplain()
{
    connect(m_explain, &ExplainDock::printWanted, this, &MainWindow::printTrail);
    connect(m_explain, &ExplainDock::placeWanted, this, [this](core::Place place) { showPlace(place); });
    connect(m_explain, &ExplainDock::factorWanted, this, &MainWindow::useFactor);
    connect(&m_parts.results, &Results::schemesChanged, m_explain, &ExplainDock::forget); // its item may be gone
    const auto mark = [stack = m_stack](const core::Figure &figure) { // without this: the docks hide when the window goes
        if (auto *page = qobject_cast<Page *>(stack->currentWidget()))
            page->markExplained(figure);
    };
    connect(m_explain, &ExplainDock::explained, m_stack, mark);
    connect(m_stack, &QStackedWidget::currentChanged, m_explain,
            [this, mark] { mark(m_explain->isVisible() ? m_explain->figure() : core::Figure()); });
    connect(&m_parts.shown, &ShownCase::changed, m_explain, &ExplainDock::followCase);
    connect(&m_parts.shown, &ShownCase::updated, m_explain, &ExplainDock::refresh);
}

void MainWindow::connectFiles()
{
    connect(m_fileMenu, &FileMenu::newWanted, m_files, [this] { m_files->makeNew(core::Stage::Existing); });
    connect(m_fileMenu, &FileMenu::openWanted, m_files, &ParkFiles::choose);
    m_files->setLeaveQuestion([this] { return m_remarking->mayLeave(); });
    connect(m_fileMenu, &FileMenu::reviewWanted, m_files, &ParkFiles::chooseForReview);
    connect(m_fileMenu, &FileMenu::exampleWanted, m_files, &ParkFiles::openExample);
    connect(m_fileMenu, &FileMenu::saveWanted, this, &MainWindow::save);
    connect(m_status, &StatusLine::saveAsWanted, m_files, &ParkFiles::saveAs);
    connect(m_fileMenu, &FileMenu::saveAsWanted, m_files, &ParkFiles::saveAs);
    connect(m_fileMenu, &FileMenu::saveCopyWanted, m_files, &ParkFiles::saveCopy);
    connect(m_start, &StartPage::openWanted, m_files, &ParkFiles::choose);
    connect(m_start, &StartPage::exampleWanted, m_files, &ParkFiles::openExample);
    connect(m_start, &StartPage::zoneExampleWanted, m_files, [this] { m_files->open(zoneExampleFile); });
    connect(m_start, &StartPage::newWanted, m_files, &ParkFiles::makeNew);
    connect(m_start, &StartPage::excelWanted, this, [this] {
        m_files->makeNew(core::Stage::Existing);
        if (isParkOpen())
            importTable({});
    });
    connect(m_start, &StartPage::manualWanted, this, [this] { showManual({}); });
    connect(m_start, &StartPage::tourWanted, m_tour, &Tour::start);
    connect(m_start, &StartPage::parkWanted, m_files, &ParkFiles::open, Qt::QueuedConnection); // the row that asks goes away
    connect(m_start, &StartPage::recoveryWanted, m_files, &ParkFiles::recover, Qt::QueuedConnection);
    connect(m_start, &StartPage::keptEditsWanted, m_files, &ParkFiles::showKeptEdits);
    connect(m_start, &StartPage::discardWanted, m_files, &ParkFiles::discardRecovered, Qt::QueuedConnection);
    connect(m_files, &ParkFiles::said, this, &MainWindow::say);
    connect(m_files, &ParkFiles::wrote, this, &MainWindow::sayUnread);
    connect(m_files, &ParkFiles::wrote, this, [this] { showRefusal({}); });
    connect(&m_parts.document, &Document::opened, m_status, [status = m_status] { status->setRefusal({}); });
    connect(m_message, &MessageBar::actionWanted, this, [this] { m_messageAct(); });
    connect(m_files, &ParkFiles::recentChanged, this, &MainWindow::showStart);
}

/// What no widget took: F2 outside of tables, where it edits the cell, renames the case; Ctrl+E where no figure is.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    QAction *rename = m_caseMenu->renameAction();
    if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier && rename->isEnabled() &&
        !qobject_cast<QTableView *>(focusWidget()))
        return rename->trigger();
    if (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier && isParkOpen())
        return m_explain->explainNothing();
    GroundWindow::keyPressEvent(event);
}

void MainWindow::focusPane(int direction)
{
    const QList<QWidget *> all{m_navigation, m_stack, m_explain, m_findings};
    QList<QWidget *> panes;
    for (QWidget *pane : all)
        if (pane->isVisible())
            panes.append(pane);
    qsizetype current = direction > 0 ? -1 : panes.size();
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i] == QApplication::focusWidget() || panes[i]->isAncestorOf(QApplication::focusWidget()))
            current = i;
    QWidget *next = panes[(current + direction + panes.size()) % panes.size()];
    if (next != m_stack) // the list of findings, not what filters it
        return next->setFocus();
    QWidget *first = nullptr;
    for (QWidget *inside : next->findChildren<QWidget *>()) {
        if (!inside->isVisible() || !inside->isEnabled() || !(inside->focusPolicy() & Qt::TabFocus) ||
            qobject_cast<QTabBar *>(inside) || qobject_cast<QAbstractButton *>(inside))
            continue;
        if (const auto *table = qobject_cast<TableEditor *>(inside->parentWidget());
            table && table->view() == inside) // where one types, not the numbers above it
            return inside->setFocus(Qt::ShortcutFocusReason);
        first = first ? first : inside;
    }
    if (first)
        first->setFocus(Qt::ShortcutFocusReason);
}

/// What Tab reaches, as one reads: tool bar, navigation, message, page, docks, status line; in each as it was made.
QList<QWidget *> MainWindow::tabOrder() const
{
    QList<QWidget *> parts{m_toolBar, m_navigation, m_message, m_stack->currentWidget()};
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        parts << dock;
    parts << statusBar();
    QList<QWidget *> order;
    for (QWidget *part : parts) {
        QWidget *each = part;
        do {
            if ((each == part || part->isAncestorOf(each)) && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                !each->focusProxy() && each->isEnabled() && each->isVisibleTo(this) && each->window() == this)
                order << each;
            each = each->nextInFocusChain();
        } while (each != part);
    }
    return order;
}

/// Qt's own chain follows the making of widgets; pages are made when they are first shown, after docks and status line.
bool MainWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget *> order = tabOrder();
    if (order.isEmpty())
        return false;
    qsizetype at = -1;
    for (QWidget *from = focusWidget(); from && at < 0; from = from->parentWidget())
        at = order.indexOf(from);
    const qsizetype to = at < 0 ? (next ? 0 : order.size() - 1) : (at + (next ? 1 : order.size() - 1)) % order.size();
    order[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

/// Back to the start page.
void MainWindow::closePark()
{
    if (!m_files->close())
        return;
    say({}); // it was about the park
    showRefusal({});
    m_explain->hide(); // nothing is left to explain
    m_stack->setCurrentWidget(m_start);
    showStart();
    m_start->setFocus();
}

/// Another window is another process: nothing that happens to one reaches the other.
void MainWindow::openWindow()
{
    QProcess::startDetached(ownProgram(), {});
}

void MainWindow::showStart()
{
    m_start->offerTour(Tour::isOffered());
    if (m_stack->currentWidget() == m_start)
        m_start->show(recentParks(), core::storage::recoverableIn(m_parts.keeper.folder()));
}

bool MainWindow::hasRecoverable() const
{
    return !core::storage::recoverableIn(m_parts.keeper.folder()).empty();
}

void MainWindow::say(const QString &sentence)
{
    m_message->say(sentence);
}

/// A save that is refused leaves its reason in the status line, with the way out.
void MainWindow::save()
{
    say({});
    bool isWritten = false; // an exchange file is no save, and no refusal either: what it lacks is said
    const auto writing = connect(m_files, &ParkFiles::wrote, this, [&isWritten] { isWritten = true; });
    m_files->save();
    disconnect(writing);
    showRefusal(isWritten ? QString() : message()); // no message: the user gave it up
}

void MainWindow::showRefusal(const QString &reason)
{
    m_status->setRefusal(reason);
    m_status->refresh(m_parts.document, m_parts.results, m_parts.keeper);
}

/// A file holds what the fields hold, not the texts in cells that could not be read.
void MainWindow::sayUnread()
{
    const int count = int(m_rejected.cells().size());
    if (count == 0)
        return;
    const QString lacking = tr("%n cells hold texts that were not taken: the file has the values before.", nullptr, count);
    m_unreadSaid = (message() + u' ' + lacking).trimmed();
    offer(m_unreadSaid, tr("Show"), [this] {
        if (const auto cells = m_rejected.cells(); !cells.empty())
            showPlace(cells.front().place, cells.front().field);
    });
}

void MainWindow::offer(const QString &sentence, const QString &action, std::function<void()> act)
{
    m_messageAct = std::move(act);
    m_message->offer(sentence, action);
}

QString MainWindow::message() const
{
    return m_message->isHidden() ? QString() : m_message->sentence();
}

void MainWindow::showPage(PageId id)
{
    if (!m_parts.document.isOpen())
        return;
    if (m_navigation->current() != id)
        m_navigation->setCurrent(id);
    if (id == PageId::Wizard && m_shownPage != PageId::Wizard)
        m_beforeWizard = m_shownPage;
    if (id != m_shownPage)
        m_pageBefore = m_shownPage;
    m_shownPage = id;
    const bool isOfOneCase = id != PageId::Park && id != PageId::Compare;
    for (QWidget *each : std::initializer_list<QWidget *>{m_caseLabel, m_cases})
        each->setGraphicsEffect(isOfOneCase ? nullptr : new Dimming(each)); // it works there, but the page does not follow it
    m_stack->setCurrentWidget(page(id));
}

void MainWindow::showPlace(core::Place place, int field)
{
    if (place.caseIndex >= 0)
        m_parts.shown.show(place.caseIndex);
    const bool inSystem = place.kind == core::Place::Kind::System || place.kind == core::Place::Kind::List ||
                          place.kind == core::Place::Kind::Row || place.kind == core::Place::Kind::Water;
    const bool inPark = place.caseIndex < 0 || place.kind == core::Place::Kind::CaseParameter;
    const bool isCase = place.kind == core::Place::Kind::Case;
    const bool inDesign = place.kind == core::Place::Kind::Design;
    const PageId id = inSystem           ? pageOf(place.system)
                      : inPark || isCase ? PageId::Park
                      : inDesign         ? PageId::Hourly
                                         : PageId::Overview;
    showPage(id);
    page(id)->showField(place, field);
}

void MainWindow::showVerdict(core::Place place)
{
    m_parts.shown.show(place.caseIndex);
    showPage(PageId::Evaluation);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    GroundWindow::resizeEvent(event);
    fold();
}

/// Icons only where there is not the room that the usual text has at 1280 px.
void MainWindow::fold()
{
    m_navigation->setFolded(width() < foldBelow * fontMetrics().height() / usualHeight);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (const QStringList files = droppedFiles(*event->mimeData()); !files.isEmpty())
        event->acceptProposedAction();
}

/// A project opens; other files prove what they are dropped on.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    event->acceptProposedAction();
    if (files.size() == 1 && (!isParkOpen() || isProject(files.front())))
        m_files->open(files.front());
    else
        dropFiles(files, event->position().toPoint());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave())
        return event->ignore();
    Q_EMIT closing(); // with the park open: it is asked for the next time
    m_files->leave();
    event->accept();
}

} // namespace ui
