#include "referencemenu.h"

#include "core/schemes/answers.h"
#include "ui/inputs/emptymenu.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

/// "P1 Rooftop": the id of a row, and its name where it has one.
QString rowText(const Park &park, const Place &row)
{
    const Object &element = *listAt(row)->element;
    const int name = fieldIndex(element, "name");
    const Address address = rowAddress(systemAddress(row.caseIndex, row.system), row.list, row.index);
    const Value value = name < 0 ? Value{} : element.fields[size_t(name)].get(find(park, address));
    const QString *text = std::get_if<QString>(&value);
    return text && !text->isEmpty() ? idAt(park, row) + u' ' + *text : idAt(park, row);
}

} // namespace

ReferenceMenu::ReferenceMenu(const PageContext &context, QWidget *parent) : QMenu(parent), m_context(context)
{
    connect(this, &QMenu::aboutToShow, this, &ReferenceMenu::fill);
}

void ReferenceMenu::addPath(QMenu *menu, const QString &text, const QString &path)
{
    const Park &park = m_context.document.park();
    QAction *action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setData(path);
    action->setCheckable(true);
    action->setChecked(m_evidence >= 0 && m_evidence < park.evidence.size() && park.evidence[m_evidence].refers.contains(path));
    connect(action, &QAction::triggered, this, [this, path](bool isChosen) { toggle(path, isChosen); });
}

template <class Fill> void ReferenceMenu::addLater(QMenu *menu, const QString &text, Fill fill)
{
    QMenu *inside = menu->addMenu(QString(text).replace(u'&', QStringLiteral("&&")));
    connect(inside, &QMenu::aboutToShow, this, [inside, fill] {
        if (inside->isEmpty())
            fill(inside);
    });
}

void ReferenceMenu::fill()
{
    emptyMenu(this);
    const Park &park = m_context.document.park();
    addPath(this, tr("The park as a whole"), QStringLiteral("park"));
    addLater(this, tr("Enterprises"), [this](QMenu *menu) {
        for (const Enterprise &each : m_context.document.park().enterprises)
            addPath(menu, each.id + u' ' + each.name, QStringLiteral("enterprises/") + each.id);
    });
    addLater(this, tr("Measures"), [this](QMenu *menu) {
        for (const Measure &each : m_context.document.park().measures)
            addPath(menu, each.id + u' ' + each.name, QStringLiteral("measures/") + each.id);
    });
    addSeparator();
    if (const Case *shown = m_context.shown.inPark()) {
        addPath(this, tr("The case %1").arg(shown->name), path(park, casePlace(m_context.shown.index())));
        for (const System system : allSystems)
            addLater(this, fieldText(systemPart(system).label), [this, system](QMenu *menu) { fillSystem(menu, system); });
    }
    addSeparator();
    for (const Scheme &scheme : m_context.results.schemes())
        addLater(this, m_context.appearance.local(scheme.name), [this, id = scheme.id](QMenu *menu) {
            const auto &all = m_context.results.schemes();
            if (const auto found = std::ranges::find(all, id, &Scheme::id); found != all.end())
                fillScheme(menu, *found);
        });
}

/// The lists of a system that have rows, and its water.
void ReferenceMenu::fillSystem(QMenu *menu, System system)
{
    const Park &park = m_context.document.park();
    const auto index = qint32(m_context.shown.index());
    if (system == System::Infrastructure && park.cases.at(index).infrastructure.water)
        addPath(menu, tr("Water"), path(park, {.kind = Place::Kind::Water, .system = system, .caseIndex = index}));
    const auto &lists = systemPart(system).object->lists;
    for (size_t list = 0; list < lists.size(); ++list)
        if (lists[list].size(systemOf(park.cases.at(index), system)) > 0)
            addLater(menu, fieldText(lists[list].label), [this, system, list, index](QMenu *inside) {
                fillList(
                    inside,
                    {.kind = Place::Kind::List, .system = system, .list = static_cast<signed char>(list), .caseIndex = index});
            });
    if (menu->isEmpty())
        menu->addAction(tr("No rows yet."))->setEnabled(false);
}

void ReferenceMenu::fillList(QMenu *menu, const Place &list)
{
    const Park &park = m_context.document.park();
    addPath(menu, tr("All rows"), path(park, list));
    const qsizetype size = listAt(list)->size(systemOf(park.cases.at(list.caseIndex), list.system));
    for (qsizetype row = 0; row < size; ++row) {
        Place place = list;
        place.kind = Place::Kind::Row;
        place.index = qint32(row);
        addPath(menu, rowText(park, place), path(park, place));
    }
}

/// Conditions and items, each as its answer where the case has one, else as its clause.
void ReferenceMenu::fillScheme(QMenu *menu, const Scheme &scheme)
{
    const auto add = [&](const QString &id, const LocalText &name) {
        addPath(menu, QStringLiteral("%1 %2").arg(id, m_context.appearance.local(name)),
                provenPath(m_context.document.park(), m_context.shown.index(), scheme, id));
    };
    for (const SchemeCondition &each : scheme.conditions)
        add(each.id, each.name);
    for (const SchemeItem &each : scheme.items)
        add(each.id, each.name);
}

void ReferenceMenu::toggle(const QString &path, bool isChosen)
{
    const Park &park = m_context.document.park();
    if (m_evidence < 0 || m_evidence >= park.evidence.size())
        return;
    QStringList refers = park.evidence[m_evidence].refers;
    refers.removeAll(path);
    if (isChosen)
        refers.append(path);
    const Address row = rowAddress({}, listIndex(parkObject, "evidence"), m_evidence);
    m_context.document.push(
        [id = park.evidence[m_evidence].id] {
            return QCoreApplication::translate("UndoText", "Change what %1 refers to").arg(id);
        },
        {Edit::set(row, fieldIndex(evidenceObject, "refers"), refers)});
}

} // namespace ui
