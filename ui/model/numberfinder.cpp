#include "numberfinder.h"

#include "ui/model/explaintexts.h"
#include "ui/model/figurenames.h"

#include <algorithm>
#include <cmath>

namespace ui {

using namespace core;

namespace {

struct TypedNumber {
    double value, step; ///< what its last digit counts
};

std::optional<TypedNumber> typedNumber(const QString &typed)
{
    const auto written = writtenNumber(typed);
    if (!written || !written->rest.isEmpty() || written->value == 0)
        return std::nullopt;
    const QString text = narrowed(typed);
    int decimals = 0;
    if (const qsizetype point = text.indexOf(u'.'); point >= 0)
        while (point + 1 + decimals < text.size() && text[point + 1 + decimals].isDigit())
            ++decimals;
    const int scale = text.contains(u'万') ? 4 : text.contains(u'亿') ? 8 : written->isPercent ? -2 : 0;
    return TypedNumber{written->value, std::pow(10.0, scale - decimals)};
}

/// How far a number lies from the typed one that its digits show, in steps; nothing where they show another.
std::optional<double> distanceFrom(const TypedNumber &typed, double shown)
{
    constexpr double same = 1e-6; // of a step: what arithmetic leaves over
    const double steps = shown / typed.step, wanted = std::round(typed.value / typed.step);
    if (std::round(steps) != wanted && std::trunc(steps) != wanted)
        return std::nullopt;
    const double distance = std::abs(steps - wanted);
    return distance < same ? 0 : distance;
}

/// Where a field is, as pages are asked to show it.
Place fieldPlace(const Address &address, int field)
{
    const Place place = placeOf(Edit::set(address, field, {}));
    if (place.kind != Place::Kind::Case)
        return place;
    const bool isRow = address.size() > 2; // of the design: the case's own fields are not searched
    return {.kind = Place::Kind::Design,
            .list = static_cast<signed char>(isRow ? address[2].list : -1),
            .caseIndex = place.caseIndex,
            .index = isRow ? address[2].row : -1};
}

QString ownerText(const Park &park, const FigureNames &names, const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Row:
    case Place::Kind::Water:
        return names.row(place);
    case Place::Kind::Enterprise:
    case Place::Kind::Measure:
    case Place::Kind::Design:
        return idAt(park, place);
    default:
        return {};
    }
}

} // namespace

void NumberFinder::forget()
{
    m_isRead = false;
    m_columns.clear();
    m_held.clear();
}

std::vector<Findable> NumberFinder::find(const QString &typed, size_t most)
{
    const auto number = typedNumber(typed);
    if (!number || most == 0)
        return {};
    if (!m_isRead)
        read();
    std::vector<std::pair<double, size_t>> ranked;
    for (size_t i = 0; i < m_held.size(); ++i) {
        const Held &held = m_held[i];
        std::optional<double> nearest;
        for (const double factor : {held.factor, 1.0, held.otherFactor})
            if (const auto each = distanceFrom(*number, held.value / factor); each && (!nearest || *each < *nearest))
                nearest = each;
        if (nearest)
            ranked.emplace_back(*nearest, i);
    }
    const size_t count = std::min(ranked.size(), most);
    std::partial_sort(ranked.begin(), ranked.begin() + qsizetype(count), ranked.end());
    std::vector<Findable> found;
    for (size_t i = 0; i < count; ++i)
        found.push_back(made(m_held[ranked[i].second]));
    return found;
}

Findable NumberFinder::made(const Held &held) const
{
    const FigureNames names(m_document, m_results, m_appearance.format());
    const Figure &figure = held.figure;
    if (held.column < 0) {
        const QString number = held.isShare
                                   ? m_appearance.format().share(held.value)
                                   : ExplainTexts(m_document, m_results, m_appearance.format()).number(held.value, held.unit);
        return {Findable::Kind::Figure, names(figure), number, figure.place, -1, figure};
    }
    const Column &column = m_columns[size_t(held.column)];
    const QString owner = ownerText(m_document.park(), names, figure.place), name = fieldText(column.field->label);
    const QString number = numberWithUnit(texts().shown(*column.field, held.value, column.unit), column.unit.symbol);
    return {Findable::Kind::Row,
            owner.isEmpty() ? name : Explain::tr("%1: %2").arg(owner, name),
            QStringLiteral("%1 · %2").arg(number, column.where),
            figure.place,
            column.index,
            figure.kind == FigureKind::None ? Figure{} : figure};
}

