#include "mergedialog.h"

#include "core/compare/sidebyside.h"
#include "core/history/snapshotcomparison.h"
#include "ui/inputs/onscreen.h"
#include "ui/inputs/sidetree.h"
#include "ui/inputs/tablemenu.h"
#include "ui/inputs/texts.h"
#include "ui/model/sentences.h"
#include "ui/model/sidemodel.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/importviews.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace ui {

using namespace core;

MergeDialog::MergeDialog(Document &document, const Results &results, const Appearance &appearance, Prompts &prompts,
                         QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_results(results),
      m_appearance(appearance),
      m_prompts(prompts),
      m_conflicts(new ConflictsModel(document, results.library(), appearance, this)),
      m_taken(new SideModel(document, results.library(), appearance, this))
{
    resize(withinScreen(*this, {1120, 680}));
    new QVBoxLayout(this);
    buildHead();
    buildTabs();
    connect(m_chooseTheirs, &QPushButton::clicked, this, [this] { chooseCopy(chosenFile(tr("The other copy"))); });
    connect(m_chooseBase, &QPushButton::clicked, this, [this] { chooseBase(chosenFile(tr("The common version"))); });
    connect(m_saved, &QPushButton::clicked, this, [this] { chooseBase(m_document.fileName()); });
    connect(m_allMine, &QPushButton::clicked, m_conflicts, [this] { m_conflicts->chooseAll(MergeChoice::Mine); });
    connect(m_allTheirs, &QPushButton::clicked, m_conflicts, [this] { m_conflicts->chooseAll(MergeChoice::Theirs); });
    connect(m_accept, &QPushButton::clicked, this, &MergeDialog::acceptMerge);
    connect(m_conflicts, &ConflictsModel::choicesChanged, this, &MergeDialog::decide);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MergeDialog::showTaken);
    connect(&m_document, &Document::changed, this, &MergeDialog::merge);
    connect(&m_document, &Document::stateChanged, this, &MergeDialog::showState);
    connect(&m_document, &Document::opened, this, &QDialog::close); // it would be another park
    connect(&m_appearance, &Appearance::languageChanged, this, &MergeDialog::retranslate);
    retranslate();
}

void MergeDialog::buildHead()
{
    m_what = new QLabel(this);
    m_what->setWordWrap(true);
    m_theirsTitle = new QLabel(this);
    m_baseTitle = new QLabel(this);
    m_theirs = new QLabel(this);
    m_base = new QLabel(this);
    m_theirs->setObjectName(QStringLiteral("theirs"));
    m_base->setObjectName(QStringLiteral("common"));
    m_chooseTheirs = new QPushButton(this);
    m_chooseTheirs->setObjectName(QStringLiteral("chooseTheirs"));
    m_chooseBase = new QPushButton(this);
    m_chooseBase->setObjectName(QStringLiteral("chooseCommon"));
    m_saved = new QPushButton(this);
    m_saved->setObjectName(QStringLiteral("commonAsSaved"));
    auto *grid = new QGridLayout;
    grid->addWidget(m_theirsTitle, 0, 0);
    grid->addWidget(m_theirs, 0, 1);
    grid->addWidget(m_chooseTheirs, 0, 2);
    grid->addWidget(m_baseTitle, 1, 0);
    grid->addWidget(m_base, 1, 1);
    grid->addWidget(m_chooseBase, 1, 2);
    grid->addWidget(m_saved, 1, 3);
    grid->setColumnStretch(1, 1);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addWidget(m_what);
    rows->addLayout(grid);
}

