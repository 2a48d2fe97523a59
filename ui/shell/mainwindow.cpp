#include "mainwindow.h"

#include "core/storage/projectfile.h"
#include "ui/inputs/messagebar.h"
#include "ui/model/sentences.h"
#include "ui/pages/evaluation/evaluationpage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/park/parkpage.h"
#include "ui/pages/start/startpage.h"
#include "ui/pages/system/systempage.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/caseswitcher.h"
#include "ui/shell/findingsdock.h"
#include "ui/shell/menus.h"
#include "ui/shell/statusline.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int foldBelow = 1280;
const auto exampleFile = QStringLiteral(":/examples/coastal-park.json");

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_findingsModel(parts.document, parts.shown, parts.results, parts.appearance),
      m_navigation(new Navigation(parts.appearance)),
      m_stack(new QStackedWidget),
      m_start(new StartPage),
      m_message(new MessageBar),
      m_findings(new FindingsDock(m_findingsModel, parts.appearance, this)),
      m_status(new StatusLine(parts.appearance, m_findingsModel, statusBar()))
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(right, 1);
    setCentralWidget(whole);
    m_stack->addWidget(m_start);
    addDockWidget(Qt::BottomDockWidgetArea, m_findings);
    m_findings->hide();
    setAcceptDrops(true);
    statusBar()->setContentsMargins(8, 0, 8, 0);
    resize(1440, 900);

    buildToolBar();
    buildMenus();
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::exampleWanted, this, &MainWindow::openExample);
    connect(m_findings, &FindingsDock::placeWanted, this, &MainWindow::showPlace);
    connect(m_status, &StatusLine::findingsWanted, m_findings, &QDockWidget::show);
    connect(m_findings, &QDockWidget::visibilityChanged, m_findings, &FindingsDock::refresh); // costs nothing while it is hidden
    connect(&parts.shown, &ShownCase::changed, this, &MainWindow::refreshCase);
    connect(&parts.appearance, &Appearance::themeChanged, this, &MainWindow::refreshTexts);
    connect(&parts.appearance, &Appearance::languageChanged, this, &MainWindow::refreshTexts);
    for (int i = 0; i < pageCount; ++i)
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this), &QShortcut::activated, this,
                [this, i] { m_navigation->setCurrent(PageId(i)); });
    refreshTexts();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(QString());
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_caseLabel = new QLabel(bar);
    m_cases = new CaseSwitcher(m_parts.document, m_parts.shown, bar);
    m_caseLabel->setBuddy(m_cases);
    bar->addWidget(m_caseLabel);
    bar->addWidget(m_cases);
}

void MainWindow::buildMenus()
{
    m_fileMenu = new FileMenu(this);
    m_viewMenu = new ViewMenu(m_parts.appearance, m_findings->toggleViewAction(), this);
    m_caseMenu = new CaseMenu(m_parts.shown, this);
    m_helpMenu = new HelpMenu(this);
    for (QMenu *menu : std::initializer_list<QMenu *>{m_fileMenu, m_viewMenu, m_caseMenu, m_helpMenu})
        menuBar()->addMenu(menu);
    connect(m_fileMenu, &FileMenu::openWanted, this, &MainWindow::chooseFile);
    connect(m_fileMenu, &FileMenu::exampleWanted, this, &MainWindow::openExample);
    connect(m_fileMenu, &FileMenu::saveCopyWanted, this, &MainWindow::saveCopy);
    connect(m_fileMenu, &FileMenu::quitWanted, this, &QWidget::close);
    connect(m_helpMenu, &HelpMenu::aboutWanted, this, &MainWindow::about);
}

bool MainWindow::openFile(const QString &fileName)
{
    auto park = core::storage::readAnyPark(fileName);
    if (!park) {
        m_message->say(QStringLiteral("%1: %2").arg(QFileInfo(fileName).fileName(), sentence(park.error())));
        return false;
    }
    m_message->say({});
    m_parts.document.open(*std::move(park), fileName); // which shows its case
    showTitle();
    return true;
}

void MainWindow::openExample()
{
    openFile(exampleFile);
}

void MainWindow::chooseFile()
{
    const QString directory = m_parts.document.isOpen() ? QFileInfo(m_parts.document.fileName()).path() : QString();
    const QString fileName = m_parts.prompts.fileToOpen(this, directory.startsWith(u':') ? QString() : directory);
    if (!fileName.isEmpty())
        openFile(fileName);
}

