#pragma once

#include "field.h"

#include <array>

namespace core {

struct Enterprise;

/// What every row of the six systems has: an id unique in its case, perhaps an enterprise and a note.
struct Row : Described {
    QString id;
    std::optional<Ref<Enterprise>> enterprise;
    std::optional<QString> note;
    bool operator==(const Row &) const = default;
};

inline constexpr Traits idTraits{.isId = true};

/// The fields of a row of a system: the id first, then its own, then enterprise and note.
template <class R, class... F> constexpr std::array<Field, sizeof...(F) + 3> rowFields(F... own)
{
    return {fieldOf<R, &R::id>("id", QT_TRANSLATE_NOOP("Field", "Id"), idTraits), own...,
            fieldOf<R, &R::enterprise>("enterprise", QT_TRANSLATE_NOOP("Field", "Enterprise"), {.lookup = Lookup::Enterprises}),
            fieldOf<R, &R::note>("note", QT_TRANSLATE_NOOP("Field", "Note"))};
}

/// The description of a row type.
template <class R>
constexpr Object rowObject(std::span<const Field> fields, std::optional<ErrorCode> (*judge)(const void *) = nullptr,
                           std::array<std::string_view, 2> alternatives = {})
{
    return {.fields = fields,
            .lists = {},
            .parts = {},
            .requiredGroup = {},
            .judge = judge,
            .extra = extraOf<R>,
            .alternatives = alternatives};
}

} // namespace core
