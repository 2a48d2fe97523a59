#include "mainwindow.h"

#include "ui/inputs/columnorder.h"
#include "ui/inputs/messagebar.h"
#include "ui/inputs/tableeditor.h"
#include "ui/inputs/tablemenu.h"
#include "ui/model/remarksstore.h"
#include "ui/pages/compare/casesview.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/dossier/dossierpage.h"
#include "ui/pages/dossier/pagepreview.h"
#include "ui/pages/economics/economicspage.h"
#include "ui/pages/evaluation/evaluationpage.h"
#include "ui/pages/evidence/evidencepage.h"
#include "ui/pages/factors/factorspage.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/hourly/hourlypage.h"
#include "ui/pages/ledger/ledgerpage.h"
#include "ui/pages/measures/measurespage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/park/parkpage.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/sizing/sizingpage.h"
#include "ui/pages/system/systempage.h"
#include "ui/shell/explaindock.h"
#include "ui/shell/menus.h"
#include "ui/shell/remarking.h"
#include "ui/shell/statusline.h"
#include "ui/wizard/wizardpage.h"

#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

// How pages are made and joined to the window.

namespace ui {

std::unique_ptr<Page> MainWindow::makeEvaluation(const PageContext &context)
{
    auto page = std::make_unique<EvaluationPage>(context);
    connect(page.get(), &EvaluationPage::wizardWanted, this, [this](const QString &scheme) {
        static_cast<WizardPage *>(this->page(PageId::Wizard))->showScheme(scheme);
        showPage(PageId::Wizard);
    });
    connect(page.get(), &EvaluationPage::schemeShown, this, &MainWindow::followScheme);
    connect(page.get(), &EvaluationPage::documentWanted, this,
            [this](const QString &scheme) { useDocument(scheme, DocumentUse::Read); });
    return page;
}

/// The status bar names the scheme that was looked at last.
void MainWindow::followScheme(size_t scheme)
{
    m_status->showScheme(scheme);
    m_status->refresh(m_parts.document, m_parts.results, m_parts.keeper);
}

void MainWindow::showScheme(size_t scheme)
{
    showPage(PageId::Evaluation);
    if (auto *evaluation = qobject_cast<EvaluationPage *>(page(PageId::Evaluation)))
        evaluation->showItem(m_parts.results.schemes()[scheme].id, {});
}

/// The result by a scheme: one document, whoever asks for it.
void MainWindow::useDocument(const QString &scheme, DocumentUse use)
{
    if (use == DocumentUse::Read)
        showPage(PageId::Dossier);
    auto *dossier = static_cast<DossierPage *>(page(PageId::Dossier));
    dossier->showSelfAssessment(scheme);
    if (use == DocumentUse::WritePdf)
        dossier->writePdf();
    else if (use == DocumentUse::Print)
        dossier->print();
}

/// What is explained with its trail, on pages to read and print.
void MainWindow::printTrail()
{
    const auto document = m_explain->document();
    if (!document)
        return;
    const auto pages =
        std::make_shared<DocumentPages>(std::make_shared<core::Document>(*document), std::make_shared<DocumentFonts>());
    auto *preview = new PagePreview(pages, m_parts.prompts, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->show();
}

std::unique_ptr<Page> MainWindow::makeWizard(const PageContext &context)
{
    auto page = std::make_unique<WizardPage>(context);
    connect(page.get(), &WizardPage::leaveWanted, this, [this] { showPage(m_beforeWizard); });
    connect(page.get(), &WizardPage::schemeShown, this, &MainWindow::followScheme);
    connect(page.get(), &WizardPage::documentWanted, this, &MainWindow::useDocument);
    connect(page.get(), &WizardPage::importWanted, this, [this](core::System system, int list) {
        importTable(core::TableTarget{system, list});
    });
    return page;
}

std::unique_ptr<Page> MainWindow::makeDossier(const PageContext &context)
{
    auto page = std::make_unique<DossierPage>(context, *m_evidence);
    return page;
}

/// Remarks: made from any page, shown where they stand, counted in the navigation.
void MainWindow::connectRemarks()
{
    connect(m_editMenu, &EditMenu::remarkWanted, this, [this] {
        if (isParkOpen() && m_navigation->current())
            m_remarking->remarkOn(page(*m_navigation->current()));
    });
    connect(m_evidence, &EvidenceStore::said, m_message, &MessageBar::say);
    connect(m_remarks, &RemarksStore::said, m_message, &MessageBar::say);
    connect(m_remarks, &RemarksStore::changed, this, &MainWindow::refreshFindings);
    connect(m_remarking, &Remarking::said, m_message, &MessageBar::say);
    connect(m_remarking, &Remarking::placeWanted, this, &MainWindow::showPlace);
    connect(m_remarking, &Remarking::parkWanted, this, [this] { showPage(PageId::Park); });
    connect(m_remarking, &Remarking::itemWanted, this, [this](qsizetype caseIndex, const QString &scheme, const QString &item) {
        m_parts.shown.show(caseIndex);
        showPage(PageId::Evaluation);
        if (auto *evaluation = qobject_cast<EvaluationPage *>(page(PageId::Evaluation)))
            evaluation->showItem(scheme, item);
    });
    connect(m_remarking, &Remarking::sectionWanted, this, [this](const core::RemarkTarget &target) {
        const auto name = core::documentName(target.document);
        for (qsizetype i = 0; i < m_parts.document.park().cases.size(); ++i)
            if (m_parts.document.park().cases[i].id == target.caseId)
                m_parts.shown.show(i);
        showPage(PageId::Dossier);
        if (auto *dossier = qobject_cast<DossierPage *>(page(PageId::Dossier)); name && dossier)
            dossier->showDocument(name->kind, name->language, name->scheme, target.section);
    });
}

std::unique_ptr<Page> MainWindow::make(PageId id)
{
    const PageContext context{m_parts.document, m_parts.results, m_parts.shown, m_parts.appearance, m_parts.prompts, m_rejected};
    switch (id) {
    case PageId::Overview:
        return std::make_unique<OverviewPage>(context);
    case PageId::Park:
        return makePark(context);
    case PageId::Hourly:
        return std::make_unique<HourlyPage>(context);
    case PageId::Sizing:
        return std::make_unique<SizingPage>(context);
    case PageId::Economics:
        return std::make_unique<EconomicsPage>(context);
    case PageId::Measures:
        return std::make_unique<MeasuresPage>(context);
    case PageId::Compare:
        return makeCompare(context);
    case PageId::History:
        return std::make_unique<HistoryPage>(context);
    case PageId::Review:
        return std::make_unique<ReviewPage>(context, *m_remarks);
    case PageId::Evaluation:
        return makeEvaluation(context);
    case PageId::Wizard:
        return makeWizard(context);
    case PageId::Ledger:
        return std::make_unique<LedgerPage>(context);
    case PageId::Evidence:
        return std::make_unique<EvidencePage>(context, *m_evidence);
    case PageId::Factors:
        return std::make_unique<FactorsPage>(context);
    case PageId::Dossier:
        return makeDossier(context);
    default:
        return makeSystem(context, core::System(int(id) - int(PageId::EnergySupply)));
    }
}

/// Tables to read: what they show can be copied and written, and their columns moved.
void MainWindow::equipTables(Page &page, const QString &key)
{
    int number = 0;
    for (QAbstractItemView *view : page.findChildren<QAbstractItemView *>()) {
        if (view->contextMenuPolicy() != Qt::DefaultContextMenu || !headOf(*view))
            continue;
        const QString name = view->objectName().isEmpty() ? QString::number(++number) : view->objectName();
        auto *menu = new TableMenu(view, m_parts.prompts);
        connect(menu, &TableMenu::said, m_message, &MessageBar::say);
        if (!headOf(*view)->isHidden()) // rows of sums follow the table above
            menu->offerOrder(new ColumnOrder(
                headOf(*view), QStringLiteral("%1.%2").arg(key, name).toStdString(),
                [](int column) { return std::to_string(column); }, m_parts.appearance));
    }
}

/// As if the set were chosen in the row of the fuel: one step to undo.
void MainWindow::useFactor(const core::Place &row, const QString &set)
{
    m_parts.shown.show(row.caseIndex);
    auto *system = qobject_cast<SystemPage *>(page(pageOf(row.system)));
    if (!system || row.list < 0 || row.list >= system->tables().size())
        return;
    RowsModel *model = system->tables()[row.list]->model();
    const int column = core::fieldIndex(*model->list().element, "factorSet") - 1; // the id is the row's header
    if (column >= 0)
        model->setData(model->index(row.index, column), set);
}

/// Figures of simulated years, of designs, of measures that are tried and of what a page selects are explained by the page that
/// was asked: it has the trial, or the selection.
void MainWindow::explainYears(Page *page)
{
    const auto explainBy = [this, page](core::FigureKind kind, auto *by) {
        connect(page, &Page::explainWanted, this, [this, kind, by](const core::Figure &asked) {
            if (asked.kind == kind)
                m_explain->setOther(kind, [by](const core::Figure &figure) { return by->explained(figure); });
        });
    };
    if (auto *hourly = qobject_cast<HourlyPage *>(page)) {
        explainBy(core::FigureKind::Hourly, hourly);
        connect(hourly, &HourlyPage::yearShown, m_explain, &ExplainDock::refreshOther);
    } else if (auto *sizing = qobject_cast<SizingPage *>(page)) {
        explainBy(core::FigureKind::Sizing, sizing);
        connect(sizing, &SizingPage::designShown, m_explain, &ExplainDock::refreshOther);
    } else if (auto *economics = qobject_cast<EconomicsPage *>(page)) {
        explainBy(core::FigureKind::Economics, economics);
        connect(economics, &EconomicsPage::designShown, m_explain, &ExplainDock::refreshOther);
    } else if (auto *measures = qobject_cast<MeasuresPage *>(page)) {
        explainBy(core::FigureKind::Measures, measures);
        connect(&measures->trial(), &MeasuresTrial::changed, m_explain, &ExplainDock::refreshOther);
    } else if (auto *ledger = qobject_cast<LedgerPage *>(page)) {
        explainBy(core::FigureKind::Ledger, ledger);
        connect(ledger->model(), &LedgerModel::contentChanged, m_explain, &ExplainDock::refreshOther);
    } else if (auto *compare = qobject_cast<ComparePage *>(page)) {
        explainBy(core::FigureKind::Difference, compare->cases());
    } else if (auto *evaluation = qobject_cast<EvaluationPage *>(page)) {
        explainBy(core::FigureKind::Hourly, evaluation);
    }
}

/// Pages are made when they are first shown.
Page *MainWindow::page(PageId id)
{
    Page *&page = m_pages[size_t(id)];
    if (!page) {
        page = make(id).release();
        connect(page, &Page::hinted, m_status, &StatusLine::hint);
        explainYears(page);
        connect(page, &Page::explainWanted, m_explain, &ExplainDock::explain);
        connect(page, &Page::placeWanted, this,
                [this](core::Place place) { showPlace(place); }); // by value: it may come from what goes
        connect(page, &Page::pageWanted, this, [this](const QString &key) {
            const bool isList = key == QLatin1StringView("measures") || key == QLatin1StringView("cases"); // of the park
            if (const auto wanted = isList ? std::optional(PageId::Park) : pageOfKey(key))
                showPage(*wanted);
        });
        connect(page, &Page::manualWanted, this, &MainWindow::showManual);
        connect(page, &Page::said, m_message, &MessageBar::sayOfEdit);
        if (id == PageId::Overview || id == PageId::Evaluation)
            page->warnOfUnread();
        m_remarking->watch(page);
        for (TableEditor *table : page->findChildren<TableEditor *>())
            connect(table, &TableEditor::attachWanted, this, &MainWindow::attachEvidence);
        equipTables(*page, pageKey(id));
        m_stack->addWidget(page);
        m_stale[size_t(id)] = true;
    }
    if (m_stale[size_t(id)]) {
        page->refresh();
        m_stale[size_t(id)] = false;
    }
    return page;
}

} // namespace ui
