#include "systemsstep.h"

#include "ui/inputs/formview.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/objectmodel.h"
#include "ui/wizard/opencard.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr int tableHeight = 330; // some eight rows; more scroll

} // namespace

SystemLists::SystemLists(const WizardContext &context, System system, QWidget *parent)
    : QWidget(parent), m_context(context), m_system(system), m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    scaleIcons(m_tabs->tabBar(), 14);
    if (!systemPart(system).object->fields.empty())
        addForm();
    for (int list = 0; list < int(systemPart(system).object->lists.size()); ++list)
        addTable(list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    setMinimumHeight(tableHeight);
}

void SystemLists::addTable(int list)
{
    auto *model = new ListModel(m_context.shown, m_context.results, m_context.document, m_context.appearance, m_system, list);
    auto *table = new TableEditor(model, m_context.appearance, m_context.prompts, m_tabs);
    connect(table, &TableEditor::hinted, this, &SystemLists::hinted);
    connect(table, &TableEditor::otherListWanted, this, [this](int direction) {
        m_tabs->setCurrentIndex(std::clamp(m_tabs->currentIndex() + direction, 0, m_tabs->count() - 1));
        m_tabs->currentWidget()->setFocus();
    });
    table->offerImport();
    connect(table, &TableEditor::importWanted, this, [this, list] { Q_EMIT importWanted(list); });
    table->setFocusProxy(table->view());
    m_models.append(model);
    m_tables.append(table);
    m_tabs->addTab(table, QString());
}

void SystemLists::addForm()
{
    m_form = new ObjectModel(
        *systemPart(m_system).object,
        [this]() -> std::optional<Address> {
            return m_context.shown.inPark() ? std::optional(systemAddress(m_context.shown.index(), m_system)) : std::nullopt;
        },
        m_context.document, m_context.results.library(), m_context.appearance, this);
    m_formView = formOf(m_form, m_context.appearance, m_tabs);
    m_tabs->addTab(m_formView, QString());
}

void SystemLists::refresh()
{
    for (TableEditor *table : m_tables) {
        table->model()->refresh();
        table->refresh();
    }
    if (m_form) {
        m_form->refresh();
        fitForm(m_formView);
    }
    showTabs();
}

void SystemLists::refreshResults()
{
    for (TableEditor *table : m_tables)
        table->refreshResults();
    showTabs();
}

void SystemLists::showTabs()
{
    const Palette &palette = Palette::of(m_context.appearance.theme());
    const int first = m_form ? 1 : 0;
    if (m_form)
        m_tabs->setTabText(0, tr("Water"));
    for (int i = 0; i < int(m_tables.size()); ++i) {
        const ListModel &model = *m_models[i];
        const QString name = fieldText(model.list().label);
        m_tabs->setTabText(first + i, model.size() ? QStringLiteral("%1 %2").arg(name).arg(model.size()) : name);
        const auto worst = model.worst();
        m_tabs->setTabIcon(first + i, worst ? icon(iconName(*worst), palette.severities[size_t(*worst)].word) : QIcon());
    }
}

bool SystemLists::showField(const Place &place, int field)
{
    if (place.kind == Place::Kind::Water && m_form) {
        m_tabs->setCurrentIndex(0);
        m_formView->moveTo(std::max(0, field), 1);
        return true;
    }
    if (place.kind != Place::Kind::Row && place.kind != Place::Kind::List) {
        m_tabs->currentWidget()->setFocus();
        return true;
    }
    m_tabs->setCurrentIndex((m_form ? 1 : 0) + place.list);
    if (place.kind == Place::Kind::Row)
        m_tables[place.list]->showRow(place.index, field - 1); // the id is the row's header
    m_tables[place.list]->setFocus();
    return true;
}

