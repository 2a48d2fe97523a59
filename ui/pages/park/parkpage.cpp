#include "parkpage.h"

#include "ui/inputs/columns.h"
#include "ui/inputs/fieldform.h"
#include "ui/inputs/formview.h"
#include "ui/inputs/tableeditor.h"
#include "ui/inputs/tablemenu.h"
#include "ui/model/enterprisesmodel.h"
#include "ui/model/parametersmodel.h"
#include "ui/pages/park/boundaryview.h"
#include "ui/pages/park/parkmap.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/// Every field of the profile.
QList<std::string_view> profileFields()
{
    QList<std::string_view> keys;
    for (const Field &field : objectAt(profileAddress()).fields)
        keys.append(field.key);
    return keys;
}

/// Scrolls on its own, so that it does not make the tables of the other tabs tall.
QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setFocusProxy(content);
    return area;
}

} // namespace

ParkPage::ParkPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_tabs(new QTabWidget(this)),
      m_profile(new FieldForm(
          objectAt(profileAddress()), [] { return std::optional(profileAddress()); }, profileFields(), context.document,
          context.results.library(), context.appearance, m_tabs)),
      m_map(new ParkMap(context, m_tabs)),
      m_boundary(new BoundaryView(context, m_tabs)),
      m_parameters(new ParametersModel(context.document, context.shown, context.results.library(), context.appearance, this)),
      m_parametersView(formOf(m_parameters, context.appearance, m_tabs))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolling(makeProfile(), m_tabs), QString());
    m_tabs->addTab(scrolling(m_boundary, m_tabs), QString());
    addList("enterprises");
    m_tabs->addTab(withParameterBar(), QString());
    m_parametersView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_parametersView, &QWidget::customContextMenuRequested, this, &ParkPage::parameterMenu);
    for (const std::string_view list : {"cases", "measures", "evidence"})
        addList(list);
    connect(m_boundary, &BoundaryView::placeWanted, this, &Page::placeWanted);
    content()->addWidget(m_tabs, 1);
}

/// The fields of the profile, and beside them the map of facts where there is room.
QWidget *ParkPage::makeProfile()
{
    auto *whole = new QWidget(m_tabs);
    auto *columns = new Columns(2, whole);
    columns->setContentsMargins(0, 12, 0, 0);
    columns->setShares({9, 11});
    auto *form = new QWidget(whole);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->addWidget(m_profile);
    column->addStretch();
    columns->add(form);
    columns->add(m_map);
    whole->setFocusProxy(m_profile);
    addChart(m_map, m_map->picture());
    return whole;
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
    auto *explain = new QShortcut(Qt::CTRL | Qt::Key_E, m_parametersView, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    explain->setWhatsThis(tr("Explain the parameter"));
    connect(explain, &QShortcut::activated, this, [this] { explainParameter(m_parametersView->currentIndex().row()); });
    return whole;
}

/// As it is in force for the shown case: its value and its source.
void ParkPage::explainParameter(int row)
{
    if (row >= 0 && context().shown.inPark())
        Q_EMIT explainWanted(caseFigure(FigureKind::Parameter, context().shown.index(), row));
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
    if (key == "enterprises")
        return addEnterprises();
    TableEditor *table = editorOf(new RowsModel(
                                      *list, [] { return std::optional(Address()); }, context().document,
                                      context().results.library(), context().appearance),
                                  m_tabs);
    m_lists.append(table);
    m_tabs->addTab(key == "measures" ? withFuels(table) : table, QString());
}

/// The enterprises: a table of a file may be read into them, and their figures of the shown case explain themselves.
void ParkPage::addEnterprises()
{
    auto *model = new EnterprisesModel(context().shown, context().results, context().document, context().appearance);
    TableEditor *table = editorOf(model, m_tabs);
    table->offerImport();
    connect(table, &TableEditor::importWanted, this, &ParkPage::importWanted);
    const auto explain = [this, table, model] {
        const QModelIndex index = table->view()->currentIndex();
        if (index.isValid() && index.row() < model->size() && context().shown.inPark())
            Q_EMIT explainWanted(model->figureOf(index));
    };
    auto *key = new QShortcut(Qt::CTRL | Qt::Key_E, table, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    key->setWhatsThis(tr("Explain the cell"));
    connect(key, &QShortcut::activated, this, explain);
    connect(table, &TableEditor::explainWanted, this, explain);
    m_lists.append(table);
    m_tabs->addTab(table, QString());
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
    if (row >= 0 && context().shown.inPark())
        menu.addAction(tr("Explain"), this, [this, row] { explainParameter(row); });
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
    m_map->refresh();
    m_boundary->refresh();
    m_parameters->refresh();
    m_parametersView->resizeColumnsToContents();
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
    m_map->refresh();
    m_boundary->refreshResults();
    showTexts();
}

void ParkPage::showTexts()
{
    const ParkProfile &profile = context().document.park().profile;
    QStringList answer{context().document.title(isEnglish()), QStringList{profile.province, profile.city}.join(u' ').trimmed()};
    answer.removeAll(QString());
    setTitle(tr("Park"), answer.join(QStringLiteral(" · ")));
    m_tabs->setAccessibleName(tr("Park"));
    m_parametersView->setAccessibleName(tr("Parameters"));
    m_tabs->setTabText(ProfileTab, tr("Profile"));
    m_tabs->setTabText(BoundaryTab, tr("Boundary"));
    m_tabs->setTabText(ParametersTab, tr("Parameters"));
    for (qsizetype i = 0; i < m_lists.size(); ++i)
        m_tabs->setTabText(
            tabOfList[i],
            QStringLiteral("%1 %2").arg(fieldText(m_lists[i]->model()->list().label)).arg(m_lists[i]->model()->size()));
}

/// A field of the boundary where it is explained, another one in the profile; none: the tab in view stays where it shows some.
bool ParkPage::showProfileField(int field)
{
    if (field < 0) {
        if (m_tabs->currentIndex() != BoundaryTab)
            m_tabs->setCurrentIndex(ProfileTab);
        return true;
    }
    const std::string_view key = objectAt(profileAddress()).fields[size_t(field)].key;
    const bool isOfBoundary = key == "boundary" || key == "boundaryText" || key == "managementBody";
    m_tabs->setCurrentIndex(isOfBoundary ? BoundaryTab : ProfileTab);
    return isOfBoundary ? m_boundary->showField(field) : m_profile->showField(field);
}

bool ParkPage::showField(const Place &place, int field)
{
    const int column = field - 1; // the id is the row's header
    const auto showRow = [&](int list) {
        m_tabs->setCurrentIndex(tabOfList[list]);
        m_lists[list]->showRow(place.index, column);
        return true;
    };
    switch (place.kind) {
    case Place::Kind::ParkArea:
        return showProfileField(field);
    case Place::Kind::Parameter:
    case Place::Kind::CaseParameter:
        m_tabs->setCurrentIndex(ParametersTab);
        m_parametersView->moveTo(place.index, ParametersModel::ValueColumn);
        return true;
    case Place::Kind::Enterprise:
        return showRow(0);
    case Place::Kind::Measure:
        return showRow(2);
    case Place::Kind::Evidence:
        return showRow(3);
    case Place::Kind::Case:
        m_tabs->setCurrentIndex(CasesTab);
        m_lists[1]->showRow(place.caseIndex, column);
        return true;
    default:
        return false;
    }
}

} // namespace ui
