#include "judging.h"

#include "designchecks.h"

#include <algorithm>

namespace core {

namespace {

/// A set of ids by address, without copies: every row of a case is looked up in it at every evaluation.
class IdSet
{
public:
    explicit IdSet(qsizetype expected)
    {
        size_t size = 16;
        while (size < size_t(expected) * 2)
            size *= 2;
        m_slots.resize(size);
    }
    /// False: it was there already.
    bool add(const QString &id)
    {
        const size_t hash = qHash(QStringView(id), 0);
        for (size_t i = hash & (m_slots.size() - 1);; i = (i + 1) & (m_slots.size() - 1)) {
            Slot &slot = m_slots[i];
            if (!slot.id) {
                slot = {hash, &id};
                return true;
            }
            if (slot.hash == hash && *slot.id == id)
                return false;
        }
    }
    bool contains(const QString &id) const
    {
        const size_t hash = qHash(QStringView(id), 0);
        for (size_t i = hash & (m_slots.size() - 1); m_slots[i].id; i = (i + 1) & (m_slots.size() - 1))
            if (m_slots[i].hash == hash && *m_slots[i].id == id)
                return true;
        return false;
    }

private:
    struct Slot {
        size_t hash = 0;
        const QString *id = nullptr;
    };
    std::vector<Slot> m_slots;
};

template <class Rows> IdSet idsOf(const Rows &rows)
{
    IdSet ids(rows.size());
    for (const auto &row : rows)
        ids.add(row.id);
    return ids;
}

/// The fields of an object that judging looks at, chosen once.
std::vector<qint32> numberFields(const Object &object)
{
    std::vector<qint32> chosen;
    for (size_t i = 0; i < object.fields.size(); ++i)
        if (object.fields[i].kind == Kind::Number &&
            (object.fields[i].traits.least == 0 || object.fields[i].presence == Presence::Required))
            chosen.push_back(qint32(i));
    return chosen;
}

/// Raises negativeQuantity, shareOutOfRange and missingQuantity for the numbers of one object.
void judgeNumbers(const Object &object, const std::vector<qint32> &fields, const void *row, const Place &place,
                  std::vector<Finding> &findings)
{
    for (const qint32 index : fields) {
        const Field &field = object.fields[size_t(index)];
        const Value value = field.get(row);
        const double *number = std::get_if<double>(&value);
        if (!number && field.presence == Presence::Required && field.hasGroup(row))
            findings.push_back({FindingCode::MissingQuantity, Severity::Warning, place, index});
        if (!number || (*number >= field.traits.least && *number <= field.traits.most))
            continue;
        const bool isShare = field.traits.most == 1;
        findings.push_back(
            {isShare ? FindingCode::ShareOutOfRange : FindingCode::NegativeQuantity, Severity::Error, place, index, -1, *number});
    }
}

void judgeParameters(const Parameters &parameters, qsizetype caseIndex, std::vector<Finding> &findings)
{
    static const std::vector<qint32> fields = numberFields(parametersObject);
    for (const qint32 index : fields) {
        Place place{.kind = caseIndex < 0 ? Place::Kind::Parameter : Place::Kind::CaseParameter,
                    .caseIndex = qint32(caseIndex),
                    .index = index};
        judgeNumbers(parametersObject, {index}, &parameters, place, findings);
    }
}

template <class Rows> void judgeIds(const Rows &rows, Place::Kind kind, std::vector<Finding> &findings)
{
    IdSet ids(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (!ids.add(rows[i].id)) {
            Place place{.kind = kind, .index = qint32(i)};
            if (kind == Place::Kind::Case)
                place = casePlace(i);
            findings.push_back({FindingCode::DuplicateId, Severity::Error, place});
        }
}

/// Whether what follows `cases/ID` leads to something: a system, a list, a row, an answer, a parameter …
bool leadsIntoCase(const Case &inCase, const QStringList &steps)
{
    const auto at = [&steps](qsizetype i) { return steps[i].toUtf8().toStdString(); };
    if (steps.size() == 2)
        return true;
    const std::string first = at(2);
    const QString rest = steps.mid(3).join(u'/');
    for (const List &list : caseObject.lists)
        if (list.key == first) {
            if (steps.size() == 3)
                return true;
            for (qsizetype i = 0; i < list.size(&inCase); ++i)
                if (std::get<QString>(list.element->fields[0].get(list.at(&inCase, i))) == rest)
                    return true;
            return false;
        }
    const auto part = std::ranges::find(caseObject.parts, std::string_view(first), &Part::key);
    if (part == caseObject.parts.end())
        return false;
    if (steps.size() == 3)
        return true;
    const void *owner = part->at(&inCase);
    const std::string second = at(3);
    if (steps.size() == 4)
        for (const Field &field : part->object->fields)
            if ((field.key == second || field.group() == second) && field.get(owner).index() != 0)
                return true;
    const auto list = std::ranges::find(part->object->lists, std::string_view(second), &List::key);
    if (list == part->object->lists.end() || steps.size() > 5)
        return false;
    if (steps.size() == 4)
        return true;
    for (qsizetype i = 0; i < list->size(owner); ++i) {
        const Value id = list->element->fields[0].get(list->at(owner, i));
        if (const QString *text = std::get_if<QString>(&id); text && *text == steps[4])
            return true;
    }
    return false;
}

bool leadsSomewhere(const Park &park, const IdSet &enterprises, const IdSet &measures, const QString &path)
{
    if (path == QLatin1StringView("park"))
        return true;
    const QStringList steps = path.split(u'/');
    if (steps.size() == 2 && steps[0] == QLatin1StringView("enterprises"))
        return enterprises.contains(steps[1]);
    if (steps.size() == 2 && steps[0] == QLatin1StringView("measures"))
        return measures.contains(steps[1]);
    if (steps[0] == QLatin1StringView("schemes")) // which packs there are is not the park's to know
        return steps.size() >= 2 && !steps.contains(QString());
    if (steps.size() < 2 || steps[0] != QLatin1StringView("cases"))
        return false;
    return std::ranges::any_of(park.cases, [&](const Case &each) { return each.id == steps[1] && leadsIntoCase(each, steps); });
}

bool areGiven(std::initializer_list<double> numbers)
{
    return std::ranges::find(numbers, notGiven) == numbers.end();
}

template <class Rows, class Exceeds> void judgeUse(const Rows &rows, Place place, Exceeds exceeds, std::vector<Finding> &findings)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (exceeds(rows[i])) {
            place.index = qint32(i);
            findings.push_back({FindingCode::UsedExceedsAvailable, Severity::Error, place});
        }
}

/// The field to mark where none of the alternatives is entered; −1: the row.
qint32 firstAlternative(const Object &object)
{
    const auto found = std::ranges::find(object.fields, object.alternatives[0], &Field::key);
    return found == object.fields.end() ? -1 : qint32(found - object.fields.begin());
}

/// Ids, numbers and enterprises of every row of every list.
void judgeRows(const Park &park, qsizetype caseIndex, std::vector<Finding> &findings)
{
    const Case &inCase = park.cases.at(caseIndex);
    const IdSet enterprises = idsOf(park.enterprises);
    qsizetype rows = 0;
    for (const System system : allSystems)
        for (const List &list : systemPart(system).object->lists)
            rows += list.size(systemOf(inCase, system));
    IdSet ids(rows);
    for (const System system : allSystems) {
        const Object &object = *systemPart(system).object;
        const void *owner = systemOf(inCase, system);
        for (size_t l = 0; l < object.lists.size(); ++l) {
            const List &list = object.lists[l];
            const std::vector<qint32> numbers = numberFields(*list.element);
            for (qsizetype i = 0; i < list.size(owner); ++i) {
                const Place place{.kind = Place::Kind::Row,
                                  .system = system,
                                  .list = static_cast<signed char>(l),
                                  .caseIndex = qint32(caseIndex),
                                  .index = qint32(i)};
                const Row &row = *static_cast<const Row *>(list.at(owner, i));
                if (!ids.add(row.id))
                    findings.push_back({FindingCode::DuplicateId, Severity::Error, place});
                if (row.enterprise && !enterprises.contains(row.enterprise->id))
                    findings.push_back(
                        {FindingCode::UnknownReference, Severity::Error, place, qint32(list.element->fields.size() - 2)});
                judgeNumbers(*list.element, numbers, &row, place, findings);
                if (list.element->judge && list.element->judge(&row)) // a park holds no row that breaks more than completeness
                    findings.push_back({FindingCode::MissingQuantity, Severity::Warning, place, firstAlternative(*list.element)});
            }
        }
    }
}

void judgeSymbiosis(const Park &park, qsizetype caseIndex, std::vector<Finding> &findings)
{
    const auto &rows = park.cases.at(caseIndex).infrastructure.symbiosis;
    Place place = rowPlace(caseIndex, System::Infrastructure, "symbiosis");
    const IdSet enterprises = idsOf(park.enterprises);
    const auto known = [&](const QString &id) { return id == QLatin1StringView("outside") || enterprises.contains(id); };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        place.index = qint32(i);
        if (!known(rows[i].from.id) || !known(rows[i].to.id))
            findings.push_back({FindingCode::UnknownReference, Severity::Error, place, known(rows[i].from.id) ? 2 : 1});
    }
}

} // namespace