/// A copy as project or exchange file; the park that is open stays the one it was.
void MainWindow::saveCopy()
{
    const QFileInfo open(m_parts.document.fileName());
    const QString folder = open.filePath().startsWith(u':') ? QString() : open.path() + u'/';
    const QString fileName = m_parts.prompts.fileToSave(this, folder + open.completeBaseName() + QStringLiteral(".park"));
    if (fileName.isEmpty())
        return;
    const auto written = core::storage::writeAnyPark(m_parts.document.park(), fileName);
    m_message->say(written ? tr("A copy was saved as %1.").arg(fileName)
                           : QStringLiteral("%1: %2").arg(QFileInfo(fileName).fileName(), sentence(written.error())));
}

void MainWindow::about()
{
    m_parts.prompts.about(
        this, tr("About Parkwright"),
        tr("Parkwright %1 plans zero-carbon industrial parks and evaluates them.\n\nFree software under the GNU General Public "
           "License, version 3 or later. Uses Qt, QCustomPlot, RapidJSON, libcsv and Bootstrap Icons.")
            .arg(QStringLiteral(PARKWRIGHT_VERSION)));
}

QString MainWindow::message() const
{
    return m_message->isHidden() ? QString() : m_message->sentence();
}

std::unique_ptr<Page> MainWindow::make(PageId id) const
{
    const PageContext context{m_parts.document, m_parts.results, m_parts.shown, m_parts.appearance};
    switch (id) {
    case PageId::Overview:
        return std::make_unique<OverviewPage>(context);
    case PageId::Park:
        return std::make_unique<ParkPage>(context);
    case PageId::Evaluation:
        return std::make_unique<EvaluationPage>(context);
    default:
        return std::make_unique<SystemPage>(context, core::System(int(id) - int(PageId::EnergySupply)));
    }
}

/// Pages are made when they are first shown.
Page *MainWindow::page(PageId id)
{
    Page *&page = m_pages[size_t(id)];
    if (!page) {
        page = make(id).release();
        m_stack->addWidget(page);
        m_stale[size_t(id)] = true;
    }
    if (m_stale[size_t(id)]) {
        page->refresh();
        m_stale[size_t(id)] = false;
    }
    return page;
}

void MainWindow::showPage(PageId id)
{
    if (!m_parts.document.isOpen())
        return;
    if (m_navigation->current() != id)
        m_navigation->setCurrent(id);
    m_stack->setCurrentWidget(page(id));
}

void MainWindow::showPlace(core::Place place)
{
    if (place.caseIndex >= 0)
        m_parts.shown.show(place.caseIndex);
    const bool inSystem = place.kind == core::Place::Kind::System || place.kind == core::Place::Kind::List ||
                          place.kind == core::Place::Kind::Row || place.kind == core::Place::Kind::Water;
    const bool inPark = place.caseIndex < 0 || place.kind == core::Place::Kind::CaseParameter;
    const PageId id = inSystem ? pageOf(place.system) : inPark ? PageId::Park : PageId::Overview;
    showPage(id);
    page(id)->showPlace(place);
}

/// The page in view is shown anew at once, the others when they come into view.
void MainWindow::refreshPage()
{
    m_stale.fill(true);
    if (m_parts.document.isOpen())
        showPage(m_navigation->current().value_or(PageId::Overview));
}

void MainWindow::refreshCase()
{
    m_findingsModel.refresh();
    for (const core::System system : core::allSystems) {
        const auto [worst, count] = m_findingsModel.ofSystem(system);
        m_navigation->setMark(pageOf(system), worst, count);
    }
    m_findings->refresh();
    m_status->refresh(m_parts.document, m_parts.results);
    refreshPage();
}

/// What names the park: title, navigation, cases.
void MainWindow::showTitle()
{
    const bool english = m_parts.appearance.language() == Language::English;
    const QString program = tr("Parkwright");
    setWindowTitle(m_parts.document.isOpen() ? QStringLiteral("%1 — %2").arg(m_parts.document.title(english), program) : program);
    m_navigation->setEnabled(m_parts.document.isOpen());
    m_cases->refresh();
    m_fileMenu->refresh(m_parts.document.isOpen());
}

void MainWindow::refreshTexts()
{
    showTitle();
    m_caseLabel->setText(tr("Case"));
    m_navigation->refresh();
    m_start->refresh();
    m_viewMenu->refresh();
    m_caseMenu->refresh();
    m_helpMenu->refresh();
    refreshCase();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setFolded(width() < foldBelow);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1 && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace ui