void MergeDialog::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_conflictsView = importView(m_conflicts, {}, m_tabs);
    m_conflictsView->setObjectName(QStringLiteral("conflicts"));
    m_conflictsView->horizontalHeader()->setStretchLastSection(false);
    m_takenView = new SideTree(*m_taken, m_appearance, m_tabs);
    m_takenView->setObjectName(QStringLiteral("taken"));
    m_tabs->addTab(m_conflictsView, QString());
    m_tabs->addTab(m_takenView, QString());
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("mergeState"));
    m_state->setWordWrap(true);
    asMuted(m_state);
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{m_conflictsView, m_takenView})
        connect(new TableMenu(view, m_prompts), &TableMenu::said, m_state, &QLabel::setText);
    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_allMine = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_allTheirs = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::ApplyRole);
    m_allMine->setObjectName(QStringLiteral("allMine"));
    m_allTheirs->setObjectName(QStringLiteral("allTheirs"));
    m_accept->setObjectName(QStringLiteral("acceptMerge"));
    m_cancel->setObjectName(QStringLiteral("cancelMerge"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addWidget(m_tabs, 1);
    rows->addWidget(m_state);
    rows->addWidget(buttons);
}

void MergeDialog::retranslate()
{
    setWindowTitle(tr("Merge with another copy"));
    m_what->setText(tr("Two copies that were edited apart become one, row by row and field by field: what only they changed "
                       "is taken, what both changed is yours to decide. The common version is the state both began with. "
                       "Files are only read, and nothing changes before you accept."));
    m_theirsTitle->setText(tr("The other copy"));
    m_baseTitle->setText(tr("The common version"));
    m_chooseTheirs->setText(tr("Choose…"));
    m_chooseTheirs->setAccessibleName(tr("Choose the other copy"));
    m_chooseBase->setText(tr("Choose…"));
    m_chooseBase->setAccessibleName(tr("Choose the common version"));
    m_saved->setText(tr("The file as last saved"));
    m_conflictsView->setAccessibleName(tr("Conflicts"));
    m_takenView->setAccessibleName(tr("What changes"));
    m_cancel->setText(tr("Cancel"));
    m_allMine->setText(tr("All mine"));
    m_allTheirs->setText(tr("All theirs"));
    m_accept->setText(tr("Accept the merge"));
    showConflicts();
}

// ---- the versions

QString MergeDialog::chosenFile(const QString &title)
{
    return m_prompts.filesToRead(this, title, Prompts::parkFilter()).value(0);
}

/// Nothing where it cannot be read; then the state says why.
std::optional<storage::Project> MergeDialog::read(const QString &fileName)
{
    auto project = storage::readAnyProject(fileName);
    m_troubleFile = QFileInfo(fileName).fileName();
    m_trouble = project ? std::nullopt : std::optional(project.error());
    return project ? std::optional(*std::move(project)) : std::nullopt;
}

/// The snapshot in which the copies went apart, where the open park has one.
bool MergeDialog::takeSnapshot(const History &theirs)
{
    const Snapshot *common = commonSnapshot(m_document.history(), theirs);
    if (!common)
        return false;
    auto base = parkOfSnapshot(m_document.history(), common->id);
    if (!base)
        return false;
    m_versions.base = std::make_shared<const Park>(*std::move(base));
    m_versions.baseName = common->name;
    m_baseKind = BaseKind::Snapshot;
    return true;
}

/// Without edits since then the saved file would say that everything in which the copies differ is theirs.
bool MergeDialog::canTakeSaved() const
{
    return QFileInfo::exists(m_document.fileName()) && m_document.canUndo();
}

void MergeDialog::chooseCopy(const QString &fileName)
{
    if (fileName.isEmpty())
        return;
    if (auto theirs = read(fileName)) {
        m_versions.theirs = std::make_shared<const Park>(std::move(theirs->park));
        m_exchanged = storage::isExchangeFile(fileName) ? m_versions.theirs : nullptr;
        m_versions.theirsName = QFileInfo(fileName).fileName();
        m_versions.theirsHistory = std::move(theirs->history);
        m_theirsFile = fileName;
        if (!m_versions.base && !takeSnapshot(m_versions.theirsHistory) && canTakeSaved())
            return chooseBase(m_document.fileName());
    }
    merge();
}

void MergeDialog::chooseBase(const QString &fileName)
{
    if (fileName.isEmpty())
        return;
    if (auto base = read(fileName)) {
        m_versions.base = std::make_shared<const Park>(std::move(base->park));
        m_versions.baseName = QFileInfo(fileName).fileName();
        m_baseKind = fileName == m_document.fileName() ? BaseKind::Saved : BaseKind::Named;
    }
    merge();
}

void MergeDialog::setVersions(MergeVersions versions)
{
    m_versions = std::move(versions);
    m_baseKind = BaseKind::Named;
    m_exchanged.reset();
    m_theirsFile.clear();
    m_trouble.reset();
    merge();
}

/// What the common version is called; empty: it has no name.
QString MergeDialog::baseText() const
{
    switch (m_baseKind) {
    case BaseKind::Snapshot:
        return tr("Snapshot %1").arg(m_versions.baseName);
    case BaseKind::Saved:
        return tr("%1, as last saved").arg(m_versions.baseName);
    case BaseKind::Named:
        break;
    }
    return m_versions.baseName;
}

// ---- the merge

Merge MergeDialog::merged() const
{
    return isReady() ? core::merge(*m_versions.base, m_document.park(), *m_versions.theirs, m_conflicts->choices()) : Merge();
}

void MergeDialog::merge()
{
    if (m_exchanged && m_versions.base) // what its format cannot say was not taken away
        m_versions.theirs = std::make_shared<const Park>(withWhatOnlyProjectsHold(*m_exchanged, *m_versions.base));
    showConflicts();
    if (m_merge.conflicts.empty())
        m_tabs->setCurrentWidget(m_takenView);
    else if (m_conflicts->undecided() > 0)
        m_tabs->setCurrentWidget(m_conflictsView);
}

void MergeDialog::showConflicts()
{
    m_conflicts->show(merged().conflicts, m_versions); // says that the choices changed
    fitConflicts();
}

/// Both values are seen at once, whatever their length: texts wrap.
void MergeDialog::fitConflicts()
{
    QHeaderView *header = m_conflictsView->horizontalHeader();
    for (int column = 0; column < ConflictsModel::ColumnCount; ++column) {
        const bool isShort = column == ConflictsModel::BothColumn || column == ConflictsModel::EvidenceColumn;
        header->setSectionResizeMode(column, isShort ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
    constexpr int mostRows = 500; // heights of more would take longer than anybody waits
    m_conflictsView->verticalHeader()->setSectionResizeMode(m_conflicts->rowCount() <= mostRows ? QHeaderView::ResizeToContents
                                                                                                : QHeaderView::Fixed);
}

/// The merge by the choices as they are; mine where nothing was decided.
void MergeDialog::decide()
{
    m_merge = merged();
    m_isTakenStale = true;
    showTaken();
    showState();
}

/// The open park beside the merged one.
void MergeDialog::showTaken()
{
    if (!m_isTakenStale || m_tabs->currentWidget() != m_takenView)
        return;
    m_isTakenStale = false;
    if (!isReady()) {
        m_taken->show(SideScene());
    } else {
        const std::vector<ComparedCase> parks{{&m_document.park(), nullptr, -1}, {&m_merge.merged, nullptr, -1}};
        m_taken->show({std::make_shared<const SideBySide>(sideBySide(parks, ShownSides::Differences, m_results.library())),
                       {tr("Mine now"), tr("Merged")},
                       {},
                       {}});
    }
    m_takenView->fit();
}

void MergeDialog::showState()
{
    const auto named = [](const QString &name) { return name.isEmpty() ? tr("not chosen yet") : name; };
    m_theirs->setText(named(m_versions.theirsName));
    m_base->setText(named(baseText()));
    m_saved->setEnabled(QFileInfo::exists(m_document.fileName()));
    const int conflicts = m_conflicts->rowCount(), undecided = m_conflicts->undecided();
    m_tabs->setTabText(0, tr("In conflict (%1)").arg(conflicts));
    m_tabs->setTabText(1, tr("What changes"));
    const QString notReady = tr("Choose the other copy and the common version first.");
    sayWhenEmpty(m_conflictsView, isReady() ? tr("Nothing is in conflict.") : notReady);
    m_takenView->setEmptySentence(isReady() ? tr("Nothing would change.") : notReady);
    m_allMine->setEnabled(conflicts > 0);
    m_allTheirs->setEnabled(conflicts > 0);
    m_accept->setEnabled(isReady() && undecided == 0 && !m_merge.edits.empty() && !m_document.isReadOnly());
    QString text = m_trouble ? QStringLiteral("%1: %2").arg(m_troubleFile, sentence(*m_trouble)) : QString();
    if (text.isEmpty() && !m_versions.theirs)
        text = tr("Choose the other copy.");
    else if (text.isEmpty() && !m_versions.base)
        text = tr("Choose the common version: a file from before the copies went apart.");
    else if (text.isEmpty() && m_document.park() == *m_versions.base)
        text = tr("The open park is the common version: everything in which the other copy differs is taken.");
    else if (text.isEmpty() && undecided > 0)
        text = tr("Tick mine or theirs: %n conflicts are not decided.", nullptr, undecided);
    else if (text.isEmpty() && m_merge.edits.empty())
        text = tr("Nothing changes: the open park has it all.");
    else if (text.isEmpty())
        text = tr("Everything is decided. Accept takes it over as one step that can be undone.");
    m_state->setText(text);
}

void MergeDialog::acceptMerge()
{
    std::vector<Edit> edits = std::move(m_merge.edits);
    const QString name = m_versions.theirsName, file = m_theirsFile;
    disconnect(&m_document, nullptr, this, nullptr); // what it shows is done
    m_document.push([name] { return QCoreApplication::translate("UndoText", "Merge with %1").arg(name); }, std::move(edits));
    Q_EMIT taken(file);
    close();
}

} // namespace ui