bool leadsSomewhere(const Park &park, const QString &path)
{
    return leadsSomewhere(park, idsOf(park.enterprises), idsOf(park.measures), path);
}

QStringList unknownReferences(const Park &park, const Finding &finding)
{
    const Place &place = finding.place;
    QStringList unknown;
    const auto add = [&unknown](const QString &name, bool isKnown) {
        if (!isKnown)
            unknown << name;
    };
    switch (place.kind) {
    case Place::Kind::Measure:
        for (const QString &id : park.measures.at(place.index).appliesTo)
            add(id, idsOf(park.cases).contains(id));
        for (const MeasureRelation &each : park.measures.at(place.index).relations)
            add(each.measure, idsOf(park.measures).contains(each.measure));
        break;
    case Place::Kind::Evidence:
        for (const QString &path : park.evidence.at(place.index).refers)
            add(path, leadsSomewhere(park, path));
        break;
    case Place::Kind::Answer:
        for (const QString &id : park.cases.at(place.caseIndex).answers.at(place.index).evidence)
            add(id, idsOf(park.evidence).contains(id));
        break;
    case Place::Kind::Row:
        if (const List *list = listAt(place); list && finding.field >= 0) {
            const void *row = list->at(systemOf(park.cases.at(place.caseIndex), place.system), place.index);
            const Value value = list->element->fields[size_t(finding.field)].get(row);
            if (const QString *text = std::get_if<QString>(&value))
                unknown << *text;
        }
        break;
    default:
        break;
    }
    return unknown;
}