// ---- reading

void NumberFinder::read()
{
    m_isRead = true;
    const Park &park = m_document.park();
    addParts(parkObject, &park, {});
    addLists(parkObject, &park, {}, {});
    if (const Case *shown = m_shown.inPark())
        addParts(caseObject, shown, caseAddress(m_shown.index()));
    addFigures();
}

void NumberFinder::addParts(const Object &object, const void *held, const Address &address)
{
    for (size_t i = 0; i < object.parts.size(); ++i) {
        const Part &part = object.parts[i];
        const void *inside = part.at(held);
        const Address below = partAddress(address, i);
        const QString where = fieldText(part.label);
        addFields(addColumns(*part.object, {}, where), inside, below);
        addLists(*part.object, inside, below, where);
    }
}

/// Cases have their numbers in parts, and what only a project has was not entered as a number.
void NumberFinder::addLists(const Object &object, const void *held, const Address &address, const QString &where)
{
    for (size_t i = 0; i < object.lists.size(); ++i) {
        const List &list = object.lists[i];
        if (list.element == &caseObject || list.onlyInProject)
            continue;
        const QString label = fieldText(list.label);
        const size_t columns =
            addColumns(*list.element, list.key, where.isEmpty() ? label : QStringLiteral("%1 › %2").arg(where, label));
        for (qsizetype row = 0; row < list.size(held); ++row)
            addFields(columns, list.at(held, row), rowAddress(address, int(i), row));
    }
}

size_t NumberFinder::addColumns(const Object &object, std::string_view list, const QString &where)
{
    const size_t first = m_columns.size();
    const FieldTexts fields = texts();
    for (size_t i = 0; i < object.fields.size(); ++i) {
        const Field &field = object.fields[i];
        if ((field.kind == Kind::Number || field.kind == Kind::Whole) && field.choices.empty())
            m_columns.push_back({&field, int(i), fields.unit(list, field), where});
    }
    return first;
}

void NumberFinder::addFields(size_t firstColumn, const void *held, const Address &address)
{
    for (size_t i = firstColumn; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const Value value = column.field->get(held);
        const double *number = std::get_if<double>(&value);
        if (!number)
            continue;
        const Place place = fieldPlace(address, column.index);
        const bool isExplained = place.kind == Place::Kind::Row || place.kind == Place::Kind::Water;
        m_held.push_back({*number,
                          column.unit.factor,
                          column.unit.factor,
                          qint32(i),
                          Unit::None,
                          false,
                          {isExplained ? FigureKind::RowValue : FigureKind::None, place, column.index}});
    }
}

/// The figures that pages show of the case, and what each row emits and uses.
void NumberFinder::addFigures()
{
    const CaseEvaluation *evaluated = m_shown.evaluated();
    if (!evaluated || !evaluated->hasResults)
        return;
    const qsizetype index = m_shown.index();
    const Explainer explainer(m_document.park(), index, *evaluated, m_results.libraryOf(index));
    for (const Figure &figure : explainer.allOfCase()) {
        const Explanation explained = explainer.explain(figure);
        addFigure(figure, explained.value, explained.unit, ExplainTexts::isShare(explained));
    }
    for (const Contribution &row : evaluated->account.ledger) {
        const Place place{
            .kind = Place::Kind::Row, .system = row.system, .list = row.list, .caseIndex = qint32(index), .index = row.index};
        addFigure({FigureKind::RowEmission, place}, row.emission.value, Unit::TonneCo2);
        addFigure({FigureKind::RowEnergy, place}, row.energy.value, Unit::Tce);
    }
}

void NumberFinder::addFigure(const Figure &figure, std::optional<double> value, Unit unit, bool isShare)
{
    constexpr double perCent = 0.01;
    if (value)
        m_held.push_back(
            {*value, 1, isShare ? perCent : m_appearance.format().scale(*value, unit).divisor, -1, unit, isShare, figure});
}

} // namespace ui
