#include "findmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct FindTexts {
    Q_DECLARE_TR_FUNCTIONS(FindTexts)
};

const QString *textOf(const Value &value)
{
    return std::get_if<QString>(&value);
}

QString path(std::initializer_list<QString> steps)
{
    return QStringList(steps).join(QStringLiteral(" › "));
}

} // namespace

QString FindModel::kindText(Findable::Kind kind)
{
    switch (kind) {
    case Findable::Kind::Page:
        return FindTexts::tr("Page");
    case Findable::Kind::List:
        return FindTexts::tr("List");
    case Findable::Kind::Command:
        return FindTexts::tr("Command");
    case Findable::Kind::Enterprise:
        return FindTexts::tr("Enterprise");
    case Findable::Kind::Fuel:
        return FindTexts::tr("Fuel");
    case Findable::Kind::Item:
        return FindTexts::tr("Indicator");
    case Findable::Kind::Row:
        return FindTexts::tr("Row");
    case Findable::Kind::Figure:
        return FindTexts::tr("Figure");
    }
    return {};
}

FindModel::FindModel(const Document &document, const ShownCase &shown, const Results &results, const Appearance &appearance,
                     QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_shown(shown),
      m_results(results),
      m_appearance(appearance),
      m_finder(document, shown, results, appearance)
{}

const Findable &FindModel::found(int row) const
{
    const size_t at = size_t(row);
    return at < m_found.size() ? m_all[m_found[at]].what : m_numbers[at - m_found.size()];
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Findable &what = found(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return what.text;
    case WhereRole:
        return what.where;
    case KindRole:
        return int(what.kind);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2, %3").arg(kindText(what.kind), what.text, what.where);
    default:
        return {};
    }
}

std::optional<Figure> FindModel::figure(int row) const
{
    const Findable &what = found(row);
    if (what.figure.kind != FigureKind::None)
        return what.figure;
    if (what.kind == Findable::Kind::Item)
        return caseFigure(Figure::Kind::Item, m_shown.index(), what.index);
    if (what.kind == Findable::Kind::Row && what.place.kind == Place::Kind::Row)
        return Figure{Figure::Kind::RowEmission, what.place};
    return std::nullopt;
}

// ---- what can be found

void FindModel::add(Findable what, const QString &others)
{
    Entry entry{std::move(what), {}, others.toLower(), {}};
    entry.name = entry.what.text.toLower();
    entry.initials = m_initials(entry.name + u'\n' + entry.others);
    m_all.push_back(std::move(entry));
}

void FindModel::read(const std::vector<NamedThing> &pages, const std::vector<NamedThing> &commands)
{
    beginResetModel();
    m_all.clear();
    m_found.clear();
    m_numbers.clear();
    m_finder.forget();
    for (size_t i = 0; i < pages.size(); ++i)
        add({Findable::Kind::Page, pages[i].text, pages[i].where, {}, int(i)});
    if (m_shown.inPark())
        addLists();
    for (size_t i = 0; i < commands.size(); ++i)
        add({Findable::Kind::Command, commands[i].text, commands[i].where, {}, int(i)});
    addEnterprises();
    addMeasures();
    addFuels();
    addItems();
    if (m_shown.inPark())
        for (const System system : allSystems)
            for (int list = 0; list < int(systemPart(system).object->lists.size()); ++list)
                addRows(system, list);
    endResetModel();
}

void FindModel::addLists()
{
    for (const System system : allSystems) {
        const Part &part = systemPart(system);
        for (size_t list = 0; list < part.object->lists.size(); ++list)
            add({Findable::Kind::List,
                 fieldText(part.object->lists[list].label),
                 fieldText(part.label),
                 {.kind = Place::Kind::List,
                  .system = system,
                  .list = static_cast<signed char>(list),
                  .caseIndex = qint32(m_shown.index())}});
    }
}

/// A row by its id and its own name; by all its other texts.
void FindModel::addRows(System system, int listIndex)
{
    const Part &part = systemPart(system);
    const List &list = part.object->lists[size_t(listIndex)];
    const void *owner = systemOf(*m_shown.inPark(), system);
    const FieldTexts texts(m_document, m_results.libraryOf(m_shown.index()), m_appearance);
    const QString where = path({fieldText(part.label), fieldText(list.label)});
    for (qsizetype i = 0; i < list.size(owner); ++i) {
        const void *row = list.at(owner, i);
        QString id, name;
        QStringList others;
        for (size_t field = 0; field < list.element->fields.size(); ++field) {
            const Field &each = list.element->fields[field];
            const Value value = each.get(row);
            const QString *text = textOf(value);
            if (!text || each.traits.lookup == Lookup::FuelUnits || each.traits.lookup == Lookup::FactorSets)
                continue;
            const QString shown = texts.shown(each, value, {{}, 1, {}});
            (field == 0 ? id : field == 1 ? name : others.emplaceBack()) = shown;
            if (shown != *text)
                others << *text; // the key: "anthracite"
        }
        add({Findable::Kind::Row,
             name.isEmpty() ? id : QStringLiteral("%1 · %2").arg(id, name),
             where,
             {.kind = Place::Kind::Row,
              .system = system,
              .list = static_cast<signed char>(listIndex),
              .caseIndex = qint32(m_shown.index()),
              .index = qint32(i)}},
            others.join(u'\n'));
    }
}

void FindModel::addEnterprises()
{
    const QList<Enterprise> &all = m_document.park().enterprises;
    for (qsizetype i = 0; i < all.size(); ++i)
        add({Findable::Kind::Enterprise,
             all[i].name,
             FindTexts::tr("Enterprise %1").arg(all[i].id),
             {.kind = Place::Kind::Enterprise, .index = qint32(i)}},
            all[i].id);
}

void FindModel::addMeasures()
{
    const QList<Measure> &all = m_document.park().measures;
    for (qsizetype i = 0; i < all.size(); ++i)
        add({Findable::Kind::Row,
             QStringLiteral("%1 · %2").arg(all[i].id, all[i].name),
             FindTexts::tr("Measures"),
             {.kind = Place::Kind::Measure, .index = qint32(i)}},
            all[i].content.value_or(QString()));
}

/// Fuels of the tables, with the first row of the case that uses them.
void FindModel::addFuels()
{
    if (!m_shown.inPark())
        return;
    struct Use {
        Place first;
        int rows = 0;
    };
    QHash<QString, Use> uses;
    for (const System system : allSystems) {
        const int list = listIndex(system, "fuelUse");
        if (list < 0)
            continue;
        const List &fuels = systemPart(system).object->lists[size_t(list)];
        const void *owner = systemOf(*m_shown.inPark(), system);
        for (qsizetype i = 0; i < fuels.size(owner); ++i) {
            Use &use = uses[static_cast<const FuelUse *>(fuels.at(owner, i))->fuel];
            if (++use.rows == 1)
                use.first = rowPlace(m_shown.index(), system, "fuelUse", i);
        }
    }
    const Place none = listPlace(m_shown.index(), System::EnergySupply, "fuelUse");
    const bool isChinese = m_appearance.language() == Language::Chinese;
    for (const Fuel &fuel : m_results.libraryOf(m_shown.index()).fuels().all()) {
        const auto use = uses.constFind(fuel.id);
        add({Findable::Kind::Fuel, isChinese ? fuel.nameChinese : fuel.nameEnglish,
             use == uses.constEnd() ? FindTexts::tr("Fuel, not used in this case")
                                    : FindTexts::tr("Fuel, used in %n rows", nullptr, use->rows),
             use == uses.constEnd() ? none : use->first},
            fuel.id + u'\n' + fuel.nameChinese + u'\n' + fuel.nameEnglish);
    }
}

void FindModel::addItems()
{
    const Scheme &scheme = m_results.schemes().front();
    for (size_t i = 0; i < scheme.items.size(); ++i) {
        const SchemeItem &item = scheme.items[i];
        add({Findable::Kind::Item,
             m_appearance.local(item.name),
             FindTexts::tr("Indicator of %1").arg(m_appearance.local(scheme.name)),
             {},
             int(i)},
            item.id + u'\n' + item.name.chinese + u'\n' + item.name.english);
    }
}

// ---- finding

std::optional<int> FindModel::distance(const Entry &entry, const QString &text)
{
    if (entry.name.startsWith(text))
        return 0;
    if (entry.name.contains(text))
        return 1;
    if (entry.others.contains(text))
        return 2;
    const qsizetype at = entry.initials.indexOf(text);
    if (at < 0)
        return std::nullopt;
    return at == 0 || entry.initials[at - 1] == u'\n' ? 2 : 3;
}

void FindModel::setText(const QString &typed)
{
    const QString text = typed.trimmed().toLower();
    std::vector<std::pair<int, size_t>> ranked; // by distance, then in the order of the kinds
    if (!text.isEmpty())
        for (size_t i = 0; i < m_all.size(); ++i)
            if (const auto each = distance(m_all[i], text))
                ranked.emplace_back(*each, i);
    const size_t shown = std::min<size_t>(ranked.size(), most);
    std::partial_sort(ranked.begin(), ranked.begin() + qsizetype(shown), ranked.end());
    beginResetModel();
    m_found.clear();
    for (size_t i = 0; i < shown; ++i)
        m_found.push_back(ranked[i].second);
    m_numbers = m_finder.find(typed, most - shown);
    endResetModel();
}

} // namespace ui
