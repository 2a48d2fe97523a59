#include "systempage.h"

#include "core/indicators/keyfigures.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/objectmodel.h"
#include "ui/pages/system/systempanel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace ui {

using namespace core;

SystemPage::SystemPage(const PageContext &context, System system, QWidget *parent)
    : Page(context, parent),
      m_system(system),
      m_square(new QWidget(this)),
      m_numbers(new KeyNumbers(this)),
      m_tabs(new QTabWidget(this)),
      m_panel(new SystemPanel(context, system, this))
{
    m_square->setFixedSize(12, 12);
    m_square->setAutoFillBackground(true);
    titleLine()->insertWidget(0, m_square);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setIconSize({14, 14});
    if (!systemPart(system).object->fields.empty())
        addForm();
    for (int list = 0; list < int(systemPart(system).object->lists.size()); ++list) {
        auto *model = new ListModel(context.shown, context.results, context.document, context.appearance, system, list);
        auto *table = new TableEditor(model, context.appearance, m_tabs);
        m_models.append(model);
        m_tables.append(table);
        m_tabs->addTab(table, QString());
    }
    content()->addWidget(m_numbers);
    content()->addWidget(m_tabs, 1);
    content()->addWidget(m_panel);
}

void SystemPage::addForm()
{
    m_form = new ObjectModel(
        *systemPart(m_system).object,
        [this]() -> const void * {
            const Case *shown = context().shown.inPark();
            return shown ? systemOf(*shown, m_system) : nullptr;
        },
        context().appearance, this);
    m_formView = new QTableView(m_tabs);
    m_formView->setModel(m_form);
    m_formView->setFrameShape(QFrame::NoFrame);
    m_formView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_formView->verticalHeader()->hide();
    m_formView->horizontalHeader()->setFixedHeight(30);
    m_formView->verticalHeader()->setDefaultSectionSize(29);
    m_tabs->addTab(m_formView, QString());
}

void SystemPage::refresh()
{
    QPalette square = m_square->palette();
    square.setColor(QPalette::Window, colours().systems[size_t(m_system)]);
    m_square->setPalette(square);
    qsizetype rows = 0;
    for (TableEditor *table : m_tables) {
        table->model()->refresh();
        table->refresh();
        rows += table->model()->rowCount();
    }
    if (m_form) {
        m_form->refresh();
        m_formView->resizeColumnsToContents();
        m_formView->setColumnWidth(1, std::max(120, m_formView->columnWidth(1)));
    }
    setTitle(fieldText(systemPart(m_system).label), QStringLiteral("%1 · %2").arg(caseText(), tr("%n rows", nullptr, int(rows))));
    showKeyNumbers();
    showTabs();
    m_panel->refresh();
}

void SystemPage::showKeyNumbers()
{
    const CaseEvaluation *evaluated = context().shown.evaluated();
    m_numbers->setVisible(evaluated && evaluated->hasResults);
    if (!evaluated || !evaluated->hasResults)
        return;
    QList<KeyNumber> numbers;
    const auto figures = keyFigures(*context().shown.inPark(), m_system, evaluated->account, evaluated->indicators);
    for (const KeyFigure &figure : figures) {
        KeyNumber number{QCoreApplication::translate("KeyFigure", figure.label), Format::absent(), {}, {}};
        if (figure.value && figure.unit == Unit::None) {
            number.number = format().share(*figure.value).chopped(2);
            number.unit = QStringLiteral("%");
        } else if (figure.value) {
            const Format::Scaled scaled = format().headline(*figure.value, figure.unit);
            number.number = scaled.number;
            number.unit = scaled.unit;
        }
        numbers.append(number);
    }
    m_numbers->show(numbers);
}

void SystemPage::showTabs()
{
    const int first = m_form ? 1 : 0;
    if (m_form)
        m_tabs->setTabText(0, tr("Water"));
    for (int i = 0; i < int(m_tables.size()); ++i) {
        const ListModel &model = *m_models[i];
        const int rows = model.rowCount();
        m_tabs->setTabText(first + i, rows ? QStringLiteral("%1 %2").arg(fieldText(model.list().label)).arg(rows)
                                           : fieldText(model.list().label));
        const auto worst = model.worst();
        m_tabs->setTabIcon(first + i, worst ? icon(iconName(*worst), colours().severities[size_t(*worst)].word) : QIcon());
    }
}

bool SystemPage::showPlace(const Place &place)
{
    if (place.kind == Place::Kind::Water && m_form) {
        m_tabs->setCurrentIndex(0);
        return true;
    }
    if (place.system != m_system || !listAt(place))
        return place.kind == Place::Kind::System && place.system == m_system;
    m_tabs->setCurrentIndex((m_form ? 1 : 0) + place.list);
    if (place.kind == Place::Kind::Row)
        m_tables[place.list]->showRow(place.index);
    return true;
}

} // namespace ui
