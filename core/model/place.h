#pragma once

#include "park.h"

#include <compare>

namespace core {

/// A place in a park by indices; its path and its sentence are made on demand.
struct Place {
    enum class Kind : unsigned char {
        ParkArea,
        Parameter,  ///< index: field of parametersObject
        Enterprise, ///< index
        Measure,
        Evidence,
        Case,
        CaseParameter, ///< index: field of parametersObject
        System,
        Row, ///< list, index
        List,
        Water,
        Answer, ///< index
        Design, ///< list of designObject, index; list −1: the design itself
    };
    Kind kind = Kind::Case;
    System system = System::EnergySupply;
    signed char list = -1; ///< position in the system's lists
    qint32 caseIndex = -1;
    qint32 index = -1;

    auto operator<=>(const Place &) const = default;
};

inline Place casePlace(qsizetype caseIndex)
{
    return {.kind = Place::Kind::Case, .caseIndex = qint32(caseIndex)};
}
inline Place systemPlace(qsizetype caseIndex, System system)
{
    return {.kind = Place::Kind::System, .system = system, .caseIndex = qint32(caseIndex)};
}
/// The place of the parameter with this key: in a case, or in the document when the case index is −1.
Place parameterPlace(qsizetype caseIndex, std::string_view key);

/// `cases/C2025/energySupply/powerReceived/P1`: the path that files, findings and evidence use.
QString path(const Park &park, const Place &place);
/// `/storage/b1`: what follows `design` in the path of such a place; a band of the tariff is known by its number.
QString pathInDesign(const Design &design, const Place &place);
/// The id of the row, or of what else the place is.
QString idAt(const Park &park, const Place &place);
/// The list a row or list place stands in; null for other places.
const List *listAt(const Place &place);

/// The list of a system by its key: its position, as places and contributions name it; −1 when there is none.
signed char listIndex(System system, std::string_view key);
inline Place listPlace(qsizetype caseIndex, System system, std::string_view list)
{
    return {.kind = Place::Kind::List, .system = system, .list = listIndex(system, list), .caseIndex = qint32(caseIndex)};
}
/// The place of a row; index −1: to be filled in row by row.
inline Place rowPlace(qsizetype caseIndex, System system, std::string_view list, qsizetype index = -1)
{
    return {.kind = Place::Kind::Row,
            .system = system,
            .list = listIndex(system, list),
            .caseIndex = qint32(caseIndex),
            .index = qint32(index)};
}

} // namespace core
