#include "evidencepage.h"

#include "core/accounting/certificates.h"
#include "core/exchange/evidencefolder.h"
#include "core/explain/evidencematrix.h"
#include "ui/inputs/droppedfiles.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/booktexts.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/evidencemodel.h"
#include "ui/pages/evidence/referencemenu.h"
#include "ui/prompts/prompts.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/// Where the certificate of an entry is named again: the first places, and how many more.
QString othersText(const Park &park, const std::vector<CertificateEntry> &ledger, const CertificateEntry &entry)
{
    QStringList places;
    for (const size_t other : entry.others)
        places.append(path(park, ledger[other].place));
    const QString text = places.join(QStringLiteral(", "));
    const int more = int(entry.otherCount - entry.others.size());
    return more == 0 ? text : EvidencePage::tr("%1 and %n more", nullptr, more).arg(text);
}

} // namespace

EvidencePage::EvidencePage(const PageContext &context, EvidenceStore &store, QWidget *parent)
    : Page(context, parent), m_store(store), m_tabs(new QTabWidget(this))
{
    build();
    setAcceptDrops(true);
    connect(m_attach, &QPushButton::clicked, this, &EvidencePage::choose);
    connect(m_cancel, &QPushButton::clicked, &store, [this] {
        m_store.cancel();
        showWork();
    });
    connect(m_packOpen, &QAction::triggered, this, [this] { pack(false); });
    connect(m_packLocked, &QAction::triggered, this, [this] { pack(true); });
    connect(m_folder, &QAction::triggered, this, &EvidencePage::exportFolder);
    connect(m_scheme, &QComboBox::activated, this, &EvidencePage::showMatrix);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &EvidencePage::showMatrix);
    connect(&store, &EvidenceStore::changed, this, &EvidencePage::showFiles);
}

void EvidencePage::build()
{
    auto *model = new EvidenceModel(m_store, context().results, context().document, context().appearance, this);
    m_documents = new TableEditor(model, context().appearance, context().prompts, m_tabs);
    m_documents->setObjectName(QStringLiteral("evidenceTable"));
    m_documents->keepNarrow("sha256", 74);
    connect(m_documents, &TableEditor::hinted, this, &Page::hinted);
    auto *proof = new QWidget(m_tabs);
    m_scheme = new QComboBox(proof);
    m_scheme->setObjectName(QStringLiteral("evidenceScheme"));
    m_onlyOpen = new QCheckBox(proof);
    m_onlyOpen->setObjectName(QStringLiteral("onlyOpen"));
    m_matrix = new PlainTable(proof);
    m_matrix->setObjectName(QStringLiteral("evidenceMatrix"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_scheme);
    line->addWidget(m_onlyOpen);
    line->addStretch(1);
    auto *column = new QVBoxLayout(proof);
    column->addLayout(line);
    column->addWidget(m_matrix);
    column->addStretch(1); // the table is as tall as its rows
    m_certificates = new PlainTable(m_tabs);
    m_certificates->setObjectName(QStringLiteral("certificates"));
    m_tabs->setDocumentMode(true);
    for (QWidget *each : std::initializer_list<QWidget *>{m_documents, proof, m_certificates})
        m_tabs->addTab(each, QString());
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 100);
    m_cancel = new QPushButton(this);
    auto *work = new QHBoxLayout;
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    content()->addLayout(work);
    content()->addWidget(m_tabs, 1);
    buildTitle();
}

void EvidencePage::buildTitle()
{
    m_refers = new QToolButton(this);
    m_references = new ReferenceMenu(context(), m_refers);
    m_refers->setObjectName(QStringLiteral("refers"));
    m_refers->setMenu(m_references);
    m_refers->setPopupMode(QToolButton::InstantPopup);
    m_refers->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    titleLine()->addWidget(m_refers);
    connect(m_documents->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EvidencePage::showReferences);
    connect(m_tabs, &QTabWidget::currentChanged, this, &EvidencePage::showReferences);
    m_attach = new QPushButton(this);
    m_attach->setObjectName(QStringLiteral("attach"));
    m_attach->setProperty("primary", true);
    titleLine()->addWidget(m_attach);
    m_folder = new QAction(this);
    m_packOpen = new QAction(this);
    m_packLocked = new QAction(this);
    m_folder->setObjectName(QStringLiteral("exportEvidence"));
    m_packOpen->setObjectName(QStringLiteral("packOpen"));
    m_packLocked->setObjectName(QStringLiteral("packLocked"));
    addMore({m_folder, m_packOpen, m_packLocked});
}

void EvidencePage::refresh()
{
    m_documents->model()->refresh();
    m_documents->refresh();
    showTexts();
    m_store.verify();
}

void EvidencePage::refreshResults()
{
    m_documents->refreshResults();
    showTexts();
}

