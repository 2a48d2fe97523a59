#include "remarking.h"

#include "core/review/parkpath.h"
#include "core/review/remarksfile.h"
#include "core/schemes/answers.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/remarksstore.h"
#include "ui/pages/dossier/dossierpage.h"
#include "ui/pages/evaluation/evaluationpage.h"
#include "ui/pages/evaluation/itemcard.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/prompts/prompts.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>

namespace ui {

using namespace core;
using Target = RemarkTarget::Kind;

namespace {

RemarkTarget rowTarget(const TableEditor &table)
{
    const QString path = table.selectedPath();
    return path.isEmpty() ? RemarkTarget{} : RemarkTarget{.kind = Target::Place, .path = path};
}

/// The table on a page that has the keyboard, else one in view with a selection; null: there is none.
const TableEditor *tableOn(const Page &page)
{
    const TableEditor *found = nullptr;
    for (const TableEditor *each : page.findChildren<TableEditor *>()) {
        if (each->isAncestorOf(QApplication::focusWidget()))
            return each;
        if (each->isVisible() && each->view()->selectionModel()->hasSelection())
            found = each;
    }
    return found;
}

} // namespace

Remarking::Remarking(Document &document, ShownCase &shown, const Results &results, Prompts &prompts, RemarksStore &store,
                     QWidget *window)
    : QObject(window),
      m_document(document),
      m_shown(shown),
      m_results(results),
      m_prompts(prompts),
      m_store(store),
      m_window(window)
{}

void Remarking::watch(Page *page)
{
    for (TableEditor *table : page->findChildren<TableEditor *>())
        connect(table, &TableEditor::remarkWanted, this, [this, table] { remark(rowTarget(*table)); });
    const auto ask = [this, page] { remark(targetOn(page)); };
    if (auto *evaluation = qobject_cast<EvaluationPage *>(page))
        connect(evaluation->itemCard(), &ItemCard::remarkWanted, this, ask);
    if (auto *dossier = qobject_cast<DossierPage *>(page))
        connect(dossier, &DossierPage::remarkWanted, this, ask);
    if (auto *review = qobject_cast<ReviewPage *>(page)) {
        connect(review, &ReviewPage::remarkWanted, this, [this] { remark({}); });
        connect(review, &ReviewPage::targetWanted, this, [this](const RemarkTarget &target) { show(target); });
        connect(review, &ReviewPage::fileWanted, this, [this] { choosePlace(); });
    }
}

RemarkTarget Remarking::targetOn(Page *page) const
{
    if (auto *evaluation = qobject_cast<EvaluationPage *>(page)) {
        const auto [scheme, item] = evaluation->itemCard()->shown();
        if (item < 0 || !m_shown.inPark())
            return {};
        const Scheme &of = m_results.schemes()[scheme];
        return {.kind = Target::Item, .caseId = m_shown.inPark()->id, .scheme = of.id, .item = of.items[size_t(item)].id};
    }
    if (auto *dossier = qobject_cast<DossierPage *>(page)) {
        const core::Document *made = dossier->draft().content();
        const int section = dossier->section();
        if (!made || section < 0)
            return {};
        // an application finds its goal, the others are about the case that is shown
        const QString caseId = made->kind == DocumentKind::Application ? QString() : made->caseId;
        return {.kind = Target::Section,
                .caseId = caseId,
                .document = dossier->draft().key(),
                .section = made->sections[size_t(section)].id};
    }
    const TableEditor *table = page ? tableOn(*page) : nullptr;
    return table ? rowTarget(*table) : RemarkTarget{};
}

QString Remarking::provableOn(Page *page) const
{
    const RemarkTarget target = targetOn(page);
    if (target.kind == Target::Item) {
        const auto scheme = std::ranges::find(m_results.schemes(), target.scheme, &Scheme::id);
        return provenPath(m_document.park(), m_shown.index(), *scheme, target.item);
    }
    const auto end = target.kind == Target::Place ? endOfPath(m_document.park(), target.path) : std::nullopt;
    return end ? pathTo(m_document.park(), end->object) : QString();
}

void Remarking::remarkOn(Page *page)
{
    if (m_document.isOpen())
        remark(targetOn(page));
}

bool Remarking::choosePlace()
{
    const QString name = m_document.fileName().isEmpty() || m_document.fileName().startsWith(u':')
                             ? m_document.park().profile.name
                             : QFileInfo(m_document.fileName()).completeBaseName();
    Q_EMIT said(m_store.placeSentence());
    const QString fileName = m_prompts.fileToExport(m_window, tr("Keep the remarks in"), name + QStringLiteral(".remarks.json"),
                                                    tr("Remarks (*.remarks.json)"), QStringLiteral("remarks.json"));
    return !fileName.isEmpty() && m_store.setPlace(fileName);
}

void Remarking::remark(const RemarkTarget &target)
{
    if (m_store.needsPlace() && !choosePlace())
        return;
    const QString text = m_prompts.longText(m_window, tr("Remark"), m_store.where(target), {});
    if (text.isEmpty())
        return;
    m_store.add(target, text);
    if (!m_store.isKept()) // the folder may have become one that cannot be written
        choosePlace();
}

bool Remarking::mayLeave()
{
    if (!m_document.isOpen() || m_store.isKept() || m_store.remarks().list.empty())
        return true;
    return choosePlace() || m_prompts.confirm(m_window, tr("Some remarks are in no file yet. Close the park without them?"),
                                              tr("Close without them"));
}

void Remarking::show(const RemarkTarget &target)
{
    const auto &cases = m_document.park().cases;
    switch (target.kind) {
    case Target::Park:
        Q_EMIT parkWanted();
        return;
    case Target::Place:
        if (const auto end = endOfPath(m_document.park(), target.path)) {
            Q_EMIT placeWanted(placeOf(Edit::set(end->object, std::max(0, end->field), {})), end->field);
            return;
        }
        break;
    case Target::Item:
        if (const auto found = std::ranges::find(cases, target.caseId, &Case::id); found != cases.end()) {
            Q_EMIT itemWanted(found - cases.begin(), target.scheme, target.item);
            return;
        }
        break;
    case Target::Section:
        Q_EMIT sectionWanted(target);
        return;
    }
    Q_EMIT said(tr("%1 is no longer in the park.").arg(m_store.where(target)));
}

} // namespace ui
