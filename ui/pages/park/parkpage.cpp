#include "parkpage.h"

#include "ui/inputs/formview.h"
#include "ui/inputs/tableeditor.h"
#include "ui/inputs/tablemenu.h"
#include "ui/model/enterprisesmodel.h"
#include "ui/model/objectmodel.h"
#include "ui/model/parametersmodel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

ParkPage::ParkPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_tabs(new QTabWidget(this)),
      m_profile(new ObjectModel(
          *parkObject.parts[0].object, [] { return std::optional(profileAddress()); }, context.document,
          context.results.library(), context.appearance, this)),
      m_parameters(new ParametersModel(context.document, context.shown, context.results.library(), context.appearance, this)),
      m_profileView(formOf(m_profile, context.appearance, m_tabs)),
      m_parametersView(formOf(m_parameters, context.appearance, m_tabs))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_profileView, QString());
    m_tabs->addTab(withParameterBar(), QString());
    m_parametersView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_parametersView, &QWidget::customContextMenuRequested, this, &ParkPage::parameterMenu);
    for (const std::string_view list : {"enterprises", "cases", "measures", "evidence"})
        addList(list);
    content()->addWidget(m_tabs, 1);
}

/// The parameters, and above them what can be done with the selected one.
QWidget *ParkPage::withParameterBar()
{
    auto *whole = new QWidget(m_tabs);
    m_restore = new QPushButton(whole);
    m_restore->setObjectName(QStringLiteral("restoreParameter"));
    m_forCase = new QPushButton(whole);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 4);
    bar->addWidget(m_restore);
    bar->addWidget(m_forCase);
    bar->addStretch();
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_parametersView, 1);
    whole->setFocusProxy(m_parametersView);
    connect(m_restore, &QPushButton::clicked, m_parameters,
            [this] { m_parameters->restore(m_parametersView->currentIndex().row()); });
    connect(m_forCase, &QPushButton::clicked, m_parameters,
            [this] { m_parameters->setForCase(m_parametersView->currentIndex().row()); });
    connect(m_parametersView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ParkPage::showParameterActions);
    connect(m_parameters, &QAbstractItemModel::dataChanged, this, &ParkPage::showParameterActions);
    return whole;
}

void ParkPage::showParameterActions()
{
    const int row = m_parametersView->currentIndex().row();
    const bool isEditable = row >= 0 && !context().document.isReadOnly();
    m_restore->setText(tr("Restore default"));
    m_restore->setToolTip(tr("Back to the value of the project, or to that of the document"));
    m_restore->setEnabled(isEditable && m_parameters->isSet(row));
    m_forCase->setText(tr("Set for this case only"));
    m_forCase->setEnabled(isEditable && context().shown.inPark());
}

void ParkPage::addList(std::string_view key)
{
    const auto list = std::ranges::find(parkObject.lists, key, &List::key);
    RowsModel *model = key == "enterprises"
                           ? new EnterprisesModel(context().shown, context().results, context().document, context().appearance)
                           : new RowsModel(
                                 *list, [] { return std::optional(Address()); }, context().document, context().results.library(),
                                 context().appearance);
    TableEditor *table = editorOf(model, m_tabs);
    if (key == "enterprises") {
        table->offerImport();
        connect(table, &TableEditor::importWanted, this, &ParkPage::importWanted);
    }
    m_lists.append(table);
    m_tabs->addTab(key == "measures" ? withFuels(table) : table, QString());
}

TableEditor *ParkPage::editorOf(RowsModel *model, QWidget *parent)
{
    auto *table = new TableEditor(model, context().appearance, context().prompts, parent);
    connect(table, &TableEditor::hinted, this, &Page::hinted);
    return table;
}

/// The measures, and below them the fuels that the selected one saves.
QWidget *ParkPage::withFuels(TableEditor *measures)
{
    auto *both = new QSplitter(Qt::Vertical, m_tabs);
    auto *below = new QWidget(both);
    m_fuelsOf = new QLabel(below);
    m_fuels =
        editorOf(new RowsModel(
                     measureObject.lists[size_t(listIndex(measureObject, "effects.fuels"))], [this] { return selectedMeasure(); },
                     context().document, context().results.library(), context().appearance),
                 below);
    m_fuels->setObjectName(QStringLiteral("fuelsSaved"));
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fuelsOf);
    column->addWidget(m_fuels, 1);
    both->addWidget(measures);
    both->addWidget(below);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    connect(measures->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ParkPage::showFuels);
    return both;
}

