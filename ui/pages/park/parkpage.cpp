#include "parkpage.h"

#include "ui/inputs/tableeditor.h"
#include "ui/model/objectmodel.h"
#include "ui/model/parametersmodel.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;

ParkPage::ParkPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_tabs(new QTabWidget(this)),
      m_profile(new ObjectModel(
          *parkObject.parts[0].object, [&document = context.document]() -> const void * { return &document.park().profile; },
          context.appearance, this)),
      m_parameters(new ParametersModel(context.document, context.shown, context.results.library(), context.appearance, this))
{
    m_tabs->setDocumentMode(true);
    m_profileView = addForm(m_profile);
    m_parametersView = addForm(m_parameters);
    for (const std::string_view list : {"enterprises", "measures", "evidence"})
        addList(list);
    content()->addWidget(m_tabs, 1);
}

QTableView *ParkPage::addForm(QAbstractItemModel *model)
{
    auto *view = new QTableView(m_tabs);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(29);
    view->horizontalHeader()->setFixedHeight(30);
    view->horizontalHeader()->setHighlightSections(false);
    m_tabs->addTab(view, QString());
    return view;
}

void ParkPage::addList(std::string_view key)
{
    const auto list = std::ranges::find(parkObject.lists, key, &List::key);
    auto *model = new RowsModel(
        *list, [&document = context().document]() -> const void * { return &document.park(); }, context().document,
        context().results.library(), context().appearance);
    auto *table = new TableEditor(model, context().appearance, m_tabs);
    m_lists.append(table);
    m_tabs->addTab(table, QString());
}

void ParkPage::refresh()
{
    m_profile->refresh();
    m_parameters->refresh();
    for (QTableView *view : {m_profileView, m_parametersView})
        view->resizeColumnsToContents();
    m_profileView->setColumnWidth(1, std::clamp(m_profileView->columnWidth(1), 240, 640));
    m_parametersView->setColumnWidth(ParametersModel::SourceColumn,
                                     std::min(520, m_parametersView->columnWidth(ParametersModel::SourceColumn)));
    const ParkProfile &profile = context().document.park().profile;
    setTitle(tr("Park"), QStringLiteral("%1 · %2 %3").arg(context().document.title(isEnglish()), profile.province, profile.city));
    m_tabs->setTabText(0, tr("Profile"));
    m_tabs->setTabText(1, tr("Parameters"));
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        m_lists[i]->model()->refresh();
        m_lists[i]->refresh();
        m_tabs->setTabText(
            int(2 + i),
            QStringLiteral("%1 %2").arg(fieldText(m_lists[i]->model()->list().label)).arg(m_lists[i]->model()->rowCount()));
    }
}

bool ParkPage::showPlace(const Place &place)
{
    const auto showRow = [&](int list) {
        m_tabs->setCurrentIndex(2 + list);
        m_lists[list]->showRow(place.index);
        return true;
    };
    switch (place.kind) {
    case Place::Kind::ParkArea:
        m_tabs->setCurrentIndex(0);
        return true;
    case Place::Kind::Parameter:
    case Place::Kind::CaseParameter:
        m_tabs->setCurrentIndex(1);
        m_parametersView->selectRow(place.index);
        return true;
    case Place::Kind::Enterprise:
        return showRow(0);
    case Place::Kind::Measure:
        return showRow(1);
    case Place::Kind::Evidence:
        return showRow(2);
    default:
        return false;
    }
}

} // namespace ui