SystemsStep::SystemsStep(const WizardContext &context, QWidget *parent)
    : StepView(context, {WizardStep::Systems}, parent),
      m_chips(new QTabBar(this)),
      m_sentence(textLabel(this, true)),
      m_stack(new QStackedWidget(this))
{
    m_chips->setObjectName(QStringLiteral("systemChips"));
    m_chips->setDrawBase(false);
    m_chips->setExpanding(false);
    scaleIcons(m_chips, 16);
    for (size_t i = 0; i < allSystems.size(); ++i)
        m_chips->addTab(QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 14);
    column->setSpacing(8);
    column->addWidget(m_chips);
    column->addWidget(m_sentence);
    column->addWidget(m_stack, 1);
    column->addSpacing(4);
    column->addWidget(openCard());
    connect(m_chips, &QTabBar::currentChanged, this, [this] { showSystem(current()); });
}

System SystemsStep::current() const
{
    return System(std::max(0, m_chips->currentIndex()));
}

SystemLists *SystemsStep::lists(System system)
{
    SystemLists *&made = m_lists[size_t(system)];
    if (!made) {
        made = new SystemLists(context(), system, m_stack);
        connect(made, &SystemLists::hinted, this, &StepView::hinted);
        connect(made, &SystemLists::importWanted, this, [this, system](int list) { Q_EMIT importWanted(system, list); });
        m_stack->addWidget(made);
        m_stale[size_t(system)] = true;
    }
    if (m_stale[size_t(system)])
        made->refresh();
    m_stale[size_t(system)] = false;
    return made;
}

void SystemsStep::showSystem(System system)
{
    m_chips->setCurrentIndex(int(system));
    m_stack->setCurrentWidget(lists(system));
    showSentence();
}

void SystemsStep::show()
{
    m_stale.fill(true);
    showChips();
    showSystem(current());
}

void SystemsStep::showResults()
{
    SystemLists *shown = m_lists[size_t(current())];
    const bool wasStale = m_stale[size_t(current())];
    m_stale.fill(true);
    if (shown && !wasStale) {
        shown->refreshResults();
        m_stale[size_t(current())] = false;
    }
    showChips();
    showSystem(current());
}

/// A chip per system: complete, open with a count, or without data.
void SystemsStep::showChips()
{
    for (const System system : allSystems) {
        const StepReview &review = reviews().systems[size_t(system)];
        const bool hasData = shownCase() && !isEmpty(*shownCase(), system);
        const qsizetype open = review.count(OpenPoint::Weight::Missing) + review.count(OpenPoint::Weight::Doubt);
        const QString name = fieldText(systemPart(system).label);
        QString state = tr("no data"), mark = iconName(ItemStatus::NoData);
        QColor ink = colours().muted;
        if (hasData && open > 0) {
            state = tr("%n points are open", nullptr, int(open));
            mark = iconName(Severity::Warning);
            ink = colours().severities[size_t(Severity::Warning)].word;
        } else if (hasData) {
            state = tr("complete");
            mark = iconName(ItemStatus::Met);
            ink = colours().items[size_t(ItemStatus::Met)].word;
        }
        m_chips->setTabText(int(system), hasData && open > 0 ? QStringLiteral("%1 %2").arg(name).arg(open) : name);
        m_chips->setTabIcon(int(system), icon(mark, ink));
        m_chips->setTabToolTip(int(system), state);
        m_chips->setAccessibleTabName(int(system), QStringLiteral("%1, %2").arg(name, state));
    }
}

/// Which lists of the system hold nothing yet.
void SystemsStep::showSentence()
{
    if (!shownCase())
        return m_sentence->setText(tr("The park has no case yet. Add one in step 1."));
    const void *held = systemOf(*shownCase(), current());
    QStringList empty;
    for (const List &list : systemPart(current()).object->lists)
        if (list.size(held) == 0)
            empty << fieldText(list.label);
    if (current() == System::Infrastructure && !shownCase()->infrastructure.water)
        empty.prepend(tr("Water"));
    m_sentence->setText(
        empty.isEmpty()
            ? tr("Every list of this system has rows.")
            : tr("Nothing is entered yet for: %1. Leave a list empty where the park has none of it.").arg(empty.join(tr(", "))));
}

bool SystemsStep::showField(const Place &place, int field)
{
    const bool isHere = place.kind == Place::Kind::System || place.kind == Place::Kind::Row || place.kind == Place::Kind::List ||
                        place.kind == Place::Kind::Water;
    if (!isHere)
        return false;
    showSystem(place.system);
    return lists(place.system)->showField(place, field);
}

} // namespace ui