std::optional<Address> ParkPage::selectedMeasure() const
{
    const int row = m_lists[2]->view()->currentIndex().row();
    if (row < 0 || row >= context().document.park().measures.size())
        return std::nullopt;
    return rowAddress(Address{}, listIndex(parkObject, "measures"), row);
}

void ParkPage::showFuels()
{
    const std::optional<Address> of = selectedMeasure();
    m_fuelsOf->setText(of ? tr("Fuels that %1 saves in a year").arg(context().document.park().measures[of->back().row].name)
                          : tr("Select a measure to enter the fuels that it saves."));
    m_fuels->setEnabled(of.has_value());
    m_fuels->model()->refresh();
    m_fuels->refresh();
}

/// What can be done with a parameter: the case's own value, back to the one below.
void ParkPage::parameterMenu(const QPoint &at)
{
    const int row = m_parametersView->indexAt(at).row();
    QMenu menu(this);
    if (row >= 0 && !context().document.isReadOnly()) {
        menu.addAction(tr("Set for this case only"), this, [this, row] { m_parameters->setForCase(row); });
        menu.addAction(tr("Restore default"), this, [this, row] { m_parameters->restore(row); })
            ->setEnabled(m_parameters->isSet(row));
        menu.addSeparator();
    }
    menu.addAction(tr("Export table…"), this, &ParkPage::exportParameters);
    menu.exec(m_parametersView->viewport()->mapToGlobal(at));
}

void ParkPage::exportParameters()
{
    const core::OutSheet sheet = shownSheet(*m_parametersView, m_parametersView->accessibleName());
    if (const QString outcome = exportSheet(this, context().prompts, sheet); !outcome.isEmpty())
        Q_EMIT said(outcome);
}

void ParkPage::refresh()
{
    m_profile->refresh();
    m_parameters->refresh();
    for (QTableView *view : {m_profileView, m_parametersView})
        view->resizeColumnsToContents();
    m_profileView->setColumnWidth(1, std::clamp(m_profileView->columnWidth(1), 240, 640));
    m_parametersView->setColumnWidth(ParametersModel::ValueColumn,
                                     std::max(140, m_parametersView->columnWidth(ParametersModel::ValueColumn)));
    m_parametersView->setColumnWidth(ParametersModel::SourceColumn,
                                     std::min(520, m_parametersView->columnWidth(ParametersModel::SourceColumn)));
    for (TableEditor *list : m_lists) {
        list->model()->refresh();
        list->refresh();
    }
    showFuels();
    showParameterActions();
    showTexts();
}

void ParkPage::refreshResults()
{
    for (TableEditor *list : m_lists)
        list->refreshResults();
    showTexts();
}

void ParkPage::showTexts()
{
    const ParkProfile &profile = context().document.park().profile;
    setTitle(tr("Park"), QStringLiteral("%1 · %2 %3").arg(context().document.title(isEnglish()), profile.province, profile.city));
    m_tabs->setAccessibleName(tr("Park"));
    m_profileView->setAccessibleName(tr("Profile"));
    m_parametersView->setAccessibleName(tr("Parameters"));
    m_tabs->setTabText(0, tr("Profile"));
    m_tabs->setTabText(1, tr("Parameters"));
    for (qsizetype i = 0; i < m_lists.size(); ++i)
        m_tabs->setTabText(
            int(2 + i),
            QStringLiteral("%1 %2").arg(fieldText(m_lists[i]->model()->list().label)).arg(m_lists[i]->model()->size()));
}

bool ParkPage::showField(const Place &place, int field)
{
    const int column = std::max(0, field - 1); // the id is the row's header
    const auto showRow = [&](int list) {
        m_tabs->setCurrentIndex(2 + list);
        m_lists[list]->showRow(place.index, column);
        return true;
    };
    switch (place.kind) {
    case Place::Kind::ParkArea:
        m_tabs->setCurrentIndex(0);
        m_profileView->setCurrentIndex(m_profile->index(std::max(0, field), 1));
        return true;
    case Place::Kind::Parameter:
    case Place::Kind::CaseParameter:
        m_tabs->setCurrentIndex(1);
        m_parametersView->selectRow(place.index);
        return true;
    case Place::Kind::Enterprise:
        return showRow(0);
    case Place::Kind::Measure:
        return showRow(2);
    case Place::Kind::Evidence:
        return showRow(3);
    case Place::Kind::Case:
        m_tabs->setCurrentIndex(3);
        m_lists[1]->showRow(place.caseIndex, column);
        return true;
    default:
        return false;
    }
}

} // namespace ui