std::vector<Finding> judgeDocument(const Park &park)
{
    std::vector<Finding> findings;
    if (park.profile.area && park.profile.area->value < 0)
        findings.push_back(
            {FindingCode::NegativeQuantity, Severity::Error, {.kind = Place::Kind::ParkArea}, -1, -1, park.profile.area->value});
    judgeParameters(park.parameters, -1, findings);
    judgeIds(park.enterprises, Place::Kind::Enterprise, findings);
    judgeIds(park.cases, Place::Kind::Case, findings);
    judgeIds(park.measures, Place::Kind::Measure, findings);
    judgeIds(park.evidence, Place::Kind::Evidence, findings);

    const IdSet cases = idsOf(park.cases), enterprises = idsOf(park.enterprises), measures = idsOf(park.measures);
    for (qsizetype i = 0; i < park.measures.size(); ++i) {
        const Measure &measure = park.measures[i];
        if (!std::ranges::all_of(measure.appliesTo, [&](const QString &id) { return cases.contains(id); }) ||
            !std::ranges::all_of(measure.relations, [&](const MeasureRelation &each) { return measures.contains(each.measure); }))
            findings.push_back(
                {FindingCode::UnknownReference, Severity::Warning, {.kind = Place::Kind::Measure, .index = qint32(i)}});
    }
    for (qsizetype i = 0; i < park.evidence.size(); ++i)
        if (!std::ranges::all_of(park.evidence[i].refers,
                                 [&](const QString &path) { return leadsSomewhere(park, enterprises, measures, path); }))
            findings.push_back(
                {FindingCode::UnknownReference, Severity::Warning, {.kind = Place::Kind::Evidence, .index = qint32(i)}});
    return findings;
}

void judgeCase(const Park &park, qsizetype caseIndex, int currentYear, TonnesCo2PerHectareYear greatestSink,
               std::vector<Finding> &findings)
{
    const Case &inCase = park.cases.at(caseIndex);
    if (inCase.kind == CaseKind::Actual && inCase.year > currentYear)
        findings.push_back(
            {FindingCode::FutureActual, Severity::Error, casePlace(caseIndex), -1, -1, double(inCase.year), double(currentYear)});
    judgeParameters(inCase.parameters, caseIndex, findings);
    judgeRows(park, caseIndex, findings);
    std::ranges::copy(judgeDesign(inCase.design, caseIndex), std::back_inserter(findings));
    judgeSymbiosis(park, caseIndex, findings);

    if (inCase.infrastructure.water)
        judgeNumbers(infrastructureObject, numberFields(infrastructureObject), &inCase.infrastructure,
                     {.kind = Place::Kind::Water, .system = System::Infrastructure, .caseIndex = qint32(caseIndex)}, findings);

    judgeUse(
        inCase.infrastructure.solidWaste, rowPlace(caseIndex, System::Infrastructure, "solidWaste"),
        [](const SolidWaste &waste) {
            if (!areGiven({waste.generated.value, waste.used.value}))
                return false;
            return clearlyAbove(waste.used.value, waste.generated.value + waste.usedFromStock.value) ||
                   clearlyAbove(waste.usedFromStock.value, waste.used.value);
        },
        findings);
    judgeUse(
        inCase.infrastructure.wasteEnergy, rowPlace(caseIndex, System::Infrastructure, "wasteEnergy"),
        [](const WasteEnergy &energy) {
            return areGiven({energy.used.value, energy.recoverable.value}) &&
                   clearlyAbove(energy.used.value, energy.recoverable.value);
        },
        findings);

    Place place = rowPlace(caseIndex, System::Ecosystem, "greenAreas");
    for (qsizetype i = 0; i < inCase.ecosystem.greenAreas.size(); ++i) {
        const auto &sink = inCase.ecosystem.greenAreas[i].sink;
        place.index = qint32(i);
        if (sink && *sink > greatestSink)
            findings.push_back({FindingCode::SinkIsStock, Severity::Error, place, -1, -1, sink->value, greatestSink.value});
    }

    const IdSet evidence = idsOf(park.evidence);
    for (qsizetype i = 0; i < inCase.answers.size(); ++i)
        if (!std::ranges::all_of(inCase.answers[i].evidence, [&](const QString &id) { return evidence.contains(id); }))
            findings.push_back({FindingCode::UnknownReference,
                                Severity::Warning,
                                {.kind = Place::Kind::Answer, .caseIndex = qint32(caseIndex), .index = qint32(i)}});
}

} // namespace core
