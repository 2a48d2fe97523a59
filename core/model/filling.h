#pragma once

#include "core/model/field.h"

namespace core {

/// Sets all fields of a new object to what a file has for them, by position: nothing stands for what is not given, and for a
/// required number that is not entered yet. A nested optional object is there when one of its fields is given. Gives the position
/// of the first field that no accepted park can have so, the number of fields where the rule of the whole object is broken, and
/// nothing when all is well.
std::optional<size_t> fillObject(const Object &object, void *target, const std::vector<Value> &values);

} // namespace core
