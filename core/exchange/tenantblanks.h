#pragma once

#include "core/exchange/tenantsheets.h"

#include <functional>

namespace core {

/// What an empty cell of a returned workbook means for what the park has there.
enum class Blank : unsigned char {
    Nothing, ///< there is nothing to lose, or the rules of required cells and of heat or steam say what it means
    Kept,    ///< it was handed out empty: not answered, and what the park has stays
    Emptied, ///< it was handed out filled: emptied on purpose or by accident, which is asked
};

/// Judges the empty cells of one row: an empty cell alone is never an answer.
struct RowBlanks {
    const Object &object;
    const void *held; ///< what the row was made from; null: nothing
    bool isInCase;    ///< held stands in the case itself, not in the year before
    bool withValues;  ///< the figures of the case were handed out too
    std::function<bool(const Field &)> isFilled;

    Blank of(const Field &field) const;

private:
    bool says(const Field &field) const;
    bool isAnyFilled(std::string_view group) const;
    Blank ofGroup(const Field &field) const;
    Blank alone(const Field &field) const;
};

} // namespace core
