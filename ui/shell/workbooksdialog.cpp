#include "workbooksdialog.h"

#include "core/exchange/workbooknotes.h"
#include "ui/inputs/onscreen.h"
#include "ui/inputs/tablemenu.h"
#include "ui/inputs/texts.h"
#include "ui/model/appearance.h"
#include "ui/model/booktexts.h"
#include "ui/model/sentences.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/handoutchoice.h"
#include "ui/shell/importbuttons.h"
#include "ui/shell/importviews.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;

WorkbooksDialog::WorkbooksDialog(Document &document, const Results &results, const ShownCase &shown, const Appearance &appearance,
                                 Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_results(results),
      m_shown(shown),
      m_appearance(appearance),
      m_prompts(prompts),
      m_changes(new ReturnedChangesModel(document, results.library(), appearance, this)),
      m_findings(new ReturnedFindingsModel(this)),
      m_answers(new TenantAnswersModel(this))
{
    resize(withinScreen(*this, {1000, 620}));
    auto *rows = new QVBoxLayout(this);
    m_what = new QLabel(this);
    m_what->setWordWrap(true);
    rows->addWidget(m_what);
    buildHandOut(rows);
    buildReturned();
    connect(m_handOut, &QPushButton::clicked, this, &WorkbooksDialog::handOut);
    connect(m_choose, &QPushButton::clicked, this, &WorkbooksDialog::chooseReturned);
    connect(m_buttons, &ImportButtons::takeWanted, this, &WorkbooksDialog::take);
    connect(&m_reading, &BooksReading::done, this, &WorkbooksDialog::takeFiles);
    connect(m_changes, &ReturnedChangesModel::acceptedChanged, this, &WorkbooksDialog::showCounts);
    connect(m_choice, &HandOutChoice::changed, this, &WorkbooksDialog::showCounts);
    connect(&m_document, &Document::changed, this, &WorkbooksDialog::followPark);
    connect(&m_shown, &ShownCase::changed, this, &WorkbooksDialog::showCase);
    connect(&m_document, &Document::opened, this, &QDialog::close); // the files are of another park
    connect(&m_appearance, &Appearance::languageChanged, this, &WorkbooksDialog::retranslate);
    retranslate();
}

WorkbooksDialog::~WorkbooksDialog()
{
    m_changes->show(nullptr, {}); // views ask once more while they go
    m_findings->show(nullptr, {}, m_appearance.format());
}

void WorkbooksDialog::buildHandOut(QVBoxLayout *rows)
{
    m_choice = new HandOutChoice(this);
    rows->addWidget(m_choice);
    m_withValues = new QCheckBox(this);
    m_handOut = new QPushButton(this);
    m_handOut->setObjectName(QStringLiteral("handOut"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_handOut);
    line->addWidget(m_withValues);
    line->addStretch();
    rows->addLayout(line);
}

void WorkbooksDialog::buildReturned()
{
    m_choose = new QPushButton(this);
    m_choose->setObjectName(QStringLiteral("chooseReturned"));
    m_state = new QLabel(this);
    asMuted(m_state);
    auto *line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addWidget(m_state, 1);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addSpacing(8);
    rows->addLayout(line);
    m_tabs = new QTabWidget(this);
    m_changesView = importView(m_changes, {}, m_tabs);
    m_findingsView = importView(m_findings, {}, m_tabs);
    m_changesView->setObjectName(QStringLiteral("changes"));
    m_findingsView->setObjectName(QStringLiteral("findings"));
    m_answersView = importView(m_answers, {}, m_tabs);
    m_answersView->setObjectName(QStringLiteral("answers"));
    for (QTableView *view : {m_changesView, m_findingsView, m_answersView})
        connect(new TableMenu(view, m_prompts), &TableMenu::said, this, [this](const QString &said) {
            m_said = nullptr;
            m_state->setText(said);
        });
    m_tabs->addTab(m_changesView, QString());
    m_tabs->addTab(m_findingsView, QString());
    m_tabs->addTab(m_answersView, QString());
    rows->addWidget(m_tabs, 1);
    m_buttons = new ImportButtons(*m_changes, QStringLiteral("take"), this);
    rows->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void WorkbooksDialog::retranslate()
{
    setWindowTitle(tr("Enterprise workbooks"));
    m_withValues->setText(tr("With the figures of the case, to be corrected"));
    m_handOut->setText(tr("Write a workbook for each ticked enterprise…"));
    m_choose->setText(tr("Read returned workbooks…"));
    m_changesView->setAccessibleName(tr("What would change"));
    m_findingsView->setAccessibleName(tr("Findings of the files"));
    m_answersView->setAccessibleName(tr("Who has answered"));
    sayWhenEmpty(m_answersView, tr("The park has no enterprises."));
    m_what->setText(whatText());
    showEnterprises();
    if (!m_files.empty()) {
        const std::vector<bool> ticked = m_changes->accepted();
        showFiles(); // findings name fields by their words
        m_changes->tickAgain(ticked);
    }
    m_state->setText(m_said ? m_said() : QString());
}

QString WorkbooksDialog::whatText() const
{
    return tr("Each enterprise gets a workbook with the lists it can fill for %1, last year's figures beside the empty "
              "cells. It needs no program but Excel, WPS or LibreOffice.")
        .arg(caseText());
}

/// What is handed out and what comes back is of the shown case.
void WorkbooksDialog::showCase()
{
    m_what->setText(whatText());
    showEnterprises();
    compare();
}

/// A note changes nothing that the files are compared with: what is ticked stays.
void WorkbooksDialog::followPark(const Change &change)
{
    showEnterprises();
    if (!std::ranges::all_of(change.edits, isOfWorkbookNote))
        compare();
}

QString WorkbooksDialog::caseId() const
{
    return m_shown.inPark() ? m_shown.inPark()->id : QString();
}

void WorkbooksDialog::say(std::function<QString()> sentence)
{
    m_said = std::move(sentence);
    m_state->setText(m_said());
}

QString WorkbooksDialog::caseText() const
{
    return m_shown.inPark() ? m_shown.inPark()->name : QString();
}

void WorkbooksDialog::handOut()
{
    const QString folder = m_prompts.folder(this, tr("Where to put the workbooks"));
    if (folder.isEmpty())
        return;
    TenantRequest request{.caseIndex = m_shown.index(),
                          .withValues = m_withValues->isChecked(),
                          .exportedOn = QDate::currentDate().toString(Qt::ISODate)};
    request.sheets = m_choice->sheets();
    const auto targets = targetsIn(QDir(folder), request);
    if (!targets)
        return;
    const BookTexts texts = bookTexts(m_appearance.language());
    const Library &library = m_results.libraryOf(m_shown.index());
    QStringList handedOut;
    Result<void> done;
    for (const auto &[enterprise, name] : *targets) {
        request.enterprise = enterprise;
        done = writeBook(tenantBook(m_document.park(), library, texts, request), QDir(folder).filePath(name));
        if (!done)
            break;
        handedOut << m_document.park().enterprises.at(enterprise).id;
    }
    noteHandedOut(handedOut, request.exportedOn); // those, too, that were written before one that was not
    if (!done)
        return say([error = done.error()] { return sentence(error); });
    say([count = int(targets->size()), where = QDir::toNativeSeparators(folder)] {
        return tr("%n workbooks were written to %1.", nullptr, count).arg(where);
    });
}

void WorkbooksDialog::noteHandedOut(const QStringList &enterprises, const QString &day)
{
    const int count = int(enterprises.size());
    m_document.push([count, name = caseText()] { return tr("Hand out %n workbooks (%1)", nullptr, count).arg(name); },
                    editsToNoteHandedOut(m_document.park(), caseId(), enterprises, day));
}

std::optional<std::vector<std::pair<qsizetype, QString>>> WorkbooksDialog::targetsIn(const QDir &folder, TenantRequest request)
{
    std::vector<std::pair<qsizetype, QString>> targets;
    QStringList existing;
    for (const qsizetype enterprise : m_choice->enterprises()) {
        request.enterprise = enterprise;
        targets.emplace_back(enterprise, tenantFileName(m_document.park(), request));
        if (folder.exists(targets.back().second))
            existing << targets.back().second;
    }
    const auto answer = existing.isEmpty() ? Prompts::Existing::Replace : m_prompts.existingFiles(this, existing);
    if (answer == Prompts::Existing::Cancel)
        return std::nullopt;
    if (answer == Prompts::Existing::Leave)
        std::erase_if(targets, [&existing](const auto &each) { return existing.contains(each.second); });
    return targets;
}

/// To whom can be handed out, and who has answered.
void WorkbooksDialog::showEnterprises()
{
    m_choice->show(m_document.park(), bookTexts(m_appearance.language()));
    m_answers->show(m_document.park(), caseId());
    fitImportView(m_answersView);
    showCounts();
}

void WorkbooksDialog::chooseReturned()
{
    if (const QStringList chosen =
            m_prompts.filesToRead(this, tr("Returned workbooks"), tr("Workbooks (*.xlsx *.xlsm *.xls *.ods)"));
        !chosen.isEmpty())
        read(chosen);
}

void WorkbooksDialog::read(const QStringList &fileNames)
{
    if (m_reading.isBusy())
        return;
    m_choose->setEnabled(false);
    say([count = int(fileNames.size())] { return tr("Reading %n files…", nullptr, count); });
    m_reading.read(fileNames);
}

void WorkbooksDialog::takeFiles()
{
    m_files.clear();
    for (BooksReading::File &file : m_reading.take())
        m_files.push_back({file.name, std::move(file.content)});
    m_choose->setEnabled(true);
    compare();
    noteAnswers();
    Q_EMIT readingDone();
}

/// Who answered with the files that were read; earlier ones stay known. In a park that is only for reading nothing is noted.
void WorkbooksDialog::noteAnswers()
{
    if (!m_shown.inPark())
        return;
    std::vector<ReturnedOn> files;
    for (const ReturnedFile &file : m_files)
        files.push_back(returnedOn(file.fileName));
    const int count = int(std::ranges::count_if(m_import.answers, [](const auto &each) { return !each.enterprise.isEmpty(); }));
    m_document.push([count, name = caseText()] { return tr("Note %n returned workbooks (%1)", nullptr, count).arg(name); },
                    editsToNoteReturned(m_document.park(), caseId(), m_import.answers, files));
}

/// The files beside the park as it is now.
void WorkbooksDialog::compare()
{
    if (m_files.empty())
        return;
    showFiles();
    say([count = int(m_files.size())] { return tr("%n files read.", nullptr, count); });
    if (m_import.changes.empty() && !m_import.findings.empty())
        m_tabs->setCurrentWidget(m_findingsView);
}

/// What they would change, and what is to be said of them.
void WorkbooksDialog::showFiles()
{
    const Format format = m_appearance.format();
    m_changes->show(nullptr, {}); // it looks into the result that is replaced
    m_findings->show(nullptr, {}, format);
    m_import = m_shown.index() < 0 ? TenantImport() // nothing could take them
                                   : readTenantBooks(m_document.park(), m_results.libraryOf(m_shown.index()),
                                                     bookTexts(m_appearance.language()), m_shown.index(), m_files);
    QStringList names;
    for (const ReturnedFile &file : m_files)
        names << QFileInfo(file.fileName).fileName();
    m_changes->show(&m_import, names);
    m_findings->show(&m_import, names, format);
    fitImportView(m_changesView);
    fitImportView(m_findingsView);
    showCounts();
}

void WorkbooksDialog::showCounts()
{
    m_handOut->setEnabled(m_shown.inPark() && !m_choice->enterprises().isEmpty());
    m_tabs->setTabText(0, tr("Changes (%1)").arg(m_changes->changeCount()));
    m_tabs->setTabText(1, tr("Findings (%1)").arg(m_findings->rowCount()));
    m_tabs->setTabText(2, tr("Not answered (%1)").arg(m_answers->missingCount()));
    sayWhenEmpty(m_changesView, m_files.empty() ? tr("Read the workbooks that came back: here stands what they would change.")
                                                : tr("The park has all that stands in the workbooks: nothing would change."));
    sayWhenEmpty(m_findingsView, m_files.empty()
                                     ? tr("Read the workbooks that came back: here stands what is wrong or doubtful in them.")
                                     : tr("Nothing in the workbooks is wrong or doubtful."));
    m_buttons->refresh(m_document.isReadOnly());
}

void WorkbooksDialog::take()
{
    const std::vector<bool> accepted = m_changes->accepted();
    const int count = m_changes->acceptedCount();
    const QString name = caseText();
    std::vector<Edit> edits = editsOf(m_document.park(), m_import, accepted);
    std::ranges::move(editsToNoteTaken(m_document.park(), caseId(), m_import, accepted), std::back_inserter(edits));
    m_document.push([count, name] { return tr("Take %n rows from workbooks (%1)", nullptr, count).arg(name); }, std::move(edits));
}

} // namespace ui
