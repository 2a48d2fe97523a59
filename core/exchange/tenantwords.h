#pragma once

#include <string_view>

// What the columns of a workbook for enterprises say of themselves. Lists by their keys; the sheets that are none by theirs.

namespace core {

/// What a column asks for, in words of its own where the label is not enough; null: nothing to add.
const char *explanation(std::string_view list, std::string_view field);

/// What the grey row shows in a column, so that it is a possible row: a choice by its key, a fuel by its id, else a text. Null:
/// what comes first, or nothing where nothing has to stand.
const char *exampleWords(std::string_view list, std::string_view field);

} // namespace core
