#include "tenantblanks.h"

#include <algorithm>

namespace core {

namespace {

bool isIn(const Field &field, std::string_view group)
{
    return !group.empty() && (field.key == group || field.group() == group);
}

} // namespace

/// Whether the park has something there that is more than the default.
bool RowBlanks::says(const Field &field) const
{
    const Value value = field.get(held);
    return value.index() != 0 && value != Value(QString()) &&
           !(field.presence == Presence::Defaulted && value == field.initial());
}

bool RowBlanks::isAnyFilled(std::string_view group) const
{
    return std::ranges::any_of(object.fields, [&](const Field &each) { return isIn(each, group) && isFilled(each); });
}

Blank RowBlanks::alone(const Field &field) const
{
    if (isHandedOutFilled(field, withValues))
        return Blank::Emptied;
    return isInCase ? Blank::Kept : Blank::Nothing;
}

/// A nested object without any cell goes or stays as a whole: one question, at the first cell that was handed out filled.
Blank RowBlanks::ofGroup(const Field &field) const
{
    const auto wasFilled = std::ranges::find_if(object.fields, [&](const Field &each) {
        return each.group() == field.group() && says(each) && isHandedOutFilled(each, withValues);
    });
    return wasFilled == object.fields.end() || wasFilled->key == field.key ? alone(field) : Blank::Nothing;
}

Blank RowBlanks::of(const Field &field) const
{
    if (!held || isFilled(field) || !says(field) || (field.presence == Presence::Required && !field.inOptionalObject))
        return Blank::Nothing;
    for (const std::string_view alternative : object.alternatives) // heat in GJ answers for steam
        if (isIn(field, alternative) && !isAnyFilled(alternative))
            return Blank::Nothing;
    return field.inOptionalObject && !isAnyFilled(field.group()) ? ofGroup(field) : alone(field);
}

} // namespace core
