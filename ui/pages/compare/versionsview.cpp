#include "versionsview.h"

#include "ui/inputs/columns.h"
#include "ui/inputs/elidedlabel.h"
#include "ui/model/sentences.h"
#include "ui/pages/compare/sidecard.h"
#include "ui/prompts/prompts.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

VersionsView::VersionsView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_run(context.results.library(), context.results.currentYear(), this),
      m_file(new ElidedLabel(this)),
      m_choose(new QPushButton),
      m_saved(new QPushButton),
      m_swap(new QPushButton),
      m_merge(new QPushButton),
      m_cancel(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_work(new QWidget(this)),
      m_card(new SideCard(context, this))
{
    m_choose->setObjectName(QStringLiteral("chooseVersion"));
    m_saved->setObjectName(QStringLiteral("asLastSaved"));
    m_swap->setObjectName(QStringLiteral("swapVersions"));
    m_merge->setObjectName(QStringLiteral("mergeVersion"));
    m_file->setObjectName(QStringLiteral("versionFile"));
    auto *buttons = new Columns(4);
    for (QPushButton *each : {m_choose, m_saved, m_swap, m_merge})
        buttons->add(each);
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins({});
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 10, 0, 0);
    rows->setSpacing(10);
    rows->addLayout(buttons);
    rows->addWidget(m_file);
    rows->addWidget(m_work);
    rows->addWidget(m_card, 1);
    m_progress->setRange(0, 100);
    connect(m_choose, &QPushButton::clicked, this, &VersionsView::choose);
    connect(m_saved, &QPushButton::clicked, this, [this] { compareWith(m_context.document.fileName()); });
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_isFileFirst = !m_isFileFirst;
        start();
    });
    connect(m_merge, &QPushButton::clicked, this, [this] {
        const bool isOwn = m_fileName == m_context.document.fileName();
        Q_EMIT mergeWanted(isOwn ? QString() : m_fileName);
    });
    connect(m_cancel, &QPushButton::clicked, &m_run, &VersionRun::cancel);
    connect(&m_run, &VersionRun::changed, this, &VersionsView::showAnswer);
    connect(m_card, &SideCard::sidesWanted, this, &VersionsView::start);
    connect(m_card, &SideCard::said, this, &VersionsView::said);
}

void VersionsView::choose()
{
    const QStringList files = m_context.prompts.filesToRead(this, tr("Compare with a version"), Prompts::parkFilter());
    if (!files.isEmpty())
        compareWith(files.front());
}

void VersionsView::compareWith(const QString &fileName)
{
    m_fileName = fileName;
    m_ofPark = m_context.document.openCount();
    start();
}

void VersionsView::start()
{
    if (!m_fileName.isEmpty())
        m_run.start({m_fileName, m_context.document.park(), m_isFileFirst, m_card->shownSides()});
}

void VersionsView::refresh()
{
    m_choose->setText(tr("Choose a file…"));
    m_saved->setText(tr("As last saved"));
    m_saved->setToolTip(tr("What has changed since the open park was saved."));
    m_swap->setText(tr("Swap A and B"));
    m_merge->setText(tr("Merge…"));
    m_merge->setToolTip(tr("Takes the changes of another copy into the open park; nothing changes before you accept."));
    m_cancel->setText(tr("Cancel"));
    m_saved->setEnabled(QFileInfo::exists(m_context.document.fileName()));
    m_merge->setEnabled(!m_context.document.isReadOnly());
    m_card->refreshTexts(tr("Field by field"), tr("inputs with what each difference alone does to A, then results"),
                         m_fileName.isEmpty()
                             ? tr("Choose another version of the park, or the file as last saved. The file is only read.")
                             : tr("The two versions do not differ in what was entered."));
    if (m_ofPark != m_context.document.openCount()) { // another park was opened
        m_fileName.clear();
        m_run.clear();
    } else {
        start();
    }
    showWork();
}

QString VersionsView::answer() const
{
    if (m_run.error())
        return tr("the file cannot be read");
    return m_run.answer().sides ? tr("%n inputs differ", nullptr, m_run.answer().differences)
                                : tr("no other version was chosen yet");
}

void VersionsView::showWork()
{
    m_swap->setEnabled(!m_fileName.isEmpty());
    m_work->setVisible(m_run.isRunning());
    m_progress->setValue(int(m_run.progress() * m_progress->maximum()));
    const QString name = QFileInfo(m_fileName).fileName();
    const QString a = m_isFileFirst ? name : tr("the open park"), b = m_isFileFirst ? tr("the open park") : name;
    m_file->setText(m_fileName.isEmpty() ? tr("No file chosen.")
                    : m_run.error()      ? QStringLiteral("%1: %2").arg(name, sentence(*m_run.error()))
                                         : tr("A: %1 · B: %2").arg(a, b));
    m_file->setToolTip(m_fileName);
}

void VersionsView::showAnswer()
{
    showWork();
    const auto &answer = m_run.answer();
    if (m_card->model()->scene().sides != answer.sides || !m_run.isRunning())
        m_card->show(answer.sides
                         ? SideScene{answer.sides, {QStringLiteral("A"), QStringLiteral("B")}, answer.effects, answer.caseIds}
                         : SideScene());
    Q_EMIT changed();
}

void VersionsView::exportTable()
{
    m_card->exportTable();
}

} // namespace ui