void EvidencePage::showTexts()
{
    const Park &park = context().document.park();
    showAnswer();
    m_tabs->setAccessibleName(tr("Evidence"));
    m_attach->setText(tr("Attach files…"));
    m_attach->setToolTip(
        tr("Copies files into the project; dropping them on this page does the same. A selected document takes a single file."));
    m_attach->setEnabled(!context().document.isReadOnly() && !m_store.stagedFolder().isEmpty());
    m_attach->setIcon(icon(QStringLiteral("paperclip"), m_attach->isEnabled() ? colours().onAccent : colours().muted));
    m_packOpen->setText(tr("Pack for mailing without a password…"));
    m_packLocked->setText(tr("Pack for mailing with a password (AES-256)…"));
    m_packOpen->setIcon(icon(QStringLiteral("box-arrow-up"), colours().text));
    m_packLocked->setIcon(icon(QStringLiteral("box-arrow-up"), colours().text));
    m_folder->setText(tr("Export folder…"));
    m_folder->setIcon(icon(QStringLiteral("folder2-open"), colours().text));
    m_refers->setText(tr("Refers to"));
    m_refers->setIcon(icon(QStringLiteral("list-check"), colours().text));
    m_refers->setToolTip(tr("Choose the rows, items and conditions that the selected document proves"));
    m_cancel->setText(tr("Cancel"));
    m_onlyOpen->setText(tr("Only items without proof"));
    m_scheme->setAccessibleName(tr("Scheme"));
    const int chosen = std::max(0, m_scheme->currentIndex());
    const QSignalBlocker quiet(m_scheme);
    m_scheme->clear();
    for (const Scheme &each : context().results.schemes())
        m_scheme->addItem(local(each.name));
    m_scheme->setCurrentIndex(chosen < m_scheme->count() ? chosen : 0);
    m_tabs->setTabText(0, tr("Documents %1").arg(park.evidence.size()));
    m_tabs->setTabText(1, tr("Proof of items"));
    showMatrix();
    showCertificates();
    showReferences();
    showWork();
}

/// The selected document is the one whose references are chosen.
void EvidencePage::showReferences()
{
    const int row = m_documents->view()->currentIndex().row();
    const bool isDocument = row >= 0 && row < m_documents->model()->size() && m_tabs->currentIndex() == 0;
    m_references->setEvidence(isDocument ? row : -1);
    m_refers->setEnabled(isDocument && !context().document.isReadOnly());
}

QString EvidencePage::proofText(const Park &park, const std::vector<qsizetype> &evidence) const
{
    QStringList ids;
    for (const qsizetype each : evidence)
        ids.append(park.evidence[each].id);
    return ids.join(QStringLiteral(", "));
}

/// Each item of the scheme: what its answer names, and how many of the rows its value comes from have proof.
void EvidencePage::showMatrix()
{
    const Park &park = context().document.park();
    const CaseEvaluation *evaluated = context().shown.evaluated();
    QList<QStringList> rows;
    QList<int> bold;
    const size_t scheme = size_t(std::max(0, m_scheme->currentIndex()));
    if (evaluated && evaluated->hasResults && scheme < evaluated->schemes.size()) {
        const SchemeResult &result = evaluated->schemes[scheme];
        for (const ProvenItem &each :
             evidenceOfItems(park, context().shown.index(), *evaluated, result, context().results.library())) {
            if (m_onlyOpen->isChecked() && !each.isOpen())
                continue;
            const SchemeItem &item = result.scheme->items[each.item];
            QSet<qsizetype> ofRows;
            for (const ProvenPlace &place : each.inputs)
                for (const qsizetype evidence : place.evidence)
                    ofRows.insert(evidence);
            std::vector<qsizetype> sorted(ofRows.begin(), ofRows.end());
            std::ranges::sort(sorted);
            if (each.isOpen())
                bold.append(int(rows.size()));
            rows.append({item.id, ItemTexts(item, format()).name(), statusText(result.items[each.item].status),
                         proofText(park, each.evidence),
                         each.inputs.empty()
                             ? QString()
                             : tr("%1 of %2 rows").arg(each.inputs.size() - each.unproven).arg(each.inputs.size()),
                         proofText(park, sorted), local(item.evidence)});
        }
    }
    m_matrix->setAccessibleName(tr("Proof of items"));
    m_matrix->show({{tr("Id")},
                    {tr("Item"), false, true},
                    {tr("State")},
                    {tr("Of the answer")},
                    {tr("Rows with proof"), true},
                    {tr("Of the rows")},
                    {tr("To deliver")}},
                   rows, bold);
}

