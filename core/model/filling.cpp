#include "filling.h"

namespace core {

std::optional<size_t> fillObject(const Object &object, void *target, const std::vector<Value> &values)
{
    const auto fields = object.fields;
    const auto hasSibling = [&](const Field &field) {
        for (size_t i = 0; i < fields.size(); ++i)
            if (fields[i].group() == field.group() && values[i].index() != 0)
                return true;
        return false;
    };
    const auto isNotEntered = [&](size_t i) {
        const Field &field = fields[i];
        return values[i].index() == 0 && field.presence != Presence::Optional && field.kind == Kind::Number;
    };
    for (size_t i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        const bool isMissing = values[i].index() == 0;
        if (isMissing &&
            (field.presence == Presence::Optional || (field.inOptionalObject && !hasSibling(field)) || isNotEntered(i)))
            continue;
        if (isMissing || !field.set(target, values[i]))
            return i;
    }
    for (size_t i = 0; i < fields.size(); ++i) // after the others: now its nested object is there
        if (isNotEntered(i))
            fields[i].set(target, {});
    const auto broken = object.judge ? object.judge(target) : std::nullopt;
    if (broken && !isIncomplete(*broken))
        return fields.size();
    return std::nullopt;
}

} // namespace core
