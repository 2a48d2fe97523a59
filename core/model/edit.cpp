#include "edit.h"

#include "core/base/datetext.h"

#include <algorithm>

namespace core {

namespace {

int casesList()
{
    static const int list = listIndex(parkObject, "cases");
    return list;
}

const Object &inside(const Object &object, const Step &step)
{
    return step.part >= 0 ? *object.parts[size_t(step.part)].object : *object.lists[size_t(step.list)].element;
}

/// What stands at an address, to change it.
void *reach(Park &park, const Address &address)
{
    void *at = &park;
    const Object *object = &parkObject;
    for (const Step &step : address) {
        at = step.part >= 0 ? object->parts[size_t(step.part)].edit(at) : object->lists[size_t(step.list)].edit(at, step.row);
        object = &inside(*object, step);
    }
    return at;
}

bool isSibling(const Field &a, const Field &b)
{
    return !a.group().empty() && a.group() == b.group();
}

bool isNothing(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return value.index() == 0 || (text && text->isEmpty());
}

/// Sets a field of a row and says what takes that back.
Edit set(const Object &object, void *row, const Edit &edit)
{
    const Field &field = object.fields[size_t(edit.member)];
    Edit inverse = edit;
    inverse.value = field.get(row);
    const bool isNewGroup = field.inOptionalObject && !field.hasGroup(row);
    inverse.group = isNewGroup ? Edit::Group::Drop : Edit::Group::Keep;
    field.set(row, edit.value);
    if (isNewGroup && field.hasGroup(row)) // new: what else it needs is not entered yet
        for (const Field &sibling : object.fields)
            if (isSibling(sibling, field) && &sibling != &field && sibling.kind == Kind::Number &&
                sibling.presence == Presence::Required)
                sibling.set(row, {});
    const bool isLeftEmpty =
        edit.group == Edit::Group::Follow && field.inOptionalObject && isNothing(edit.value) && isGroupEmpty(object, field, row);
    if (edit.group == Edit::Group::Drop || isLeftEmpty)
        field.dropGroup(row);
    return inverse;
}

std::vector<qsizetype> reversed(const std::vector<qsizetype> &order)
{
    std::vector<qsizetype> back(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        back[size_t(order[i])] = qsizetype(i);
    return back;
}

/// The value as the field can hold it: a required text is emptied, not taken away.
Value fitting(const Field &field, Value value)
{
    if (value.index() != 0 || field.presence == Presence::Optional)
        return value;
    if (field.presence == Presence::Defaulted && !field.inOptionalObject)
        return field.initial();
    if (field.kind == Kind::Text || field.kind == Kind::Reference)
        return QString();
    return value;
}

ErrorCode expectedBy(const Field &field)
{
    switch (field.kind) {
    case Kind::Whole:
        return ErrorCode::ExpectedWholeNumber;
    case Kind::Flag:
        return ErrorCode::ExpectedFlag;
    case Kind::Month:
        return ErrorCode::ExpectedMonth;
    case Kind::Choice:
        return ErrorCode::UnknownWord;
    case Kind::Number:
        return ErrorCode::ExpectedNumber;
    default:
        return ErrorCode::ExpectedText;
    }
}

/// The object alone, to try edits on it.
class Trial
{
public:
    Trial(const Park &park, const Address &address)
    {
        if (address.isEmpty() || address.back().part >= 0) {
            m_park = park;
            m_object = reach(m_park, address);
            return;
        }
        Address owner = address;
        owner.removeLast();
        const Step &last = address.back();
        m_row = objectAt(owner).lists[size_t(last.list)].copy(find(park, owner), last.row);
        m_object = const_cast<void *>(m_row.get()); // our own copy
    }
    void *object() const { return m_object; }

private:
    Park m_park;
    std::shared_ptr<const void> m_row;
    void *m_object;
};

} // namespace

bool isGroupEmpty(const Object &object, const Field &of, const void *row)
{
    return std::ranges::all_of(object.fields,
                               [&](const Field &field) { return !isSibling(field, of) || isNothing(field.get(row)); });
}

int listIndex(const Object &object, std::string_view key)
{
    const auto found = std::ranges::find(object.lists, key, &List::key);
    return found == object.lists.end() ? -1 : int(found - object.lists.begin());
}

int fieldIndex(const Object &object, std::string_view key)
{
    const auto found = std::ranges::find(object.fields, key, &Field::key);
    return found == object.fields.end() ? -1 : int(found - object.fields.begin());
}

QString enterpriseOf(const Object &object, const void *row)
{
    const int index = fieldIndex(object, "enterprise");
    const Value value = index < 0 ? Value{} : object.fields[size_t(index)].get(row);
    const QString *id = std::get_if<QString>(&value);
    return id ? *id : QString();
}

Address caseAddress(qsizetype caseIndex)
{
    return rowAddress({}, casesList(), caseIndex);
}

Address systemAddress(qsizetype caseIndex, System system)
{
    Address address = caseAddress(caseIndex);
    address.append({.part = qint16(&systemPart(system) - caseObject.parts.data())});
    return address;
}

Address parametersAddress(qsizetype caseIndex)
{
    Address address = caseIndex < 0 ? Address{} : caseAddress(caseIndex);
    const auto parts = objectAt(address).parts;
    address.append({.part = qint16(std::ranges::find(parts, &parametersObject, &Part::object) - parts.begin())});
    return address;
}

Address profileAddress()
{
    return {{.part = 0}};
}

Address partAddress(Address owner, size_t part)
{
    owner.append({.part = qint16(part)});
    return owner;
}

Address rowAddress(Address owner, int list, qsizetype row)
{
    owner.append({.list = qint16(list), .row = qint32(row)});
    return owner;
}

const Object &objectAt(const Address &address)
{
    const Object *object = &parkObject;
    for (const Step &step : address)
        object = &inside(*object, step);
    return *object;
}

const void *find(const Park &park, const Address &address)
{
    const void *at = &park;
    const Object *object = &parkObject;
    for (const Step &step : address) {
        if (step.part < 0 && (step.row < 0 || step.row >= object->lists[size_t(step.list)].size(at)))
            return nullptr;
        at = step.part >= 0 ? object->parts[size_t(step.part)].at(at) : object->lists[size_t(step.list)].at(at, step.row);
        object = &inside(*object, step);
    }
    return at;
}

Edit apply(Park &park, const Edit &edit)
{
    if (edit.kind == Edit::Kind::Set)
        return set(objectAt(edit.object), reach(park, edit.object), edit);
    const List &list = objectAt(edit.object).lists[size_t(edit.member)];
    void *owner = reach(park, edit.object);
    Edit inverse{.object = edit.object, .member = edit.member, .row = edit.row};
    switch (edit.kind) {
    case Edit::Kind::Insert:
        for (size_t i = 0; i < edit.rows.size(); ++i) {
            list.insert(owner, edit.row + qsizetype(i));
            list.assign(owner, edit.row + qsizetype(i), edit.rows[i].get());
        }
        inverse.kind = Edit::Kind::Remove;
        inverse.count = qsizetype(edit.rows.size());
        break;
    case Edit::Kind::Remove:
        inverse.kind = Edit::Kind::Insert;
        for (qsizetype i = 0; i < edit.count; ++i)
            inverse.rows.push_back(list.copy(owner, edit.row + i));
        for (qsizetype i = edit.count; i > 0; --i)
            list.remove(owner, edit.row + i - 1);
        break;
    default:
        list.order(owner, edit.order);
        inverse.kind = Edit::Kind::Order;
        inverse.order = reversed(edit.order);
        break;
    }
    return inverse;
}

Result<std::vector<Edit>> editsToSet(const Park &park, const Address &address, int index, Value value)
{
    const Object &object = objectAt(address);
    const Field &field = object.fields[size_t(index)];
    const void *row = find(park, address);
    if (value.index() == 0 && !field.hasGroup(row))
        return std::vector<Edit>{}; // nothing to clear
    value = fitting(field, std::move(value));
    const auto refuse = [&](ErrorCode code) {
        return fail(
            {code, QString::fromUtf8(field.label), {}, QStringLiteral("%1…%2").arg(field.traits.least).arg(field.traits.most)});
    };
    if (const QString *text = std::get_if<QString>(&value); field.traits.date && text && !text->trimmed().isEmpty()) {
        const auto date = writtenDate(*text);
        if (!date)
            return fail({ErrorCode::ExpectedDate, *text, {}, {}});
        value = *date;
    }
    if (const auto code = trouble(field, value))
        return field.traits.dates ? fail({*code, troublingText(field, value), {}, {}}) : refuse(*code);
    std::vector<Edit> edits{Edit::set(address, index, value)};
    const auto alternative = [&object](const Field &of) {
        for (size_t i = 0; i < object.alternatives.size(); ++i)
            if (!object.alternatives[i].empty() && (of.key == object.alternatives[i] || of.group() == object.alternatives[i]))
                return int(i);
        return -1;
    };
    if (const int own = alternative(field); own >= 0 && value.index() != 0)
        for (size_t i = 0; i < object.fields.size(); ++i)
            if (const int other = alternative(object.fields[i]);
                other >= 0 && other != own && object.fields[i].get(row).index() != 0)
                edits.push_back(Edit::set(address, int(i), {}));
    const Trial trial(park, address);
    if (!field.set(Trial(park, address).object(), value))
        return refuse(expectedBy(field));
    for (const Edit &edit : edits)
        set(object, trial.object(), edit);
    if (object.judge)
        if (const auto code = object.judge(trial.object()); code && !isIncomplete(*code))
            return refuse(*code);
    return edits;
}

qsizetype caseOf(const Address &address)
{
    return !address.isEmpty() && address[0].list == casesList() ? address[0].row : -1;
}

Place placeOf(const Edit &edit)
{
    const qint32 row = edit.kind == Edit::Kind::Set ? -1 : qint32(edit.row);
    Address address = edit.object;
    if (row >= 0)
        address.append({.list = qint16(edit.member), .row = row});
    if (address.isEmpty())
        return {.kind = Place::Kind::ParkArea};
    const Step &first = address[0];
    if (first.part >= 0)
        return {.kind = parkObject.parts[size_t(first.part)].object == &parametersObject ? Place::Kind::Parameter
                                                                                         : Place::Kind::ParkArea,
                .index = qint32(edit.member)};
    const std::string_view list = parkObject.lists[size_t(first.list)].key;
    if (list != "cases")
        return {.kind = list == "enterprises" ? Place::Kind::Enterprise
                        : list == "measures"  ? Place::Kind::Measure
                                              : Place::Kind::Evidence,
                .index = first.row};
    if (address.size() == 1 || address[1].part < 0)
        return casePlace(first.row);
    const Part &part = caseObject.parts[size_t(address[1].part)];
    if (part.object == &parametersObject)
        return {.kind = Place::Kind::CaseParameter, .caseIndex = first.row, .index = qint32(edit.member)};
    for (const System system : allSystems) {
        if (&systemPart(system) != &part)
            continue;
        if (address.size() == 2)
            return {.kind = system == System::Infrastructure ? Place::Kind::Water : Place::Kind::System,
                    .system = system,
                    .caseIndex = first.row};
        return {.kind = Place::Kind::Row,
                .system = system,
                .list = static_cast<signed char>(address[2].list),
                .caseIndex = first.row,
                .index = address[2].row};
    }
    return casePlace(first.row);
}

bool changesCases(const Edit &edit)
{
    return edit.kind != Edit::Kind::Set && edit.object.isEmpty() && edit.member == casesList();
}

} // namespace core