/// Every certificate of every case; one that is claimed twice stands out.
void EvidencePage::showCertificates()
{
    const Park &park = context().document.park();
    const auto ledger = certificateLedger(park, context().results.library());
    QList<QStringList> rows;
    QList<int> bold;
    for (const CertificateEntry &each : ledger) {
        if (each.claim == CertificateClaim::Twice || each.claim == CertificateClaim::SplitUp)
            bold.append(int(rows.size()));
        rows.append({QString::number(each.year), idAt(park, each.place), each.serial,
                     fieldText(words<AttributeKind>[size_t(each.kind)].label), format().fixed(each.energy.value, 0),
                     toText(each.from) + QStringLiteral(" – ") + toText(each.to), each.isValid ? tr("valid") : tr("not valid"),
                     QCoreApplication::translate("Certificates", words<CertificateClaim>[size_t(each.claim)].label),
                     othersText(park, ledger, each)});
    }
    m_tabs->setTabText(2, tr("Certificates %1").arg(rows.size()));
    m_certificates->setAccessibleName(tr("Certificates"));
    m_certificates->show({{tr("Year")},
                          {tr("Row")},
                          {tr("Serial"), false, true},
                          {tr("Kind")},
                          {tr("MWh"), true},
                          {tr("Produced")},
                          {tr("For its year")},
                          {tr("Claimed")},
                          {tr("Also at")}},
                         rows, bold);
}

void EvidencePage::showAnswer()
{
    const Park &park = context().document.park();
    const auto states = m_store.states();
    const auto kept = std::ranges::count(states, storage::FileState::There, &storage::EvidenceFile::state);
    const auto times = evidenceTimes(park, QDate::currentDate());
    const auto expired = std::ranges::count(times, EvidenceTime::Expired);
    const auto soon = std::ranges::count(times, EvidenceTime::ExpiresSoon);
    const QString answer = soon > 0 ? tr("%1 of %2 documents have their file, %3 expired, %4 expire soon")
                                    : tr("%1 of %2 documents have their file, %3 expired");
    const QString counted = answer.arg(kept).arg(park.evidence.size()).arg(expired);
    setTitle(tr("Evidence"), soon > 0 ? counted.arg(soon) : counted);
}

void EvidencePage::showWork()
{
    m_progress->setVisible(m_store.isRunning());
    m_cancel->setVisible(m_store.isRunning());
    m_progress->setValue(int(m_store.progress() * 100));
}

/// What is new about the files, their copying and their reading.
void EvidencePage::showFiles()
{
    showWork();
    if (!isVisible())
        return;
    showAnswer();
    m_documents->refreshResults();
}

bool EvidencePage::showField(const Place &place, int field)
{
    if (place.kind != Place::Kind::Evidence)
        return false;
    m_tabs->setCurrentIndex(0);
    m_documents->showRow(place.index, field - 1);
    return true;
}

void EvidencePage::choose()
{
    attach(context().prompts.filesToRead(this, tr("Attach files"), tr("All files (*)")));
}

/// A single file goes to the document that is selected as a whole or by a cell, several become documents of their own.
void EvidencePage::attach(const QStringList &fileNames)
{
    const QModelIndex current = m_documents->view()->currentIndex();
    const bool isSelected = m_documents->view()->selectionModel()->hasSelection();
    m_store.attach(fileNames, isSelected && current.row() < m_documents->model()->size() ? current.row() : -1);
}

void EvidencePage::pack(bool withPassword)
{
    const QString proposal = context().document.park().profile.name + QStringLiteral(".zip");
    const QString name =
        context().prompts.fileToExport(this, tr("Pack for mailing"), proposal, tr("Packages (*.zip)"), QStringLiteral("zip"));
    if (name.isEmpty())
        return;
    QString password;
    if (withPassword) {
        password = context().prompts.text(this, tr("Pack for mailing"), tr("Password of the package"), QString());
        if (password.isEmpty())
            return; // whoever wanted one does not send without it
    }
    core::Result<core::storage::Packed> packed = core::storage::Packed();
    context().prompts.wait(this, tr("Pack for mailing"),
                           [&](const std::stop_token &stop, const core::storage::Progress &progress) {
                               packed = m_store.pack(context().document.park(), name, password, stop, progress);
                           });
    m_store.verify(); // what stopped it shows in its row
    if (!packed) {
        Q_EMIT said(sentence(packed.error()));
        return;
    }
    QStringList sentences{tr("Project and %n files are in %1.", nullptr, packed->files).arg(QDir::toNativeSeparators(name))};
    if (const int missing = int(packed->missing.size()) + int(packed->lostPictures.size()); missing > 0)
        sentences.append(tr("The files of %n documents are missing.", nullptr, missing));
    Q_EMIT said(sentences.join(u' '));
}

void EvidencePage::exportFolder()
{
    const QString parent = context().prompts.folder(this, tr("Export evidence into a new folder of"));
    if (parent.isEmpty())
        return;
    const QString target = parent + u'/' + tr("Evidence");
    const auto written = exportEvidence(context().document.park(), m_store.folders(), target, CatalogueFormat::Workbook,
                                        bookTexts(context().appearance.language()));
    Q_EMIT said(written ? tr("%n files and their catalogue are in %1.", nullptr, *written).arg(QDir::toNativeSeparators(target))
                        : sentence(written.error()));
}

/// Somebody may have touched the files while another page was in view.
void EvidencePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_store.verify();
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_attach->isEnabled() && !droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    attach(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ui
